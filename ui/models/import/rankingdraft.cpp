// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/rankingdraft.h"

#include "core/words/errorsentence.h"
#include "core/words/format.h"

namespace Models {

using Core::RankingColumn;

/// The index that is there; one without parts when it would be new.
Core::RankingIndex RankingDraft::index() const
{
    const Core::RankingIndex *known = m_session.catalogue().index(m_options.index);
    return known ? *known : Core::RankingIndex();
}

bool RankingDraft::isTable(const Core::InputTable &table) const
{
    Core::InputTable head = table.head();
    return Core::recogniseRankingHeader(head, index(), m_options.year).isComplete();
}

void RankingDraft::recognise(Core::InputTable &table)
{
    m_header = Core::recogniseRankingHeader(table, index(), m_options.year);
}

void RankingDraft::setOptions(const Core::RankingImportOptions &options)
{
    m_options = options;
    start();
}

Core::Result<> RankingDraft::makePlan(const Core::Progress &)
{
    auto plan = Core::planRankingImport(table(), m_session.store(), m_options);
    if (!plan)
        return Core::failure(plan.error());
    m_plan = std::move(*plan);
    m_plan.warnings << sheetWarnings();
    return {};
}

QString RankingDraft::cellText(int row, RankingColumn column) const
{
    return Core::inputText(table().sheet.cell(row, m_header.columns.value(column)));
}

/// "53/63 (0.4512)"
QString RankingDraft::placeText(const Core::RankingEntry &entry) const
{
    const Core::Format format(m_session.language());
    QString text;
    if (entry.rank)
        text = QStringLiteral("%1/%2").arg(*entry.rank).arg(m_plan.edition.outOf);
    if (entry.score)
        text += text.isEmpty() ? format.exact(*entry.score)
                               : QStringLiteral(" (%1)").arg(format.exact(*entry.score));
    return text;
}

PreviewRow RankingDraft::rowAt(qsizetype position) const
{
    const Core::RankingRow &row = m_plan.rows.at(position);
    const Core::Unit *unit = m_session.catalogue().unit(row.entry.unit);
    PreviewRow shown;
    shown.row = row.row;
    shown.verdict = row.verdict;
    shown.subject = {
        unit ? unit->nameIn(Core::Period::year(m_plan.edition.year)).full.in(m_session.language())
             : cellText(row.row, RankingColumn::Name)};
    shown.stored = row.stored ? placeText(*row.stored) : QString();
    shown.proposed = row.error ? cellText(row.row, RankingColumn::Rank) : placeText(row.entry);
    if (row.error)
        shown.reason = Core::errorSentence(*row.error, m_session.book());
    return shown;
}

QStringList RankingDraft::subjectHeaders() const
{
    return {tr("Province")};
}

Core::Result<> RankingDraft::apply(const Core::Progress &)
{
    const QString name = table().name;
    return m_session.recordEdition(m_plan.index, m_plan.acceptedPlaces(), tr("Import %1").arg(name),
                                   QStringLiteral("import ") + name);
}

} // namespace Models
