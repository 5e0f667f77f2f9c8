// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/session.h"

#include "core/base/plaintext.h"
#include "core/indicator/observationrules.h"
#include "core/indicator/personname.h"
#include "ui/models/commands/acceptcommand.h"
#include "ui/models/commands/editioncommand.h"
#include "ui/models/commands/recordcommand.h"

namespace Models {

Session::Session(std::unique_ptr<Core::Store> store, Core::Language language,
                 const QString &systemUser, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_book(language)
    , m_systemUser(Core::readableLine(systemUser))
    , m_user(m_systemUser)
    , m_shown(View::firstOf(*m_store))
    , m_steps([this](const UndoSteps::Writing &write, const QString &reason) {
        return carryOut(write, reason);
    })
    , m_access([this] { return m_store->isReadable(); })
{
    m_store->setPatience(patience);
    m_store->refuseUntilChecked(); // a window does not stand still
    connect(&m_waiting, &WriteQueue::changed, this, &Session::accessChanged);
    connect(&m_steps, &UndoSteps::failed, this, &Session::failed);
    connect(&m_access, &AccessWatch::held, this, &Session::accessChanged);
    connect(&m_access, &AccessWatch::freed, this, [this] {
        readAgain();
        emit accessChanged();
    });
    look(View::firstOf(*m_store));
}

Core::Result<> Session::setStore(std::unique_ptr<Core::Store> store)
{
    store->setPatience(patience);
    const View first = View::firstOf(*store);
    return Snapshot::read(*store, first).map([&](const Snapshot &snapshot) {
        m_steps.stack().clear();
        m_waiting.giveUpAll();
        m_access.forget();
        m_store = std::move(store);
        m_store->refuseUntilChecked();
        m_wanted = first;
        takeOver(snapshot);
        emit changed({});
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
            view = View::firstOf(*m_store);
        }
    };
    View now = m_shown.view();
    const QString programme = now.programme.code;
    const QString unit = keyOf(now.unit);
    const QString wantedProgramme = m_wanted.programme.code;
    const QString wantedUnit = keyOf(m_wanted.unit);
    return m_store->catchUp().map([&](bool hasChanged) {
        if (!hasChanged)
            return false;
        m_steps.stack().clear();
        seenAnew(programme, unit, now);
        seenAnew(wantedProgramme, wantedUnit, m_wanted);
        now.asOf = asOf();
        m_shown.setView(now);
        return true;
    });
}

bool Session::catchUp()
{
    const auto hasChanged = takeOthersChanges();
    if (hasChanged && *hasChanged)
        show({});
    if (hasChanged)
        return *hasChanged;
    const bool isKnown = m_unread == hasChanged.error();
    keepWhatWasRead(hasChanged.error());
    if (!isKnown)
        emit changed({});
    return false;
}

/// What others keep from being read is read when they let go of it.
void Session::keepWhatWasRead(const Core::Error &reason)
{
    if (reason.kind == Core::Error::Kind::FileBusy && m_hasRead)
        m_access.hold();
    else
        m_unread = reason;
}

void Session::readAgain()
{
    const auto hasChanged = takeOthersChanges();
    if (hasChanged)
        return look(m_wanted);
    keepWhatWasRead(hasChanged.error());
    emit changed({});
}

bool Session::isReadable()
{
    if (isFresh() && !m_store->isReadable())
        m_access.hold();
    return isFresh();
}

/// What the next choice changes a part of: also what was chosen before and could not be read yet.
View Session::chosen() const
{
    return isFresh() ? m_shown.view() : m_wanted;
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
    const int year = m_wanted.asOf.value_or(asOf());
    QStringList chosen;
    if (isFresh() || !unit)
        return {};
    if (m_wanted.programme.id != programme().id)
        chosen << m_wanted.programme.documentNumber;
    if (m_wanted.unit != this->unit())
        chosen << catalogue().nameOf(unit->id, Core::Period::year(year), language());
    if (year != asOf())
        chosen << QString::number(year);
    return chosen.join(QStringLiteral(", "));
}

void Session::takeOver(const Snapshot &snapshot)
{
    m_shown = snapshot;
    m_hasRead = true;
    m_unread.reset();
}

/// Looks at that if it can be read.
void Session::look(const View &view)
{
    m_wanted = view;
    const auto snapshot = Snapshot::read(*m_store, view);
    if (snapshot)
        takeOver(*snapshot);
    else
        keepWhatWasRead(snapshot.error());
    emit changed({});
}

/// Reads again what is shown of it, or what was chosen since, after something was stored.
void Session::show(Change change)
{
    const bool isElsewhere = !isFresh() && !chosenMeanwhile().isEmpty();
    if (change.isWhole() || m_unread || isElsewhere) {
        View view = m_unread ? m_shown.view() : m_wanted;
        if (view.followsLatest)
            view.asOf.reset();
        change.kind = Change::Kind::Whole; // which still says what was stored
        m_wanted = view;
        const auto snapshot = Snapshot::read(*m_store, view);
        if (snapshot)
            takeOver(*snapshot);
        else
            keepWhatWasRead(snapshot.error());
        emit changed(change);
        return;
    }
    const int year = asOf();
    if (m_wanted.followsLatest)
        m_wanted.asOf.reset();
    if (change.kind == Change::Kind::Values || change.kind == Change::Kind::Rankings) {
        const auto judged = m_shown.readAgain(*m_store, change);
        if (judged)
            change.judged = *judged;
        else
            keepWhatWasRead(judged.error());
        if (!judged && !m_unread) // the others will let go of it: until then what was stored holds
            change.judged = m_shown.put(*m_store, change);
    } else if (change.kind == Change::Kind::Answers) {
        m_shown.forgetWarnings();
    }
    if (asOf() != year || m_unread)
        change.kind = Change::Kind::Whole;
    emit changed(change);
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
    return catalogue().nameOf(unit(), Core::Period::year(asOf()), language());
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
    View shown = m_shown.view();
    shown.followsLatest = false;
    m_shown.setView(shown);
    m_wanted.followsLatest = false;
    m_wanted.asOf = m_wanted.asOf.value_or(year);
}

Core::ChartContext Session::chartContext() const
{
    return source().chartContext(catalogue(), m_book);
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
                if (recorded.after.isEmpty())
                    return;
                undoStack().push(new RecordCommand(m_steps, recorded.batch, text));
                show(Change::of(recorded.after));
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
            .map([&](const Core::RecordedBatch &recorded) {
                if (recorded.changed == 0)
                    return;
                undoStack().push(new RecordCommand(m_steps, recorded.batch, text));
                show(Change::of(observations, positions));
            });
    });
}

