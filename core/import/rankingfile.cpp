// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rankingfile.h"

#include "core/assess/ranks.h"
#include "core/base/limits.h"
#include "core/import/observationrows.h"
#include "core/import/rankingrows.h"
#include "core/import/rankingtarget.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace Core {

namespace {

using Rows = QList<SheetRow>;

// The table before its rows are read

bool isNumber(const Cell &cell)
{
    const QString text = valueCell(&cell).text();
    return cell.kind == Cell::Kind::Number || readNumber(text).isNumber() ||
           isNoValueMark(text, true);
}

/// What the cells of one column hold.
struct ColumnCells
{
    bool isEmpty = true;
    bool holdsNumbers = true; ///< and nothing else
};

QHash<int, ColumnCells> columnCells(const Rows &rows)
{
    QHash<int, ColumnCells> columns;
    for (const SheetRow &row : rows) {
        for (const Cell &cell : row.cells) {
            ColumnCells &column = columns[cell.column];
            column.isEmpty = false;
            column.holdsNumbers = column.holdsNumbers && isNumber(cell);
        }
    }
    return columns;
}

/// The columns of places, scores and what has a header that is not known.
QSet<int> columnsOfFigures(const RankingHeader &header)
{
    const QList<int> columns = header.parts.keys() + header.unknown.keys() +
                               QList{header.columns.value(RankingColumn::Rank),
                                     header.columns.value(RankingColumn::Score)};
    return {columns.cbegin(), columns.cend()};
}

/// Whether a row neither names a province nor holds a figure: a note or a signature below a table.
bool isNote(const SheetRow &row, const RankingHeader &header, const QSet<int> &figures,
            const ProvinceNames &names)
{
    const auto text = [&](RankingColumn column) {
        return inputText(row.cell(header.columns.value(column)));
    };
    const bool isNamed = names.findCode(text(RankingColumn::Code)).has_value() ||
                         names.findName(text(RankingColumn::Name)).has_value();
    const auto isFigure = [&figures](const Cell &cell) {
        return figures.contains(cell.column) && (cell.kind != Cell::Kind::Text || isNumber(cell));
    };
    return !isNamed && std::ranges::none_of(row.cells, isFigure);
}

/// The rows below the header, without the notes at their end.
Rows bodyRows(const InputTable &table, qsizetype begin, const RankingHeader &header,
              const ProvinceNames &names)
{
    const QSet<int> figures = columnsOfFigures(header);
    qsizetype end = table.rows().size();
    while (end > begin && isNote(table.rows().at(end - 1), header, figures, names))
        --end;
    return table.rows().mid(begin, end - begin);
}

void nameRepeated(const RankingHeader &header, RankingPlan &plan)
{
    if (!header.repeated.isEmpty())
        plan.warnings << ImportWarning::ofTexts(ImportWarning::Kind::ColumnsLeftOut,
                                                header.repeated.values());
}

void nameOtherYears(const RankingHeader &header, RankingPlan &plan)
{
    for (const QString &column : header.otherYears)
        plan.warnings << ImportWarning{ImportWarning::Kind::OtherYear, {column}};
}

/// Makes parts of the unknown columns that hold numbers, and names the others. TableLimit when
/// there are too many.
Result<> addParts(const Rows &rows, const QString &name, RankingHeader &header, RankingPlan &plan)
{
    const QHash<int, ColumnCells> cells = columnCells(rows);
    QSet<QString> taken;
    for (const SubIndex &part : plan.index.parts)
        taken << part.code;
    for (auto column = header.unknown.cbegin(); column != header.unknown.cend(); ++column) {
        const QString &code = column.value();
        const ColumnCells held = cells.value(column.key());
        if (held.isEmpty)
            continue;
        if (taken.contains(code) || !held.holdsNumbers || code.size() > Limit::name) {
            plan.warnings << ImportWarning{ImportWarning::Kind::IgnoredColumn,
                                           {code.left(Limit::code)}};
            continue;
        }
        if (plan.index.parts.size() >= Limit::rankingParts)
            return failure({Error::Kind::TableLimit,
                            name,
                            {columnLetters(column.key()),
                             QString::fromLatin1(
                                 QT_TRANSLATE_NOOP("Errors", "there are more than %4 components")),
                             QString::number(Limit::rankingParts)},
                            {}});
        taken << code;
        plan.index.parts << SubIndex{code, {code, code}, {}};
        header.parts.insert(column.key(), code);
        plan.warnings << ImportWarning{ImportWarning::Kind::NewPart, {code}};
    }
    return {};
}

Result<> checkHeader(const RankingHeader &header, const QString &name)
{
    if (header.isComplete())
        return {};
    const QString missing = header.hasName() ? QStringLiteral("rank") : QStringLiteral("name");
    return failure({Error::Kind::MissingColumn, name, {missing}, {}});
}

// The rows

/// Whether a figure that is stored gives way to another; one that was missing may come beside it.
bool replacesFigure(const RankingEntry &stored, const RankingEntry &stated)
{
    const auto isOther = [](const auto &before, const auto &after) {
        return before && after && *before != *after;
    };
    bool isReplaced = isOther(stored.rank, stated.rank) || isOther(stored.score, stated.score);
    for (auto part = stated.parts.cbegin(); part != stated.parts.cend(); ++part)
        isReplaced = isReplaced || isOther(stored.parts.value(part.key()).score, part->score);
    return isReplaced;
}

/// What is stored with what the row states instead of it. Source, document, note and firmness go
/// with the figures that they are of: they leave with them.
RankingEntry merged(const RankingEntry &stored, const RankingEntry &stated)
{
    RankingEntry entry = stored;
    if (stated.rank)
        entry.rank = stated.rank;
    if (stated.score)
        entry.score = stated.score;
    for (auto part = stated.parts.cbegin(); part != stated.parts.cend(); ++part) {
        SubScore &kept = entry.parts[part.key()];
        if (kept.score != part->score)
            kept = {std::nullopt, part->score}; // a place that went with another score says nothing
    }
    if (replacesFigure(stored, stated)) {
        entry.firmness = stated.firmness;
        entry.source.clear();
        entry.document.clear();
        entry.note.clear();
    }
    const auto state = [](QString &field, const QString &text) {
        if (!text.isEmpty())
            field = text;
    };
    state(entry.source, stated.source);
    state(entry.document, stated.document);
    state(entry.note, stated.note);
    return entry;
}

bool losesDetails(const RankingEntry &stored, const RankingEntry &entry)
{
    const auto isLost = [](const QString &before, const QString &after) {
        return !before.isEmpty() && after.isEmpty();
    };
    return isLost(stored.source, entry.source) || isLost(stored.document, entry.document) ||
           isLost(stored.note, entry.note);
}

/// Judges the rows of one table against what is stored of the edition.
class PlaceJudge
{
public:
    PlaceJudge(RankingRowReader &reader, RankingPlan &plan, const QList<RankingEntry> &stored,
               int storedOutOf)
        : m_reader(reader)
        , m_plan(plan)
        , m_isFieldChanged(storedOutOf != plan.edition.outOf)
    {
        for (const RankingEntry &entry : stored)
            m_stored.insert(entry.unit, entry);
    }

