// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rankingfile.h"

#include "core/assess/ranks.h"
#include "core/exchange/legacytext.h"
#include "core/exchange/rankingrows.h"
#include "core/exchange/rankingtarget.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Core {

namespace {

using Rows = QList<QStringList>;

// The table before its rows are read

bool holdsNumbers(const Rows &rows, qsizetype column)
{
    bool any = false;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QString cell = rows.at(i).value(column).trimmed();
        if (!cell.isEmpty() && !readNumber(cell).isNumber())
            return false;
        any = any || !cell.isEmpty();
    }
    return any;
}

bool isBlank(const QStringList &row)
{
    return std::all_of(row.cbegin(), row.cend(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

bool isEmptyColumn(const Rows &rows, qsizetype column)
{
    return std::all_of(rows.cbegin() + 1, rows.cend(), [column](const QStringList &row) {
        return row.value(column).trimmed().isEmpty();
    });
}

/// Makes parts of the unknown columns that hold numbers, and names the others.
void addParts(const Rows &rows, RankingHeader &header, RankingPlan &plan)
{
    for (auto column = header.unknown.cbegin(); column != header.unknown.cend(); ++column) {
        const QString &code = column.value();
        if (isEmptyColumn(rows, column.key()))
            continue;
        const bool isTaken =
            std::any_of(plan.index.parts.cbegin(), plan.index.parts.cend(),
                        [&code](const IndexPart &part) { return part.code == code; });
        if (isTaken || !holdsNumbers(rows, column.key())) {
            plan.warnings << RankingWarning{RankingWarning::Kind::IgnoredColumn, {code}};
            continue;
        }
        plan.index.parts << IndexPart{code, {code, code}, {}};
        header.parts.insert(column.key(), code);
        plan.warnings << RankingWarning{RankingWarning::Kind::NewPart, {code}};
    }
}

Result<> checkHeader(const RankingHeader &header, const QString &name)
{
    const bool hasName = header.has(RankingColumn::Name) || header.has(RankingColumn::Code);
    const bool hasFigure = header.has(RankingColumn::Rank) || header.has(RankingColumn::Score) ||
                           !header.parts.isEmpty();
    if (hasName && hasFigure)
        return {};
    const QString missing = hasName ? QStringLiteral("rank") : QStringLiteral("name");
    return failure({Error::Kind::MissingColumn, name, {missing}, {}});
}

// The rows

/// What is stored with what the row states instead of it.
RankingEntry merged(const RankingEntry &stored, const RankingEntry &stated)
{
    RankingEntry entry = stored;
    if (stated.rank)
        entry.rank = stated.rank;
    if (stated.score)
        entry.score = stated.score;
    for (auto part = stated.parts.cbegin(); part != stated.parts.cend(); ++part)
        entry.parts[part.key()].score = part->score;
    const auto state = [](QString &field, const QString &text) {
        if (!text.isEmpty())
            field = text;
    };
    state(entry.source, stated.source);
    state(entry.document, stated.document);
    state(entry.note, stated.note);
    return entry;
}

/// Judges the rows of one table against what is stored of the edition.
class Judge
{
public:
    Judge(RankingRowReader &reader, RankingPlan &plan, const QList<RankingEntry> &stored,
          int storedOutOf)
        : m_reader(reader)
        , m_plan(plan)
        , m_isFieldChanged(storedOutOf != plan.edition.outOf)
    {
        for (const RankingEntry &entry : stored)
            m_stored.insert(entry.unit, entry);
    }

    void judge(qsizetype position)
    {
        const int number = int(position) + 1;
        RankingRow row{number, Verdict::Rejected, {}, {}, {}};
        const Result<RankingEntry> stated = readOnce(position);
        if (stated)
            decide(*stated, row);
        else
            row.error = stated.error();
        m_plan.rows << row;
    }

private:
    Result<RankingEntry> readOnce(qsizetype position)
    {
        return m_reader.read(position, m_plan.edition)
            .and_then([&](const RankingEntry &stated) -> Result<RankingEntry> {
                const int first = m_seen.value(stated.unit, 0);
                if (first > 0)
                    return failure({Error::Kind::DuplicateRow,
                                    stated.publishedName,
                                    {QString::number(first)},
                                    {}});
                m_seen.insert(stated.unit, int(position) + 1);
                return stated;
            });
    }

    void decide(const RankingEntry &stated, RankingRow &row)
    {
        const auto stored = m_stored.constFind(stated.unit);
        row.entry = stated;
        row.verdict = Verdict::New;
        if (stored != m_stored.cend()) {
            row.stored = *stored;
            row.entry = merged(*stored, stated);
            row.verdict =
                row.entry == *stored && !m_isFieldChanged ? Verdict::Same : Verdict::Revised;
        }
        if (!row.entry.rank)
            m_plan.warnings << RankingWarning{RankingWarning::Kind::MissingPlace,
                                              {QString::number(row.row), stated.publishedName}};
    }

    RankingRowReader &m_reader;
    RankingPlan &m_plan;
    bool m_isFieldChanged;
    QHash<UnitId, RankingEntry> m_stored;
    QHash<UnitId, int> m_seen;
};

// The table as a whole

/// The places that the edition would have after the import.
QList<RankingEntry> resultingPlaces(const RankingPlan &plan, const QList<RankingEntry> &stored)
{
    QList<RankingEntry> places;
    QSet<UnitId> named;
    for (const RankingRow &row : plan.rows) {
        if (row.verdict == Verdict::Rejected)
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
    QList<RankingWarning> scoreOrder() const
    {
        QList<RankingWarning> warnings;
        QSet<int> higher;
        QSet<int> lower;
        for (const OrderConflict &conflict : orderConflicts(m_rows)) {
            if (higher.contains(conflict.higherScoreUnit) ||
                lower.contains(conflict.lowerScoreUnit))
                continue;
            higher << conflict.higherScoreUnit;
            lower << conflict.lowerScoreUnit;
            warnings << RankingWarning{
                RankingWarning::Kind::ScoreOrder,
                {name(conflict.higherScoreUnit), name(conflict.lowerScoreUnit)}};
        }
        return warnings;
    }

    /// The first place that does not follow; those behind it follow from nothing any more.
    QList<RankingWarning> numbering() const
    {
        const QList<int> wrong = misnumberedUnits(m_rows, m_outOf);
        if (wrong.isEmpty())
            return {};
        const int first = *std::min_element(wrong.cbegin(), wrong.cend(), [this](int a, int b) {
            return m_rows.at(a).rank < m_rows.at(b).rank;
        });
        return {{RankingWarning::Kind::Numbering,
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
        plan.warnings << RankingWarning{RankingWarning::Kind::NewIndex, {plan.index.code}};
    return plan;
}

} // namespace

int RankingPlan::count(Verdict verdict) const
{
    return int(std::count_if(rows.cbegin(), rows.cend(),
                             [verdict](const RankingRow &row) { return row.verdict == verdict; }));
}

EditionPlaces RankingPlan::acceptedPlaces() const
{
    EditionPlaces places{edition, {}};
    for (const RankingRow &row : rows) {
        if (row.verdict != Verdict::Rejected)
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
        report.count(row.verdict, row.row, {}, row.error);
    return report;
}

Result<RankingPlan> planRankingImport(const TextTable &table, const QString &name,
                                      const Store &store, const RankingImportOptions &options)
{
    const auto target = rankingTarget(options, store);
    if (!target)
        return failure(target.error());
    RankingPlan plan = emptyPlan(*target);
    Rows rows = table.rows;
    if (const auto encoding = bringToUnicode(rows))
        plan.warnings << RankingWarning{RankingWarning::Kind::ConvertedText,
                                        {legacyName(*encoding)}};
    RankingHeader header = readRankingHeader(rows.value(0), plan.index);
    addParts(rows, header, plan);
    if (const Result<> usable = checkHeader(header, name); !usable)
        return failure(usable.error());
    RankingRowReader reader(rows, header, {store.catalogue(), target->day});
    plan.edition.outOf = options.outOf.value_or(reader.outOf().value_or(target->edition.outOf));
    plan.numberFormat = reader.numberFormat();

    Judge judge(reader, plan, target->stored, target->edition.outOf);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (!isBlank(rows.at(i)))
            judge.judge(i);
    }
    const TableCheck check(resultingPlaces(plan, target->stored), plan.edition.outOf,
                           store.catalogue());
    plan.warnings << reader.warnings() << check.scoreOrder() << check.numbering();
    return plan;
}

} // namespace Core
