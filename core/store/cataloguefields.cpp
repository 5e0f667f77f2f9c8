// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cataloguefields.h"

#include <QLocale>
#include <QMap>

#include <utility>

namespace Core {

namespace {

/// Texts of one thing by period and field, in the order of the entries.
using Fields = QMap<std::pair<QString, QString>, QString>;

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString lines(const QList<LocalizedText> &texts)
{
    QStringList list;
    for (const LocalizedText &text : texts)
        list << bothLanguages(text).value_or(QString());
    return list.join(QLatin1Char('\n'));
}

/// "by >= 90".
QString targetText(const Target &target)
{
    QStringList words{code(target.mode)};
    if (target.comparator)
        words << code(*target.comparator);
    if (target.value)
        words << number(*target.value);
    return words.join(QLatin1Char(' '));
}

class FieldWriter
{
public:
    FieldWriter(Fields &fields, QString prefix, QString period)
        : m_fields(fields)
        , m_prefix(std::move(prefix))
        , m_period(std::move(period))
    {}

    void add(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            m_fields.insert({m_period, m_prefix + QLatin1String(name)}, text);
    }
    void add(const char *name, const LocalizedText &text)
    {
        add(name, bothLanguages(text).value_or(QString()));
    }
    void add(const char *name, const std::optional<double> &value)
    {
        if (value)
            add(name, number(*value));
    }
    void addIn(const QString &period, const QString &field, const QString &text)
    {
        if (!text.isEmpty())
            m_fields.insert({period, field}, text);
    }

private:
    Fields &m_fields;
    QString m_prefix;
    QString m_period;
};

Fields fieldsOf(const Programme &programme, const QList<Indicator> &indicators)
{
    Fields fields;
    FieldWriter writer(fields, programmeField, programme.code);
    writer.add("name", programme.name);
    writer.add("document", programme.documentNumber);
    writer.add("document_date", programme.documentDate.toString(Qt::ISODate));
    writer.add("issuer", programme.issuer);
    writer.add("baseline_year", QString::number(programme.baselineYear));
    QStringList pillars;
    for (const Pillar &pillar : programme.pillars)
        pillars << pillar.code + QLatin1Char(' ') + bothLanguages(pillar.name).value_or(QString());
    writer.add("pillars", pillars.join(QLatin1Char('\n')));
    QStringList codes;
    for (const Indicator &indicator : indicators) {
        if (indicator.programme == programme.id)
            codes << indicator.code;
    }
    writer.add("indicators", codes.join(QLatin1String(", ")));
    return fields;
}

Fields fieldsOf(const Indicator &i, const QString &pillar)
{
    Fields fields;
    FieldWriter writer(fields, indicatorField, {});
    writer.add("name", i.name);
    writer.add("pillar", pillar);
    writer.add("unit", i.measure);
    writer.add("kind", code(i.kind));
    writer.add("direction", i.direction ? code(*i.direction) : QString());
    QStringList levels;
    for (const Level level : i.levels)
        levels << code(level);
    writer.add("levels", levels.join(QLatin1String(", ")));
    writer.add("decimals", QString::number(i.decimals));
    writer.add("min", i.limits.min);
    writer.add("max", i.limits.max);
    writer.add("cumulative", i.cumulative ? QStringLiteral("yes") : QStringLiteral("no"));
    writer.add("index", i.index);
    writer.add("area", i.area);
    writer.add("same_as", i.sameAs);
    writer.add("definition", i.definition);
    writer.add("note", i.note);
    writer.add("agency", i.agency);
    writer.add("parts", lines(i.parts));
    writer.add("aliases", i.aliases.join(QLatin1Char('\n')));
    for (auto quote = i.quotes.cbegin(); quote != i.quotes.cend(); ++quote)
        writer.addIn(quote.key(), indicatorField + QStringLiteral("quote"), quote.value());
    for (const DefinitionChange &change : i.definitionChanges)
        writer.addIn(QString::number(change.year),
                     indicatorField + QStringLiteral("definition_change"),
                     bothLanguages(change.note).value_or(QStringLiteral("-")));
    for (const Target &target : i.targets) {
        const QString year = QString::number(target.horizon);
        writer.addIn(year, targetField + target.document, targetText(target));
        writer.addIn(year, targetQuoteField + target.document, target.quote);
    }
    return fields;
}

/// One programme or indicator as the journal names it.
struct Thing
{
    QString prefix;
    QString indicator; ///< code; empty for a programme
    QString period;    ///< of the entry that it was added or removed
    LocalizedText name;
    QString programme; ///< code
    Fields fields;
};

using Things = QMap<QString, Thing>; ///< by sort and code

Things thingsOf(const ProgrammesThen &then)
{
    Things things;
    QHash<PillarId, QString> pillars;
    QHash<ProgrammeId, QString> programmes;
    for (const Programme &programme : then.programmes) {
        programmes.insert(programme.id, programme.code);
        for (const Pillar &pillar : programme.pillars)
            pillars.insert(pillar.id, pillar.code);
        things.insert(QStringLiteral("0 ") + programme.code,
                      {programmeField, QString(), programme.code, programme.name, programme.code,
                       fieldsOf(programme, then.indicators)});
    }
    for (const Indicator &indicator : then.indicators)
        things.insert(QStringLiteral("1 ") + indicator.code,
                      {indicatorField, indicator.code, QString(), indicator.name,
                       programmes.value(indicator.programme),
                       fieldsOf(indicator, pillars.value(indicator.pillar))});
    return things;
}

void appendChanges(const Fields &before, const Fields &after, const JournalEntry &model,
                   QList<JournalEntry> &entries)
{
    Fields all = before;
    all.insert(after);
    for (auto field = all.cbegin(); field != all.cend(); ++field) {
        const QString old = before.value(field.key());
        const QString now = after.value(field.key());
        if (old == now)
            continue;
        JournalEntry entry = model;
        entry.period = field.key().first;
        entry.field = field.key().second;
        entry.before = textOrNull(old);
        entry.after = textOrNull(now);
        entries << entry;
    }
}

} // namespace

std::optional<QString> textOrNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> bothLanguages(const LocalizedText &text)
{
    if (text.vi.isEmpty() || text.en.isEmpty())
        return textOrNull(text.vi + text.en);
    return QStringLiteral("%1 | %2").arg(text.vi, text.en);
}

QList<JournalEntry> programmeChanges(const ProgrammesThen &before, const ProgrammesThen &after,
                                     const JournalEntry &model)
{
    const Things old = thingsOf(before);
    const Things now = thingsOf(after);
    QList<JournalEntry> entries;
    for (auto thing = now.cbegin(); thing != now.cend(); ++thing) {
        JournalEntry entry = model;
        entry.indicator = thing->indicator;
        const auto known = old.constFind(thing.key());
        if (known != old.cend()) {
            appendChanges(known->fields, thing->fields, entry, entries);
            continue;
        }
        const bool isOfNewProgramme =
            !thing->indicator.isEmpty() && !old.contains(QStringLiteral("0 ") + thing->programme);
        if (isOfNewProgramme)
            continue;
        entry.period = thing->period;
        entry.field = thing->prefix + wasAdded;
        entry.after = bothLanguages(thing->name);
        entries << entry;
    }
    return entries;
}

} // namespace Core
