// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/namedblock.h"

#include "core/base/folding.h"
#include "core/base/numberreader.h"
#include "core/import/observationcolumns.h"
#include "core/import/titleperiod.h"

#include <QRegularExpression>

#include <algorithm>

namespace Core {

namespace {

enum class Role { Values, AreaName, AreaCode, IndicatorName, Other };

/// "53", "53/63", "78,5 %".
bool readsAsNumber(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("^\\d+ */ *\\d+$"));
    return readNumber(text).isNumber() || place.match(text).hasMatch();
}

bool isPlainYear(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^\\d{4}$"));
    return digits.match(text).hasMatch() && Period::fromText(text);
}

/// What was planned, and no figure.
bool isPlan(const QString &header)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(?:ke hoach|muc tieu|du kien|uoc|plan(?:ned)?|target)\\b"));
    return words.match(folded(header)).hasMatch();
}

/// Finds out step by step what the parts of a block are.
class BlockReader
{
public:
    BlockReader(const QList<QStringList> &block, const BlockScope &scope,
                const std::function<bool(const QString &)> &isFigure)
        : m_scope(scope)
        , m_isFigure(isFigure)
    {
        for (const QStringList &row : block) {
            QStringList cells;
            for (const QString &cell : row)
                cells << normalized(cell);
            m_width = std::max(m_width, int(cells.size()));
            m_cells << cells;
        }
    }

    NamedBlock read()
    {
        m_roles = QList<Role>(m_width, Role::Values);
        if (m_width > 1) // a column alone holds values
            findNames();
        findHeadings();
        findColumns();
        for (int row = m_begin; row < m_cells.size(); ++row)
            readRow(row);
        settleHeadings();
        refuseRepeated();
        return m_block;
    }

private:
    QString at(int row, int column) const { return m_cells.at(row).value(column); }

    bool namesArea(const QString &text) const
    {
        return !readsAsNumber(text) && !m_scope.areas.meant(text).isEmpty();
    }

    std::optional<NamedPart> indicatorNamed(const QString &text) const
    {
        const Catalogue &catalogue = m_scope.areas.catalogue();
        if (isBlank(text) || readsAsNumber(text))
            return std::nullopt;
        const auto found = catalogue.findIndicator(text);
        if (!found || catalogue.indicator(*found)->programme != m_scope.programme)
            return std::nullopt;
        return NamedPart{*found, {}};
    }

    /// A part of the indicator above it; elsewhere only where no other has one of that name.
    std::optional<NamedPart> partNamed(const QString &text) const
    {
        QList<NamedPart> found;
        for (const NamedPart &one : m_scope.parts) {
            const Indicator *indicator = m_scope.areas.catalogue().indicator(one.indicator);
            if (folded(one.part) == folded(text) ||
                folded(indicator->partName(one.part, Language::English)) == folded(text))
                found << one;
        }
        const auto ofAbove = std::ranges::find(found, m_above, &NamedPart::indicator);
        if (ofAbove != found.end())
            return *ofAbove;
        return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
    }

    bool isCodes(int column) const
    {
        QSet<QString> different;
        int count = 0;
        for (int row = 0; row < m_cells.size(); ++row) {
            const QString text = at(row, column);
            const bool isHeader = different.isEmpty() && !readsAsNumber(text);
            if (isHeader && periodFromHeader(text))
                return false;
            if (text.isEmpty() || isHeader)
                continue;
            if (!m_scope.areas.withCode(text).isValid())
                return false;
            different << text;
            ++count;
        }
        return count > 1 && different.size() == count;
    }

