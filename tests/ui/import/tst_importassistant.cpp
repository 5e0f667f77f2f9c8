// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/support/sheetbuilder.h"
#include "tests/ui/support/assistant.h"
#include "tests/ui/support/scriptedprompts.h"
#include "tests/ui/support/testfile.h"
#include "ui/mainwindow.h"
#include "ui/models/import/columnmodel.h"
#include "ui/models/import/namemodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;
using Core::Language;
using Gui::ImportAssistant;
using Name = Models::NameModel::Column;
using Source = Models::ColumnModel::Column;

namespace {

/// An assistant on a file of its own.
struct Work
{
    explicit Work(Language language = Language::English)
        : test(prepared(language))
        , assistant(test.session, prompts, test.file.in(u"mappings.ini"_s))
        , user(assistant)
    {
        assistant.show();
    }

    TestSession test;
    ScriptedPrompts prompts;
    ImportAssistant assistant;
    Assistant user;

    void choose(const QByteArray &csv, const QString &name = u"table.csv"_s)
    {
        test.file.write(name, csv);
        prompts.answerOpen(test.file.in(name));
        user.press("browse");
    }

    /// Goes to the preview of a table of values whose names are all known.
    void preview(const QByteArray &csv)
    {
        choose(csv);
        QCOMPARE(user.next(), int(ImportAssistant::Recognise));
        QCOMPARE(user.next(), int(ImportAssistant::Match));
        QCOMPARE(user.next(), int(ImportAssistant::Preview));
    }

    /// The rows of the preview, some of their cells joined.
    QStringList rows(const QList<int> &columns) const
    {
        QStringList rows;
        const QAbstractItemModel &model = user.table("preview");
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (const int column : columns)
                cells << model.index(row, column).data().toString();
            rows << cells.join(u'|');
        }
        return rows;
    }

private:
    static Language prepared(Language language)
    {
        Gui::applyTheme(*qApp, Gui::Theme::Light);
        Gui::installLanguage(language);
        return language;
    }
};

// Columns of the preview of values.
enum { Row, ImportVerdict, Indicator, Unit, Period, Stored, Proposed, Reason, FirstCell };

const QByteArray twoGoodOneBad =
    "indicator,period,value\nCQS03T,2021,84.5\nXHS06,2021,131.2\nCQS03T,2022,86\n";

} // namespace

class TestImportAssistant : public QObject
{
    Q_OBJECT

private slots:
    void nothingCanBeDoneWithoutATable();
    void whatCannotBeReadIsSaid();
    void aTableIsImportedAsOneStep();
    void thePreviewShowsWhatIsStoredBesideWhatIsNew();
    void rejectedValuesWaitForADecision();
    void theVerdictsAreFilters();
    void aCellIsCorrectedInThePreview();
    void rejectedRowsAreSaved();
    void anUnknownNameIsChosenByThePerson();
    void likelyNamesComeFirst();
    void columnsWithoutHeadersAreNamedByThePerson();
    void aPeriodThatTheTableLacksIsAsked();
    void whatWasSaidIsRememberedForTheNextTable();
    void whatWasRememberedCanBeForgotten();
    void forgettingOneTableKeepsTheOthers();
    void theUnitIsNotRemembered();
    void aWrongChoiceCanBeTakenBack();
    void aHiddenSheetOfAnotherKindIsNoObstacle();
    void aHiddenSheetCanBeChosen();
    void anotherHeaderRowForgetsWhatItHasNot();
    void aTableWithoutKnownHeadersIsMapped();
    void aHeaderOfTwoRowsStaysOne();
    void whatIsStillBeingTypedCounts();
    void aNewIndexIsTyped();
    void convertedTextMustBeLookedAt_data();
    void convertedTextMustBeLookedAt();
    void cellsAreCorrectedInWideTables();
    void anotherSheetIsChosen();
    void theListOfSheetsIsInVietnamese();
    void theClipboardIsATable();
    void theIndicatorOfATableOfAreasAndYearsIsChosen();
    void aRankingIsRecognised();
    void aRankingIsUndoneInOneStep();
    void nothingNewIsSaid();
    void allNamesAreInTheAccessibleTree();
};

