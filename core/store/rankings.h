// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/indicator/ranking.h"
#include "core/store/journalentry.h"

namespace Core {

class FileState;

/// What saving an edition changed: enough to take it back.
struct RecordedEdition
{
    BatchId batch;
    /// The places that changed, as they were; empty ones did not exist. Saving it undoes the
    /// change.
    EditionPlaces before;
    EditionPlaces after;
    bool isNewEdition = false;
    bool isEditionRemoved = false; ///< it was left without places
};

/// The published tables of places: indices, their editions, and the places in each. Every method is
/// one transaction, and gives an Error instead of throwing.
class Rankings
{
public:
    /// The state must outlive it.
    explicit Rankings(FileState &file)
        : m_file(file)
    {}

    /// All editions of all indices, by index, year and label.
    const QList<RankingEdition> &editions() const;
    QList<RankingEdition> editionsOf(RankingIndexId index) const;
    Result<QList<RankingEntry>> entries(EditionId edition) const;

    Result<> addIndices(const QList<RankingIndex> &indices, const Origin &origin);
    /// Adds an edition of a stored index with its places; they are journalled.
    Result<EditionId> addEdition(const RankingEdition &edition, const QList<RankingEntry> &entries,
                                 const Origin &origin);
    /// Stores places of an edition, which index, year and label name: adds the index or the parts
    /// that it lacks, adds the edition or brings it to `places.edition`, and puts each entry in the
    /// place of its unit's; an empty one removes that. Units that are not named keep their places.
    /// An edition that is left without places is removed. All or none, in one batch; what does not
    /// change is not journalled. RankExceedsField when a place lies outside the field.
    Result<RecordedEdition> saveEdition(const RankingIndex &index, const EditionPlaces &places,
                                        const Origin &origin);

private:
    FileState &m_file;
};

} // namespace Core
