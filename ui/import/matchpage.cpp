// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/matchpage.h"

#include "core/words/errorsentence.h"
#include "ui/import/choicedelegate.h"
#include "ui/import/importassistant.h"
#include "ui/import/pageparts.h"
#include "ui/import/progresswatcher.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {

using NameColumn = Models::NameModel::Column;

MatchPage::MatchPage(ImportWork &work)
    : m_work(work)
    , m_names(work.values)
    , m_found(plainLabel("found", *this))
    , m_table(assistantTable("names", tr("Names in the file"), *this))
    , m_message(messageLabel(*this))
{
    constexpr int kindWidth = 90;
    constexpr int textWidth = 380;
    setTitle(tr("What the names mean"));
    m_table->setModel(&m_names);
    m_table->setItemDelegateForColumn(NameColumn::Meaning, new ChoiceDelegate(this));
    chooseByClicks(*m_table, NameColumn::Meaning);
    m_table->setColumnWidth(NameColumn::Kind, kindWidth);
    m_table->setColumnWidth(NameColumn::Text, textWidth);
    m_table->setColumnWidth(NameColumn::Values, kindWidth);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_found);
    column->addWidget(m_table, 1);
    column->addWidget(m_message);
    connect(&m_names, &Models::NameModel::meaningChosen, this, &MatchPage::choose,
            Qt::QueuedConnection);
}

void MatchPage::initializePage()
{
    m_message->clear();
    showNames();
}

void MatchPage::showNames()
{
    m_names.refresh();
    const int unknown = m_names.unknownCount();
    m_found->setText(unknown == 0
                         ? tr("All names are known, by their code, name or another name that the "
                              "catalogue has. Choose another meaning where one is wrong.")
                         : tr("%n name(s) are not known. Choose what each means; the program never "
                              "guesses. What stays without a meaning is not imported.",
                              nullptr, unknown));
}

void MatchPage::choose(const Models::NamedText &name, const QString &code)
{
    m_work.values.setMeaning(name, code);
    const QModelIndex current = m_table->currentIndex();
    validatePage();
    showNames();
    m_table->setCurrentIndex(m_names.index(current.row(), current.column()));
}

bool MatchPage::validatePage()
{
    ProgressWatcher watcher(*this, tr("Checking %1").arg(m_work.file->name()));
    const auto planned = m_work.values.plan(watcher.progress());
    m_message->setText(planned ? QString()
                               : Core::errorSentence(planned.error(), m_work.session.book()));
    return planned.has_value();
}

int MatchPage::nextId() const
{
    return ImportAssistant::Preview;
}

} // namespace Gui
