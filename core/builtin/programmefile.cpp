// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/builtin/programmefile.h"

#include "core/base/folding.h"
#include "core/base/jsonreader.h"
#include "core/base/jsonvalues.h"
#include "core/base/limits.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

namespace Core {

namespace {

const char *const wrongFormat =
    QT_TRANSLATE_NOOP("Errors", "this is not a programme file of version 1");
const char *const codeTwice = QT_TRANSLATE_NOOP("Errors", "this code is used twice");
const char *const unknownPillar = QT_TRANSLATE_NOOP("Errors", "there is no pillar with this code");
const char *const unknownIndicator =
    QT_TRANSLATE_NOOP("Errors", "there is no indicator with this code");
const char *const impossibleMode =
    QT_TRANSLATE_NOOP("Errors", "an indicator of this kind cannot have such a target");
const char *const dueTwice =
    QT_TRANSLATE_NOOP("Errors", "two targets of one document are due in the same year");
const char *const changedTwice =
    QT_TRANSLATE_NOOP("Errors", "two changes of definition fall into the same year");
const char *const refersToItself =
    QT_TRANSLATE_NOOP("Errors", "the indicator would read its own values; name another one");
const char *const refersInACircle =
    QT_TRANSLATE_NOOP("Errors", "the indicators read each other's values in a circle; one of them "
                                "must have values of its own");
const char *const impossibleDate =
    QT_TRANSLATE_NOOP("Errors", "a date from the year %4 to the year %5 is expected");
const char *const limitsCrossed = QT_TRANSLATE_NOOP("Errors", "the minimum is above the maximum");

bool isAllowed(TargetMode mode, IndicatorKind kind)
{
    const bool isState = mode == TargetMode::Done || mode == TargetMode::Progress;
    const KindTraits &traits = traitsOf(kind);
    const bool hasState = traits.holds != Holds::Number;
    if (traits.hasField)
        return mode == TargetMode::By;
    return isState == hasState;
}

/// Reads one programme file; JsonFault leaves it.
class ProgrammeReader
{
public:
    ProgrammeFile read(JsonReader &json)
    {
        if (json.text("format") != QLatin1String("bentre-ict/programme") ||
            json.integer("version") != 1)
            json.fail("format", wrongFormat);
        readHead(json);
        json.forEach(
            "pillars", [this](JsonReader &pillar) { readPillar(pillar); }, Limit::pillars);
        json.forEach(
            "indicators", [this](JsonReader &indicator) { readIndicator(indicator); },
            Limit::indicators);
        checkReferences();
        json.finish();
        return m_file;
    }

private:
    void readHead(JsonReader &json)
    {
        Programme &programme = m_file.programme;
        programme.code = json.code("code");
        programme.name = json.localizedName("name");
        programme.baselineYear = json.year("baseline_year");
        JsonReader document = json.object("document");
        programme.documentNumber = document.name("number");
        programme.documentDate = document.dateOrNull("date");
        const int year = programme.documentDate.year();
        if (programme.documentDate.isValid() && (year < Limit::firstYear || year > Limit::lastYear))
            document.fail("date", impossibleDate,
                          {QString::number(Limit::firstYear), QString::number(Limit::lastYear)});
        programme.issuer = document.localizedName("issuer");
        document.finish();
    }

    void readPillar(JsonReader &json)
    {
        Pillar pillar;
        pillar.code = json.code("code");
        pillar.name = json.localizedName("name");
        if (m_pillars.contains(pillar.code))
            json.fail("code", codeTwice);
        pillar.id = PillarId(m_pillars.size() + 1);
        m_pillars.insert(pillar.code, pillar.id);
        m_file.programme.pillars << pillar;
    }

