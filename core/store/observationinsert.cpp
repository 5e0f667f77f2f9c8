// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observationinsert.h"

#include "core/base/plaintext.h"
#include "core/store/observationtable.h"
#include "core/store/sqlerror.h"

namespace Core {

ObservationInsert::ObservationInsert(const Connection &connection)
    : m_statement(connection, R"sql(
        INSERT INTO observation (indicator_id, unit_id, value, out_of, numerator, denominator,
            period, date, part, state, text, absence, status, evidence, source, document, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (indicator_id, unit_id, period, part) DO NOTHING)sql")
{}

void ObservationInsert::bind(int position, size_t which, const QString &text)
{
    Encoded &encoded = m_texts.at(which);
    if (encoded.text != text) {
        if (const Result<> readable = checkText(text); !readable)
            throw SqlError{readable.error()};
        encoded = {text, text.toUtf8()};
    }
    m_statement.bind(position, encoded.bytes);
}

bool ObservationInsert::insert(const Observation &o)
{
    m_statement.bind(1, o.key.indicator.value());
    m_statement.bind(2, o.key.unit.value());
    m_statement.bind(3, o.value);
    m_statement.bind(4, o.outOf);
    m_statement.bind(5, o.numerator);
    m_statement.bind(6, o.denominator);
    if (m_period != o.key.period) {
        m_period = o.key.period;
        m_periodCode = m_period.code().toLatin1();
    }
    m_statement.bind(7, m_periodCode);
    if (m_date != o.date) {
        m_date = o.date;
        m_dateCode = m_date.toString(Qt::ISODate).toLatin1();
    }
    if (o.date.isValid())
        m_statement.bind(8, m_dateCode);
    else
        m_statement.bindNull(8);
    int position = 9;
    size_t which = 0;
    for (const QString &text : {o.key.part, codeOrEmpty(o.state), o.text, codeOrEmpty(o.absence),
                                codeOrEmpty(o.firmness), o.evidence, o.source, o.document, o.note})
        bind(position++, which++, text);
    return m_statement.run() == 1;
}

} // namespace Core
