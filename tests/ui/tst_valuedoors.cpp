// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folding.h"
#include "core/import/observationfile.h"
#include "core/sheets/csv.h"
#include "core/words/errorsentence.h"
#include "tests/support/printed.h"
#include "tests/ui/support/entries.h"
#include "tests/ui/support/scriptedprompts.h"
#include "tests/ui/support/table.h"
#include "ui/models/entrypaste.h"
#include "ui/pages/dataentry/valuepanel.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Core::Error;
using Core::Observation;

namespace {

constexpr int year = 2022;
const QString nothing = u"nothing"_s;
const QString halfAFraction = u"half a fraction"_s;

/// "63 of 70", "state done", "text Good", "absent not_applicable", "day 2022-09-05".
QString described(const Observation &one)
{
    QStringList words;
    const auto figure = [](double number) { return QString::number(number, 'g', 15); };
    if (one.value)
        words << figure(*one.value);
    if (one.outOf)
        words << u"of %1"_s.arg(*one.outOf);
    if (one.numerator)
        words << u"from %1"_s.arg(figure(*one.numerator));
    if (one.denominator)
        words << u"in %1"_s.arg(figure(*one.denominator));
    if (one.state)
        words << u"state "_s + code(*one.state);
    if (!one.text.isEmpty())
        words << u"text "_s + one.text;
    if (one.absence)
        words << u"absent "_s + code(*one.absence);
    if (one.date.isValid())
        words << u"day "_s + one.date.toString(Qt::ISODate);
    return words.isEmpty() ? nothing : words.join(u' ');
}

/// The kind of error that a sentence is about.
QString kindOf(const QString &sentence, const Core::Phrasebook &book)
{
    for (const auto kind : {Error::Kind::BadNumber, Error::Kind::OutOfRange, Error::Kind::BadDate,
                            Error::Kind::LongText, Error::Kind::NumeratorExceedsDenominator,
                            Error::Kind::UnreadableText}) {
        const QString part = u"PART"_s;
        const QString pattern =
            QRegularExpression::escape(errorSentence({kind, part, {part, part}, {}}, book));
        const QRegularExpression any(QString(pattern).replace(part, u".*"_s),
                                     QRegularExpression::DotMatchesEverythingOption);
        if (QRegularExpression(QRegularExpression::anchoredPattern(any.pattern()),
                               QRegularExpression::DotMatchesEverythingOption)
                .match(sentence)
                .hasMatch())
            return reasonCode(kind);
    }
    return sentence;
}

} // namespace

/// One value, four doors: the cell that is typed in, a paste, a csv file and the panel beside the
/// spreadsheet. Whatever stands in them means the same.
class TestValueDoors : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aMarkForNothingIsLeftOutOfATable();
    void aFigureIsTheSameAtEachDoor_data();
    void aFigureIsTheSameAtEachDoor();
    void aValueIsTheSameInCellPasteAndFile_data();
    void aValueIsTheSameInCellPasteAndFile();
    void anObjectiveIsTheSameAtEachDoor_data();
    void anObjectiveIsTheSameAtEachDoor();
    void aFractionIsTheSameInFileAndPanel_data();
    void aFractionIsTheSameInFileAndPanel();
    void aDayIsTheSameInFileAndPanel_data();
    void aDayIsTheSameInFileAndPanel();
    void aNeighbourDecidesBetweenTwoReadings();
    void thePanelReadsTheSameInBothLanguages();
    void thePanelWantsBothHalvesOfAFraction();
    void whatThePanelShowsIsReadBackAsItIsStored();

private:
    QString typed(const QString &code, const QString &text);
    QString pasted(const QString &code, const QString &text) const;
    QString imported(const QString &header, const QStringList &cells) const;
    QString importedValue(const QString &code, const QString &text) const
    {
        return imported(u"value"_s, {code, text});
    }

    /// Fills in fields of the panel for an indicator without a value, leaving each; gives what is
    /// stored then, or why not. A number that can be read in two ways is left undecided.
    QString entered(const QString &code, const QMap<QString, QString> &fields,
                    std::optional<int> reading = {});
    Observation storedNow(const QString &code) const;
    QModelIndex cell(const QString &code) const;
    Core::ObservationKey keyOf(const QString &code) const;

    std::unique_ptr<TestSession> m_test;
    std::unique_ptr<Models::EntryModel> m_model;
    ScriptedPrompts m_prompts;
};

