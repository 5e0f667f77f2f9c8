// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/brief/brief.h"
#include "ui/briefs/brieffile.h"
#include "ui/briefs/brieflayout.h"
#include "ui/briefs/briefpaint.h"
#include "ui/briefs/briefpreview.h"
#include "ui/briefs/briefprinter.h"
#include "ui/briefs/columnwidths.h"
#include "ui/briefs/decimalcolumn.h"
#include "ui/briefs/linebreaker.h"
#include "ui/briefs/pdfupdate.h"
#include "ui/briefs/pdfwriter.h"
#include "ui/briefs/typeface.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Core;
using namespace Gui;
using namespace Qt::Literals::StringLiterals;

using Style = BriefParagraph::Style;
using Align = BriefColumn::Align;

namespace {

/// Lines and text, no transparency, as a chart on paper.
void paintFakeChart(const ChartSpec &spec, QPainter &painter, const QRectF &area)
{
    QFont font(u"Tinos"_s);
    font.setPixelSize(14);
    painter.setFont(font);
    painter.setPen(QPen(Qt::black, 1));
    painter.drawRect(area);
    painter.drawLine(area.bottomLeft(), area.topRight());
    painter.drawText(area.adjusted(8, 4, -8, -4), spec.title);
}

BriefHead head()
{
    return {u"UBND T\u1ec8NH B\u1ebeN TRE"_s,
            u"S\u1ede TH\u00d4NG TIN V\u00c0 TRUY\u1ec0N TH\u00d4NG"_s,
            u"S\u1ed1:      /BC-STTTT"_s,
            u"C\u1ed8NG H\u00d2A X\u00c3 H\u1ed8I CH\u1ee6 NGH\u0128A VI\u1ec6T NAM"_s,
            u"\u0110\u1ed9c l\u1eadp - T\u1ef1 do - H\u1ea1nh ph\u00fac"_s,
            u"B\u1ebfn Tre, ng\u00e0y      th\u00e1ng 01 n\u0103m 2021"_s};
}

BriefFoot foot()
{
    return {u"N\u01a1i nh\u1eadn:"_s,
            {u"- Nh\u01b0 tr\u00ean;"_s, u"- L\u01b0u: VT, CNTT."_s},
            {u"KT. GI\u00c1M \u0110\u1ed0C"_s, u"PH\u00d3 GI\u00c1M \u0110\u1ed0C"_s},
            u"Nguy\u1ec5n V\u0103n A"_s};
}

BriefBlock paragraph(const QString &text, Style style = Style::Body)
{
    return BriefParagraph{style, text};
}

const QString sentence =
    u"N\u0103m 2019, t\u1ec9nh B\u1ebfn Tre x\u1ebfp h\u1ea1ng 53/63 t\u1ec9nh, th\u00e0nh ph\u1ed1 v\u1ec1 ch\u1ec9 s\u1ed1 s\u1eb5n s\u00e0ng cho ph\u00e1t tri\u1ec3n v\u00e0 \u1ee9ng d\u1ee5ng CNTT-TT, gi\u1ea3m 3 b\u1eadc so v\u1edbi n\u0103m 2018. "_s;

const QString lastSentence =
    u"S\u1edf Th\u00f4ng tin v\u00e0 Truy\u1ec1n th\u00f4ng b\u00e1o c\u00e1o \u1ee6y ban nh\u00e2n d\u00e2n t\u1ec9nh xem x\u00e9t, ch\u1ec9 \u0111\u1ea1o./."_s;

/// Head, title, last paragraph and foot around `blocks`.
Brief briefWith(const QList<BriefBlock> &blocks)
{
    Brief brief;
    brief.documentTitle = u"B\u00e1o c\u00e1o chuy\u1ec3n \u0111\u1ed5i s\u1ed1"_s;
    brief.draftMark = u"D\u1ef0 TH\u1ea2O"_s;
    brief.head = head();
    brief.typeTitle = u"B\u00c1O C\u00c1O"_s;
    brief.subject =
        u"K\u1ebft qu\u1ea3 th\u1ef1c hi\u1ec7n Ngh\u1ecb quy\u1ebft s\u1ed1 01-NQ/TU ng\u00e0y 20 th\u00e1ng 10 n\u0103m 2020 c\u1ee7a T\u1ec9nh \u1ee7y v\u1ec1 chuy\u1ec3n \u0111\u1ed5i s\u1ed1"_s;
    brief.body = blocks;
    brief.body << paragraph(lastSentence);
    brief.foot = foot();
    return brief;
}

BriefTable table(int rows)
{
    BriefTable table;
    table.caption =
        u"B\u1ea3ng 1. K\u1ebft qu\u1ea3 th\u1ef1c hi\u1ec7n c\u00e1c ch\u1ec9 ti\u00eau"_s;
    table.columns = {{u"STT"_s, 0.5, Align::Centre},
                     {u"Ch\u1ec9 ti\u00eau"_s, 4, Align::Left},
                     {u"K\u1ebft qu\u1ea3"_s, 1, Align::Decimal}};
    for (int i = 1; i <= rows; ++i) {
        if (i % 20 == 1)
            table.rows << BriefRow{{u"Nh\u00f3m %1. Ch\u00ednh quy\u1ec1n s\u1ed1"_s.arg(i)}, true};
        const QString name =
            u"Ch\u1ec9 ti\u00eau s\u1ed1 %1: t\u1ef7 l\u1ec7 h\u1ed3 s\u01a1 c\u00f4ng vi\u1ec7c t\u1ea1i c\u1ea5p huy\u1ec7n \u0111\u01b0\u1ee3c x\u1eed l\u00fd tr\u00ean m\u00f4i tr\u01b0\u1eddng m\u1ea1ng t\u1ea1i huy\u1ec7n Gi\u1ed3ng Tr\u00f4m"_s;
        table.rows << BriefRow{{QString::number(i), name.arg(i), u"%1,5"_s.arg(i)}, false};
    }
    return table;
}

BriefAppendix appendix(const QString &label, bool landscape, const QList<BriefBlock> &blocks)
{
    return {label, u"T\u1ed4NG H\u1ee2P S\u1ed0 LI\u1ec6U"_s,
            u"(K\u00e8m theo B\u00e1o c\u00e1o s\u1ed1      /BC-STTTT)"_s, landscape, blocks};
}

Brief longBrief()
{
    ChartSpec chart;
    chart.title = u"X\u1ebfp h\u1ea1ng ICT Index"_s;
    Brief brief = briefWith(
        {BriefHeading{1, u"I. K\u1ebft qu\u1ea3 th\u1ef1c hi\u1ec7n"_s},
         BriefHeading{2, u"1. Ch\u00ednh quy\u1ec1n s\u1ed1"_s}, paragraph(sentence.repeated(3)),
         BriefChart{chart, 0.5, u"H\u00ecnh 1. X\u1ebfp h\u1ea1ng ICT Index"_s},
         paragraph(u"Ngu\u1ed3n: B\u1ed9 Th\u00f4ng tin v\u00e0 Truy\u1ec1n th\u00f4ng."_s,
                   Style::Note),
         table(60), BriefHeading{1, u"II. Ki\u1ebfn ngh\u1ecb, \u0111\u1ec1 xu\u1ea5t"_s}});
    brief.appendices << appendix(u"Ph\u1ee5 l\u1ee5c I"_s, true, {table(40)})
                     << appendix(u"Ph\u1ee5 l\u1ee5c II"_s, false,
                                 {BriefHeading{1, u"I. Ngu\u1ed3n"_s},
                                  paragraph(sentence.repeated(40))});
    return brief;
}

BriefLayout laidOut(const Brief &brief)
{
    return BriefLayout(brief, paintFakeChart);
}

QList<BriefPage> pages(const BriefLayout &layout)
{
    QList<BriefPage> pages;
    for (int i = 0; i < layout.pageCount(); ++i)
        pages << layout.page(i);
    return pages;
}

bool isTableHeader(const PlacedSlice &placed)
{
    return placed.block->repeatedSlice() == placed.slice;
}

/// What is wrong with the places of the slices; empty when nothing is.
QString flawIn(const BriefPage &page)
{
    const QRectF room = page.paper.textArea().adjusted(-0.1, -0.1, 0.1, 0.1);
    double bottom = 0;
    for (const PlacedSlice &placed : page.slices) {
        if (!room.contains(placed.area))
            return u"outside the margins: "_s + placed.text();
        if (placed.area.top() < bottom - 0.01)
            return u"overlaps: "_s + placed.text();
        bottom = placed.area.bottom();
    }
    return {};
}

/// What is wrong with the break between two pages of the body; empty when nothing is.
QString flawBetween(const BriefPage &page, const BriefPage &next)
{
    const PlacedSlice &last = page.slices.constLast();
    const auto first =
        std::find_if_not(next.slices.cbegin(), next.slices.cend(),
                         [](const PlacedSlice &placed) { return placed.isRepeated; });
    const bool isTable = last.block->repeatedSlice().has_value();
    if (last.block->bookmark())
        return u"a heading alone: "_s + last.text();
    if (isTable && last.slice > 0 && !last.text().contains(u'\t'))
        return u"a group row alone: "_s + last.text();
    if (isTable && last.slice < 2)
        return u"a table begun with less than two rows"_s;
    if (first->block != last.block || isTable)
        return {};
    const auto count = first->block->slices().size();
    return last.slice < 1 || count - first->slice < 2 ? u"a line alone: "_s + last.text()
                                                      : QString();
}

QString firstFlaw(const BriefLayout &layout)
{
    const QList<BriefPage> all = pages(layout);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString flaw =
            i > 0 && all[i].number > 1 ? flawBetween(all[i - 1], all[i]) : QString();
        if (!flaw.isEmpty() || !flawIn(all[i]).isEmpty())
            return flaw + flawIn(all[i]);
    }
    return {};
}

