// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/openwarnings.h"
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/indicator/agency.h"
#include "core/indicator/brieftexts.h"
#include "core/indicator/catalogue.h"
#include "core/indicator/compactobservations.h"
#include "core/indicator/observation.h"
#include "core/indicator/reportingcalendar.h"
#include "core/store/cataloguefields.h"
#include "core/store/integrity.h"
#include "core/store/journaltable.h"

#include <memory>

namespace Core {

class Connection;
class ManyChanges;
class PageCheck;
class RankObservations;
struct OpenedFile;

/// Who changes values, and why; written into the journal.
struct Origin
{
    QString by;
    QString reason; ///< "edit", "import data.csv", "undo", ...
};

/// What one user action changed: enough to take it back.
struct Recorded
{
    BatchId batch;
    /// As they were, the last change first; empty ones did not exist. Recording them undoes it.
    QList<Observation> before;
    QList<Observation> after;
};

/// What a large change did. The journal has what was there before (core/store/journalbatch.h).
struct RecordedBatch
{
    BatchId batch;
    qsizetype changed = 0; ///< observations
};

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

/// What the journal's field of an answered question begins with; the kind's code follows.
inline const QString acceptedField = QStringLiteral("accepted: ");

/// How a file is opened.
struct Opening
{
    bool isReadOnly = false; ///< nothing can be stored
    /// Milliseconds for which a statement waits until others have unlocked the file.
    int patience = 5000;
    /// Of who has just made the file (core/store/newfile.h).
    QList<Error> remarks = {};
};

/// A data file. One object holds one open file; every method is one transaction, and gives an Error
/// instead of throwing. Not shared between threads: each opens its own.
class Store
{
public:
    /// Makes an empty file (":memory:" for none). An existing one is refused (FileExists).
    static Result<std::unique_ptr<Store>> create(const QString &path, const Clock &clock);
    /// Opens a file, after copying it aside when its schema is older. Refuses what is not ours
    /// (NotOurFile), newer (NewerFile), damaged (DamagedFile; files of more than 64 MB are not
    /// read through, `check` does that), or holds what no version of this program writes
    /// (ForeignSchema, BadStoredValue), and changes nothing then. FileBusy when others lock it for
    /// longer than is waited.
    static Result<std::unique_ptr<Store>> open(const QString &path, const Clock &clock,
                                               const Opening &opening = {});
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// From the root on, without links.
    const QString &path() const;
    /// True when nothing can be stored: it was opened so, or the file or its folder is protected
    /// against writing.
    bool isReadOnly() const { return m_isReadOnly; }
    /// As Opening::patience, from now on.
    void setPatience(int milliseconds);
    /// The year by the clock, where the person is.
    int thisYear() const;
    /// What opening or making the file had to do that its user should know of (errorSentence).
    const QList<Error> &remarks() const { return m_remarks; }

    /// The pages of a large file are read through before anything is written to it. That begins
    /// now, in the background, and until it is done a change is refused with FileBeingChecked;
    /// without this call the first change waits for it.
    void refuseUntilChecked();
    /// How much of that is done, from 0 to 100; null when nothing is read through.
    std::optional<int> checkedPercent() const;

    /// Reads anew what the file describes when another program has changed the file since it was
    /// opened or since the last call, or has put another file in its place; tells whether one has.
    /// Does not wait while another one writes: that is for the next call to see.
    Result<bool> catchUp();
    /// False when others keep the file from being read just now. Does not wait.
    bool isReadable() const;

    /// The province that the file belongs to: the unit meant where none is named. Null in an empty
    /// file.
    UnitId home() const { return m_home; }
    /// Journalled, as every change of what the file describes is (core/store/cataloguefields.h).
    Result<> setHome(UnitId unit, const Origin &origin);
    /// The programme that `init` made: the first one. Null in an empty file.
    const Programme *mainProgramme() const;

    /// What the file describes; kept up to date by the methods below.
    const Catalogue &catalogue() const { return m_catalogue; }
    /// All editions of all indices, by index, year and label.
    const QList<RankingEdition> &editions() const { return m_editions; }
    QList<RankingEdition> editionsOf(RankingIndexId index) const;

