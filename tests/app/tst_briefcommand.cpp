// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdftext.h"
#include "tests/support/program.h"
#include "tests/support/rawdatabase.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList inEnglish{u"--lang"_s, u"en"_s};
const QStringList inVietnamese{u"--lang"_s, u"vi"_s};

/// As good as the eye and the rounding of the file allow, in millimetres.
bool near(double actual, double expected, double tolerance = 0.6)
{
    const bool isNear = std::abs(actual - expected) <= tolerance;
    if (!isNear)
        qWarning("%.2f mm instead of %.2f mm", actual, expected);
    return isNear;
}

/// The first page of a PDF file as dots, ten to a millimetre.
class GreyPicture
{
public:
    explicit GreyPicture(const QString &pdf)
    {
        QProcess process;
        process.start(u"pdftoppm"_s,
                      {u"-gray"_s, u"-r"_s, u"254"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, pdf});
        process.waitForFinished();
        const QByteArray bytes = process.readAllStandardOutput();
        const QList<QByteArray> head = bytes.left(40).split('\n'); // P5, width and height, 255
        m_width = head.value(1).split(' ').first().toInt();
        m_dots = bytes.mid(head.value(0).size() + head.value(1).size() + head.value(2).size() + 3);
    }

    /// The length of the longest level line inside `area`; both in millimetres.
    double longestLine(const QRectF &area) const
    {
        int longest = 0;
        for (int y = int(area.top() * dots); y < int(area.bottom() * dots); ++y) {
            int length = 0;
            for (int x = int(area.left() * dots); x < int(area.right() * dots); ++x) {
                length = isDark(x, y) ? length + 1 : 0;
                longest = std::max(longest, length);
            }
        }
        return longest / dots;
    }

private:
    static constexpr double dots = 10;

    bool isDark(int x, int y) const
    {
        constexpr uchar limit = 128;
        const qsizetype place = qsizetype(y) * m_width + x;
        return place < m_dots.size() && uchar(m_dots.at(place)) < limit;
    }

    int m_width = 0;
    QByteArray m_dots;
};

const QByteArray paths = "indicator,period,value,source\n"
                         "CQS03T,2020,62.5,S\xe1\xbb\x9f TTTT\n"
                         "CQS03T,2021,68.2,S\xe1\xbb\x9f TTTT\n"
                         "CQS03T,2022,75.1,S\xe1\xbb\x9f TTTT\n"
                         "CQS03T,2023,79.8,S\xe1\xbb\x9f TTTT\n"
                         "KTS01,2022,4.4,S\xe1\xbb\x9f KH&\xc4\x90T\n"
                         "KTS01,2023,4.2,S\xe1\xbb\x9f KH&\xc4\x90T\n";

/// A programme with that many indicators, whose names are meant to confuse.
QByteArray programmeWith(int count)
{
    QJsonArray indicators;
    for (int i = 1; i <= count; ++i) {
        const QString name = u"Ch\u1ec9 ti\u00eau <b>s\u1ed1</b> %1 &amp; \u200b{%n}"_s.arg(i);
        indicators << QJsonObject{{u"code"_s, u"X%1"_s.arg(i)},
                                  {u"pillar"_s, u"P"_s},
                                  {u"name"_s, QJsonObject{{u"vi"_s, name}, {u"en"_s, name}}},
                                  {u"unit"_s, QJsonObject{{u"vi"_s, u"%"_s}, {u"en"_s, u"%"_s}}},
                                  {u"kind"_s, u"percent"_s},
                                  {u"direction"_s, u"up"_s},
                                  {u"level"_s, u"province"_s},
                                  {u"targets"_s, QJsonArray{QJsonObject{{u"horizon"_s, 2025},
                                                                        {u"mode"_s, u"by"_s},
                                                                        {u"op"_s, u">="_s},
                                                                        {u"value"_s, 90}}}}};
    }
    const QJsonObject name{{u"vi"_s, u"Ch\u01b0\u01a1ng tr\u00ecnh <i>th\u1eed</i>"_s},
                           {u"en"_s, u"Trial <i>programme</i>"_s}};
    const QJsonObject programme{
        {u"format"_s, u"bentre-ict/programme"_s},
        {u"version"_s, 1},
        {u"code"_s, u"TRIAL"_s},
        {u"name"_s, name},
        {u"document"_s, QJsonObject{{u"number"_s, u"99/QD-UBND"_s},
                                    {u"date"_s, u"2021-02-05"_s},
                                    {u"issuer"_s, name}}},
        {u"baseline_year"_s, 2020},
        {u"pillars"_s, QJsonArray{QJsonObject{{u"code"_s, u"P"_s}, {u"name"_s, name}}}},
        {u"indicators"_s, indicators}};
    return QJsonDocument(programme).toJson();
}

} // namespace

