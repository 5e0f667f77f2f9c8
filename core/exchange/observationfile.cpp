// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/observationfile.h"

#include "core/base/folding.h"
#include "core/exchange/cellnumbers.h"
#include "core/exchange/observationcolumns.h"
#include "core/exchange/observationwords.h"
#include "core/indicator/observationrules.h"

#include <QDate>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace Core {

namespace {

using Column = ObservationColumn;

/// One value cell with the cells that describe it, not yet understood.
struct RawRow
{
    int row = 0;
    QString column;
    QHash<Column, QString> cells;

    QString text(Column which) const { return cells.value(which); }
    bool hasValue() const
    {
        return !text(Column::Value).isEmpty() || !text(Column::Missing).isEmpty() ||
               (!text(Column::Numerator).isEmpty() && !text(Column::Denominator).isEmpty());
    }
};

RawRow describedRow(const QStringList &row, const ObservationHeader &header, qsizetype number)
{
    RawRow raw;
    raw.row = int(number);
    for (auto column = header.columns.cbegin(); column != header.columns.cend(); ++column)
        raw.cells.insert(column.key(), normalized(row.value(column.value())));
    return raw;
}

QList<RawRow> rawRows(const TextTable &table, const ObservationHeader &header)
{
    QList<RawRow> rows;
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        RawRow raw = describedRow(table.rows.at(i), header, i + 1);
        if (!header.isWide()) {
            if (raw.hasValue())
                rows << raw;
            continue;
        }
        for (const qsizetype column : header.yearColumns) {
            raw.column = table.rows.first().at(column);
            raw.cells[Column::Period] = raw.column;
            raw.cells[Column::Value] = normalized(table.rows.at(i).value(column));
            if (raw.hasValue())
                rows << raw;
        }
    }
    return rows;
}

/// "53/63" typed into the value cell of a rank.
void splitPlace(RawRow &row)
{
    const QStringList parts = row.text(Column::Value).split(QLatin1Char('/'));
    if (parts.size() != 2 || !row.text(Column::OutOf).isEmpty())
        return;
    row.cells[Column::Value] = parts.first().trimmed();
    row.cells[Column::OutOf] = parts.last().trimmed();
}

constexpr std::array numberColumns{Column::Value, Column::OutOf, Column::Numerator,
                                   Column::Denominator};

/// Reads the rows of one table into observations.
class RowReader
{
public:
    RowReader(const Store &store, const ImportOptions &options)
        : m_store(store)
        , m_catalogue(store.catalogue())
        , m_options(options)
        , m_format(options.numberFormat)
    {}

    void decideFormat(const QList<RawRow> &rows)
    {
        for (const RawRow &row : rows)
            countCells(row);
        if (!m_format)
            m_format = m_votes.decision();
    }

    std::optional<NumberFormat> reportedFormat() const
    {
        return m_options.numberFormat ? m_options.numberFormat : m_votes.reported();
    }

    Result<Observation> read(RawRow row) const
    {
        Observation observation;
        return readKey(row, observation)
            .and_then([&] { return readValue(row, observation); })
            .and_then([&] { return readWords(row, observation); })
            .and_then([&] { return check(observation); })
            .and_then([&]() -> Result<Observation> {
                const Observation recomputed = withRecomputedValue(observation);
                if (recomputed.isEmpty()) // a denominator of 0 gives no percentage
                    return failure({Error::Kind::BadNumber, row.text(Column::Denominator), {}, {}});
                return check(recomputed).map([&] { return recomputed; });
            });
    }

private:
    const Indicator &indicatorOf(const Observation &observation) const
    {
        return *m_catalogue.indicator(observation.key.indicator);
    }

    Result<> check(const Observation &observation) const
    {
        return checkObservation(observation, indicatorOf(observation),
                                *m_catalogue.unit(observation.key.unit));
    }

    void countCells(const RawRow &row)
    {
        const auto id = m_catalogue.findIndicator(row.text(Column::Indicator));
        const Indicator *indicator = id ? m_catalogue.indicator(*id) : nullptr;
        if (!indicator || !indicator->isNumeric())
            return;
        for (const Column column : numberColumns) {
            const Limits limits = column == Column::Value ? indicator->limits : Limits{0, {}};
            m_votes.count(readNumber(row.text(column)), limits);
        }
    }