QImage picture(const BriefLayout &layout, int page, int dotsPerInch)
{
    const double scale = dotsPerInch / 72.0;
    QImage image((layout.pageSize(page) * scale).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    layout.paintPage(page, painter);
    return image;
}

/// Mean difference of the grey values, 0 to 255.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (a.width() * a.height());
}

/// The output of a program; the test is skipped where there is no such program.
QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QString simplifiedText(const QString &pdf)
{
    return output(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}).simplified();
}

/// The texts of a PDF's page in the order of their painting.
QString rawPage(const QString &pdf, int page)
{
    const QString number = QString::number(page);
    return output(u"pdftotext"_s, {u"-raw"_s, u"-f"_s, number, u"-l"_s, number, pdf, u"-"_s});
}

QByteArray utf16Hex(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex;
}

} // namespace

class TestBriefLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void codesAndNumbersStayWhole();
    void blanksStay();
    void longWordsAreBrokenAtAJoint();
    void titlesAreBalanced();
    void titlesKeepDatesTogether();
    void columnsKeepTheirMinimum();
    void greatestMinimumIsCutFirst();
    void numbersStandOnTheirDecimalSign();
    void amountsStandOnTheirDecimalSign();
    void aYearMayStandBehindANumber();
    void ranksAndWordsAreNoNumbers();

    void shortBriefIsOnePage();
    void longBriefIsInOrder();
    void everyRowStandsOnceAndTheHeaderOnEachPage();
    void pagesBreakWell_data();
    void pagesBreakWell();
    void footStandsWithTheLastLines();
    void rowHigherThanAPageIsContinued();
    void emptyBriefHasOnePage();
    void appendicesCountTheirOwnPages();
    void headsFit_data();
    void headsFit();
    void resolutionsAgree();

    void textIsInThePdfInReadingOrder();
    void pdfBreaksLinesAsTheLayout();
    void pageNumbersArePrintedFromTheSecond();
    void fontsAreEmbeddedSubsets();
    void outlineAndLanguageAreThere();
    void aHeadingOfSeveralLinesHasOneBookmark();
    void otherBytesAreNotUpdated();
    void missingFolderIsNamed();
    void failureLeavesTheFolderAsItWas();
    void printingIntoAFileIsAnOutput();
    void fileIsReplaced();
    void printerGetsTheChosenPages();

    void previewShowsThePages();
    void previewZooms();
    void previewKeepsItsPlace();