    /// Adds a programme, or brings the stored one of that code to it. BadProgrammeFile when it
    /// would take an indicator's code from another programme or change the kind of stored values.
    /// The pillars' ids in both arguments only need to agree with each other. Cancelled when
    /// `progress` says so.
    Result<> saveProgramme(const Programme &programme, const QList<Indicator> &indicators,
                           const Origin &origin, const Progress &progress = {});
    /// Adds units; a unit's parent is named by its key in `parents`, in the same order.
    Result<> addUnits(const QList<Unit> &units, const QStringList &parents, const Origin &origin);
    Result<> addSuccessions(const QList<Succession> &successions, const Origin &origin);
    Result<> addRegions(const QList<Region> &regions, const Origin &origin);
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

    Result<> addAgencies(const QList<AgencyProfile> &profiles, const Origin &origin);
    Result<QList<AgencyProfile>> agencies() const;
    /// Puts these profiles in the place of all that there are; what differs is journalled as one
    /// batch. BadAgencyProfile when they contradict each other (checkProfiles).
    Result<> saveAgencies(const QList<AgencyProfile> &profiles, const Origin &origin);

    /// The office's own texts in the briefs of a programme; the starting ones until it writes any.
    Result<BriefTexts> briefTexts(ProgrammeId programme) const;
    /// Journalled as one batch.
    Result<> saveBriefTexts(ProgrammeId programme, const BriefTexts &texts, const Origin &origin);

    /// Adds rules to the period calendar, each before those that are there.
    Result<> addReportingRules(const QList<ReportingRule> &rules, const Origin &origin);
    Result<ReportingCalendar> reportingCalendar() const;

    Result<QList<Observation>> observations() const;
    Result<QList<Observation>> observationsOf(UnitId unit) const;
    Result<QList<Observation>> observationsOf(IndicatorId indicator) const;
    /// The same without half-years, quarters and months: what is assessed. Few, however many values
    /// the file has.
    Result<QList<Observation>> annualObservationsOf(UnitId unit) const;
    Result<QList<Observation>> annualObservationsOf(IndicatorId indicator) const;
    /// Of all units and indicators.
    Result<QList<Observation>> observationsIn(const Period &period) const;
    /// All observations of one indicator and unit at a time, those of rankings last; in memory that
    /// does not grow with the file. Cancelled when `progress` says so; its total is that of the
    /// places which the file has had, a few too many.
    Result<> forEachSeries(const std::function<void(const QList<Observation> &series)> &visit,
                           const Progress &progress = {}) const;
    /// As `observations`, one by one.
    Result<> forEachObservation(const std::function<void(const Observation &)> &visit) const;
    Result<std::optional<Observation>> observation(const ObservationKey &key) const;
    Result<QList<RankingEntry>> entries(EditionId edition) const;

    /// Stores the observations, each in the place of the one with its key; an empty one removes
    /// it. All or none: the first that breaks a rule is the Error. What does not change is not
    /// journalled.
    Result<Recorded> record(const QList<Observation> &observations, const Origin &origin);

    /// As `record`, for as many as there may be: those at `positions`, in that order unless they
    /// are so many that their order in the file is quicker. Many entries of the journal then share
    /// a block. Cancelled when `progress` says so.
    Result<RecordedBatch> record(const CompactObservations &observations,
                                 const QList<quint32> &positions, const Origin &origin,
                                 const Progress &progress = {});

    /// Answers questions with one note (not empty). They stay answered while the figures that
    /// raised them are the same. One journalled batch; the same note again changes nothing.
    Result<> acceptWarnings(const QList<ValueWarning> &warnings, const QString &note,
                            const Origin &origin);
    /// Takes the answers back that there are. One journalled batch.
    Result<> withdrawAcceptances(const QList<ValueWarning> &warnings, const Origin &origin);
    /// All answers, also those to figures that have changed since.
    Result<QList<AcceptedWarning>> acceptedWarnings() const;

