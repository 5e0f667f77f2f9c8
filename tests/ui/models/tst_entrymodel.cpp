// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/entries.h"
#include "tests/ui/support/table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Core::Error;
using Core::Language;
using Models::EntryModel;

Q_DECLARE_METATYPE(Core::Error::Kind)

class TestEntryModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsTheRulesOfModels();
    void columnsAreYears();
    void acceptedNumbers_data();
    void acceptedNumbers();
    void refusedTexts_data();
    void refusedTexts();
    void statesAndWords_data();
    void statesAndWords();
    void aDistrictHasItsOwnValues();
    void anIndicatorOfOneUnitHasOnePlace();
    void aUnitThatHasEndedTakesNoValue_data();
    void aUnitThatHasEndedTakesNoValue();
    void whatIsReadFromAnotherIndicatorIsReadOnly();
    void sourceAndNoteStayWithTheSameValue();
    void clearingRemoves();
    void theSameValueChangesNothing();
    void missingNotApplicableAndNoughtDiffer();
    void editsAreOnDiskAndInTheJournal();
    void undoAndRedoAreStoredAndJournalled();
    void previewShowsTheReading_data();
    void previewShowsTheReading();
    void bothReadingsOfAnAmbiguousNumberCanBeTaken();
    void numbersFollowTheLanguage();

private:
    QModelIndex cell(const QString &code, int year) const;
    bool type(const QString &code, int year, const QString &text);
    void makeModel(Language language);

    std::unique_ptr<TestSession> m_test;
    std::unique_ptr<EntryModel> m_model;
    QList<Error> m_refusals;
};

void TestEntryModel::makeModel(Language language)
{
    m_model.reset();
    m_refusals.clear();
    m_test = std::make_unique<TestSession>(language);
    m_model = std::make_unique<EntryModel>(m_test->session);
    showIndicators(*m_model, *m_test);
    connect(&m_test->session, &Models::Session::changed, m_model.get(),
            [this] { showIndicators(*m_model, *m_test); });
    connect(
        m_model.get(), &EntryModel::refused, this,
        [this](const QModelIndex &, const QString &, const Error &error) { m_refusals << error; });
}

void TestEntryModel::init()
{
    makeModel(Language::Vietnamese);
}

void TestEntryModel::cleanup()
{
    m_model.reset();
    m_test.reset();
}

QModelIndex TestEntryModel::cell(const QString &code, int year) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->indicatorAt(row).code == code)
            return m_model->index(row, int(headerTexts(*m_model).indexOf(QString::number(year))));
    }
    return {};
}

bool TestEntryModel::type(const QString &code, int year, const QString &text)
{
    return m_model->setData(cell(code, year), text, Qt::EditRole);
}

void TestEntryModel::keepsTheRulesOfModels()
{
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_model->rowCount(), 47);
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    showIndicators(*m_model, *m_test);
    QVERIFY(type(u"CQS03T"_s, 2021, u"84,5"_s));
    m_test->session.setUnit(m_test->unit(u"d-ba-tri"_s)); // no value at all
    QCOMPARE(m_model->rowCount(), 47);
    m_test->session.setUnit(m_test->session.store().home());
    QCOMPARE(cell(u"CQS03T"_s, 2021).data().toString(), u"84,5"_s);
}

void TestEntryModel::columnsAreYears()
{
    const QStringList header = headerTexts(*m_model);
    QVERIFY(header.contains(u"2018"_s)); // the first known rank
    QCOMPARE(header.last(), u"2030"_s);  // the last target
    QVERIFY(!header.contains(QString()));
    QCOMPARE(cell(u"KTS04"_s, 2018).data().toString(), u"50/63"_s);
    QVERIFY(m_model->isValueCell(cell(u"KTS04"_s, 2018)));
    QVERIFY(!m_model->isValueCell(m_model->index(0, EntryModel::Target)));
    QVERIFY(!(m_model->flags(m_model->index(0, EntryModel::Unit)) & Qt::ItemIsEditable));
    QVERIFY(!m_model->setData(m_model->index(0, EntryModel::Target), u"5"_s, Qt::EditRole));
}

