// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A verdict that rests on an old value says so in every place where it stands, and the pace is the
// one from the as-of year on: 53/63 of 2019 as of 2023 needs 14 places a year to be 25th in 2025,
// not the 4.7 of six years.
#include "core/brief/briefwriter.h"
#include "core/brief/composebrief.h"
#include "core/chart/areacharts.h"
#include "core/chart/rankcharts.h"
#include "core/documents/statusdocument.h"
#include "core/export/tableexport.h"
#include "tests/support/xlsxfile.h"
#include "tests/ui/support/table.h"
#include "tests/ui/support/testpage.h"
#include "ui/models/indicatortablemodel.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/overview/statuscard.h"
#include "ui/pages/overview/whypanel.h"

#include <QJsonArray>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Core;
using Column = Models::IndicatorTableModel::Column;

namespace {

/// What the places say in one language.
struct Words
{
    Language language;
    QString old;     ///< the year of the value
    QString pace;    ///< that is needed from 2023 on
    QString stale;   ///< the pace that pretends it were still 2019
    QString anyPace; ///< stands in every pace
};

Words wordsIn(Language language)
{
    return language == Language::English
               ? Words{language, u"figure of 2019"_s,
                       u"needs to rise by 14 places a year from the end of 2023 on"_s, u"4.7"_s,
                       u"a year"_s}
               : Words{language, u"s\u1ed1 li\u1ec7u n\u0103m 2019"_s,
                       u"c\u1ea7n t\u0103ng b\u00ecnh qu\u00e2n 14 b\u1eadc m\u1ed7i n\u0103m "
                       u"k\u1ec3 t\u1eeb "
                       "cu\u1ed1i n\u0103m 2023"_s,
                       u"4,7"_s, u"m\u1ed7i n\u0103m"_s};
}

QStringList textsOf(const ChartSpec &chart)
{
    QStringList texts{chart.title, chart.footnote, chart.description};
    for (const ChartPanel &panel : chart.panels) {
        for (const ChartSeries &series : panel.series)
            texts << series.name;
        for (const ChartTarget &target : panel.targets)
            texts << target.label;
    }
    for (const QStringList &row : chart.table.rows)
        texts << row.join(u" | "_s);
    return texts;
}

/// A text of each paragraph and table row; charts apart.
QStringList textsOf(const QList<BriefBlock> &blocks)
{
    QStringList texts;
    for (const BriefBlock &block : blocks) {
        if (const auto *paragraph = std::get_if<BriefParagraph>(&block))
            texts << QString(paragraph->text).replace(QChar(0xa0), u' ');
        if (const auto *chart = std::get_if<BriefChart>(&block))
            texts << textsOf(chart->chart);
        if (const auto *table = std::get_if<BriefTable>(&block)) {
            for (const BriefRow &row : table->rows)
                texts << row.cells.join(u" | "_s);
        }
    }
    return texts;
}

} // namespace

class TestOldValues : public QObject
{
    Q_OBJECT

private slots:
    void theOverviewSaysIt_data() { languages(); }
    void theOverviewSaysIt();
    void theCardsSayIt_data() { languages(); }
    void theCardsSayIt();
    void whySaysIt_data() { languages(); }
    void whySaysIt();
    void chartsSayIt_data() { languages(); }
    void chartsSayIt();
    void briefsSayIt_data() { languages(); }
    void briefsSayIt();
    void theWorkbookSaysIt_data() { languages(); }
    void theWorkbookSaysIt();
    void theStatusDocumentSaysIt();
    void onceTheYearHasComeThereIsNoPace_data() { languages(); }
    void onceTheYearHasComeThereIsNoPace();
    void valuesOfTheYearAreNotMarked_data() { languages(); }
    void valuesOfTheYearAreNotMarked();

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("in Vietnamese") << Language::Vietnamese;
        QTest::newRow("in English") << Language::English;
    }

    /// All that window, charts, briefs and workbook say of KTS04 as of a year.
    static QStringList everything(const TestSession &test);
    static QStringList overviewTexts(const TestSession &test);
    static QStringList chartTexts(const TestSession &test);
    static QStringList briefTexts(const TestSession &test, BriefKind kind);
    static QStringList workbookTexts(const TestSession &test);
};

QStringList TestOldValues::overviewTexts(const TestSession &test)
{
    Models::IndicatorTableModel model;
    model.setSituation(test.session.situation(), test.session.book());
    const int row = rowWith(model, Column::Code, u"KTS04"_s);
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const int role :
             {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            texts << model.index(row, column).data(role).toString();
    }
    return texts;
}

QStringList TestOldValues::chartTexts(const TestSession &test)
{
    const IndicatorSituation &rank = *test.session.situation().of(u"KTS04"_s);
    const ChartContext context = test.session.chartContext();
    return textsOf(rankHistoryChart(rank, context)) + textsOf(pathChart(rank, context));
}

QStringList TestOldValues::briefTexts(const TestSession &test, BriefKind kind)
{
    BriefOptions options;
    options.kind = kind;
    options.language = test.session.language();
    options.indicator = u"KTS04"_s;
    const auto brief = composeBrief(test.session.store(), test.session.source(), options);
    if (!brief)
        return {};
    QStringList texts = textsOf(brief->body);
    for (const BriefAppendix &appendix : brief->appendices)
        texts << textsOf(appendix.blocks);
    return texts;
}

