// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figurereader.h"
#include "ui/models/entrydetails.h"
#include "ui/models/entryrows.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace Models {

/// The spreadsheet: a row an indicator or an area, a column a year. What is typed is read, checked
/// and stored at once, or refused with its reason.
class EntryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Unit, Target, FirstYear };
    enum Role {
        SearchRole = Qt::UserRole,
        IsDerivedRole, ///< read from another indicator: not entered here
        IsClosedRole,  ///< the unit did not exist in that year
        AbsenceRole,   ///< absent on purpose: the text is a reason, not a figure
        WarningRole,   ///< sentences of the open questions about the value
        WaitingRole,   ///< what is shown is not in the file yet
        OwnTextRole,   ///< for setData: a text that began as the cell's own, in its number format
    };

    /// Empty until it is given values.
    explicit EntryModel(Session &session, QObject *parent = nullptr);

    EntryLayout layout() const { return m_layout; }
    /// The indicator, and its part, whose areas are shown.
    Core::IndicatorId areasOf() const { return m_indicator; }
    const QString &areasPart() const { return m_part; }
    /// Shows what was read. Where rows and columns stay the same, an open editor stays too.
    void showIndicators(const EntryValues &values);
    void showAreas(Core::IndicatorId indicator, const QString &part, const EntryValues &values);
    /// The same layout with other values: tells only of the cells that differ.
    void showChanged(const EntryValues &values);
    /// Shows what was stored before it is read: a cell never goes back to what stood there before.
    void keep(const Change &change);
    /// What is shown is no longer what the file has, which could not be read for that reason: until
    /// it is shown anew nothing can be entered.
    void setUnread(const Core::Error &reason);
    /// Gives a part of a breakdown a row of its own, before it has a value.
    void addPart(Core::IndicatorId indicator, const QString &part);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Enters the text, for Qt::EditRole or OwnTextRole; false and `refused` when it is wrong or
    /// can be read in two ways.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    bool isValueCell(const QModelIndex &index) const;
    const EntryRow &rowAt(int row) const { return m_rows.at(row); }
    const Core::Indicator &indicatorAt(int row) const { return m_rows.at(row).indicator; }
    int yearAt(int column) const { return m_years.at(column - FirstYear); }
    /// The cell of a value; not valid when the present layout does not show it.
    QModelIndex cellOf(const Core::ObservationKey &key) const;
    Core::ObservationKey keyAt(const QModelIndex &index) const;
    /// What is stored for the cell, or waits to be; with its key alone when nothing is.
    Core::Observation observationAt(const QModelIndex &index) const;

    /// What would be stored for the text (ValueReader::read). `format` reads an ambiguous number,
    /// as a person chose it or as it was found for a whole paste.
    Core::Result<Core::Observation> read(const QModelIndex &index, const QString &text,
                                         std::optional<Core::NumberFormat> format = {}) const;
    Core::Result<Core::Observation> read(const QModelIndex &index, const Core::ValueCell &cell,
                                         std::optional<Core::NumberFormat> format = {}) const;
    /// How numbers are written in cells and editors.
    Core::NumberFormat ownFormat() const;
    /// A figure or state as the cell would show it, with its measure; empty for anything else.
    QString preview(const QModelIndex &index, const Core::Observation &observation) const;
    /// Why nothing can be entered in the cell; null when something can.
    std::optional<Core::Error> lock(const QModelIndex &index) const;
    /// Stores an observation for the cell, as one undo step.
    bool enter(const QModelIndex &index, const Core::Observation &observation);
    /// Stores many as one undo step called `step`; what they are stored for in the journal.
    /// Cancelled when `mayEnter` says no.
    Core::Result<> enterAll(const QList<Core::Observation> &observations, const QString &step,
                            const QString &reason);
    /// Asked before anything is stored.
    void setGuard(std::function<bool(const QList<EntryChange> &)> mayEnter)
    {
        m_mayEnter = std::move(mayEnter);
    }
    /// Details that wait for values of this model.
    EntryDetails &details() { return m_details; }
    const EntryDetails &details() const { return m_details; }
    /// What a milestone's cell may be set to: text and code.
    QList<QPair<QString, QString>> stateChoices(int row) const;

signals:
    /// `text` is not empty when it was typed.
    void refused(const QModelIndex &index, const QString &text, const Core::Error &error);
    /// That was stored, or waits to be.
    void entered(const QList<Models::EntryChange> &changes);

private:
    struct CellKey
    {
        Core::IndicatorId indicator;
        Core::UnitId unit;
        QString part;
        int year;
        bool operator==(const CellKey &) const = default;
        friend size_t qHash(const CellKey &key, size_t seed)
        {
            return qHashMulti(seed, key.indicator, key.unit, key.part, key.year);
        }
    };

    void show(const EntryValues &values);
    bool hasShapeOf(const EntryValues &values) const;
    void take(const EntryValues &values);
    void tellOf(const std::function<bool(const QModelIndex &)> &isOther);
    QList<EntryRow> rowsOf(const EntryValues &values) const;
    void showWaiting();
    static CellKey cellKeyOf(const Core::ObservationKey &key);
    CellKey cellKeyAt(const QModelIndex &index) const;
    bool isWaiting(const QModelIndex &index) const;
    const Core::Observation *storedAt(const QModelIndex &index) const;
    const Core::Observation *storedFor(const CellKey &key) const;
    QList<EntryChange> changesTo(const QList<Core::Observation> &observations) const;
    QStringList warningsAt(const QModelIndex &index) const;
    bool isClosed(const QModelIndex &index) const;
    QString cellText(const QModelIndex &index) const;
    QString targetTexts(const Core::Indicator &indicator) const;
    QString editText(const QModelIndex &index) const;
    QString waitingText() const;
    QString toolTip(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;
    QString rowTitle(int row) const;
    QString searchText(int row) const;

    Session &m_session;
    EntryLayout m_layout = EntryLayout::Indicators;
    Core::IndicatorId m_indicator; ///< of the areas
    QString m_part;                ///< of the areas
    QList<NewPart> m_added;
    QList<EntryRow> m_rows;
    QList<int> m_years;
    EntryValues m_values;
    std::optional<Core::Error> m_unread;
    EntryDetails m_details;
    std::function<bool(const QList<EntryChange> &)> m_mayEnter;
    QHash<CellKey, Core::Observation> m_observations;
    QHash<CellKey, Core::Observation> m_waiting; ///< in the place of those
};

} // namespace Models
