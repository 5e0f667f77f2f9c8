// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/observationfile.h"

#include "core/base/limits.h"
#include "core/import/observationreader.h"
#include "core/import/titleindicator.h"
#include "core/import/titleperiod.h"
#include "core/import/titleunit.h"
#include "core/indicator/figuredetails.h"
#include "core/sheets/csvrows.h"
#include "core/sheets/sheetfault.h"

#include <QRegularExpression>

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

template<class Value>
void takeSameFigure(Value &, const Value &)
{} // only numbers lose digits

void takeSameFigures(Observation &observation, const Observation &stored)
{
    forEachObservationField([&](const auto &field) {
        takeSameFigure(observation.*field.member, stored.*field.member);
    });
}

/// What a table has a column for.
FieldSet statedIn(const ObservationLayout &layout)
{
    FieldSet stated;
    for (std::size_t place = 0; place < observationFieldCount; ++place) {
        const auto column = fieldColumn(place);
        stated.set(place, column && layout.has(*column));
    }
    return stated;
}

/// What a value says itself, also by its header ("Estimate 2024").
FieldSet givenBy(const Observation &observation)
{
    FieldSet given;
    std::size_t place = 0;
    forEachObservationField([&](const auto &field) {
        using Value = std::decay_t<decltype(observation.*field.member)>;
        given.set(place++, observation.*field.member != Value());
    });
    return given;
}

ValuePlace placeOf(const RawValue &raw)
{
    return {raw.row->number, raw.column(), raw.across ? raw.across->column : 0};
}

/// Compares what is read with what the file holds, and each row with those before it.
class Judge
{
public:
    /// Adds to `rows`, which must outlive it, as `layout`.
    Judge(ImportRows &rows, const ObservationLayout &layout, const Catalogue &catalogue)
        : m_rows(rows)
        , m_catalogue(catalogue)
        , m_stated(statedIn(layout))
    {}

    /// False when it is rejected.
    bool judge(const RawValue &raw, const Result<Observation> &observation)
    {
        if (!observation)
            return reject(raw, observation.error());
        const qsizetype first = m_rows.positionOf(observation->key);
        if (first >= 0)
            return rejectTwin(raw, *observation, first);
        const qsizetype position = m_rows.stored().find(observation->key);
        if (position < 0)
            m_rows.append(placeOf(raw), ImportVerdict::New, *observation, -1);
        else
            compare(raw, *observation, position);
        return true;
    }

    /// Numbers of rows that were accepted first and are rejected all the same.
    const QSet<int> &rejectedLater() const { return m_rejectedLater; }

    QList<ImportWarning> warnings() const
    {
        if (m_withoutDetails.isEmpty())
            return {};
        return {ImportWarning::ofRows(ImportWarning::Kind::DetailsLeave, m_withoutDetails)};
    }

private:
    bool reject(const RawValue &raw, const Error &error)
    {
        m_rows.appendRejected(placeOf(raw), error);
        return false;
    }

    /// Of two different figures for one thing nobody knows which is meant: both are rejected.
    bool rejectTwin(const RawValue &raw, const Observation &observation, qsizetype first)
    {
        const ImportRow twin = m_rows.at(first);
        const Error error{Error::Kind::DuplicateRow,
                          m_catalogue.indicator(observation.key.indicator)->code,
                          {QString::number(twin.row)},
                          {}};
        const bool isGood = twin.verdict != ImportVerdict::Rejected;
        if (isGood && !isSameFigure(twin.observation, observation)) {
            Error ofFirst = error;
            ofFirst.arguments = {QString::number(raw.row->number)};
            m_rows.reject(first, ofFirst);
            m_rejectedLater << twin.row;
        }
        return reject(raw, error);
    }

    void compare(const RawValue &raw, Observation observation, qsizetype position)
    {
        const Observation stored = m_rows.stored().at(position);
        takeSameFigures(observation, stored);
        const FieldSet stated = m_stated | givenBy(observation);
        if (settleDetails(observation, stored, stated).any())
            m_withoutDetails << raw.row->number;
        const ImportVerdict verdict =
            stored == observation ? ImportVerdict::Same : ImportVerdict::Revised;
        m_rows.append(placeOf(raw), verdict, observation, position);
    }

