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

/// The spreadsheet: a row an indicator or an area, a column a period. What is typed is read,
/// checked and stored at once, or refused with its reason. Below the areas of one level stands what
/// their values give together, beside the value of the whole.
class EntryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `Parent` is the area in which that of the row lies; values stand from `FirstYear` on.
    enum Column { Unit, Target, Parent, FirstYear };
    enum Role {
        SearchRole = Qt::UserRole,
        IsDerivedRole, ///< read from another indicator: not entered here
        IsClosedRole,  ///< no value can be there: the unit did not exist in that period
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
    /// Which areas have a row: those of the indicator's own level, until others are chosen.
    AreaLevel level() const { return m_level; }
    void setLevel(AreaLevel level);
    /// Which periods have a column. What is shown is read anew after a change.
    Periodicity periodicity() const { return m_periodicity; }
    void setPeriodicity(Periodicity periodicity) { m_periodicity = periodicity; }
    /// The first cell of the last change; not valid when it is not shown.
    QModelIndex firstChange() const { return m_changed ? cellOf(*m_changed) : QModelIndex(); }
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
    /// The parts that were given one so.
    const QList<NewPart> &addedParts() const { return m_added; }
    /// Whether a row shows the part, in the layout of indicators.
    bool hasPart(Core::IndicatorId indicator, const QString &part) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Enters the text, for Qt::EditRole or OwnTextRole; false and `refused` when it is wrong or
    /// can be read in two ways.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Whether a value is stored there: not in the columns before, nor in the rows of the total.
    bool isValueCell(const QModelIndex &index) const;
    const EntryRow &rowAt(int row) const { return m_rows.at(row); }
    const Core::Indicator &indicatorAt(int row) const { return m_rows.at(row).indicator; }
    const Core::Period &periodAt(int column) const { return m_periods.at(column - FirstYear); }
    const QList<Core::Period> &periods() const { return m_periods; }
    /// How many values rows by unit would have in a period at a level.
    int openAreas(AreaLevel level, const Core::Period &period) const;
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
        Core::Period period;
        bool operator==(const CellKey &) const = default;
        friend size_t qHash(const CellKey &key, size_t seed)
        {
            return qHashMulti(seed, key.indicator, key.unit, key.part, key.period);
        }
    };
    using Cells = QHash<CellKey, Core::Observation>;

    void show(const EntryValues &values);
    bool hasShapeOf(const EntryValues &values) const;
    void take(const EntryValues &values);
    void tellOf(const std::function<bool(const QModelIndex &)> &isOther);
    QList<EntryRow> rowsOf(const EntryValues &values) const;
    void showWaiting();
    static CellKey cellKeyOf(const Core::ObservationKey &key);
    CellKey cellKeyAt(const QModelIndex &index) const;
    QModelIndex firstDifference(const Cells &before) const;
    bool isWaiting(const QModelIndex &index) const;
    const Core::Observation *storedAt(const QModelIndex &index) const;
    const Core::Observation *storedFor(const CellKey &key) const;
    QList<EntryChange> changesTo(const QList<Core::Observation> &observations) const;
    QStringList warningsAt(const QModelIndex &index) const;
    bool isClosed(const QModelIndex &index) const;
    bool isTotal(const QModelIndex &index) const;
    QList<Core::Observation> addends(const Core::Period &period, int &open) const;
    std::optional<double> wholeValue(const QModelIndex &index) const;
    QString totalText(const QModelIndex &index) const;
    QString totalTip(const QModelIndex &index) const;
    QString totalTitle(const EntryRow &row) const;
    QString parentName(int row) const;
    QString cellText(const QModelIndex &index) const;
    QString targetTexts(const Core::Indicator &indicator) const;
    QString editText(const QModelIndex &index) const;
    QString waitingText() const;
    QString toolTip(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;
    QString rowTitle(int row) const;
    QString rowTip(int row) const;
    QString searchText(int row) const;

    Session &m_session;
    EntryLayout m_layout = EntryLayout::Indicators;
    Core::IndicatorId m_indicator; ///< of the areas
    QString m_part;                ///< of the areas
    Core::UnitId m_layoutUnit;     ///< the root of the areas
    QList<NewPart> m_added;
    QList<EntryRow> m_rows;
    AreaLevel m_level = AreaLevel::All;
    Periodicity m_periodicity = Periodicity::Years;
    QList<Core::Period> m_periods;
    EntryValues m_values;
    std::optional<Core::Error> m_unread;
    EntryDetails m_details;
    std::function<bool(const QList<EntryChange> &)> m_mayEnter;
    Cells m_observations;
    Cells m_waiting;                               ///< in the place of those
    std::optional<Core::ObservationKey> m_changed; ///< the first value of the last change
};

} // namespace Models