/// What an undo command writes.
Core::Result<> Session::carryOut(const UndoSteps::Writing &write, const QString &reason)
{
    return write(*m_store, {m_user, reason}).map([this](const Change &change) { show(change); });
}

void Session::undo()
{
    if (!m_waiting.isEmpty() && !m_waiting.last().isStep)
        m_waiting.giveUpLast();
    else
        takeStep(true);
}

void Session::redo()
{
    takeStep(false);
}

void Session::takeStep(bool isUndo)
{
    const auto store = [this, isUndo] { return isUndo ? m_steps.takeBack() : m_steps.doAgain(); };
    const QString text = isUndo ? undoStack().undoText() : undoStack().redoText();
    if (const auto stored = m_waiting.submit({text, {}, store, true}); !stored)
        emit failed(stored.error());
}

Core::Result<> Session::recordEdition(const Core::RankingIndex &index,
                                      const Core::EditionPlaces &places, const QString &text,
                                      const QString &reason)
{
    return storeNow([&, known = index] { // the catalogue may be another one afterwards
        return m_store->rankings()
            .saveEdition(known, places, {m_user, reason})
            .map([&](const Core::RecordedEdition &recorded) {
                if (recorded.after.entries.isEmpty())
                    return;
                undoStack().push(new EditionCommand(m_steps, known, recorded, text));
                show({Change::Kind::Rankings});
            });
    });
}

Core::Result<> Session::acceptWarnings(const QList<Core::ValueWarning> &warnings,
                                       const QString &note, const QString &text)
{
    const Core::Origin origin{m_user, QStringLiteral("accept")};
    const auto store = [this, warnings, note, text, origin] {
        return m_store->answers().accept(warnings, note, origin).map([&] {
            undoStack().push(new AcceptCommand(m_steps, warnings, note, text));
            show({Change::Kind::Answers});
        });
    };
    return m_waiting.submit({text, {}, store, false, true});
}

Core::Result<> Session::saveAgencies(const QList<Core::AgencyProfile> &profiles)
{
    return storeNow([&] {
        return m_store->office()
            .saveAgencies(profiles, {m_user, QStringLiteral("edit")})
            .map([this] { show({Change::Kind::Office}); });
    });
}

Core::Result<> Session::saveBriefTexts(const Core::BriefTexts &texts)
{
    return storeNow([&] {
        return m_store->office()
            .saveBriefTexts(programme().id, texts, {m_user, QStringLiteral("edit")})
            .map([this] { show({Change::Kind::Office}); });
    });
}

} // namespace Models