void TestValueDoors::init()
{
    if (!m_test) {
        m_test = std::make_unique<TestSession>();
        m_model = std::make_unique<Models::EntryModel>(m_test->session);
        showIndicators(*m_model, *m_test);
        connect(&m_test->session, &Models::Session::changed, m_model.get(),
                [this] { showIndicators(*m_model, *m_test); });
    }
}

void TestValueDoors::cleanup()
{
    while (m_test->session.undoStack().canUndo())
        m_test->session.undoStack().undo();
    QVERIFY(m_prompts.isDone());
}

Core::ObservationKey TestValueDoors::keyOf(const QString &code) const
{
    return {m_test->indicator(code), m_test->session.unit(), Core::Period::year(year), {}, {}};
}

QModelIndex TestValueDoors::cell(const QString &code) const
{
    return m_model->cellOf(keyOf(code));
}

Observation TestValueDoors::storedNow(const QString &code) const
{
    return m_test->session.store().observations().find(keyOf(code)).value().value_or(Observation());
}

QString TestValueDoors::typed(const QString &code, const QString &text)
{
    QString outcome;
    const QMetaObject::Connection refused =
        connect(m_model.get(), &Models::EntryModel::refused, this,
                [&outcome](const QModelIndex &, const QString &, const Error &error) {
                    outcome = reasonCode(error.kind);
                });
    m_model->setData(cell(code), text, Qt::EditRole);
    disconnect(refused);
    if (outcome.isEmpty())
        outcome = described(storedNow(code));
    while (m_test->session.undoStack().canUndo())
        m_test->session.undoStack().undo();
    return outcome;
}

QString TestValueDoors::pasted(const QString &code, const QString &text) const
{
    const auto cells = Models::cellsFromClipboard(Models::clipboardFromCells({{text}}), u"x"_s);
    if (!cells)
        return reasonCode(cells.error().kind);
    const Models::PastePlan plan = planPaste(*m_model, {{cell(code)}}, *cells);
    if (!plan.faults.isEmpty())
        return reasonCode(plan.faults.first().error.kind);
    return plan.accepted.isEmpty() ? nothing : described(plan.accepted.first());
}

QString TestValueDoors::imported(const QString &header, const QStringList &cells) const
{
    QStringList quoted;
    for (QString text : cells)
        quoted << u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    const QString csv = u"indicator;%1;period\n%2;%3\n"_s.arg(header, quoted.join(u';')).arg(year);
    const auto table = Core::readCsv(csv.toUtf8(), u"x.csv"_s);
    if (!table)
        return reasonCode(table.error().kind);
    const auto plan =
        Core::planImport(Core::inputTable(*table, u"x.csv"_s), m_test->session.store(), {});
    if (!plan)
        return reasonCode(plan.error().kind);
    if (plan->rows.isEmpty())
        return nothing;
    const Core::ImportRow row = plan->rows.value(0);
    return row.error ? reasonCode(row.error->kind) : described(row.observation);
}

QString TestValueDoors::entered(const QString &code, const QMap<QString, QString> &fields,
                                std::optional<int> reading)
{
    Gui::ValuePanel panel(m_test->session, m_prompts);
    QSignalSpy told(&panel, &Gui::ValuePanel::told);
    const int asked = m_prompts.count();
    Observation before = storedNow(code);
    before.key = keyOf(code);
    panel.show(m_test->session.catalogue().indicator(code), before, true, code);
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (auto *line = panel.findChild<QLineEdit *>(field.key()))
            line->setText(field.value());
        else
            panel.findChild<QPlainTextEdit *>(field.key())->setPlainText(field.value());
    }
    m_prompts.answerChoose(reading); // taken back below when nobody asks
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (auto *line = panel.findChild<QLineEdit *>(field.key())) {
            emit line->editingFinished();
            break; // both halves of a fraction are read together
        }
        QFocusEvent leave(QEvent::FocusOut);
        QCoreApplication::sendEvent(panel.findChild<QPlainTextEdit *>(field.key()), &leave);
    }
    if (m_prompts.count() == asked)
        m_prompts.choose({}, {}, {}, {});
    else if (!reading)
        return u"ambiguous_number"_s;
    if (!told.isEmpty() && told.last().at(1).toBool() &&
        told.last().at(0).toString().startsWith(u"A numerator needs"_s))
        return halfAFraction;
    if (!told.isEmpty() && told.last().at(1).toBool())
        return kindOf(told.last().at(0).toString(), m_test->session.book());
    const QString outcome = described(storedNow(code));
    while (m_test->session.undoStack().canUndo())
        m_test->session.undoStack().undo();
    return outcome;
}

