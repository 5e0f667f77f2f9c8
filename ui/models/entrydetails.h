// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figuredetails.h"

#include <QHash>

namespace Models {

/// A value before and after it was entered.
struct EntryChange
{
    Core::Observation before; ///< with its key alone when there was none
    Core::Observation after;
};

/// Details that wait for the value that they belong to: source and document of everything that is
/// entered next, and what was typed about a cell before its value.
class EntryDetails
{
public:
    /// From now on each new figure comes from there; both empty: nothing is said about it.
    void setOrigin(const QString &source, const QString &document);
    bool hasOrigin() const { return !m_source.isEmpty() || !m_document.isEmpty(); }

    /// Keeps the details of an observation that has no figure yet.
    void keep(const Core::Observation &details);
    /// What was kept for the key; with its key alone when nothing was.
    Core::Observation keptFor(const Core::ObservationKey &key) const;
    void forget(const Core::ObservationKey &key) { m_kept.remove(key); }
    bool isEmpty() const { return m_kept.isEmpty(); }
    /// Of those that wait, which one does not matter.
    Core::ObservationKey anyKey() const { return m_kept.cbegin().key(); }
    void clear() { m_kept.clear(); }

    /// What is stored for `entered` over `before`: with what waits for a new figure, as far as
    /// `stated` says nothing else.
    Core::Observation completed(Core::Observation entered, const Core::Observation &before,
                                const Core::FieldSet &stated = {}) const;

private:
    QString m_source;
    QString m_document;
    QHash<Core::ObservationKey, Core::Observation> m_kept;
};

} // namespace Models