    /// Names are looked for beside values only.
    void findNames()
    {
        int filled = 0;
        for (int column = 0; column < m_width; ++column) {
            int cells = 0;
            int areas = 0;
            int indicators = 0;
            for (int row = 0; row < m_cells.size(); ++row) {
                const QString text = at(row, column);
                cells += text.isEmpty() ? 0 : 1;
                areas += namesArea(text) ? 1 : 0;
                indicators +=
                    indicatorNamed(text) || (!readsAsNumber(text) && partNamed(text)) ? 1 : 0;
            }
            filled += cells > 0 ? 1 : 0;
            if (indicators > 0 && indicators * 2 >= cells && indicators >= areas)
                m_roles[column] = Role::IndicatorName;
            else if (areas > 0 && areas * 2 >= cells)
                m_roles[column] = Role::AreaName;
            else if (isCodes(column))
                m_roles[column] = Role::AreaCode;
        }
        const auto named = m_width - m_roles.count(Role::Values);
        if (filled < 2 || named >= filled)
            m_roles.fill(Role::Values);
        m_block.namesIndicators = m_roles.contains(Role::IndicatorName);
        m_block.namesAreas = m_roles.contains(Role::AreaName) || m_roles.contains(Role::AreaCode);
        findSubject();
    }

    /// Of several columns that name areas that with the most names of communes; the
    /// last one without any.
    void findSubject()
    {
        int most = -1;
        for (int column = 0; column < m_width; ++column) {
            if (m_roles.at(column) != Role::AreaName)
                continue;
            QSet<QString> texts;
            for (int row = 0; row < m_cells.size(); ++row) {
                const QList<UnitId> meant = m_scope.areas.meant(at(row, column));
                if (std::ranges::any_of(
                        meant, [this](UnitId id) { return unit(id).kind == UnitKind::Commune; }))
                    texts << at(row, column);
            }
            const int communes = int(texts.size());
            if (communes > most || (communes == 0 && most == 0))
                m_subject = column;
            most = std::max(most, communes);
        }
    }

    bool hasSubject(int row) const
    {
        for (int column = 0; column < m_width; ++column) {
            const QString text = at(row, column);
            const Role role = m_roles.at(column);
            if (role == Role::AreaName && namesArea(text))
                return true;
            if (role == Role::AreaCode && m_scope.areas.withCode(text).isValid())
                return true;
            if (role == Role::IndicatorName && (indicatorNamed(text) || partNamed(text)))
                return true;
        }
        return false;
    }

    /// Whether there is a figure that is not the year of a heading.
    bool hasFigure(int row) const
    {
        return std::ranges::any_of(m_cells.at(row), [](const QString &text) {
            return readsAsNumber(text) && !periodFromHeader(text);
        });
    }

    /// Rows before the first one that names something or has a figure.
    void findHeadings()
    {
        if (!m_block.hasNames()) {
            findHeadingOfFigures();
            return;
        }
        while (m_begin < m_cells.size() && !hasSubject(m_begin) && !hasFigure(m_begin)) {
            m_block.doubtfulHeading = doubtfulYear(m_begin);
            if (m_block.doubtfulHeading)
                break;
            takeHeading(m_begin++);
        }
        for (int column = 0; column < m_width; ++column)
            takeHeaderRole(column);
    }

    /// A year beside a name that is not known may be that one's figure.
    std::optional<Period> doubtfulYear(int row) const
    {
        bool hasName = false;
        std::optional<Period> year;
        for (int column = 0; column < m_width; ++column) {
            const QString text = at(row, column);
            if (m_roles.at(column) != Role::Values)
                hasName = hasName ||
                          (!text.isEmpty() && !columnFromHeader(text) && !isHelperHeader(text));
            else if (isPlainYear(text) && m_isFigure(text))
                year = Period::fromText(text);
        }
        return hasName ? year : std::nullopt;
    }

    void takeHeading(int row)
    {
        QStringList filled = m_cells.at(row);
        filled.removeAll(QString());
        const bool isAbove = filled.size() == 1 && m_width > 1;
        if (isAbove && (!periodFromHeader(filled.first()) ||
                        m_roles.at(m_cells.at(row).indexOf(filled.first())) != Role::Values)) {
            m_titles << filled.first();
            return;
        }
        for (int column = 0; column < m_width; ++column) {
            const QString text = at(row, column);
            const bool says = !text.isEmpty() && (!m_headers.contains(column) ||
                                                  !periodFromHeader(m_headers.value(column)) ||
                                                  periodFromHeader(text));
            if (says)
                m_headers.insert(column, text);
        }
    }