void TestEntryModel::acceptedNumbers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("outOf");
    QTest::newRow("a decimal comma") << u"CQS03T"_s << u"84,5"_s << 84.5 << 0;
    QTest::newRow("a decimal point") << u"CQS03T"_s << u"84.5"_s << 84.5 << 0;
    QTest::newRow("blanks around") << u"CQS03T"_s << u" 84,5 "_s << 84.5 << 0;
    QTest::newRow("a percent sign") << u"CQS03T"_s << u"84,5%"_s << 84.5 << 0;
    QTest::newRow("a group never begins with nought") << u"KTS03"_s << u"0.865"_s << 0.865 << 0;
    QTest::newRow("nor in a count") << u"HT01"_s << u"0.865"_s << 0.865 << 0;
    QTest::newRow("nor with a comma") << u"KTS03"_s << u"0,865"_s << 0.865 << 0;
    QTest::newRow("limits tell a point from a group") << u"CQS03T"_s << u"1.234"_s << 1.234 << 0;
    QTest::newRow("limits tell a comma from a group") << u"CQS03T"_s << u"1,234"_s << 1.234 << 0;
    QTest::newRow("a group and a comma") << u"KTS03"_s << u"1.234,5"_s << 1234.5 << 0;
    QTest::newRow("a group and a point") << u"KTS03"_s << u"1,234.5"_s << 1234.5 << 0;
    QTest::newRow("two groups") << u"HT01"_s << u"12.345.678"_s << 12345678.0 << 0;
    QTest::newRow("a blank between groups") << u"HT01"_s << u"12 500"_s << 12500.0 << 0;
    QTest::newRow("a no-break blank between groups")
        << u"HT01"_s << u"12\u00a0500"_s << 12500.0 << 0;
    QTest::newRow("a true minus") << u"KTS03"_s << u"\u22123,5"_s << -3.5 << 0;
    QTest::newRow("nought is a value") << u"CQS03T"_s << u"0"_s << 0.0 << 0;
    QTest::newRow("the upper limit itself") << u"CQS03T"_s << u"100"_s << 100.0 << 0;
    QTest::newRow("a place of how many") << u"KTS04"_s << u"53/63"_s << 53.0 << 63;
    QTest::newRow("a place with blanks") << u"KTS04"_s << u"53 / 63"_s << 53.0 << 63;
    QTest::newRow("the last place") << u"KTS04"_s << u"63/63"_s << 63.0 << 63;
}

void TestEntryModel::acceptedNumbers()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(int, outOf);
    for (const Language language : {Language::Vietnamese, Language::English}) {
        makeModel(language); // the reading is the same in both
        QVERIFY(type(code, 2022, text));
        QVERIFY(m_refusals.isEmpty());
        const auto stored = m_test->stored(code, 2022);
        QVERIFY(stored);
        QCOMPARE(stored->value, std::optional(value));
        QCOMPARE(stored->outOf.value_or(0), outOf);
        QVERIFY(!cell(code, 2022).data().toString().isEmpty());
    }
}

void TestEntryModel::refusedTexts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Error::Kind>("kind");
    using enum Error::Kind;
    QTest::newRow("a rate without limits cannot decide a group")
        << u"KTS03"_s << u"1.234"_s << AmbiguousNumber;
    QTest::newRow("a count cannot decide a group") << u"HT01"_s << u"1.234"_s << AmbiguousNumber;
    QTest::newRow("nor a comma") << u"HT01"_s << u"1,234"_s << AmbiguousNumber;
    QTest::newRow("more than all") << u"CQS03T"_s << u"101"_s << OutOfRange;
    QTest::newRow("a little more than all") << u"CQS03T"_s << u"100,1"_s << OutOfRange;
    QTest::newRow("fewer than none") << u"CQS03T"_s << u"-1"_s << OutOfRange;
    QTest::newRow("a count below nought") << u"HT01"_s << u"-1"_s << OutOfRange;
    QTest::newRow("the 64th of 63") << u"KTS04"_s << u"64/63"_s << RankExceedsField;
    QTest::newRow("place nought") << u"KTS04"_s << u"0/63"_s << RankExceedsField;
    QTest::newRow("half a place") << u"KTS04"_s << u"53,5/63"_s << RankExceedsField;
    QTest::newRow("a place of how many") << u"KTS04"_s << u"53"_s << MissingOutOf;
    QTest::newRow("a place of none") << u"KTS04"_s << u"53/0"_s << BadNumber;
    QTest::newRow("a place of a word") << u"KTS04"_s << u"53/x"_s << BadNumber;
    QTest::newRow("half a fraction") << u"KTS04"_s << u"53/"_s << BadNumber;
    QTest::newRow("a word") << u"CQS03T"_s << u"abc"_s << BadNumber;
    QTest::newRow("two points") << u"CQS03T"_s << u"1.23.4"_s << BadNumber;
    QTest::newRow("an exponent") << u"HT01"_s << u"1e5"_s << BadNumber;
    QTest::newRow("infinity") << u"KTS03"_s << u"inf"_s << BadNumber;
    QTest::newRow("a percent sign on a count") << u"HT01"_s << u"5%"_s << BadNumber;
    QTest::newRow("a state that there is not") << u"CQS02"_s << u"maybe"_s << BadState;
}

