// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/failingstatement.h"

namespace Core {

std::atomic<FailingStatement *> FailingStatement::current = nullptr;

FailingStatement::FailingStatement(int nth, At at, Error::Kind kind)
    : m_left(nth)
    , m_at(at)
    , m_kind(kind)
{
    current = this;
}

FailingStatement::~FailingStatement()
{
    current = nullptr;
}

const FailingStatement *FailingStatement::due()
{
    FailingStatement *const one = current;
    return one && --one->m_left == 0 ? one : nullptr;
}

} // namespace Core
