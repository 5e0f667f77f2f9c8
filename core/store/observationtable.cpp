// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observationtable.h"

#include "core/indicator/catalogue.h"
#include "core/store/connection.h"
#include "core/store/nativestatement.h"
#include "core/store/statement.h"

#include <array>
#include <cmath>

namespace Core {

namespace {

const QString columns = QStringLiteral(
    "SELECT indicator_id, unit_id, period, part, value, out_of, numerator, denominator, state, "
    "text, absence, status, date, evidence, source, document, note, id FROM observation ");

// The order of `columns`.
Observation readObservation(const Statement &row, const Catalogue &catalogue)
{
    Observation o;
    o.key = {row.known<IndicatorId>(0, catalogue),
             row.known<UnitId>(1, catalogue),
             row.period(2),
             row.text(3),
             {}};
    o.value = row.real(4);
    o.outOf = row.number(5);
    o.numerator = row.real(6);
    o.denominator = row.real(7);
    o.state = row.codedOrNull(8, milestoneStateFromCode);
    o.text = row.text(9);
    o.absence = row.codedOrNull(10, absenceFromCode);
    o.firmness = row.codedOrNull(11, firmnessFromCode);
    o.date = row.date(12);
    o.evidence = row.text(13);
    o.source = row.text(14);
    o.document = row.text(15);
    o.note = row.text(16);
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
        const auto textAsItIs = [](const QString &text) {
            return std::optional(readableText(text));
        };
        return readKey(row, o.key) && readFigures(row, o) &&
               readCode(m_state, row.text(8), o.state, milestoneStateFromCode) &&
               readCode(m_absence, row.text(10), o.absence, absenceFromCode) &&
               readCode(m_firmness, row.text(11), o.firmness, firmnessFromCode) &&
               m_date.read(row.text(12), o.date, dayOf) &&
               m_texts[0].read(row.text(9), o.text, textAsItIs) &&
               m_texts[1].read(row.text(13), o.evidence, textAsItIs) &&
               m_texts[2].read(row.text(14), o.source, textAsItIs) &&
               m_texts[3].read(row.text(15), o.document, textAsItIs) &&
               m_texts[4].read(row.text(16), o.note, textAsItIs);
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

    static bool readFigures(const NativeStatement &row, Observation &o)
    {
        const auto isFinite = [](std::optional<double> value) {
            return !value || std::isfinite(*value);
        };
        o.value = row.real(4);
        o.numerator = row.real(6);
        o.denominator = row.real(7);
        const std::optional<qint64> outOf = row.number(5);
        o.outOf = outOf ? std::optional(int(*outOf)) : std::nullopt;
        return (!outOf || *o.outOf == *outOf) && isFinite(o.value) && isFinite(o.numerator) &&
               isFinite(o.denominator);
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
    std::array<ReadText<QString>, 5> m_texts;
};

const QString order = QStringLiteral(" ORDER BY unit_id, indicator_id, period, part");

} // namespace

QList<Observation> ObservationTable::readAll(Statement &rows) const
{
    QList<Observation> list;
    while (rows.next())
        list << readObservation(rows, m_catalogue);
    return list;
}

void ObservationTable::save(const Observation &o) const
{
    Statement(m_connection, QStringLiteral(R"sql(
        INSERT INTO observation (indicator_id, unit_id, period, part, value, out_of, numerator,
            denominator, state, text, absence, status, date, evidence, source, document, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (indicator_id, unit_id, period, part) DO UPDATE SET
            value = excluded.value, out_of = excluded.out_of, numerator = excluded.numerator,
            denominator = excluded.denominator, state = excluded.state, text = excluded.text,
            absence = excluded.absence, status = excluded.status, date = excluded.date,
            evidence = excluded.evidence, source = excluded.source,
            document = excluded.document, note = excluded.note)sql"))
        .run(o.key.indicator, o.key.unit, o.key.period.code(), o.key.part, o.value, o.outOf,
             o.numerator, o.denominator, codeOrEmpty(o.state), o.text, codeOrEmpty(o.absence),
             codeOrEmpty(o.firmness), o.date, o.evidence, o.source, o.document, o.note);
}

void ObservationTable::remove(const ObservationKey &key) const
{
    Statement(m_connection, QStringLiteral(R"sql(
        DELETE FROM observation
        WHERE indicator_id = ? AND unit_id = ? AND period = ? AND part = ?)sql"))
        .run(key.indicator, key.unit, key.period.code(), key.part);
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
            row.run(rows.integer(17));
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