void TestValueDoors::aMarkForNothingIsLeftOutOfATable()
{
    for (const QString &mark : {u"\u2212"_s, u"nan"_s, u"..."_s}) {
        QCOMPARE(typed(u"HT01"_s, mark), u"bad_number"_s);
        QCOMPARE(pasted(u"HT01"_s, mark), u"bad_number"_s);
        QCOMPARE(importedValue(u"HT01"_s, mark), nothing); // and told of
    }
}

// A count, and the numerator of a fraction, which is one

void TestValueDoors::aFigureIsTheSameAtEachDoor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    const QString ambiguous = u"ambiguous_number"_s;
    const QString bad = u"bad_number"_s;
    const QString outside = u"out_of_range"_s;
    const auto row = [](const char *name, const QString &text, const QString &outcome) {
        QTest::newRow(name) << text << outcome;
    };
    row("a digit", u"7"_s, u"7"_s);
    row("digits", u"1234567"_s, u"1234567"_s);
    row("nought", u"0"_s, u"0"_s);
    row("noughts before", u"00012"_s, u"12"_s);
    row("a plus", u"+5"_s, u"5"_s);
    row("a decimal comma", u"78,5"_s, u"78.5"_s);
    row("a decimal point", u"78.5"_s, u"78.5"_s);
    row("nothing before the comma", u",5"_s, u"0.5"_s);
    row("nothing before the point", u".5"_s, u"0.5"_s);
    row("nothing behind the comma", u"5,"_s, u"5"_s);
    row("nothing behind the point", u"78."_s, u"78"_s);
    row("nothing behind the comma of groups", u"1.234,"_s, u"1234"_s);
    row("a comma alone", u","_s, bad);
    row("two commas behind", u"5,,"_s, bad);
    row("four decimals", u"1,2345"_s, u"1.2345"_s);
    row("a group never begins with nought", u"0.865"_s, u"0.865"_s);
    row("nor with nought and a comma", u"0,865"_s, u"0.865"_s);
    row("one group by a point", u"1.234"_s, ambiguous);
    row("one group by a comma", u"1,234"_s, ambiguous);
    row("two digits before a group", u"12.345"_s, ambiguous);
    row("three digits before a group", u"123.456"_s, ambiguous);
    row("three digits before a group by a comma", u"123,456"_s, ambiguous);
    row("four digits before three", u"1234.567"_s, u"1234.567"_s);
    row("two groups by points", u"1.234.567"_s, u"1234567"_s);
    row("two groups by commas", u"1,234,567"_s, u"1234567"_s);
    row("a group and a comma", u"1.234,5"_s, u"1234.5"_s);
    row("a group and a point", u"1,234.5"_s, u"1234.5"_s);
    row("groups that are no three", u"12.34.567"_s, bad);
    row("two points", u"1.23.4"_s, bad);
    row("a comma behind a comma", u"1,2,3"_s, bad);
    row("a blank between groups", u"12 500"_s, u"12500"_s);
    row("a no-break blank", u"12\u00a0500"_s, u"12500"_s);
    row("a narrow no-break blank", u"12\u202f500"_s, u"12500"_s);
    row("a thin blank", u"12\u2009500"_s, u"12500"_s);
    row("a figure blank", u"12\u2007500"_s, u"12500"_s);
    row("an em blank", u"12\u2003500"_s, u"12500"_s);
    row("blanks that group no three", u"1 2"_s, bad);
    row("blanks around", u"  78,5  "_s, u"78.5"_s);
    row("no-break blanks around", u"\u00a078,5\u00a0"_s, u"78.5"_s);
    row("narrow blanks around", u"\u202f78,5\u202f"_s, u"78.5"_s);
    row("thin blanks around", u"\u200978,5\u2009"_s, u"78.5"_s);
    row("a blank of no width before", u"\u200b78,5"_s, u"78.5"_s);
    row("a blank of no width behind", u"78,5\u200b"_s, u"78.5"_s);
    row("a blank of no width within", u"78\u200b,5"_s, u"78.5"_s);
    row("a byte order mark before", u"\ufeff78,5"_s, u"78.5"_s);
    row("a joiner behind", u"78,5\u2060"_s, u"78.5"_s);
    row("a line end behind", u"78,5\n"_s, u"78.5"_s);
    row("nothing", QString(), nothing);
    row("a blank alone", u" "_s, nothing);
    row("a no-break blank alone", u"\u00a0"_s, nothing);
    row("a narrow no-break blank alone", u"\u202f"_s, nothing);
    row("a thin blank alone", u"\u2009"_s, nothing);
    row("a full-width blank alone", u"\u3000"_s, nothing);
    row("a blank of no width alone", u"\u200b"_s, nothing);
    row("a byte order mark alone", u"\ufeff"_s, nothing);
    row("blanks of all kinds", u" \u00a0\u200b\u2009\ufeff\u202f "_s, nothing);
    row("a hyphen for a minus", u"-5"_s, outside);
    row("a true minus", u"\u22125"_s, outside);
    row("a dash for a minus", u"\u20135"_s, outside);
    row("a no-break hyphen for a minus", u"\u20115"_s, outside);
    row("a minus with a decimal comma", u"\u22123,5"_s, outside);
    row("two minus signs", u"--5"_s, bad);
    row("a minus behind", u"5-"_s, bad);
    row("a range", u"12\u201315"_s, bad);
    row("a percent sign on a count", u"5%"_s, bad);
    row("a percent sign alone", u"%"_s, bad);
    row("a word", u"abc"_s, bad);
    row("a number and its unit", u"5 trung t\u00e2m"_s, bad);
    row("about", u"~5"_s, bad);
    row("an exponent", u"1e5"_s, bad);
    row("infinity", u"inf"_s, bad);
    row("hexadecimal", u"0x10"_s, bad);
    row("a fraction sign", u"\u00bd"_s, bad);
    row("a slash in a count", u"53/63"_s, bad);
    row("one figure too large", u"2000000000000000000"_s, outside);
    row("a figure of forty digits", QString(40, u'9'), outside);
    row("a day", u"5/9/2022"_s, bad);
    row("an ISO day", u"2022-09-05"_s, bad);
}

