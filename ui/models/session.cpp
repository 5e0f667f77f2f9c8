// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/session.h"

#include "core/base/orempty.h"
#include "core/base/personname.h"

#include <QSet>
#include <QUndoCommand>

#include <algorithm>

namespace Models {

/// A change that has been stored already when it is pushed; undo and redo are stored and
/// journalled like any other change. What was there is left to the journal.
class RecordCommand : public QUndoCommand
{
public:
    RecordCommand(Session &session, Core::BatchId batch, const QString &text)
        : QUndoCommand(text)
        , m_session(session)
        , m_batch(batch)
    {}

    void undo() override
    {
        m_session.restore(Core::observationsBefore(m_batch, m_session.store()),
                          QStringLiteral("undo"));
    }

    void redo() override
    {
        if (m_isStored)
            m_session.restore(Core::observationsAfter(m_batch, m_session.store()),
                              QStringLiteral("redo"));
        m_isStored = true;
    }

private:
    Session &m_session;
    Core::BatchId m_batch;
    bool m_isStored = false;
};

/// Answers that have been stored already when they are pushed.
class AcceptCommand : public QUndoCommand
{
public:
    AcceptCommand(Session &session, QList<Core::ValueWarning> warnings, QString note,
                  const QString &text)
        : QUndoCommand(text)
        , m_session(session)
        , m_warnings(std::move(warnings))
        , m_note(std::move(note))
    {}

    void undo() override
    {
        m_session.restoreAnswers(m_session.m_store->withdrawAcceptances(
            m_warnings, {m_session.m_user, QStringLiteral("undo")}));
    }

    void redo() override
    {
        if (m_isStored)
            m_session.restoreAnswers(m_session.m_store->acceptWarnings(
                m_warnings, m_note, {m_session.m_user, QStringLiteral("redo")}));
        m_isStored = true;
    }

private:
    Session &m_session;
    QList<Core::ValueWarning> m_warnings;
    QString m_note;
    bool m_isStored = false;
};

/// Places of an edition that have been stored already when they are pushed.
class EditionCommand : public QUndoCommand
{
public:
    EditionCommand(Session &session, Core::RankingIndex index, Core::RecordedEdition recorded,
                   const QString &text)
        : QUndoCommand(text)
        , m_session(session)
        , m_index(std::move(index))
        , m_recorded(std::move(recorded))
    {}

    void undo() override { save(m_recorded.before, QStringLiteral("undo")); }

    void redo() override
    {
        if (m_isStored)
            save(m_recorded.after, QStringLiteral("redo"));
        m_isStored = true;
    }

private:
    void save(const Core::EditionPlaces &places, const QString &reason)
    {
        const auto saved =
            m_session.m_store->saveEdition(m_index, places, {m_session.m_user, reason});
        if (!saved)
            emit m_session.failed(saved.error());
        m_session.showChange();
    }

