// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/session.h"

#include "core/base/orempty.h"
#include "core/base/personname.h"
#include "core/indicator/observationrules.h"

#include <QSet>
#include <QUndoCommand>

#include <algorithm>

namespace Models {

namespace {

constexpr std::chrono::milliseconds lookingInterval(250); ///< while the file cannot be read

} // namespace

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
        m_session.runStep([this] {
            return m_session.restore(Core::observationsBefore(m_batch, m_session.store()),
                                     QStringLiteral("undo"));
        });
    }

    void redo() override
    {
        if (m_isStored)
            m_session.runStep([this] {
                return m_session.restore(Core::observationsAfter(m_batch, m_session.store()),
                                         QStringLiteral("redo"));
            });
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
        m_session.runStep([this] {
            return m_session.m_store->withdrawAcceptances(
                m_warnings, {m_session.m_user, QStringLiteral("undo")});
        });
    }

    void redo() override
    {
        if (m_isStored)
            m_session.runStep([this] {
                return m_session.m_store->acceptWarnings(
                    m_warnings, m_note, {m_session.m_user, QStringLiteral("redo")});
            });
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
        m_session.runStep([&] {
            return m_session.m_store->saveEdition(m_index, places, {m_session.m_user, reason})
                .map([](const Core::RecordedEdition &) {});
        });
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
    m_store->setPatience(patience);
    connect(&m_waiting, &WriteQueue::changed, this, &Session::accessChanged);
    connect(&m_looking, &QTimer::timeout, this, &Session::lookAgain);
    startOver();
}

void Session::setStore(std::unique_ptr<Core::Store> store)
{
    m_undoStack.clear();
    m_waiting.giveUpAll();
    m_looking.stop();
    m_store = std::move(store);
    m_store->setPatience(patience);
    startOver();
    emit situationChanged();
}

bool Session::catchUp()
{
    const QString programme = m_programme.code;
    const auto changed = m_store->catchUp();
    if (!changed)
        fail(changed.error());
    if (!changed || !*changed)
        return false;
    m_undoStack.clear();
    if (const Core::Programme *found = catalogue().programme(programme))
        m_programme = *found;
    showChange();
    return true;
}

bool Session::isReadable()
{
    if (!m_looking.isActive() && !m_store->isReadable())
        hold();
    return !m_looking.isActive();
}

std::chrono::seconds Session::unreadableFor() const
{
    return std::chrono::seconds(m_looking.isActive() ? m_heldSince.elapsed() / 1000 : 0);
}

/// From now on a timer looks whether the others have let go of the file.
void Session::hold()
{
    if (m_looking.isActive())
        return;
    m_heldSince.start();
    m_looking.start(lookingInterval);
    emit accessChanged();
}

void Session::lookAgain()
{
    if (!m_store->isReadable())
        return;
    m_looking.stop();
    if (!catchUp())
        showChange();
    emit accessChanged();
}

/// What others keep from being read is read later; nobody has to be told twice.
void Session::fail(const Core::Error &error)
{
    if (error.kind == Core::Error::Kind::FileBusy)
        hold();
    else
        emit failed(error);
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
        fail(source.error());
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
    if (!found || found->id == m_programme.id || !isReadable())
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
    if (unit == m_unit || !catalogue().unit(unit) || !isReadable())
        return;
    m_unit = unit;
    reload();
    emit situationChanged();
}

void Session::setAsOf(int year)
{
    m_followsLatest = false;
    if (year == m_asOf || !isReadable())
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
                               const QString &reason, bool waitsForAll)
{
    if (const auto allowed = checked(observations); !allowed)
        return allowed;
    const Core::Origin origin{m_user, reason};
    const auto store = [this, observations, text, origin] {
        return m_store->record(observations, origin).map([&](const Core::Recorded &recorded) {
            push({recorded.batch, recorded.after.size()}, text);
        });
    };
    return m_waiting.submit({text, observations, store, false, waitsForAll});
}

/// What is wrong with a change is said at once, not when it is stored at last.
Core::Result<> Session::checked(const QList<Core::Observation> &observations) const
{
    for (const Core::Observation &one : observations) {
        const Core::Indicator *indicator = catalogue().indicator(one.key.indicator);
        const Core::Unit *unit = catalogue().unit(one.key.unit);
        if (!indicator || !unit)
            return Core::failure(
                {indicator ? Core::Error::Kind::UnknownArea : Core::Error::Kind::UnknownIndicator,
                 one.key.period.code(),
                 {},
                 {}});
        if (const auto allowed = Core::checkObservation(one, *indicator, *unit); !allowed)
            return allowed;
    }
    return {};
}

