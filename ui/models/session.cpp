// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/session.h"

#include "core/base/plaintext.h"
#include "core/indicator/observationrules.h"
#include "core/indicator/personname.h"

#include <QSet>
#include <QUndoCommand>

#include <algorithm>

namespace Models {

namespace {

constexpr std::chrono::milliseconds lookingInterval(250); ///< while the file cannot be read

} // namespace

/// A change that has been stored already when it is pushed; undo and redo are stored and
/// journalled like any other change.
class SessionCommand : public QUndoCommand
{
public:
    SessionCommand(Session &session, const QString &text)
        : QUndoCommand(text)
        , m_session(session)
    {}

    void undo() final
    {
        m_session.runStep([this] { return takeBack(); });
    }

    void redo() final
    {
        if (m_isStored)
            m_session.runStep([this] { return doAgain(); });
        m_isStored = true;
    }

protected:
    virtual Core::Result<> takeBack() = 0;
    virtual Core::Result<> doAgain() = 0;
    Session &session() const { return m_session; }

private:
    Session &m_session;
    bool m_isStored = false;
};

/// Values. What was there is left to the journal.
class RecordCommand final : public SessionCommand
{
public:
    RecordCommand(Session &session, Core::BatchId batch, const QString &text)
        : SessionCommand(session, text)
        , m_batch(batch)
    {}

private:
    Core::Result<> takeBack() override
    {
        return session().restore(Core::observationsBefore(m_batch, session().store()),
                                 QStringLiteral("undo"));
    }

    Core::Result<> doAgain() override
    {
        return session().restore(Core::observationsAfter(m_batch, session().store()),
                                 QStringLiteral("redo"));
    }

    Core::BatchId m_batch;
};

/// Answers to open questions.
class AcceptCommand final : public SessionCommand
{
public:
    AcceptCommand(Session &session, QList<Core::ValueWarning> warnings, QString note,
                  const QString &text)
        : SessionCommand(session, text)
        , m_warnings(std::move(warnings))
        , m_note(std::move(note))
    {}

private:
    Core::Result<> takeBack() override
    {
        return session().m_store->answers().withdraw(m_warnings,
                                                     {session().m_user, QStringLiteral("undo")});
    }

    Core::Result<> doAgain() override
    {
        return session().m_store->answers().accept(m_warnings, m_note,
                                                   {session().m_user, QStringLiteral("redo")});
    }

    QList<Core::ValueWarning> m_warnings;
    QString m_note;
};

/// Places of an edition.
class EditionCommand final : public SessionCommand
{
public:
    EditionCommand(Session &session, Core::RankingIndex index, Core::RecordedEdition recorded,
                   const QString &text)
        : SessionCommand(session, text)
        , m_index(std::move(index))
        , m_recorded(std::move(recorded))
    {}

private:
    Core::Result<> takeBack() override { return save(m_recorded.before, QStringLiteral("undo")); }
    Core::Result<> doAgain() override { return save(m_recorded.after, QStringLiteral("redo")); }

    Core::Result<> save(const Core::EditionPlaces &places, const QString &reason)
    {
        return session()
            .m_store->rankings()
            .saveEdition(m_index, places, {session().m_user, reason})
            .map([](const Core::RecordedEdition &) {});
    }

