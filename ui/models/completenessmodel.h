// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/completeness.h"
#include "core/base/phrasebook.h"
#include "core/base/result.h"

#include <QAbstractTableModel>

namespace Models {

class Session;

/// What is there and what is missing in a period, seen from the session's unit: it and all units
/// below it.
Core::Result<Core::Completeness> completenessSeenFrom(const Session &session,
                                                      const Core::Period &period, QDate today);

/// How many values are there, by group: all of them in the first row; then pillars in the
/// programme's order, or units or offices, those with most late values and the smallest share of
/// what is asked first.
class CompletenessModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Grouping { Pillar, Unit, Office };
    enum Column { Group, Present, Missing, Late, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole, ///< of what is asked: 0 to 1; invalid where nothing is
        IsTotalRole,
    };

    explicit CompletenessModel(QObject *parent = nullptr);

    void setCompleteness(const Core::Completeness &completeness, Grouping grouping,
                         const Core::Catalogue &catalogue, Core::Language language);
    /// The missing values of the group in a row.
    QList<Core::ExpectedValue> missingIn(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name;
        Core::ValueCounts counts;
        QList<Core::ExpectedValue> missing;
    };

    QList<Row> rowsByPillar(const Core::Catalogue &catalogue) const;
    QList<Row> rowsByUnit(const Core::Catalogue &catalogue) const;
    QList<Row> rowsByOffice(const Core::Catalogue &catalogue) const;
    QList<Row> rows(Grouping grouping, const Core::Catalogue &catalogue) const;
    QString text(const Row &row, int column) const;
    QString number(int count) const;

    QList<Row> m_rows;
    Core::Completeness m_completeness;
    Core::Language m_language = Core::Language::Vietnamese;
};

} // namespace Models