/// `brief` from the outside: forms, kinds, batches, refusals.
class TestBriefCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void pageOneHasTheFormOfTheDecree();
    void rulesHaveTheirLengths();
    void sizesAreThoseOfTheDecree();
    void footHasRecipientsLeftAndSignatureRight();
    void bodyKeepsTheMargins_data();
    void bodyKeepsTheMargins();
    void pagesAreNumberedFromTheSecond();
    void leadingZerosFollowTheRule();
    void englishIsTheSameDocument();
    void partsStandInOrder_data();
    void partsStandInOrder();
    void longTablesRepeatTheirHeader();
    void textFromFilesPrintsAsText();
    void figuresAreThoseOfStatus();

    void batches_data();
    void batches();
    void batchNamesWhatHasNothingToReport();
    void wrongUsage_data();
    void wrongUsage();

    void aYearWithoutValuesIsRefused();
    void aFileOpenElsewhereIsKept();
    void aFolderWithoutPermissionIsNamed();
    void aFullDiskLeavesNoHalfFile();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    Outcome run(const QStringList &arguments) const { return m_program.run(arguments); }
    Outcome brief(const QString &path, const QStringList &options) const
    {
        return run(QStringList{u"brief"_s, m_file, path, u"--as-of"_s, u"2024"_s} + options);
    }
    /// The pages of a brief with these options.
    QList<PdfPage> pagesOf(const QStringList &options) const
    {
        const Outcome outcome = brief(at(u"a.pdf"_s), options);
        if (outcome.exit != Done || !outcome.err.isEmpty())
            qWarning("%s", outcome.err.constData());
        return PdfText::pages(at(u"a.pdf"_s));
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    Program m_program;
    QTemporaryDir m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestBriefCommand::initTestCase()
{
    const QString made = m_made.filePath(u"made.btict"_s);
    COMPARE_EXIT(run({u"init"_s, made}), Done);
    writeFile(m_made.filePath(u"in.csv"_s), paths);
    COMPARE_EXIT(run({u"import"_s, made, m_made.filePath(u"in.csv"_s)}), Done);
    if (!PdfText::isAvailable())
        QSKIP("needs poppler-utils");
}

void TestBriefCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = at(u"data.btict"_s);
    QVERIFY(QFile::copy(m_made.filePath(u"made.btict"_s), m_file));
}

// Decree 30/2020, appendix I; domain.md section 3

