// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/indicator/catalogue.h"
#include "core/store/connection.h"
#include "core/store/failingstatement.h"
#include "core/store/sqlerror.h"

#include <QRegularExpression>
#include <QSqlRecord>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Core {

namespace {

/// The table that a statement of core/store writes to; empty for a query.
QString writtenTable(const QString &sql)
{
    const QStringView text = QStringView(sql).trimmed();
    for (const QLatin1StringView start :
         {QLatin1StringView("INSERT INTO "), QLatin1StringView("UPDATE "),
          QLatin1StringView("DELETE FROM ")}) {
        if (!text.startsWith(start))
            continue;
        const QStringView rest = text.mid(start.size());
        const auto isOfName = [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); };
        const auto end = std::find_if_not(rest.begin(), rest.end(), isOfName);
        return rest.left(std::distance(rest.begin(), end)).toString();
    }
    return {};
}

} // namespace

Statement::Statement(const Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_written(writtenTable(sql))
    , m_query(connection.takePrepared(sql))
{}

Statement::~Statement()
{
    m_connection.giveBack(m_sql, std::move(m_query));
}

void Statement::execute()
{
    m_failing = FailingStatement::due();
    if (m_failing && m_failing->at() == FailingStatement::At::Start)
        throw SqlError{m_failing->error(m_connection.path())};
    if (!m_written.isEmpty())
        m_connection.tellOfWrite(m_written);
    if (!m_query.exec())
        throw m_connection.failed(m_query.lastError());
}

SqlError Statement::wrongValue(int column) const
{
    static const QRegularExpression from(QStringLiteral("\\bFROM\\s+(\\w+)"));
    constexpr int mostShown = 60; // characters
    const QSqlRecord record = m_query.record();
    const int id = record.indexOf(QStringLiteral("id"));
    return {{Error::Kind::BadStoredValue,
             m_connection.path(),
             {from.match(m_sql).captured(1), id < 0 ? QStringLiteral("?") : text(id),
              record.fieldName(column), text(column).left(mostShown)},
             {}}};
}

bool Statement::describes(const Catalogue &catalogue, IndicatorId indicator)
{
    return catalogue.indicator(indicator) != nullptr;
}

bool Statement::describes(const Catalogue &catalogue, UnitId unit)
{
    return catalogue.unit(unit) != nullptr;
}

int Statement::whole(int column, int least, int most) const
{
    const qint64 value = integer(column);
    if (isNull(column) || value < least || value > most)
        throw wrongValue(column);
    return int(value);
}

Period Statement::period(int column) const
{
    const auto period = Period::fromText(text(column));
    if (!period || period->code() != text(column))
        throw wrongValue(column);
    return *period;
}

int Statement::year(int column) const
{
    constexpr int first = 1900; // as Period has them
    constexpr int last = 2199;
    return whole(column, first, last);
}

QDate Statement::date(int column) const
{
    const QString words = text(column);
    const QDate day = QDate::fromString(words, Qt::ISODate);
    if (!words.isEmpty() && !day.isValid())
        throw wrongValue(column);
    return day;
}

bool Statement::next()
{
    if (m_failing)
        throw SqlError{m_failing->error(m_connection.path())};
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid()) // not the end of the rows: they are cut off
        throw m_connection.failed(m_query.lastError());
    return false;
}

std::optional<double> Statement::real(int column) const
{
    if (isNull(column))
        return std::nullopt;
    const double value = m_query.value(column).toDouble();
    if (!std::isfinite(value))
        throw wrongValue(column);
    return value;
}

std::optional<int> Statement::number(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return whole(column, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
}

QVariant Statement::variant(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<double>());
}

QVariant Statement::variant(std::optional<int> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<int>());
}

QVariant Statement::variant(const std::optional<QString> &value)
{
    return value ? variant(*value) : QVariant(QMetaType::fromType<QString>());
}

QVariant Statement::variant(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate))
                           : QVariant(QMetaType::fromType<QString>());
}

QVariant Statement::variant(const QString &value)
{
    if (const Result<> readable = checkText(value); !readable)
        throw SqlError{readable.error()};
    return value.isNull() ? QVariant(QStringLiteral("")) : value; // a null one would be NULL
}

} // namespace Core
