// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/observationfile.h"

#include "core/exchange/observationreader.h"
#include "core/exchange/titleperiod.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace Core {

namespace {

using Column = ObservationColumn;

/// Spreadsheets save 15 digits of a number: what differs behind them is the same figure.
void takeSameFigure(std::optional<double> &figure, const std::optional<double> &stored)
{
    constexpr double relativeSlack = 5e-15; // half a unit of the last digit of 1.00000000000000
    if (figure && stored && std::abs(*figure - *stored) <= relativeSlack * std::abs(*stored))
        figure = stored;
}

void takeSameFigures(Observation &observation, const Observation &stored)
{
    takeSameFigure(observation.value, stored.value);
    takeSameFigure(observation.numerator, stored.numerator);
    takeSameFigure(observation.denominator, stored.denominator);
}

/// What a table has no column for stays as it is stored beside the same figure; beside another one
/// it would say where that comes from, which nobody knows.
void keepUnstated(Observation &observation, const Observation &stored,
                  const ObservationLayout &layout)
{
    const bool isSameFigure =
        observation.value == stored.value && observation.state == stored.state &&
        observation.text == stored.text && observation.absence == stored.absence;
    if (!isSameFigure)
        return;
    const auto keep = [&](Column column, auto &field, const auto &known) {
        if (!layout.has(column))
            field = known;
    };
    keep(Column::Numerator, observation.numerator, stored.numerator);
    keep(Column::Denominator, observation.denominator, stored.denominator);
    keep(Column::Status, observation.status, stored.status);
    keep(Column::Date, observation.date, stored.date);
    keep(Column::Evidence, observation.evidence, stored.evidence);
    keep(Column::Source, observation.source, stored.source);
    keep(Column::Document, observation.document, stored.document);
    keep(Column::Note, observation.note, stored.note);
}

/// Compares what is read with what the file holds, and each row with those before it.
class Judge
{
public:
    Judge(QList<Observation> stored, const ObservationLayout &layout)
        : m_stored(std::move(stored))
        , m_layout(layout)
    {
        for (qsizetype i = 0; i < m_stored.size(); ++i)
            m_positions.insert(m_stored.at(i).key, i);
    }

    ImportRow judge(const RawValue &raw, Result<Observation> observation)
    {
        ImportRow row;
        row.row = raw.row->number;
        row.column = raw.column();
        row.valueColumn = raw.across ? raw.across->column : 0;
        if (observation) {
            const int first = m_seen.value(observation->key);
            if (first > 0)
                observation = failure({Error::Kind::DuplicateRow,
                                       raw.text(Column::Indicator),
                                       {QString::number(first)},
                                       {}});
            else
                m_seen.insert(observation->key, row.row);
        }
        if (observation)
            decide(*observation, row);
        else
            row.error = std::make_shared<const Error>(observation.error());
        return row;
    }

private:
    void decide(const Observation &observation, ImportRow &row) const
    {
        row.observation = observation;
        row.verdict = Verdict::New;
        const auto found = m_positions.constFind(observation.key);
        if (found == m_positions.cend())
            return;
        row.stored = std::make_shared<const Observation>(m_stored.at(*found));
        takeSameFigures(row.observation, *row.stored);
        keepUnstated(row.observation, *row.stored, m_layout);
        row.verdict = *row.stored == row.observation ? Verdict::Same : Verdict::Revised;
    }

    QList<Observation> m_stored;
    const ObservationLayout &m_layout;
    QHash<ObservationKey, qsizetype> m_positions;
    QHash<ObservationKey, int> m_seen;
};

// The table before its values are read

Result<> checkLayout(const ObservationLayout &layout, const QString &name,
                     const ImportOptions &options)
{
    QStringList missing;
    for (const Column column : layout.missing()) {
        if (column != Column::Period || !options.period)
            missing << columnHeader(column, Language::English);
    }
    if (!missing.isEmpty())
        return failure(
            {Error::Kind::MissingColumn, name, {missing.join(QStringLiteral(", "))}, {}});
    if (layout.isByIndicator() && !layout.has(Column::Period) && !options.period)
        return failure({Error::Kind::MissingPeriod, name, {}, {}});
    return {};
}

/// The texts of the rows above the header.
QStringList titles(const InputTable &table, const ObservationLayout &layout)
{
    QStringList texts;
    for (qsizetype i = 0; i < std::max<qsizetype>(0, layout.begin - 1); ++i) {
        for (const Cell &cell : table.rows().at(i).cells)
            texts << inputText(&cell);
    }
    return texts;
}

/// Takes the period from above the table where nothing else says it.
void findPeriod(const InputTable &table, ImportPlan &plan, ImportOptions &options)
{
    const bool isStated = plan.layout.has(Column::Period) || options.period ||
                          (plan.layout.isAcross() && !plan.layout.isByIndicator());
    if (isStated)
        return;
    options.period = titlePeriod(titles(table, plan.layout));
    if (options.period)
        plan.warnings << ImportWarning{ImportWarning::Kind::PeriodFromTitle,
                                       {options.period->code()}};
}

/// Tells of every so many values that were read, until it is told to stop.
class Counter
{
public:
    explicit Counter(const Progress &progress)
        : m_progress(progress)
    {}

