// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdftools.h"
#include "tests/ui/support/samplebrief.h"
#include "ui/briefs/brieflayout.h"
#include "ui/briefs/pdfwriter.h"
#include "ui/briefs/printabletext.h"
#include "ui/briefs/typeface.h"

#include <QPainterPath>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Gui;
using namespace Qt::Literals::StringLiterals;

namespace {

using Style = BriefParagraph::Style;

/// Each vowel of Vietnamese without and with its five tones, and d with its stroke: the letters
/// beyond those of English, small.
QString smallLetters()
{
    const QString tones = u"\u0300\u0309\u0303\u0301\u0323"_s;
    QString letters = u"\u0111"_s;
    for (const QChar vowel : u"a\u0103\u00e2e\u00eaio\u00f4\u01a1u\u01b0y"_s) {
        if (vowel.unicode() > 0x7f)
            letters += vowel;
        for (const QChar tone : tones)
            letters += QString(QString(vowel) + tone).normalized(QString::NormalizationForm_C);
    }
    return letters;
}

QString vietnameseLetters()
{
    return smallLetters() + smallLetters().toUpper();
}

/// The signs that briefs and charts use beside letters.
const QString signs =
    u"\u25b2\u25bc\u25cf\u25cb\u25a0\u25a1\u2192\u2191\u2193\u2265\u2264\u00b1\u00d7\u2212\u2013"
    u"\u2014"
    u"\u2026\u2022\u20ab\u00ab\u00bb\u201c\u201d\u2018\u2019\u00b0\u00b2\u00b3\u00b7%"_s;

/// One letter a line in every face that a brief has: body, basis, heading, table's group and title.
Brief spelled(const QString &letters)
{
    Brief brief;
    brief.documentTitle = u"Ch\u1eef c\u00e1i"_s;
    brief.subject = letters;
    brief.foot.receiversTitle = letters;
    for (const QChar letter : letters) {
        brief.body << bodyText(u"x%1x"_s.arg(letter))
                   << bodyText(u"y%1y"_s.arg(letter), Style::Basis)
                   << BriefHeading{2, u"z%1z"_s.arg(letter)};
    }
    brief.body << bodyText(u"./."_s);
    return brief;
}

} // namespace

class TestPdfQuality : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void thereAreAllLetters();
    void everyLetterIsInTheFont_data();
    void everyLetterIsInTheFont();
    void everyLetterExtractsAsItself();
    void decomposedTextExtractsComposed();
    void signsExtractAsThemselves();
    void onlyTheDocumentsFontIsInTheFile();
    void whatTheFontHasNotIsASquare_data();
    void whatTheFontHasNotIsASquare();
    void chartsAreMadePrintable();
    void hostileTextIsValidAndText();

private:
    QString written(const Brief &brief, const QString &name) const;

    QTemporaryDir m_folder;
};

void TestPdfQuality::initTestCase()
{
    if (!isInstalled(u"pdftotext"_s))
        QSKIP("needs poppler-utils");
    QVERIFY(loadTinos());
}

QString TestPdfQuality::written(const Brief &brief, const QString &name) const
{
    const QString path = m_folder.filePath(name);
    return writePdf(brief, paintSampleChart, path) ? path : QString();
}

void TestPdfQuality::thereAreAllLetters()
{
    QCOMPARE(vietnameseLetters().size(), 134);
    for (const QChar letter : vietnameseLetters())
        QCOMPARE(QString(letter).normalized(QString::NormalizationForm_C), QString(letter));
}

void TestPdfQuality::everyLetterIsInTheFont_data()
{
    QTest::addColumn<Typeface::Style>("style");
    QTest::newRow("plain") << Typeface::Style::Plain;
    QTest::newRow("bold") << Typeface::Style::Bold;
    QTest::newRow("italic") << Typeface::Style::Italic;
    QTest::newRow("bold italic") << Typeface::Style::BoldItalic;
}

void TestPdfQuality::everyLetterIsInTheFont()
{
    QFETCH(Typeface::Style, style);
    const QRawFont font = QRawFont::fromFont(Typeface(14, style).font());
    QSet<quint32> glyphs;
    for (const QChar letter : vietnameseLetters()) {
        QVERIFY2(font.supportsCharacter(letter), qPrintable(QString(letter)));
        const QList<quint32> found = font.glyphIndexesForString(letter);
        QCOMPARE(found.size(), 1);
        QVERIFY2(!font.pathForGlyph(found[0]).isEmpty(), qPrintable(QString(letter)));
        glyphs << found[0];
    }
    QCOMPARE(glyphs.size(), 134); // no two share a drawing
}

void TestPdfQuality::everyLetterExtractsAsItself()
{
    const QString letters = vietnameseLetters();
    const QStringList words = wordsOf(pdfText(written(spelled(letters), u"letters.pdf"_s)));
    for (const QChar letter : letters) {
        for (const QString &pattern : {u"x%1x"_s, u"y%1y"_s, u"z%1z"_s})
            QVERIFY2(words.contains(pattern.arg(letter)), qPrintable(pattern.arg(letter)));
    }
}

