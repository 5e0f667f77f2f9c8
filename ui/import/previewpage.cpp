// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/previewpage.h"

#include "core/base/files.h"
#include "core/words/errorsentence.h"
#include "ui/import/importassistant.h"
#include "ui/import/pageparts.h"
#include "ui/import/progresswatcher.h"
#include "ui/prompts/whenfree.h"
#include "ui/widgets/readnotice.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {

namespace {

using Core::ImportVerdict;

constexpr std::array verdicts{ImportVerdict::Rejected, ImportVerdict::New, ImportVerdict::Revised,
                              ImportVerdict::Same};

QTableView *previewTable(QWidget &parent)
{
    QTableView *table = assistantTable("preview", PreviewPage::tr("Preview"), parent);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    return table;
}

} // namespace

PreviewPage::PreviewPage(ImportWork &work)
    : m_work(work)
    , m_notes(new QListWidget(this))
    , m_table(previewTable(*this))
    , m_seen(new QCheckBox(this))
    , m_partial(new QCheckBox(this))
    , m_saveErrors(new QPushButton(tr("Save the rejected &rows..."), this))
    , m_message(messageLabel(*this))
    , m_unread(new ReadNotice(this))
{
    setTitle(tr("What the import would do"));
    setCommitPage(true);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setAccessibleName(tr("Notes about the table"));
    m_notes->setWordWrap(true);
    m_seen->setObjectName(QStringLiteral("seen"));
    m_partial->setObjectName(QStringLiteral("partial"));
    m_saveErrors->setObjectName(QStringLiteral("saveErrors"));
    m_unread->setObjectName(QStringLiteral("unread"));
    m_unread->watch(work.session, {m_table});
    layOut(makeFilters());
    connect(m_unread, &ReadNotice::tryAgain, this, &PreviewPage::planAgain);
    connect(m_seen, &QCheckBox::toggled, this, &PreviewPage::completeChanged);
    connect(m_partial, &QCheckBox::toggled, this, &PreviewPage::completeChanged);
    connect(m_saveErrors, &QPushButton::clicked, this, &PreviewPage::saveErrors);
}

QHBoxLayout *PreviewPage::makeFilters()
{
    auto *row = new QHBoxLayout;
    auto *group = new QButtonGroup(this);
    for (int i = 0; i <= int(verdicts.size()); ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("filter%1").arg(i));
        button->setCheckable(true);
        button->setAutoDefault(false);
        group->addButton(button);
        row->addWidget(button);
        m_filters << button;
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_model->setShown(i == 0 ? std::nullopt : std::optional(verdicts.at(size_t(i - 1))));
        });
    }
    row->addStretch(1);
    row->addWidget(m_saveErrors);
    return row;
}

void PreviewPage::layOut(QHBoxLayout *filters)
{
    constexpr int notesHeight = 84;
    m_notes->setMaximumHeight(notesHeight);
    auto *column = new QVBoxLayout(this);
    column->addLayout(filters);
    column->addWidget(m_notes);
    column->addWidget(m_unread);
    column->addWidget(m_table, 1);
    m_hint = plainLabel("hint", *this);
    m_hint->setText(tr("F2 or a double click corrects a cell of the file here; the file itself "
                       "stays as it is."));
    column->addWidget(m_hint);
    column->addWidget(m_seen);
    column->addWidget(m_partial);
    column->addWidget(m_message);
}

void PreviewPage::initializePage()
{
    m_table->setModel(nullptr);
    m_model = std::make_unique<Models::PreviewModel>(m_work.draft());
    connect(m_model.get(), &Models::PreviewModel::corrected, this, &PreviewPage::correct,
            Qt::QueuedConnection);
    m_table->setModel(m_model.get());
    m_filters.first()->setChecked(true);
    m_seen->setChecked(false);
    m_partial->setChecked(false);
    m_unread->tell(Core::Result<>()); // planned on the page before
    showPlan();
    constexpr int widest = 240;
    constexpr int reasonWidth = 340;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(widest, m_table->columnWidth(column)));
    if (m_model->countOf(ImportVerdict::Rejected) > 0)
        m_table->setColumnWidth(m_model->reasonColumn(), reasonWidth);
}

void PreviewPage::showPlan()
{
    m_model->refresh();
    showCounts();
    showNotes();
    emit completeChanged();
}

