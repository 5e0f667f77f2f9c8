// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importmapping.h"
#include "tests/ui/support/testfile.h"
#include "ui/models/import/valuedraft.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;
using Models::ValueDraft;

namespace {

/// A draft of a text table in a file of its own.
struct Draft
{
    explicit Draft(const QByteArray &csv)
    {
        const auto taken =
            InputFile::read(csv, u"table.csv"_s).and_then([this](const InputFile &file) {
                return values.setFile(file);
            });
        if (!taken)
            qFatal("the table cannot be read");
    }

    QString proposed(qsizetype position)
    {
        return values.plan() ? values.rowAt(position).proposed : u"(no plan)"_s;
    }

    TestSession test;
    ValueDraft values{test.session};
};

} // namespace

/// What a person types over the cells of a table on its way in.
class TestValueDraft : public QObject
{
    Q_OBJECT

private slots:
    void aCorrectedHeaderIsRecognised();
    void aCorrectionIsKeptWhenAnotherRowIsTheHeader();
    void choicesOutliveACorrection();
    void oneOfTwoColumnsIsLeftOut();
    void whatIsTypedIsNotConverted();
};

void TestValueDraft::aCorrectedHeaderIsRecognised()
{
    Draft draft("indicator,period,valeu\nCQS03T,2021,84.5\n");
    QVERIFY(!draft.values.isComplete());
    draft.values.setText(1, 3, u"value"_s);
    QVERIFY(draft.values.isComplete());
    QCOMPARE(draft.values.header().value(3), u"value"_s);
    QCOMPARE(draft.proposed(0), u"84.5"_s);
}

void TestValueDraft::aCorrectionIsKeptWhenAnotherRowIsTheHeader()
{
    Draft draft("indicator,period,value\nindicator,2021,2o22\nCQS03T,84.5,86\n");
    draft.values.setText(2, 3, u"2022"_s);
    draft.values.setHeaderRow(2);
    QCOMPARE(draft.values.header().value(3), u"2022"_s);
    QVERIFY(draft.values.plan());
    QCOMPARE(draft.values.count(), 2);
    QCOMPARE(draft.proposed(1), u"86"_s);
}

void TestValueDraft::choicesOutliveACorrection()
{
    Draft draft("indicator,figure,note\nCQS03T,\"84,500\",x\n");
    draft.values.setTarget(2, u"value"_s);
    ImportOptions options = draft.values.options();
    options.period = Period::year(2021);
    options.numberFormat = NumberFormat::Comma;
    draft.values.setOptions(options);
    draft.values.setText(1, 3, u"source"_s);
    QCOMPARE(draft.values.options(), options);
    QVERIFY(draft.values.layout().has(ObservationColumn::Source));
    QCOMPARE(draft.proposed(0), u"84.5"_s);
}

void TestValueDraft::oneOfTwoColumnsIsLeftOut()
{
    Draft draft("indicator,period,value,value\nCQS03T,2021,84.5,86\n");
    QVERIFY(!draft.values.plan());
    QCOMPARE(draft.values.columns().at(2).target, u"value"_s);
    QCOMPARE(draft.values.columns().at(3).target, u"value"_s);
    draft.values.setTarget(3, leftOutTarget);
    QCOMPARE(draft.values.columns().at(2).target, leftOutTarget);
    QCOMPARE(draft.values.columns().at(3).target, u"value"_s);
    QCOMPARE(draft.proposed(0), u"86"_s);
}

void TestValueDraft::whatIsTypedIsNotConverted()
{
    // "Tinh Ben Tre, chi tieu xa hoi" in TCVN3
    Draft draft("indicator,period,value,note\nCQS03T,2021,84.5,"
                "\"T\xd8nh B\xd5n Tre, ch\xd8 ti\xaau x\xb7 h\xe9i\"\n");
    const QString typed = u"Th\u00f4n x\u00f3m"_s;
    draft.values.setText(2, 4, typed);
    QVERIFY(draft.values.plan());
    QCOMPARE(inputText(draft.values.table().sheet.cell(2, 4)), typed);
    draft.values.setHeaderRow(1);
    QCOMPARE(inputText(draft.values.table().sheet.cell(2, 4)), typed);
}

QTEST_GUILESS_MAIN(TestValueDraft)
#include "tst_valuedraft.moc"