void TestBriefCommand::pageOneHasTheFormOfTheDecree()
{
    const PdfPage page =
        pagesOf(inVietnamese + QStringList{u"--number"_s, u"5"_s, u"--date"_s, u"2021-02-05"_s})
            .first();
    QVERIFY(near(page.size.width(), 210) && near(page.size.height(), 297));
    const double left = 30 + 76.0 / 2;
    const double right = 30 + 76 + 89.0 / 2;
    const PdfWord superior = page.phrase(u"UBND T\u1ec8NH B\u1ebeN TRE"_s);
    const PdfWord issuer = page.phrase(u"S\u1ede TH\u00d4NG TIN V\u00c0 TRUY\u1ec0N TH\u00d4NG"_s);
    const PdfWord nation =
        page.phrase(u"C\u1ed8NG H\u00d2A X\u00c3 H\u1ed8I CH\u1ee6 NGH\u0128A VI\u1ec6T NAM"_s);
    const PdfWord motto =
        page.phrase(u"\u0110\u1ed9c l\u1eadp - T\u1ef1 do - H\u1ea1nh ph\u00fac"_s);
    const PdfWord number = page.phrase(u"S\u1ed1: 05/BC-STTTT"_s);
    const PdfWord date = page.phrase(u"B\u1ebfn Tre, ng\u00e0y 05 th\u00e1ng 02 n\u0103m 2021"_s);
    const PdfWord type = page.phrase(u"B\u00c1O C\u00c1O"_s);
    QVERIFY(near(superior.middle(), left) && near(issuer.middle(), left) &&
            near(number.middle(), left));
    QVERIFY(near(nation.middle(), right) && near(motto.middle(), right) &&
            near(date.middle(), right));
    QVERIFY(near(type.middle(), 30 + 165.0 / 2));
    // Widths of section 3.4: the sizes are right when the measured texts are.
    QVERIFY(near(nation.area.width(), 87.7) && near(motto.area.width(), 55.9));
    QVERIFY(near(issuer.area.width(), 73.6) && near(superior.area.width(), 41.6));
    QVERIFY(near(date.area.width(), 67.7));
    QVERIFY(near(superior.area.top(), nation.area.top())); // the same height
    QVERIFY(near(number.area.bottom(), date.area.bottom()));
    QVERIFY(superior.area.top() >= 19.5 && superior.area.top() < 23);
    QVERIFY(page.phrase(u"D\u1ef0 TH\u1ea2O"_s).text.isEmpty());
}

void TestBriefCommand::rulesHaveTheirLengths()
{
    const PdfPage page = pagesOf(inVietnamese).first();
    const GreyPicture picture(at(u"a.pdf"_s));
    const QRectF motto =
        page.phrase(u"\u0110\u1ed9c l\u1eadp - T\u1ef1 do - H\u1ea1nh ph\u00fac"_s).area;
    const QRectF issuer =
        page.phrase(u"S\u1ede TH\u00d4NG TIN V\u00c0 TRUY\u1ec0N TH\u00d4NG"_s).area;
    const QRectF below(0, 0, 89, 3);
    const double underMotto = picture.longestLine(below.translated(30 + 76, motto.bottom() - 1));
    QVERIFY(near(underMotto, motto.width())); // as long as the text
    const double underIssuer = picture.longestLine(QRectF(30, issuer.bottom() - 1, 76, 3));
    QVERIFY(near(underIssuer, 30));
    QVERIFY(underIssuer > issuer.width() / 3 && underIssuer < issuer.width() / 2);
}

void TestBriefCommand::sizesAreThoseOfTheDecree()
{
    const QList<PdfPage> pages = pagesOf(inVietnamese);
    const PdfPage &first = pages.first();
    const double point =
        first.phrase(u"\u0110\u1ed9c l\u1eadp - T\u1ef1 do - H\u1ea1nh ph\u00fac"_s).area.height() /
        13;
    const auto size = [point](const PdfPage &page, const QString &text) {
        return page.phrase(text).area.height() / point;
    };
    constexpr double tolerance = 0.1;
    QVERIFY(near(size(first, u"UBND T\u1ec8NH B\u1ebeN TRE"_s), 12, tolerance));
    QVERIFY(near(size(first, u"B\u00c1O C\u00c1O"_s), 14, tolerance));
    QVERIFY(near(size(first, u"Th\u1ef1c hi\u1ec7n Ngh\u1ecb quy\u1ebft"_s), 14, tolerance));
    QVERIFY(near(size(first, u"1. \u0110\u00e1nh gi\u00e1 chung"_s), 14, tolerance));
    for (const PdfPage &page : pages) {
        if (page.phrase(u"N\u01a1i nh\u1eadn:"_s).text.isEmpty())
            continue;
        QVERIFY(near(size(page, u"N\u01a1i nh\u1eadn:"_s), 12, tolerance));
        QVERIFY(near(size(page, u"VT, CNTT."_s), 11, tolerance));
        QVERIFY(near(size(page, u"GI\u00c1M \u0110\u1ed0C"_s), 14, tolerance));
    }
}