int PreviewPage::acceptedCount() const
{
    return m_model ? m_model->countOf(ImportVerdict::New) + m_model->countOf(ImportVerdict::Revised)
                   : 0;
}

void PreviewPage::showCounts()
{
    m_filters.first()->setText(tr("All (%1)").arg(m_work.draft().count()));
    for (size_t i = 0; i < verdicts.size(); ++i)
        m_filters.at(qsizetype(i) + 1)
            ->setText(QStringLiteral("%1 %2 (%3)")
                          .arg(Models::importVerdictSymbol(verdicts.at(i)),
                               Models::importVerdictWord(verdicts.at(i)))
                          .arg(m_model->countOf(verdicts.at(i))));
    const int rejected = m_model->countOf(ImportVerdict::Rejected);
    const auto &encoding = m_work.draft().table().encoding;
    m_saveErrors->setVisible(rejected > 0);
    m_partial->setVisible(rejected > 0);
    m_partial->setText(
        tr("Leave out the %n rejected value(s) and import the others", nullptr, rejected));
    m_seen->setVisible(encoding.has_value());
    if (encoding)
        m_seen->setText(tr("The text that was converted from %1 has been checked")
                            .arg(Core::legacyName(*encoding)));
    m_message->setText(acceptedCount() == 0 && rejected == 0
                           ? tr("There is nothing to import: all values are stored already.")
                           : QString());
    setButtonText(QWizard::CommitButton, tr("&Import %n value(s)", nullptr, acceptedCount()));
}

void PreviewPage::showNotes()
{
    m_notes->clear();
    for (const Core::ImportWarning &warning : m_work.draft().warnings())
        m_notes->addItem(warning.sentence(m_work.session.book()));
    m_notes->setVisible(m_notes->count() > 0);
}

void PreviewPage::correct(int row, int column, const QString &text)
{
    ++m_correctionCount;
    m_work.draft().setText(row, column, text);
    planAgain();
}

void PreviewPage::planAgain()
{
    ProgressWatcher watcher(*this, tr("Checking %1").arg(m_work.file->name()));
    const auto planned = m_work.draft().plan(watcher.progress());
    const QModelIndex current = m_table->currentIndex();
    showPlan();
    m_table->setCurrentIndex(
        m_model->index(std::min(current.row(), m_model->rowCount() - 1), current.column()));
    m_unread->tell(planned);
}

void PreviewPage::saveErrors()
{
    QString path =
        m_work.prompts.saveFile(tr("Save the rejected rows"),
                                QFileInfo(m_work.file->name()).completeBaseName() +
                                    QStringLiteral("-") + tr("rejected") + QStringLiteral(".csv"),
                                tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".csv");
    const Models::ImportDraft &draft = m_work.draft();
    const auto written =
        Core::writeFile(path, Core::writeCsv(Core::rejectedTable(draft.rejected(), draft.report(),
                                                                 m_work.session.book())));
    if (written)
        m_hint->setText(tr("Saved as %1").arg(path));
    else
        m_message->setText(Core::errorSentence(written.error(), m_work.session.book()));
}

bool PreviewPage::isComplete() const
{
    const bool isClean = m_model && m_model->countOf(ImportVerdict::Rejected) == 0;
    return m_model && m_work.draft().isPlanned() && acceptedCount() > 0 &&
           (isClean || m_partial->isChecked()) &&
           (!m_work.draft().table().encoding || m_seen->isChecked());
}

/// Takes what is still in an open editor; false when that has changed the plan.
bool PreviewPage::takesEditor()
{
    const qsizetype before = m_correctionCount;
    setFocus();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    return m_correctionCount == before;
}

bool PreviewPage::validatePage()
{
    if (!takesEditor())
        return false;
    const auto stored = whenFree(m_work.prompts, [this] {
        ProgressWatcher watcher(*this, tr("Storing %1").arg(m_work.file->name()));
        return m_work.draft().apply(watcher.progress());
    });
    if (!stored) {
        m_message->setText(Core::errorSentence(stored.error(), m_work.session.book()));
        return false;
    }
    m_work.notRemembered.reset();
    if (!m_work.isRanking && m_work.values.options() != Core::ImportOptions()) {
        const Core::Result<> kept =
            m_work.memory.save(m_work.values.layout().header, m_work.values.options());
        if (!kept)
            m_work.notRemembered = kept.error();
    }
    return true;
}

int PreviewPage::nextId() const
{
    return ImportAssistant::Done;
}

} // namespace Gui