private:
    QString written(const Brief &brief) const;

    QTemporaryDir m_folder;
};

void TestBriefLayout::initTestCase()
{
    for (const QString &style : {u"Regular"_s, u"Bold"_s, u"Italic"_s, u"BoldItalic"_s}) {
        const QString path = u"/usr/share/fonts/truetype/croscore/Tinos-%1.ttf"_s.arg(style);
        QVERIFY(QFontDatabase::addApplicationFont(path) >= 0);
    }
    QVERIFY(m_folder.isValid());
}

QString TestBriefLayout::written(const Brief &brief) const
{
    const QString path = m_folder.filePath(u"b\u00e1o c\u00e1o.pdf"_s);
    return writeBriefFile(brief, paintFakeChart, path) ? path : QString();
}

// Lines and columns

void TestBriefLayout::codesAndNumbersStayWhole()
{
    const Typeface face(14);
    for (const TextLine &line : brokenLines(u"01-NQ/TU CNTT-TT 15/BC-STTTT"_s, face, 90))
        QVERIFY(face.width(line.text) <= 90);
    const auto lines = brokenLines(u"01-NQ/TU CNTT-TT 15/BC-STTTT"_s, face, 90);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[2].text, u"15/BC-STTTT"_s);
}

void TestBriefLayout::blanksStay()
{
    const auto lines = brokenLines(u"S\u1ed1:      /BC-STTTT"_s, Typeface(13), 400);
    QCOMPARE(lines, (QList<TextLine>{{u"S\u1ed1:      /BC-STTTT"_s, true}}));
}

