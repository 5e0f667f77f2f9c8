// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/blockplan.h"

#include "core/base/folding.h"
#include "core/indicator/observationrules.h"
#include "core/words/errorsentence.h"
#include "core/words/format.h"

#include <algorithm>

namespace Models {

namespace {

constexpr qsizetype mostCells = 200'000; ///< whose names are looked up: many lists of all communes

/// Words where values are expected: neither a number nor anything that the cell may hold.
bool isWord(const EntryModel &model, const QModelIndex &cell, const QString &text)
{
    return !Core::isBlank(text) && !Core::readNumber(text).isNumber() && !model.read(cell, text);
}

/// The column of a block without names that holds nothing but words, beside one that holds values;
/// -1 for none. Its names are not known, and the figures beside it are of another column.
qsizetype columnOfWords(const EntryModel &model, const BlockPlan &plan)
{
    QList<int> words;
    QList<int> values;
    for (qsizetype row = 0; row < plan.block.size(); ++row) {
        const QStringList &texts = plan.block.at(row);
        words.resize(texts.size());
        values.resize(texts.size());
        for (qsizetype column = 0; column < texts.size(); ++column) {
            const QString &text = texts.at(column);
            if (isWord(model, plan.targets.at(row).at(column), text))
                ++words[column];
            else if (!Core::isBlank(text))
                ++values[column];
        }
    }
    const bool hasValues = std::ranges::any_of(values, [](int count) { return count > 0; });
    for (qsizetype column = 0; column < words.size() && hasValues; ++column) {
        if (words.at(column) > 0 && values.at(column) == 0)
            return column;
    }
    return -1;
}

bool isEmptyRow(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return Core::isBlank(cell); });
}

} // namespace

BlockPlan BlockPlanner::plan(const QList<QStringList> &block,
                             const QMap<BlockDoubt, int> &answers) const
{
    BlockPlan plan;
    qsizetype width = 0;
    for (const QStringList &row : block)
        width = std::max(width, row.size());
    if (block.size() * width > mostCells) {
        plan.refusal =
            tooLarge(block.size(), width, m_place.shown.size(), m_model.periods().size());
        return plan;
    }
    const std::optional<int> heading = answers.contains(BlockDoubt::Heading)
                                           ? std::optional(answers.value(BlockDoubt::Heading))
                                           : std::nullopt;
    const Core::NamedBlock named = read(block, heading);
    if (named.doubtfulHeading && !heading) {
        plan.question = {BlockDoubt::Heading,
                         tr("A heading or a figure?"),
                         tr("The first row of the block says %1. Is it the year of the figures "
                            "below, or a figure itself?")
                             .arg(title(*named.doubtfulHeading)),
                         {tr("The year"), tr("A figure")}};
        return plan;
    }
    plan.isByName = named.hasNames();
    plan.columnsLeftOut = named.leftOut;
    plan.refusal = refusalOf(named);
    if (!plan.refusal.isEmpty())
        return plan;
    const QList<int> columns = columnsOf(named, answers, plan);
    if (columns.isEmpty())
        return plan;
    if (named.hasNames())
        placeByName(block, named, columns, plan);
    else
        placeByOrder(block, named, columns, answers, plan);
    return plan;
}

Core::Period BlockPlanner::currentPeriod() const
{
    return m_model.isValueCell(m_place.current) ? m_model.periodAt(m_place.current.column())
                                                : Core::Period::year(m_session.asOf());
}

/// Whether the text may be a value of the indicator at the current cell.
bool BlockPlanner::isFigure(const QString &text) const
{
    if (!m_place.current.isValid())
        return true;
    const Core::Indicator &indicator = m_model.indicatorAt(m_place.current.row());
    return !indicator.isNumeric() || Core::limitsOf(indicator).contains(text.toDouble());
}