    /// What a header says of a column that holds no names: a note, a source, a running number.
    void takeHeaderRole(int column)
    {
        const QString header = m_headers.value(column);
        const auto known = columnFromHeader(header);
        const bool isOther =
            isHelperHeader(header) || (known && *known != ObservationColumn::Value);
        if (m_roles.at(column) == Role::Values && isOther)
            m_roles[column] = Role::Other;
    }

    /// The first row of a block without names is a heading when nothing else fits it.
    void findHeadingOfFigures()
    {
        if (m_cells.size() < 2)
            return;
        QStringList filled = m_cells.first();
        filled.removeAll(QString());
        QList<Period> periods;
        for (const QString &text : std::as_const(filled)) {
            const auto period = periodFromHeader(text);
            if (!period)
                return;
            periods << period->period;
        }
        const bool areYears = std::ranges::all_of(filled, isPlainYear);
        const bool ascend =
            std::ranges::adjacent_find(periods, std::greater_equal<>()) == periods.end();
        if (filled.isEmpty() || !ascend)
            return;
        if (!areYears || filled.size() > 1 || !m_isFigure(filled.first()))
            takeHeading(m_begin++);
        else
            m_block.doubtfulHeading = periods.first();
    }

    bool hasNumbers(int column) const
    {
        for (int row = m_begin; row < m_cells.size(); ++row) {
            if (readsAsNumber(at(row, column)))
                return true;
        }
        return false;
    }

    bool isEmptyBelow(int column) const
    {
        for (int row = m_begin; row < m_cells.size(); ++row) {
            if (!at(row, column).isEmpty())
                return false;
        }
        return true;
    }

    void findColumns()
    {
        int lastName = -1;
        bool hasPeriods = false;
        for (int column = 0; column < m_width; ++column) {
            const Role role = m_roles.at(column);
            if (role != Role::Values && role != Role::Other)
                lastName = column;
            hasPeriods = hasPeriods || (role == Role::Values && periodAbove(column));
        }
        QList<BlockColumn> undated;
        for (int column = 0; column < m_width; ++column) {
            const QString header = m_headers.value(column);
            const bool isOther = m_roles.at(column) == Role::Other ||
                                 (m_block.hasNames() && column < lastName && !periodAbove(column));
            if (m_roles.at(column) != Role::Values && m_roles.at(column) != Role::Other)
                continue;
            if (isPlan(header) && m_roles.at(column) == Role::Values)
                m_block.leftOut << header;
            else if (const auto period = periodAbove(column); period && !isOther)
                m_block.columns << BlockColumn{column, header, period};
            else if (isOther || hasPeriods)
                leaveOut(column);
            else
                undated << BlockColumn{column, header, {}};
        }
        const bool anyNumbers = std::ranges::any_of(
            undated, [this](const BlockColumn &one) { return hasNumbers(one.column); });
        for (const BlockColumn &one : std::as_const(undated)) {
            if (m_block.hasNames() &&
                (isEmptyBelow(one.column) || (anyNumbers && !hasNumbers(one.column))))
                leaveOut(one.column);
            else
                m_block.columns << one;
        }
        if (m_block.hasNames() && m_block.columns.size() == 1 && !m_block.columns.first().period)
            m_block.columns.first().period = titlePeriod(m_titles);
        lookForPeriodsDown();
    }

    std::optional<Period> periodAbove(int column) const
    {
        const QString header = m_headers.value(column);
        if (header.isEmpty() || isPlan(header))
            return std::nullopt;
        const auto period = periodFromHeader(header);
        return period ? std::optional(period->period) : titlePeriod({header});
    }

    /// Running numbers, units of measure and the like are not worth a word.
    void leaveOut(int column)
    {
        const QString header = m_headers.value(column);
        if (isEmptyBelow(column) || isHelperHeader(header) || (header.isEmpty() && column == 0))
            return;
        m_block.leftOut << (header.isEmpty() ? at(m_begin, column) : header);
    }