void TestValueDoors::aFigureIsTheSameAtEachDoor()
{
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    QCOMPARE(typed(u"HT01"_s, text), outcome);
    QCOMPARE(pasted(u"HT01"_s, text), outcome);
    QCOMPARE(importedValue(u"HT01"_s, text), outcome);
    const QString inPanel =
        entered(u"CQS03T"_s, {{u"numerator"_s, text}, {u"denominator"_s, u"1000000000000"_s}});
    const QRegularExpression numerator(u"from (\\S+) in"_s);
    const auto read = numerator.match(inPanel);
    const QString stored = inPanel == halfAFraction ? nothing : inPanel;
    QCOMPARE(read.hasMatch() ? read.captured(1) : stored, outcome);
}

// What only a cell can hold

void TestValueDoors::aValueIsTheSameInCellPasteAndFile_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QString &code, const QString &text,
                        const QString &outcome) { QTest::newRow(name) << code << text << outcome; };
    const QString absent = u"absent not_applicable"_s;
    const QString notDue = u"absent not_yet_due"_s;
    row("a percent sign", u"CQS03T"_s, u"84,5%"_s, u"84.5"_s);
    row("a blank before the sign", u"CQS03T"_s, u"84,5 %"_s, u"84.5"_s);
    row("a no-break blank before it", u"CQS03T"_s, u"84,5\u00a0%"_s, u"84.5"_s);
    row("a narrow blank before it", u"CQS03T"_s, u"84,5\u202f%"_s, u"84.5"_s);
    row("a blank of no width before it", u"CQS03T"_s, u"84,5\u200b%"_s, u"84.5"_s);
    row("two percent signs", u"CQS03T"_s, u"84,5%%"_s, u"bad_number"_s);
    row("limits tell a point from a group", u"CQS03T"_s, u"1.234"_s, u"1.234"_s);
    row("limits tell a comma from a group", u"CQS03T"_s, u"1,234"_s, u"1.234"_s);
    row("neither reading is within them", u"CQS03T"_s, u"123.456"_s, u"ambiguous_number"_s);
    row("all", u"CQS03T"_s, u"100"_s, u"100"_s);
    row("more than all", u"CQS03T"_s, u"101"_s, u"out_of_range"_s);
    row("fewer than none", u"CQS03T"_s, u"-1"_s, u"out_of_range"_s);
    row("a rate that falls", u"KTS03"_s, u"\u22123,5"_s, u"-3.5"_s);
    row("a rate with a dash for a minus", u"KTS03"_s, u"\u20133,5%"_s, u"-3.5"_s);
    row("a rate of thousands", u"KTS03"_s, u"-1.234"_s, u"ambiguous_number"_s);
    row("a place", u"KTS04"_s, u"53/63"_s, u"53 of 63"_s);
    row("a place with blanks", u"KTS04"_s, u" 53 / 63 "_s, u"53 of 63"_s);
    row("a place with no-break blanks", u"KTS04"_s, u"53\u00a0/\u00a063"_s, u"53 of 63"_s);
    row("the last place", u"KTS04"_s, u"63/63"_s, u"63 of 63"_s);
    row("behind the last place", u"KTS04"_s, u"64/63"_s, u"rank_exceeds_field"_s);
    row("place nought", u"KTS04"_s, u"0/63"_s, u"rank_exceeds_field"_s);
    row("half a place", u"KTS04"_s, u"53,5/63"_s, u"rank_exceeds_field"_s);
    row("a place of half a field", u"KTS04"_s, u"53/63,5"_s, u"bad_number"_s);
    row("a place of no field", u"KTS04"_s, u"53"_s, u"missing_out_of"_s);
    row("a place of none", u"KTS04"_s, u"53/0"_s, u"bad_number"_s);
    row("a place of a word", u"KTS04"_s, u"53/x"_s, u"bad_number"_s);
    row("a field alone", u"KTS04"_s, u"/63"_s, u"bad_number"_s);
    row("a place with a slash alone", u"KTS04"_s, u"53/"_s, u"bad_number"_s);
    row("a place in a field of millions", u"KTS04"_s, u"1/2000000"_s, u"bad_number"_s);
    row("a place of a grouped field", u"KTS04"_s, u"53/1.234"_s, u"ambiguous_number"_s);
    row("two slashes", u"KTS04"_s, u"5/3/63"_s, u"bad_number"_s);
    row("a percent sign on a place", u"KTS04"_s, u"53%/63"_s, u"bad_number"_s);
    row("done", u"CQS02"_s, u"done"_s, u"state done"_s);
    row("done in Vietnamese", u"CQS02"_s, u"Ho\u00e0n th\u00e0nh"_s, u"state done"_s);
    row("done without marks", u"CQS02"_s, u"hoan thanh"_s, u"state done"_s);
    row("done in short", u"CQS02"_s, u"xong"_s, u"state done"_s);
    row("done with a blank of no width", u"CQS02"_s, u"ho\u00e0n\u200b th\u00e0nh"_s,
        u"state done"_s);
    row("done with a no-break blank", u"CQS02"_s, u"ho\u00e0n\u00a0th\u00e0nh"_s, u"state done"_s);
    row("done already", u"CQS02"_s, u"\u0110\u00e3 ho\u00e0n th\u00e0nh"_s, u"state done"_s);
    row("done already, in short", u"CQS02"_s, u"\u0111\u00e3 xong"_s, u"state done"_s);
    row("done, another word", u"CQS02"_s, u"ho\u00e0n t\u1ea5t"_s, u"state done"_s);
    row("done, another English word", u"CQS02"_s, u"Completed"_s, u"state done"_s);
    row("under way", u"CQS02"_s, u"\u0111ang"_s, u"state in_progress"_s);
    row("under way, another word", u"CQS02"_s, u"\u0110ang tri\u1ec3n khai"_s,
        u"state in_progress"_s);
    row("not begun", u"CQS02"_s, u"ch\u01b0a b\u1eaft \u0111\u1ea7u"_s, u"state not_started"_s);
    row("a first letter is no word", u"CQS02"_s, u"\u0111"_s, u"bad_state"_s);
    row("half a word is none", u"CQS02"_s, u"ho\u00e0n"_s, u"bad_state"_s);
    row("not yet done is two things", u"CQS02"_s, u"ch\u01b0a ho\u00e0n th\u00e0nh"_s,
        u"bad_state"_s);
    row("in progress", u"CQS02"_s, u"In progress"_s, u"state in_progress"_s);
    row("in progress in Vietnamese", u"CQS02"_s, u"\u0110ang th\u1ef1c hi\u1ec7n"_s,
        u"state in_progress"_s);
    row("not started", u"CQS02"_s, u"not_started"_s, u"state not_started"_s);
    row("not started in Vietnamese", u"CQS02"_s, u"ch\u01b0a"_s, u"state not_started"_s);
    row("no state", u"CQS02"_s, u"maybe"_s, u"bad_state"_s);
    row("a number is no state", u"CQS02"_s, u"1"_s, u"bad_state"_s);
    row("a milestone that does not apply", u"CQS02"_s, u"n/a"_s, absent);
    row("a milestone that is not due", u"CQS02"_s, u"ch\u01b0a \u0111\u1ebfn h\u1ea1n"_s, notDue);
    row("n/a for a percentage", u"CQS03T"_s, u"n/a"_s, absent);
    row("N/A for a count", u"HT01"_s, u"N/A"_s, absent);
    row("n/a for a rate", u"KTS03"_s, u" n/a\u200b"_s, absent);
    row("n/a for a place", u"TQ08"_s, u"n/a"_s, absent);
    row("not applicable", u"CQS03T"_s, u"not applicable"_s, absent);
    row("its code", u"CQS03T"_s, u"not_applicable"_s, absent);
    row("not applicable in Vietnamese", u"CQS03T"_s, u"Kh\u00f4ng \u00e1p d\u1ee5ng"_s, absent);
    row("the same without marks", u"HT01"_s, u"khong ap dung"_s, absent);
    row("the same in capitals", u"TQ08"_s, u"KH\u00d4NG \u00c1P D\u1ee4NG"_s, absent);
    row("not due", u"CQS03T"_s, u"not due"_s, notDue);
    row("not yet due", u"HT01"_s, u"not yet due"_s, notDue);
    row("the code of not yet due", u"TQ08"_s, u"not_yet_due"_s, notDue);
    row("not yet due in Vietnamese", u"KTS03"_s, u"ch\u01b0a \u0111\u1ebfn h\u1ea1n"_s, notDue);
    row("n/a for a place in a ranking, which has no room for it", u"KTS04"_s, u"n/a"_s,
        u"missing_rank"_s);
    row("another word for nothing", u"CQS03T"_s, u"lost"_s, u"bad_number"_s);
    row("an indicator that reads another one", u"TQ09"_s, u"53/63"_s, u"reads_another_indicator"_s);
}

