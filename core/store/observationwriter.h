// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/observationfields.h"
#include "core/store/nativestatement.h"

#include <QHash>

#include <array>
#include <optional>

namespace Core {

/// Writes observations to their table, one or a million: the only place that knows how each field
/// is written. Quickest in the order of their keys. Throws SqlError.
class ObservationWriter
{
public:
    /// The connection must outlive it.
    explicit ObservationWriter(const Connection &connection);

    /// False when there is one of that key already, which stays as it is.
    bool insert(const Observation &observation);
    /// Puts it in the place of the one of that key.
    void replace(const Observation &observation);
    void remove(const ObservationKey &key) const;

private:
    /// A text with its UTF-8: what one row says the next often says too.
    struct Encoded
    {
        QString text;
        QByteArray bytes;
    };

    void bindAll(NativeStatement &statement, const Observation &observation);
    static void bind(NativeStatement &statement, int position, std::optional<double> number);
    static void bind(NativeStatement &statement, int position, std::optional<int> number);
    void bind(NativeStatement &statement, int position, const QString &text);
    void bind(NativeStatement &statement, int position, QDate day);
    /// States, reasons and kinds of figures stand there by their codes; empty: none.
    template<class Enum>
    requires std::is_enum_v<Enum>
    void bind(NativeStatement &statement, int position, const std::optional<Enum> &value)
    {
        bind(statement, position, value ? code(*value) : QString());
    }

    const Connection &m_connection;
    NativeStatement m_insert;
    std::optional<NativeStatement> m_replace;               ///< null until something is replaced
    std::array<Encoded, observationFieldCount + 1> m_texts; ///< of the part and of each field
    QHash<Period, QByteArray> m_periodCodes;
    QDate m_date;
    QByteArray m_dateCode;
};

} // namespace Core
