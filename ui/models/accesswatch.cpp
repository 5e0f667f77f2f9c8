// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accesswatch.h"

namespace Models {

namespace {

constexpr std::chrono::milliseconds lookingInterval(250);

} // namespace

AccessWatch::AccessWatch(std::function<bool()> isReadable, QObject *parent)
    : QObject(parent)
    , m_isReadable(std::move(isReadable))
{
    connect(&m_timer, &QTimer::timeout, this, &AccessWatch::look);
}

std::chrono::seconds AccessWatch::heldFor() const
{
    return std::chrono::seconds(isHeld() ? m_since.elapsed() / 1000 : 0);
}

void AccessWatch::hold()
{
    if (isHeld())
        return;
    m_since.start();
    m_timer.start(lookingInterval);
    emit held();
}

void AccessWatch::look()
{
    if (!m_isReadable())
        return;
    m_timer.stop();
    emit freed();
}

} // namespace Models
