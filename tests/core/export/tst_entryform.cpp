// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/entryform.h"
#include "core/export/entrysheet.h"
#include "core/export/xlsxwriter.h"
#include "core/import/inputfile.h"
#include "core/import/observationfile.h"
#include "core/indicator/observationwords.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"
#include "tests/support/xlsxfile.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

using Column = ObservationColumn;

class TestEntryForm : public QObject
{
    Q_OBJECT

private slots:
    void asksWhatTheUnitReports_data();
    void asksWhatTheUnitReports();
    void openPartsHaveOpenRows();
    void knownPartsHaveTheirRows();
    void editionsHaveTheirRows();
    void aUnitOfAnotherTimeIsRefused();
    void blankFormSaysNothing_data();
    void blankFormSaysNothing();
    void filledInItIsImported_data();
    void filledInItIsImported();
    void everyChoiceIsRead_data();
    void everyChoiceIsRead();
    void onlyInputIsOpen();
    void rulesFollowTheIndicator();
    void messagesAreInBothLanguages();
    void theFileProtectsAndChecks();
    void instructionsAreInBothLanguages();

private:
    EntryForm form(const QString &area = u"83"_s, int year = 2024) const
    {
        const auto unit = m_store->catalogue().findUnit(area, Period::year(year));
        const auto made = entryForm(*m_store, *m_store->mainProgramme(), *unit, Period::year(year));
        if (!made)
            qFatal("%s", outcome(made).constData());
        return *made;
    }

    QStringList codes(const EntryForm &form) const
    {
        QStringList codes;
        for (const EntryLine &line : form.lines)
            codes << m_store->catalogue().indicator(line.key.indicator)->code;
        return codes;
    }

    /// Where each column stands in a header row.
    static QMap<Column, int> columnsOf(const QStringList &header)
    {
        QMap<Column, int> columns;
        for (qsizetype i = header.size() - 1; i >= 0; --i) {
            if (const auto column = columnFromHeader(header.at(i)))
                columns.insert(*column, int(i));
        }
        return columns;
    }

    /// What an import of the form as a csv file would do.
    Result<ImportPlan> planned(const TextTable &table) const
    {
        return InputFile::read(writeCsv(table), u"form.csv"_s)
            .and_then([this](const InputFile &file) { return planImport(file, *m_store, {}); });
    }

    SheetPlan sheet(Language language = Language::English) const
    {
        return entrySheet(form(), m_store->catalogue(), Phrasebook(language));
    }

    static QString textAt(const SheetPlan &sheet, qsizetype row, qsizetype column)
    {
        const auto *text = std::get_if<QString>(&sheet.rows.at(row).at(column).value);
        return text ? *text : QString();
    }

    /// The rule of an indicator's cell in a column of the English form.
    static const EntryRule *ruleOf(const SheetPlan &sheet, const QString &code, Column column)
    {
        QStringList header;
        for (qsizetype i = 0; i < sheet.widths.size(); ++i)
            header << textAt(sheet, 0, i);
        const int at = columnsOf(header).value(column);
        for (int row = 1; row < int(sheet.rows.size()); ++row) {
            if (textAt(sheet, row, 0) != code)
                continue;
            for (const EntryRule &rule : sheet.rules) {
                if (rule.cells.firstColumn == at && rule.cells.firstRow <= row &&
                    rule.cells.lastRow >= row)
                    return &rule;
            }
        }
        return nullptr;
    }

    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
};

void TestEntryForm::asksWhatTheUnitReports_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QStringList>("notAsked");
    QTest::newRow("the province")
        << u"83"_s << QStringList{u"CQS03T"_s, u"CQS03X"_s, u"KTS04"_s, u"TQ01"_s}
        << QStringList{u"TQ09"_s, u"XHS07"_s}; // one reads another, one is bound to the town
    QTest::newRow("the town of Ben Tre") << u"829"_s << QStringList{u"CQS03H"_s, u"XHS07"_s}
                                         << QStringList{u"CQS03T"_s, u"XHS09BT"_s};
}

void TestEntryForm::asksWhatTheUnitReports()
{
    QFETCH(QString, area);
    QFETCH(QStringList, asked);
    QFETCH(QStringList, notAsked);
    const QStringList all = codes(form(area));
    for (const QString &code : asked)
        QVERIFY2(all.contains(code), qPrintable(code));
    for (const QString &code : notAsked)
        QVERIFY2(!all.contains(code), qPrintable(code));
}

void TestEntryForm::openPartsHaveOpenRows()
{
    const EntryForm made = form();
    QVERIFY(codes(made).count(u"KTS02"_s) > 1);
    for (const EntryLine &line : made.lines) {
        const Indicator &indicator = *m_store->catalogue().indicator(line.key.indicator);
        QCOMPARE(line.partIsOpen, indicator.code == u"KTS02"_s);
        QCOMPARE(isOpen(line, Column::Part, indicator), line.partIsOpen);
    }
}