void TestEntryModel::refusedTexts()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(Error::Kind, kind);
    const auto before = m_test->session.store().observations().all().value();
    QVERIFY(!type(code, 2022, text));
    QCOMPARE(m_refusals.size(), 1);
    QCOMPARE(m_refusals.first().kind, kind);
    QCOMPARE(m_test->session.store().observations().all().value(), before);
    QVERIFY(!m_test->stored(code, 2022));
    QCOMPARE(m_test->journal(code), QStringList());
    QCOMPARE(m_test->session.undoStack().count(), 0);
    QCOMPARE(cell(code, 2022).data().toString(), QString());
}

void TestEntryModel::statesAndWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("a milestone is done") << u"CQS02"_s << u"done"_s << u"done"_s << QString();
    QTest::newRow("a milestone has begun")
        << u"CQS02"_s << u"in_progress"_s << u"in_progress"_s << QString();
    QTest::newRow("an objective is met") << u"TQ01"_s << u"done"_s << u"done"_s << QString();
    QTest::newRow("an objective is judged in words")
        << u"TQ01"_s << u"C\u01a1 b\u1ea3n \u0111\u1ea1t"_s << QString()
        << u"C\u01a1 b\u1ea3n \u0111\u1ea1t"_s;
    QTest::newRow("words with marks apart from their letters")
        << u"TQ01"_s << u"C\u01a1 b\u1ea3n"_s.normalized(QString::NormalizationForm_D) << QString()
        << u"C\u01a1 b\u1ea3n"_s;
}

void TestEntryModel::statesAndWords()
{
    QFETCH(QString, code);
    QFETCH(QString, typed);
    QFETCH(QString, state);
    QFETCH(QString, text);
    QVERIFY(type(code, 2022, typed));
    const auto stored = m_test->stored(code, 2022);
    QVERIFY(stored);
    QCOMPARE(stored->state ? Core::code(*stored->state) : QString(), state);
    QCOMPARE(stored->text, text);
    QVERIFY(!stored->value);
    QVERIFY(!cell(code, 2022).data().toString().isEmpty());
    const auto choices = m_model->stateChoices(cell(code, 2022).row());
    QCOMPARE(choices.size(), 3);
}

void TestEntryModel::aDistrictHasItsOwnValues()
{
    m_test->session.setUnit(m_test->unit(u"d-ba-tri"_s));
    QCOMPARE(cell(u"HT02X"_s, 2020).data().toString(), QString());
    QVERIFY(type(u"CQS03H"_s, 2021, u"61,25"_s));
    QCOMPARE(m_test->stored(u"CQS03H"_s, 2021, u"d-ba-tri"_s)->value, std::optional(61.25));
    QVERIFY(!m_test->stored(u"CQS03H"_s, 2021));
    m_test->session.setUnit(m_test->session.store().home());
    QCOMPARE(cell(u"CQS03H"_s, 2021).data().toString(), QString());
}