    void readIndicator(JsonReader &json)
    {
        Indicator indicator;
        readIdentity(json, indicator);
        readMeasure(json, indicator);
        readLevels(json, indicator);
        readWords(json, indicator);
        readDefinitionChanges(json, indicator);
        indicator.index = json.codeOr("index");
        indicator.area = json.codeOr("area");
        indicator.sameAs = json.codeOr("same_as");
        json.forEach(
            "targets",
            [&](JsonReader &target) {
                const Target read = readTarget(target, indicator.kind);
                for (const Target &other : std::as_const(indicator.targets)) {
                    if (other.horizon == read.horizon && other.document == read.document)
                        target.fail("horizon", dueTwice);
                }
                indicator.targets << read;
            },
            Limit::targets);
        std::stable_sort(indicator.targets.begin(), indicator.targets.end(),
                         [](const Target &a, const Target &b) { return a.horizon < b.horizon; });
        m_file.indicators << indicator;
        m_references << JsonReference{indicator.code, indicator.sameAs, json};
    }

    void readIdentity(JsonReader &json, Indicator &indicator)
    {
        indicator.code = json.code("code");
        if (m_codes.contains(folded(indicator.code)))
            json.fail("code", codeTwice);
        m_codes.insert(folded(indicator.code));
        const QString pillar = json.text("pillar");
        if (!m_pillars.contains(pillar))
            json.fail("pillar", unknownPillar);
        indicator.pillar = m_pillars.value(pillar);
        indicator.name = json.localizedName("name");
    }

    static void readMeasure(JsonReader &json, Indicator &indicator)
    {
        indicator.measure = json.localizedName("unit", true);
        indicator.kind = json.coded("kind", indicatorKindFromCode);
        if (indicator.isNumeric() || json.has("direction"))
            indicator.direction = json.coded("direction", directionFromCode);
        if (json.has("decimals"))
            indicator.decimals = json.integerIn("decimals", 0, Limit::decimals);
        indicator.limits = {json.numberOrNull("min"), json.numberOrNull("max")};
        if (indicator.limits.min && indicator.limits.max &&
            *indicator.limits.min > *indicator.limits.max)
            json.fail("min", limitsCrossed);
        indicator.cumulative = json.flagOr("cumulative", false);
    }

    static void readLevels(JsonReader &json, Indicator &indicator)
    {
        constexpr qsizetype levels = 3;
        const Level leading = json.coded("level", levelFromCode);
        for (const QString &text : json.texts("levels", levels)) {
            const auto level = levelFromCode(text);
            if (!level)
                json.fail("levels", JsonReader::unknownCode);
            indicator.levels << *level;
        }
        if (indicator.levels.isEmpty())
            indicator.levels << leading;
    }

    static void readWords(JsonReader &json, Indicator &indicator)
    {
        indicator.definition = json.localizedOr("definition");
        indicator.note = json.localizedOr("note");
        if (json.has("agency"))
            indicator.agency = json.localizedName("agency", true);
        indicator.aliases = json.texts("aliases", Limit::aliases);
        if (json.has("parts"))
            json.forEach(
                "parts",
                [&](JsonReader &part) {
                    indicator.parts << LocalizedText{part.name("vi"), part.name("en")};
                },
                Limit::parts);
        if (json.has("quotes"))
            indicator.quotes = json.textMembers("quotes", Limit::targets, Limit::cellText);
    }

    static void readDefinitionChanges(JsonReader &json, Indicator &indicator)
    {
        if (!json.has("definition_changes"))
            return;
        QList<DefinitionChange> &changes = indicator.definitionChanges;
        json.forEach(
            "definition_changes",
            [&changes](JsonReader &reader) {
                const DefinitionChange change{reader.year("year"), reader.localizedOr("note")};
                for (const DefinitionChange &other : std::as_const(changes)) {
                    if (other.year == change.year)
                        reader.fail("year", changedTwice);
                }
                changes << change;
            },
            Limit::changes);
        std::sort(
            changes.begin(), changes.end(),
            [](const DefinitionChange &a, const DefinitionChange &b) { return a.year < b.year; });
    }