    Result<> readKey(const RawRow &row, Observation &observation) const
    {
        const auto period = Period::fromText(row.text(Column::Period));
        const auto indicator = m_catalogue.findIndicator(row.text(Column::Indicator));
        if (!indicator)
            return failure(indicator.error());
        if (!period)
            return failure({Error::Kind::BadPeriod, row.text(Column::Period), {}, {}});
        const auto unit = unitOf(row, *m_catalogue.indicator(*indicator), *period);
        if (!unit)
            return failure(unit.error());
        observation.key = {*indicator, *unit, *period, row.text(Column::Part),
                           row.text(Column::Edition)};
        return {};
    }

    Result<UnitId> unitOf(const RawRow &row, const Indicator &indicator, const Period &period) const
    {
        const QString area = row.text(Column::Area);
        if (!area.isEmpty())
            return m_catalogue.findUnit(area, period);
        if (!indicator.area.isEmpty())
            return m_catalogue.findUnit(indicator.area, period);
        return m_options.defaultUnit.isValid() ? m_options.defaultUnit : m_store.home();
    }

    Result<std::optional<double>> number(const QString &text, const Limits &limits,
                                         bool percentAllowed) const
    {
        return readCellNumber(text, limits, m_format, percentAllowed);
    }

    Result<> readValue(RawRow &row, Observation &observation) const
    {
        if (!row.text(Column::Missing).isEmpty()) {
            observation.absence = absenceFromWord(row.text(Column::Missing));
            if (!observation.absence)
                return failure({Error::Kind::BadState, row.text(Column::Missing), {}, {}});
        }
        const Indicator &indicator = indicatorOf(observation);
        switch (indicator.kind) {
        case IndicatorKind::Milestone:
            return readState(row, observation);
        case IndicatorKind::Text:
            return readAssessment(row, observation);
        case IndicatorKind::Rank:
            splitPlace(row);
            break;
        default:
            break;
        }
        return readNumbers(row, observation, indicator);
    }

    static Result<> readState(const RawRow &row, Observation &observation)
    {
        const QString text = row.text(Column::Value);
        if (text.isEmpty())
            return {};
        observation.state = stateFromWord(text);
        if (!observation.state)
            return failure({Error::Kind::BadState, text, {}, {}});
        return {};
    }

    /// The person's verdict, as its code, or words.
    static Result<> readAssessment(const RawRow &row, Observation &observation)
    {
        observation.state = milestoneStateFromCode(row.text(Column::Value));
        if (!observation.state)
            observation.text = row.text(Column::Value);
        return {};
    }

    Result<> readNumbers(const RawRow &row, Observation &observation,
                         const Indicator &indicator) const
    {
        const bool percent = indicator.unit.vi.startsWith(QLatin1Char('%'));
        const Limits counts{0, {}};
        const auto value = number(row.text(Column::Value), indicator.limits, percent);
        const auto outOf = number(row.text(Column::OutOf), counts, false);
        const auto numerator = number(row.text(Column::Numerator), counts, false);
        const auto denominator = number(row.text(Column::Denominator), counts, false);
        for (const auto *read : {&value, &outOf, &numerator, &denominator}) {
            if (!*read)
                return failure(read->error());
        }
        observation.value = *value;
        observation.numerator = *numerator;
        observation.denominator = *denominator;
        if (*outOf) {
            if (**outOf != std::floor(**outOf) || **outOf < 1)
                return failure({Error::Kind::BadNumber, row.text(Column::OutOf), {}, {}});
            observation.outOf = int(**outOf);
        }
        return {};
    }

    static Result<> readWords(const RawRow &row, Observation &observation)
    {
        const QString status = row.text(Column::Status);
        observation.status = statusFromWord(status);
        if (!status.isEmpty() && !observation.status)
            return failure({Error::Kind::BadState, status, {}, {}});
        observation.date = QDate::fromString(row.text(Column::Date), Qt::ISODate);
        if (!observation.date.isValid())
            observation.date =
                QDate::fromString(row.text(Column::Date), QStringLiteral("dd/MM/yyyy"));
        observation.evidence = row.text(Column::Evidence);
        observation.source = row.text(Column::Source);
        observation.document = row.text(Column::Document);
        observation.note = row.text(Column::Note);
        return {};
    }

