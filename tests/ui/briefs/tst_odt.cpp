// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/ziparchive.h"
#include "tests/ui/support/samplebrief.h"
#include "ui/briefs/brieffile.h"
#include "ui/briefs/odt/odtfile.h"
#include "ui/briefs/odt/odtxml.h"
#include "ui/briefs/typeface.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <ctime>

using namespace Core;
using namespace Gui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An element of a part with all that stands in it.
struct Node
{
    QString name; ///< with its prefix
    QHash<QString, QString> attributes;
    QString text; ///< of its descendants, too
    QList<Node> children;

    QString operator[](const char *attribute) const
    {
        return attributes.value(QString::fromLatin1(attribute));
    }
};

Node readNode(QXmlStreamReader &reader)
{
    Node node;
    node.name = reader.qualifiedName().toString();
    for (const QXmlStreamAttribute &attribute : reader.attributes())
        node.attributes[attribute.qualifiedName().toString()] = attribute.value().toString();
    while (reader.readNext() != QXmlStreamReader::EndElement && !reader.hasError()) {
        if (reader.isCharacters())
            node.text += reader.text();
        if (reader.isStartElement()) {
            node.children << readNode(reader);
            node.text += node.children.constLast().text;
        }
    }
    if (node.name == u"text:s")
        node.text = QString(node["text:c"].toInt(), u' ');
    if (node.name == u"text:line-break")
        node.text = u"\n"_s;
    return node;
}

/// Empty where the part is not well-formed.
Node readPart(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    reader.readNextStartElement();
    const Node root = readNode(reader);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? Node() : root;
}

void collect(const Node &node, const QString &name, QList<Node> &found)
{
    for (const Node &child : node.children) {
        if (child.name == name)
            found << child;
        collect(child, name, found);
    }
}

QList<Node> all(const Node &node, const char *name)
{
    QList<Node> found;
    collect(node, QString::fromLatin1(name), found);
    return found;
}

Node first(const Node &node, const char *name)
{
    return all(node, name).value(0);
}

/// The first element of that kind with that text.
Node withText(const Node &node, const char *name, const QString &text)
{
    for (const Node &one : all(node, name)) {
        if (one.text == text)
            return one;
    }
    return {};
}

Node styleNamed(const Node &part, const QString &name)
{
    for (const Node &style : all(part, "style:style")) {
        if (style["style:name"] == name)
            return style;
    }
    return {};
}

double millimetres(const QString &length)
{
    return length.endsWith(u"mm") ? length.chopped(2).toDouble() : std::nan("");
}

/// A document that was written and is read again.
class Odt
{
public:
    explicit Odt(const Brief &brief)
        : m_archive(odtBytes(brief, paintSampleChart), WorkbookLimits())
    {}

    QByteArray part(const char *name) const
    {
        QByteArray content;
        if (m_archive.contains(name))
            m_archive.read(name, [&](std::string_view piece) {
                content.append(piece.data(), qsizetype(piece.size()));
            });
        return content;
    }
    Node content() const { return readPart(part("content.xml")); }
    Node styles() const { return readPart(part("styles.xml")); }

private:
    ZipArchive m_archive;
};

/// The properties that a paragraph has beside its named style.
Node propertiesOf(const Node &content, const Node &paragraph)
{
    return first(styleNamed(content, paragraph["text:style-name"]), "style:paragraph-properties");
}

Brief briefWith(const QList<BriefBlock> &blocks)
{
    Brief brief = sampleBrief();
    brief.body = blocks;
    brief.appendices.clear();
    return brief;
}

/// The paragraphs that are a rule: how long each is, in a column of `width` millimetres.
QList<double> ruleLengths(const Node &content, double width)
{
    QList<double> lengths;
    for (const Node &paragraph : all(content, "text:p")) {
        const Node properties = propertiesOf(content, paragraph);
        if (!properties["fo:border-top"].isEmpty())
            lengths << width - millimetres(properties["fo:margin-left"]) -
                           millimetres(properties["fo:margin-right"]);
    }
    return lengths;
}

} // namespace

