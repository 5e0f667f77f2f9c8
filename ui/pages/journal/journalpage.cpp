// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journal/journalpage.h"

#include "ui_journalpage.h"

#include "core/base/files.h"
#include "core/words/errorsentence.h"
#include "core/words/format.h"
#include "ui/models/showntable.h"
#include "ui/prompts/restorevalue.h"
#include "ui/prompts/whenfree.h"
#include "ui/widgets/emptyhint.h"
#include "ui/widgets/readnotice.h"

#include <QApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace Gui {

namespace {

using Models::JournalModel;

constexpr int widestColumn = 180;
constexpr int chunk = 1000;  ///< entries that are read at a time
constexpr int fewRows = 200; ///< more than any screen shows

/// Fills a list with `all` and the choices; what was chosen stays chosen while it occurs.
void fill(QComboBox &combo, const QString &all, const QList<Models::JournalChoice> &choices)
{
    const QSignalBlocker silent(combo);
    const QString chosen = combo.currentData().toString();
    combo.clear();
    combo.addItem(all, QString());
    for (const Models::JournalChoice &choice : choices) {
        combo.addItem(choice.text, choice.key);
        combo.setItemData(combo.count() - 1, choice.text, Qt::ToolTipRole);
    }
    combo.setCurrentIndex(qMax(0, combo.findData(chosen)));
}

void setDate(QDateEdit &edit, QDate date)
{
    const QSignalBlocker silent(edit);
    edit.setDate(date);
}

} // namespace

JournalPage::JournalPage(Models::Session &session, Prompts &prompts, QWidget *parent)
    : Page(session, prompts, parent)
    , m_ui(std::make_unique<Ui::JournalPage>())
{
    m_ui->setupUi(content());
    enterAt(*m_ui->table);
    setupTable();
    connectSignals();
}

JournalPage::~JournalPage() = default;

void JournalPage::setupTable()
{
    m_filter.setSourceModel(&m_model);
    m_ui->table->setModel(&m_filter);
    for (const int column : {JournalModel::Before, JournalModel::After})
        m_ui->table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &JournalPage::showState);
    m_nothing = new EmptyHint(m_ui->table);
    m_ui->unread->watch(session(), {m_ui->table, m_ui->count});
    connect(m_ui->unread, &ReadNotice::tryAgain, this, &JournalPage::refresh);
    connect(&m_reader, &QTimer::timeout, this, &JournalPage::readOn);
    connect(m_ui->table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value < m_ui->table->verticalScrollBar()->maximum())
            return;
        m_wanted = m_filter.rowCount() + fewRows;
        readOnIfNeeded();
    });
}

void JournalPage::connectSignals()
{
    connect(m_ui->search, &QLineEdit::textChanged, this, &JournalPage::applyFilter);
    for (const QComboBox *combo : {m_ui->indicator, m_ui->unit, m_ui->person})
        connect(combo, &QComboBox::currentIndexChanged, this, &JournalPage::applyFilter);
    for (const auto &[box, date] :
         {std::pair(m_ui->hasFrom, m_ui->from), std::pair(m_ui->hasTo, m_ui->to)}) {
        connect(box, &QCheckBox::toggled, date, &QWidget::setEnabled);
        connect(box, &QCheckBox::toggled, this, &JournalPage::applyFilter);
        connect(date, &QDateEdit::dateChanged, this, &JournalPage::applyFilter);
    }
    connect(m_ui->clear, &QPushButton::clicked, this, &JournalPage::clearFilter);
    connect(m_ui->restore, &QPushButton::clicked, this, &JournalPage::restoreOldValue);
    connect(m_ui->save, &QPushButton::clicked, this, &JournalPage::exportShown);
}

void JournalPage::refresh()
{
    const Core::JournalEntry *selected = currentEntry();
    const Core::JournalEntryId id = selected ? selected->id : Core::JournalEntryId();
    const int scrolled = m_ui->table->verticalScrollBar()->value();
    m_wanted = qMax(fewRows, m_filter.rowCount());
    m_nothing->setText(tr("No entry matches. Clear the filter above to see all."));
    if (!m_ui->unread->tell(readNewest())) {
        m_reader.stop();
        fillChoices();
        fillDates();
        showState();
        return;
    }
    fillChoices();
    fillDates();
    applyFilter();
    m_ui->table->resizeColumnsToContents(); // old and new share what is left
    for (int column = 0; column < m_filter.columnCount(); ++column)
        m_ui->table->setColumnWidth(column, qMin(widestColumn, m_ui->table->columnWidth(column)));
    select(id);
    m_ui->table->verticalScrollBar()->setValue(scrolled);
    showState();
}

/// At least as many entries as are there.
Core::Result<> JournalPage::readNewest()
{
    const Core::Store &store = session().store();
    return store.journal().size().and_then([&](qint64 size) {
        return store.journal()
            .before({}, qMax(chunk, m_model.rowCount()))
            .map([&](QList<Core::JournalEntry> newest) {
                m_size = int(size);
                std::reverse(newest.begin(), newest.end());
                m_model.setEntries(newest, session().catalogue(), session().book());
            });
    });
}

/// Reads on until there are enough rows to look at, between what the person does.
void JournalPage::readOnIfNeeded()
{
    const QModelIndex oldest = m_model.index(m_model.rowCount() - 1, 0);
    const bool isBeforeAll = m_ui->hasFrom->isChecked() && oldest.isValid() &&
                             oldest.data(JournalModel::DayRole).toDate() < m_ui->from->date();
    const bool isNeeded =
        isVisible() && !isWhole() && !isBeforeAll && m_filter.rowCount() < m_wanted;
    if (isNeeded)
        m_reader.start();
    else
        m_reader.stop();
}