void TestBriefCommand::footHasRecipientsLeftAndSignatureRight()
{
    int found = 0;
    for (const PdfPage &page : pagesOf(inVietnamese)) {
        const PdfWord recipients = page.phrase(u"N\u01a1i nh\u1eadn:"_s);
        const PdfWord authority = page.phrase(u"GI\u00c1M \u0110\u1ed0C"_s);
        if (recipients.text.isEmpty())
            continue;
        ++found;
        QVERIFY(near(recipients.area.left(), 30));
        QVERIFY(near(authority.middle(), 30 + 76 + 89.0 / 2));
        QVERIFY(near(recipients.area.top(), authority.area.top(), 1));
    }
    QCOMPARE(found, 1);
}

void TestBriefCommand::bodyKeepsTheMargins_data()
{
    QTest::addColumn<QStringList>("options");
    for (const QStringList &language : {inVietnamese, inEnglish}) {
        const QByteArray name = language.last().toLatin1();
        QTest::addRow("overall in %s", name.constData()) << language;
        QTest::addRow("pillar in %s", name.constData())
            << language + QStringList{u"--kind"_s, u"pillar"_s, u"--pillar"_s, u"CQS"_s};
        QTest::addRow("indicator in %s", name.constData())
            << language + QStringList{u"--kind"_s, u"indicator"_s, u"--indicator"_s, u"CQS03T"_s};
        QTest::addRow("ranking in %s", name.constData())
            << language + QStringList{u"--kind"_s, u"ranking"_s};
    }
}

void TestBriefCommand::bodyKeepsTheMargins()
{
    QFETCH(QStringList, options);
    const QList<PdfPage> pages = pagesOf(options);
    QVERIFY(!pages.isEmpty());
    for (const PdfPage &page : pages) {
        for (const PdfWord &word : page.words) {
            const bool isPageNumber = word.area.bottom() < 20;
            QVERIFY2(word.area.left() > 29.5 && word.area.right() < page.size.width() - 14.5,
                     qPrintable(word.text));
            QVERIFY2(isPageNumber || word.area.top() > 19.5, qPrintable(word.text));
            QVERIFY2(word.area.bottom() < page.size.height() - 19.5, qPrintable(word.text));
        }
    }
    QVERIFY(near(pages.first().phrase(u"I."_s).area.left(), 40)); // first lines: 10 mm
}

void TestBriefCommand::pagesAreNumberedFromTheSecond()
{
    const QList<PdfPage> pages = pagesOf(inVietnamese);
    int expected = 0;
    bool wasLandscape = false;
    for (const PdfPage &page : pages) {
        const bool isLandscape = page.size.width() > page.size.height();
        const bool startsAnew = !page.phrase(u"Ph\u1ee5 l\u1ee5c I"_s).text.isEmpty() ||
                                !page.phrase(u"Ph\u1ee5 l\u1ee5c II"_s).text.isEmpty();
        expected = isLandscape && startsAnew ? 1 : expected + 1;
        wasLandscape = wasLandscape || isLandscape;
        const PdfWord &first = page.words.first();
        const bool isInTopMargin = first.area.bottom() < 20;
        QCOMPARE(isInTopMargin, expected > 1);
        if (!isInTopMargin)
            continue;
        QCOMPARE(first.text, QString::number(expected));
        QVERIFY(near(first.middle(), 30 + (page.size.width() - 45) / 2));
    }
    QVERIFY2(wasLandscape, "the wide table lies on its side");
}

