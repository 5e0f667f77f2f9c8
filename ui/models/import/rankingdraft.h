// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/rankingfile.h"
#include "ui/models/import/importdraft.h"

#include <QCoreApplication>

namespace Models {

/// The table of a ranking edition on its way into the file.
class RankingDraft final : public ImportDraft
{
    Q_DECLARE_TR_FUNCTIONS(Models::RankingDraft)

public:
    using ImportDraft::ImportDraft;

    const Core::RankingImportOptions &options() const { return m_options; }
    /// Which edition it is of.
    void setOptions(const Core::RankingImportOptions &options);
    /// The index with the parts that it would get, and the edition, as planned.
    const Core::RankingPlan &planned() const { return m_plan; }

    Core::HeaderCells header() const override { return m_header.cells; }
    bool isComplete() const override { return m_header.isComplete(); }
    qsizetype count() const override { return m_plan.rows.size(); }
    Core::ImportVerdict verdictAt(qsizetype position) const override
    {
        return m_plan.rows.at(position).verdict;
    }
    PreviewRow rowAt(qsizetype position) const override;
    QStringList subjectHeaders() const override;
    const QList<Core::ImportWarning> &warnings() const override { return m_plan.warnings; }
    Core::ImportReport report() const override { return m_plan.report(); }
    const Core::RejectedRows &rejected() const override { return m_plan.rejected; }
    Core::Result<> apply(const Core::Progress &progress = {}) override;

protected:
    bool isTable(const Core::InputTable &table) const override;
    void recognise(Core::InputTable &table) override;
    Core::Result<> makePlan(const Core::Progress &progress) override;

private:
    Core::RankingIndex index() const;
    QString placeText(const Core::RankingEntry &entry) const;
    QString cellText(int row, Core::RankingColumn column) const;

    Core::RankingImportOptions m_options;
    Core::RankingHeader m_header;
    Core::RankingPlan m_plan;
};

} // namespace Models
