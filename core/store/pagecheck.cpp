// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagecheck.h"

#include "core/store/connection.h"
#include "core/store/schema.h"
#include "core/store/sqlerror.h"

#include <QThread>

namespace Core {

PageCheck::PageCheck(const QString &path)
    : m_thread(QThread::create([this, path] {
        m_outcome = Connection::open(path, Connection::Mode::ReadOnly)
                        .and_then([](const std::unique_ptr<Connection> &connection) {
                            return guarded<void>([&]() -> Result<> {
                                checkPages(*connection);
                                return {};
                            });
                        });
        m_isDone = true;
    }))
{
    m_thread->start();
}

PageCheck::~PageCheck()
{
    m_thread->wait();
}

const Result<> &PageCheck::outcome() const
{
    m_thread->wait();
    return m_outcome;
}

} // namespace Core