void TestValueDoors::aValueIsTheSameInCellPasteAndFile()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    QCOMPARE(typed(code, text), outcome);
    QCOMPARE(pasted(code, text), outcome);
    QCOMPARE(importedValue(code, text), outcome);
}

// Words

void TestValueDoors::anObjectiveIsTheSameAtEachDoor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QString &text, const QString &outcome) {
        QTest::newRow(name) << text << outcome;
    };
    const QString nearly = u"C\u01a1 b\u1ea3n \u0111\u1ea1t"_s;
    row("words", nearly, u"text "_s + nearly);
    row("words with blanks around", u"\u00a0 "_s + nearly + u"\u200b "_s, u"text "_s + nearly);
    row("marks apart from their letters", nearly.normalized(QString::NormalizationForm_D),
        u"text "_s + nearly);
    row("words of two lines", u"one\ntwo"_s, u"text one\ntwo"_s);
    row("a number is words here", u"78,5"_s, u"text 78,5"_s);
    row("so is a mark for nothing", u"..."_s, u"text ..."_s);
    row("met", u"met"_s, u"state done"_s);
    row("met in Vietnamese", u"\u0110\u1ea1t"_s, u"state done"_s);
    row("not met", u"Ch\u01b0a \u0111\u1ea1t"_s, u"state not_started"_s);
    row("in progress", u"\u0111ang th\u1ef1c hi\u1ec7n"_s, u"state in_progress"_s);
    row("does not apply", u"n/a"_s, u"absent not_applicable"_s);
    row("does not apply, in Vietnamese", u"kh\u00f4ng \u00e1p d\u1ee5ng"_s,
        u"absent not_applicable"_s);
    row("is not due", u"not due"_s, u"absent not_yet_due"_s);
    row("nothing", QString(), nothing);
    row("a no-break blank", u"\u00a0"_s, nothing);
    row("a blank of no width", u"\u200b"_s, nothing);
    row("a turned text", u"a\u202eb"_s, u"unreadable_text"_s);
}