void TestBriefLayout::longWordsAreBrokenAtAJoint()
{
    const Typeface face(12);
    const QString address = u"https://dichvucong.bentre.gov.vn/bao-cao"_s;
    QString joined;
    for (const TextLine &line : brokenLines(address, face, 120)) {
        QVERIFY(face.width(line.text) <= 120);
        joined += line.text;
    }
    QCOMPARE(joined, address);
    QCOMPARE(brokenLines(address, face, 120).constFirst().text.right(1), u"."_s);
}

void TestBriefLayout::titlesAreBalanced()
{
    const Typeface face(14, Typeface::Style::Bold);
    const auto lines = balancedLines(sentence.trimmed(), face, 460);
    QCOMPARE(lines.size(), brokenLines(sentence.trimmed(), face, 460).size());
    QVERIFY(face.width(lines.constLast().text) > 0.7 * face.width(lines.constFirst().text));
}

void TestBriefLayout::titlesKeepDatesTogether()
{
    const Brief brief = briefWith({});
    QStringList lines;
    for (const TextLine &line : balancedLines(brief.subject, Typeface(14), 460))
        lines << line.text;
    const QStringList whole = lines.filter(u"ng\u00e0y 20 th\u00e1ng 10 n\u0103m 2020"_s);
    QCOMPARE(whole.size(), 1);
}

void TestBriefLayout::columnsKeepTheirMinimum()
{
    const QList<double> widths = columnWidths({{1, 80}, {4, 50}, {1, 10}}, 300);
    QVERIFY(std::abs(widths[0] + widths[1] + widths[2] - 300) < 0.01);
    QCOMPARE(widths[0], 80.0);
    QVERIFY(std::abs(widths[1] - 176) < 0.01);
}

void TestBriefLayout::greatestMinimumIsCutFirst()
{
    const QList<double> widths = columnWidths({{1, 500}, {1, 60}, {1, 40}}, 300);
    QVERIFY(std::abs(widths[0] - 200) < 0.01);
    QVERIFY(std::abs(widths[1] - 60) < 0.01);
    QVERIFY(std::abs(widths[2] - 40) < 0.01);
}

void TestBriefLayout::numbersStandOnTheirDecimalSign()
{
    const Typeface face(12);
    const QStringList cells{u"78,5"_s, u"100"_s, u"1.542,25"_s, u"-3,5 %"_s, u"53/63"_s};
    const DecimalColumn column(cells, face, u',');
    const auto sign = [&](const QString &cell) {
        return column.offset(cell, 100).value() + face.width(cell.section(u',', 0, 0));
    };
    for (const QString &cell : cells.first(4))
        QVERIFY(std::abs(sign(cell) - sign(u"78,5"_s)) < 0.01);
}

void TestBriefLayout::ranksAndWordsAreNoNumbers()
{
    const DecimalColumn column({u"78,5"_s}, Typeface(12), u',');
    for (const QString &cell :
         {u"53/63"_s, u"\u0110\u1ea1t"_s, u"-"_s, u"31/12/2020"_s, u""_s, u"5 x\u00e3"_s})
        QVERIFY2(!column.offset(cell, 100), qPrintable(cell));
}

void TestBriefLayout::amountsStandOnTheirDecimalSign()
{
    const Typeface face(12);
    const QStringList cells{u"+4,7 \u0111i\u1ec3m %"_s, u"\u221212,0 \u0111i\u1ec3m %"_s,
                            u"+2 trung t\u00e2m (+66,7%)"_s};
    const DecimalColumn column(cells, face, u',', DecimalColumn::Content::Amounts);
    for (const double width : {80.0, 120.0, 200.0}) {
        const auto sign = [&](const QString &cell, const QString &whole) {
            return column.offset(cell, width).value() + face.width(whole);
        };
        const double first = sign(cells[0], u"+4"_s);
        QVERIFY(std::abs(sign(cells[1], u"\u221212"_s) - first) < 0.01);
        QVERIFY(std::abs(sign(cells[2], u"+2"_s) - first) < 0.01);
        QVERIFY(!column.offset(u"53/63"_s, width) &&
                !column.offset(u"t\u0103ng 3 b\u1eadc"_s, width));
    }
}