    void countValue() { ++m_total; }
    bool goesOn()
    {
        constexpr qint64 step = 2000;
        if (m_goesOn && m_progress && m_done % step == 0)
            m_goesOn = m_progress(m_done, m_total);
        ++m_done;
        return m_goesOn;
    }
    bool wasStopped() const { return !m_goesOn; }

private:
    const Progress &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_goesOn = true;
};

Result<> readValues(const ObservationRows &rows, ObservationReader &reader, Judge &judge,
                    const Progress &progress, ImportPlan &plan)
{
    Counter counter(progress);
    rows.forEach([&](const RawValue &raw) {
        reader.count(raw);
        counter.countValue();
    });
    rows.forEach([&](const RawValue &raw) {
        if (!counter.goesOn())
            return;
        plan.rows << judge.judge(raw, reader.read(raw));
        if (plan.rows.last().error)
            plan.rejected.add(*raw.row);
    });
    if (counter.wasStopped())
        return failure({Error::Kind::Cancelled, {}, {}, {}});
    plan.rejected.header = plan.layout.header;
    plan.numberFormat = reader.numberFormat();
    plan.warnings << rows.warnings() << reader.warnings();
    return {};
}

} // namespace

ObservationLayout recogniseLayout(InputTable &table, const Catalogue &catalogue,
                                  const ImportOptions &options)
{
    ObservationLayout layout = findLayout(table, catalogue, options);
    if (!layout.isComplete()) {
        InputTable head = table.head();
        bringToUnicode(head, head.rows().size());
        layout = findLayout(head, catalogue, options);
    }
    bringToUnicode(table, layout.begin);
    return findLayout(table, catalogue, options);
}

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
    report.warnings = int(warnings.size());
    for (const ImportRow &row : rows)
        report.count(row.verdict, row.row, row.column, row.error.get());
    return report;
}

Result<ImportPlan> planImport(InputTable table, const Store &store, const ImportOptions &given,
                              const Progress &progress)
{
    ImportOptions options = given;
    ImportPlan plan;
    plan.sheet = table.sheet.info.name;
    plan.layout = recogniseLayout(table, store.catalogue(), options);
    findPeriod(table, plan, options);
    const auto known = checkMapping(plan.layout, store.catalogue(), options)
                           .and_then([&] { return checkLayout(plan.layout, table.name, options); })
                           .and_then([&] { return store.observations(); });
    if (!known)
        return failure(known.error());
    if (table.encoding)
        plan.warnings << ImportWarning{ImportWarning::Kind::ConvertedText,
                                       {legacyName(*table.encoding)}};
    CellLookup lookup(store.catalogue(), options.names);
    ObservationReader reader(store, lookup, options);
    Judge judge(*known, plan.layout);
    return readValues(ObservationRows(table, plan.layout, lookup), reader, judge, progress, plan)
        .map([&plan] { return std::move(plan); });
}

Result<ImportPlan> planImport(const InputFile &file, const Store &store,
                              const ImportOptions &options, const Progress &progress)
{
    const auto isTable = [&](const InputTable &table) {
        InputTable head = table.head();
        return recogniseLayout(head, store.catalogue(), options).isComplete();
    };
    auto chosen = chooseTable(file, options.sheet, isTable, progress);
    if (!chosen)
        return failure(chosen.error());
    auto plan = planImport(std::move(chosen->table), store, options, progress);
    if (plan && !chosen->otherSheets.isEmpty())
        plan->warnings << ImportWarning{
            ImportWarning::Kind::OtherSheets,
            {plan->sheet, chosen->otherSheets.join(QStringLiteral(", "))}};
    return plan;
}

} // namespace Core