    Result<QList<JournalEntry>> journal(const QString &indicator = {}) const;
    /// What was changed of one value, oldest first.
    Result<QList<JournalEntry>> journalOf(const ObservationKey &key) const;
    /// At most `most` entries older than `before` (null: the newest of all), newest first.
    Result<QList<JournalEntry>> journalBefore(JournalEntryId before, int most) const;
    Result<qint64> journalSize() const;
    /// The entries of a batch and of all later ones, oldest first.
    Result<> forEachEntryFrom(BatchId batch,
                              const std::function<void(const JournalEntry &)> &visit) const;
    /// Looks at the whole file. Its damage is in the answer, too, with whatever else was found.
    /// Cancelled when `progress` says so.
    Result<Integrity> check(const Progress &progress = {}) const;
    /// The same of a file that `open` refuses as damaged: its damage, and what can still be read.
    static Result<Integrity> checkDamaged(const QString &path, const Progress &progress = {});

private:
    struct Description
    {
        Catalogue catalogue;
        QList<RankingEdition> editions;
        UnitId home;
    };

    Store(std::unique_ptr<Connection> connection, const Clock &clock);

    Result<> checkCodes(const Programme &programme, const QList<Indicator> &indicators) const;
    static Result<std::unique_ptr<Store>> loaded(std::unique_ptr<Store> store);
    Result<> loadCatalogue();
    /// What the file describes, as it stands there; throws SqlError.
    Description description() const;
    void take(Description description);
    /// Runs `write` as one transaction and takes over what the file describes then. All or nothing:
    /// a file whose description cannot be read afterwards is as it was.
    Result<> describe(const std::function<void()> &write);
    Result<qint64> dataVersion() const;
    template<class Answer>
    Result<Answer> atOnce(const std::function<Result<Answer>()> &ask) const;
    void take(OpenedFile opened);
    enum class Seen { Same, Changed, Replaced };
    Result<Seen> lookAgain();
    /// Becomes what `other` is, which is done with then.
    void takeOver(Store &other);
    void beginCheck();
    void admitWrite();
    Result<RecordedBatch> recordMany(const CompactObservations &observations,
                                     QList<quint32> positions, const Origin &origin,
                                     const Progress &progress);
    /// Brings one observation to `after`; false when it is so already.
    bool bring(const Observation &after, ManyChanges &changes);
    RankObservations ranks() const;
    std::optional<Observation> stored(const ObservationKey &key) const;
    /// Gives the entries about editions that it made or changed for a place.
    QList<JournalEntry> write(const Observation &observation, const JournalEntry &model);
    QList<JournalEntry> changes(const Observation &before, const Observation &after, BatchId batch,
                                const Origin &origin) const;
    RankingIndexId ensureIndex(const RankingIndex &index, QList<JournalEntry> &entries,
                               const JournalEntry &model) const;
    RecordedEdition writePlaces(EditionPlaces places) const;
    QList<JournalEntry> changes(const RecordedEdition &recorded, const QString &indexCode,
                                const Origin &origin) const;
    /// Who, when and why, of the next batch.
    JournalEntry entryBy(const Origin &origin) const;
    void enter(const Origin &origin, const QString &field, const QString &after) const;
    JournalEntry officeEntry(const QString &period, const QString &field,
                             const Origin &origin) const;
    BriefTexts storedTexts(const Programme &programme) const;
    JournalEntry acceptanceEntry(const ObservationKey &key, WarningKind kind, BatchId batch,
                                 const Origin &origin) const;

    std::unique_ptr<Connection> m_connection;
    const Clock &m_clock;
    UnitId m_home;
    Catalogue m_catalogue;
    QList<RankingEdition> m_editions;
    qint64 m_dataVersion = 0;
    Opening m_opening;
    bool m_isMade = false; ///< was opened, not created
    bool m_isReadOnly = false;
    bool m_isUnproven = false;
    bool m_waitsForCheck = true;
    std::unique_ptr<PageCheck> m_pageCheck; ///< of an unproven file; null until it has begun
    QList<Error> m_remarks;
};

} // namespace Core