    QList<ImportWarning> warnings() const
    {
        if (m_withoutDetails.isEmpty())
            return {};
        return {ImportWarning::ofRows(ImportWarning::Kind::PlaceDetailsLeave, m_withoutDetails)};
    }

    void judge(const SheetRow &cells)
    {
        RankingRow row{cells.number, ImportVerdict::Rejected, {}, {}, {}};
        const Result<RankingEntry> stated = readOnce(cells);
        if (stated)
            decide(*stated, row);
        else
            row.error = stated.error();
        m_plan.rows << row;
        if (row.error)
            m_plan.rejected.add(cells);
    }

private:
    Result<RankingEntry> readOnce(const SheetRow &cells)
    {
        return m_reader.read(cells, m_plan.edition)
            .and_then([&](const RankingEntry &stated) -> Result<RankingEntry> {
                const int first = m_seen.value(stated.unit, 0);
                if (first > 0)
                    return failure({Error::Kind::DuplicateRow,
                                    stated.publishedName,
                                    {QString::number(first)},
                                    {}});
                m_seen.insert(stated.unit, cells.number);
                return stated;
            });
    }

    void decide(const RankingEntry &stated, RankingRow &row)
    {
        const auto stored = m_stored.constFind(stated.unit);
        row.entry = stated;
        row.verdict = ImportVerdict::New;
        if (stored != m_stored.cend()) {
            row.stored = *stored;
            row.entry = merged(*stored, stated);
            if (losesDetails(*stored, row.entry))
                m_withoutDetails << row.row;
            row.verdict = row.entry == *stored && !m_isFieldChanged ? ImportVerdict::Same
                                                                    : ImportVerdict::Revised;
        }
        if (!row.entry.rank)
            m_plan.warnings << ImportWarning{ImportWarning::Kind::MissingPlace,
                                             {QString::number(row.row), stated.publishedName}};
    }