void TestBriefCommand::leadingZerosFollowTheRule()
{
    const QList<PdfPage> pages =
        pagesOf(inVietnamese + QStringList{u"--number"_s, u"15"_s, u"--date"_s, u"2021-06-29"_s});
    QVERIFY(!pages.first()
                 .phrase(u"B\u1ebfn Tre, ng\u00e0y 29 th\u00e1ng 6 n\u0103m 2021"_s)
                 .text.isEmpty());
    QVERIFY(!pages.first().phrase(u"S\u1ed1: 15/BC-STTTT"_s).text.isEmpty());
}

void TestBriefCommand::englishIsTheSameDocument()
{
    const QList<PdfPage> pages = pagesOf(inEnglish);
    const PdfPage &page = pages.first();
    QVERIFY(!page.phrase(u"SOCIALIST REPUBLIC OF VIET NAM"_s).text.isEmpty());
    QVERIFY(!page.phrase(u"Independence - Freedom - Happiness"_s).text.isEmpty());
    QVERIFY(!page.phrase(u"DRAFT - TRANSLATION"_s).text.isEmpty());
    QCOMPARE(pages.size() > 3, true);
}

void TestBriefCommand::partsStandInOrder_data()
{
    bodyKeepsTheMargins_data();
}

void TestBriefCommand::partsStandInOrder()
{
    QFETCH(QStringList, options);
    COMPARE_EXIT(brief(at(u"a.pdf"_s), options), Done);
    const QString text = PdfText::text(at(u"a.pdf"_s));
    const bool isEnglish = options.at(1) == u"en"_s;
    const QStringList parts =
        isEnglish ? QStringList{u"REPORT"_s,
                                u"I. RESULTS"_s,
                                u"II. SHORTCOMINGS AND LIMITATIONS"_s,
                                u"III. DIRECTIONS AND TASKS"_s,
                                u"IV. PROPOSALS"_s,
                                u"./."_s,
                                u"Recipients:"_s,
                                u"DIRECTOR"_s}
                  : QStringList{u"B\u00c1O C\u00c1O"_s,
                                u"I. K\u1ebeT QU\u1ea2 TH\u1ef0C HI\u1ec6N"_s,
                                u"II. T\u1ed2N T\u1ea0I, H\u1ea0N CH\u1ebe"_s,
                                u"III. PH\u01af\u01a0NG H\u01af\u1edaNG, NHI\u1ec6M V\u1ee4"_s,
                                u"IV. KI\u1ebeN NGH\u1eca"_s,
                                u"./."_s,
                                u"N\u01a1i nh\u1eadn:"_s,
                                u"GI\u00c1M \u0110\u1ed0C"_s};
    qsizetype last = -1;
    for (const QString &part : parts) {
        const qsizetype place = text.indexOf(part, last + 1);
        QVERIFY2(place > last, qPrintable(part));
        last = place;
    }
    QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
}

void TestBriefCommand::longTablesRepeatTheirHeader()
{
    constexpr int count = 400;
    writeFile(at(u"p.json"_s), programmeWith(count));
    COMPARE_EXIT(run({u"programme"_s, u"import"_s, m_file, at(u"p.json"_s)}), Done);
    writeFile(at(u"in.csv"_s), "indicator,period,value\nX1,2023,55\nX1,2024,56\n");
    COMPARE_EXIT(run({u"import"_s, m_file, at(u"in.csv"_s)}), Done);
    const QList<PdfPage> pages = pagesOf(inEnglish + QStringList{u"--programme"_s, u"TRIAL"_s});
    QVERIFY2(pages.size() > 20, qPrintable(QString::number(pages.size())));
    QList<int> numbers;
    for (const PdfPage &page : pages) {
        if (page.size.width() < page.size.height())
            continue;
        const auto header =
            std::find_if(page.words.cbegin(), page.words.cend(), [](const PdfWord &word) {
                return word.text == u"No."_s && word.middle() < 40;
            });
        QVERIFY(header != page.words.cend());
        const double column = header->middle();
        QMap<double, int> onPage; // by height
        for (const PdfWord &word : page.words) {
            const bool isNumber = std::abs(word.middle() - column) < 3 && word.area.top() > 20;
            if (isNumber && word.text.toInt() > 0)
                onPage.insert(word.area.top(), word.text.toInt());
        }
        numbers << onPage.values();
    }
    QList<int> expected;
    for (int i = 1; i <= count; ++i)
        expected << i;
    QCOMPARE(numbers.mid(0, count), expected); // each row once, in order
}

