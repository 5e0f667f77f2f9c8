// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/reportsource.h"
#include "core/store/journalbatch.h"
#include "core/store/store.h"
#include "ui/models/openwarnings.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace Models {

/// What all pages share: the open file, the programme, unit and year that are looked at, the
/// language, and the undo stack. Signals state facts; pages read what they need.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `systemUser` is the person as the operating system knows them.
    Session(std::unique_ptr<Core::Store> store, Core::Language language, QString systemUser,
            QObject *parent = nullptr);

    const Core::Store &store() const { return *m_store; }
    const Core::Catalogue &catalogue() const { return m_store->catalogue(); }
    /// Goes over to another file; programme, unit and year start anew there.
    void setStore(std::unique_ptr<Core::Store> store);

    /// Shows what another program has stored in the file, and tells whether one has. Undo ends
    /// there then: it would overwrite what others did. The journal still has all.
    bool catchUp();

    Core::Language language() const { return m_book.language(); }
    const Core::Phrasebook &book() const { return m_book; }
    void setLanguage(Core::Language language);

    const Core::Programme &programme() const { return m_programme; }
    void setProgramme(Core::ProgrammeId programme);
    Core::UnitId unit() const { return m_unit; }
    const Core::Unit &unitValue() const { return *catalogue().unit(m_unit); }
    QString unitName() const;
    void setUnit(Core::UnitId unit);
    /// Year that everything is looked at from. Follows the latest value until it is chosen.
    int asOf() const { return m_asOf; }
    void setAsOf(int year);
    /// Years that can be chosen: from two years before the base year, or the
    /// first value, to the last target.
    QList<int> years() const;

    const Core::ReportSource &source() const { return m_source; }
    const Core::Situation &situation() const { return m_source.situation; }
    Core::ChartContext chartContext(const Core::IndicatorSituation &one) const;

    QUndoStack &undoStack() { return m_undoStack; }
    const QString &systemUser() const { return m_systemUser; }
    /// The person as the journal names them.
    const QString &user() const { return m_user; }
    /// From now on the journal names the person so, with the system's user in brackets; by the
    /// system's user alone when `name` is empty.
    void setUser(const QString &name);
    /// Stores a change of the user as one undo step named `text`; `reason` goes into the journal.
    Core::Result<> record(const QList<Core::Observation> &observations, const QString &text,
                          const QString &reason = QStringLiteral("edit"));
    /// The same for as many as an import may have: those at `positions`. Cancelled when `progress`
    /// says so.
    Core::Result<> record(const Core::CompactObservations &observations,
                          const QList<quint32> &positions, const QString &text,
                          const QString &reason, const Core::Progress &progress = {});

    /// Stores the places of an edition as one undo step named `text` (Store::saveEdition).
    Core::Result<> recordEdition(const Core::RankingIndex &index, const Core::EditionPlaces &places,
                                 const QString &text, const QString &reason);

    /// The open questions about what is looked at: the unit's values of the programme, and those
    /// of the units below that some of its indicators are bound to. Read when first asked for.
    const OpenWarnings &warnings() const;
    /// Answers questions with one note (not empty), as one undo step named `text`.
    Core::Result<> acceptWarnings(const QList<Core::ValueWarning> &warnings, const QString &note,
                                  const QString &text);

    /// Who issues the briefs, and what the office writes itself into those of the programme.
    Core::Result<> saveAgencies(const QList<Core::AgencyProfile> &profiles);
    Core::Result<> saveBriefTexts(const Core::BriefTexts &texts);

signals:
    /// Another file, programme, unit, year, value or answered question: what is shown must be read
    /// again.
    void situationChanged();
    void languageChanged();
    /// An undo or redo could not be stored.
    void failed(const Core::Error &error);

private:
    friend class AcceptCommand;
    friend class EditionCommand;
    friend class RecordCommand;

    void push(const Core::RecordedBatch &recorded, const QString &text);
    void restore(const Core::Result<Core::ObservationsThen> &then, const QString &reason);
    void restoreAnswers(const Core::Result<> &stored);
    QList<Core::Observation> observationsLookedAt() const;
    void startOver();
    void followLatest();
    void showChange();
    void reload();

    std::unique_ptr<Core::Store> m_store;
    Core::Phrasebook m_book;
    QString m_systemUser;
    QString m_user;
    Core::Programme m_programme;
    Core::UnitId m_unit;
    int m_asOf = 0;
    bool m_followsLatest = true;
    Core::ReportSource m_source;
    mutable std::optional<OpenWarnings> m_warnings; ///< null until asked for
    QUndoStack m_undoStack;
};

} // namespace Models
