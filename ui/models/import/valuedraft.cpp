// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/valuedraft.h"

#include "core/base/folding.h"
#include "core/import/importmapping.h"
#include "core/indicator/observationfields.h"
#include "core/words/errorsentence.h"
#include "core/words/format.h"
#include "ui/models/entrytext.h"
#include "ui/models/import/namesimilarity.h"

#include <algorithm>

namespace Models {

using Core::ObservationColumn;

namespace {

constexpr qsizetype exampleCount = 3;

/// What a column is taken for, as mappings write it.
QString targetOf(int column, const Core::ObservationLayout &layout,
                 const Core::Catalogue &catalogue)
{
    column = layout.repeated.value(column, column); // until one of the two is chosen
    for (auto known = layout.columns.cbegin(); known != layout.columns.cend(); ++known) {
        if (known.value() == column)
            return Core::mappedTarget({{}, known.key(), {}, {}});
    }
    for (const Core::AreaColumn &area : layout.areas) {
        if (area.column == column)
            return Core::mappedTarget({{}, ObservationColumn::Area, {}, {}});
    }
    for (const Core::PartColumn &part : layout.parts) {
        if (part.column == column)
            return Core::mappedTarget({{}, ObservationColumn::Period, {}, {}});
    }
    for (const Core::ValueColumn &across : layout.valueColumns) {
        if (across.column != column)
            continue;
        const Core::Indicator *indicator = catalogue.indicator(across.indicator);
        return Core::mappedTarget({{}, {}, across.period, indicator ? indicator->code : QString()});
    }
    return Core::leftOutTarget;
}

/// The last column with a cell among the header and the first rows.
int lastColumn(const Core::InputTable &table, const Core::ObservationLayout &layout)
{
    int last = layout.header.isEmpty() ? 0 : layout.header.lastKey();
    const qsizetype end = std::min(table.rows().size(), layout.begin + exampleCount);
    for (qsizetype i = layout.begin; i < end; ++i) {
        if (!table.rows().at(i).cells.isEmpty())
            last = std::max(last, table.rows().at(i).cells.last().column);
    }
    return last;
}

QStringList examples(const Core::InputTable &table, qsizetype begin, int column)
{
    QStringList texts;
    const qsizetype end = std::min(table.rows().size(), begin + exampleCount);
    for (qsizetype i = begin; i < end; ++i)
        texts << Core::inputText(table.rows().at(i).cell(column));
    texts.removeAll(QString());
    return texts;
}

} // namespace

bool ValueDraft::isTable(const Core::InputTable &table) const
{
    Core::InputTable head = table.head();
    return Core::recogniseLayout(head, m_session.catalogue(), m_options).isComplete();
}

void ValueDraft::recognise(Core::InputTable &table)
{
    m_layout = Core::recogniseLayout(table, m_session.catalogue(), m_options);
}

Core::Result<> ValueDraft::makePlan(const Core::Progress &progress)
{
    auto plan = Core::planImport(table(), m_session.store(), m_options, progress);
    if (!plan)
        return Core::failure(plan.error());
    m_plan = std::move(*plan);
    m_plan.warnings << sheetWarnings();
    return {};
}

void ValueDraft::setOptions(const Core::ImportOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    start();
}

int ValueDraft::headerRow() const
{
    const bool hasHeader = m_layout.begin > 0 && !m_layout.header.isEmpty();
    return hasHeader ? table().rows().at(m_layout.begin - 1).number : 0;
}

void ValueDraft::setHeaderRow(int row)
{
    Core::ImportOptions options = m_options;
    options.headerRow = row;
    setOptions(options);
    options.columns.removeIf([this](const Core::MappedColumn &mapped) {
        return !Core::namesColumn(mapped, m_layout.header);
    });
    setOptions(options);
}

Core::HeaderCells ValueDraft::header() const
{
    Core::HeaderCells cells = m_layout.header;
    QList<int> read = m_layout.columns.values();
    for (const Core::ValueColumn &across : m_layout.valueColumns)
        read << across.column;
    for (const int column : std::as_const(read)) {
        if (cells.value(column).isEmpty())
            cells.insert(column, Core::columnLetters(column));
    }
    return cells;
}

// Columns

QList<SourceColumn> ValueDraft::columns() const
{
    constexpr int most = 200; // more are no table that a person maps by hand
    QList<SourceColumn> columns;
    const int last = std::min(most, lastColumn(table(), m_layout));
    for (int column = 1; column <= last; ++column) {
        SourceColumn one{column, m_layout.header.value(column),
                         examples(table(), m_layout.begin, column),
                         targetOf(column, m_layout, m_session.catalogue())};
        if (!one.header.isEmpty() || !one.examples.isEmpty())
            columns << one;
    }
    return columns;
}

/// A column is named by its header; by its letter where it has none, or shares it.
QString ValueDraft::sourceOf(int column) const
{
    const QString header = m_layout.header.value(column);
    const auto shares = [&header](const QString &other) {
        return Core::folded(other) == Core::folded(header);
    };
    const auto count = std::count_if(m_layout.header.cbegin(), m_layout.header.cend(), shares);
    if (!header.isEmpty() && count == 1)
        return header;
    return Core::columnLetters(column);
}

void ValueDraft::setTarget(int column, const QString &target)
{
    Core::ImportOptions options = m_options;
    const Core::MappedColumn mapped = Core::mappedColumn(sourceOf(column), target);
    const QString header = Core::folded(m_layout.header.value(column));
    options.columns.removeIf([&](const Core::MappedColumn &other) {
        return other.source == Core::columnLetters(column) ||
               Core::folded(other.source) == header ||
               (mapped.column && other.column == mapped.column);
    });
    options.columns << mapped;
    if (!options.headerRow)
        options.headerRow = headerRow(); // another choice must not move it
    setOptions(options);
}

// Names

QList<NamedText> ValueDraft::names() const
{
    QMap<QString, NamedText> indicators;
    QMap<QString, NamedText> areas;
    const Core::Catalogue &catalogue = m_session.catalogue();
    const auto note = [](QMap<QString, NamedText> &texts, const NamedText &one) {
        NamedText &noted = texts.isEmpty() || !texts.contains(one.text)
                               ? *texts.insert(one.text, one)
                               : texts[one.text];
        ++noted.values;
        if (one.code.isEmpty())
            noted.code.clear();
        noted.isAmbiguous = noted.isAmbiguous || one.isAmbiguous;
    };
    for (const Core::ImportRow row : m_plan.rows) {
        const auto fails = [&row](Core::Error::Kind kind) {
            return row.error && row.error->kind == kind;
        };
        const bool isKnown = row.verdict != Core::ImportVerdict::Rejected;
        const QString indicator = cellText(row.row, ObservationColumn::Indicator);
        const QString chosen = m_options.names.indicators.value(indicator);
        if (!indicator.isEmpty() &&
            (isKnown || !chosen.isEmpty() || fails(Core::Error::Kind::UnknownIndicator))) {
            const auto *found = catalogue.indicator(row.observation.key.indicator);
            note(indicators,
                 {NamedText::Kind::Indicator, indicator, 0, found ? found->code : chosen, false});
        }
        const QString area = cellText(row.row, ObservationColumn::Area);
        const QString chosenArea = m_options.names.areas.value(area);
        const bool isAmbiguous = fails(Core::Error::Kind::AmbiguousArea);
        if (!area.isEmpty() && (isKnown || !chosenArea.isEmpty() || isAmbiguous ||
                                fails(Core::Error::Kind::UnknownArea))) {
            const auto *found = catalogue.unit(row.observation.key.unit);
            note(areas,
                 {NamedText::Kind::Area, area, 0, found ? found->key : chosenArea, isAmbiguous});
        }
    }
    QList<NamedText> names = indicators.values() + areas.values();
    std::stable_partition(names.begin(), names.end(),
                          [](const NamedText &name) { return name.code.isEmpty(); });
    return names;
}

QList<NameCandidate> ValueDraft::candidates(const NamedText &name) const
{
    QList<NameCandidate> candidates;
    QList<double> similarities;
    const Core::Language language = m_session.language();
    const auto add = [&](const QString &code, const QStringList &names, const QString &shown) {
        double best = 0;
        for (const QString &one : names)
            best = std::max(best, nameSimilarity(name.text, one));
        const auto place =
            std::upper_bound(similarities.begin(), similarities.end(), best, std::greater<>()) -
            similarities.begin();
        similarities.insert(place, best);
        candidates.insert(place, NameCandidate{code, shown});
    };
    const Core::Catalogue &catalogue = m_session.catalogue();
    if (name.kind == NamedText::Kind::Indicator) {
        for (const Core::Indicator &indicator : catalogue.indicators())
            add(indicator.code,
                QStringList{indicator.name.vi, indicator.name.en} + indicator.aliases,
                indicator.code + QStringLiteral(" ") + indicator.name.in(language));
        return candidates;
    }
    for (const Core::Unit &unit : catalogue.units()) {
        const Core::UnitName &last = unit.nameOn();
        const Core::Unit *parent = catalogue.unit(unit.parent);
        QString shown = last.full.in(language);
        if (parent && parent->parent.isValid())
            shown += QStringLiteral(" (%1)").arg(parent->nameOn().full.in(language));
        shown += QStringLiteral(", ") + unit.codeOn();
        if (unit.validity.to.isValid())
            //: %1 is a date
            shown += tr(", until %1").arg(Core::Format(language).date(unit.validity.to));
        add(unit.key, QStringList{last.full.vi, last.name.vi, last.full.en} + unit.aliases, shown);
    }
    return candidates;
}

void ValueDraft::setMeaning(const NamedText &name, const QString &code)
{
    Core::ImportOptions options = m_options;
    QMap<QString, QString> &meanings =
        name.kind == NamedText::Kind::Indicator ? options.names.indicators : options.names.areas;
    if (code.isEmpty())
        meanings.remove(name.text);
    else
        meanings.insert(name.text, code);
    setOptions(options);
}

// The preview

QString ValueDraft::cellText(int row, ObservationColumn column) const
{
    return Core::inputText(table().sheet.cell(row, m_layout.columns.value(column)));
}

QString ValueDraft::indicatorText(const Core::ImportRow &row) const
{
    const Core::Indicator *indicator =
        m_session.catalogue().indicator(row.observation.key.indicator);
    if (!indicator)
        return m_layout.isByIndicator() ? row.column
                                        : cellText(row.row, ObservationColumn::Indicator);
    const QString name =
        indicator->code + QStringLiteral(" ") + indicator->name.in(m_session.language());
    const QString part = indicator->partName(row.observation.key.part, m_session.language());
    return part.isEmpty() ? name : tr("%1: %2").arg(name, part);
}

QString ValueDraft::unitText(const Core::ImportRow &row) const
{
    const Core::ObservationKey &key = row.observation.key;
    return key.unit.isValid()
               ? m_session.catalogue().nameOf(key.unit, key.period, m_session.language())
               : cellText(row.row, ObservationColumn::Area);
}

QString ValueDraft::valueText(const Core::Observation &observation) const
{
    const Core::Indicator *indicator = m_session.catalogue().indicator(observation.key.indicator);
    return indicator ? shownText(observation, indicator->kind, m_session.book()) : QString();
}

QString ValueDraft::typedText(const Core::ImportRow &row) const
{
    return row.valueColumn > 0 ? Core::inputText(table().sheet.cell(row.row, row.valueColumn))
                               : cellText(row.row, ObservationColumn::Value);
}

/// What is revised beside the figure: "also revised: note; no longer: source".
QString ValueDraft::revisedText(const Core::ImportRow &row) const
{
    if (row.verdict != Core::ImportVerdict::Revised)
        return {};
    QStringList revised;
    QStringList removed;
    const Core::Observation &before = *row.stored;
    const Core::Observation &after = row.observation;
    size_t number = 0;
    Core::forEachObservationField([&](const auto &field) {
        const auto column = Core::fieldColumn(number++);
        const auto &value = after.*field.member;
        if (field.isFigure || !column || before.*field.member == value)
            return;
        (value == std::decay_t<decltype(value)>() ? removed : revised)
            << Core::columnHeader(*column, m_session.language());
    });
    QStringList parts;
    //: %1 are columns of observation tables
    if (!revised.isEmpty())
        parts << tr("also revised: %1").arg(revised.join(QStringLiteral(", ")));
    //: %1 are columns of observation tables, which the row leaves empty
    if (!removed.isEmpty())
        parts << tr("removed: %1").arg(removed.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral("; "));
}

PreviewRow ValueDraft::rowAt(qsizetype position) const
{
    const Core::ImportRow row = m_plan.rows.at(position);
    const bool isGood = row.verdict != Core::ImportVerdict::Rejected;
    const Core::Observation &observation = row.observation;
    QString period;
    if (isGood)
        period = Core::Format(m_session.language()).period(observation.key.period);
    else
        period = m_layout.isAcross() && !m_layout.isByIndicator()
                     ? row.column
                     : cellText(row.row, ObservationColumn::Period);
    PreviewRow shown;
    shown.row = row.row;
    shown.verdict = row.verdict;
    shown.subject = {indicatorText(row), unitText(row), period};
    shown.stored = row.stored ? valueText(*row.stored) : QString();
    shown.proposed = isGood ? valueText(observation) : typedText(row);
    shown.reason = row.error ? Core::errorSentence(*row.error, m_session.book()) : revisedText(row);
    shown.valueColumn =
        row.valueColumn > 0 ? row.valueColumn : m_layout.columns.value(ObservationColumn::Value);
    return shown;
}

QStringList ValueDraft::subjectHeaders() const
{
    return {tr("Indicator"), tr("Area"), tr("Period")};
}

Core::Result<> ValueDraft::apply(const Core::Progress &progress)
{
    const QString name = table().name;
    return m_session.record(m_plan.rows.observations(), m_plan.rows.accepted(),
                            tr("Import %1").arg(name), QStringLiteral("import ") + name, progress);
}

} // namespace Models