void TestBriefCommand::textFromFilesPrintsAsText()
{
    writeFile(at(u"p.json"_s), programmeWith(2));
    COMPARE_EXIT(run({u"programme"_s, u"import"_s, m_file, at(u"p.json"_s)}), Done);
    writeFile(at(u"in.csv"_s), "indicator,period,value,note\n"
                               "X1,2024,55,<script>alert(1)</script> &lt; %1 %n\n");
    COMPARE_EXIT(run({u"import"_s, m_file, at(u"in.csv"_s)}), Done);
    // What no door takes may stand in a file of others.
    RawDatabase others(m_file);
    QVERIFY(others.run(u"UPDATE indicator SET name_vi = replace(name_vi, '{', char(1) || '{')"_s));
    QVERIFY(others.run(u"UPDATE observation SET note = note || char(2)"_s));
    COMPARE_EXIT(brief(at(u"a.pdf"_s), inVietnamese + QStringList{u"--programme"_s, u"TRIAL"_s}),
                 Done);
    const QString text = PdfText::text(at(u"a.pdf"_s));
    QVERIFY2(text.contains(u"<b>s\u1ed1</b> 1 &amp;"_s), qPrintable(text));
    QVERIFY2(text.contains(u"{%n}"_s), qPrintable(text));
    QVERIFY2(text.contains(u"<script>alert(1)</script> &lt;"_s), qPrintable(text));
    QVERIFY2(text.contains(u"%1 %n"_s), qPrintable(text));
}

void TestBriefCommand::figuresAreThoseOfStatus()
{
    const QJsonObject status =
        run({u"status"_s, m_file, u"--as-of"_s, u"2024"_s, u"--json"_s}).json();
    const QJsonArray indicators = status.value(u"indicators"_s).toArray();
    COMPARE_EXIT(brief(at(u"a.pdf"_s), inEnglish), Done);
    const QString text = PdfText::text(at(u"a.pdf"_s));
    const QJsonObject summary = status.value(u"summary"_s).toObject();
    const auto counted = [&](const char *status, const QString &one, const QString &several) {
        const int number = summary.value(QString::fromLatin1(status)).toInt();
        return u"%1 %2"_s.arg(number).arg(number == 1 ? one : several);
    };
    for (const QString &count : {counted("wrong_direction", u"is moving away from its target"_s,
                                         u"are moving away from their targets"_s),
                                 counted("on_track", u"is on track"_s, u"are on track"_s),
                                 counted("no_data", u"has no data"_s, u"have no data"_s)})
        QVERIFY2(text.contains(count), qPrintable(count));
    int compared = 0;
    for (const QJsonValue &value : indicators) {
        const QJsonObject one = value.toObject();
        const QJsonObject latest = one.value(u"latest"_s).toObject();
        const QJsonObject target = one.value(u"targets"_s).toArray().first().toObject();
        if (one.value(u"kind"_s) != u"percent"_s || target.isEmpty() || latest.isEmpty())
            continue;
        const QString name = one.value(u"name"_s).toObject().value(u"en"_s).toString().simplified();
        const QString figure = u"%1: %2% in %3"_s.arg(
            name, QString::number(latest.value(u"value"_s).toDouble(), 'f', 1),
            latest.value(u"period"_s).toString());
        QVERIFY2(text.contains(figure), qPrintable(figure));
        const double pace = target.value(u"required_from_as_of"_s).toDouble();
        QVERIFY(
            text.contains(u"needs to rise by %1 percentage points in 2025"_s.arg(pace, 0, 'f', 1)));
        ++compared;
    }
    QCOMPARE(compared, 2);
}

