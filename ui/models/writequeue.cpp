// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/writequeue.h"

#include <algorithm>

namespace Models {

namespace {

constexpr std::chrono::milliseconds interval(250); ///< between two tries
/// The same when it is not another program that is in the way: a full disk does not empty itself.
constexpr std::chrono::seconds longInterval(2);

/// What goes by itself: another program holds the file, or its pages are still read through.
bool isPassing(const Core::Error &error)
{
    return error.kind == Core::Error::Kind::FileBusy ||
           error.kind == Core::Error::Kind::FileBeingChecked;
}

} // namespace

bool isMendable(const Core::Error &error)
{
    using Kind = Core::Error::Kind;
    switch (error.kind) {
    case Kind::FileNotFound:
    case Kind::FolderNotFound:
    case Kind::FileMoved:
    case Kind::FileReadOnly:
    case Kind::FolderReadOnly:
    case Kind::FileNotReadable:
    case Kind::DriveFailed:
    case Kind::DiskFull:
        return true;
    default:
        return false;
    }
}

WriteQueue::WriteQueue(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WriteQueue::tryNow);
}

Core::Result<> WriteQueue::submit(const Write &write)
{
    if (m_writes.isEmpty() && !m_isStoring) {
        const Core::Result<> stored = write.store();
        if (stored)
            return stored;
        const bool isBusy = isPassing(stored.error());
        if (!isBusy && !(write.waitsForAll && isMendable(stored.error())))
            return stored;
        m_cause = stored.error();
    }
    QElapsedTimer since;
    since.start();
    m_writes << Waiting{++m_lastNumber, write, since};
    settle();
    return {};
}

QList<Core::Observation> WriteQueue::observations() const
{
    QList<Core::Observation> all;
    for (const Waiting &one : m_writes)
        all << one.write.observations;
    return all;
}

std::chrono::seconds WriteQueue::waited() const
{
    return std::chrono::seconds(m_writes.isEmpty() ? 0 : m_writes.first().since.elapsed() / 1000);
}

/// Stores the first one; the next follows when what was to be painted has been painted.
void WriteQueue::tryNow()
{
    if (m_writes.isEmpty() || m_isStoring)
        return;
    const Waiting first = m_writes.first();
    m_isStoring = true;
    const Core::Result<> stored = first.write.store();
    m_isStoring = false;
    if (stored) {
        m_cause.reset();
        m_writes.removeIf([&first](const Waiting &one) { return one.number == first.number; });
    } else {
        m_cause = stored.error();
    }
    settle();
    if (stored && !m_writes.isEmpty())
        m_timer.start(0);
}

bool WriteQueue::giveUp(const Core::ObservationKey &key)
{
    const auto given = m_writes.removeIf([&key](const Waiting &one) {
        const auto &touched = one.write.observations;
        return std::any_of(
            touched.cbegin(), touched.cend(),
            [&key](const Core::Observation &observation) { return observation.key == key; });
    });
    if (given > 0)
        settle();
    return given > 0;
}

void WriteQueue::giveUpLast()
{
    if (m_writes.isEmpty())
        return;
    m_writes.removeLast();
    settle();
}

void WriteQueue::giveUpAll()
{
    if (m_writes.isEmpty())
        return;
    m_writes.clear();
    settle();
}

void WriteQueue::settle()
{
    if (m_writes.isEmpty()) {
        m_cause.reset();
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_timer.start(m_cause && isPassing(*m_cause) ? interval
                                                     : std::chrono::milliseconds(longInterval));
    }
    emit changed();
}

} // namespace Models
