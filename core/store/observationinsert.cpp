// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observationinsert.h"

#include "core/base/plaintext.h"
#include "core/store/observationtable.h"
#include "core/store/sqlerror.h"

namespace Core {

namespace {

constexpr int keyPlaces = 4; // indicator, unit, period, part

QByteArray insertSql()
{
    const QStringList places(keyPlaces + qsizetype(observationFieldCount), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO observation (indicator_id, unit_id, period, part, %1) "
                          "VALUES (%2) "
                          "ON CONFLICT (indicator_id, unit_id, period, part) DO NOTHING")
        .arg(observationColumns(), places.join(QStringLiteral(", ")))
        .toLatin1();
}

} // namespace

ObservationInsert::ObservationInsert(const Connection &connection)
    : m_statement(connection, insertSql().constData())
{}

void ObservationInsert::bind(int position, const QString &text)
{
    Encoded &encoded = m_texts.at(size_t(position - keyPlaces));
    if (encoded.text != text) {
        if (const Result<> readable = checkText(text); !readable)
            throw SqlError{readable.error()};
        encoded = {text, text.toUtf8()};
    }
    m_statement.bind(position, encoded.bytes);
}

void ObservationInsert::bind(int position, QDate day)
{
    if (!day.isValid()) {
        m_statement.bindNull(position);
        return;
    }
    if (m_date != day) {
        m_date = day;
        m_dateCode = m_date.toString(Qt::ISODate).toLatin1();
    }
    m_statement.bind(position, m_dateCode);
}

bool ObservationInsert::insert(const Observation &o)
{
    m_statement.bind(1, o.key.indicator.value());
    m_statement.bind(2, o.key.unit.value());
    if (m_period != o.key.period) {
        m_period = o.key.period;
        m_periodCode = m_period.code().toLatin1();
    }
    m_statement.bind(3, m_periodCode);
    bind(keyPlaces, o.key.part);
    int position = keyPlaces + 1;
    forEachObservationField([&](const auto &field) { bind(position++, o.*field.member); });
    return m_statement.run() == 1;
}

} // namespace Core