void TestValueDoors::anObjectiveIsTheSameAtEachDoor()
{
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    QCOMPARE(typed(u"TQ01"_s, text), outcome);
    QCOMPARE(pasted(u"TQ01"_s, text), outcome);
    QCOMPARE(importedValue(u"TQ01"_s, text), outcome);
    QCOMPARE(entered(u"TQ01"_s, {{u"assessment"_s, text}}), outcome);
}

// Fractions and days

void TestValueDoors::aFractionIsTheSameInFileAndPanel_data()
{
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QString &numerator, const QString &denominator,
                        const QString &outcome) {
        QTest::newRow(name) << numerator << denominator << outcome;
    };
    row("the percentage is computed", u"157"_s, u"200"_s, u"78.5 from 157 in 200"_s);
    row("none of them", u"0"_s, u"4"_s, u"0 from 0 in 4"_s);
    row("all of them", u"4"_s, u"4"_s, u"100 from 4 in 4"_s);
    row("more than all", u"5"_s, u"4"_s, u"numerator_exceeds_denominator"_s);
    row("of none", u"0"_s, u"0"_s, u"bad_number"_s);
    row("fewer than none", u"-5"_s, u"10"_s, u"out_of_range"_s);
    row("a word above", u"many"_s, u"10"_s, u"bad_number"_s);
    row("a word below", u"10"_s, u"many"_s, u"bad_number"_s);
    row("a percent sign above", u"5%"_s, u"10"_s, u"bad_number"_s);
    row("thousands by blanks", u"1 570"_s, u"2\u202f000"_s, u"78.5 from 1570 in 2000"_s);
    row("thousands by points", u"1.570"_s, u"2.000"_s, u"ambiguous_number"_s);
    row("the one proves the other", u"1.570"_s, u"2.000,5"_s,
        u"78.4803799050237 from 1570 in "
        "2000.5"_s);
    row("also with a point", u"1,570"_s, u"2,000.5"_s, u"78.4803799050237 from 1570 in 2000.5"_s);
    row("blanks of no width", u"\u200b1"_s, u"4\ufeff"_s, u"25 from 1 in 4"_s);
}

