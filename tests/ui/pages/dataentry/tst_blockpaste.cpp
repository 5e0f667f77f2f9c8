// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/grid.h"
#include "tests/ui/support/user.h"
#include "ui/models/entrypaste.h"

#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using Core::Language;
using Core::UnitKind;

namespace {

/// The areas of an indicator, as of 2020.
struct Areas
{
    explicit Areas(const QString &code, Language language = Language::English)
        : entry(language)
        , indicator(entry.test.indicator(code))
    {
        entry.test.session.setAsOf(2020);
        const Grid grid(entry);
        grid.goTo(code, 2020);
        entry.find<QToolButton>("byArea")->click();
        grid.view->setFocus();
    }

    DataEntry entry;
    Core::IndicatorId indicator;

    QTableView *view() const { return entry.find<QTableView>("grid"); }
    QString message() const { return entry.find<QLabel>("message")->text(); }

    /// Units of a kind as the list has them.
    QList<Core::UnitId> units(UnitKind kind, int year = 2020) const
    {
        const Core::Catalogue &catalogue = entry.test.session.catalogue();
        QList<Core::UnitId> units =
            catalogue.unitsUnder(entry.test.session.store().home(), Core::Period::year(year));
        units.removeIf([&](Core::UnitId id) { return catalogue.unit(id)->kind != kind; });
        return units;
    }

    QString name(Core::UnitId unit) const
    {
        return entry.test.session.catalogue().unit(unit)->nameIn(Core::Period::year(2020)).full.vi;
    }

    /// What is on the disk now, by unit.
    QHash<Core::UnitId, double> all(const QString &period = u"2020"_s) const
    {
        QHash<Core::UnitId, double> values;
        const auto stored = entry.test.file.open()->observations().of(indicator);
        for (const Core::Observation &one : *stored) {
            if (one.value && one.key.period.code() == period)
                values.insert(one.key.unit, *one.value);
        }
        return values;
    }

    std::optional<double> stored(Core::UnitId unit, const QString &period = u"2020"_s) const
    {
        const auto values = all(period);
        return values.contains(unit) ? std::optional(values.value(unit)) : std::nullopt;
    }

    int storedCount() const
    {
        int count = 0;
        const auto all = entry.test.file.open()->observations().of(indicator);
        for (const Core::Observation &one : *all)
            count += one.value.has_value();
        return count;
    }

    void goTo(int row, const QString &period = u"2020"_s) const
    {
        const int column = int(headerTexts(*view()->model()).indexOf(period));
        view()->selectionModel()->setCurrentIndex(view()->model()->index(row, column),
                                                  QItemSelectionModel::ClearAndSelect);
        view()->setFocus();
    }

    void paste(const QList<QStringList> &cells) const
    {
        QGuiApplication::clipboard()->setText(Models::clipboardFromCells(cells));
        QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    }

    void trigger(const QString &action) const
    {
        QMenu *menu = entry.find<QToolButton>("cells")->menu();
        emit menu->aboutToShow();
        for (QAction *one : menu->actions()) {
            if (one->text() == action)
                return one->trigger();
        }
        QFAIL("no such action");
    }

    void choose(const char *box, const QString &text) const
    {
        auto *choice = entry.find<QComboBox>(box);
        choice->setCurrentIndex(choice->findText(text));
        emit choice->activated(choice->currentIndex());
    }
};

/// "10", "11" and so on.
QList<QStringList> figures(qsizetype count)
{
    QList<QStringList> cells;
    for (qsizetype i = 0; i < count; ++i)
        cells << QStringList{QString::number(10 + double(i) / 4, 'f', 2)};
    return cells;
}

} // namespace