QStringList TestOldValues::workbookTexts(const TestSession &test)
{
    const QString path = test.file.in(u"out.xlsx"_s);
    const auto written =
        exportValues(path, test.session.store(),
                     {test.session.programme(), test.session.unit(), test.session.asOf(), true, {}},
                     test.session.book(), test.file.clock());
    QFile file(path);
    if (!written || !file.open(QIODevice::ReadOnly))
        return {};
    const XlsxFile workbook(file.readAll());
    QStringList texts;
    for (int sheet = 1; sheet <= 3; ++sheet)
        texts << workbook.cells(sheet).values();
    return texts;
}

QStringList TestOldValues::everything(const TestSession &test)
{
    return overviewTexts(test) + chartTexts(test) + briefTexts(test, BriefKind::Indicator) +
           briefTexts(test, BriefKind::Ranking) + workbookTexts(test);
}

void TestOldValues::theOverviewSaysIt()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    TestSession test(language);
    test.session.setAsOf(2023);
    Models::IndicatorTableModel model;
    model.setSituation(test.session.situation(), test.session.book());
    const int row = rowWith(model, Column::Code, u"KTS04"_s);
    const QModelIndex verdict = model.index(row, Column::Verdict);
    const QString cell = verdict.data().toString();
    QVERIFY2(cell.startsWith(u"\u25bc "_s), qPrintable(cell));
    QVERIFY2(cell.contains(u"\u2020\u00a0"_s + words.old), qPrintable(cell));
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
        QVERIFY2(verdict.data(role).toString().contains(words.old),
                 qPrintable(verdict.data(role).toString()));
    QVERIFY(verdict.data(Qt::ToolTipRole).toString().contains(words.pace));
    const QModelIndex target = model.index(row, Column::FirstTarget);
    QVERIFY(target.data(Models::IndicatorTableModel::OldValueRole).toBool());
    QVERIFY(target.data(Qt::ToolTipRole).toString().contains(words.old));
    QVERIFY(target.data(Qt::AccessibleTextRole).toString().contains(words.old));
    // The other target has its own pace: 43 places in seven years.
    QVERIFY(model.index(row, Column::FirstTarget + 1)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(language == Language::English ? u"6.1 places a year"_s
                                                        : u"6,1 b\u1eadc m\u1ed7i n\u0103m"_s));
    const QString history = model.index(row, Column::History).data(Qt::ToolTipRole).toString();
    QVERIFY2(history.contains(u"2023 "_s) && history.contains(words.old), qPrintable(history));
}

void TestOldValues::theCardsSayIt()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    TestPage<Gui::OverviewPage> overview(language);
    overview.test.session.setAsOf(2023);
    QString ranking;
    QStringList pillars;
    for (const Gui::StatusCard *card : overview.page.findChildren<Gui::StatusCard *>()) {
        pillars << ranking;
        ranking = card->accessibleName();
    }
    QVERIFY2(ranking.contains(words.pace) && ranking.contains(words.old), qPrintable(ranking));
    QVERIFY2(pillars.join(u'\n').contains(language == Language::English
                                              ? u"1 on figures of earlier years"_s
                                              : u"1 d\u1ef1a tr\u00ean s\u1ed1 li\u1ec7u"_s),
             qPrintable(pillars.join(u'\n')));
    overview.test.session.setAsOf(2030);
    const QString due = overview.page.findChildren<Gui::StatusCard *>().last()->accessibleName();
    QVERIFY2(due.contains(words.old) && !due.contains(words.anyPace), qPrintable(due));
}

void TestOldValues::whySaysIt()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    TestSession test(language);
    test.session.setAsOf(2023);
    Gui::WhyPanel panel;
    panel.Gui::WhyPanel::show(test.session.situation().of(u"KTS04"_s), test.session.programme(),
                              test.session.book());
    const auto text = [&panel](const char *name) {
        return panel.findChild<QLabel *>(QString::fromLatin1(name))->text();
    };
    QVERIFY2(text("verdict").contains(u"\u2020\u00a0"_s + words.old), qPrintable(text("verdict")));
    QVERIFY2(text("cautions").contains(u"2019"_s), qPrintable(text("cautions")));
    const QString sentences = text("sentences").toLower();
    QVERIFY2(sentences.contains(words.pace), qPrintable(sentences));
    const QStringList rows = columnTexts(*panel.findChild<QTableView *>(u"table"_s)->model(), 2);
    QVERIFY(!rows.contains(u"(25 \u2212 53) / (2025 \u2212 2019)"_s));
    QVERIFY(rows.contains(u"(25 \u2212 53) / (2025 \u2212 2023)"_s));
}