    ImportRows &m_rows;
    const Catalogue &m_catalogue;
    FieldSet m_stated;
    QList<int> m_withoutDetails;
    QSet<int> m_rejectedLater;
};

// The table before its values are read

Result<> checkLayout(const ObservationLayout &layout, const QString &name,
                     const ImportOptions &options)
{
    QStringList missing;
    for (const Column column : layout.missing()) {
        const bool isSaid = (column == Column::Period && options.period) ||
                            (column == Column::Indicator && layout.lacksIndicator());
        if (!isSaid)
            missing << columnHeader(column, Language::English);
    }
    if (!missing.isEmpty())
        return failure(
            {Error::Kind::MissingColumn, name, {missing.join(QStringLiteral(", "))}, {}});
    if (layout.lacksIndicator() && options.indicator.isEmpty())
        return failure({Error::Kind::MissingIndicator, name, {}, {}});
    if (layout.unclear)
        return failure(
            {Error::Kind::UnclearColumn, name, {layout.unclear->header, layout.unclear->text}, {}});
    if (layout.isByIndicator() && !layout.isByPeriod() && !layout.has(Column::Period) &&
        !options.period)
        return failure({Error::Kind::MissingPeriod, name, {}, {}});
    return {};
}

/// The text of a workbook or text file whose UTF-8 was taken for another encoding and saved so.
bool isMojibake(const InputTable &table)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\x{e1}[\\x{ba}\\x{bb}][\\x{80}-\\x{bf}\\x{152}-\\x{2122}]|[\\x{c3}\\x{c4}\\x{c6}][\\x{80}"
        "-\\x{bf}\\x{152}-\\x{2122}]"));
    constexpr int enough = 3;
    int found = 0;
    for (const SheetRow &row : table.rows().mid(0, headRows)) {
        for (const Cell &cell : row.cells) {
            for (auto match = pattern.globalMatch(cell.text); match.hasNext() && found < enough;
                 match.next())
                ++found;
        }
    }
    return found >= enough;
}

/// The columns of what a value is of.
QList<int> subjectColumns(const ObservationLayout &layout)
{
    QList<int> columns;
    for (const Column column : {Column::Indicator, Column::Area, Column::Period, Column::Part}) {
        if (layout.has(column))
            columns << layout.columns.value(column);
    }
    for (const AreaColumn &area : layout.areas)
        columns << area.column;
    for (const PartColumn &part : layout.parts)
        columns << part.column;
    return columns;
}

QList<int> valueColumns(const ObservationLayout &layout)
{
    QList<int> columns;
    for (const ValueColumn &across : layout.valueColumns)
        columns << across.column;
    if (layout.has(Column::Value))
        columns << layout.columns.value(Column::Value);
    return columns;
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
    if (plan.layout.statesYear() || options.period || plan.layout.isByPeriod())
        return;
    options.period = titlePeriod(titles(table, plan.layout));
    if (options.period)
        plan.warnings << ImportWarning{ImportWarning::Kind::PeriodFromTitle,
                                       {options.period->code()}};
}

/// The same with the indicator.
void findIndicator(const InputTable &table, const Catalogue &catalogue, ImportPlan &plan,
                   ImportOptions &options)
{
    if (!plan.layout.lacksIndicator() || !options.indicator.isEmpty())
        return;
    const Indicator *named =
        catalogue.indicator(titleIndicator(titles(table, plan.layout), catalogue));
    if (!named)
        return;
    options.indicator = named->code;
    plan.warnings << ImportWarning{ImportWarning::Kind::IndicatorFromTitle,
                                   {named->code, named->name.vi}};
}

/// OtherAreaInTitle when the table may be of another unit than the one that its rows are read for.
Result<> checkUnit(const InputTable &table, const Store &store, const ImportOptions &options,
                   const ObservationLayout &layout)
{
    if (layout.has(Column::Area) || !options.area.isEmpty() || options.defaultUnit.isValid())
        return {};
    const QStringList named = titleUnits(titles(table, layout), store.catalogue(), store.home());
    if (named.isEmpty())
        return {};
    return failure(
        {Error::Kind::OtherAreaInTitle,
         table.name,
         {named.join(QStringLiteral(", ")), store.catalogue().unit(store.home())->nameOn().full.vi},
         {}});
}