/// Blocks of figures of areas, with and without names.
class TestBlockPaste : public QObject
{
    Q_OBJECT

private slots:
    void aColumnOfTheCommunesIsThatOfTheCommunes();
    void namesFindTheirRowsInAnyOrder();
    void aYearAboveGoesBeforeTheCurrentCell();
    void anotherYearIsNeverTakenForNamesAndFigures();
    void unknownNamesAreListedAndLeftOut();
    void asManyAsThereAreDistrictsIsAskedAbout();
    void aListThatBeginsTooLowIsAskedAbout();
    void theListOfAnotherTimeIsAskedAbout();
    void severalLevelsAreAskedAbout();
    void areasThatHaveEndedAreSkipped();
    void anOwnCopyWithAnEndedAreaKeepsItsRows();
    void indicatorsAreNotPastedAsAreas();
    void effectsAreTold();
    void mixedSignsAreTold();
    void namesThatNobodyKnowsKeepTheirFiguresOut();
    void aHeadingWithoutAYearShiftsNothing();
    void quartersArePastedWhereTheyAreShown();
    void aCopyWithHeadingsFindsItsWayBack();
    void aCopyIsATableOfTheSameShape();
    void aSectorIsBegunAmongAreas();
    void aSectorThatOthersHaveIsChosen();
};

void TestBlockPaste::aColumnOfTheCommunesIsThatOfTheCommunes()
{
    const Areas areas(u"CQS03X"_s);
    const QList<Core::UnitId> communes = areas.units(UnitKind::Commune);
    QCOMPARE(communes.size(), 157);
    areas.paste(figures(157));
    const auto stored = areas.all();
    QCOMPARE(stored.size(), 157);
    for (qsizetype i = 0; i < communes.size(); ++i)
        QCOMPARE(stored.value(communes.at(i)), 10 + double(i) / 4);
    QCOMPARE(areas.storedCount(), 157);
    QVERIFY2(areas.message().contains(u"157 cells pasted"_s), qPrintable(areas.message()));
    QVERIFY2(areas.message().contains(u"2020"_s), qPrintable(areas.message()));
}

void TestBlockPaste::namesFindTheirRowsInAnyOrder()
{
    const Areas areas(u"CQS03X"_s, Language::Vietnamese);
    QList<Core::UnitId> communes = areas.units(UnitKind::Commune);
    std::reverse(communes.begin(), communes.end());
    QList<QStringList> cells{{u"STT"_s, u"Huy\u1ec7n"_s, u"X\u00e3"_s, u"N\u0103m 2020"_s}};
    for (qsizetype i = 0; i < communes.size(); ++i) {
        const Core::Unit *unit = areas.entry.test.session.catalogue().unit(communes.at(i));
        cells << QStringList{QString::number(i + 1), areas.name(unit->parent), areas.name(unit->id),
                             QString::number(i / 2)};
    }
    areas.goTo(77, u"2022"_s);
    areas.paste(cells);
    QCOMPARE(areas.storedCount(), 157);
    const auto stored = areas.all();
    for (qsizetype i = 0; i < communes.size(); ++i)
        QCOMPARE(stored.value(communes.at(i), -1), double(i / 2));
}

void TestBlockPaste::aYearAboveGoesBeforeTheCurrentCell()
{
    const Areas areas(u"CQS03X"_s);
    areas.goTo(40, u"2020"_s);
    areas.paste({{QString(), u"2022"_s, u"2021"_s}, {u"X. Son Dong"_s, u"62"_s, u"61"_s}});
    const Core::UnitId dong = areas.entry.test.unit(u"c-28783-xa-son-dong"_s);
    QCOMPARE(areas.stored(dong, u"2021"_s), std::optional(61.0));
    QCOMPARE(areas.stored(dong, u"2022"_s), std::optional(62.0));
    QCOMPARE(areas.storedCount(), 2);
}

