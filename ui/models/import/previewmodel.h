// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import/importdraft.h"

#include <QAbstractTableModel>

#include <optional>

namespace Models {

/// What an import would do, a row for each value: the verdict and its reason, what is stored and
/// what would be, then the cells of the file's row as they can be corrected.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `draft` outlives the model.
    explicit PreviewModel(const ImportDraft &draft, QObject *parent = nullptr);

    /// Reads the draft's plan anew.
    void refresh();
    /// Shows the rows of one verdict; null: all of them.
    void setShown(std::optional<Core::ImportVerdict> verdict);
    int countOf(Core::ImportVerdict verdict) const { return m_counts.at(size_t(verdict)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for a correction (`corrected`).
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Position of the column that gives the reason.
    int reasonColumn() const;

signals:
    /// A person has typed `text` into the cell at that row and column of the sheet.
    void corrected(int row, int column, const QString &text);

private:
    const PreviewRow &rowAt(int row) const;
    /// Column of the sheet that a cell shows and that can be typed into; 0: none.
    int sheetColumn(const QModelIndex &index) const;
    QString shownText(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    QString reasonText(const PreviewRow &row) const;

    const ImportDraft &m_draft;
    QList<int> m_positions; ///< of the rows shown in the plan
    std::array<int, 4> m_counts{};
    QStringList m_subjects;
    QList<QPair<int, QString>> m_sheetColumns; ///< with their headers
    std::optional<Core::ImportVerdict> m_shown;
    mutable int m_cachedPosition = -1;
    mutable PreviewRow m_cached;
};

/// "new", "unchanged" and so on.
QString importVerdictWord(Core::ImportVerdict verdict);
/// The sign that stands before the word.
QString importVerdictSymbol(Core::ImportVerdict verdict);

} // namespace Models