    Core::RankingIndex m_index;
    Core::RecordedEdition m_recorded;
};

Session::Session(std::unique_ptr<Core::Store> store, Core::Language language,
                 const QString &systemUser, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_book(language)
    , m_systemUser(Core::readableLine(systemUser))
    , m_user(m_systemUser)
{
    m_store->setPatience(patience);
    m_store->refuseUntilChecked(); // a window does not stand still
    connect(&m_waiting, &WriteQueue::changed, this, &Session::accessChanged);
    connect(&m_looking, &QTimer::timeout, this, &Session::lookAgain);
    const View first = firstOf(*m_store);
    m_programme = first.programme;
    m_unit = first.unit;
    m_asOf = first.programme.baselineYear;
    look(first);
}

Core::Result<> Session::setStore(std::unique_ptr<Core::Store> store)
{
    store->setPatience(patience);
    const View first = firstOf(*store);
    return read(*store, first).map([&](const Core::ReportSource &source) {
        m_undoStack.clear();
        m_waiting.giveUpAll();
        m_looking.stop();
        m_store = std::move(store);
        m_store->refuseUntilChecked();
        m_wanted = first;
        takeOver(first, source);
        emit situationChanged();
    });
}

/// Brings the catalogue to what others have made of it; tells whether they have changed anything.
Core::Result<bool> Session::takeOthersChanges()
{
    const auto keyOf = [this](Core::UnitId unit) {
        const Core::Unit *known = catalogue().unit(unit);
        return known ? known->key : QString();
    };
    const auto seenAnew = [this](const QString &programme, const QString &unit, View &view) {
        const Core::Programme *knownProgramme = catalogue().programme(programme);
        const Core::Unit *knownUnit = catalogue().unitByKey(unit);
        if (knownProgramme && knownUnit) {
            view.programme = *knownProgramme;
            view.unit = knownUnit->id;
        } else { // another file may lie there now, with other programmes and units
            view = firstOf(*m_store);
        }
    };
    View now = present();
    const QString programme = now.programme.code;
    const QString unit = keyOf(now.unit);
    const QString wantedProgramme = m_wanted.programme.code;
    const QString wantedUnit = keyOf(m_wanted.unit);
    return m_store->catchUp().map([&](bool hasChanged) {
        if (!hasChanged)
            return false;
        m_undoStack.clear();
        seenAnew(programme, unit, now);
        seenAnew(wantedProgramme, wantedUnit, m_wanted);
        m_programme = now.programme;
        m_unit = now.unit;
        m_followsLatest = now.followsLatest;
        return true;
    });
}

bool Session::catchUp()
{
    const auto changed = takeOthersChanges();
    if (changed && *changed)
        showChange();
    if (changed)
        return *changed;
    const bool isKnown = m_unread == changed.error();
    keepWhatWasRead(changed.error());
    if (!isKnown)
        emit situationChanged();
    return false;
}

/// What others keep from being read is read when they let go of it.
void Session::keepWhatWasRead(const Core::Error &reason)
{
    if (reason.kind == Core::Error::Kind::FileBusy && m_hasRead)
        hold();
    else
        m_unread = reason;
}

void Session::readAgain()
{
    const auto changed = takeOthersChanges();
    if (changed)
        return look(m_wanted);
    keepWhatWasRead(changed.error());
    emit situationChanged();
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
    readAgain();
    emit accessChanged();
}

Session::View Session::firstOf(const Core::Store &store)
{
    const Core::Programme *programme = store.mainProgramme();
    return {programme ? *programme : Core::Programme(), store.home(), {}, true};
}

Session::View Session::present() const
{
    return {m_programme, m_unit, m_asOf, m_followsLatest};
}

/// What the next choice changes a part of: also what was chosen before and could not be read yet.
Session::View Session::chosen() const
{
    return isFresh() ? present() : m_wanted;
}

/// Looks at that now, or when others let go of the file.
void Session::choose(const View &view)
{
    if (isReadable())
        return look(view);
    m_wanted = view;
    emit accessChanged();
}

QString Session::chosenMeanwhile() const
{
    const Core::Unit *unit = catalogue().unit(m_wanted.unit);
    const int year = m_wanted.asOf.value_or(m_asOf);
    QStringList chosen;
    if (isFresh() || !unit)
        return {};
    if (m_wanted.programme.id != m_programme.id)
        chosen << m_wanted.programme.documentNumber;
    if (m_wanted.unit != m_unit)
        chosen << catalogue().nameOf(unit->id, Core::Period::year(year), language());
    if (year != m_asOf)
        chosen << QString::number(year);
    return chosen.join(QStringLiteral(", "));
}

/// As of the year of the view or of the latest annual value, at least the programme's base year.
Core::Result<Core::ReportSource> Session::read(const Core::Store &store, const View &view)
{
    const auto year = view.asOf ? Core::Result<int>(*view.asOf)
                                : Core::latestYear(store, view.programme, view.unit);
    return year.and_then(
        [&](int asOf) { return Core::loadReportSource(store, view.programme, view.unit, asOf); });
}

void Session::takeOver(const View &view, Core::ReportSource source)
{
    m_programme = view.programme;
    m_unit = view.unit;
    m_asOf = source.situation.asOf;
    m_followsLatest = view.followsLatest;
    m_source = std::move(source);
    m_hasRead = true;
    m_unread.reset();
    m_warnings.reset();
}

/// Looks at that if it can be read.
void Session::look(const View &view)
{
    m_wanted = view;
    const auto source = read(*m_store, view);
    if (source)
        takeOver(view, *source);
    else
        keepWhatWasRead(source.error());
    emit situationChanged();
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
    View view = chosen();
    if (!found || found->id == view.programme.id)
        return;
    view.programme = *found;
    choose(view);
}

QString Session::unitName() const
{
    return catalogue().nameOf(m_unit, Core::Period::year(m_asOf), language());
}

void Session::setUnit(Core::UnitId unit)
{
    View view = chosen();
    if (unit == view.unit || !catalogue().unit(unit))
        return;
    view.unit = unit;
    choose(view);
}

void Session::setAsOf(int year)
{
    View view = chosen();
    const bool isAnother = year != view.asOf;
    view.asOf = year;
    view.followsLatest = false;
    if (isAnother)
        return choose(view);
    m_followsLatest = false;
    m_wanted.followsLatest = false;
    m_wanted.asOf = m_wanted.asOf.value_or(year);
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

Core::ChartContext Session::chartContext() const
{
    return m_source.chartContext(catalogue(), m_book);
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
        return m_store->observations()
            .record(observations, origin)
            .map([&](const Core::Recorded &recorded) {
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
        return m_store->observations()
            .record(observations, positions, {m_user, reason}, progress)
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
            return m_store->observations().record(found.observations, found.positions,
                                                  {m_user, reason});
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
        return m_store->rankings()
            .saveEdition(index, places, {m_user, reason})
            .map([&](const Core::RecordedEdition &recorded) {
                if (recorded.after.entries.isEmpty())
                    return;
                m_undoStack.push(new EditionCommand(*this, index, recorded, text));
                showChange();
            });
    });
}

/// Reads what is shown again after something was stored, or what was chosen since.
void Session::showChange()
{
    View view = m_unread ? present() : m_wanted;
    if (view.followsLatest)
        view.asOf.reset();
    m_warnings.reset();
    look(view);
}

Core::Result<QList<Core::Observation>> Session::observationsLookedAt() const
{
    QSet<QPair<Core::IndicatorId, Core::UnitId>> places;
    for (const Core::Indicator &indicator : catalogue().indicatorsOf(m_programme.id)) {
        const Core::Indicator &holder = catalogue().valuesOf(indicator);
        places.insert({holder.id, catalogue().valuesUnit(holder, m_unit)});
    }
    return Core::observationsSeenFrom(*m_store, m_programme.id, m_unit)
        .map([&places](QList<Core::Observation> observations) {
            observations.removeIf([&places](const Core::Observation &observation) {
                return !places.contains({observation.key.indicator, observation.key.unit});
            });
            return observations;
        });
}

Core::Result<OpenWarnings> Session::warnings() const
{
    if (m_warnings)
        return *m_warnings;
    return observationsLookedAt().and_then([this](const QList<Core::Observation> &observations) {
        return m_store->answers().accepted().map([&](const QList<Core::AcceptedWarning> &accepted) {
            m_warnings =
                OpenWarnings(observations, catalogue(), m_store->rankings().editions(), accepted);
            return *m_warnings;
        });
    });
}

Core::Result<> Session::acceptWarnings(const QList<Core::ValueWarning> &warnings,
                                       const QString &note, const QString &text)
{
    const Core::Origin origin{m_user, QStringLiteral("accept")};
    const auto store = [this, warnings, note, text, origin] {
        return m_store->answers().accept(warnings, note, origin).map([&] {
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
        return m_store->office()
            .saveAgencies(profiles, {m_user, QStringLiteral("edit")})
            .map([this] { emit situationChanged(); });
    });
}

Core::Result<> Session::saveBriefTexts(const Core::BriefTexts &texts)
{
    return storeNow([&] {
        return m_store->office()
            .saveBriefTexts(m_programme.id, texts, {m_user, QStringLiteral("edit")})
            .map([this] { emit situationChanged(); });
    });
}

} // namespace Models
