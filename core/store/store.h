// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/indicator/catalogue.h"
#include "core/store/answers.h"
#include "core/store/cataloguefields.h"
#include "core/store/integrity.h"
#include "core/store/journal.h"
#include "core/store/observations.h"
#include "core/store/office.h"
#include "core/store/rankings.h"

#include <memory>

namespace Core {

class Connection;
class FileState;
class PageCheck;
struct OpenedFile;

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
    UnitId home() const;
    /// Journalled, as every change of what the file describes is (core/store/cataloguefields.h).
    Result<> setHome(UnitId unit, const Origin &origin);
    /// The programme that `init` made: the first one. Null in an empty file.
    const Programme *mainProgramme() const;

    /// What the file describes; kept up to date by the methods below.
    const Catalogue &catalogue() const;

    /// What else the file holds, each on this file for as long as it is open.
    Observations &observations() { return m_observations; }
    const Observations &observations() const { return m_observations; }
    Rankings &rankings() { return m_rankings; }
    const Rankings &rankings() const { return m_rankings; }
    Office &office() { return m_office; }
    const Office &office() const { return m_office; }
    Answers &answers() { return m_answers; }
    const Answers &answers() const { return m_answers; }
    const Journal &journal() const { return m_journal; }

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

    /// Looks at the whole file. Its damage is in the answer, too, with whatever else was found.
    /// Cancelled when `progress` says so.
    Result<Integrity> check(const Progress &progress = {}) const;
    /// The same of a file that `open` refuses as damaged: its damage, and what can still be read.
    static Result<Integrity> checkDamaged(const QString &path, const Progress &progress = {});

private:
    Store(std::unique_ptr<Connection> connection, const Clock &clock);

    Result<> checkCodes(const Programme &programme, const QList<Indicator> &indicators) const;
    static Result<std::unique_ptr<Store>> loaded(std::unique_ptr<Store> store);
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

    std::unique_ptr<FileState> m_file;
    Observations m_observations;
    Rankings m_rankings;
    Office m_office;
    Answers m_answers;
    Journal m_journal;
    qint64 m_dataVersion = 0;
    Opening m_opening;
    bool m_isReadOnly = false;
    bool m_isUnproven = false;
    bool m_waitsForCheck = true;
    std::unique_ptr<PageCheck> m_pageCheck; ///< of an unproven file; null until it has begun
    QList<Error> m_remarks;
};

} // namespace Core