    Observation withRecomputedValue(Observation observation) const
    {
        const auto recomputed = recomputedPercentage(observation);
        if (recomputed && indicatorOf(observation).kind == IndicatorKind::Percent)
            observation.value = recomputed;
        return observation;
    }

    const Store &m_store;
    const Catalogue &m_catalogue;
    ImportOptions m_options;
    FormatVotes m_votes;
    std::optional<NumberFormat> m_format;
};

QString keyText(const ObservationKey &key)
{
    return QStringLiteral("%1|%2|%3|%4|%5")
        .arg(key.indicator.value())
        .arg(key.unit.value())
        .arg(key.period.code(), key.part, key.edition);
}

/// A workbook holds 16 digits of a number: what differs behind them is the same figure.
void takeSameFigure(std::optional<double> &figure, const std::optional<double> &stored)
{
    constexpr double relativeSlack = 1e-15;
    if (figure && stored && std::abs(*figure - *stored) <= relativeSlack * std::abs(*stored))
        figure = stored;
}

Verdict verdictOf(Observation observation, const std::optional<Observation> &stored)
{
    if (!stored)
        return Verdict::New;
    takeSameFigure(observation.value, stored->value);
    takeSameFigure(observation.numerator, stored->numerator);
    takeSameFigure(observation.denominator, stored->denominator);
    return *stored == observation ? Verdict::Same : Verdict::Revised;
}

ImportRow judgedRow(const RawRow &raw, Result<Observation> observation,
                    const QHash<QString, Observation> &stored, QHash<QString, int> &seen)
{
    ImportRow row{raw.row, raw.column, Verdict::Rejected, {}, {}, {}};
    if (observation) {
        const QString key = keyText(observation->key);
        if (seen.contains(key))
            observation = failure({Error::Kind::DuplicateRow,
                                   raw.text(Column::Indicator),
                                   {QString::number(seen.value(key))},
                                   {}});
        else
            seen.insert(key, raw.row);
    }
    if (!observation) {
        row.error = observation.error();
        return row;
    }
    const auto found = stored.constFind(keyText(observation->key));
    if (found != stored.cend())
        row.stored = *found;
    row.observation = *observation;
    row.verdict = verdictOf(row.observation, row.stored);
    return row;
}

Result<> checkHeader(const ObservationHeader &header, const QString &name)
{
    QStringList missing;
    if (!header.has(Column::Indicator))
        missing << columnHeader(Column::Indicator, Language::English);
    if (!header.isWide() && !header.has(Column::Period))
        missing << columnHeader(Column::Period, Language::English);
    if (!header.isWide() && !header.has(Column::Value))
        missing << columnHeader(Column::Value, Language::English);
    if (missing.isEmpty())
        return {};
    return failure({Error::Kind::MissingColumn, name, {missing.join(QStringLiteral(", "))}, {}});
}

} // namespace

int ImportPlan::count(Verdict verdict) const
{
    return int(std::count_if(rows.cbegin(), rows.cend(),
                             [verdict](const ImportRow &row) { return row.verdict == verdict; }));
}

QList<Observation> ImportPlan::acceptedObservations() const
{
    QList<Observation> accepted;
    for (const ImportRow &row : rows) {
        if (row.verdict == Verdict::New || row.verdict == Verdict::Revised)
            accepted << row.observation;
    }
    return accepted;
}

ImportReport ImportPlan::report() const
{
    ImportReport report;
    report.numberFormat = numberFormat;
    for (const ImportRow &row : rows)
        report.count(row.verdict, row.row, row.column, row.error);
    return report;
}

Result<ImportPlan> planImport(const TextTable &table, const QString &name, const Store &store,
                              const ImportOptions &options)
{
    const ObservationHeader header = readHeader(table.rows.value(0));
    if (const Result<> usable = checkHeader(header, name); !usable)
        return failure(usable.error());
    const Result<QList<Observation>> known = store.observations();
    if (!known)
        return failure(known.error());
    QHash<QString, Observation> stored;
    for (const Observation &observation : *known)
        stored.insert(keyText(observation.key), observation);

    const QList<RawRow> rows = rawRows(table, header);
    RowReader reader(store, options);
    reader.decideFormat(rows);
    ImportPlan plan;
    QHash<QString, int> seen;
    for (const RawRow &row : rows)
        plan.rows << judgedRow(row, reader.read(row), stored, seen);
    plan.numberFormat = reader.reportedFormat();
    return plan;
}

} // namespace Core
