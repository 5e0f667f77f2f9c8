// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportsource.h"
#include "ui/models/change.h"
#include "ui/models/openwarnings.h"

#include <optional>

namespace Models {

/// From where one looks.
struct View
{
    Core::Programme programme;
    Core::UnitId unit;
    std::optional<int> asOf; ///< null: the year of the latest value
    bool followsLatest = true;

    /// What is chosen first in a file.
    static View firstOf(const Core::Store &store);
};

/// What was read of the file for one view, read once: the values that are seen, how they are
/// judged, and the open questions about them.
class Snapshot
{
public:
    /// Nothing was read yet.
    explicit Snapshot(const View &view = {});
    static Core::Result<Snapshot> read(const Core::Store &store, const View &view);

    /// Its year is that of `asOf`.
    const View &view() const { return m_view; }
    int asOf() const { return *m_view.asOf; }
    const Core::SeenValues &values() const { return m_values; }
    const Core::ReportSource &source() const { return m_source; }
    /// The year from which one looks who follows the latest value.
    int latestYear() const;
    /// Years that can be chosen (Session::years).
    QList<int> years() const;

    /// The open questions about the values of the programme's indicators; the answers are read when
    /// first asked for.
    Core::Result<OpenWarnings> warnings(const Core::Store &store) const;
    void forgetWarnings() { m_warnings.reset(); }

    /// Programme and unit as another catalogue has them, or a year that is kept from now on.
    void setView(const View &view) { m_view = view; }

    /// Reads once more what a change of values or rankings touches, and judges only that anew;
    /// gives the indicators. An Error changes nothing.
    Core::Result<QSet<Core::IndicatorId>> readAgain(const Core::Store &store, const Change &change);
    /// The same without reading: the values of the change stand for what the file has.
    QSet<Core::IndicatorId> put(const Core::Store &store, const Change &change);

private:
    QSet<Core::SeriesPlace> touchedBy(const Change &change, const Core::Catalogue &catalogue) const;
    QSet<Core::IndicatorId> judge(const Core::Store &store, const QSet<Core::SeriesPlace> &places);

    View m_view;
    Core::SeenValues m_values;
    Core::ReportSource m_source;
    mutable std::optional<OpenWarnings> m_warnings; ///< null until asked for
};

} // namespace Models