void TestBriefLayout::aYearMayStandBehindANumber()
{
    const Typeface face(12);
    const DecimalColumn column({u"78,5"_s, u"100,0 (2020)"_s}, face, u',');
    const double plain = column.offset(u"78,5"_s, 80).value() + face.width(u"78"_s);
    const double dated = column.offset(u"100,0 (2020)"_s, 80).value() + face.width(u"100"_s);
    QVERIFY(std::abs(plain - dated) < 0.01);
    QVERIFY(!column.offset(u"53/63 (2020)"_s, 80));
}

// Pages

void TestBriefLayout::shortBriefIsOnePage()
{
    const BriefLayout layout = laidOut(briefWith({paragraph(sentence)}));
    QCOMPARE(layout.pageCount(), 1);
    const QString text = layout.pageText(0);
    QVERIFY(text.indexOf(u"C\u1ed8NG H\u00d2A"_s) < text.indexOf(u"B\u00c1O C\u00c1O"_s));
    QVERIFY(text.indexOf(u"B\u00c1O C\u00c1O"_s) < text.indexOf(u"N\u0103m 2019"_s));
    QVERIFY(text.indexOf(u"./."_s) < text.indexOf(u"N\u01a1i nh\u1eadn:"_s));
    QVERIFY(text.endsWith(u"Nguy\u1ec5n V\u0103n A"_s));
    QCOMPARE(firstFlaw(layout), QString());
}

void TestBriefLayout::longBriefIsInOrder()
{
    const BriefLayout layout = laidOut(longBrief());
    QStringList titles;
    for (const PlacedBookmark &placed : layout.bookmarks())
        titles << QString::number(placed.bookmark.level) + u' ' + placed.bookmark.title;
    const QStringList expected{u"1 I. K\u1ebft qu\u1ea3 th\u1ef1c hi\u1ec7n"_s,
                               u"2 1. Ch\u00ednh quy\u1ec1n s\u1ed1"_s,
                               u"1 II. Ki\u1ebfn ngh\u1ecb, \u0111\u1ec1 xu\u1ea5t"_s,
                               u"1 Ph\u1ee5 l\u1ee5c I: T\u1ed4NG H\u1ee2P S\u1ed0 LI\u1ec6U"_s,
                               u"1 Ph\u1ee5 l\u1ee5c II: T\u1ed4NG H\u1ee2P S\u1ed0 LI\u1ec6U"_s,
                               u"2 I. Ngu\u1ed3n"_s};
    QCOMPARE(titles, expected);
    QCOMPARE(firstFlaw(layout), QString());
}

void TestBriefLayout::everyRowStandsOnceAndTheHeaderOnEachPage()
{
    const BriefLayout layout = laidOut(briefWith({table(60)}));
    QVERIFY(layout.pageCount() >= 3);
    QStringList rows;
    for (const BriefPage &page : pages(layout)) {
        const auto hasTable =
            std::any_of(page.slices.cbegin(), page.slices.cend(), [](const auto &placed) {
                return placed.block->repeatedSlice().has_value() && !isTableHeader(placed);
            });
        QCOMPARE(std::count_if(page.slices.cbegin(), page.slices.cend(), isTableHeader),
                 hasTable ? 1 : 0);
        for (const PlacedSlice &placed : page.slices) {
            if (placed.text().contains(u"\tCh\u1ec9 ti\u00eau s\u1ed1"_s))
                rows << placed.text().section(u'\t', 0, 0);
        }
    }
    QCOMPARE(rows.size(), 60);
    for (int i = 0; i < 60; ++i)
        QCOMPARE(rows[i].toInt(), i + 1);
    QCOMPARE(firstFlaw(layout), QString());
}

void TestBriefLayout::pagesBreakWell_data()
{
    QTest::addColumn<int>("lines");
    for (int lines = 0; lines < 45; ++lines)
        QTest::addRow("after %d lines of text", lines) << lines;
}

void TestBriefLayout::pagesBreakWell()
{
    QFETCH(int, lines);
    QList<BriefBlock> blocks;
    for (int i = 0; i < lines; ++i)
        blocks << paragraph(u"- Ban Gi\u00e1m \u0111\u1ed1c S\u1edf;"_s, Style::Item);
    blocks << BriefHeading{1, u"I. K\u1ebft qu\u1ea3"_s}
           << BriefHeading{2, u"1. Ch\u00ednh quy\u1ec1n s\u1ed1"_s} << table(30)
           << paragraph(u"Ghi ch\u00fa."_s, Style::Note) << BriefHeading{3, u"a) \u0110i\u1ec3m"_s}
           << paragraph(sentence.repeated(2)) << paragraph(sentence.repeated(7));
    const BriefLayout layout = laidOut(briefWith(blocks));
    QCOMPARE(firstFlaw(layout), QString());
}