void TestEntryForm::knownPartsHaveTheirRows()
{
    const BuiltinFile file;
    const auto store = file.open();
    Observation fishing = observationOf(*store, "KTS02", "2022", 3);
    fishing.key.part = u"fishing"_s;
    Observation tourism = observationOf(*store, "KTS02", "2023", 4);
    tourism.key.part = u"tourism"_s;
    QVERIFY(store->observations().record({fishing, tourism}, {u"test"_s, u"test"_s}));
    const auto made = entryForm(*store, *store->mainProgramme(), store->home(), Period::year(2024));
    QVERIFY(made);
    QStringList parts;
    for (const EntryLine &line : made->lines) {
        if (!line.key.part.isEmpty())
            parts << line.key.part;
        QVERIFY(!line.partIsOpen);
    }
    QCOMPARE(parts, QStringList({u"fishing"_s, u"tourism"_s}));
}

void TestEntryForm::editionsHaveTheirRows()
{
    QVERIFY(!entryColumns(form(), Language::English).contains(EntryColumn(Column::Edition)));
    const BuiltinFile file;
    const auto store = file.open();
    const Origin origin{u"test"_s, u"test"_s};
    for (const char *label : {"first", "second"}) {
        RankingEdition edition;
        edition.index = store->catalogue().index(u"ICT_INDEX"_s)->id;
        edition.year = 2024;
        edition.label = QString::fromLatin1(label);
        edition.unitSet = u"63"_s;
        edition.outOf = 63;
        RankingEntry entry;
        entry.unit = store->home();
        entry.rank = 40;
        QVERIFY(store->rankings().addEdition(edition, {entry}, origin));
    }
    const auto made = entryForm(*store, *store->mainProgramme(), store->home(), Period::year(2024));
    QCOMPARE(codes(*made).count(u"KTS04"_s), 2);
    QVERIFY(entryColumns(*made, Language::English).contains(EntryColumn(Column::Edition)));
    for (const EntryLine &line : made->lines) {
        if (!line.key.edition.isEmpty())
            QCOMPARE(line.outOf, std::optional(63));
    }
}

void TestEntryForm::aUnitOfAnotherTimeIsRefused()
{
    const auto district = m_store->catalogue().findUnit(u"829"_s, Period::year(2024));
    const auto made = entryForm(*m_store, *m_store->mainProgramme(), *district, Period::year(2026));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::UnitNotValidInPeriod);
}

void TestEntryForm::blankFormSaysNothing_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("in Vietnamese") << Language::Vietnamese;
    QTest::newRow("in English") << Language::English;
}

void TestEntryForm::blankFormSaysNothing()
{
    QFETCH(Language, language);
    const TextTable table = entryTable(form(), m_store->catalogue(), language);
    const auto plan = planned(table);
    QVERIFY2(plan, outcome(plan).constData());
    QCOMPARE(plan->rows.size(), 0);
    for (const QString &header : table.rows.first())
        QCOMPARE(isHelperHeader(header), !columnFromHeader(header));
}

void TestEntryForm::filledInItIsImported_data()
{
    blankFormSaysNothing_data();
}

void TestEntryForm::filledInItIsImported()
{
    QFETCH(Language, language);
    TextTable table = entryTable(form(), m_store->catalogue(), language);
    const QMap<Column, int> columns = columnsOf(table.rows.first());
    const auto fill = [&](const QString &code, Column column, const QString &text) {
        for (QStringList &row : table.rows) {
            if (row.first() == code) {
                row[columns.value(column)] = text;
                return;
            }
        }
    };
    fill(u"CQS03T"_s, Column::Numerator, u"1542"_s);
    fill(u"CQS03T"_s, Column::Denominator, u"1871"_s);
    fill(u"XHS06"_s, Column::Value, u"47,75"_s);
    fill(u"XHS06"_s, Column::Firmness, firmnessChoices(language).first());
    fill(u"KTS04"_s, Column::Value, u"40"_s);
    fill(u"KTS04"_s, Column::OutOf, u"63"_s);
    fill(u"CQS02"_s, Column::Value, stateChoices(IndicatorKind::Milestone, language).last());
    fill(u"CQS02"_s, Column::Date, u"20/10/2024"_s);
    fill(u"KTS02"_s, Column::Part, u"fishing"_s);
    fill(u"KTS02"_s, Column::Value, u"4,5"_s);
    fill(u"CQS01"_s, Column::Missing, absenceChoices(language).last());
    const auto plan = planned(table);
    QVERIFY2(plan, outcome(plan).constData());
    QCOMPARE(plan->rows.size(), 6);
    for (const ImportRow &row : plan->rows)
        QVERIFY2(!row.error, row.error ? qPrintable(reasonCode(row.error->kind)) : "");
    QCOMPARE(plan->count(ImportVerdict::New), 6);
}

void TestEntryForm::everyChoiceIsRead_data()
{
    blankFormSaysNothing_data();
}