void TestBlockPaste::anotherYearIsNeverTakenForNamesAndFigures()
{
    Areas areas(u"CQS03X"_s);
    areas.paste({{u"X. Son Dong"_s, u"61"_s}, {u"X. Phu Hung"_s, u"62"_s}});
    QCOMPARE(areas.stored(areas.entry.test.unit(u"c-28783-xa-son-dong"_s)), std::optional(61.0));
    QCOMPARE(areas.stored(areas.entry.test.unit(u"c-28786-xa-phu-hung"_s)), std::optional(62.0));
    QCOMPARE(areas.storedCount(), 2);
    areas.entry.prompts.answerChoose(std::nullopt); // two columns without a year
    areas.paste({{u"X. Son Dong"_s, u"71"_s, u"72"_s}, {u"X. Phu Hung"_s, u"73"_s, u"74"_s}});
    QVERIFY(areas.entry.prompts.isDone());
    QVERIFY(areas.entry.prompts.last().text.contains(u"2020, 2021"_s));
    QCOMPARE(areas.stored(areas.entry.test.unit(u"c-28783-xa-son-dong"_s)), std::optional(61.0));
    QCOMPARE(areas.storedCount(), 2);
}

void TestBlockPaste::unknownNamesAreListedAndLeftOut()
{
    Areas areas(u"CQS03X"_s);
    const QList<QStringList> cells{{u"X. Son Dong"_s, u"61"_s},
                                   {u"Xa An Hiep"_s, u"62"_s}, // two of them
                                   {u"Huyen Ba Tri"_s, u"63"_s},
                                   {u"Cong"_s, u"186"_s}};
    areas.entry.prompts.answerChoose(std::nullopt);
    areas.paste(cells);
    const QString question = areas.entry.prompts.last().text;
    for (const auto &part : {u"Line 2 (Xa An Hiep): Several"_s,
                             u"Line 3 (Huyen Ba Tri): The list shows areas of another level"_s,
                             u"Line 4 (Cong): There is no area"_s})
        QVERIFY2(question.contains(part), qPrintable(question));
    QCOMPARE(areas.storedCount(), 0);
    areas.entry.prompts.answerChoose(0);
    areas.paste(cells);
    QCOMPARE(areas.storedCount(), 1);
    QVERIFY2(areas.message().contains(u"3 left out"_s), qPrintable(areas.message()));
}

void TestBlockPaste::asManyAsThereAreDistrictsIsAskedAbout()
{
    Areas areas(u"CQS03X"_s);
    areas.entry.prompts.answerChoose(std::nullopt);
    areas.paste(figures(9));
    QVERIFY2(areas.entry.prompts.last().text.contains(u"as many as there are districts in 2020"_s),
             qPrintable(areas.entry.prompts.last().text));
    areas.entry.prompts.answerChoose(std::nullopt);
    areas.paste(figures(8)); // without the town
    QVERIFY2(areas.entry.prompts.last().text.contains(u"districts (Huy\u1ec7n) in 2020"_s),
             qPrintable(areas.entry.prompts.last().text));
    QCOMPARE(areas.storedCount(), 0);
    areas.choose("level", u"Districts"_s);
    areas.goTo(0);
    areas.paste(figures(9));
    QCOMPARE(areas.storedCount(), 9);
    QCOMPARE(areas.stored(areas.units(UnitKind::District).at(8)), std::optional(12.0));
}

void TestBlockPaste::aListThatBeginsTooLowIsAskedAbout()
{
    Areas areas(u"CQS03X"_s);
    areas.goTo(3);
    areas.entry.prompts.answerChoose(std::nullopt);
    areas.paste(figures(157));
    QCOMPARE(areas.storedCount(), 0);
    areas.entry.prompts.answerChoose(0);
    areas.paste(figures(157));
    QCOMPARE(areas.stored(areas.units(UnitKind::Commune).first()), std::optional(10.0));
    areas.goTo(3);
    areas.paste(figures(156)); // no list of this length: it does not fit, and is refused
    QVERIFY2(areas.message().contains(u"156 rows"_s), qPrintable(areas.message()));
}