class TestOdt : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void mediaTypeComesFirstAndStored();
    void manifestNamesEveryPart();
    void propertiesNameTitleAndLanguage();
    void sameBriefGivesTheSameBytes();

    void pagesHaveTheMarginsOfTheDecree();
    void pageNumberBeginsOnTheSecondPage();
    void textIsInTheDocumentsFont();
    void documentSpeaksItsLanguage_data();
    void documentSpeaksItsLanguage();

    void textsAreInReadingOrder();
    void headHasTwoColumns();
    void rulesHaveTheirLength();
    void draftMarkIsFramedOnlyInADraft();
    void headingsHaveLevels();
    void footStandsWithTheLastParagraph();
    void noteStandsWithWhatItIsAbout();
    void footIsLeftOutWhereThereIsNone();

    void headerRowIsRepeated();
    void rowsStayWhole();
    void groupRowSpansTheTable();
    void columnsFillTheWidth();
    void numbersStandOnTheirDecimalSign();
    void tablesAreParted();

    void appendixBeginsAPageOfItsOwn();
    void chartIsADrawingAndAPicture();
    void chartNeverExceedsThePage();

    void blanksAndBreaksAreKept();
    void hostileTextIsText();
    void emptyBriefIsADocument();

    void missingFolderIsNamed();
    void failureLeavesTheFolderAsItWas();
    void endingChoosesTheFormat();
};

void TestOdt::initTestCase()
{
    QVERIFY(loadTinos());
}

// The file

void TestOdt::mediaTypeComesFirstAndStored()
{
    const QByteArray bytes = odtBytes(sampleBrief(), paintSampleChart);
    QVERIFY(bytes.startsWith("PK\x03\x04"));
    QCOMPARE(bytes.mid(8, 2), QByteArray(2, '\0'));  // stored
    QCOMPARE(bytes.mid(28, 2), QByteArray(2, '\0')); // nothing between name and content
    QCOMPARE(bytes.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
}

void TestOdt::manifestNamesEveryPart()
{
    const Odt odt(sampleBrief());
    QStringList names;
    for (const Node &entry :
         all(readPart(odt.part("META-INF/manifest.xml")), "manifest:file-entry"))
        names << entry["manifest:full-path"] + u' ' + entry["manifest:media-type"];
    QCOMPARE(
        names,
        (QStringList{u"/ application/vnd.oasis.opendocument.text"_s, u"content.xml text/xml"_s,
                     u"styles.xml text/xml"_s, u"meta.xml text/xml"_s, u"settings.xml text/xml"_s,
                     u"Pictures/chart1.svg image/svg+xml"_s, u"Pictures/chart1.png image/png"_s}));
}

void TestOdt::propertiesNameTitleAndLanguage()
{
    const Node meta = readPart(Odt(sampleBrief()).part("meta.xml"));
    QCOMPARE(first(meta, "dc:title").text, sampleBrief().documentTitle);
    QCOMPARE(first(meta, "dc:subject").text, sampleBrief().subject);
    QCOMPARE(first(meta, "dc:language").text, u"vi-VN"_s);
}

void TestOdt::sameBriefGivesTheSameBytes()
{
    const QByteArray bytes = odtBytes(sampleBrief(), paintSampleChart);
    qputenv("TZ", "Asia/Ho_Chi_Minh");
    tzset();
    QCOMPARE(odtBytes(sampleBrief(), paintSampleChart), bytes);
    qunsetenv("TZ");
    tzset();
}

// Pages and styles

void TestOdt::pagesHaveTheMarginsOfTheDecree()
{
    const QList<Node> layouts = all(Odt(sampleBrief()).styles(), "style:page-layout");
    QCOMPARE(layouts.size(), 2);
    for (const Node &layout : layouts) {
        const Node page = first(layout, "style:page-layout-properties");
        const Node header = first(layout, "style:header-footer-properties");
        const bool isWide = page["style:print-orientation"] == u"landscape";
        QCOMPARE(page["fo:page-width"], isWide ? u"297.00mm"_s : u"210.00mm"_s);
        QCOMPARE(page["fo:page-height"], isWide ? u"210.00mm"_s : u"297.00mm"_s);
        QCOMPARE(page["fo:margin-left"], u"30.00mm"_s);
        QCOMPARE(page["fo:margin-right"], u"15.00mm"_s);
        QCOMPARE(page["fo:margin-bottom"], u"20.00mm"_s);
        const double top = millimetres(page["fo:margin-top"]) + millimetres(header["svg:height"]);
        QVERIFY(std::abs(top - 20) < 0.02);
    }
}

void TestOdt::pageNumberBeginsOnTheSecondPage()
{
    const QList<Node> pages = all(Odt(sampleBrief()).styles(), "style:master-page");
    QCOMPARE(pages.size(), 4);
    for (const Node &page : pages) {
        const bool isFirst = !page["style:next-style-name"].isEmpty();
        QCOMPARE(all(page, "text:page-number").isEmpty(), isFirst);
    }
    QCOMPARE(pages[0]["style:name"], u"Standard"_s);
    QCOMPARE(pages[0]["style:next-style-name"], pages[1]["style:name"]);
}

void TestOdt::textIsInTheDocumentsFont()
{
    const Odt odt(sampleBrief());
    for (const Node &part : {odt.styles(), odt.content()}) {
        const Node face = first(part, "style:font-face");
        QCOMPARE(face["style:name"], u"Times New Roman"_s);
        QVERIFY(face["svg:font-family"].startsWith(u"'Times New Roman', Tinos"));
        QCOMPARE(all(part, "style:font-face").size(), 1);
    }
    for (const Node &style : all(odt.styles(), "style:text-properties")) {
        const QString font = style["style:font-name"];
        QVERIFY(font.isEmpty() || font == u"Times New Roman");
    }
    const Node body = styleNamed(odt.styles(), u"Text_20_body"_s);
    QCOMPARE(first(body, "style:text-properties")["fo:font-size"], u"14pt"_s);
    const Node paragraph = first(body, "style:paragraph-properties");
    QCOMPARE(paragraph["fo:text-align"], u"justify"_s);
    QCOMPARE(paragraph["fo:text-indent"], u"10.00mm"_s);
}

void TestOdt::documentSpeaksItsLanguage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("tag");
    QTest::newRow("Vietnamese") << Language::Vietnamese << u"vi-VN"_s;
    QTest::newRow("English") << Language::English << u"en-GB"_s;
}