Core::NamedBlock BlockPlanner::readIn(const QList<QStringList> &block, std::optional<int> heading,
                                      const Core::Period &period) const
{
    QList<Core::UnitId> units;
    for (const EntryRow &row :
         areaRows(m_session, {}, {}, AreaLevel::All, shownPeriods(m_session, Periodicity::Years)))
        units << row.unit;
    const Core::UnitNames names(m_session.catalogue(), units, period);
    Core::BlockScope scope{names, {}, m_session.programme().id, {}};
    const bool isByArea = m_model.layout() == EntryLayout::Areas;
    if (isByArea && m_model.level() == AreaLevel::Communes)
        scope.areaKind = Core::UnitKind::Commune;
    else if (isByArea && m_model.level() == AreaLevel::Districts)
        scope.areaKind = Core::UnitKind::District;
    for (int row = 0; row < m_model.rowCount() && !isByArea; ++row) {
        const EntryRow &one = m_model.rowAt(row);
        if (!one.part.isEmpty())
            scope.parts << Core::NamedPart{one.indicator.id, one.part};
    }
    return Core::readNamedBlock(block, scope, [this, heading](const QString &text) {
        return heading ? *heading != 0 : isFigure(text);
    });
}

/// Names are those of the period that the figures are of.
Core::NamedBlock BlockPlanner::read(const QList<QStringList> &block,
                                    std::optional<int> heading) const
{
    const Core::Period guessed = currentPeriod();
    Core::NamedBlock named = readIn(block, heading, guessed);
    for (const Core::BlockColumn &column : std::as_const(named.columns)) {
        if (!column.period || *column.period == guessed)
            continue;
        return readIn(block, heading, *column.period);
    }
    return named;
}

QString BlockPlanner::refusalOf(const Core::NamedBlock &named) const
{
    if (named.hasPeriodsDown)
        return tr("Nothing was pasted: in the block the periods stand one below the other, here "
                  "side by side. Transpose the block in the spreadsheet and copy it again.");
    if (named.hasNames() && named.columns.isEmpty())
        return tr("Nothing was pasted: the block has names, but no column of figures that says of "
                  "which period it is.");
    const bool isByArea = m_model.layout() == EntryLayout::Areas;
    const auto isAnother = [this](const Core::BlockRow &row) {
        return row.indicator && *row.indicator && (*row.indicator)->indicator != m_model.areasOf();
    };
    if (isByArea && named.namesIndicators &&
        (!named.namesAreas || std::ranges::any_of(named.rows, isAnother)))
        return named.namesAreas
                   ? tr("Nothing was pasted: the block has values of several indicators. Bring it "
                        "in with File > Import.")
                   : tr("Nothing was pasted: the rows of the block are indicators. Choose "
                        "Indicators above and paste again.");
    if (!isByArea && named.namesAreas)
        return named.namesIndicators
                   ? tr("Nothing was pasted: the block names areas and indicators. Bring it in "
                        "with File > Import.")
                   : tr("Nothing was pasted: the rows of the block are areas. Choose Areas and the "
                        "indicator above and paste again.");
    return {};
}

/// The model's columns for those of the block, 0 for one that has none here. Empty with a refusal
/// or a question.
QList<int> BlockPlanner::columnsOf(const Core::NamedBlock &named,
                                   const QMap<BlockDoubt, int> &answers, BlockPlan &plan) const
{
    QList<int> columns;
    QStringList missing;
    int next = m_model.isValueCell(m_place.current) ? m_place.current.column() : 0;
    QStringList taken;
    for (const Core::BlockColumn &one : named.columns) {
        if (one.period) {
            const auto position = m_model.periods().indexOf(*one.period);
            columns << (position < 0 ? 0 : EntryModel::FirstYear + int(position));
            if (position < 0)
                missing << title(*one.period);
        } else if (next == 0) {
            plan.refusal = tr("Choose a cell of a year first: values go there.");
            return {};
        } else if (next >= m_model.columnCount()) {
            plan.refusal = tooLarge(named.rows.size(), named.columns.size(), m_place.shown.size(),
                                    m_model.columnCount() - m_place.current.column());
            return {};
        } else {
            columns << next;
            taken << title(m_model.periodAt(next));
            ++next;
        }
    }
    const bool allMissing = std::ranges::all_of(columns, [](int column) { return column == 0; });
    if (allMissing && !missing.isEmpty()) {
        plan.refusal = tr("Nothing was pasted: the figures are of %1, which is not shown. Choose "
                          "its periods and its year above, then paste again.")
                           .arg(missing.join(QStringLiteral(", ")));
        return {};
    }
    plan.columnsLeftOut << missing;
    if (named.hasNames() && taken.size() > 1 && !answers.contains(BlockDoubt::Columns)) {
        plan.question = {BlockDoubt::Columns,
                         tr("Which years are these?"),
                         tr("The block has several columns of figures and no years above them. "
                            "From the current cell on they would be those of %1.")
                             .arg(taken.join(QStringLiteral(", "))),
                         {tr("Paste them as %1").arg(taken.join(QStringLiteral(", ")))}};
        return {};
    }
    return columns;
}

