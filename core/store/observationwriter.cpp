// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observationwriter.h"

#include "core/base/plaintext.h"
#include "core/store/observationtable.h"
#include "core/store/sqlerror.h"
#include "core/store/statement.h"

namespace Core {

namespace {

constexpr int keyPlaces = 4; // indicator, unit, period, part

/// Adds a row, or does what `otherwise` says when there is one of that key.
QByteArray insertSql(const QString &otherwise)
{
    const QStringList places(keyPlaces + qsizetype(observationFieldCount), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO observation (indicator_id, unit_id, period, part, %1) "
                          "VALUES (%2) "
                          "ON CONFLICT (indicator_id, unit_id, period, part) DO %3")
        .arg(observationColumns(), places.join(QStringLiteral(", ")), otherwise)
        .toLatin1();
}

QByteArray replaceSql()
{
    QStringList changes;
    for (const QString &column : observationColumns().split(QStringLiteral(", ")))
        changes << column + QStringLiteral(" = excluded.") + column;
    return insertSql(QStringLiteral("UPDATE SET ") + changes.join(QStringLiteral(", ")));
}

} // namespace

ObservationWriter::ObservationWriter(const Connection &connection)
    : m_connection(connection)
    , m_insert(connection, insertSql(QStringLiteral("NOTHING")).constData())
{}

bool ObservationWriter::insert(const Observation &observation)
{
    bindAll(m_insert, observation);
    return m_insert.run() == 1;
}

void ObservationWriter::replace(const Observation &observation)
{
    if (!m_replace)
        m_replace.emplace(m_connection, replaceSql().constData());
    bindAll(*m_replace, observation);
    m_replace->run();
}

void ObservationWriter::remove(const ObservationKey &key) const
{
    Statement(m_connection, QStringLiteral(R"sql(
        DELETE FROM observation
        WHERE indicator_id = ? AND unit_id = ? AND period = ? AND part = ?)sql"))
        .run(key.indicator, key.unit, key.period.code(), key.part);
}

void ObservationWriter::bindAll(NativeStatement &statement, const Observation &o)
{
    statement.bind(1, o.key.indicator.value());
    statement.bind(2, o.key.unit.value());
    QByteArray &periodCode = m_periodCodes[o.key.period]; // outlives the run of the statement
    if (periodCode.isEmpty())
        periodCode = o.key.period.code().toLatin1();
    statement.bind(3, periodCode);
    bind(statement, keyPlaces, o.key.part);
    int position = keyPlaces + 1;
    forEachObservationField(
        [&](const auto &field) { bind(statement, position++, o.*field.member); });
}

void ObservationWriter::bind(NativeStatement &statement, int position, std::optional<double> number)
{
    statement.bind(position, number);
}

void ObservationWriter::bind(NativeStatement &statement, int position, std::optional<int> number)
{
    statement.bind(position, number);
}

void ObservationWriter::bind(NativeStatement &statement, int position, const QString &text)
{
    Encoded &encoded = m_texts.at(size_t(position - keyPlaces));
    if (encoded.text != text) {
        if (const Result<> readable = checkText(text); !readable)
            throw SqlError{readable.error()};
        encoded = {text, text.toUtf8()};
    }
    statement.bind(position, encoded.bytes);
}

void ObservationWriter::bind(NativeStatement &statement, int position, QDate day)
{
    if (!day.isValid()) {
        statement.bindNull(position);
        return;
    }
    if (m_date != day) {
        m_date = day;
        m_dateCode = m_date.toString(Qt::ISODate).toLatin1();
    }
    statement.bind(position, m_dateCode);
}

} // namespace Core