    Target readTarget(JsonReader &json, IndicatorKind kind) const
    {
        Target target;
        const int baseline = m_file.programme.baselineYear;
        target.horizon = json.integerIn("horizon", baseline,
                                        std::min(baseline + Limit::horizonYears, Limit::lastYear));
        target.mode = json.coded("mode", targetModeFromCode);
        if (!isAllowed(target.mode, kind))
            json.fail("mode", impossibleMode);
        if (target.mode != TargetMode::Done && target.mode != TargetMode::Progress) {
            target.comparator = json.coded("op", comparatorFromCode);
            target.value = json.number("value");
        }
        target.document = json.codeOr("document", m_file.programme.code);
        target.quote = json.textOr("quote");
        return target;
    }

    /// Each names an indicator of this file, and none leads back to where it began.
    void checkReferences() const
    {
        QHash<QString, const JsonReference *> references;
        for (const JsonReference &reference : m_references) {
            if (reference.sameAs.isEmpty())
                continue;
            if (!m_codes.contains(folded(reference.sameAs)))
                reference.json.fail("same_as", unknownIndicator);
            if (folded(reference.sameAs) == folded(reference.code))
                reference.json.fail("same_as", refersToItself);
            references.insert(folded(reference.code), &reference);
        }
        QSet<QString> sound;
        for (const JsonReference &reference : m_references) {
            QSet<QString> way;
            for (QString at = folded(reference.code);
                 references.contains(at) && !sound.contains(at);
                 at = folded(references.value(at)->sameAs)) {
                if (way.contains(at))
                    references.value(at)->json.fail("same_as", refersInACircle);
                way.insert(at);
            }
            sound.unite(way);
        }
    }

    struct JsonReference
    {
        QString code;
        QString sameAs;
        JsonReader json;
    };

    ProgrammeFile m_file;
    QHash<QString, PillarId> m_pillars;
    QSet<QString> m_codes;
    QList<JsonReference> m_references;
};

QJsonObject jsonOf(const LocalizedText &text)
{
    return {{QStringLiteral("vi"), text.vi}, {QStringLiteral("en"), text.en}};
}

QJsonObject jsonOf(const Target &target)
{
    QJsonObject object{{QStringLiteral("horizon"), target.horizon},
                       {QStringLiteral("mode"), code(target.mode)},
                       {QStringLiteral("document"), target.document}};
    if (target.comparator)
        object.insert(QStringLiteral("op"), code(*target.comparator));
    if (target.value)
        object.insert(QStringLiteral("value"), *target.value);
    if (!target.quote.isEmpty())
        object.insert(QStringLiteral("quote"), target.quote);
    return object;
}

void insertUnlessEmpty(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1StringView(key), text);
}

void insertUnlessEmpty(QJsonObject &object, const char *key, const LocalizedText &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1StringView(key), jsonOf(text));
}

void insertUnlessEmpty(QJsonObject &object, const char *key, const QJsonArray &list)
{
    if (!list.isEmpty())
        object.insert(QLatin1StringView(key), list);
}

void insertMeasure(QJsonObject &object, const Indicator &indicator)
{
    object.insert(QStringLiteral("unit"), jsonOf(indicator.measure));
    object.insert(QStringLiteral("kind"), code(indicator.kind));
    if (indicator.direction)
        object.insert(QStringLiteral("direction"), code(*indicator.direction));
    // A milestone has no figures, but what its file says of them is kept.
    const Indicator unsaid;
    if (!indicator.isNumeric() && indicator.limits == unsaid.limits &&
        indicator.decimals == unsaid.decimals)
        return;
    object.insert(QStringLiteral("decimals"), indicator.decimals);
    object.insert(QStringLiteral("min"), jsonOrNull(indicator.limits.min));
    object.insert(QStringLiteral("max"), jsonOrNull(indicator.limits.max));
}

QJsonArray jsonOf(const QList<DefinitionChange> &changes)
{
    QJsonArray array;
    for (const DefinitionChange &change : changes) {
        QJsonObject object{{QStringLiteral("year"), change.year}};
        insertUnlessEmpty(object, "note", change.note);
        array << object;
    }
    return array;
}