    void lookForPeriodsDown()
    {
        if (m_block.hasNames() || m_width < 2 || m_begin > 0 || m_cells.size() < 2)
            return;
        QList<Period> periods;
        for (int row = 0; row < m_cells.size(); ++row) {
            const auto period = periodFromHeader(at(row, 0));
            if (!period)
                return;
            periods << period->period;
        }
        m_block.hasPeriodsDown =
            std::ranges::adjacent_find(periods, std::greater_equal<>()) == periods.end();
    }

    bool hasValues(int row) const
    {
        return std::ranges::any_of(m_block.columns, [&](const BlockColumn &one) {
            return !at(row, one.column).isEmpty();
        });
    }

    void readRow(int row)
    {
        if (!m_block.hasNames()) {
            m_block.rows << BlockRow{row + 1, {}, {}, {}};
            return;
        }
        BlockRow read{row + 1, {}, {}, {}};
        if (m_block.namesIndicators)
            readIndicator(row, read);
        if (m_block.namesAreas)
            readArea(row, read);
        if (hasValues(row))
            m_block.rows << read;
        m_groups << m_group;
        if (!hasValues(row))
            m_groups.removeLast();
    }

    void readIndicator(int row, BlockRow &read)
    {
        std::optional<NamedPart> found;
        for (int column = 0; column < m_width; ++column) {
            const QString text = at(row, column);
            if (m_roles.at(column) != Role::IndicatorName || text.isEmpty())
                continue;
            if (read.name.isEmpty())
                read.name = text;
            if (!found)
                found = indicatorNamed(text);
            if (!found)
                found = partNamed(text);
        }
        if (found && found->part.isEmpty())
            m_above = found->indicator;
        if (found)
            read.indicator = *found;
        else
            read.indicator = failure({Error::Kind::UnknownIndicator, read.name, {}, {}});
    }

    const Unit &unit(UnitId id) const { return *m_scope.areas.catalogue().unit(id); }

    /// Of units of several kinds those that the block is for.
    QList<UnitId> ofTheKind(QList<UnitId> units) const
    {
        const auto isWanted = [this](UnitId id) {
            return !m_scope.areaKind || unit(id).kind == *m_scope.areaKind;
        };
        if (std::ranges::any_of(units, isWanted))
            units.removeIf([&](UnitId id) { return !isWanted(id); });
        return units;
    }

    /// The names of a row: the last column that names units says which one, those before it in
    /// which area it lies. A merged cell holds for the rows below.
    void readArea(int row, BlockRow &read)
    {
        QString code;
        QString name;
        QString above;
        for (int column = 0; column < m_width; ++column) {
            const QString text = at(row, column);
            if (m_roles.at(column) == Role::AreaCode && !text.isEmpty())
                code = text;
            if (m_roles.at(column) != Role::AreaName)
                continue;
            if (column == m_subject) {
                name = text;
            } else {
                if (!text.isEmpty())
                    m_lastAbove.insert(column, text);
                above = m_lastAbove.value(column);
            }
        }
        read.name = name.isEmpty() ? code : name;
        if (read.name.isEmpty()) {
            read.area = failure({Error::Kind::UnknownArea, read.name, {}, {}});
            return;
        }
        const UnitNames &areas = m_scope.areas;
        QList<UnitId> meant = areas.meant(name);
        if (!code.isEmpty()) {
            const UnitId coded = areas.withCode(code);
            if (!name.isEmpty() && !meant.contains(coded))
                read.area = failure({Error::Kind::AreaMismatch, code, {name}, {}});
            else
                read.area = areas.theOne(code, {coded}, {});
            return;
        }
        if (!hasValues(row)) {
            takeGroup(meant);
            return;
        }
        const QList<UnitId> parents = aboveMeant(above);
        if (!above.isEmpty() && parents.size() == 1) {
            read.name = QStringLiteral("%1 (%2)").arg(name, above);
            read.area = areas.theOne(read.name, ofTheKind(meant), parents.first());
            return;
        }
        meant = ofTheKind(meant);
        read.area = areas.theOne(name, meant, {});
        if (meant.size() == 1 && unit(meant.first()).kind == UnitKind::District)
            takeGroup(meant);
        else
            m_meant.insert(read.line, meant);
    }