void TestOldValues::chartsSayIt()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    TestSession test(language);
    test.session.setAsOf(2023);
    const IndicatorSituation &rank = *test.session.situation().of(u"KTS04"_s);
    const ChartContext context = test.session.chartContext();
    for (const ChartSpec &chart : {rankHistoryChart(rank, context), pathChart(rank, context)}) {
        QVERIFY2(chart.title.contains(words.old), qPrintable(chart.title));
        QVERIFY2(chart.footnote.contains(words.pace), qPrintable(chart.footnote));
        const QStringList due = chart.table.rows.at(chart.table.rows.size() - 2);
        QVERIFY2(due.at(2).contains(u"\u2020\u00a0"_s + words.old), qPrintable(due.join(u'|')));
        const ChartSeries &way = chart.panels.first().series.last();
        QVERIFY2(way.name.startsWith(words.pace), qPrintable(way.name));
        QCOMPARE(way.runs.first().first().year, 2023); // the line starts where one stands now
        QCOMPARE(way.runs.first().first().value, 53.0);
    }
    const ChartSpec pillar = pillarChart(test.session.situation(), rank.indicator.pillar, context);
    QVERIFY2(
        pillar.title.endsWith(
            language == Language::English
                ? u"1 on figures of earlier years"_s
                : u"1 d\u1ef1a tr\u00ean s\u1ed1 li\u1ec7u c\u00e1c n\u0103m tr\u01b0\u1edbc"_s),
        qPrintable(pillar.title));
}

void TestOldValues::briefsSayIt()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    TestSession test(language);
    test.session.setAsOf(2023);
    for (const BriefKind kind : {BriefKind::Overall, BriefKind::Indicator, BriefKind::Ranking}) {
        const QStringList texts = briefTexts(test, kind);
        const auto saying = [&texts](const QStringList &parts) {
            return std::any_of(texts.cbegin(), texts.cend(), [&parts](const QString &text) {
                return std::all_of(parts.cbegin(), parts.cend(),
                                   [&text](const QString &part) { return text.contains(part); });
            });
        };
        QVERIFY2(saying({words.pace, words.old}), qPrintable(texts.join(u'\n')));
        QVERIFY2(!texts.join(u'\n').contains(words.stale), qPrintable(texts.join(u'\n')));
        if (kind != BriefKind::Ranking) { // the verdict in a table, and in a sentence
            if (kind == BriefKind::Overall)
                QVERIFY2(saying({u"\u25bc"_s, u"\u2020\u00a0"_s + words.old}),
                         qPrintable(texts.join(u'\n')));
            QVERIFY2(
                saying({language == Language::English ? u"; figure of 2019)"_s
                                                      : u"; s\u1ed1 li\u1ec7u n\u0103m 2019)"_s}),
                qPrintable(texts.join(u'\n')));
        }
    }
}

void TestOldValues::theWorkbookSaysIt()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    TestSession test(language);
    test.session.setAsOf(2023);
    const QStringList texts = workbookTexts(test);
    const auto cell = [&texts](const QString &part) {
        for (const QString &text : texts) {
            if (text.contains(part))
                return text;
        }
        return QString();
    };
    QVERIFY(cell(u"\u2020\u00a0"_s + words.old).startsWith(u"\u25bc "_s));
    QVERIFY(cell(words.pace).contains(words.old));
}

void TestOldValues::theStatusDocumentSaysIt()
{
    TestSession test;
    const auto target = [&test](int asOf, int position) {
        test.session.setAsOf(asOf);
        return statusDocument(test.session.situation(), u"83"_s, u"KTS04"_s)
            .value(u"indicators"_s)
            .toArray()
            .first()
            .toObject()
            .value(u"targets"_s)
            .toArray()
            .at(position)
            .toObject();
    };
    QCOMPARE(target(2019, 0).value(u"value_age_years"_s), QJsonValue(0));
    QCOMPARE(target(2019, 0).value(u"required_from_as_of"_s).toDouble(), -28.0 / 6);
    QCOMPARE(target(2023, 0).value(u"value_age_years"_s), QJsonValue(4));
    QCOMPARE(target(2023, 0).value(u"required_per_year"_s).toDouble(), -28.0 / 6);
    QCOMPARE(target(2023, 0).value(u"required_from_as_of"_s).toDouble(), -14.0);
    QVERIFY(target(2025, 0).value(u"required_from_as_of"_s).isNull());
    QVERIFY(!target(2025, 0).value(u"required_per_year"_s).isNull());
    QCOMPARE(target(2025, 1).value(u"required_from_as_of"_s).toDouble(), -8.6);
}

void TestOldValues::onceTheYearHasComeThereIsNoPace()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    TestSession test(language);
    test.session.setAsOf(2030); // both targets are due
    for (const QString &text : everything(test)) {
        const QString said = QString(text).replace(QChar(0xa0), u' ');
        QVERIFY2(!said.contains(words.anyPace + u' ') && !said.endsWith(words.anyPace),
                 qPrintable(said));
    }
}

void TestOldValues::valuesOfTheYearAreNotMarked()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    TestSession test(language);
    test.session.setAsOf(2019);
    for (const QString &text : everything(test))
        QVERIFY2(!text.contains(u'\u2020') && !text.contains(words.old), qPrintable(text));
}

QTEST_MAIN(TestOldValues)
#include "tst_oldvalues.moc"