void TestBriefLayout::footStandsWithTheLastLines()
{
    for (int lines = 15; lines < 45; ++lines) {
        const QList<BriefBlock> blocks(
            lines, paragraph(u"- Ban Gi\u00e1m \u0111\u1ed1c S\u1edf;"_s, Style::Item));
        const BriefLayout layout = laidOut(briefWith(blocks));
        const BriefPage &page = layout.page(layout.pageCount() - 1);
        QVERIFY(page.slices.size() >= 3);
        QVERIFY(page.slices.constLast().text().startsWith(u"N\u01a1i nh\u1eadn:"_s));
    }
}

void TestBriefLayout::rowHigherThanAPageIsContinued()
{
    BriefTable table;
    table.columns = {{u"STT"_s, 1, Align::Centre}, {u"N\u1ed9i dung"_s, 1, Align::Left}};
    table.rows << BriefRow{{u"1"_s, sentence.repeated(60)}, false};
    const BriefLayout layout = laidOut(briefWith({table}));
    QString text;
    for (int i = 0; i < layout.pageCount(); ++i)
        text += layout.pageText(i) + u' ';
    QCOMPARE(text.count(u"CNTT-TT"_s), 60);
    for (const BriefPage &page : pages(layout))
        QCOMPARE(flawIn(page), QString());
}

void TestBriefLayout::emptyBriefHasOnePage()
{
    const BriefLayout layout = laidOut(Brief());
    QCOMPARE(layout.pageCount(), 1);
    Brief brief;
    brief.body << BriefTable() << BriefChart() << paragraph(QString());
    brief.appendices << BriefAppendix();
    QCOMPARE(laidOut(brief).pageCount(), 2);
}

void TestBriefLayout::appendicesCountTheirOwnPages()
{
    const BriefLayout layout = laidOut(longBrief());
    QStringList numbers;
    for (const BriefPage &page : pages(layout))
        numbers << QString::number(page.number) + (page.paper.landscape ? u"L"_s : u"P"_s);
    const qsizetype first = numbers.indexOf(u"1L"_s);
    const qsizetype second = numbers.indexOf(u"1P"_s, 1);
    QVERIFY(first > 1 && second > first + 1);
    QCOMPARE(numbers[1], u"2P"_s);
    QCOMPARE(numbers[first + 1], u"2L"_s);
    QCOMPARE(numbers[second + 1], u"2P"_s);
    QVERIFY(layout.pageSize(static_cast<int>(first)).width() > 841);
    QVERIFY(layout.pageSize(0).width() < 596);
}

void TestBriefLayout::headsFit_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::newRow("one line") << u"S\u1ede TH\u00d4NG TIN V\u00c0 TRUY\u1ec0N TH\u00d4NG"_s;
    QTest::newRow("two lines")
        << u"V\u0102N PH\u00d2NG \u1ee6Y BAN NH\u00c2N D\u00c2N T\u1ec8NH B\u1ebeN TRE V\u00c0 C\u00c1C \u0110\u01a0N V\u1eca"_s;
    QTest::newRow("none") << QString();
}

void TestBriefLayout::headsFit()
{
    QFETCH(QString, issuer);
    Brief brief = briefWith({});
    brief.head.issuer = issuer;
    const BriefLayout layout = laidOut(brief);
    QCOMPARE(firstFlaw(layout), QString());
    QVERIFY(layout.pageText(0).simplified().contains(issuer));
}

