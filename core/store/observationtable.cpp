// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observationtable.h"

#include "core/indicator/catalogue.h"
#include "core/indicator/observationfields.h"
#include "core/store/connection.h"
#include "core/store/nativestatement.h"
#include "core/store/statement.h"

#include <array>
#include <cmath>

namespace Core {

namespace {

constexpr int keyColumns = 4;
constexpr int idColumn = keyColumns + int(observationFieldCount);

const QString columns = QStringLiteral("SELECT indicator_id, unit_id, period, part, %1, id "
                                       "FROM observation ")
                            .arg(observationColumns());

void read(const Statement &row, int column, std::optional<double> &value)
{
    value = row.real(column);
}

void read(const Statement &row, int column, std::optional<int> &value)
{
    value = row.number(column);
}

void read(const Statement &row, int column, std::optional<MilestoneState> &value)
{
    value = row.codedOrNull(column, milestoneStateFromCode);
}

void read(const Statement &row, int column, std::optional<Absence> &value)
{
    value = row.codedOrNull(column, absenceFromCode);
}

void read(const Statement &row, int column, std::optional<Firmness> &value)
{
    value = row.codedOrNull(column, firmnessFromCode);
}

void read(const Statement &row, int column, QDate &value)
{
    value = row.date(column);
}

void read(const Statement &row, int column, QString &value)
{
    value = row.text(column);
}

// The order of `columns`.
Observation readObservation(const Statement &row, const Catalogue &catalogue)
{
    Observation o;
    o.key = {row.known<IndicatorId>(0, catalogue),
             row.known<UnitId>(1, catalogue),
             row.period(2),
             row.text(3),
             {}};
    int column = keyColumns;
    forEachObservationField([&](const auto &field) { read(row, column++, o.*field.member); });
    return o;
}

/// What a column's text means, kept from row to row: neighbours often have the same.
template<class Value>
class ReadText
{
public:
    /// False when `read` knows no meaning (null).
    template<class Read>
    bool read(QByteArrayView text, Value &value, Read read)
    {
        if (m_text.isNull() || text != m_text) {
            const std::optional<Value> meaning = read(QString::fromUtf8(text));
            if (!meaning)
                return false;
            m_text = QByteArray(text.isEmpty() ? "" : text.data(), text.size());
            m_value = *meaning;
        }
        value = m_value;
        return true;
    }

private:
    QByteArray m_text; ///< null: nothing has been read
    Value m_value;
};

/// Reads many rows of `columns` past Qt's driver.
class SeriesReader
{
public:
    explicit SeriesReader(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {}

    /// False when the row has something that this program never writes.
    bool read(const NativeStatement &row, Observation &o)
    {
        bool isRead = readKey(row, o.key);
        int column = keyColumns;
        forEachObservationField([&](const auto &field) {
            isRead = isRead && read(row, column, o.*field.member);
            ++column;
        });
        return isRead;
    }

private:
    bool readKey(const NativeStatement &row, ObservationKey &key)
    {
        const IndicatorId indicator(row.integer(0));
        const UnitId unit(row.integer(1));
        if (!m_catalogue.indicator(indicator) || !m_catalogue.unit(unit))
            return false;
        key.indicator = indicator;
        key.unit = unit;
        const QByteArrayView code = row.text(2);
        const auto known = m_periods.constFind(QByteArray::fromRawData(code.data(), code.size()));
        if (known != m_periods.cend()) {
            key.period = *known;
        } else {
            const auto period = Period::fromText(QString::fromUtf8(code));
            if (!period || period->code().toUtf8() != code)
                return false;
            key.period = *m_periods.insert(code.toByteArray(), *period);
        }
        return m_part.read(row.text(3), key.part,
                           [](const QString &text) { return std::optional(readableText(text)); });
    }

    static bool read(const NativeStatement &row, int column, std::optional<double> &value)
    {
        value = row.real(column);
        return !value || std::isfinite(*value);
    }

    static bool read(const NativeStatement &row, int column, std::optional<int> &value)
    {
        const std::optional<qint64> number = row.number(column);
        value = number ? std::optional(int(*number)) : std::nullopt;
        return !number || *value == *number;
    }

    bool read(const NativeStatement &row, int column, std::optional<MilestoneState> &value)
    {
        return readCode(m_state, row.text(column), value, milestoneStateFromCode);
    }

    bool read(const NativeStatement &row, int column, std::optional<Absence> &value)
    {
        return readCode(m_absence, row.text(column), value, absenceFromCode);
    }

    bool read(const NativeStatement &row, int column, std::optional<Firmness> &value)
    {
        return readCode(m_firmness, row.text(column), value, firmnessFromCode);
    }

    bool read(const NativeStatement &row, int column, QDate &value)
    {
        return m_date.read(row.text(column), value, dayOf);
    }

    bool read(const NativeStatement &row, int column, QString &value)
    {
        return m_texts.at(size_t(column - keyColumns))
            .read(row.text(column), value,
                  [](const QString &text) { return std::optional(readableText(text)); });
    }

    template<class Enum, class FromCode>
    static bool readCode(ReadText<std::optional<Enum>> &read, QByteArrayView text,
                         std::optional<Enum> &value, FromCode fromCode)
    {
        const auto meaningOf = [&](const QString &code) -> std::optional<std::optional<Enum>> {
            const std::optional<Enum> meaning = fromCode(code);
            if (!meaning && !code.isEmpty())
                return std::nullopt;
            return std::optional<std::optional<Enum>>(std::in_place, meaning);
        };
        return read.read(text, value, meaningOf);
    }

    static std::optional<QDate> dayOf(const QString &text)
    {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() || text.isEmpty() ? std::optional(day) : std::nullopt;
    }

    const Catalogue &m_catalogue;
    QHash<QByteArray, Period> m_periods; ///< by code: there are no more than centuries have
    ReadText<QString> m_part;
    ReadText<std::optional<MilestoneState>> m_state;
    ReadText<std::optional<Absence>> m_absence;
    ReadText<std::optional<Firmness>> m_firmness;
    ReadText<QDate> m_date;
    std::array<ReadText<QString>, observationFieldCount> m_texts; ///< by field
};

const QString order = QStringLiteral(" ORDER BY unit_id, indicator_id, period, part");

} // namespace

const QString &observationColumns()
{
    static const QString list = [] {
        QStringList names;
        forEachObservationField(
            [&names](const auto &field) { names << QString::fromLatin1(field.column); });
        return names.join(QStringLiteral(", "));
    }();
    return list;
}

QList<Observation> ObservationTable::readAll(Statement &rows) const
{
    QList<Observation> list;
    while (rows.next())
        list << readObservation(rows, m_catalogue);
    return list;
}

std::optional<Observation> ObservationTable::find(const ObservationKey &key) const
{
    Statement row(
        m_connection,
        columns +
            QStringLiteral("WHERE indicator_id = ? AND unit_id = ? AND period = ? AND part = ?"));
    row.run(key.indicator, key.unit, key.period.code(), key.part);
    return row.next() ? std::optional(readObservation(row, m_catalogue)) : std::nullopt;
}

QList<Observation> ObservationTable::all() const
{
    Statement rows(m_connection, columns + order);
    return readAll(rows.run());
}

void ObservationTable::forEach(const std::function<void(const Observation &)> &visit) const
{
    Statement rows(m_connection, columns + order);
    rows.run();
    while (rows.next())
        visit(readObservation(rows, m_catalogue));
}

void ObservationTable::forEachByIndicator(
    const std::function<void(const Observation &)> &visit) const
{
    const QString byIndicator = QStringLiteral(" ORDER BY indicator_id, unit_id, period, part");
    NativeStatement rows(m_connection, (columns + byIndicator).toUtf8().constData());
    SeriesReader reader(m_catalogue);
    for (Observation observation; rows.next();) {
        if (!reader.read(rows, observation)) {
            Statement row(m_connection, columns + QStringLiteral("WHERE id = ?"));
            row.run(rows.integer(idColumn));
            row.next();
            observation = readObservation(row, m_catalogue); // says what is wrong
        }
        visit(observation);
    }
}

QList<Observation> ObservationTable::ofUnit(UnitId unit) const
{
    Statement rows(m_connection, columns + QStringLiteral("WHERE unit_id = ?") + order);
    return readAll(rows.run(unit));
}

QList<Observation> ObservationTable::ofIndicator(IndicatorId indicator) const
{
    Statement rows(m_connection, columns + QStringLiteral("WHERE indicator_id = ?") + order);
    return readAll(rows.run(indicator));
}

QList<Observation> ObservationTable::ofSeries(IndicatorId indicator, UnitId unit) const
{
    Statement rows(m_connection, columns + QStringLiteral("WHERE indicator_id = ? AND unit_id = ? "
                                                          "ORDER BY period, part"));
    return readAll(rows.run(indicator, unit));
}

QList<Observation> ObservationTable::annualOfUnit(UnitId unit) const
{
    Statement rows(m_connection,
                   columns + QStringLiteral("WHERE unit_id = ? AND length(period) = 4") + order);
    return readAll(rows.run(unit));
}

QList<Observation> ObservationTable::annualOfIndicator(IndicatorId indicator) const
{
    Statement rows(m_connection,
                   columns + QStringLiteral("WHERE indicator_id = ? AND length(period) = 4") +
                       order);
    return readAll(rows.run(indicator));
}

QList<Observation> ObservationTable::inPeriod(const Period &period) const
{
    // Each place is looked up in the index: a file has few of them beside its values.
    Statement rows(m_connection, columns + QStringLiteral(R"sql(
        WHERE id IN (
            SELECT o.id FROM indicator CROSS JOIN unit CROSS JOIN observation o
            WHERE o.indicator_id = indicator.id AND o.unit_id = unit.id AND o.period = ?))sql"));
    return readAll(rows.run(period.code()));
}

} // namespace Core
