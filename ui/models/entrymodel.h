// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/format.h"
#include "ui/models/session.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Models {

/// The spreadsheet of one unit: a row an indicator, a column a year. What is typed is read, checked
/// and stored at once, or refused with its reason.
class EntryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Unit, Target, FirstYear };
    enum Role { SearchRole = Qt::UserRole, IsDerivedRole };

    explicit EntryModel(Session &session, QObject *parent = nullptr);

    /// Reads the session anew. Where rows and columns stay the same, an open editor stays too.
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Enters the text; false and `refused` when it is wrong or can be read in two ways.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    bool isValueCell(const QModelIndex &index) const;
    const Core::Indicator &indicatorAt(int row) const;
    /// What would be stored for the text. AmbiguousNumber carries both readings as arguments, with
    /// a decimal point.
    Core::Result<Core::Observation> read(const QModelIndex &index, const QString &text) const;
    /// What would be stored for a number that was chosen among two readings.
    Core::Result<Core::Observation> readAs(const QModelIndex &index, double value) const;
    /// How the text is understood, as the cell would show it; empty when it is not.
    QString preview(const QModelIndex &index, const QString &text) const;
    /// Stores an observation for the cell, as one undo step.
    bool enter(const QModelIndex &index, const Core::Observation &observation);
    /// What a milestone's cell may be set to: text and code.
    QList<QPair<QString, QString>> stateChoices(int row) const;

signals:
    void refused(const QModelIndex &index, const QString &text, const Core::Error &error);

private:
    struct CellKey
    {
        Core::IndicatorId indicator;
        int year;
        bool operator==(const CellKey &) const = default;
        friend size_t qHash(const CellKey &key, size_t seed)
        {
            return qHashMulti(seed, key.indicator, key.year);
        }
    };

    void readObservations();
    int yearAt(int column) const;
    const Core::Observation *observationAt(const QModelIndex &index) const;
    Core::ObservationKey keyAt(const QModelIndex &index) const;
    QString cellText(const QModelIndex &index) const;
    QString editText(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    QString rowTitle(int row) const;
    Core::Result<> readNumberInto(Core::Observation &observation, const Core::Indicator &indicator,
                                  QString text) const;

    Session &m_session;
    QList<Core::Indicator> m_indicators;
    QList<int> m_years;
    QHash<CellKey, Core::Observation> m_observations;
};

} // namespace Models