// Batches

void TestBriefCommand::batches_data()
{
    QTest::addColumn<QString>("batch");
    QTest::addColumn<QStringList>("written");
    QTest::newRow("pillars") << u"pillars"_s << QStringList{u"out CQS.pdf"_s, u"out KTS.pdf"_s};
    QTest::newRow("indicators") << u"indicators"_s
                                << QStringList{u"out CQS03T.pdf"_s, u"out KTS01.pdf"_s,
                                               u"out KTS04.pdf"_s, u"out HT01.pdf"_s};
}

void TestBriefCommand::batches()
{
    QFETCH(QString, batch);
    QFETCH(QStringList, written);
    const Outcome outcome = brief(at(u"out.pdf"_s), inEnglish + QStringList{u"--batch"_s, batch});
    COMPARE_EXIT(outcome, Findings); // some have nothing to report yet
    for (const QString &name : written) {
        QVERIFY2(files().contains(name), qPrintable(files().join(u", "_s)));
        QVERIFY(contents(at(name)).startsWith("%PDF"));
        QVERIFY(outcome.out.contains(name.toUtf8()));
    }
    QVERIFY(!files().contains(u"out.pdf"_s));
    QCOMPARE(outcome.out.count('\n'), files().size() - 1);
}

void TestBriefCommand::batchNamesWhatHasNothingToReport()
{
    const Outcome outcome =
        brief(at(u"out.pdf"_s), inEnglish + QStringList{u"--batch"_s, u"pillars"_s});
    QVERIFY2(outcome.err.contains("TQ01"), outcome.err.constData());
    const Outcome none = run({u"brief"_s, m_file, at(u"none.pdf"_s), u"--as-of"_s, u"2017"_s,
                              u"--batch"_s, u"indicators"_s});
    COMPARE_EXIT(none, Failed);
    QVERIFY(none.out.isEmpty());
}

void TestBriefCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("a batch that there is not") << QStringList{u"--batch"_s, u"poems"_s};
    QTest::newRow("a pillar is not named") << QStringList{u"--kind"_s, u"pillar"_s};
    QTest::newRow("an indicator is not named") << QStringList{u"--kind"_s, u"indicator"_s};
    QTest::newRow("a batch with one number for all")
        << QStringList{u"--batch"_s, u"pillars"_s, u"--number"_s, u"7"_s};
    QTest::newRow("a batch of another kind")
        << QStringList{u"--kind"_s, u"ranking"_s, u"--batch"_s, u"pillars"_s};
    QTest::newRow("a batch of one pillar")
        << QStringList{u"--batch"_s, u"pillars"_s, u"--pillar"_s, u"CQS"_s};
    QTest::newRow("a pillar for the overall brief") << QStringList{u"--pillar"_s, u"CQS"_s};
    QTest::newRow("an indicator for the brief of a pillar") << QStringList{
        u"--kind"_s, u"pillar"_s, u"--pillar"_s, u"CQS"_s, u"--indicator"_s, u"CQS03T"_s};
    for (const QString &number : {u"a/b"_s, u"0"_s, u"-3"_s, u"<b>5&"_s, u"15/BC-STTTT"_s, u""_s})
        QTest::addRow("number \"%s\"", qPrintable(number)) << QStringList{u"--number"_s, number};
}

