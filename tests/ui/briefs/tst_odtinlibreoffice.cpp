// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdftools.h"
#include "tests/ui/support/samplebrief.h"
#include "ui/briefs/brieffile.h"
#include "ui/briefs/odt/odtfile.h"
#include "ui/briefs/pdfwriter.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Core;
using namespace Gui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double tolerance = 0.5; // millimetres

const QString hostile = u"<b>A & B</b> &lt; ]]> %1"_s;

/// Every kind of block, an appendix of many pages, and text that looks like markup.
Brief document()
{
    Brief brief = sampleBrief();
    brief.body.insert(4, bodyText(hostile));
    brief.appendices[0].blocks = {sampleTable(60)};
    return brief;
}

const PdfWord *find(const PdfPage &page, const QString &text)
{
    const auto word = std::find_if(page.words.cbegin(), page.words.cend(),
                                   [&](const PdfWord &one) { return one.text == text; });
    return word == page.words.cend() ? nullptr : &*word;
}

qsizetype count(const PdfPage &page, const QString &text)
{
    return std::count_if(page.words.cbegin(), page.words.cend(),
                         [&](const PdfWord &one) { return one.text == text; });
}

QRectF extent(const PdfPage &page)
{
    QRectF extent;
    for (const PdfWord &word : page.words)
        extent |= word.box;
    return extent;
}

/// The words that stand oftener in the first list.
QStringList without(QStringList words, const QStringList &others)
{
    for (const QString &other : others)
        words.removeOne(other);
    return words;
}

} // namespace

/// The written document, opened and printed by LibreOffice.
class TestOdtInLibreOffice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void sheetsAndMarginsAreThoseOfTheDecree();
    void pageNumberStandsInTheTopMarginFromTheSecondPage();
    void placesAgreeWithThePdf();
    void textIsThatOfThePdf();
    void headerRowIsOnEveryPageAndRowsAreWhole();
    void numbersStandOnTheirDecimalSign();
    void chartIsDrawnAndReadable();
    void oneFontFamilyIsUsed();
    void markupIsText();
    void groupsNeverEndAPage();

private:
    QTemporaryDir m_folder;
    QString m_printed; ///< by LibreOffice
    QString m_pdf;     ///< our own
    QList<PdfPage> m_pages;
};

void TestOdtInLibreOffice::initTestCase()
{
    for (const QString &program : {u"soffice"_s, u"pdftotext"_s}) {
        if (!isInstalled(program))
            QSKIP("needs libreoffice-writer-nogui and poppler-utils");
    }
    QVERIFY(loadTinos());
    m_pdf = m_folder.filePath(u"pdf.pdf"_s);
    QVERIFY(writeBriefFile(document(), paintSampleChart, m_pdf));
    const QString odt = m_folder.filePath(u"b\u00e1o c\u00e1o.odt"_s);
    QVERIFY(writeBriefFile(document(), paintSampleChart, odt));
    m_printed = printedByLibreOffice({odt}, m_folder.path()).constFirst();
    QVERIFY2(!m_printed.isEmpty(), "LibreOffice could not print the document");
    m_pages = pdfPages(m_printed);
}

void TestOdtInLibreOffice::sheetsAndMarginsAreThoseOfTheDecree()
{
    QVERIFY(m_pages.size() >= 5);
    for (const PdfPage &page : m_pages) {
        const bool isWide = page.size.width() > page.size.height();
        const QSizeF portrait = isWide ? page.size.transposed() : page.size;
        QVERIFY(std::abs(portrait.width() - 210) < tolerance);
        QVERIFY(std::abs(portrait.height() - 297) < tolerance);
        const QRectF text = extent(page);
        QVERIFY(text.left() >= 30 - tolerance);
        QVERIFY(text.right() <= page.size.width() - 15 + tolerance);
        QVERIFY(text.bottom() <= page.size.height() - 20 + tolerance);
    }
    QVERIFY(m_pages[0].size.width() < 211);
    QVERIFY(m_pages.constLast().size.width() > 296);
    QVERIFY(std::abs(extent(m_pages[0]).top() - 20) < tolerance);
}

void TestOdtInLibreOffice::pageNumberStandsInTheTopMarginFromTheSecondPage()
{
    int expected = 1; // each section counts its own pages
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const bool isNewSection = i > 0 && m_pages[i].size != m_pages[i - 1].size;
        expected = isNewSection ? 1 : expected;
        QList<PdfWord> above;
        for (const PdfWord &word : m_pages[i].words) {
            if (word.box.bottom() < 20)
                above << word;
        }
        QCOMPARE(above.size(), expected > 1 ? 1 : 0);
        if (expected > 1) {
            QCOMPARE(above[0].text, QString::number(expected));
            const double middle = (30 + m_pages[i].size.width() - 15) / 2;
            QVERIFY(std::abs(above[0].box.center().x() - middle) < tolerance);
        }
        ++expected;
    }
}

