// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/verdict.h"
#include "core/base/period.h"
#include "core/base/result.h"
#include "core/indicator/indicator.h"

#include <QTest>

// How a failed comparison prints the values of the domain.
namespace Core {

inline char *toString(Verdict verdict)
{
    return qstrdup(qPrintable(code(verdict)));
}

inline char *toString(const Period &period)
{
    return qstrdup(qPrintable(period.isValid() ? period.code() : QStringLiteral("(no period)")));
}

inline char *toString(Error::Kind kind)
{
    return qstrdup(qPrintable(reasonCode(kind)));
}

inline char *toString(Comparator comparator)
{
    return qstrdup(qPrintable(code(comparator)));
}

} // namespace Core

/// What a result holds, for a failure's message: its error, or "ok".
template<class T>
QByteArray outcome(const Core::Result<T> &result)
{
    if (result)
        return "ok";
    const Core::Error &error = result.error();
    return QStringLiteral("%1: %2 (%3) %4")
        .arg(Core::reasonCode(error.kind), error.subject,
             error.arguments.join(QStringLiteral(", ")), error.detail)
        .toUtf8();
}
