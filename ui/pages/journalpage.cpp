// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journalpage.h"

#include "ui_journalpage.h"

#include <QHeaderView>

namespace Gui {

JournalPage::JournalPage(Models::Session &session, Prompts &prompts, QWidget *parent)
    : Page(session, prompts, parent)
    , m_ui(std::make_unique<Ui::JournalPage>())
    , m_filter(Models::JournalModel::SearchRole)
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->table);
    m_filter.setSourceModel(&m_model);
    m_ui->table->setModel(&m_filter);
    m_ui->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    connect(m_ui->search, &QLineEdit::textChanged, &m_filter, &Models::SearchFilter::setSearch);
}

JournalPage::~JournalPage() = default;

void JournalPage::refresh()
{
    m_model.setEntries(session().store().journal().value_or(QList<Core::JournalEntry>()),
                       session().catalogue(), session().book());
    constexpr int widest = 220;
    m_ui->table->resizeColumnsToContents();
    for (int column = 0; column < m_filter.columnCount(); ++column)
        m_ui->table->setColumnWidth(column, qMin(widest, m_ui->table->columnWidth(column)));
}

void JournalPage::retranslate()
{
    m_ui->retranslateUi(this);
}

} // namespace Gui