void TestEntryForm::everyChoiceIsRead()
{
    QFETCH(Language, language);
    for (int i = 0; i < 3; ++i) {
        for (const IndicatorKind kind : {IndicatorKind::Milestone, IndicatorKind::Text})
            QCOMPARE(stateFromWord(kind, stateChoices(kind, language).at(i)),
                     static_cast<MilestoneState>(i));
        QCOMPARE(firmnessFromWord(firmnessChoices(language).at(i)), static_cast<Firmness>(i));
    }
    for (int i = 0; i < 2; ++i)
        QCOMPARE(absenceFromWord(absenceChoices(language).at(i)), static_cast<Absence>(i));
    QVERIFY(!stateFromWord(IndicatorKind::Text, {}) && !firmnessFromWord({}) &&
            !absenceFromWord({}));
}

void TestEntryForm::onlyInputIsOpen()
{
    const SheetPlan plan = sheet();
    QVERIFY(plan.isProtected);
    const EntryForm made = form();
    const QList<EntryColumn> columns = entryColumns(made, Language::English);
    for (qsizetype row = 0; row < made.lines.size(); ++row) {
        const EntryLine &line = made.lines.at(row);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const bool open =
                isOpen(line, columns.at(i), *m_store->catalogue().indicator(line.key.indicator));
            QCOMPARE(plan.rows.at(row + 1).at(i).look.role == CellRole::Input, open);
        }
    }
}

void TestEntryForm::rulesFollowTheIndicator()
{
    const SheetPlan plan = sheet();
    const auto value = [&](const char *code) {
        return ruleOf(plan, QString::fromLatin1(code), Column::Value);
    };
    QVERIFY(value("CQS03T") && value("KTS04") && value("KTS03") && value("CQS02"));
    QCOMPARE(std::get<NumberRule>(value("CQS03T")->allowed), (NumberRule{0, 100, false}));
    QCOMPARE(std::get<NumberRule>(value("KTS04")->allowed), (NumberRule{1, {}, true}));
    QCOMPARE(std::get<NumberRule>(value("KTS03")->allowed), NumberRule());
    QCOMPARE(std::get<NumberRule>(value("HT01")->allowed), (NumberRule{0, {}, false}));
    QCOMPARE(std::get<QStringList>(value("CQS02")->allowed),
             stateChoices(IndicatorKind::Milestone, Language::English));
    QVERIFY(!value("TQ01")); // words
    QVERIFY(ruleOf(plan, u"CQS02"_s, Column::Date));
    QVERIFY(!ruleOf(plan, u"CQS03T"_s, Column::Date));
    QVERIFY(ruleOf(plan, u"CQS03T"_s, Column::Denominator));
    QVERIFY(!ruleOf(plan, u"KTS04"_s, Column::Denominator));
}

void TestEntryForm::messagesAreInBothLanguages()
{
    const EntryRule *rule = nullptr;
    const SheetPlan plan = sheet();
    rule = ruleOf(plan, u"CQS03T"_s, Column::Value);
    QCOMPARE(rule->message,
             u"Enter a number from 0 to 100.\nNh\u1eadp s\u1ed1 t\u1eeb 0 \u0111\u1ebfn 100."_s);
    for (const Language language : {Language::Vietnamese, Language::English}) {
        for (const EntryRule &each : sheet(language).rules) {
            QVERIFY2(each.title.size() <= 32, qPrintable(each.title));
            QVERIFY2(each.message.size() <= 255, qPrintable(each.message));
        }
    }
}

void TestEntryForm::theFileProtectsAndChecks()
{
    SheetPlan plan = sheet();
    plan.pageNumber = u"%1/%2"_s;
    const auto bytes =
        writeXlsx({u"t"_s, u"s"_s, BuiltinFile::clock().now(), {plan}, 0}, u"form.xlsx"_s);
    QVERIFY2(bytes, outcome(bytes).constData());
    const XlsxFile file(*bytes);
    const QByteArray xml = file.sheet(1);
    QVERIFY(xml.contains("<sheetProtection sheet=\"1\""));
    QVERIFY(!xml.contains("password="));
    QVERIFY(file.part("xl/styles.xml").contains("locked=\"0\""));
    QVERIFY(xml.contains("type=\"decimal\""));
    QVERIFY(xml.contains("type=\"whole\""));
    QVERIFY(xml.contains("type=\"date\""));
    QVERIFY(xml.contains("<formula1>\"not started,in progress,done\"</formula1>"));
    QCOMPARE(xml.count("<dataValidation "), plan.rules.size());
    QCOMPARE(file.cells(1).value(u"A1"_s), u"indicator"_s);
}

void TestEntryForm::instructionsAreInBothLanguages()
{
    const SheetPlan plan = instructionSheet(u"Form"_s, Phrasebook(Language::Vietnamese));
    QVERIFY(plan.rows.size() > 8);
    QVERIFY(textAt(plan, 4, 1).contains(u"gi\u00e1 tr\u1ecb"_s)); // the form's own headers
    QVERIFY(textAt(plan, 4, 2).startsWith(u"Under \"gi\u00e1 tr\u1ecb\""));
    for (const auto &row : plan.rows) {
        for (const PlannedCell &cell : row) {
            const auto *text = std::get_if<QString>(&cell.value);
            QVERIFY(!text || !text->contains(u'%'));
        }
    }
}

QTEST_GUILESS_MAIN(TestEntryForm)
#include "tst_entryform.moc"