Core::Result<> Session::storeNow(const Writing &write)
{
    if (!m_waiting.isEmpty())
        return Core::failure({Core::Error::Kind::FileBusy, m_store->path(), {}, {}});
    return write();
}

Core::Result<> Session::record(const Core::CompactObservations &observations,
                               const QList<quint32> &positions, const QString &text,
                               const QString &reason, const Core::Progress &progress)
{
    return storeNow([&] {
        return m_store->record(observations, positions, {m_user, reason}, progress)
            .map([&](const Core::RecordedBatch &recorded) { push(recorded, text); });
    });
}

void Session::push(const Core::RecordedBatch &recorded, const QString &text)
{
    if (recorded.changed == 0)
        return;
    m_undoStack.push(new RecordCommand(*this, recorded.batch, text));
    showChange();
}

Core::Result<> Session::restore(const Core::Result<Core::ObservationsThen> &then,
                                const QString &reason)
{
    return then
        .and_then([&](const Core::ObservationsThen &found) {
            return m_store->record(found.observations, found.positions, {m_user, reason});
        })
        .map([](const Core::RecordedBatch &) {});
}

void Session::undo()
{
    if (!m_waiting.isEmpty() && !m_waiting.last().isStep)
        m_waiting.giveUpLast();
    else
        takeStep(&QUndoStack::undo, &QUndoStack::redo);
}

void Session::redo()
{
    takeStep(&QUndoStack::redo, &QUndoStack::undo);
}

/// The stack takes a step whether it could be stored or not: it goes back then.
void Session::takeStep(void (QUndoStack::*step)(), void (QUndoStack::*back)())
{
    const bool isUndo = step == &QUndoStack::undo;
    const auto store = [this, step, back, isUndo]() -> Core::Result<> {
        if (isUndo ? !m_undoStack.canUndo() : !m_undoStack.canRedo())
            return {};
        Core::Result<> stored;
        m_step = &stored;
        (m_undoStack.*step)();
        m_step = nullptr;
        if (!stored) {
            m_isTakingBack = true;
            (m_undoStack.*back)();
            m_isTakingBack = false;
        }
        return stored;
    };
    const QString text = isUndo ? m_undoStack.undoText() : m_undoStack.redoText();
    if (const auto stored = m_waiting.submit({text, {}, store, true}); !stored)
        emit failed(stored.error());
}

void Session::runStep(const Writing &write)
{
    if (m_isTakingBack)
        return;
    const Core::Result<> stored = write();
    if (stored)
        showChange();
    else if (!m_step)
        emit failed(stored.error());
    if (m_step)
        *m_step = stored;
}

Core::Result<> Session::recordEdition(const Core::RankingIndex &index,
                                      const Core::EditionPlaces &places, const QString &text,
                                      const QString &reason)
{
    return storeNow([&] {
        return m_store->saveEdition(index, places, {m_user, reason})
            .map([&](const Core::RecordedEdition &recorded) {
                if (recorded.after.entries.isEmpty())
                    return;
                m_undoStack.push(new EditionCommand(*this, index, recorded, text));
                showChange();
            });
    });
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
    const Core::Origin origin{m_user, QStringLiteral("accept")};
    const auto store = [this, warnings, note, text, origin] {
        return m_store->acceptWarnings(warnings, note, origin).map([&] {
            m_undoStack.push(new AcceptCommand(*this, warnings, note, text));
            m_warnings.reset();
            emit situationChanged();
        });
    };
    return m_waiting.submit({text, {}, store, false, true});
}

Core::Result<> Session::saveAgencies(const QList<Core::AgencyProfile> &profiles)
{
    return storeNow([&] {
        return m_store->saveAgencies(profiles, {m_user, QStringLiteral("edit")}).map([this] {
            emit situationChanged();
        });
    });
}

Core::Result<> Session::saveBriefTexts(const Core::BriefTexts &texts)
{
    return storeNow([&] {
        return m_store->saveBriefTexts(m_programme.id, texts, {m_user, QStringLiteral("edit")})
            .map([this] { emit situationChanged(); });
    });
}

} // namespace Models
