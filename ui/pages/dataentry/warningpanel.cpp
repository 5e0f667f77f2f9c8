// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dataentry/warningpanel.h"

#include "ui_warningpanel.h"

#include "core/words/errorsentence.h"
#include "core/words/warningwords.h"
#include "ui/widgets/readnotice.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace Gui {

namespace {

using WarningColumn = Models::WarningModel::Column;

constexpr int nameWidth = 280;
constexpr int partWidth = 140;

} // namespace

WarningPanel::WarningPanel(Models::Session &session, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WarningPanel>())
    , m_session(session)
    , m_prompts(prompts)
{
    m_ui->setupUi(this);
    m_ui->table->setModel(&m_model);
    m_ui->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->table->setColumnWidth(WarningColumn::Indicator, nameWidth);
    m_ui->table->setColumnWidth(WarningColumn::Part, partWidth);
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    m_ui->table->horizontalHeader()->setHighlightSections(false);
    m_ui->table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->unread->watch(session, {m_ui->table, m_ui->accept, m_ui->empty, m_ui->count});
    connectSignals();
}

WarningPanel::~WarningPanel() = default;

void WarningPanel::connectSignals()
{
    const auto activate = [this](const QModelIndex &index) {
        emit activated(m_model.warningAt(index.row()).key);
    };
    connect(m_ui->table, &QTableView::clicked, this, activate);
    connect(m_ui->table, &QTableView::activated, this, activate);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WarningPanel::updateButton);
    connect(m_ui->accept, &QPushButton::clicked, this, &WarningPanel::accept);
    connect(m_ui->unread, &ReadNotice::tryAgain, this, &WarningPanel::refresh);
}

void WarningPanel::refresh()
{
    const int row = m_ui->table->currentIndex().row();
    const auto warnings = m_session.warnings();
    const QString what =
        m_session.programme().code + QLatin1Char('/') + QString::number(m_session.unit().value());
    if (!m_ui->unread->tell(warnings, what))
        return;
    m_model.setWarnings(warnings->all(), m_session.catalogue(), m_session.book());
    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->table->setVisible(!isEmpty);
    m_ui->accept->setVisible(!isEmpty);
    m_ui->empty->setVisible(isEmpty);
    m_ui->table->setColumnHidden(WarningColumn::Part, !m_model.hasParts());
    m_ui->table->resizeColumnToContents(WarningColumn::Period);
    showCount();
    selectRow(row);
}

void WarningPanel::showCount()
{
    m_ui->count->setText(tr("%n open warning(s)", nullptr, m_model.rowCount()));
    m_ui->empty->setText(tr("No open warnings"));
    m_ui->count->setVisible(m_model.rowCount() > 0);
}

/// The row that was chosen, or what has moved up to its place.
void WarningPanel::selectRow(int row)
{
    if (row >= 0 && m_model.rowCount() > 0)
        m_ui->table->selectRow(std::min(row, m_model.rowCount() - 1));
    updateButton();
}

void WarningPanel::updateButton()
{
    m_ui->accept->setEnabled(m_ui->table->selectionModel()->hasSelection());
}

QList<Core::ValueWarning> WarningPanel::chosen() const
{
    QList<Core::ValueWarning> warnings;
    for (const QModelIndex &index : m_ui->table->selectionModel()->selectedRows())
        warnings << m_model.warningAt(index.row());
    return warnings;
}

QString WarningPanel::questionAbout(const QList<Core::ValueWarning> &warnings) const
{
    if (warnings.size() > 1)
        return tr("Why are the figures of these %n warning(s) right?", nullptr,
                  int(warnings.size()));
    const Core::Indicator &indicator =
        *m_session.catalogue().indicator(warnings.first().key.indicator);
    //: %1 is the warning, a sentence
    return tr("%1\n\nWhy is the figure right?")
        .arg(Core::warningSentence(warnings.first(), indicator, m_session.book()));
}

void WarningPanel::accept()
{
    const QList<Core::ValueWarning> warnings = chosen();
    if (warnings.isEmpty())
        return;
    const auto note = m_prompts.askText(tr("Keep the figure and say why"), questionAbout(warnings),
                                        warnings == m_refused ? m_refusedNote : QString());
    if (!note)
        return;
    if (note->trimmed().isEmpty()) {
        m_prompts.showError(
            tr("Say why the figure is right: without a reason the warning stays open."));
        return;
    }
    const auto accepted = m_session.acceptWarnings(
        warnings, note->trimmed(),
        tr("Keep the figures of %n warning(s)", nullptr, int(warnings.size())));
    m_refused = accepted ? QList<Core::ValueWarning>() : warnings;
    m_refusedNote = *note;
    if (!accepted)
        m_prompts.showError(Core::errorSentence(accepted.error(), m_session.book()));
    refresh();
}

void WarningPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace Gui