void TestEntryModel::anIndicatorOfOneUnitHasOnePlace()
{
    // XHS07 is about the city of Ben Tre alone; an import puts it there.
    type(u"XHS07"_s, 2024, u"done"_s);
    QVERIFY(!m_test->stored(u"XHS07"_s, 2024));
    m_test->session.setUnit(m_test->unit(u"d-ben-tre"_s));
    QVERIFY(type(u"XHS07"_s, 2024, u"done"_s));
    QVERIFY(m_test->stored(u"XHS07"_s, 2024, u"d-ben-tre"_s));
}

void TestEntryModel::aUnitThatHasEndedTakesNoValue_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("a district in its last year") << u"d-ba-tri"_s << 2025 << true;
    QTest::newRow("a district after its end") << u"d-ba-tri"_s << 2026 << false;
    QTest::newRow("the province in its last year") << u"p-ben-tre"_s << 2025 << true;
    QTest::newRow("the province after its end") << u"p-ben-tre"_s << 2026 << false;
}

void TestEntryModel::aUnitThatHasEndedTakesNoValue()
{
    QFETCH(QString, unit);
    QFETCH(int, year);
    QFETCH(bool, isAccepted);
    m_test->session.setUnit(m_test->unit(unit));
    QCOMPARE(type(u"CQS03H"_s, year, u"84,5"_s), isAccepted);
    QCOMPARE(m_test->stored(u"CQS03H"_s, year, unit).has_value(), isAccepted);
    QCOMPARE(m_refusals.size(), isAccepted ? 0 : 1);
    if (!isAccepted)
        QCOMPARE(m_refusals.first().kind, Error::Kind::UnitNotValidInPeriod);
}

void TestEntryModel::whatIsReadFromAnotherIndicatorIsReadOnly()
{
    const QModelIndex shown = cell(u"TQ09"_s, 2019);
    QCOMPARE(shown.data().toString(), u"53/63"_s);
    QVERIFY(shown.data(EntryModel::IsDerivedRole).toBool());
    QVERIFY(!(m_model->flags(shown) & Qt::ItemIsEditable));
    QVERIFY(m_model->flags(cell(u"KTS04"_s, 2019)) & Qt::ItemIsEditable);
    QVERIFY(!type(u"TQ09"_s, 2019, u"40/63"_s));
    QVERIFY(!type(u"TQ09"_s, 2022, u"40/63"_s));
    QCOMPARE(m_refusals.size(), 2);
    QCOMPARE(m_refusals.first().kind, Error::Kind::ReadsAnotherIndicator);
    QCOMPARE(m_test->stored(u"KTS04"_s, 2019)->value, std::optional(53.0));
    QVERIFY(type(u"KTS04"_s, 2022, u"44/63"_s));
    QCOMPARE(cell(u"TQ09"_s, 2022).data().toString(), u"44/63"_s);
}

void TestEntryModel::sourceAndNoteStayWithTheSameValue()
{
    const auto before = m_test->stored(u"HT02X"_s, 2020);
    QVERIFY(!before->source.isEmpty());
    QVERIFY(cell(u"HT02X"_s, 2020).data(Qt::ToolTipRole).toString().contains(before->source));
    QVERIFY(type(u"HT02X"_s, 2020, u"78.50"_s));
    QCOMPARE(m_test->stored(u"HT02X"_s, 2020), before);
    QList<Models::EntryChange> changes;
    connect(m_model.get(), &EntryModel::entered, this,
            [&changes](const QList<Models::EntryChange> &entered) { changes << entered; });
    QVERIFY(type(u"HT02X"_s, 2020, u"79"_s));
    const auto after = m_test->stored(u"HT02X"_s, 2020);
    QCOMPARE(after->value, std::optional(79.0));
    QCOMPARE(after->source, QString());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().before, *before); // what left is told
}

void TestEntryModel::clearingRemoves()
{
    QVERIFY(type(u"HT02X"_s, 2020, u"  "_s));
    QVERIFY(!m_test->stored(u"HT02X"_s, 2020));
    QCOMPARE(cell(u"HT02X"_s, 2020).data().toString(), QString());
    QCOMPARE(m_test->journal(u"HT02X"_s), QStringList{u"78.5> edit"_s});
    QVERIFY(type(u"KTS04"_s, 2019, QString()));
    QVERIFY(!m_test->stored(u"KTS04"_s, 2019));
    m_test->session.undoStack().undo();
    m_test->session.undoStack().undo();
    QCOMPARE(m_test->stored(u"HT02X"_s, 2020)->value, std::optional(78.5));
    QVERIFY(!m_test->stored(u"HT02X"_s, 2020)->source.isEmpty());
    QCOMPARE(m_test->stored(u"KTS04"_s, 2019)->outOf, std::optional(63));
}