/// The model's row that a row names; null with the reason.
std::optional<int> BlockPlanner::rowOf(const Core::BlockRow &row, QString &reason) const
{
    if (row.indicator && !*row.indicator) {
        reason = Core::errorSentence(row.indicator->error(), m_session.book());
        return std::nullopt;
    }
    if (row.area && !*row.area) {
        reason = row.name.isEmpty() ? tr("The row has no name.")
                                    : Core::errorSentence(row.area->error(), m_session.book());
        return std::nullopt;
    }
    const bool isByArea = m_model.layout() == EntryLayout::Areas;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const EntryRow &one = m_model.rowAt(i);
        if (one.kind != RowKind::Values)
            continue;
        if (isByArea ? one.unit == **row.area
                     : one.indicator.id == (*row.indicator)->indicator &&
                           one.part == (*row.indicator)->part)
            return i;
    }
    reason =
        isByArea ? tr("The list shows areas of another level.") : tr("The list does not show it.");
    return std::nullopt;
}

void BlockPlanner::placeByName(const QList<QStringList> &block, const Core::NamedBlock &named,
                               const QList<int> &columns, BlockPlan &plan) const
{
    for (const Core::BlockRow &row : named.rows) {
        QString reason;
        const auto place = rowOf(row, reason);
        if (!place) {
            plan.leftOut << RowLeftOut{row.line, row.name, reason};
            continue;
        }
        QModelIndexList cells;
        QStringList texts;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns.at(i) == 0)
                continue;
            cells << m_model.index(*place, columns.at(i));
            texts << block.at(row.line - 1).value(named.columns.at(i).column);
        }
        plan.targets << cells;
        plan.block << texts;
        plan.lines << row.line;
    }
}

/// Whether a row takes a value in one of the columns.
bool BlockPlanner::takesValues(int row, const QList<int> &columns) const
{
    return std::ranges::any_of(columns, [&](int column) {
        const QModelIndex cell = m_model.index(row, column);
        return column > 0 && m_model.isValueCell(cell) &&
               !cell.data(EntryModel::IsClosedRole).toBool();
    });
}

