// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import/cellchoice.h"
#include "ui/models/import/valuedraft.h"
#include "ui/models/rowmodel.h"

namespace Models {

/// The names in a table, a row each, with what each is taken for; those that nothing is known by
/// come first.
class NameModel final : public RowModel<NamedText>
{
    Q_OBJECT

public:
    enum Column { Kind, Text, Values, Meaning, ColumnCount };

    /// `draft` outlives the model.
    explicit NameModel(ValueDraft &draft, QObject *parent = nullptr);

    void refresh() { resetRows(m_draft.names()); }
    int unknownCount() const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for another meaning (`meaningChosen`): the value of one of its choices.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void meaningChosen(const Models::NamedText &name, const QString &code);

private:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const NamedText &name, int column, int role) const override;
    QString meaningText(const NamedText &name) const;
    QList<CellChoice> choices(const NamedText &name) const;

    ValueDraft &m_draft;
};

} // namespace Models