    Session &m_session;
    Core::RankingIndex m_index;
    Core::RecordedEdition m_recorded;
    bool m_isStored = false;
};

Session::Session(std::unique_ptr<Core::Store> store, Core::Language language, QString systemUser,
                 QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_book(language)
    , m_systemUser(std::move(systemUser))
    , m_user(m_systemUser)
{
    startOver();
}

void Session::setStore(std::unique_ptr<Core::Store> store)
{
    m_undoStack.clear();
    m_store = std::move(store);
    startOver();
    emit situationChanged();
}

bool Session::catchUp()
{
    const QString programme = m_programme.code;
    const auto changed = m_store->catchUp();
    if (!changed)
        emit failed(changed.error());
    if (!changed || !*changed)
        return false;
    m_undoStack.clear();
    if (const Core::Programme *found = catalogue().programme(programme))
        m_programme = *found;
    showChange();
    return true;
}

void Session::startOver()
{
    m_programme = m_store->mainProgramme() ? *m_store->mainProgramme() : Core::Programme();
    m_unit = m_store->home();
    m_followsLatest = true;
    m_asOf = Core::latestYear(*m_store, m_programme, m_unit);
    reload();
}

/// The latest year with an annual value of the unit, at least the programme's base year.
void Session::followLatest()
{
    if (m_followsLatest)
        m_asOf = Core::latestYear(*m_store, m_programme, m_unit);
}

void Session::reload()
{
    m_warnings.reset();
    const auto source = Core::loadReportSource(*m_store, m_programme, m_unit, m_asOf);
    if (source)
        m_source = *source;
    else
        emit failed(source.error());
}

void Session::setLanguage(Core::Language language)
{
    if (language == m_book.language())
        return;
    m_book = Core::Phrasebook(language);
    emit languageChanged();
}

void Session::setProgramme(Core::ProgrammeId programme)
{
    const Core::Programme *found = catalogue().programme(programme);
    if (!found || found->id == m_programme.id)
        return;
    m_programme = *found;
    reload();
    emit situationChanged();
}

QString Session::unitName() const
{
    return unitValue().nameIn(Core::Period::year(m_asOf)).full.in(language());
}

void Session::setUnit(Core::UnitId unit)
{
    if (unit == m_unit || !catalogue().unit(unit))
        return;
    m_unit = unit;
    reload();
    emit situationChanged();
}

void Session::setAsOf(int year)
{
    m_followsLatest = false;
    if (year == m_asOf)
        return;
    m_asOf = year;
    reload();
    emit situationChanged();
}

QList<int> Session::years() const
{
    constexpr int yearsBeforeBase = 2;
    int first = m_programme.baselineYear - yearsBeforeBase;
    int last = m_asOf;
    for (const Core::IndicatorSituation &one : situation().indicators) {
        if (!one.series.points.isEmpty()) {
            first = std::min(first, one.series.points.first().year);
            last = std::max(last, one.series.points.last().year);
        }
        for (const Core::Target &target : one.indicator.targets)
            last = std::max(last, target.horizon);
    }
    QList<int> years;
    for (int year = first; year <= last; ++year)
        years << year;
    return years;
}

Core::ChartContext Session::chartContext(const Core::IndicatorSituation &one) const
{
    return m_source.chartContext(one, catalogue(), m_book);
}

void Session::setUser(const QString &name)
{
    m_user = Core::journalPerson(name, m_systemUser);
}

Core::Result<> Session::record(const QList<Core::Observation> &observations, const QString &text,
                               const QString &reason)
{
    return m_store->record(observations, {m_user, reason}).map([&](const Core::Recorded &recorded) {
        push({recorded.batch, recorded.after.size()}, text);
    });
}

Core::Result<> Session::record(const Core::CompactObservations &observations,
                               const QList<quint32> &positions, const QString &text,
                               const QString &reason, const Core::Progress &progress)
{
    return m_store->record(observations, positions, {m_user, reason}, progress)
        .map([&](const Core::RecordedBatch &recorded) { push(recorded, text); });
}

void Session::push(const Core::RecordedBatch &recorded, const QString &text)
{
    if (recorded.changed == 0)
        return;
    m_undoStack.push(new RecordCommand(*this, recorded.batch, text));
    showChange();
}

void Session::restore(const Core::Result<Core::ObservationsThen> &then, const QString &reason)
{
    const auto recorded = then.and_then([&](const Core::ObservationsThen &found) {
        return m_store->record(found.observations, found.positions, {m_user, reason});
    });
    if (!recorded)
        emit failed(recorded.error());
    showChange();
}

Core::Result<> Session::recordEdition(const Core::RankingIndex &index,
                                      const Core::EditionPlaces &places, const QString &text,
                                      const QString &reason)
{
    const auto recorded = m_store->saveEdition(index, places, {m_user, reason});
    if (!recorded)
        return Core::failure(recorded.error());
    if (recorded->after.entries.isEmpty())
        return {};
    m_undoStack.push(new EditionCommand(*this, index, *recorded, text));
    showChange();
    return {};
}

/// Reads what is shown again after something was stored.
void Session::showChange()
{
    followLatest();
    reload();
    emit situationChanged();
}

QList<Core::Observation> Session::observationsLookedAt() const
{
    QSet<QPair<Core::IndicatorId, Core::UnitId>> places;
    for (const Core::Indicator &indicator : catalogue().indicatorsOf(m_programme.id)) {
        const Core::Indicator &holder = catalogue().valuesOf(indicator);
        places.insert({holder.id, catalogue().valuesUnit(holder, m_unit)});
    }
    QList<Core::Observation> observations =
        Core::orEmpty(Core::observationsSeenFrom(*m_store, m_programme.id, m_unit));
    observations.removeIf([&places](const Core::Observation &observation) {
        return !places.contains({observation.key.indicator, observation.key.unit});
    });
    return observations;
}

const OpenWarnings &Session::warnings() const
{
    if (!m_warnings)
        m_warnings = OpenWarnings(observationsLookedAt(), catalogue(), m_store->editions(),
                                  Core::orEmpty(m_store->acceptedWarnings()));
    return *m_warnings;
}

Core::Result<> Session::acceptWarnings(const QList<Core::ValueWarning> &warnings,
                                       const QString &note, const QString &text)
{
    const auto accepted =
        m_store->acceptWarnings(warnings, note, {m_user, QStringLiteral("accept")});
    if (!accepted)
        return accepted;
    m_undoStack.push(new AcceptCommand(*this, warnings, note, text));
    m_warnings.reset();
    emit situationChanged();
    return {};
}

Core::Result<> Session::saveAgencies(const QList<Core::AgencyProfile> &profiles)
{
    return m_store->saveAgencies(profiles, {m_user, QStringLiteral("edit")}).map([this] {
        emit situationChanged();
    });
}

Core::Result<> Session::saveBriefTexts(const Core::BriefTexts &texts)
{
    return m_store->saveBriefTexts(m_programme.id, texts, {m_user, QStringLiteral("edit")})
        .map([this] { emit situationChanged(); });
}

void Session::restoreAnswers(const Core::Result<> &stored)
{
    if (!stored)
        emit failed(stored.error());
    m_warnings.reset();
    emit situationChanged();
}

} // namespace Models
