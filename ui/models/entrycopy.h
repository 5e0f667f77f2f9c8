// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entrymodel.h"

#include <QCoreApplication>
#include <QStringList>

namespace Models {

/// Rows of cells as a table for word processors and spreadsheets, of the same shape; the first
/// `headings` rows head the others. A text that is no number stays one: "5/10" is no day.
QString htmlFromCells(const QList<QStringList> &cells, qsizetype headings = 0);

/// Cells of the entry model with the codes and names of their rows before them and the periods
/// above: what reads by itself, and what a paste finds its rows by.
class HeadedCells
{
    Q_DECLARE_TR_FUNCTIONS(Models::HeadedCells)

public:
    /// `language`: of the headings.
    HeadedCells(const EntryModel &model, Core::Language language)
        : m_model(model)
        , m_language(language)
    {}

    /// `rows`: cells row by row, the same columns in each. The first row of the result are
    /// headings.
    QList<QStringList> cells(const QList<QModelIndexList> &rows) const;

private:
    QStringList headings(const QModelIndexList &row) const;
    QStringList names(int row) const;
    bool hasParents() const;

    const EntryModel &m_model;
    Core::Language m_language;
};

} // namespace Models
