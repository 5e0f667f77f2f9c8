// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdftools.h"
#include "tests/ui/support/samplebrief.h"
#include "ui/briefs/briefcharts.h"
#include "ui/briefs/brieffile.h"
#include "ui/briefs/linebreaker.h"
#include "ui/briefs/pdfwriter.h"
#include "ui/briefs/typeface.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/charttheme.h"
#include "ui/printabletext.h"

#include <QImage>
#include <QPainterPath>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

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

/// What is no embedded subset of the document's font.
QStringList otherFonts(const QString &pdf)
{
    static const QRegularExpression subset(
        u"^[A-Z]{6}\\+Tinos\\S* +CID TrueType +Identity-H +yes yes yes "_s);
    QStringList others = outputOf(u"pdffonts"_s, {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    others.removeIf([](const QString &font) { return subset.match(font).hasMatch(); });
    return others;
}

/// Relative luminance as WCAG 2 defines it.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// What is dark around a point.
QByteArray silhouette(const QImage &image, const QPoint &centre)
{
    constexpr int reach = 4;
    QByteArray dark;
    for (int y = -reach; y <= reach; ++y) {
        for (int x = -reach; x <= reach; ++x)
            dark += qGray(image.pixel(centre + QPoint(x, y))) < 160 ? '#' : '.';
    }
    return dark;
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
    void chartsHaveOnlyTheDocumentsFont();
    void paperColoursStayApartInGrey();
    void seriesHaveMarkersOfTheirOwn();
    void quantitiesAreNotParted_data();
    void quantitiesAreNotParted();
    void rangesStayWholeEverywhere();
    void numbersOfATableStandOnTheirDecimalSign();
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
    return writeBriefFile(brief, paintSampleChart, path) ? path : QString();
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
    const QString pdf = written(spelled(vietnameseLetters() + signs), u"fonts.pdf"_s);
    const QString fonts = outputOf(u"pdffonts"_s, {pdf});
    QCOMPARE(fonts.count(u"+Tinos"_s), 4); // plain, bold, italic and the receivers' bold italic
    QCOMPARE(otherFonts(pdf), QStringList());
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
    QCOMPARE(printableText(text, Typeface().font()), printed);
}

void TestPdfQuality::chartsHaveOnlyTheDocumentsFont()
{
    ChartSpec chart;
    chart.title = u"X\u1ebfp h\u1ea1ng \u2713"_s;
    chart.footnote = u"Ngu\u1ed3n: \U0001F600 \u4e2d"_s;
    chart.firstYear = 2018;
    chart.lastYear = 2020;
    ChartPanel panel;
    panel.axis.ticks = {0, 50, 100};
    panel.axis.tickLabels = {u"0"_s, u"50\u2713"_s, u"100"_s};
    panel.series = {{u"\u2713"_s,
                     ChartSeries::Style::Line,
                     {{{2018, 50, u"50\u2713"_s, false, false}, {2019, 53, {}, false, true}}}}};
    panel.targets = {{2020, 80, u"\u2713 80"_s}};
    panel.notes = {{2020, u"\u2713"_s}};
    panel.changes = {{2019, u"+3 \u2713"_s, true}};
    chart.panels = {panel};
    Brief brief;
    brief.body = {BriefChart{chart, 0.5, {}}, bodyText(u"./."_s)};
    const QString pdf = m_folder.filePath(u"chart.pdf"_s);
    QVERIFY(writeBriefFile(brief, briefChartPainter(), pdf));
    QVERIFY(outputOf(u"pdffonts"_s, {pdf}).count(u"Tinos"_s) >= 2);
    QCOMPARE(otherFonts(pdf), QStringList());
    if (!preflightClassPath().isEmpty()) {
        const QString said = preflight({pdf});
        QVERIFY2(said.contains(u"chart.pdf is a valid PDF/A-1b file"), qPrintable(said));
    }
}

void TestPdfQuality::paperColoursStayApartInGrey()
{
    const ChartTheme theme = ChartTheme::forPaper();
    for (const QColor &colour : theme.series + QList<QColor>{theme.text, theme.muted, theme.target,
                                                             theme.improved, theme.worsened})
        QVERIFY2(contrast(colour, theme.background) >= 4.5, qPrintable(colour.name()));
    for (qsizetype i = 0; i < theme.series.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(contrast(theme.series[i], theme.series[j]) >= 1.3,
                     qPrintable(theme.series[i].name() + u' ' + theme.series[j].name()));
    }
    QVERIFY(contrast(theme.series[0], theme.series[1]) >= 2);
}

/// A print in grey tells series apart by their shapes.
void TestPdfQuality::seriesHaveMarkersOfTheirOwn()
{
    ChartSpec chart;
    chart.firstYear = 2018;
    chart.lastYear = 2020;
    ChartPanel panel;
    panel.axis.ticks = {0, 100};
    panel.axis.tickLabels = {u"0"_s, u"100"_s};
    for (const double value : {10, 40, 70, 95})
        panel.series << ChartSeries{
            u"DTI"_s, ChartSeries::Style::Line, {{{2019, value, {}, false, false}}}};
    chart.panels = {panel};
    const QSize size(800, 600);
    const ChartPicture picture(chart, ChartTheme::forPaper(), size);
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.paint(painter, QRectF(QPointF(), size));
    painter.end();
    const QRectF plot = picture.plots().constFirst();
    QSet<QByteArray> shapes;
    for (const ChartSeries &series : std::as_const(panel.series)) {
        const double value = series.runs[0][0].value;
        const QPointF centre(picture.yearX(2019), plot.bottom() - plot.height() * value / 100);
        shapes << silhouette(image, centre.toPoint());
    }
    QCOMPARE(shapes.size(), 4);
}

void TestPdfQuality::quantitiesAreNotParted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bound"); // a tilde for a no-break space
    QTest::newRow("a count") << u"c\u00f3 32 ch\u1ec9 ti\u00eau"_s
                             << u"c\u00f3 32~ch\u1ec9 ti\u00eau"_s;
    QTest::newRow("a decimal") << u"t\u0103ng 4,7 b\u1eadc"_s << u"t\u0103ng 4,7~b\u1eadc"_s;
    QTest::newRow("a grouped number") << u"1.542 h\u1ed3 s\u01a1"_s << u"1.542~h\u1ed3 s\u01a1"_s;
    QTest::newRow("a sign") << u"\u2265 90 %"_s << u"\u2265~90~%"_s;
    QTest::newRow("a negative number") << u"\u22123,5 %"_s << u"\u22123,5~%"_s;
    QTest::newRow("a year stands alone")
        << u"n\u0103m 2019 gi\u1ea3m"_s << u"n\u0103m 2019 gi\u1ea3m"_s;
    QTest::newRow("the end of a sentence") << u"h\u1ea1ng 53. Sau"_s << u"h\u1ea1ng 53. Sau"_s;
    QTest::newRow("a code") << u"01-NQ/TU v\u1ec1"_s << u"01-NQ/TU v\u1ec1"_s;
    QTest::newRow("a level") << u"m\u1ee9c \u0111\u1ed9 4 (t\u1eeb"_s
                             << u"m\u1ee9c \u0111\u1ed9~4 (t\u1eeb"_s;
    QTest::newRow("a level at the end")
        << u"c\u1ea5p \u0111\u1ed9 3"_s << u"c\u1ea5p \u0111\u1ed9~3"_s;
    QTest::newRow("a range with spaces") << u"giai \u0111o\u1ea1n 2020 - 2025, t\u1ea7m"_s
                                         << u"giai \u0111o\u1ea1n 2020~-~2025, t\u1ea7m"_s;
    QTest::newRow("a dash that is no range")
        << u"kinh t\u1ebf - x\u00e3 h\u1ed9i"_s << u"kinh t\u1ebf - x\u00e3 h\u1ed9i"_s;
    QTest::newRow("a percent sign behind a word")
        << u"\u22120,2 \u0111i\u1ec3m %"_s << u"\u22120,2~\u0111i\u1ec3m~%"_s;
    QTest::newRow("room to write in")
        << u"ng\u00e0y 5   th\u00e1ng"_s << u"ng\u00e0y 5   th\u00e1ng"_s;
}

void TestPdfQuality::quantitiesAreNotParted()
{
    QFETCH(QString, text);
    QFETCH(QString, bound);
    QCOMPARE(boundText(text), QString(bound).replace(u'~', QChar(QChar::Nbsp)));
    const Typeface face(14);
    const QString all = QString(text + u' ').repeated(40).trimmed();
    for (double width = 150; width < 200; width += 3) {
        QStringList lines;
        for (const TextLine &line : brokenLines(all, face, width, 20))
            lines << line.text;
        QCOMPARE(lines.join(u' '), all);
        const QString boundWhole = boundText(all);
        qsizetype end = -1;
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            end += lines[i].size() + 1;
            QVERIFY2(boundWhole[end] == u' ', qPrintable(lines[i]));
        }
    }
}

