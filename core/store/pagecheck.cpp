// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagecheck.h"

#include "core/store/connection.h"
#include "core/store/nativestatement.h"
#include "core/store/schema.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlite.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QThread>

namespace Core {

PageCheck::PageCheck(const QString &path)
    : m_thread(QThread::create([this, path] {
        m_outcome = read(path);
        m_isDone = true;
    }))
{
    m_thread->start();
}

/// Asks again and again: SQLite forgets an interruption when it begins the next statement.
PageCheck::~PageCheck()
{
    constexpr int pause = 5; // milliseconds
    m_isGivenUp = true;
    while (!m_thread->wait(pause)) {
        const std::lock_guard lock(m_guard);
        if (m_watch)
            m_watch->interrupt();
    }
}

bool PageCheck::tell(qint64 done, qint64 total)
{
    m_percent = int(100 * done / qMax<qint64>(1, total));
    return !m_isGivenUp;
}

Result<> PageCheck::read(const QString &path)
{
    const Error cancelled{Error::Kind::Cancelled, path, {}, {}};
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return failure(connection.error());
    return guarded<void>([&]() -> Result<> {
        // The drive is slow where the pages are not at hand; the rest is a matter of moments.
        const qint64 size = QFileInfo(path).size();
        QByteArray buffer(1 << 20, Qt::Uninitialized);
        for (qint64 offset = 0; offset < size; offset += buffer.size()) {
            if (!tell(offset, 3 * size))
                return failure(cancelled);
            readAhead(**connection, offset, buffer);
        }
        const qint64 pages = Sqlite::pageCount(**connection);
        const NativeWatch watch(**connection, [&](qint64 pagesRead) {
            return tell(pages + qMin(pagesRead, 2 * pages), 3 * pages);
        });
        const auto setWatch = [this](const NativeWatch *now) {
            const std::lock_guard lock(m_guard);
            m_watch = now;
        };
        setWatch(&watch);
        const auto unset = qScopeGuard([&] { setWatch(nullptr); });
        checkPages(**connection);
        return {};
    });
}

const Result<> &PageCheck::outcome() const
{
    m_thread->wait();
    return m_outcome;
}

} // namespace Core