/// Rows for those of the block from the current one on. Where areas that did not exist lie between,
/// the block may have rows for them, as one that was copied here has, or none.
QList<int> BlockPlanner::rowsFor(const QList<QStringList> &rows, const QList<int> &columns,
                                 const QMap<BlockDoubt, int> &answers, BlockPlan &plan) const
{
    const bool isByArea = m_model.layout() == EntryLayout::Areas;
    QList<int> all;
    QList<int> open;
    for (const int row : m_place.shown) {
        if (m_model.rowAt(row).kind != RowKind::Values)
            continue;
        all << row;
        if (!isByArea || takesValues(row, columns))
            open << row;
    }
    const bool fromTop = answers.contains(BlockDoubt::FromTop) && !all.isEmpty();
    const int first = fromTop ? all.first() : m_place.current.row();
    const QList<int> allBelow = all.mid(std::max<qsizetype>(0, all.indexOf(first)));
    QList<int> openBelow = open;
    openBelow.removeIf([&](int row) { return !allBelow.contains(row); });
    bool hasRowsForAll = rows.size() <= allBelow.size();
    for (qsizetype i = 0; hasRowsForAll && i < rows.size(); ++i)
        hasRowsForAll = open.contains(allBelow.at(i)) || isEmptyRow(rows.at(i));
    if (hasRowsForAll)
        return allBelow.first(rows.size());
    if (rows.size() <= openBelow.size())
        return openBelow.first(rows.size());
    if (rows.size() == 1) // told why it takes none
        return allBelow.first(1);
    if (isByArea && rows.size() == open.size()) {
        plan.question = {BlockDoubt::FromTop,
                         tr("From the first row?"),
                         tr("The block has %1 rows, as many as the list, but from the current cell "
                            "there are only %2.")
                             .arg(rows.size())
                             .arg(openBelow.size()),
                         {tr("Paste from the first row, %1").arg(title(open.first()))}};
        return {};
    }
    const QString other = isByArea ? listOf(int(rows.size()), m_model.level(),
                                            m_model.periodAt(m_place.current.column()))
                                   : QString();
    plan.refusal = other.isEmpty()
                       ? tooLarge(rows.size(), columns.size(), openBelow.size(),
                                  m_model.columnCount() - m_place.current.column())
                       : tr("Nothing was pasted: the block has %1 rows, as many as there are %2. "
                            "Choose that level and a cell of that time, then paste again.")
                             .arg(QString::number(rows.size()), other);
    return {};
}

QString BlockPlanner::tooLarge(qsizetype rows, qsizetype columns, qsizetype below,
                               qsizetype right) const
{
    return tr("Nothing was pasted: the block has %1 rows and %2 columns, but from this cell "
              "there are only %3 rows and %4 columns. Choose another cell.")
        .arg(rows)
        .arg(columns)
        .arg(below)
        .arg(right);
}

QString BlockPlanner::levelName(AreaLevel level) const
{
    switch (level) {
    case AreaLevel::Communes:
        return tr("communes");
    case AreaLevel::Districts:
        return tr("districts");
    case AreaLevel::Province:
        return tr("provinces");
    case AreaLevel::All:
        break;
    }
    return tr("areas of all levels");
}

/// What may be wrong with areas that are taken in their order.
std::optional<BlockQuestion> BlockPlanner::doubtAbout(const QList<int> &rows,
                                                      const QList<int> &columns,
                                                      const QMap<BlockDoubt, int> &answers) const
{
    if (m_model.layout() != EntryLayout::Areas || rows.size() < 2)
        return std::nullopt;
    const auto levelAt = [this](int row) {
        return levelOf(*m_session.catalogue().unit(m_model.rowAt(row).unit));
    };
    const AreaLevel level = levelAt(rows.first());
    const bool areSeveral =
        std::ranges::any_of(rows, [&](int row) { return levelAt(row) != level; });
    if (areSeveral)
        return answers.contains(BlockDoubt::SeveralLevels)
                   ? std::nullopt
                   : std::optional(BlockQuestion{
                         BlockDoubt::SeveralLevels,
                         tr("Areas of several levels"),
                         tr("The block has no names, and its %1 rows would fall on areas of "
                            "several levels, from %2 to %3.")
                             .arg(QString::number(rows.size()), title(rows.first()),
                                  title(rows.last())),
                         {tr("Paste in this order")}});
    const Core::Period &period =
        m_model.periodAt(*std::ranges::find_if(columns, [](int column) { return column > 0; }));
    const auto count = int(rows.size());
    const QString other = listOf(count, level, period);
    if (answers.contains(BlockDoubt::OtherLevel) || other.isEmpty())
        return std::nullopt;
    return BlockQuestion{
        BlockDoubt::OtherLevel,
        tr("Another list?"),
        tr("The block has no names and %1 rows, as many as there are %2. The list shows %3 of %4.")
            .arg(QString::number(count), other, levelName(level), title(period)),
        {tr("Paste from %1 to %2").arg(title(rows.first()), title(rows.last()))}};
}

