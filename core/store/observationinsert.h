// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/observation.h"
#include "core/store/nativestatement.h"

#include <array>

namespace Core {

/// Adds many observations to their table. Quickest in the order of their keys. Throws SqlError.
class ObservationInsert
{
public:
    /// The connection must outlive it.
    explicit ObservationInsert(const Connection &connection);

    /// False when there is one of that key already, which stays as it is.
    bool insert(const Observation &observation);

private:
    /// A text with its UTF-8: what one row says the next often says too.
    struct Encoded
    {
        QString text;
        QByteArray bytes;
    };
    static constexpr size_t textCount = 9;

    void bind(int position, size_t which, const QString &text);

    NativeStatement m_statement;
    std::array<Encoded, textCount> m_texts;
    Period m_period;
    QByteArray m_periodCode;
    QDate m_date;
    QByteArray m_dateCode;
};

} // namespace Core