void TestBriefLayout::resolutionsAgree()
{
    const BriefLayout layout = laidOut(longBrief());
    for (int page = 0; page < 2; ++page) {
        const QImage small = picture(layout, page, 96);
        const auto reduced = [&](int dotsPerInch) {
            return picture(layout, page, dotsPerInch)
                .scaled(small.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        };
        const double shifted = difference(small, small.copy(0, 3, small.width(), small.height()));
        QVERIFY(difference(small, reduced(192)) < shifted / 2);
        QVERIFY(difference(small, reduced(600)) < shifted / 2);
    }
}

// PDF

void TestBriefLayout::textIsInThePdfInReadingOrder()
{
    if (!isThere(u"pdftotext"_s))
        QSKIP("needs poppler-utils");
    const QString text = simplifiedText(written(longBrief()));
    QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
    qsizetype place = 0;
    for (const QString &part :
         {u"\u0110\u1ed9c l\u1eadp - T\u1ef1 do - H\u1ea1nh ph\u00fac"_s, u"B\u00c1O C\u00c1O"_s,
          u"I. K\u1ebeT QU\u1ea2 TH\u1ef0C HI\u1ec6N"_s, sentence.trimmed(),
          u"H\u00ecnh 1. X\u1ebfp h\u1ea1ng ICT Index"_s,
          u"B\u1ea3ng 1. K\u1ebft qu\u1ea3 th\u1ef1c hi\u1ec7n c\u00e1c ch\u1ec9 ti\u00eau"_s,
          u"II. KI\u1ebeN NGH\u1eca, \u0110\u1ec0 XU\u1ea4T"_s, lastSentence,
          u"N\u01a1i nh\u1eadn:"_s, u"Nguy\u1ec5n V\u0103n A"_s, u"Ph\u1ee5 l\u1ee5c I"_s,
          u"Ph\u1ee5 l\u1ee5c II"_s}) {
        const qsizetype found = text.indexOf(part, place);
        QVERIFY2(found >= 0, qPrintable(part));
        place = found;
    }
}

void TestBriefLayout::pdfBreaksLinesAsTheLayout()
{
    if (!isThere(u"pdftotext"_s))
        QSKIP("needs poppler-utils");
    const Brief brief = briefWith({paragraph(sentence.repeated(9))});
    const QStringList inPdf = rawPage(written(brief), 1).split(u'\n');
    int lines = 0;
    const BriefLayout layout = laidOut(brief);
    for (const PlacedSlice &placed : layout.page(0).slices) {
        if (placed.block->slices().size() < 2)
            continue;
        QVERIFY2(inPdf.contains(placed.text()), qPrintable(placed.text()));
        ++lines;
    }
    QVERIFY(lines > 10);
}

void TestBriefLayout::pageNumbersArePrintedFromTheSecond()
{
    if (!isThere(u"pdftotext"_s))
        QSKIP("needs poppler-utils");
    const BriefLayout layout = laidOut(longBrief());
    const QString path = written(longBrief());
    for (int i = 0; i < layout.pageCount(); ++i) {
        const int number = layout.page(i).number;
        const QString first = rawPage(path, i + 1).section(u'\n', 0, 0);
        QCOMPARE(first == QString::number(number), number > 1);
    }
}

void TestBriefLayout::fontsAreEmbeddedSubsets()
{
    if (!isThere(u"pdffonts"_s))
        QSKIP("needs poppler-utils");
    const QStringList fonts =
        output(u"pdffonts"_s, {written(longBrief())}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(fonts.size() >= 3);
    for (const QString &font : fonts) {
        QVERIFY2(font.contains(u"+Tinos"_s), qPrintable(font));
        QVERIFY2(font.contains(u"yes yes yes"_s), qPrintable(font));
    }
}

void TestBriefLayout::outlineAndLanguageAreThere()
{
    const QString path = written(longBrief());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *entry : {"/Lang (vi-VN)", "/DisplayDocTitle true", "/PageMode /UseOutlines"})
        QVERIFY2(bytes.contains(entry), entry);
    for (const PlacedBookmark &placed : laidOut(longBrief()).bookmarks())
        QVERIFY(bytes.contains(QByteArray("/Title <feff" + utf16Hex(placed.bookmark.title) + '>')));
    if (isThere(u"qpdf"_s))
        QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--check"_s, path}), 0);
}

void TestBriefLayout::aHeadingOfSeveralLinesHasOneBookmark()
{
    const QString heading = u"I. "_s + sentence;
    const BriefLayout layout = laidOut(briefWith({BriefHeading{1, heading}, paragraph(sentence)}));
    int slices = 0;
    for (const BriefPage &page : pages(layout)) {
        for (const PlacedSlice &placed : page.slices)
            slices += placed.block->bookmark() ? 1 : 0;
    }
    QVERIFY(slices > 1); // its lines
    QCOMPARE(layout.bookmarks().size(), 1);
    QCOMPARE(layout.bookmarks().first().bookmark.title, heading);
}

void TestBriefLayout::otherBytesAreNotUpdated()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("no pdf"),
          QByteArray("%PDF-1.4\ntrailer\n<< /Root 1 0 R /Size 9 >>\nstartxref\n5\n%%EOF")}) {
        PdfUpdate update(bytes);
        update.addBookmark({u"I."_s, 1, 0, 0});
        QVERIFY(!update.updated());
    }
}