void TestOdt::documentSpeaksItsLanguage()
{
    QFETCH(Language, language);
    QFETCH(QString, tag);
    Brief brief = sampleBrief();
    brief.language = language;
    const Node style = first(Odt(brief).styles(), "style:default-style");
    const Node properties = first(style, "style:text-properties");
    QCOMPARE(properties["fo:language"] + u'-' + properties["fo:country"], tag);
    QCOMPARE(properties["fo:hyphenate"], u"false"_s);
}

// Content

void TestOdt::textsAreInReadingOrder()
{
    const QString text = Odt(sampleBrief()).content().text.replace(u'\n', u' ');
    qsizetype place = 0;
    for (const QString &part :
         {u"UBND T\u1ec8NH B\u1ebeN TRE"_s, u"\u0110\u1ed9c l\u1eadp - T\u1ef1 do"_s, u"BC-STTTT"_s,
          u"D\u1ef0 TH\u1ea2O"_s, u"B\u00c1O C\u00c1O"_s, sampleBrief().subject,
          u"I. K\u1ebeT QU\u1ea2 TH\u1ef0C HI\u1ec6N"_s, u"53/63"_s,
          u"H\u00ecnh 1. X\u1ebfp h\u1ea1ng ICT Index"_s, u"B\u1ea3ng 1."_s, u"1.542,25"_s,
          u"./."_s, u"N\u01a1i nh\u1eadn:"_s, u"Nguy\u1ec5n V\u0103n A"_s,
          u"Ph\u1ee5 l\u1ee5c I B\u1ea2NG"_s, u"(K\u00e8m theo"_s, u"n\u0103m 2021."_s}) {
        const qsizetype found = text.indexOf(part, place);
        QVERIFY2(found >= 0, qPrintable(part));
        place = found;
    }
}

void TestOdt::headHasTwoColumns()
{
    const Node content = Odt(sampleBrief()).content();
    const Node table = first(content, "table:table");
    QList<double> widths;
    for (const Node &column : all(table, "table:table-column")) {
        const Node style = styleNamed(content, column["table:style-name"]);
        widths << millimetres(first(style, "style:table-column-properties")["style:column-width"]);
    }
    QCOMPARE(widths, (QList<double>{76, 89}));
    QCOMPARE(all(table, "table:table-row").size(), 2);
    const QList<Node> cells = all(table, "table:table-cell");
    QVERIFY(cells[0].text.startsWith(u"UBND"));
    QVERIFY(cells[1].text.startsWith(u"C\u1ed8NG H\u00d2A"));
    QVERIFY(cells[2].text.contains(u"/BC-STTTT"));
    QCOMPARE(cells[3].text, sampleBrief().head.placeAndDate);
}

