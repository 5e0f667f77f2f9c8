// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/showntable.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Models::shownTable;

class TestShownTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsComeAsTheyAreShown();
    void theRoleChoosesTheText();
    void theDelimiterFollowsTheLanguage();
    void anEmptyModelHasItsHeader();

private:
    QStandardItemModel m_model;
};

void TestShownTable::init()
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({u"Unit"_s, u"Value"_s});
    for (const auto &[unit, value] : {std::pair(u"Ba Tri"_s, 41.5), std::pair(u"An Bien"_s, 7.0)}) {
        auto *number = new QStandardItem(u"about %1"_s.arg(value));
        number->setData(value, Qt::UserRole);
        auto *name = new QStandardItem(unit);
        name->setData(unit, Qt::UserRole);
        m_model.appendRow({name, number});
    }
}

void TestShownTable::rowsComeAsTheyAreShown()
{
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&m_model);
    sorted.sort(0);
    const Core::TextTable table = shownTable(sorted, Core::Language::English, Qt::DisplayRole);
    QCOMPARE(table.rows, (QList<QStringList>{{u"Unit"_s, u"Value"_s},
                                             {u"An Bien"_s, u"about 7"_s},
                                             {u"Ba Tri"_s, u"about 41.5"_s}}));
    sorted.setFilterFixedString(u"Ba"_s);
    QCOMPARE(shownTable(sorted, Core::Language::English, Qt::DisplayRole).rows.size(), 2);
}

void TestShownTable::theRoleChoosesTheText()
{
    const Core::TextTable table = shownTable(m_model, Core::Language::English, Qt::UserRole);
    QCOMPARE(table.rows.at(1), (QStringList{u"Ba Tri"_s, u"41.5"_s}));
}

void TestShownTable::theDelimiterFollowsTheLanguage()
{
    QCOMPARE(shownTable(m_model, Core::Language::Vietnamese, Qt::DisplayRole).delimiter, u';');
    QCOMPARE(shownTable(m_model, Core::Language::English, Qt::DisplayRole).delimiter, u',');
}

void TestShownTable::anEmptyModelHasItsHeader()
{
    m_model.removeRows(0, m_model.rowCount());
    QCOMPARE(shownTable(m_model, Core::Language::English, Qt::DisplayRole).rows,
             (QList<QStringList>{{u"Unit"_s, u"Value"_s}}));
}

QTEST_GUILESS_MAIN(TestShownTable)
#include "tst_showntable.moc"
