// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import/cellchoice.h"
#include "ui/models/import/valuedraft.h"
#include "ui/models/rowmodel.h"

namespace Models {

/// The columns of a file, a row each, with what each is taken for.
class ColumnModel final : public RowModel<SourceColumn>
{
    Q_OBJECT

public:
    enum Column { Letter, Header, Example, Meaning, ColumnCount };

    /// `draft` outlives the model.
    explicit ColumnModel(ValueDraft &draft, QObject *parent = nullptr);

    void refresh() { resetRows(m_draft.columns()); }

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Gives a column another meaning: the value of one of its choices.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void meaningChosen();

private:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const SourceColumn &source, int column, int role) const override;
    QString meaningText(const QString &target) const;
    QList<CellChoice> choices(const SourceColumn &column) const;

    ValueDraft &m_draft;
};

} // namespace Models