    QList<UnitId> aboveMeant(const QString &above) const
    {
        QList<UnitId> parents = m_scope.areas.meant(above);
        parents.removeIf([this](UnitId id) { return unit(id).kind == UnitKind::Commune; });
        return parents;
    }

    /// The row names the area in which those of the rows below it lie.
    void takeGroup(QList<UnitId> meant)
    {
        meant.removeIf([this](UnitId id) { return unit(id).kind != UnitKind::District; });
        m_group = meant.size() == 1 ? meant.first() : UnitId();
    }

    /// Areas of one name lie in the area of the row above them, where all others below that row do.
    void settleHeadings()
    {
        QSet<UnitId> broken;
        for (int i = 0; i < m_block.rows.size(); ++i) {
            const BlockRow &row = m_block.rows.at(i);
            if (row.area && *row.area && m_meant.contains(row.line) &&
                unit(**row.area).parent != m_groups.at(i))
                broken << m_groups.at(i);
        }
        for (int i = 0; i < m_block.rows.size(); ++i) {
            BlockRow &row = m_block.rows[i];
            const QList<UnitId> meant = m_meant.value(row.line);
            if (meant.size() > 1 && m_groups.at(i).isValid() && !broken.contains(m_groups.at(i)))
                row.area = m_scope.areas.theOne(row.name, meant, m_groups.at(i));
        }
    }

    /// Of two rows for the same nobody knows which is right.
    void refuseRepeated()
    {
        QHash<QPair<qint64, QPair<qint64, QString>>, QList<int>> uses;
        for (int i = 0; i < m_block.rows.size(); ++i) {
            const BlockRow &row = m_block.rows.at(i);
            if ((!row.area && !row.indicator) || (row.area && !*row.area) ||
                (row.indicator && !*row.indicator))
                continue;
            const qint64 area = row.area ? (*row.area)->value() : 0;
            const NamedPart named = row.indicator ? **row.indicator : NamedPart();
            uses[{area, {named.indicator.value(), named.part}}] << i;
        }
        for (const QList<int> &rows : std::as_const(uses)) {
            for (const int i : rows.size() > 1 ? rows : QList<int>()) {
                BlockRow &row = m_block.rows[i];
                const Error error{Error::Kind::DuplicateRow, row.name, {}, {}};
                if (row.area)
                    row.area = failure(error);
                else
                    row.indicator = failure(error);
            }
        }
    }

    const BlockScope &m_scope;
    const std::function<bool(const QString &)> &m_isFigure;
    QList<QStringList> m_cells;
    int m_width = 0;
    int m_begin = 0; ///< the first row below the headings
    QList<Role> m_roles;
    int m_subject = -1; ///< the column of names of areas that rows are about
    QMap<int, QString> m_headers;
    QStringList m_titles;
    IndicatorId m_above;               ///< the last one that a row named
    QHash<int, QString> m_lastAbove;   ///< by column, the last area in which others lie
    UnitId m_group;                    ///< of the row above; null for none
    QList<UnitId> m_groups;            ///< of each row of the result
    QHash<int, QList<UnitId>> m_meant; ///< by line, of rows that say no more than a name
    NamedBlock m_block;
};

} // namespace

bool NamedBlock::hasPeriods() const
{
    return std::ranges::all_of(columns,
                               [](const BlockColumn &one) { return one.period.has_value(); });
}

NamedBlock readNamedBlock(const QList<QStringList> &block, const BlockScope &scope,
                          const std::function<bool(const QString &)> &isFigure)
{
    return BlockReader(block, scope, isFigure).read();
}

} // namespace Core