void TestEntryModel::theSameValueChangesNothing()
{
    QVERIFY(type(u"HT02X"_s, 2020, u"78,5"_s));
    QVERIFY(type(u"HT02X"_s, 2020, u"78.5"_s));
    QVERIFY(type(u"KTS04"_s, 2019, u"53/63"_s));
    QVERIFY(type(u"XHS06"_s, 2020, QString()));
    QCOMPARE(m_test->journal(u"HT02X"_s), QStringList());
    QCOMPARE(m_test->journal(u"KTS04"_s), QStringList());
    QCOMPARE(m_test->session.undoStack().count(), 0);
}

void TestEntryModel::missingNotApplicableAndNoughtDiffer()
{
    Core::Observation none = m_test->value(u"CQS01"_s, 2021, 0);
    none.value.reset();
    none.absence = Core::Absence::NotApplicable;
    Core::Observation later = none;
    later.key.period = Core::Period::year(2022);
    later.absence = Core::Absence::NotYetDue;
    QVERIFY(m_test->session.record({none, later, m_test->value(u"CQS01"_s, 2023, 0)}, u"edit"_s));
    const QStringList texts{
        cell(u"CQS01"_s, 2020).data().toString(), cell(u"CQS01"_s, 2021).data().toString(),
        cell(u"CQS01"_s, 2022).data().toString(), cell(u"CQS01"_s, 2023).data().toString()};
    QCOMPARE(texts.first(), QString());
    QCOMPARE(texts.last(), u"0"_s);
    QCOMPARE(QSet<QString>(texts.cbegin(), texts.cend()).size(), 4);
    // A value takes the place of the reason of absence.
    QVERIFY(type(u"CQS01"_s, 2021, u"5"_s));
    QVERIFY(!m_test->stored(u"CQS01"_s, 2021)->absence);
}

void TestEntryModel::editsAreOnDiskAndInTheJournal()
{
    QVERIFY(type(u"CQS03T"_s, 2021, u"84,5"_s));
    QCOMPARE(m_test->stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
    QVERIFY(type(u"CQS03T"_s, 2021, u"85"_s));
    QCOMPARE(m_test->stored(u"CQS03T"_s, 2021)->value, std::optional(85.0));
    QCOMPARE(m_test->journal(u"CQS03T"_s), (QStringList{u">84.5 edit"_s, u"84.5>85 edit"_s}));
    const auto entries = m_test->file.open()->journal().entries(u"CQS03T"_s);
    QCOMPARE(entries->last().by, u"kim.ngan"_s);
    QCOMPARE(entries->last().unitKey, u"p-ben-tre"_s);
    QCOMPARE(entries->last().period, u"2021"_s);
    QVERIFY(m_test->file.open()->check()->journal.isEmpty());
}

void TestEntryModel::undoAndRedoAreStoredAndJournalled()
{
    QUndoStack &undo = m_test->session.undoStack();
    QVERIFY(type(u"CQS03T"_s, 2021, u"84,5"_s));
    QVERIFY(type(u"CQS03T"_s, 2021, u"85"_s));
    QCOMPARE(undo.count(), 2);
    undo.undo();
    QCOMPARE(m_test->stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
    QCOMPARE(cell(u"CQS03T"_s, 2021).data().toString(), u"84,5"_s);
    undo.undo();
    QVERIFY(!m_test->stored(u"CQS03T"_s, 2021));
    undo.redo();
    undo.redo();
    QCOMPARE(m_test->stored(u"CQS03T"_s, 2021)->value, std::optional(85.0));
    QCOMPARE(m_test->journal(u"CQS03T"_s),
             (QStringList{u">84.5 edit"_s, u"84.5>85 edit"_s, u"85>84.5 undo"_s, u"84.5> undo"_s,
                          u">84.5 redo"_s, u"84.5>85 redo"_s}));
    QVERIFY(m_test->file.open()->check()->journal.isEmpty());
    // A rank whose edition was made with it goes and comes back too.
    QVERIFY(type(u"KTS04"_s, 2022, u"44/63"_s));
    undo.undo();
    QVERIFY(!m_test->stored(u"KTS04"_s, 2022));
    undo.redo();
    QCOMPARE(m_test->stored(u"KTS04"_s, 2022)->value, std::optional(44.0));
}

void TestEntryModel::previewShowsTheReading_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a point is shown as a comma") << u"CQS03T"_s << u"84.5"_s << u"84,5%"_s;
    QTest::newRow("thousandths that limits decide") << u"CQS03T"_s << u"1.234"_s << u"1,234%"_s;
    QTest::newRow("thousands") << u"HT01"_s << u"12 500"_s << u"12.500 trung t\u00e2m"_s;
    QTest::newRow("a place") << u"KTS04"_s << u"53/63"_s << u"53/63"_s;
    QTest::newRow("nothing for what is wrong") << u"CQS03T"_s << u"101"_s << QString();
    QTest::newRow("nothing for what is ambiguous") << u"HT01"_s << u"1.234"_s << QString();
    QTest::newRow("nothing for nothing") << u"HT01"_s << QString() << QString();
}

void TestEntryModel::previewShowsTheReading()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const auto reading = m_model->read(cell(code, 2022), text);
    QCOMPARE(reading ? m_model->preview(cell(code, 2022), *reading) : QString(), shown);
    QVERIFY(!m_test->stored(code, 2022)); // looking does not store
}