void TestOdt::rulesHaveTheirLength()
{
    const Node content = Odt(sampleBrief()).content();
    const double millimetre = 25.4 / 72;
    const double issuer =
        Typeface(12, Typeface::Style::Bold).width(sampleBrief().head.issuer) * millimetre;
    const double motto =
        Typeface(13, Typeface::Style::Bold).width(sampleBrief().head.motto) * millimetre;
    const double underIssuer = ruleLengths(content, 76).value(0);
    QVERIFY(underIssuer >= issuer / 3 - 0.1 && underIssuer <= issuer / 2 + 0.1);
    QVERIFY(std::abs(ruleLengths(content, 89).value(1) - motto) < 0.1);
}

void TestOdt::draftMarkIsFramedOnlyInADraft()
{
    Brief brief = sampleBrief();
    const Node draft = Odt(brief).content();
    const Node mark = withText(draft, "text:p", brief.draftMark);
    QCOMPARE(propertiesOf(draft, mark)["fo:border"], u"0.75pt solid #000000"_s);
    brief.draftMark = u"UNOFFICIAL TRANSLATION OF THE VIETNAMESE REPORT\nDRAFT"_s;
    const Node longer = Odt(brief).content();
    for (const Node &paragraph : all(longer, "text:p")) {
        if (paragraph.text.endsWith(u"DRAFT"))
            QVERIFY(millimetres(propertiesOf(longer, paragraph)["fo:margin-left"]) >= 0);
    }
    brief.draftMark.clear();
    QVERIFY(!Odt(brief).content().text.contains(sampleBrief().draftMark));
}

void TestOdt::headingsHaveLevels()
{
    const Odt odt(sampleBrief());
    QStringList headings;
    for (const Node &heading : all(odt.content(), "text:h"))
        headings << heading["text:outline-level"] + u' ' + heading.text.section(u' ', 0, 0);
    QCOMPARE(headings, (QStringList{u"1 I."_s, u"2 1."_s, u"3 a)"_s, u"1 Ph\u1ee5"_s}));
    for (const int level : {1, 2, 3}) {
        const Node style = styleNamed(odt.styles(), u"Heading_20_%1"_s.arg(level));
        QCOMPARE(style["style:default-outline-level"], QString::number(level));
        QCOMPARE(first(style, "style:paragraph-properties")["fo:keep-with-next"], u"always"_s);
    }
}

void TestOdt::footStandsWithTheLastParagraph()
{
    const Node content = Odt(sampleBrief()).content();
    const Node last =
        withText(content, "text:p", std::get<BriefParagraph>(sampleBrief().body.last()).text);
    QCOMPARE(propertiesOf(content, last)["fo:keep-with-next"], u"always"_s);
    const Node foot = all(content, "table:table").value(2);
    QCOMPARE(foot["table:name"], u"Foot"_s);
    const QList<Node> cells = all(foot, "table:table-cell");
    QVERIFY(cells[0].text.startsWith(u"N\u01a1i nh\u1eadn:"));
    QVERIFY(cells[1].text.endsWith(u"Nguy\u1ec5n V\u0103n A"));
    const Node signer = withText(foot, "text:p", u"Nguy\u1ec5n V\u0103n A"_s);
    QVERIFY(millimetres(propertiesOf(content, signer)["fo:margin-top"]) >= 25);
}

void TestOdt::noteStandsWithWhatItIsAbout()
{
    const Node content = Odt(sampleBrief()).content();
    const Node caption =
        withText(content, "text:p", u"H\u00ecnh 1. X\u1ebfp h\u1ea1ng ICT Index"_s);
    QCOMPARE(propertiesOf(content, caption)["fo:keep-with-next"], u"always"_s);
}

void TestOdt::footIsLeftOutWhereThereIsNone()
{
    Brief brief = sampleBrief();
    brief.foot = {};
    QVERIFY(!Odt(brief).part("content.xml").contains("table:name=\"Foot\""));
}

// Tables

void TestOdt::headerRowIsRepeated()
{
    const Node content = Odt(sampleBrief(400)).content();
    const QList<Node> headers = all(content, "table:table-header-rows");
    QCOMPARE(headers.size(), 2);
    for (const Node &header : headers)
        QCOMPARE(header.text, u"STTCh\u1ec9 ti\u00eauK\u1ebft qu\u1ea3"_s);
    QCOMPARE(all(content, "table:table-row").size(), 2 * (1 + 400 + 20) + 3);
}