void TestOdtInLibreOffice::placesAgreeWithThePdf()
{
    const PdfPage ours = pdfPages(m_pdf).constFirst();
    for (const QString &word : {u"UBND"_s, u"C\u1ed8NG"_s, u"\u0110\u1ed9c"_s, u"S\u1ed1:"_s,
                                u"D\u1ef0"_s, u"B\u00c1O"_s, u"I."_s, u"C\u0103n"_s}) {
        const PdfWord *here = find(m_pages[0], word);
        const PdfWord *there = find(ours, word);
        QVERIFY2(here && there, qPrintable(word));
        QVERIFY2(std::abs(here->box.left() - there->box.left()) < 1, qPrintable(word));
        QVERIFY2(std::abs(here->box.center().y() - there->box.center().y()) < 2.5,
                 qPrintable(word));
    }
}

void TestOdtInLibreOffice::textIsThatOfThePdf()
{
    QCOMPARE(pdfPageCount(m_printed), pdfPageCount(m_pdf));
    const QStringList printed = wordsOf(pdfText(m_printed));
    const QStringList ours = wordsOf(pdfText(m_pdf));
    QCOMPARE(without(printed, ours).join(u' '), QString());
    QCOMPARE(without(ours, printed).join(u' '), QString());
}

void TestOdtInLibreOffice::headerRowIsOnEveryPageAndRowsAreWhole()
{
    qsizetype rows = 0;
    for (const PdfPage &page : m_pages) {
        if (page.size.width() < page.size.height())
            continue;
        QCOMPARE(count(page, u"STT"_s), 1);
        QCOMPARE(count(page, u"T\u1ef7"_s), count(page, u"Tr\u00f4m"_s));
        rows += count(page, u"Tr\u00f4m"_s);
    }
    QCOMPARE(rows, 60);
}

void TestOdtInLibreOffice::numbersStandOnTheirDecimalSign()
{
    QList<double> ends; // of the fractions that are as long as each other
    for (const PdfPage &page : m_pages) {
        for (const PdfWord &word : page.words) {
            if (word.text == u"78,5" && page.size.width() > page.size.height())
                ends << word.box.right();
        }
        const PdfWord *one = find(page, u"78,5"_s);
        const PdfWord *other = find(page, u"1.542,25"_s);
        if (one && other) {
            const double digit = one->box.width() / 3.5; // "78,5": three digits and half of one
            QVERIFY(std::abs(other->box.right() - one->box.right() - digit) < tolerance);
        }
    }
    QVERIFY(ends.size() > 10);
    for (const double end : ends)
        QVERIFY(std::abs(end - ends[0]) < 0.1);
}

void TestOdtInLibreOffice::chartIsDrawnAndReadable()
{
    const QString images = outputOf(u"pdfimages"_s, {u"-list"_s, m_printed});
    QCOMPARE(images.trimmed().count(u'\n'), 1); // the heading of an empty list
    QCOMPARE(pdfText(m_printed).count(u"X\u1ebfp h\u1ea1ng ICT Index"_s), 2);
}

void TestOdtInLibreOffice::oneFontFamilyIsUsed()
{
    static const QRegularExpression family(u"\\+(LiberationSerif|Tinos|TimesNewRoman)"_s);
    const QStringList fonts =
        outputOf(u"pdffonts"_s, {m_printed}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    const QString name = family.match(fonts[0]).captured(1);
    for (const QString &font : fonts)
        QVERIFY2(!name.isEmpty() && font.contains(u'+' + name), qPrintable(font));
}

void TestOdtInLibreOffice::markupIsText()
{
    QVERIFY(pdfText(m_printed).contains(hostile));
}

void TestOdtInLibreOffice::groupsNeverEndAPage()
{
    const QString group = u"Nh\u00f3m"_s;
    BriefTable table = sampleTable(0);
    for (int i = 0; i < 120; ++i) {
        if (i % 3 == 0)
            table.rows << BriefRow{{group}, true};
        table.rows << BriefRow{{QString::number(i), u"x"_s, u"1"_s}, false};
    }
    Brief brief = sampleBrief();
    for (int lines = 0; lines < 4; ++lines) { // the table begins lower each time
        brief.appendices[0].title += u"\nA"_s;
        brief.appendices[0].blocks = {table};
        const QString odt = m_folder.filePath(u"groups%1.odt"_s.arg(lines));
        QVERIFY(writeBriefFile(brief, paintSampleChart, odt));
        const QString printed = printedByLibreOffice({odt}, m_folder.path()).constFirst();
        for (const PdfPage &page : pdfPages(printed)) {
            const auto lowest = std::max_element(
                page.words.cbegin(), page.words.cend(),
                [](const PdfWord &a, const PdfWord &b) { return a.box.top() < b.box.top(); });
            QVERIFY(lowest != page.words.cend());
            QVERIFY2(lowest->text != group, "a group's name ends a page");
        }
    }
}

QTEST_MAIN(TestOdtInLibreOffice)
#include "tst_odtinlibreoffice.moc"