void TestBriefCommand::wrongUsage()
{
    QFETCH(QStringList, options);
    const QByteArray remedy = options.contains(u"poems"_s) ? "pillars, indicators" : "--";
    const Outcome outcome = brief(at(u"a.pdf"_s), options + inEnglish);
    COMPARE_EXIT(outcome, Usage);
    QVERIFY2(outcome.err.contains(remedy), outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(!QFile::exists(at(u"a.pdf"_s)));
}

// Refusals

void TestBriefCommand::aYearWithoutValuesIsRefused()
{
    const Outcome outcome =
        run(QStringList{u"brief"_s, m_file, at(u"a.pdf"_s), u"--as-of"_s, u"2017"_s, u"--kind"_s,
                        u"indicator"_s, u"--indicator"_s, u"CQS03T"_s} +
            inEnglish);
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains("CQS03T") && outcome.err.contains("2017"),
             outcome.err.constData());
    QVERIFY(!QFile::exists(at(u"a.pdf"_s)));
    const Outcome district = brief(at(u"a.pdf"_s), inEnglish + QStringList{u"--area"_s, u"836"_s});
    COMPARE_EXIT(district, Failed);
    QVERIFY2(district.err.contains("Ba Tri District"), district.err.constData());
}

void TestBriefCommand::aFileOpenElsewhereIsKept()
{
    writeFile(at(u"a.pdf"_s), "old");
    writeFile(at(u".~lock.a.pdf#"_s), ",kim.ngan,pc,,;");
    const Outcome outcome = brief(at(u"a.pdf"_s), inEnglish);
    COMPARE_EXIT(outcome, Failed);
    QVERIFY2(outcome.err.contains("in use by another program"), outcome.err.constData());
    QCOMPARE(contents(at(u"a.pdf"_s)), "old"_ba);
}

void TestBriefCommand::aFolderWithoutPermissionIsNamed()
{
    if (QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
        QSKIP("needs setpriv");
    const QFileInfo nobody(at(u"closed"_s));
    QVERIFY(QDir().mkpath(nobody.filePath()));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    QFile::setPermissions(m_file, QFile::Permissions(0x6666));
    QProcess process;
    process.setProcessEnvironment([&] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, u"/nonexistent"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        return environment;
    }());
    process.start(u"setpriv"_s,
                  QStringList{u"--reuid=65534"_s, u"--clear-groups"_s, QStringLiteral(PROGRAM),
                              u"brief"_s, m_file, at(u"closed/a.pdf"_s), u"--as-of"_s, u"2024"_s} +
                      inEnglish);
    if (!process.waitForFinished() || process.exitCode() == 127)
        QSKIP("only root may become somebody else");
    const QByteArray err = process.readAllStandardError();
    if (err.contains("setpriv:"))
        QSKIP("only root may become somebody else");
    QCOMPARE(process.exitCode(), int(Failed));
    QVERIFY2(err.contains("You may not write into the folder"), err.constData());
    QVERIFY(QDir(at(u"closed"_s)).isEmpty());
}

void TestBriefCommand::aFullDiskLeavesNoHalfFile()
{
    const QString script =
        u"mount -t tmpfs -o size=16k none \"$1\" || exit 99; \"$2\" brief \"$3\" "
        "\"$1/a.pdf\" --as-of 2024 --lang en; code=$?; ls -A \"$1\"; exit $code"_s;
    QVERIFY(QDir().mkpath(at(u"full"_s)));
    QProcess process;
    process.start(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, at(u"full"_s),
                                 QStringLiteral(PROGRAM), m_file});
    if (!process.waitForFinished() || process.exitCode() == 99 || process.exitCode() == 127)
        QSKIP("needs a name space of its own");
    const QByteArray err = process.readAllStandardError();
    if (err.contains("unshare"))
        QSKIP("needs a name space of its own");
    QCOMPARE(process.exitCode(), int(Failed));
    QVERIFY2(err.contains("no room left"), err.constData());
    QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray());
}

QTEST_GUILESS_MAIN(TestBriefCommand)
#include "tst_briefcommand.moc"