void TestBriefLayout::missingFolderIsNamed()
{
    const QString folder = m_folder.filePath(u"kh\u00f4ng c\u00f3"_s);
    const auto result = writeBriefFile(longBrief(), paintFakeChart, folder + u"/a.pdf");
    QVERIFY(!result);
    QVERIFY(result.error().kind == Error::Kind::FolderNotFound);
    QCOMPARE(result.error().subject, folder);
    QVERIFY(!QDir(folder).exists());
}

void TestBriefLayout::failureLeavesTheFolderAsItWas()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"a.pdf"_s));
    const auto result = writeBriefFile(longBrief(), paintFakeChart, folder.filePath(u"a.pdf"_s));
    QVERIFY(!result);
    QVERIFY(result.error().kind == Error::Kind::WriteFailed);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"a.pdf"_s});
}

void TestBriefLayout::printingIntoAFileIsAnOutput()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    QVERIFY(printBrief(longBrief(), paintFakeChart, printer));
    QVERIFY(*Core::readFile(path) != QByteArray());
    const QByteArray data = QByteArray("SQLite format 3\0", 16) + QByteArray(52, '\0') + "BTRE";
    QVERIFY(QFile::remove(path));
    QVERIFY(Core::writeFile(path, data));
    const auto refused = printBrief(longBrief(), paintFakeChart, printer);
    QVERIFY(!refused);
    QCOMPARE(refused.error().arguments.value(0), QLatin1String(Core::WriteFaults::dataFile));
    QVERIFY(*Core::readFile(path) == data);
}

void TestBriefLayout::fileIsReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QVERIFY(writeBriefFile(briefWith({}), paintFakeChart, path));
    const qint64 size = QFileInfo(path).size();
    QVERIFY(writeBriefFile(longBrief(), paintFakeChart, path));
    QVERIFY(QFileInfo(path).size() > size);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestBriefLayout::printerGetsTheChosenPages()
{
    if (!isThere(u"pdfinfo"_s))
        QSKIP("needs poppler-utils");
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(path);
    printer.setPageRanges(QPageRanges::fromString(u"2-3"_s));
    QVERIFY(paintBrief(laidOut(longBrief()), printer));
    const QString pages = output(u"pdfinfo"_s, {path}).section(u"Pages:"_s, 1).section(u'\n', 0, 0);
    QCOMPARE(pages.trimmed(), u"2"_s);
}

// Preview

void TestBriefLayout::previewShowsThePages()
{
    BriefPreview preview(paintFakeChart);
    QCOMPARE(preview.currentPage(), -1);
    preview.resize(600, 500);
    preview.setBrief(longBrief());
    preview.show();
    QCOMPARE(preview.pageCount(), laidOut(longBrief()).pageCount());
    QCOMPARE(preview.currentPage(), 0);
    preview.showPage(2);
    QCOMPARE(preview.currentPage(), 2);
    QVERIFY(preview.accessibleDescription().contains(u'3'));
    QVERIFY(!preview.grab().isNull());
    preview.clear();
    QCOMPARE(preview.pageCount(), 0);
    QCOMPARE(preview.accessibleDescription(), QString());
}

void TestBriefLayout::previewZooms()
{
    BriefPreview preview(paintFakeChart);
    preview.resize(600, 500);
    preview.setBrief(briefWith({}));
    preview.show();
    const double fitted = preview.zoom();
    QVERIFY(preview.isFittingWidth());
    QCOMPARE(preview.horizontalScrollBar()->maximum(), 0);
    QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(preview.zoom() > fitted);
    QTest::keyClick(&preview, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(std::abs(preview.zoom() - fitted) < 1e-9);
    preview.setZoom(1000);
    QVERIFY(preview.zoom() <= 4);
    QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(preview.isFittingWidth());
    QVERIFY(std::abs(preview.zoom() - fitted) < 0.05);
}

void TestBriefLayout::previewKeepsItsPlace()
{
    BriefPreview preview(paintFakeChart);
    preview.resize(600, 500);
    preview.setBrief(longBrief());
    preview.show();
    preview.showPage(2);
    const int place = preview.verticalScrollBar()->value();
    Brief changed = longBrief();
    changed.subject = u"K\u1ebft qu\u1ea3 chuy\u1ec3n \u0111\u1ed5i s\u1ed1"_s;
    preview.setBrief(changed);
    QCOMPARE(preview.verticalScrollBar()->value(), place);
    QCOMPARE(preview.currentPage(), 2);
}

QTEST_MAIN(TestBriefLayout)
#include "tst_brieflayout.moc"