Core::Result<> JournalPage::readOlder()
{
    const int rows = m_model.rowCount();
    const auto older = session().store().journal().before(
        rows > 0 ? m_model.entryAt(rows - 1).id : Core::JournalEntryId(), chunk);
    if (!older)
        return Core::failure(older.error());
    if (older->isEmpty())
        m_size = rows;
    m_model.appendOlder(*older);
    return {};
}

/// Where entries are missing it is not said that none matches.
void JournalPage::readOn()
{
    if (!m_ui->unread->tell(readOlder())) {
        m_reader.stop();
        m_nothing->setText(QString());
        return;
    }
    if (isWhole()) {
        fillChoices();
        fillDates();
    }
    showState();
    readOnIfNeeded();
}

Core::Result<> JournalPage::readAll()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    Core::Result<> read;
    while (read && !isWhole())
        read = readOlder();
    QApplication::restoreOverrideCursor();
    if (read && isWhole()) {
        fillChoices();
        fillDates();
    }
    showState();
    return read;
}

void JournalPage::fillChoices()
{
    const auto which =
        isWhole() ? JournalModel::Choices::Occurring : JournalModel::Choices::Possible;
    fill(*m_ui->indicator, tr("All indicators"), m_model.indicators(which));
    fill(*m_ui->unit, tr("All areas"), m_model.units(which));
    fill(*m_ui->person, tr("Anyone"), m_model.persons());
}

/// A bound that is not set shows what it would be to leave nothing out.
void JournalPage::fillDates()
{
    const int entries = m_model.rowCount();
    const auto dayAt = [this](int row) {
        return m_model.index(row, 0).data(JournalModel::DayRole).toDate();
    };
    if (!m_ui->hasFrom->isChecked())
        setDate(*m_ui->from, entries > 0 ? dayAt(entries - 1) : QDate::currentDate());
    if (!m_ui->hasTo->isChecked())
        setDate(*m_ui->to, entries > 0 ? dayAt(0) : QDate::currentDate());
}

void JournalPage::applyFilter()
{
    m_filter.setCriteria({m_ui->search->text(), m_ui->indicator->currentData().toString(),
                          m_ui->unit->currentData().toString(),
                          m_ui->person->currentData().toString(),
                          m_ui->hasFrom->isChecked() ? m_ui->from->date() : QDate(),
                          m_ui->hasTo->isChecked() ? m_ui->to->date() : QDate()});
    m_wanted = fewRows;
    readOnIfNeeded();
    showState();
    showMessage({});
}

void JournalPage::clearFilter()
{
    m_ui->search->clear();
    for (QComboBox *combo : {m_ui->indicator, m_ui->unit, m_ui->person})
        combo->setCurrentIndex(0);
    m_ui->hasFrom->setChecked(false);
    m_ui->hasTo->setChecked(false);
    fillDates();
}

void JournalPage::showState()
{
    const Core::Format format(session().language());
    const int shown = m_filter.rowCount();
    const QString number = format.number(shown, 0);
    //: %1 is how many of them are shown
    const QString count = tr("%1 of %Ln entries", nullptr, m_size).arg(number);
    m_ui->count->setText(
        isWhole() ? count
                  //: %1 is "12 of 1,000,000 entries"
                  : tr("%1; the latest %2 read").arg(count, format.number(m_model.rowCount(), 0)));
    m_ui->save->setEnabled(shown > 0);
    m_ui->restore->setEnabled(currentEntry() != nullptr);
}

void JournalPage::showMessage(const QString &text)
{
    m_ui->message->setText(text);
}

const Core::JournalEntry *JournalPage::currentEntry() const
{
    const QModelIndex current = m_filter.mapToSource(m_ui->table->currentIndex());
    return current.isValid() ? &m_model.entryAt(current.row()) : nullptr;
}

void JournalPage::select(Core::JournalEntryId entry)
{
    const QModelIndex index = m_model.index(m_model.rowOf(entry), 0);
    m_ui->table->setCurrentIndex(m_filter.mapFromSource(index));
}

void JournalPage::restoreOldValue()
{
    const Core::JournalEntry *current = currentEntry();
    if (!current)
        return;
    const Core::JournalEntry entry = *current; // the list is read anew below
    const auto restored =
        whenFree(prompts(), [&] { return RestoreValue(session(), prompts())(entry); });
    if (!restored)
        return showError(restored.error());
    if (!*restored)
        return;
    select(m_model.entryAt(0).id);
    if (!session().waiting().isEmpty())
        return; // the notice above tells of it
    showMessage(tr("What entry %1 replaced was restored as a new entry.").arg(entry.id.value()));
}

void JournalPage::exportShown()
{
    QString path =
        prompts().saveFile(tr("Export the journal"), tr("journal.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".csv");
    if (const auto read = whenFree(prompts(), [this] { return readAll(); }); !read)
        return showError(read.error());
    const QByteArray table =
        Core::writeCsv(Models::shownTable(m_filter, session().language(), JournalModel::FileRole));
    const auto written = whenFree(prompts(), [&] { return Core::writeFile(path, table); });
    if (!written)
        return showError(written.error());
    showMessage(tr("%Ln entries saved as %1", nullptr, m_filter.rowCount())
                    .arg(QFileInfo(path).fileName()));
}

void JournalPage::showError(const Core::Error &error) const
{
    prompts().showError(Core::errorSentence(error, session().book()));
}

void JournalPage::retranslate()
{
    m_ui->retranslateUi(content());
    showState();
    showMessage({});
}

} // namespace Gui
