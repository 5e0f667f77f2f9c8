// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/observationfields.h"
#include "core/store/nativestatement.h"
#include "core/store/observationtable.h"

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

    void bind(int position, std::optional<double> number) { m_statement.bind(position, number); }
    void bind(int position, std::optional<int> number) { m_statement.bind(position, number); }
    void bind(int position, const QString &text);
    void bind(int position, QDate day);
    template<class Enum>
    requires std::is_enum_v<Enum>
    void bind(int position, const std::optional<Enum> &value)
    {
        bind(position, codeOrEmpty(value));
    }

    NativeStatement m_statement;
    std::array<Encoded, observationFieldCount + 1> m_texts; ///< of the part and of each field
    Period m_period;
    QByteArray m_periodCode;
    QDate m_date;
    QByteArray m_dateCode;
};

} // namespace Core