    RankingRowReader &m_reader;
    RankingPlan &m_plan;
    bool m_isFieldChanged;
    QHash<UnitId, RankingEntry> m_stored;
    QHash<UnitId, int> m_seen;
    QList<int> m_withoutDetails; ///< rows whose new figures leave without source and note
};

// The table as a whole

/// The places that the edition would have after the import.
QList<RankingEntry> resultingPlaces(const RankingPlan &plan, const QList<RankingEntry> &stored)
{
    QList<RankingEntry> places;
    QSet<UnitId> named;
    for (const RankingRow &row : plan.rows) {
        if (row.verdict == ImportVerdict::Rejected)
            continue;
        places << row.entry;
        named << row.entry.unit;
    }
    std::copy_if(stored.cbegin(), stored.cend(), std::back_inserter(places),
                 [&named](const RankingEntry &entry) { return !named.contains(entry.unit); });
    return places;
}

/// Looks at places as a table; a unit is named by its position among them.
class TableCheck
{
public:
    TableCheck(const QList<RankingEntry> &places, int outOf, const Catalogue &catalogue)
        : m_places(places)
        , m_outOf(outOf)
        , m_catalogue(catalogue)
    {
        for (const RankingEntry &place : places)
            m_rows << RankRow{int(m_rows.size()), place.rank, place.score};
    }

    /// One wrong figure disagrees with many others: each unit is named once on either side.
    QList<ImportWarning> scoreOrder() const
    {
        QList<ImportWarning> warnings;
        QSet<int> higher;
        QSet<int> lower;
        for (const OrderConflict &conflict : orderConflicts(m_rows)) {
            if (higher.contains(conflict.higherScoreUnit) ||
                lower.contains(conflict.lowerScoreUnit))
                continue;
            higher << conflict.higherScoreUnit;
            lower << conflict.lowerScoreUnit;
            warnings << ImportWarning{
                ImportWarning::Kind::ScoreOrder,
                {name(conflict.higherScoreUnit), name(conflict.lowerScoreUnit)}};
        }
        return warnings;
    }

    /// The first place that does not follow; those behind it follow from nothing any more.
    QList<ImportWarning> numbering() const
    {
        const QList<int> wrong = misnumberedUnits(m_rows, m_outOf);
        if (wrong.isEmpty())
            return {};
        const int first = *std::min_element(wrong.cbegin(), wrong.cend(), [this](int a, int b) {
            return m_rows.at(a).rank < m_rows.at(b).rank;
        });
        return {{ImportWarning::Kind::Numbering,
                 {name(first), QString::number(*m_rows.at(first).rank)}}};
    }

private:
    QString name(int position) const
    {
        return m_catalogue.unit(m_places.at(position).unit)->nameOn().name.vi;
    }

    QList<RankingEntry> m_places;
    int m_outOf;
    const Catalogue &m_catalogue;
    QList<RankRow> m_rows;
};

RankingPlan emptyPlan(const RankingTarget &target)
{
    RankingPlan plan;
    plan.index = target.index;
    plan.edition = target.edition;
    if (!plan.index.id.isValid())
        plan.warnings << ImportWarning{ImportWarning::Kind::NewIndex, {plan.index.code}};
    return plan;
}

} // namespace