void TestPdfQuality::rangesStayWholeEverywhere()
{
    QCOMPARE(boundText(u"in 2020-2025, 01-NQ/TU"_s), u"in 2020\u20112025, 01-NQ/TU"_s);
    const QString cell = u"\u22120,2 \u0111i\u1ec3m %"_s;
    QCOMPARE(boundText(cell, Numbers::Loose), u"\u22120,2 \u0111i\u1ec3m\u00a0%"_s);
    const Typeface face(14);
    const QString title =
        u"Th\u1ef1c hi\u1ec7n giai \u0111o\u1ea1n 2020 - 2025, t\u1ea7m nh\u00ecn 2030"_s;
    for (double width = 120; width < 300; width += 5) {
        for (const Numbers numbers : {Numbers::Loose, Numbers::Bound}) {
            QStringList lines;
            for (const TextLine &line : balancedLines(title, face, width, numbers))
                lines << line.text;
            QVERIFY2(lines.join(u'|').contains(u"2020 - 2025"_s), qPrintable(lines.join(u'|')));
        }
    }
}

void TestPdfQuality::numbersOfATableStandOnTheirDecimalSign()
{
    constexpr double millimetre = 25.4 / 72;
    const Typeface face(12);
    QList<double> signs; // where the decimal sign stands or would stand
    for (const PdfPage &page : pdfPages(written(sampleBrief(), u"numbers.pdf"_s))) {
        for (const PdfWord &word : page.words) {
            if (word.text == u"78,5" || word.text == u"1.542,25" || word.text == u"100") {
                const QString whole = word.text.section(u',', 0, 0);
                if (page.size.width() < page.size.height())
                    signs << word.box.left() + face.width(whole) * millimetre;
            }
        }
    }
    QCOMPARE(signs.size(), 3);
    for (const double sign : signs)
        QVERIFY(std::abs(sign - signs[0]) < 0.1);
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