void TestValueDoors::aFractionIsTheSameInFileAndPanel()
{
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    QFETCH(QString, outcome);
    QCOMPARE(imported(u"value;numerator;denominator"_s, {u"CQS03T"_s, {}, numerator, denominator}),
             outcome);
    QCOMPARE(entered(u"CQS03T"_s, {{u"numerator"_s, numerator}, {u"denominator"_s, denominator}}),
             outcome);
}

void TestValueDoors::aDayIsTheSameInFileAndPanel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QString &text, const QString &outcome) {
        QTest::newRow(name) << text << outcome;
    };
    const QString day = u"state done day 2022-09-05"_s;
    row("with two digits each", u"05/09/2022"_s, day);
    row("with single digits", u"5/9/2022"_s, day);
    row("with one single digit", u"05/9/2022"_s, day);
    row("ISO", u"2022-09-05"_s, day);
    row("ISO with single digits", u"2022-9-5"_s, day);
    row("with a time of day", u"05/09/2022 07:30"_s, day);
    row("ISO with a time of day", u"2022-09-05T07:30:00"_s, day);
    row("with blanks around", u"\u00a05/9/2022 "_s, day);
    row("with a blank of no width", u"5/9/\u200b2022"_s, day);
    row("none", QString(), u"state done"_s);
    row("a blank", u"\u00a0"_s, u"state done"_s);
    row("the 31st of February", u"31/02/2022"_s, u"bad_date"_s);
    row("a 13th month", u"05/13/2022"_s, u"bad_date"_s);
    row("two digits of a year", u"5/9/22"_s, u"bad_date"_s);
    row("a year long ago", u"5/9/0022"_s, u"bad_date"_s);
    row("words behind it", u"5/9/2022 or so"_s, u"bad_date"_s);
    row("words", u"cu\u1ed1i n\u0103m"_s, u"bad_date"_s);
    row("a year", u"2022"_s, u"bad_date"_s);
    row("a number", u"44809"_s, u"bad_date"_s);
}

