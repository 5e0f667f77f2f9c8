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

/// A workbook holds 16 digits of a number: what differs behind them is the same figure.
void takeSameFigure(std::optional<double> &figure, const std::optional<double> &stored)
{
    constexpr double relativeSlack = 1e-15;
    if (figure && stored && std::abs(*figure - *stored) <= relativeSlack * std::abs(*stored))
        figure = stored;
}

void takeSameFigures(Observation &observation, const Observation &stored)
{
    takeSameFigure(observation.value, stored.value);
    takeSameFigure(observation.numerator, stored.numerator);
    takeSameFigure(observation.denominator, stored.denominator);
}

/// Compares what is read with what the file holds, and each row with those before it.
class Judge
{
public:
    explicit Judge(QList<Observation> stored)
        : m_stored(std::move(stored))
    {
        for (qsizetype i = 0; i < m_stored.size(); ++i)
            m_positions.insert(m_stored.at(i).key, i);
    }

    ImportRow judge(const RawValue &raw, Result<Observation> observation)
    {
        ImportRow row{raw.row->number, raw.column(), Verdict::Rejected, {}, {}, {}};
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
        row.verdict = *row.stored == row.observation ? Verdict::Same : Verdict::Revised;
    }

    QList<Observation> m_stored;
    QHash<ObservationKey, qsizetype> m_positions;
    QHash<ObservationKey, int> m_seen;
};

// The table before its values are read

/// Brings the table to Unicode and finds its layout, which an old encoding may hide.
ObservationLayout readLayout(InputTable &table, const Catalogue &catalogue,
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

void readValues(const ObservationRows &rows, ObservationReader &reader, Judge &judge,
                ImportPlan &plan)
{
    rows.forEach([&](const RawValue &raw) { reader.count(raw); });
    rows.forEach([&](const RawValue &raw) {
        plan.rows << judge.judge(raw, reader.read(raw));
        if (plan.rows.last().error)
            plan.rejected.add(*raw.row);
    });
    plan.rejected.header = plan.layout.header;
    plan.numberFormat = reader.numberFormat();
    plan.warnings << rows.warnings() << reader.warnings();
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
    report.warnings = int(warnings.size());
    for (const ImportRow &row : rows)
        report.count(row.verdict, row.row, row.column, row.error.get());
    return report;
}

Result<ImportPlan> planImport(InputTable table, const Store &store, const ImportOptions &given)
{
    ImportOptions options = given;
    ImportPlan plan;
    plan.sheet = table.sheet.info.name;
    plan.layout = readLayout(table, store.catalogue(), options);
    findPeriod(table, plan, options);
    const auto known = checkMapping(plan.layout, store.catalogue(), options)
                           .and_then([&] { return checkLayout(plan.layout, table.name, options); })
                           .and_then([&] { return store.observations(); });
    if (!known)
        return failure(known.error());
    if (table.encoding)
        plan.warnings << ImportWarning{ImportWarning::Kind::ConvertedText,
                                       {legacyName(*table.encoding)}};
    CellLookup lookup(store.catalogue());
    ObservationReader reader(store, lookup, options);
    Judge judge(*known);
    readValues(ObservationRows(table, plan.layout, lookup), reader, judge, plan);
    return plan;
}

Result<ImportPlan> planImport(const InputFile &file, const Store &store,
                              const ImportOptions &options)
{
    const auto isTable = [&](const InputTable &table) {
        InputTable head = table.head();
        return readLayout(head, store.catalogue(), options).isComplete();
    };
    auto chosen = chooseTable(file, options.sheet, isTable);
    if (!chosen)
        return failure(chosen.error());
    auto plan = planImport(std::move(chosen->table), store, options);
    if (plan && !chosen->otherSheets.isEmpty())
        plan->warnings << ImportWarning{
            ImportWarning::Kind::OtherSheets,
            {plan->sheet, chosen->otherSheets.join(QStringLiteral(", "))}};
    return plan;
}

} // namespace Core