void TestBlockPaste::theListOfAnotherTimeIsAskedAbout()
{
    Areas areas(u"CQS03X"_s);
    areas.entry.prompts.answerChoose(std::nullopt);
    areas.paste(figures(148)); // nine communes went into others at the end of 2024
    QVERIFY2(areas.entry.prompts.last().text.contains(u"communes in 2025"_s),
             qPrintable(areas.entry.prompts.last().text));
    areas.goTo(0, u"2025"_s);
    areas.paste(figures(157));
    QVERIFY2(areas.message().contains(u"communes in 2018"_s), qPrintable(areas.message()));
    areas.choose("level", u"Districts"_s);
    areas.goTo(0);
    areas.paste(figures(157));
    QVERIFY2(areas.message().contains(u"communes in 2020"_s), qPrintable(areas.message()));
    QCOMPARE(areas.storedCount(), 0);
}

void TestBlockPaste::severalLevelsAreAskedAbout()
{
    Areas areas(u"CQS03X"_s);
    areas.choose("level", u"All levels"_s);
    QCOMPARE(areas.view()->model()->rowCount(), 167);
    areas.goTo(10); // 157 rows from here on reach the last one
    areas.entry.prompts.answerChoose(std::nullopt);
    areas.paste(figures(157));
    QVERIFY2(areas.entry.prompts.last().text.contains(u"several levels"_s),
             qPrintable(areas.entry.prompts.last().text));
    QCOMPARE(areas.storedCount(), 0);
}

void TestBlockPaste::areasThatHaveEndedAreSkipped()
{
    const Areas areas(u"CQS03X"_s);
    const QList<Core::UnitId> communes = areas.units(UnitKind::Commune, 2025);
    QCOMPARE(communes.size(), 148);
    areas.goTo(0, u"2025"_s);
    areas.paste(figures(148));
    QCOMPARE(areas.storedCount(), 148);
    const auto stored = areas.all(u"2025"_s);
    for (qsizetype i = 0; i < communes.size(); ++i)
        QCOMPARE(stored.value(communes.at(i), -1), 10 + double(i) / 4);
    areas.goTo(3, u"2025"_s); // above two wards that have ended
    QTest::keyClick(areas.view(), Qt::Key_Return);
    QCOMPARE(areas.view()->currentIndex().row(), 6);
    areas.goTo(156, u"2025"_s); // the last commune: the total below takes nothing
    QTest::keyClick(areas.view(), Qt::Key_Return);
    QCOMPARE(areas.view()->currentIndex().row(), 156);
}

void TestBlockPaste::anOwnCopyWithAnEndedAreaKeepsItsRows()
{
    const Areas areas(u"CQS03X"_s);
    QList<QStringList> cells = figures(7);
    cells[4] = {QString()}; // the rows of the two wards that ended before 2025
    cells[5] = {QString()};
    areas.goTo(0, u"2025"_s);
    areas.paste(cells);
    QCOMPARE(areas.stored(areas.entry.test.unit(u"c-28777-phuong-an-hoi"_s), u"2025"_s),
             std::optional(11.5));
}

void TestBlockPaste::indicatorsAreNotPastedAsAreas()
{
    const Areas areas(u"CQS03X"_s);
    areas.paste({{u"CQS03T"_s, u"61"_s}, {u"CQS03H"_s, u"62"_s}});
    QVERIFY2(areas.message().contains(u"Choose Indicators"_s), qPrintable(areas.message()));
    QCOMPARE(areas.storedCount(), 0);
    areas.entry.find<QToolButton>("byIndicator")->click();
    areas.paste({{u"CQS03H"_s, u"62"_s}, {u"CQS03T"_s, u"61"_s}});
    QCOMPARE(areas.entry.test.stored(u"CQS03T"_s, 2020)->value, std::optional(61.0));
    QCOMPARE(areas.entry.test.stored(u"CQS03H"_s, 2020)->value, std::optional(62.0));
}