RankingHeader recogniseRankingHeader(InputTable &table, const RankingIndex &index, int year)
{
    RankingHeader header = findRankingHeader(table, index, year);
    if (!header.isComplete()) {
        InputTable head = table.head();
        bringToUnicode(head, head.rows().size());
        header = findRankingHeader(head, index, year);
    }
    bringToUnicode(table, header.begin);
    return findRankingHeader(table, index, year);
}

int RankingPlan::count(ImportVerdict verdict) const
{
    return int(std::count_if(rows.cbegin(), rows.cend(),
                             [verdict](const RankingRow &row) { return row.verdict == verdict; }));
}

EditionPlaces RankingPlan::acceptedPlaces() const
{
    EditionPlaces places{edition, {}};
    for (const RankingRow &row : rows) {
        if (row.verdict != ImportVerdict::Rejected)
            places.entries << row.entry;
    }
    return places;
}

ImportReport RankingPlan::report() const
{
    ImportReport report;
    report.numberFormat = numberFormat;
    report.warnings = int(warnings.size());
    for (const RankingRow &row : rows)
        report.count(row.verdict, row.row, {}, row.error ? &*row.error : nullptr);
    return report;
}

Result<RankingPlan> planRankingImport(InputTable table, const Store &store,
                                      const RankingImportOptions &options)
{
    const auto target = rankingTarget(options, store);
    if (!target)
        return failure(target.error());
    RankingPlan plan = emptyPlan(*target);
    plan.sheet = table.sheet.info.name;
    RankingHeader header = recogniseRankingHeader(table, plan.index, plan.edition.year);
    if (table.encoding)
        plan.warnings << ImportWarning{ImportWarning::Kind::ConvertedText,
                                       {legacyName(*table.encoding)}};
    const ProvinceNames names(store.catalogue(), target->day);
    spreadDown(table, header.columns.values(), header.begin); // a place that two provinces share
    const Rows rows = bodyRows(table, header.begin, header, names);
    nameOtherYears(header, plan);
    nameRepeated(header, plan);
    if (const Result<> added = addParts(rows, table.name, header, plan); !added)
        return failure(added.error());
    if (const Result<> usable = checkHeader(header, table.name); !usable)
        return failure(usable.error());
    if (rows.isEmpty() && table.rows().size() > header.begin)
        return failure({Error::Kind::NothingRead,
                        table.name,
                        {QString::number(table.rows().at(header.begin).number)},
                        {}});
    RankingRowReader reader(rows, header, names, !table.delimiter.isNull(),
                            {options.source, options.document});
    plan.edition.outOf = options.outOf.value_or(reader.outOf().value_or(target->edition.outOf));
    plan.numberFormat = reader.numberFormat();
    plan.rejected.header = header.cells;

    PlaceJudge judge(reader, plan, target->stored, target->edition.outOf);
    for (const SheetRow &row : rows)
        judge.judge(row);
    const TableCheck check(resultingPlaces(plan, target->stored), plan.edition.outOf,
                           store.catalogue());
    plan.warnings << reader.warnings() << judge.warnings() << check.scoreOrder()
                  << check.numbering();
    return plan;
}

Result<RankingPlan> planRankingImport(const InputFile &file, const Store &store,
                                      const RankingImportOptions &options, const QString &sheet,
                                      const Progress &progress)
{
    const auto target = rankingTarget(options, store);
    if (!target)
        return failure(target.error());
    const auto isTable = [&](const InputTable &table) {
        InputTable head = table.head();
        return recogniseRankingHeader(head, target->index, target->edition.year).isComplete();
    };
    auto chosen = chooseTable(file, sheet, isTable, progress);
    if (!chosen)
        return failure(chosen.error());
    auto plan = planRankingImport(std::move(chosen->table), store, options);
    if (plan && !chosen->otherSheets.isEmpty())
        plan->warnings << ImportWarning{
            ImportWarning::Kind::OtherSheets,
            {plan->sheet, chosen->otherSheets.join(QStringLiteral(", "))}};
    return plan;
}

} // namespace Core