void TestOdt::rowsStayWhole()
{
    const Node content = Odt(sampleBrief()).content();
    for (const Node &row : all(content, "table:table-row")) {
        const Node style = styleNamed(content, row["table:style-name"]);
        QCOMPARE(first(style, "style:table-row-properties")["fo:keep-together"], u"always"_s);
    }
}

void TestOdt::groupRowSpansTheTable()
{
    const Node table = all(Odt(sampleBrief()).content(), "table:table").value(1);
    const Node group = all(table, "table:table-row").value(1);
    QCOMPARE(first(group, "table:table-cell")["table:number-columns-spanned"], u"3"_s);
    QCOMPARE(all(group, "table:covered-table-cell").size(), 2);
    QCOMPARE(group.text, u"Ch\u00ednh quy\u1ec1n s\u1ed1"_s);
}

void TestOdt::columnsFillTheWidth()
{
    const Node content = Odt(sampleBrief()).content();
    double sum = 0;
    for (const Node &column : all(all(content, "table:table").value(1), "table:table-column")) {
        const Node style = styleNamed(content, column["table:style-name"]);
        sum += millimetres(first(style, "style:table-column-properties")["style:column-width"]);
    }
    QVERIFY(std::abs(sum - 165) < 0.1);
}

void TestOdt::numbersStandOnTheirDecimalSign()
{
    const Node content = Odt(sampleBrief()).content();
    const Typeface face(12);
    QList<double> places; // of the decimal sign, from the cell's right margin
    for (const QString &number : {u"78,5"_s, u"100"_s, u"1.542,25"_s}) {
        const Node properties = propertiesOf(content, withText(content, "text:p", number));
        QCOMPARE(properties["fo:text-align"], u"end"_s);
        const QString whole = number.section(u',', 0, 0);
        places << millimetres(properties["fo:margin-right"]) +
                      (face.width(number) - face.width(whole)) * 25.4 / 72;
    }
    for (const double place : places)
        QVERIFY(std::abs(place - places[0]) < 0.05);
    const Node rank = propertiesOf(content, withText(content, "text:p", u"53/63"_s));
    QCOMPARE(rank["fo:text-align"], u"center"_s);
}

/// Programs join two tables that follow each other.
void TestOdt::tablesAreParted()
{
    BriefTable bare = sampleTable(2);
    bare.caption.clear();
    const Node content = Odt(briefWith({bare, bare})).content();
    const QList<Node> blocks = first(content, "office:text").children;
    for (qsizetype i = 1; i < blocks.size(); ++i)
        QVERIFY(blocks[i].name != u"table:table" || blocks[i - 1].name != u"table:table");
    QCOMPARE(blocks.constLast().name, u"text:p"_s);
}

// Appendices and charts

void TestOdt::appendixBeginsAPageOfItsOwn()
{
    const Node content = Odt(sampleBrief()).content();
    const Node title = all(content, "text:h").constLast();
    const Node style = styleNamed(content, title["text:style-name"]);
    QCOMPARE(style["style:master-page-name"], u"First_20_Landscape"_s);
    QCOMPARE(style["style:parent-style-name"], u"Appendix"_s);
    QCOMPARE(first(style, "style:paragraph-properties")["style:page-number"], u"1"_s);
    Brief brief = sampleBrief();
    brief.appendices[0].landscape = false;
    const Node upright = Odt(brief).content();
    const Node name = all(upright, "text:h").constLast();
    QCOMPARE(styleNamed(upright, name["text:style-name"])["style:master-page-name"], u"Standard"_s);
}

void TestOdt::chartIsADrawingAndAPicture()
{
    const Odt odt(sampleBrief());
    const Node frame = first(odt.content(), "draw:frame");
    QCOMPARE(frame["svg:width"], u"165.00mm"_s);
    QCOMPARE(frame["svg:height"], u"82.50mm"_s);
    QCOMPARE(first(frame, "svg:title").text, u"X\u1ebfp h\u1ea1ng ICT Index"_s);
    QVERIFY(first(frame, "svg:desc").text.contains(u"53/63"));
    QStringList references;
    for (const Node &image : all(frame, "draw:image"))
        references << image["xlink:href"];
    QCOMPARE(references, (QStringList{u"Pictures/chart1.svg"_s, u"Pictures/chart1.png"_s}));
    const QByteArray svg = odt.part("Pictures/chart1.svg");
    QVERIFY(!readPart(svg).name.isEmpty());
    QVERIFY(svg.contains("font-family=\"Times New Roman\"") && !svg.contains("Tinos"));
    const QImage picture = QImage::fromData(odt.part("Pictures/chart1.png"));
    QCOMPARE(picture.width(), 1949); // 165 mm at 300 dots per inch
}

