// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/ziparchive.h"
#include "tests/support/pdftools.h"
#include "tests/support/program.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A brief in both forms.
struct Written
{
    QString name;
    QString pdf;
    QString odt;
};

QString contentOf(const QString &odt)
{
    QByteArray content;
    const Core::ZipArchive archive(contents(odt), Core::WorkbookLimits());
    archive.read("content.xml", [&](std::string_view piece) {
        content.append(piece.data(), qsizetype(piece.size()));
    });
    return QString::fromUtf8(content);
}

/// The words that are not in the other list.
QStringList missingFrom(const QStringList &others, QStringList words)
{
    words.removeDuplicates();
    words.removeIf([&](const QString &word) { return others.contains(word); });
    return words;
}

} // namespace

/// The briefs of the built program with values of some years, of every kind, in both languages.
class TestBriefDocuments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void pdfsAreValidForTheArchive();
    void pdfsCarryTitleLanguageAndContents();
    void pdfsHaveOnlyTheDocumentsFont();
    void pdfsAreTheSameAgain();
    void screensDoNotChangeThePdf();
    void quantitiesAreNotParted();
    void odtSaysWhatThePdfSays();

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }
    bool written(const QString &name) const;
    QByteArray pixels(const QString &pdf) const;

    Program m_program;
    QTemporaryDir m_folder;
    QString m_file;
    QList<Written> m_written;
};

namespace {

const QByteArray values = "indicator,area,period,value,source\n"
                          "KTS01,,2020,3.5,B\xc3\xa1o c\xc3\xa1o S\xe1\xbb\x9f TT&TT\n"
                          "KTS01,,2021,4.1,B\xc3\xa1o c\xc3\xa1o S\xe1\xbb\x9f TT&TT\n"
                          "CQS03T,,2020,78.5,<b>C\xe1\xbb\x95ng</b>\n"
                          "CQS03T,,2021,83.25,<b>C\xe1\xbb\x95ng</b>\n";

const QList<QStringList> kinds{{u"overall"_s},
                               {u"pillar"_s, u"--pillar"_s, u"KTS"_s},
                               {u"indicator"_s, u"--indicator"_s, u"KTS01"_s},
                               {u"ranking"_s}};

} // namespace