void TestPdfQuality::decomposedTextExtractsComposed()
{
    const QString letters = vietnameseLetters();
    Brief brief = sampleBrief();
    for (const QChar letter : letters)
        brief.body.prepend(
            bodyText(u"x%1x"_s.arg(QString(letter).normalized(QString::NormalizationForm_D))));
    const QString text = pdfText(written(brief, u"decomposed.pdf"_s));
    QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
    const QStringList words = wordsOf(text);
    for (const QChar letter : letters)
        QVERIFY2(words.contains(u"x%1x"_s.arg(letter)), qPrintable(QString(letter)));
}

void TestPdfQuality::signsExtractAsThemselves()
{
    const QStringList words = wordsOf(pdfText(written(spelled(signs), u"signs.pdf"_s)));
    for (const QChar sign : signs)
        QVERIFY2(words.contains(u"x%1x"_s.arg(sign)), qPrintable(QString(sign)));
}

void TestPdfQuality::onlyTheDocumentsFontIsInTheFile()
{
    static const QRegularExpression embedded(
        u"^[A-Z]{6}\\+Tinos\\S* +CID TrueType +Identity-H +yes yes yes "_s);
    const QString pdf = written(spelled(vietnameseLetters() + signs), u"fonts.pdf"_s);
    const QStringList fonts =
        outputOf(u"pdffonts"_s, {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QCOMPARE(fonts.size(), 4); // plain, bold, italic and the receivers' bold italic
    for (const QString &font : fonts)
        QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
}

void TestPdfQuality::whatTheFontHasNotIsASquare_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("letters and signs stay")
        << vietnameseLetters() + signs << vietnameseLetters() + signs;
    QTest::newRow("a check mark") << u"\u2713 \u0110\u1ea1t"_s << u"\u25a1 \u0110\u1ea1t"_s;
    QTest::newRow("a character of two units") << u"A\U0001F600B"_s << u"A\u25a1B"_s;
    QTest::newRow("half a character") << QString(u"A"_s + QChar(0xd800) + u"B"_s) << u"A\ufffdB"_s;
    QTest::newRow("controls") << QString(u"A"_s + QChar(7) + QChar(0x85) + u"B"_s) << u"AB"_s;
    QTest::newRow("a tab and a line break") << u"A\tB\nC"_s << u"A B\nC"_s;
    QTest::newRow("marks that were typed apart") << u"e\u0302\u0301"_s << u"\u1ebf"_s;
}

void TestPdfQuality::whatTheFontHasNotIsASquare()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    QCOMPARE(printableText(text), printed);
}

void TestPdfQuality::chartsAreMadePrintable()
{
    const QString mark = u"\u2713"_s;
    ChartSpec chart;
    chart.title = chart.subtitle = chart.footnote = chart.emptyText = mark;
    ChartPanel panel;
    panel.title = panel.axis.title = mark;
    panel.axis.tickLabels = {mark};
    panel.series = {{mark, ChartSeries::Style::Line, {{{2020, 1, mark, false, false}}}}};
    panel.targets = {{2025, 1, mark}};
    panel.notes = {{2020, mark}};
    panel.changes = {{2021, mark, true}};
    chart.panels = {panel};
    const ChartSpec printed = printableChart(chart);
    const ChartPanel &one = printed.panels[0];
    for (const QString &text :
         {printed.title, printed.subtitle, printed.footnote, printed.emptyText, one.title,
          one.axis.title, one.axis.tickLabels[0], one.series[0].name,
          one.series[0].runs[0][0].label, one.targets[0].label, one.notes[0].text,
          one.changes[0].text})
        QCOMPARE(text, u"\u25a1"_s);
}

void TestPdfQuality::hostileTextIsValidAndText()
{
    const QString hostile = u"<b>\"A & B\"</b> ]]> \\(x\\) %1"_s;
    const QString controls = QString(QChar(1)) + QChar(8) + QChar(0x1f) + QChar(0xfffe) +
                             QChar(0xd800) + u"\u2713\U0001F600"_s; // and two the font has not
    Brief brief = sampleBrief();
    brief.documentTitle = hostile + controls;
    brief.body.insert(1, BriefHeading{1, hostile + controls + u" cu\u1ed1i"_s});
    brief.body.insert(2, bodyText(hostile + controls + u" sau"_s));
    const QString pdf = written(brief, u"hostile.pdf"_s);
    QVERIFY(pdfText(pdf).contains(hostile));
    QVERIFY(pdfText(pdf).contains(hostile + u"\ufffd\u25a1\u25a1 sau"_s));
    const QString information = outputOf(u"pdfinfo"_s, {pdf});
    QVERIFY2(information.contains(hostile), qPrintable(information));
    if (isInstalled(u"qpdf"_s))
        QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--check"_s, pdf}), 0);
    const QString classes = preflightClassPath();
    if (classes.isEmpty())
        QSKIP("needs libpdfbox2-java libactivation-java libjaxb-api-java default-jre-headless");
    const QString said = preflight({pdf});
    QVERIFY2(said.contains(u"hostile.pdf is a valid PDF/A-1b file"), qPrintable(said));
}

QTEST_MAIN(TestPdfQuality)
#include "tst_pdfquality.moc"