QJsonArray levelCodes(const Indicator &indicator)
{
    QJsonArray levels;
    if (indicator.levels.size() > 1) {
        for (const Level level : indicator.levels)
            levels << code(level);
    }
    return levels;
}

void insertOptional(QJsonObject &object, const Indicator &indicator)
{
    insertUnlessEmpty(object, "levels", levelCodes(indicator));
    insertUnlessEmpty(object, "definition", indicator.definition);
    insertUnlessEmpty(object, "note", indicator.note);
    insertUnlessEmpty(object, "agency", indicator.agency);
    insertUnlessEmpty(object, "index", indicator.index);
    insertUnlessEmpty(object, "area", indicator.area);
    insertUnlessEmpty(object, "same_as", indicator.sameAs);
    insertUnlessEmpty(object, "aliases", QJsonArray::fromStringList(indicator.aliases));
    QJsonArray parts;
    for (const LocalizedText &part : indicator.parts)
        parts << jsonOf(part);
    insertUnlessEmpty(object, "parts", parts);
    insertUnlessEmpty(object, "definition_changes", jsonOf(indicator.definitionChanges));
    if (indicator.cumulative)
        object.insert(QStringLiteral("cumulative"), true);
    QJsonObject quotes;
    for (auto quote = indicator.quotes.cbegin(); quote != indicator.quotes.cend(); ++quote)
        quotes.insert(quote.key(), quote.value());
    if (!quotes.isEmpty())
        object.insert(QStringLiteral("quotes"), quotes);
}

QJsonObject jsonOf(const Indicator &indicator, const QHash<PillarId, QString> &pillars)
{
    QJsonObject object{{QStringLiteral("code"), indicator.code},
                       {QStringLiteral("pillar"), pillars.value(indicator.pillar)},
                       {QStringLiteral("name"), jsonOf(indicator.name)},
                       {QStringLiteral("level"), code(indicator.levels.first())}};
    insertMeasure(object, indicator);
    insertOptional(object, indicator);
    QJsonArray targets;
    for (const Target &target : indicator.targets)
        targets << jsonOf(target);
    object.insert(QStringLiteral("targets"), targets);
    return object;
}

QJsonObject documentOf(const Programme &programme)
{
    return {{QStringLiteral("number"), programme.documentNumber},
            {QStringLiteral("date"), programme.documentDate.isValid()
                                         ? QJsonValue(programme.documentDate.toString(Qt::ISODate))
                                         : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("issuer"), jsonOf(programme.issuer)}};
}

} // namespace

Result<ProgrammeFile> readProgrammeFile(const QByteArray &bytes, const QString &name)
{
    try {
        JsonReader json = JsonReader::ofFile(bytes);
        return ProgrammeReader().read(json);
    } catch (const JsonFault &fault) {
        return failure(fault.error(Error::Kind::BadProgrammeFile, name));
    }
}

QByteArray writeProgrammeFile(const ProgrammeFile &file)
{
    const Programme &programme = file.programme;
    QHash<PillarId, QString> codes;
    QJsonArray pillars;
    for (const Pillar &pillar : programme.pillars) {
        codes.insert(pillar.id, pillar.code);
        pillars << QJsonObject{{QStringLiteral("code"), pillar.code},
                               {QStringLiteral("name"), jsonOf(pillar.name)}};
    }
    QJsonArray indicators;
    for (const Indicator &indicator : file.indicators)
        indicators << jsonOf(indicator, codes);
    const QJsonObject object{{QStringLiteral("format"), QStringLiteral("bentre-ict/programme")},
                             {QStringLiteral("version"), 1},
                             {QStringLiteral("code"), programme.code},
                             {QStringLiteral("name"), jsonOf(programme.name)},
                             {QStringLiteral("document"), documentOf(programme)},
                             {QStringLiteral("baseline_year"), programme.baselineYear},
                             {QStringLiteral("pillars"), pillars},
                             {QStringLiteral("indicators"), indicators}};
    return QJsonDocument(object).toJson();
}

} // namespace Core
