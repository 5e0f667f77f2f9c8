// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/observationfile.h"
#include "ui/models/import/importdraft.h"

#include <QCoreApplication>

namespace Models {

/// A column of the file and what it is taken for.
struct SourceColumn
{
    int column = 0; ///< from 1
    QString header;
    QStringList examples; ///< the first few texts below the header
    QString target;       ///< as mappings write it (importmapping.h)
};

/// A text of the table that names an indicator or a unit.
struct NamedText
{
    enum class Kind { Indicator, Area };

    Kind kind = Kind::Indicator;
    QString text;
    int values = 0;           ///< how many it stands at
    QString code;             ///< of what it names; empty when it is not known
    bool isAmbiguous = false; ///< several units could be meant
};

/// What a text may name.
struct NameCandidate
{
    QString code;
    QString name;
};

/// A table of values on its way into the file.
class ValueDraft final : public ImportDraft
{
    Q_DECLARE_TR_FUNCTIONS(Models::ValueDraft)

public:
    using ImportDraft::ImportDraft;

    const Core::ImportOptions &options() const { return m_options; }
    /// What is said of the table; its layout is found anew.
    void setOptions(const Core::ImportOptions &options);
    const Core::ObservationLayout &layout() const { return m_layout; }
    /// A column without a header is named by its letter.
    Core::HeaderCells header() const override;
    bool isComplete() const override { return m_layout.isComplete(); }
    /// Row number of the header as the spreadsheet has it; 0 when there is none.
    int headerRow() const;

    /// Takes another row for the header (0: none); what was said of columns that it has not is
    /// forgotten.
    void setHeaderRow(int row);

    QList<SourceColumn> columns() const;
    /// Says what a column of the file is (importmapping.h).
    void setTarget(int column, const QString &target);

    /// The names in the planned table, those that are not known first.
    QList<NamedText> names() const;
    /// What a text may mean, the likeliest first.
    QList<NameCandidate> candidates(const NamedText &name) const;
    /// Says what a text means; an empty code takes that back.
    void setMeaning(const NamedText &name, const QString &code);

    qsizetype count() const override { return m_plan.rows.size(); }
    Core::ImportVerdict verdictAt(qsizetype position) const override
    {
        return m_plan.rows.verdictAt(position);
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
    QString sourceOf(int column) const;
    QString cellText(int row, Core::ObservationColumn column) const;
    QString indicatorText(const Core::ImportRow &row) const;
    QString unitText(const Core::ImportRow &row) const;
    QString valueText(const Core::Observation &observation) const;
    QString revisedText(const Core::ImportRow &row) const;
    QString typedText(const Core::ImportRow &row) const;

    Core::ImportOptions m_options;
    Core::ObservationLayout m_layout;
    Core::ImportPlan m_plan;
};

} // namespace Models
