// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accesswatch.h"
#include "ui/models/snapshot.h"
#include "ui/models/undosteps.h"
#include "ui/models/writequeue.h"

#include <memory>

namespace Models {

/// What all pages share: the open file, what was read of it for the programme, unit and year that
/// are looked at (Snapshot), the language, and the undo stack. Signals state facts; pages show
/// again what they concern. A change of values reads the series that it touches, once. When the
/// file cannot be read, everything stays as it was read before, and `unread` says why. So
/// programme, unit and year are always those of the values that are shown. Others that are chosen
/// while another program holds the file are looked at when it is free (`chosenMeanwhile`).
class Session : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds for which the window may stand still when others lock the file.
    static constexpr int patience = 20;

    /// `systemUser` is the person as the operating system knows them.
    Session(std::unique_ptr<Core::Store> store, Core::Language language, const QString &systemUser,
            QObject *parent = nullptr);

    const Core::Store &store() const { return *m_store; }
    const Core::Catalogue &catalogue() const { return m_store->catalogue(); }
    /// Goes over to another file; programme, unit and year start anew there. An Error leaves the
    /// present file.
    Core::Result<> setStore(std::unique_ptr<Core::Store> store);

    /// Why the last read failed; null when what is shown is what the file has.
    const std::optional<Core::Error> &unread() const { return m_unread; }
    /// Whether anything of the file was ever read.
    bool hasRead() const { return m_hasRead; }
    /// Reads again what could not be read, also another unit, year or programme that was chosen.
    void readAgain();

    /// Shows what another program has stored in the file, and tells whether one has. Undo ends
    /// there then: it would overwrite what others did. The journal still has all.
    bool catchUp();

    /// Changes that wait until the file takes them. Another program that holds it keeps nobody from
    /// working: what was entered is stored when the file is free again.
    /// Changes of it are announced by `accessChanged`.
    WriteQueue &waiting() { return m_waiting; }
    const WriteQueue &waiting() const { return m_waiting; }
    /// False while others keep the file from being read: what is shown is from before, and is read
    /// anew (`changed`) when they let go of it.
    bool isReadable();
    /// Whether what is shown is not from before.
    bool isFresh() const { return !m_access.isHeld(); }
    /// What is shown is read anew when others let go of the file: a page could not read its part.
    void readWhenFree() { m_access.hold(); }
    /// Programme, unit and year that were chosen while others kept the file from being read, as far
    /// as they are not those that are looked at: "Ba Tri District, 2023". They are looked at when
    /// the others let go of it. Empty: none wait.
    QString chosenMeanwhile() const;
    /// How long that has been so; zero when it can be read.
    std::chrono::seconds unreadableFor() const { return m_access.heldFor(); }

    Core::Language language() const { return m_book.language(); }
    const Core::Phrasebook &book() const { return m_book; }
    void setLanguage(Core::Language language);

    const Core::Programme &programme() const { return m_shown.view().programme; }
    void setProgramme(Core::ProgrammeId programme);
    Core::UnitId unit() const { return m_shown.view().unit; }
    const Core::Unit &unitValue() const { return *catalogue().unit(unit()); }
    QString unitName() const;
    void setUnit(Core::UnitId unit);
    /// Year that everything is looked at from. Follows the latest value until it is chosen.
    int asOf() const { return m_shown.asOf(); }
    void setAsOf(int year);
    /// Years that can be chosen: from two years before the base year, or the
    /// first value, to the last target.
    QList<int> years() const { return m_shown.years(); }

    /// The values that are seen from the unit.
    const Core::SeenValues &values() const { return m_shown.values(); }
    const Core::ReportSource &source() const { return m_shown.source(); }
    const Core::Situation &situation() const { return source().situation; }
    Core::ChartContext chartContext() const;

    QUndoStack &undoStack() { return m_steps.stack(); }
    /// Takes the last change back, that which waits first; or makes the last one that was taken
    /// back again. A step that could not be stored is still there afterwards.
    void undo();
    void redo();
    const QString &systemUser() const { return m_systemUser; }
    /// The person as the journal names them.
    const QString &user() const { return m_user; }
    /// From now on the journal names the person so, with the system's user in brackets; by the
    /// system's user alone when `name` is empty.
    void setUser(const QString &name);
    /// Stores a change of the user as one undo step named `text`; `reason` goes into the journal.
    /// Waits (`waiting`) when the file is busy, and is no error then.
    /// With `waitsForAll` it waits for a full disk, too (Write::waitsForAll).
    Core::Result<> record(const QList<Core::Observation> &observations, const QString &text,
                          const QString &reason = QStringLiteral("edit"), bool waitsForAll = false);
    /// The same for as many as an import may have: those at `positions`. Cancelled when `progress`
    /// says so; FileBusy when the file is, or when others wait.
    Core::Result<> record(const Core::CompactObservations &observations,
                          const QList<quint32> &positions, const QString &text,
                          const QString &reason, const Core::Progress &progress = {});

    /// Stores the places of an edition as one undo step named `text` (Store::saveEdition). FileBusy
    /// as above.
    Core::Result<> recordEdition(const Core::RankingIndex &index, const Core::EditionPlaces &places,
                                 const QString &text, const QString &reason);

    /// The open questions about what is looked at: the unit's values of the programme, and those
    /// of the units below that some of its indicators are bound to. Read when first asked for.
    Core::Result<OpenWarnings> warnings() const { return m_shown.warnings(*m_store); }
    /// Answers questions with one note (not empty), as one undo step named `text`. Waits when the
    /// file is busy.
    Core::Result<> acceptWarnings(const QList<Core::ValueWarning> &warnings, const QString &note,
                                  const QString &text);

    /// Who issues the briefs, and what the office writes itself into those of the programme.
    /// FileBusy as above.
    Core::Result<> saveAgencies(const QList<Core::AgencyProfile> &profiles);
    Core::Result<> saveBriefTexts(const Core::BriefTexts &texts);

signals:
    /// What is shown is another now, or could not be read (`unread`).
    void changed(const Models::Change &change);
    void languageChanged();
    /// Whether the file can be read, or what waits to be stored, is not as it was.
    void accessChanged();
    /// An undo or redo could not be stored. Other failed writes are told to whoever asked for them.
    void failed(const Core::Error &error);

private:
    using Writing = std::function<Core::Result<>()>;

    Core::Result<> checked(const QList<Core::Observation> &observations) const;
    /// Runs `write` unless others wait already: the order of changes is kept.
    Core::Result<> storeNow(const Writing &write);
    Core::Result<> carryOut(const UndoSteps::Writing &write, const QString &reason);
    void takeStep(bool isUndo);
    void keepWhatWasRead(const Core::Error &reason);
    View chosen() const;
    void choose(const View &view);
    void look(const View &view);
    void takeOver(const Snapshot &snapshot);
    Core::Result<bool> takeOthersChanges();
    void show(Change change);

    std::unique_ptr<Core::Store> m_store;
    Core::Phrasebook m_book;
    QString m_systemUser;
    QString m_user;
    Snapshot m_shown;
    bool m_hasRead = false;
    std::optional<Core::Error> m_unread;
    View m_wanted; ///< as it was last asked for; what is looked at when it could be read
    UndoSteps m_steps;
    WriteQueue m_waiting;
    AccessWatch m_access;
};

} // namespace Models