void TestImportAssistant::nothingCanBeDoneWithoutATable()
{
    const Work work;
    QVERIFY(!work.user.canGoOn());
    QCOMPARE(work.assistant.currentId(), int(ImportAssistant::Choose));
}

void TestImportAssistant::whatCannotBeReadIsSaid()
{
    Work work;
    work.prompts.answerOpen(work.test.file.in(u"missing.xlsx"_s));
    work.user.press("browse");
    QVERIFY(work.user.text("message").contains(u"missing.xlsx"_s));
    QVERIFY(!work.user.canGoOn());
    work.choose("PK\x03\x04 cut off", u"cut.xlsx"_s);
    QVERIFY(work.user.text("message").contains(u"cut.xlsx"_s));
    QVERIFY(!work.user.canGoOn());
}

void TestImportAssistant::aTableIsImportedAsOneStep()
{
    Work work;
    work.preview("indicator;area;period;value\nCQS03T;;2021;84,5\nCQS03H;836;2021;61\n");
    QVERIFY(work.user.canImport());
    QVERIFY(!work.test.stored(u"CQS03T"_s, 2021)); // nothing before the last step
    QCOMPARE(work.user.commit(), int(ImportAssistant::Done));
    QVERIFY(work.user.text("summary").contains(u"2 new"_s));
    QCOMPARE(work.test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
    QCOMPARE(work.test.stored(u"CQS03H"_s, 2021, u"d-ba-tri"_s)->value, std::optional(61.0));
    QCOMPARE(work.test.journal(u"CQS03T"_s), QStringList{u">84.5 import table.csv"_s});
    QCOMPARE(work.test.session.undoStack().count(), 1);
    work.test.session.undoStack().undo();
    QVERIFY(!work.test.stored(u"CQS03T"_s, 2021));
    QVERIFY(!work.test.stored(u"CQS03H"_s, 2021, u"d-ba-tri"_s));
}

void TestImportAssistant::thePreviewShowsWhatIsStoredBesideWhatIsNew()
{
    Work work(Language::Vietnamese);
    QVERIFY(work.test.session.record({work.test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    work.preview("indicator;period;value\nCQS03T;2021;85,25\nCQS03T;2022;86\n");
    QCOMPARE(work.rows({Row, Stored, Proposed, Reason}),
             (QStringList{u"2|84,5|85,25|"_s, u"3||86|"_s}));
    QVERIFY(work.rows({ImportVerdict}).first().contains(u"\u0111i\u1ec1u ch\u1ec9nh"_s));
}

void TestImportAssistant::rejectedValuesWaitForADecision()
{
    Work work;
    const auto before = work.test.file.open()->observations().all().value();
    work.preview(twoGoodOneBad);
    QVERIFY(!work.user.canImport());
    QVERIFY(work.rows({Reason}).at(1).contains(u"131.2"_s));
    QCOMPARE(work.test.file.open()->observations().all().value(), before);
    work.user.find<QCheckBox>("partial")->click();
    QVERIFY(work.user.canImport());
    work.user.commit();
    QCOMPARE(work.test.stored(u"CQS03T"_s, 2022)->value, std::optional(86.0));
    QVERIFY(!work.test.stored(u"XHS06"_s, 2021));
    QVERIFY(work.user.text("summary").contains(u"1 value was left out"_s));
}

void TestImportAssistant::theVerdictsAreFilters()
{
    Work work;
    work.preview(twoGoodOneBad);
    QCOMPARE(work.rows({Row}), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
    work.user.press("filter1");
    QCOMPARE(work.rows({Row}), QStringList{u"3"_s});
    work.user.press("filter2");
    QCOMPARE(work.rows({Row}), (QStringList{u"2"_s, u"4"_s}));
    work.user.press("filter0");
    QCOMPARE(work.rows({Row}).size(), 3);
    QVERIFY(work.user.find<QAbstractButton>("filter1")->text().contains(u"(1)"_s));
}

void TestImportAssistant::aCellIsCorrectedInThePreview()
{
    Work work;
    work.preview(twoGoodOneBad);
    QAbstractItemModel &model = work.user.table("preview");
    QVERIFY(model.flags(model.index(1, Proposed)) & Qt::ItemIsEditable);
    QVERIFY(!(model.flags(model.index(1, Stored)) & Qt::ItemIsEditable));
    Assistant::choose(model, 1, Proposed, u"31.2"_s);
    QVERIFY(work.user.canImport());
    QCOMPARE(work.rows({Proposed, Reason}).at(1), u"31.2|"_s);
    // a cell of the row that stands behind the reason
    Assistant::choose(model, 1, FirstCell + 1, u"2023"_s);
    work.user.commit();
    QCOMPARE(work.test.stored(u"XHS06"_s, 2023)->value, std::optional(31.2));
    QFile file(work.test.file.in(u"table.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), twoGoodOneBad); // the file stays as it is
}

void TestImportAssistant::rejectedRowsAreSaved()
{
    Work work;
    work.preview(twoGoodOneBad);
    work.prompts.answerSave(work.test.file.in(u"bad"_s));
    work.user.press("saveErrors");
    QVERIFY(work.user.text("hint").contains(u"bad.csv"_s)); // not where errors are said
    QCOMPARE(work.user.text("message"), QString());
    const QByteArray saved = *Core::readFile(work.test.file.in(u"bad.csv"_s));
    QVERIFY(saved.contains("XHS06,2021,131.2,3,out_of_range"));
    QVERIFY(!saved.contains("CQS03T"));
}

void TestImportAssistant::anUnknownNameIsChosenByThePerson()
{
    Work work;
    work.choose("indicator,period,value\nDVC to\xc3\xa0n tr\xc3\xacnh,2021,84.5\nCQS03T,2022,86\n");
    work.user.next();
    QCOMPARE(work.user.next(), int(ImportAssistant::Match));
    QAbstractItemModel &names = work.user.table("names");
    QCOMPARE(columnTexts(names, Name::Text),
             (QStringList{u"DVC to\u00e0n tr\u00ecnh"_s, u"CQS03T"_s}));
    QVERIFY(work.user.text("found").startsWith(u"1 name is not known"_s));
    Assistant::choose(names, 0, Name::Meaning, u"CQS03T"_s);
    QVERIFY(work.user.text("found").startsWith(u"All names are known"_s));
    work.user.next();
    work.user.commit();
    QCOMPARE(work.test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
}

void TestImportAssistant::likelyNamesComeFirst()
{
    TestSession test;
    const Models::ValueDraft draft(test.session);
    const auto first = [&](Models::NamedText::Kind kind, const QString &text) {
        return draft.candidates({kind, text, 1, {}, false}).first().code;
    };
    using Kind = Models::NamedText::Kind;
    QCOMPARE(first(Kind::Area, u"H. Ba Tri"_s), u"d-ba-tri"_s);
    QCOMPARE(draft.candidates({Kind::Indicator, u"x"_s, 1, {}, false}).size(),
             test.session.catalogue().indicators().size());
}

void TestImportAssistant::columnsWithoutHeadersAreNamedByThePerson()
{
    Work work;
    work.choose("CQS03T,2021,84.5\nCQS03T,2022,86\n");
    QCOMPARE(work.user.next(), int(ImportAssistant::Recognise));
    QVERIFY(!work.user.canGoOn());
    work.user.find<QSpinBox>("headerRow")->setValue(0);
    QAbstractItemModel &columns = work.user.table("columns");
    QCOMPARE(columnTexts(columns, Source::Letter), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(columnTexts(columns, Source::Example).first(), u"CQS03T; CQS03T"_s);
    Assistant::choose(columns, 0, Source::Meaning, u"indicator"_s);
    Assistant::choose(columns, 1, Source::Meaning, u"period"_s);
    Assistant::choose(columns, 2, Source::Meaning, u"value"_s);
    QVERIFY(work.user.canGoOn());
    work.user.next();
    work.user.next();
    work.user.commit();
    QCOMPARE(work.test.stored(u"CQS03T"_s, 2022)->value, std::optional(86.0));
}

void TestImportAssistant::aPeriodThatTheTableLacksIsAsked()
{
    Work work;
    work.choose("indicator,value\nCQS03T,84.5\n");
    work.user.next();
    QCOMPARE(work.user.next(), int(ImportAssistant::Recognise));
    QVERIFY(!work.user.text("message").isEmpty());
    auto *period = work.user.find<QLineEdit>("period");
    period->setText(u"soon"_s);
    emit period->editingFinished();
    QVERIFY(work.user.text("message").contains(u"soon"_s));
    period->setText(u"2021"_s);
    emit period->editingFinished();
    QCOMPARE(work.user.next(), int(ImportAssistant::Match));
    work.user.next();
    work.user.commit();
    QCOMPARE(work.test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
}

void TestImportAssistant::whatWasSaidIsRememberedForTheNextTable()
{
    Work work;
    work.choose("Ch\xe1\xbb\x89 s\xe1\xbb\x91 theo d\xc3\xb5i,period,value\nDVC,2021,84.5\n");
    work.user.next();
    Assistant::choose(work.user.table("columns"), 0, Source::Meaning, u"indicator"_s);
    work.user.next();
    Assistant::choose(work.user.table("names"), 0, Name::Meaning, u"CQS03T"_s);
    work.user.next();
    work.user.commit();

    ImportAssistant another(work.test.session, work.prompts, work.test.file.in(u"mappings.ini"_s));
    another.show();
    const Assistant user(another);
    work.test.file.write(
        u"next.csv"_s,
        "A report\nCh\xe1\xbb\x89 s\xe1\xbb\x91 theo d\xc3\xb5i,period,value\nDVC,2022,86\n");
    another.openFile(work.test.file.in(u"next.csv"_s));
    user.next();
    QVERIFY(user.text("found").contains(u"used again"_s));
    user.next();
    QVERIFY(user.text("found").startsWith(u"All names are known"_s));
    user.next();
    user.commit();
    QCOMPARE(work.test.stored(u"CQS03T"_s, 2022)->value, std::optional(86.0));
}

void TestImportAssistant::whatWasRememberedCanBeForgotten()
{
    Work work;
    Gui::MappingMemory memory(work.test.file.in(u"mappings.ini"_s));
    Core::ImportOptions options;
    options.names.indicators = {{u"DVC"_s, u"CQS03T"_s}};
    QVERIFY(memory.save({{1, u"indicator"_s}, {2, u"period"_s}, {3, u"value"_s}}, options));
    work.choose("indicator,period,value\nDVC,2021,84.5\n");
    work.user.next();
    work.user.press("forget");
    work.user.next();
    QVERIFY(work.user.text("found").startsWith(u"1 name is not known"_s));
    QVERIFY(!memory.find(*Core::InputFile::open(work.test.file.in(u"table.csv"_s))->table()));
}

void TestImportAssistant::forgettingOneTableKeepsTheOthers()
{
    Work work;
    Gui::MappingMemory memory(work.test.file.in(u"mappings.ini"_s));
    Core::ImportOptions options;
    options.numberFormat = Core::NumberFormat::Comma;
    const Core::HeaderCells header{{1, u"indicator"_s}, {2, u"period"_s}, {3, u"value"_s}};
    const Core::HeaderCells other{{1, u"indicator"_s}, {2, u"2021"_s}};
    QVERIFY(memory.save(header, options));
    QVERIFY(memory.save(other, options));
    work.choose("indicator,period,value\nCQS03T,2021,84.5\n");
    work.user.next();
    work.user.find<QSpinBox>("headerRow")->setValue(0);
    work.user.press("forget");
    const auto table = [](const QByteArray &csv) {
        return Core::inputTable(*Core::readCsv(csv, u"t.csv"_s), u"t.csv"_s);
    };
    QVERIFY(!memory.find(table("indicator,period,value\n")));
    QVERIFY(memory.find(table("indicator,2021\n")));
    QVERIFY(memory.forget({}));
    QVERIFY(memory.find(table("indicator,2021\n")));
}

void TestImportAssistant::theUnitIsNotRemembered()
{
    Work work;
    Gui::MappingMemory memory(work.test.file.in(u"mappings.ini"_s));
    Core::ImportOptions options;
    options.area = u"d-ba-tri"_s;
    options.period = Core::Period::year(2021);
    options.numberFormat = Core::NumberFormat::Comma;
    QVERIFY(memory.save({{1, u"indicator"_s}, {2, u"value"_s}}, options));
    const auto found = memory.find(
        Core::inputTable(*Core::readCsv("title\nindicator,value\n", u"t.csv"_s), u"t.csv"_s));
    QVERIFY(found);
    QCOMPARE(found->options.area, QString());
    QVERIFY(!found->options.period);
    QCOMPARE(found->options.numberFormat, std::optional(Core::NumberFormat::Comma));
    QCOMPARE(found->options.headerRow, std::optional(2));
}

void TestImportAssistant::aWrongChoiceCanBeTakenBack()
{
    Work work;
    work.choose("indicator,period,value\nDVC,2021,84.5\n");
    work.user.next();
    work.user.next();
    Assistant::choose(work.user.table("names"), 0, Name::Meaning, u"KTS04"_s); // a rank
    QCOMPARE(columnTexts(work.user.table("names"), Name::Text), QStringList{u"DVC"_s});
    Assistant::choose(work.user.table("names"), 0, Name::Meaning, u"CQS03T"_s);
    work.user.next();
    QVERIFY(work.user.canImport());
}

void TestImportAssistant::aHiddenSheetOfAnotherKindIsNoObstacle()
{
    Work work;
    work.choose(workbookFile(
                    {{u"S\u1ed1 li\u1ec7u"_s, {u"indicator|2021|2022"_s, u"CQS03T|=84.5|=86"_s}},
                     {u"X\u1ebfp h\u1ea1ng"_s, {u"name|rank"_s, u"B\u1ebfn Tre|=41"_s}, {}, true}}),
                u"two.xlsx"_s);
    QCOMPARE(work.user.text("message"), QString());
    QCOMPARE(work.user.next(), int(ImportAssistant::Recognise));
    QVERIFY(work.user.canGoOn());
}

void TestImportAssistant::aHiddenSheetCanBeChosen()
{
    Work work;
    work.choose(workbookFile(
                    {{u"B\u00eca"_s, {u"Report of the office"_s}},
                     {u"Data"_s, {u"indicator|period|value"_s, u"CQS03T|2021|=84.5"_s}, {}, true}}),
                u"hidden.xlsx"_s);
    QVERIFY(work.user.text("message").contains(u"Data"_s));
    QCOMPARE(work.user.next(), int(ImportAssistant::Recognise));
    auto *sheet = work.user.find<QComboBox>("sheet");
    sheet->setCurrentIndex(sheet->findData(u"Data"_s));
    emit sheet->activated(sheet->currentIndex());
    work.user.next();
    work.user.next();
    QVERIFY(work.user.canImport());
}

void TestImportAssistant::anotherHeaderRowForgetsWhatItHasNot()
{
    Work work;
    work.choose("Code,School year,Figure\nCQS03T,2021,84.5\nCQS03T,2022,86\n");
    work.user.next();
    auto *row = work.user.find<QSpinBox>("headerRow");
    row->setValue(2);
    Assistant::choose(work.user.table("columns"), 0, Source::Meaning, u"indicator"_s);
    row->setValue(1);
    for (const auto &[column, meaning] :
         {std::pair(0, u"indicator"_s), std::pair(1, u"period"_s), std::pair(2, u"value"_s)})
        Assistant::choose(work.user.table("columns"), column, Source::Meaning, meaning);
    QCOMPARE(work.user.next(), int(ImportAssistant::Match));
    work.user.next();
    QCOMPARE(work.rows({Row, Proposed}), (QStringList{u"2|84.5"_s, u"3|86"_s}));
}

void TestImportAssistant::aTableWithoutKnownHeadersIsMapped()
{
    Work work;
    work.choose("Content;Result\nDVC;84,5\n");
    work.user.next();
    Assistant::choose(work.user.table("columns"), 0, Source::Meaning, u"indicator"_s);
    QCOMPARE(columnTexts(work.user.table("columns"), Source::Meaning).first(), u"indicator"_s);
    Assistant::choose(work.user.table("columns"), 1, Source::Meaning, u"2021"_s);
    QVERIFY(work.user.canGoOn());
}

void TestImportAssistant::aHeaderOfTwoRowsStaysOne()
{
    Work work;
    work.choose("indicator,,\n,2021,2022\nCQS03T,84.5,86\n");
    work.user.next();
    QVERIFY(work.user.canGoOn());
    Assistant::choose(work.user.table("columns"), 2, Source::Meaning, u"-"_s);
    QVERIFY(work.user.canGoOn());
    work.user.next();
    work.user.next();
    QCOMPARE(work.rows({Row, Period, Proposed}), QStringList{u"3|2021|84.5"_s});
}

void TestImportAssistant::whatIsStillBeingTypedCounts()
{
    Work work;
    work.choose("indicator,value\nCQS03T,84.5\n");
    work.user.next();
    work.user.find<QLineEdit>("period")->setText(u"2021"_s); // and not left
    QCOMPARE(work.user.next(), int(ImportAssistant::Match));
    QCOMPARE(work.user.next(), int(ImportAssistant::Preview));
    auto *view = work.user.find<QTableView>("preview");
    view->setCurrentIndex(view->model()->index(0, Proposed));
    view->edit(view->currentIndex());
    auto *editor = view->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setFocus();
    editor->setText(u"85"_s);
    work.assistant.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&work.assistant));
    QCOMPARE(work.user.commit(), int(ImportAssistant::Preview)); // it has changed: look again
    QCOMPARE(work.rows({Proposed}), QStringList{u"85"_s});
    QCOMPARE(work.user.commit(), int(ImportAssistant::Done));
    QCOMPARE(work.test.stored(u"CQS03T"_s, 2021)->value, std::optional(85.0));
}

void TestImportAssistant::aNewIndexIsTyped()
{
    Work work;
    work.choose("name,rank\nB\xe1\xba\xbfn Tre,41\n");
    work.user.next();
    auto *index = work.user.find<QComboBox>("index");
    index->setEditText({});
    QVERIFY(!work.user.canGoOn());
    index->setEditText(u"EGOV2"_s);
    QTest::keyClick(index->lineEdit(), Qt::Key_Return); // presses the button, and adds no item
    QCOMPARE(work.assistant.currentId(), int(ImportAssistant::Preview));
    work.user.commit();
    QVERIFY(work.test.file.open()->catalogue().index(u"EGOV2"_s));
}

void TestImportAssistant::convertedTextMustBeLookedAt_data()
{
    QTest::addColumn<QByteArray>("note");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("asTyped");
    // "Tinh Ben Tre, chi tieu xa hoi thong tin"
    const QString tcvn3 =
        u"T\u00d8nh B\u00d5n Tre, ch\u00d8 ti\u00aau x\u00b7 h\u00e9i th\u00abng tin"_s;
    QTest::newRow("signs of TCVN3") << tcvn3.toUtf8() << u"TCVN3"_s << tcvn3;
    QTest::newRow("bytes of TCVN3") << tcvn3.toLatin1() << u"TCVN3"_s << tcvn3;
    QTest::newRow("bytes of Windows-1258")
        << "Ti\xd2nh B\xea\xecn Tre, chi\xd2 ti\xeau x\xe3 h\xf4\xf2i"_ba << u"Windows-1258"_s
        << u"Ti\u00d2nh B\u00ea\u00ecn Tre"_s;
}

void TestImportAssistant::convertedTextMustBeLookedAt()
{
    QFETCH(QByteArray, note);
    QFETCH(QString, encoding);
    QFETCH(QString, asTyped);
    Work work;
    work.preview("indicator,period,value,note\nCQS03T,2021,84.5,\"" + note + "\"\n");
    QVERIFY(!work.user.canImport());
    QVERIFY(work.user.find<QListWidget>("notes")->isVisible());
    const QAbstractItemModel &model = work.user.table("preview");
    QVERIFY(model.index(0, Reason).data().toString().contains(encoding));
    const QModelIndex cell = model.index(0, FirstCell + 3);
    QVERIFY(cell.data().toString().startsWith(u"T\u1ec9nh B\u1ebfn Tre"_s));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(asTyped));
    work.user.find<QCheckBox>("seen")->click();
    QVERIFY(work.user.canImport());
}

void TestImportAssistant::cellsAreCorrectedInWideTables()
{
    Work work;
    work.preview("indicator,2021,2022\nCQS03T,y,86\n");
    QCOMPARE(work.rows({Row, Period, Proposed}), (QStringList{u"2|2021|y"_s, u"2|2022|86"_s}));
    Assistant::choose(work.user.table("preview"), 0, Proposed, u"84.5"_s);
    work.user.commit();
    QCOMPARE(work.test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
    QCOMPARE(work.test.stored(u"CQS03T"_s, 2022)->value, std::optional(86.0));
}

void TestImportAssistant::theListOfSheetsIsInVietnamese()
{
    Work work(Language::Vietnamese);
    work.choose("indicator,period,value\nCQS03T,2021,84.5\n");
    work.user.next();
    QCOMPARE(work.user.find<QComboBox>("sheet")->currentText(),
             u"b\u1ea3ng d\u1ea1ng ch\u1eef kh\u00f4ng c\u00f3 trang t\u00ednh"_s);
}

void TestImportAssistant::theClipboardIsATable()
{
    Work work;
    QApplication::clipboard()->clear();
    work.user.press("pasteTable");
    QVERIFY(!work.user.text("message").isEmpty());
    QApplication::clipboard()->setText(u"indicator\tperiod\tvalue\nCQS03T\t2021\t84,5\n"_s);
    work.user.press("pasteTable");
    work.user.next();
    work.user.next();
    work.user.next();
    work.user.commit();
    QCOMPARE(work.test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
}

void TestImportAssistant::anotherSheetIsChosen()
{
    Work work;
    work.choose(workbookFile({{u"Q1"_s, {u"indicator|period|value"_s, u"CQS03T|2021|=84.5"_s}},
                              {u"Q2"_s, {u"indicator|period|value"_s, u"CQS03T|2022|=86"_s}}}),
                u"two.xlsx"_s);
    work.user.next();
    auto *sheet = work.user.find<QComboBox>("sheet");
    QCOMPARE(sheet->currentText(), u"Q1"_s);
    sheet->setCurrentIndex(1);
    emit sheet->activated(1);
    work.user.next();
    work.user.next();
    work.user.commit();
    QVERIFY(!work.test.stored(u"CQS03T"_s, 2021));
    QCOMPARE(work.test.stored(u"CQS03T"_s, 2022)->value, std::optional(86.0));
}

void TestImportAssistant::theIndicatorOfATableOfAreasAndYearsIsChosen()
{
    Work work;
    work.choose(workbookFile({{u"S"_s,
                               {u"STT|\u0110\u01a1n v\u1ecb|N\u0103m|"_s, u"||=2021|=2022"_s,
                                u"=1|Huy\u1ec7n Ba Tri|=84|=86"_s},
                               {u"A1:A2"_s, u"B1:B2"_s, u"C1:D1"_s}}}),
                u"areas.xlsx"_s);
    work.user.next();
    auto *indicator = work.user.find<QComboBox>("indicator");
    QVERIFY(indicator->isEnabled());
    QCOMPARE(work.user.next(), int(ImportAssistant::Recognise)); // it is asked for
    const int chosen = indicator->findData(u"CQS03H"_s);
    indicator->setCurrentIndex(chosen);
    emit indicator->activated(chosen);
    work.user.next();
    work.user.next();
    QCOMPARE(work.rows({Row, Period, Proposed}), (QStringList{u"3|2021|84"_s, u"3|2022|86"_s}));
}

void TestImportAssistant::aRankingIsRecognised()
{
    Work work;
    work.choose(*Core::readFile(QStringLiteral(TEST_DATA_DIR "/dti_2022_provinces.csv")));
    QVERIFY(work.user.find<QAbstractButton>("contentRanking")->isChecked());
    QCOMPARE(work.user.next(), int(ImportAssistant::Edition));
    work.user.find<QComboBox>("index")->setCurrentIndex(
        work.user.find<QComboBox>("index")->findData(u"DTI"_s));
    work.user.find<QSpinBox>("editionYear")->setValue(2022);
    QCOMPARE(work.user.next(), int(ImportAssistant::Preview));
    QCOMPARE(work.user.table("preview").rowCount(), 63);
}

void TestImportAssistant::aRankingIsUndoneInOneStep()
{
    Work work;
    const QByteArray table =
        "name,rank,score\nB\xe1\xba\xbfn Tre,41,0.5\n\xc4\x90\xc3\xa0 N\xe1\xba\xb5ng,1,0.8\n";
    work.choose(table);
    work.user.next();
    work.user.find<QComboBox>("index")->setEditText(u"EGOV"_s);
    work.user.find<QSpinBox>("editionYear")->setValue(2021);
    work.user.next();
    QCOMPARE(work.rows({Row, Indicator, Period}),
             (QStringList{u"2|Ben Tre Province|41/63 (0.5)"_s, u"3|Da Nang City|1/63 (0.8)"_s}));
    work.user.commit();
    QVERIFY(work.test.file.open()->catalogue().index(u"EGOV"_s));
    const qsizetype editions = work.test.file.open()->rankings().editions().size();
    work.test.session.undoStack().undo();
    QCOMPARE(work.test.file.open()->rankings().editions().size(), editions - 1);
    work.test.session.undoStack().redo();
    QCOMPARE(work.test.file.open()->rankings().editions().size(), editions);
}

void TestImportAssistant::nothingNewIsSaid()
{
    Work work;
    QVERIFY(work.test.session.record({work.test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    work.preview("indicator,period,value\nCQS03T,2021,84.5\n");
    QVERIFY(!work.user.canImport());
    QVERIFY(work.user.text("message").startsWith(u"There is nothing to import"_s));
}

void TestImportAssistant::allNamesAreInTheAccessibleTree()
{
    Work work;
    work.preview(twoGoodOneBad);
    for (const int page : work.assistant.pageIds()) {
        for (const auto *view : work.assistant.page(page)->findChildren<QTableView *>())
            QVERIFY(!view->accessibleName().isEmpty());
    }
}

QTEST_MAIN(TestImportAssistant)
#include "tst_importassistant.moc"