void TestBlockPaste::effectsAreTold()
{
    const Areas areas(u"CQS03X"_s);
    areas.paste({{u"61,5"_s}, {u"62,5"_s}, {u"63,5"_s}});
    areas.paste({{u"61,5"_s}, {u"70,5"_s}, {QString()}, {u"71,5"_s}});
    for (const auto &part : {u"3 cells pasted"_s, u"1 value replaced"_s, u"1 value erased"_s,
                             u"decimal comma"_s, u"From 28757"_s})
        QVERIFY2(areas.message().contains(part), qPrintable(areas.message()));
    areas.paste({{u"61,5"_s}, {u"70,5"_s}});
    QVERIFY2(areas.message().contains(u"Nothing has changed"_s), qPrintable(areas.message()));
}

void TestBlockPaste::mixedSignsAreTold()
{
    const Areas areas(u"CQS03X"_s);
    areas.paste({{u"78,5"_s}, {u"78.6"_s}, {u"80"_s}});
    QVERIFY2(areas.message().contains(u"\"78,5\""_s) && areas.message().contains(u"\"78.6\""_s),
             qPrintable(areas.message()));
}

void TestBlockPaste::namesThatNobodyKnowsKeepTheirFiguresOut()
{
    const Areas areas(u"CQS03X"_s);
    areas.paste({{u"Xa Tan Loc"_s, u"61"_s}, {u"Xa Phu Kiet"_s, u"62"_s}}); // of Tien Giang
    QVERIFY2(areas.message().contains(u"\"Xa Tan Loc\""_s), qPrintable(areas.message()));
    QCOMPARE(areas.storedCount(), 0);
}

void TestBlockPaste::aHeadingWithoutAYearShiftsNothing()
{
    Areas areas(u"CQS03X"_s);
    areas.entry.prompts.answerChoose(0);
    areas.paste({{u"Share (%)"_s}, {u"61"_s}, {u"62"_s}});
    QVERIFY2(areas.entry.prompts.last().text.contains(u"Line 1 (Share (%)): A heading"_s),
             qPrintable(areas.entry.prompts.last().text));
    QCOMPARE(areas.stored(areas.units(UnitKind::Commune).first()), std::optional(61.0));
    QCOMPARE(areas.storedCount(), 2);
}

void TestBlockPaste::quartersArePastedWhereTheyAreShown()
{
    const Areas areas(u"CQS03X"_s);
    const QList<QStringList> cells{{QString(), u"Qu\u00fd I/2020"_s, u"6 th\u00e1ng 2020"_s},
                                   {u"X. Son Dong"_s, u"61"_s, u"62"_s}};
    areas.paste(cells);
    QVERIFY2(areas.message().contains(u"Q1/2020"_s), qPrintable(areas.message()));
    QCOMPARE(areas.storedCount(), 0);
    areas.choose("periods", u"Quarters of 2020"_s);
    QCOMPARE(headerTexts(*areas.view()->model()).mid(3),
             (QStringList{u"Q1/2020"_s, u"Q2/2020"_s, u"H1/2020"_s, u"Q3/2020"_s, u"9M/2020"_s,
                          u"Q4/2020"_s, u"H2/2020"_s, u"2020"_s}));
    areas.paste(cells);
    const Core::UnitId dong = areas.entry.test.unit(u"c-28783-xa-son-dong"_s);
    QCOMPARE(areas.stored(dong, u"2020-Q1"_s), std::optional(61.0));
    QCOMPARE(areas.stored(dong, u"2020-H1"_s), std::optional(62.0));
    QCOMPARE(areas.view()->model()->index(8, 3).data().toString(), u"61"_s);
}