void TestValueDoors::aDayIsTheSameInFileAndPanel()
{
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    QCOMPARE(imported(u"value;date"_s, {u"CQS02"_s, u"done"_s, text}), outcome);
    Observation done;
    done.key = keyOf(u"CQS02"_s);
    done.state = Core::MilestoneState::Done;
    QVERIFY(m_test->session.record({done}, u"done"_s));
    QCOMPARE(entered(u"CQS02"_s, {{u"date"_s, text}}), outcome);
}

// Two readings

void TestValueDoors::aNeighbourDecidesBetweenTwoReadings()
{
    const QModelIndex count = cell(u"HT01"_s);
    const QModelIndex percentage = cell(u"CQS03T"_s);
    const auto paste = planPaste(*m_model, {{count}, {percentage}}, {{u"1.234"_s}, {u"78,5"_s}});
    QCOMPARE(described(paste.accepted.value(0)), u"1234"_s);
    const QByteArray csv = "indicator;value;period\nHT01;1.234;2022\nCQS03T;78,5;2022\n";
    const auto plan = Core::planImport(
        Core::inputTable(*Core::readCsv(csv, u"x.csv"_s), u"x.csv"_s), m_test->session.store(), {});
    QCOMPARE(described(plan->rows.value(0).observation), u"1234"_s);
    QCOMPARE(entered(u"CQS03T"_s, {{u"numerator"_s, u"1.234"_s}, {u"denominator"_s, u"2468,0"_s}}),
             u"50 from 1234 in 2468"_s);
}

void TestValueDoors::thePanelReadsTheSameInBothLanguages()
{
    const QMap<QString, QString> fraction{{u"numerator"_s, u"1.570"_s},
                                          {u"denominator"_s, u"2.000"_s}};
    for (const auto language : {Core::Language::Vietnamese, Core::Language::English}) {
        m_test->session.setLanguage(language);
        QCOMPARE(entered(u"CQS03T"_s, fraction), u"ambiguous_number"_s);
        QCOMPARE(entered(u"CQS03T"_s, fraction, 0), u"78.5 from 1570 in 2000"_s);
        QCOMPARE(entered(u"CQS03T"_s, fraction, 1), u"78.5 from 1.57 in 2"_s);
    }
}

void TestValueDoors::thePanelWantsBothHalvesOfAFraction()
{
    QCOMPARE(entered(u"CQS03T"_s, {{u"numerator"_s, u"157"_s}}), halfAFraction);
    QCOMPARE(entered(u"CQS03T"_s, {{u"numerator"_s, u"1.570"_s}}), halfAFraction);
    QCOMPARE(entered(u"CQS03T"_s, {{u"denominator"_s, u"200"_s}}), halfAFraction);
    QCOMPARE(entered(u"CQS03T"_s, {{u"numerator"_s, u"many"_s}}), u"bad_number"_s);
}

void TestValueDoors::whatThePanelShowsIsReadBackAsItIsStored()
{
    m_test->session.setLanguage(Core::Language::Vietnamese);
    Observation known = m_test->value(u"CQS03T"_s, year, 50);
    known.numerator = 1234; // shown as 1.234
    known.denominator = 2468;
    QVERIFY(m_test->session.record({known}, u"value"_s));
    QCOMPARE(entered(u"CQS03T"_s, {{u"denominator"_s, u"4936"_s}}), u"25 from 1234 in 4936"_s);
}

QTEST_MAIN(TestValueDoors)
#include "tst_valuedoors.moc"