void TestOdt::chartNeverExceedsThePage()
{
    BriefChart chart;
    chart.aspect = 3;
    const Node frame = first(Odt(briefWith({chart})).content(), "draw:frame");
    QVERIFY(millimetres(frame["svg:height"]) <= 257);
    QVERIFY(millimetres(frame["svg:width"]) < 90);
}

// Text as it is

void TestOdt::blanksAndBreaksAreKept()
{
    const QString text = u"  78,5\u00a0% v\u00e0   100\u00a0km\u00b2 \nd\u00f2ng hai"_s;
    const Node content = Odt(briefWith({bodyText(text)})).content();
    QVERIFY(!withText(content, "text:p", text).name.isEmpty());
    const Node number = withText(content, "text:p", sampleBrief().head.numberAndSign);
    QCOMPARE(first(number, "text:s")["text:c"], u"6"_s);
}

void TestOdt::hostileTextIsText()
{
    const QString hostile = u"<b onclick='x'>\"A & B\"</b> ]]> &lt; <!-- <?x %1 e\u0302\u0301"_s;
    const QString controls =
        QString(QChar(1)) + QChar(8) + QChar(0x0b) + QChar(0xffff) + QChar(0xd800) + u"sau"_s;
    BriefTable table = sampleTable(1);
    table.rows[1].cells[1] = hostile + controls;
    Brief brief = briefWith({BriefHeading{1, hostile + controls}, table});
    brief.subject = hostile;
    brief.documentTitle = hostile + controls;
    brief.head.issuer = hostile;
    const Odt odt(brief);
    const Node content = odt.content();
    QCOMPARE(content.name, u"office:document-content"_s);
    const QString shown = hostile.normalized(QString::NormalizationForm_C);
    const QString cell = all(content, "table:table-cell")[9].text;
    QVERIFY2(cell.startsWith(shown), qPrintable(cell));
    QVERIFY2(cell.endsWith(u"sau"), qPrintable(cell));
    QVERIFY(first(readPart(odt.part("meta.xml")), "dc:title").text.startsWith(shown));
}

void TestOdt::emptyBriefIsADocument()
{
    QCOMPARE(Odt(Brief()).content().name, u"office:document-content"_s);
    Brief brief;
    brief.body << BriefTable() << BriefChart() << bodyText(QString());
    brief.appendices << BriefAppendix();
    QCOMPARE(Odt(brief).content().name, u"office:document-content"_s);
}

// Files

void TestOdt::missingFolderIsNamed()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"kh\u00f4ng c\u00f3"_s);
    const auto result = writeBriefFile(sampleBrief(), paintSampleChart, missing + u"/a.odt");
    QVERIFY(!result);
    QVERIFY(result.error().kind == Error::Kind::FolderNotFound);
    QCOMPARE(result.error().subject, missing);
    QVERIFY(!QDir(missing).exists());
}

void TestOdt::failureLeavesTheFolderAsItWas()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"a.odt"_s));
    const auto result =
        writeBriefFile(sampleBrief(), paintSampleChart, folder.filePath(u"a.odt"_s));
    QVERIFY(!result);
    QVERIFY(result.error().kind == Error::Kind::WriteFailed);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"a.odt"_s});
}

void TestOdt::endingChoosesTheFormat()
{
    const QTemporaryDir folder;
    const auto startOf = [&](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    };
    for (const QString &name : {u"b\u00e1o c\u00e1o.odt"_s, u"b.ODT"_s, u"c.pdf"_s})
        QVERIFY(writeBriefFile(sampleBrief(), paintSampleChart, folder.filePath(name)));
    QCOMPARE(startOf(u"b\u00e1o c\u00e1o.odt"_s), QByteArray("PK\x03\x04"));
    QCOMPARE(startOf(u"b.ODT"_s), QByteArray("PK\x03\x04"));
    QCOMPARE(startOf(u"c.pdf"_s), QByteArray("%PDF"));
    const auto other = writeBriefFile(sampleBrief(), {}, folder.filePath(u"d.docx"_s));
    QVERIFY(other.error().kind == Error::Kind::UnsupportedFormat);
    QCOMPARE(other.error().arguments, QStringList{u"pdf, odt"_s});
    QVERIFY(!QFile::exists(folder.filePath(u"d.docx"_s)));
}

QTEST_MAIN(TestOdt)
#include "tst_odt.moc"