void nameColumnsByCells(const ObservationLayout &layout, ImportPlan &plan)
{
    for (const QString &header : layout.areasByCells)
        plan.warnings << ImportWarning{ImportWarning::Kind::ColumnByCells,
                                       {header, columnHeader(Column::Area, Language::English)}};
    for (const QString &header : layout.periodsByCells)
        plan.warnings << ImportWarning{ImportWarning::Kind::ColumnByCells,
                                       {header, columnHeader(Column::Period, Language::English)}};
}

Result<> readStored(const Store &store, ImportRows &rows)
{
    const auto stored = std::make_shared<CompactObservations>();
    rows.setStored(stored);
    return store.observations().forEach(
        [&stored](const Observation &observation) { stored->append(observation); });
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

/// Rows that were accepted first, in their place among the rejected ones.
void addRejectedLater(const InputRows &source, QSet<int> numbers, ImportPlan &plan)
{
    if (numbers.isEmpty())
        return;
    for (const SheetRow &row : std::as_const(plan.rejected.rows))
        numbers.remove(row.number);
    source.forEach(plan.layout.begin, [&](const SheetRow &row, qsizetype) {
        if (numbers.remove(row.number))
            plan.rejected.rows << row;
        return !numbers.isEmpty();
    });
    std::ranges::sort(plan.rejected.rows, {}, &SheetRow::number);
}

/// Cancelled when it was stopped, TableLimit where there are too many, NothingRead when all rows
/// are taken for notes although some hold something in the place of a value.
Result<> readValues(const InputRows &source, const QString &name, const Store &store,
                    const ImportOptions &options, const Progress &progress, ImportPlan &plan)
{
    CellLookup lookup(store.catalogue(), options.names);
    ObservationReader reader(store, plan.layout, lookup, options);
    Counter counter(progress);
    const ObservationRows rows(source, plan.layout, lookup, [&](const RawValue &raw) {
        reader.count(raw);
        counter.countValue();
    });
    Judge judge(plan.rows, plan.layout, store.catalogue());
    std::optional<CsvFault> beyond;
    rows.forEach([&](const RawValue &raw) {
        if (beyond || plan.rows.size() == Limit::values)
            beyond = beyond.value_or(CsvFault{raw.row->number, 1, SheetFaults::tooManyCells});
        else if (counter.goesOn() && !judge.judge(raw, reader.read(raw)))
            plan.rejected.add(*raw.row);
    });
    if (beyond)
        return failure(beyond->error(name));
    if (counter.wasStopped())
        return failure({Error::Kind::Cancelled, name, {}, {}});
    if (plan.rows.isEmpty() && rows.firstNote() > 0)
        return failure({Error::Kind::NothingRead, name, {QString::number(rows.firstNote())}, {}});
    addRejectedLater(source, judge.rejectedLater(), plan);
    plan.rejected.header = plan.layout.header;
    plan.numberFormat = reader.numberFormat();
    plan.warnings << rows.warnings() << reader.warnings() << judge.warnings();
    if (plan.rows.isEmpty())
        plan.warnings << ImportWarning{ImportWarning::Kind::NoValues, {}};
    return {};
}

/// Names the columns that are read although the spreadsheet hides them.
void findHiddenColumns(const Sheet &sheet, ImportPlan &plan)
{
    QList<int> read = plan.layout.columns.values();
    for (const ValueColumn &across : plan.layout.valueColumns)
        read << across.column;
    QStringList letters;
    for (const int column : sheet.layout.hiddenColumns) {
        if (read.contains(column))
            letters << columnLetters(column);
    }
    if (!letters.isEmpty())
        plan.warnings << ImportWarning{ImportWarning::Kind::HiddenColumns,
                                       {letters.join(QStringLiteral(", "))}};
}

/// Plans the table whose first rows are `head`, in which the layout was found, and whose rows are
/// all in `rows`.
Result<ImportPlan> planRows(const InputTable &head, const InputRows &rows, ImportPlan plan,
                            const Store &store, ImportOptions options, const Progress &progress)
{
    plan.sheet = head.sheet.info.name;
    findPeriod(head, plan, options);
    findIndicator(head, store.catalogue(), plan, options);
    nameColumnsByCells(plan.layout, plan);
    if (!plan.layout.isComplete() && isMojibake(head))
        return failure({Error::Kind::BadTable,
                        head.name,
                        {QString::fromLatin1(SheetFaults::brokenLetters)},
                        {}});
    return checkMapping(plan.layout, store.catalogue(), options)
        .and_then([&] { return checkLayout(plan.layout, head.name, options); })
        .and_then([&] { return checkUnit(head, store, options, plan.layout); })
        .and_then([&]() -> Result<> {
            if (options.indicator.isEmpty())
                return {};
            return store.catalogue().findIndicator(options.indicator).map([](IndicatorId) {});
        })
        .and_then([&] { return checkRepeated(plan.layout); })
        .and_then([&] { return readStored(store, plan.rows); })
        .and_then([&]() -> Result<> {
            if (head.encoding)
                plan.warnings << ImportWarning{ImportWarning::Kind::ConvertedText,
                                               {legacyName(*head.encoding)}};
            return readValues(rows, head.name, store, options, progress, plan);
        })
        .map([&] {
            findHiddenColumns(head.sheet, plan);
            return std::move(plan);
        });
}

/// Plans a csv file without holding it. Null when only all of it together tells what it says, or
/// what is wrong with it.
std::optional<Result<ImportPlan>> planLargeCsv(const InputFile &file, const Store &store,
                                               const ImportOptions &options,
                                               const Progress &progress)
{
    if (file.largeCsv().isEmpty() || !options.sheet.isEmpty())
        return std::nullopt;
    CsvRows rows(file.largeCsv());
    InputTable above = rows.head();
    above.name = file.name();
    InputTable head = above;
    ImportPlan plan;
    plan.layout = recogniseLayout(head, store.catalogue(), options);
    const qsizetype begin = plan.layout.begin;
    if (begin >= above.rows().size())
        return std::nullopt;
    above.sheet.rows.resize(begin);
    bringToUnicode(above, begin);
    if (const auto encoding = rows.encoding(begin)) {
        rows.convert(begin, *encoding);
        if (encoding != LegacyEncoding::Decomposed) // nothing that is seen changes then
            above.encoding = encoding;
    }
    auto planned = planRows(above, rows, std::move(plan), store, options, progress);
    if (rows.fault())
        return Result<ImportPlan>(failure(rows.fault()->error(file.name())));
    return rows.isWhole() ? std::optional(std::move(planned)) : std::nullopt;
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

QList<Observation> ImportPlan::acceptedObservations() const
{
    QList<Observation> accepted;
    for (const quint32 position : rows.accepted())
        accepted << rows.observations().at(position);
    return accepted;
}

ImportReport ImportPlan::report() const
{
    ImportReport report;
    report.numberFormat = numberFormat;
    report.warnings = int(warnings.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.verdictAt(i) != ImportVerdict::Rejected) {
            report.count(rows.verdictAt(i), rows.rowNumberAt(i), {}, nullptr);
            continue;
        }
        const ImportRow row = rows.at(i);
        report.count(row.verdict, row.row, row.column, row.error.get());
    }
    return report;
}

Result<ImportPlan> planImport(InputTable table, const Store &store, const ImportOptions &options,
                              const Progress &progress)
{
    ImportPlan plan;
    plan.layout = recogniseLayout(table, store.catalogue(), options);
    spreadDown(table, subjectColumns(plan.layout), plan.layout.begin);
    const QList<int> merged = rowsMergedInto(table, valueColumns(plan.layout), plan.layout.begin);
    if (!merged.isEmpty())
        plan.warnings << ImportWarning::ofRows(ImportWarning::Kind::MergedValues, merged);
    return planRows(table, TableRows(table), std::move(plan), store, options, progress);
}

Result<ImportPlan> planImport(const InputFile &file, const Store &store,
                              const ImportOptions &options, const Progress &progress)
{
    if (auto planned = planLargeCsv(file, store, options, progress))
        return std::move(*planned);
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