void TestBlockPaste::aCopyWithHeadingsFindsItsWayBack()
{
    Areas areas(u"CQS03X"_s, Language::Vietnamese);
    areas.paste(figures(20)); // An Hiep of Chau Thanh among them
    const auto before = areas.all();
    areas.goTo(5);
    for (int row = 0; row < 24; ++row)
        QTest::keyClick(areas.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(areas.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = QGuiApplication::clipboard()->text();
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.first(), u"M\u00e3\tT\u00ean\tThu\u1ed9c\t2020"_s);
    QVERIFY2(lines.at(1).startsWith(u"28768\tPh\u01b0\u1eddng 5\tTh\u00e0nh ph\u1ed1"_s),
             qPrintable(lines.at(1)));
    QCOMPARE(lines.size(), 1 + 25 + 1);
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    QCOMPARE(html.count(u"<tr>"_s), 26);
    QCOMPARE(html.count(u"<th"_s), 4);
    areas.entry.test.session.undoStack().undo();
    QCOMPARE(areas.storedCount(), 0);
    areas.goTo(100, u"2023"_s);
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(areas.view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(areas.storedCount(), 15);
    const auto after = areas.all();
    for (auto value = after.cbegin(); value != after.cend(); ++value)
        QCOMPARE(value.value(), before.value(value.key()));
}

void TestBlockPaste::aCopyIsATableOfTheSameShape()
{
    const Areas areas(u"CQS03X"_s);
    areas.paste({{u"61.5"_s}, {u"62"_s}});
    areas.goTo(0);
    QTest::keyClick(areas.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(areas.view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(areas.view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"61.5\t\n62\t\n"_s);
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    QCOMPARE(html.count(u"<td"_s), 4);
    QVERIFY(!html.contains(u"<th"_s));
    QVERIFY(html.contains(u">61.5</td>"_s));
}

void TestBlockPaste::aSectorIsBegunAmongAreas()
{
    Areas areas(u"KTS02"_s);
    areas.entry.prompts.answerAsk(u"N\u00f4ng nghi\u1ec7p"_s);
    areas.trigger(u"Add a &sector..."_s);
    QVERIFY(areas.entry.find<QComboBox>("indicator")
                ->currentText()
                .endsWith(u"N\u00f4ng nghi\u1ec7p"_s));
    areas.paste({{u"7"_s}});
    const auto stored =
        areas.entry.test.file.open()->observations().find({areas.indicator,
                                                           areas.entry.test.session.store().home(),
                                                           Core::Period::year(2020),
                                                           u"N\u00f4ng nghi\u1ec7p"_s,
                                                           {}});
    QCOMPARE((*stored)->value, std::optional(7.0));
}

void TestBlockPaste::aSectorThatOthersHaveIsChosen()
{
    Areas areas(u"KTS02"_s);
    Core::Observation other = areas.entry.test.value(u"KTS02"_s, 2020, 5, u"d-ba-tri"_s);
    other.key.part = u"Th\u1ee7y s\u1ea3n"_s;
    QVERIFY(areas.entry.test.session.record({other}, u"value"_s));
    areas.entry.find<QToolButton>("byIndicator")->click();
    const Grid grid(areas.entry);
    grid.goTo(u"KTS02"_s, 2020);
    areas.entry.prompts.answerChoose(0);
    areas.trigger(u"Add a &sector..."_s);
    QVERIFY(areas.entry.prompts.isDone());
    const QModelIndex current = areas.view()->currentIndex();
    QCOMPARE(areas.view()
                 ->model()
                 ->headerData(current.row(), Qt::Vertical, Qt::DisplayRole)
                 .toString()
                 .trimmed(),
             u"Th\u1ee7y s\u1ea3n"_s);
    // typed in other letters it is the same
    areas.entry.prompts.answerAsk(u"thuy san"_s);
    areas.trigger(u"Add a &sector..."_s);
    QCOMPARE(areas.view()->currentIndex().row(), current.row());
    QCOMPARE(areas.view()->model()->rowCount(), 48);
}

QTEST_MAIN(TestBlockPaste)

#include "tst_blockpaste.moc"