void TestBriefDocuments::initTestCase()
{
    if (!isInstalled(u"pdftotext"_s))
        QSKIP("needs poppler-utils");
    m_file = at(u"data.btict"_s);
    QCOMPARE(m_program.run({u"init"_s, m_file}).exit, Done);
    QFile table(at(u"values.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly) && table.write(values) == values.size());
    table.close();
    const Outcome imported = m_program.run({u"import"_s, m_file, table.fileName()});
    QVERIFY2(imported.exit == Done, imported.err.constData());
    for (const QStringList &kind : kinds) {
        for (const QString &language : {u"vi"_s, u"en"_s}) {
            const QString name = kind[0] + u'-' + language;
            const Written one{name, at(name + u".pdf"), at(name + u".odt")};
            for (const QString &path : {one.pdf, one.odt}) {
                const Outcome outcome =
                    m_program.run(QStringList{u"brief"_s, m_file, path, u"--as-of"_s, u"2021"_s,
                                              u"--lang"_s, language, u"--kind"_s} +
                                  kind);
                QVERIFY2(outcome.exit == Done, outcome.err.constData());
            }
            m_written << one;
        }
    }
}

void TestBriefDocuments::pdfsAreValidForTheArchive()
{
    if (preflightClassPath().isEmpty())
        QSKIP("needs libpdfbox2-java libactivation-java libjaxb-api-java default-jre-headless");
    QStringList pdfs;
    for (const Written &one : m_written)
        pdfs << one.pdf;
    const QString said = preflight(pdfs);
    for (const Written &one : m_written)
        QVERIFY2(said.contains(one.name + u".pdf is a valid PDF/A-1b file"), qPrintable(said));
}

void TestBriefDocuments::pdfsCarryTitleLanguageAndContents()
{
    for (const Written &one : m_written) {
        const QByteArray bytes = contents(one.pdf);
        const bool isEnglish = one.name.endsWith(u"en");
        QVERIFY(bytes.contains(isEnglish ? "/Lang (en-GB)" : "/Lang (vi-VN)"));
        QVERIFY(bytes.contains("/S/GTS_PDFA1"));
        const QString metadata = outputOf(u"pdfinfo"_s, {u"-meta"_s, one.pdf});
        QVERIFY2(metadata.contains(u"pdfaid:part"), qPrintable(metadata));
        QVERIFY(bytes.contains("/Outlines") && bytes.contains("/DisplayDocTitle true"));
        const QString title = outputOf(u"pdfinfo"_s, {one.pdf}).section(u'\n', 0, 0);
        QVERIFY2(title.contains(isEnglish ? u"REPORT - "_s : u"B\u00c1O C\u00c1O - "_s),
                 qPrintable(title));
    }
}

void TestBriefDocuments::pdfsHaveOnlyTheDocumentsFont()
{
    static const QRegularExpression embedded(
        u"^[A-Z]{6}\\+Tinos\\S* +CID TrueType +Identity-H +yes yes yes "_s);
    for (const Written &one : m_written) {
        const QStringList fonts =
            outputOf(u"pdffonts"_s, {one.pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts)
            QVERIFY2(embedded.match(font).hasMatch(), qPrintable(one.name + font));
    }
}

/// Writes the brief of one indicator, which has charts, under another name.
bool TestBriefDocuments::written(const QString &name) const
{
    return m_program
               .run({u"brief"_s, m_file, at(name), u"--as-of"_s, u"2021"_s, u"--lang"_s, u"vi"_s,
                     u"--kind"_s, u"indicator"_s, u"--indicator"_s, u"KTS01"_s})
               .exit == Done;
}

/// Every page as a picture.
QByteArray TestBriefDocuments::pixels(const QString &pdf) const
{
    const QString prefix = at(u"page"_s);
    for (const QString &old : QDir(m_folder.path()).entryList({u"page*.ppm"_s}))
        QFile::remove(at(old));
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"60"_s, pdf, prefix});
    QByteArray pixels;
    for (const QString &page : QDir(m_folder.path()).entryList({u"page*.ppm"_s}, QDir::Files))
        pixels += contents(at(page));
    return pixels;
}

void TestBriefDocuments::pdfsAreTheSameAgain()
{
    QVERIFY(written(u"again.pdf"_s));
    const QByteArray first = pixels(at(u"indicator-vi.pdf"_s));
    QVERIFY(!first.isEmpty());
    QCOMPARE(pdfText(at(u"again.pdf"_s)), pdfText(at(u"indicator-vi.pdf"_s)));
    QVERIFY(pixels(at(u"again.pdf"_s)) == first);
}

void TestBriefDocuments::screensDoNotChangeThePdf()
{
    const QString text = pdfText(at(u"indicator-vi.pdf"_s));
    const QByteArray first = pixels(at(u"indicator-vi.pdf"_s));
    const QList<QPair<const char *, const char *>> screens{
        {"QT_SCALE_FACTOR", "1"}, {"QT_SCALE_FACTOR", "2"}, {"QT_FONT_DPI", "144"}};
    for (const auto &[name, value] : screens) {
        qputenv(name, value);
        const bool isWritten = written(u"scaled.pdf"_s) && written(u"scaled.odt"_s);
        qunsetenv(name);
        QVERIFY(isWritten);
        QCOMPARE(pdfText(at(u"scaled.pdf"_s)), text);
        QVERIFY2(pixels(at(u"scaled.pdf"_s)) == first, name);
        QVERIFY2(contents(at(u"scaled.odt"_s)) == contents(at(u"indicator-vi.odt"_s)), name);
    }
}

/// Where LibreOffice or Word break the lines, the spaces must hold.
void TestBriefDocuments::quantitiesAreNotParted()
{
    static const QRegularExpression paragraph(
        u"<text:p text:style-name=\"(?:Text_20_body|Brief_20_Item|Brief_20_Note)\">([^<]+)<"_s);
    static const QRegularExpression quantity(
        u"(?<![\\w.,/-])(?!(?:19|20)\\d\\d )\\d(?:[\\d.,]*\\d)? \\p{L}|[\u2265\u2264] \\d"_s);
    int paragraphs = 0;
    for (const Written &one : m_written) {
        for (const auto &match : paragraph.globalMatch(contentOf(one.odt))) {
            const auto found = quantity.match(match.captured(1));
            QVERIFY2(!found.hasMatch(), qPrintable(match.captured(1)));
            ++paragraphs;
        }
    }
    QVERIFY(paragraphs > 30);
}

void TestBriefDocuments::odtSaysWhatThePdfSays()
{
    if (!isInstalled(u"soffice"_s))
        QSKIP("needs libreoffice-writer-nogui");
    const QString folder = at(u"printed"_s);
    QVERIFY(QDir().mkdir(folder));
    QStringList odts;
    for (const Written &one : m_written)
        odts << one.odt;
    const QStringList printed = printedByLibreOffice(odts, folder);
    for (qsizetype i = 0; i < printed.size(); ++i) {
        QVERIFY2(!printed[i].isEmpty(), qPrintable(odts[i]));
        const QStringList theirs = wordsOf(pdfText(printed[i]));
        const QStringList ours = wordsOf(pdfText(m_written[i].pdf));
        QCOMPARE(missingFrom(theirs, ours).join(u' '), QString());
        QCOMPARE(missingFrom(ours, theirs).join(u' '), QString());
        QVERIFY(std::abs(pdfPageCount(printed[i]) - pdfPageCount(m_written[i].pdf)) <= 1);
    }
}

QTEST_GUILESS_MAIN(TestBriefDocuments)
#include "tst_briefdocuments.moc"
