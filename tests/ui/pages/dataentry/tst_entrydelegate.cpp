// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/grid.h"
#include "ui/pages/dataentry/entrydelegate.h"
#include "ui/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace {

class ShownDelegate : public Gui::EntryDelegate
{
public:
    QStyleOptionViewItem optionOf(const QModelIndex &cell) const
    {
        QStyleOptionViewItem option;
        option.palette = QPalette(Qt::black, Qt::white);
        initStyleOption(&option, cell);
        return option;
    }
    bool isMuted(const QModelIndex &cell) const
    {
        const QPalette plain(Qt::black, Qt::white);
        const QColor colour = optionOf(cell).palette.color(QPalette::Text);
        return colour == Gui::mutedColour(plain) && colour != plain.color(QPalette::Text);
    }
};

} // namespace

class TestEntryDelegate : public QObject
{
    Q_OBJECT

private slots:
    void aValueOfAnotherIndicatorIsMuted();
    void whatCannotBeTypedIsMuted();
    void anAbsenceIsMutedAndItalic();
};

void TestEntryDelegate::aValueOfAnotherIndicatorIsMuted()
{
    const DataEntry entry;
    const Grid grid(entry);
    const ShownDelegate delegate;
    QCOMPARE(grid.text(u"TQ09"_s, 2019), grid.text(u"KTS04"_s, 2019));
    QVERIFY(delegate.isMuted(grid.cell(u"TQ09"_s, 2019)));
    QVERIFY(!delegate.isMuted(grid.cell(u"KTS04"_s, 2019)));
    QVERIFY(!delegate.optionOf(grid.cell(u"KTS04"_s, 2019)).font.italic());
}

void TestEntryDelegate::whatCannotBeTypedIsMuted()
{
    const DataEntry entry;
    const Grid grid(entry);
    QVERIFY(ShownDelegate().isMuted(grid.cell(u"KTS04"_s, 2019).siblingAtColumn(0)));
}

void TestEntryDelegate::anAbsenceIsMutedAndItalic()
{
    DataEntry entry;
    const Grid grid(entry);
    Core::Observation absent = entry.test.value(u"CQS03T"_s, 2021, 0);
    absent.value.reset();
    absent.absence = Core::Absence::NotApplicable;
    QVERIFY(entry.test.session.record({absent}, u"edit"_s));
    const QModelIndex cell = grid.cell(u"CQS03T"_s, 2021);
    QVERIFY(ShownDelegate().isMuted(cell));
    QVERIFY(ShownDelegate().optionOf(cell).font.italic());
}

QTEST_MAIN(TestEntryDelegate)
#include "tst_entrydelegate.moc"