/// The word that the names of exactly so many areas of a level begin with, when it is what most of
/// them are called: eight districts, and a town beside them. Empty otherwise.
QString BlockPlanner::commonWord(AreaLevel level, const Core::Period &period, int count) const
{
    QHash<QString, int> uses;
    if (level == AreaLevel::All)
        return {};
    for (const EntryRow &row : areaRows(m_session, {}, {}, level, {period})) {
        if (row.kind != RowKind::Values)
            continue;
        const Core::Unit &unit = *m_session.catalogue().unit(row.unit);
        ++uses[unit.nameIn(period).full.vi.section(QLatin1Char(' '), 0, 0)];
    }
    const auto most = std::ranges::max_element(uses);
    return most != uses.end() && *most == count ? uses.key(count) : QString();
}

/// "districts in 2020": the list of another level or time that has as many areas; empty when this
/// one has, or none.
QString BlockPlanner::listOf(int count, AreaLevel level, const Core::Period &period) const
{
    if (m_model.openAreas(level, period) == count)
        return {};
    for (const AreaLevel other : {AreaLevel::Communes, AreaLevel::Districts, AreaLevel::All}) {
        if (other == level)
            continue;
        if (m_model.openAreas(other, period) == count)
            return tr("%1 in %2").arg(levelName(other), title(period));
        if (const QString word = commonWord(other, period, count); !word.isEmpty())
            return tr("%1 (%2) in %3").arg(levelName(other), word, title(period));
    }
    for (const Core::Period &other : m_model.periods()) {
        if (m_model.openAreas(level, other) == count)
            return tr("%1 in %2").arg(levelName(level), title(other));
    }
    return {};
}

void BlockPlanner::placeByOrder(const QList<QStringList> &block, const Core::NamedBlock &named,
                                const QList<int> &columns, const QMap<BlockDoubt, int> &answers,
                                BlockPlan &plan) const
{
    if (!m_model.isValueCell(m_place.current)) {
        plan.refusal = tr("Choose a cell of a year first: values go there.");
        return;
    }
    QList<QStringList> rows;
    QList<int> lines;
    for (const Core::BlockRow &row : named.rows) {
        QStringList cells;
        for (const Core::BlockColumn &column : named.columns)
            cells << block.at(row.line - 1).value(column.column);
        rows << cells;
        lines << row.line;
    }
    const auto areWords = [this](const QStringList &cells) {
        return !isEmptyRow(cells) && std::ranges::all_of(cells, [this](const QString &text) {
            return Core::isBlank(text) || isWord(m_model, m_place.current, text);
        });
    };
    if (rows.size() > 1 && areWords(rows.first()) && !areWords(rows.at(1))) {
        plan.leftOut << RowLeftOut{lines.first(), rows.first().first(), tr("A heading, no value.")};
        rows.removeFirst();
        lines.removeFirst();
    }
    const QList<int> places = rowsFor(rows, columns, answers, plan);
    if (places.isEmpty())
        return;
    plan.question = doubtAbout(places, columns, answers);
    if (plan.question)
        return;
    for (qsizetype i = 0; i < places.size(); ++i) {
        QModelIndexList cells;
        QStringList texts;
        for (qsizetype column = 0; column < columns.size(); ++column) {
            if (columns.at(column) == 0)
                continue;
            cells << m_model.index(places.at(i), columns.at(column));
            texts << rows.at(i).at(column);
        }
        plan.targets << cells;
        plan.block << texts;
        plan.lines << lines.at(i);
    }
    if (const auto words = columnOfWords(m_model, plan); words >= 0) {
        const auto isFilled = [words](const QStringList &row) { return !row.at(words).isEmpty(); };
        plan.refusal =
            tr("Nothing was pasted: a column of the block holds words that name nothing here, such "
               "as \"%1\", and the figures beside it would go into another year. Copy the figures "
               "alone, or write the names as in the catalogue.")
                .arg(std::ranges::find_if(plan.block, isFilled)->at(words).trimmed());
        plan.targets.clear();
    }
}

QString BlockPlanner::title(int row) const
{
    return m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString().simplified();
}

QString BlockPlanner::title(const Core::Period &period) const
{
    return Core::Format(m_session.language()).period(period);
}

} // namespace Models