void TestEntryModel::bothReadingsOfAnAmbiguousNumberCanBeTaken()
{
    QVERIFY(!type(u"KTS03"_s, 2022, u"1.234"_s));
    QCOMPARE(m_refusals.first().arguments, (QStringList{u"1234"_s, u"1.234"_s}));
    const auto small = m_model->read(cell(u"KTS03"_s, 2022), u"1.234"_s, Core::NumberFormat::Point);
    QVERIFY(small);
    QVERIFY(m_model->enter(cell(u"KTS03"_s, 2022), *small));
    QCOMPARE(m_test->stored(u"KTS03"_s, 2022)->value, std::optional(1.234));
    const auto large = m_model->read(cell(u"KTS03"_s, 2022), u"1.234"_s, Core::NumberFormat::Comma);
    QVERIFY(large);
    QVERIFY(m_model->enter(cell(u"KTS03"_s, 2022), *large));
    QCOMPARE(m_test->stored(u"KTS03"_s, 2022)->value, std::optional(1234.0));
    QVERIFY(!m_model->read(cell(u"CQS03T"_s, 2022), u"1.234"_s, Core::NumberFormat::Comma));
    const auto place =
        m_model->read(cell(u"KTS04"_s, 2022), u"53/1.234"_s, Core::NumberFormat::Comma);
    QCOMPARE(place->outOf, std::optional(1234));
}

void TestEntryModel::numbersFollowTheLanguage()
{
    QVERIFY(m_test->session.record({m_test->value(u"KTS03"_s, 2022, 1234.5)}, u"edit"_s));
    QCOMPARE(cell(u"KTS03"_s, 2022).data().toString(), u"1.234,5"_s);
    // What an editor shows is stored unchanged when it is committed as it is.
    const QString edited = cell(u"KTS03"_s, 2022).data(Qt::EditRole).toString();
    QVERIFY(type(u"KTS03"_s, 2022, edited));
    QCOMPARE(m_test->stored(u"KTS03"_s, 2022)->value, std::optional(1234.5));
    m_test->session.setLanguage(Language::English);
    showIndicators(*m_model, *m_test);
    QCOMPARE(cell(u"KTS03"_s, 2022).data().toString(), u"1,234.5"_s);
    QVERIFY(headerTexts(*m_model).contains(u"2022"_s)); // years are never grouped
}

QTEST_GUILESS_MAIN(TestEntryModel)
#include "tst_entrymodel.moc"
