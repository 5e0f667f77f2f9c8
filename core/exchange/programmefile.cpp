// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/programmefile.h"

#include "core/base/folding.h"
#include "core/exchange/jsonreader.h"

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
const char *const limitsCrossed =
    QT_TRANSLATE_NOOP("Errors", "the least value is above the greatest");

bool isAllowed(TargetMode mode, IndicatorKind kind)
{
    const bool isState = mode == TargetMode::Done || mode == TargetMode::Progress;
    const bool hasState = kind == IndicatorKind::Milestone || kind == IndicatorKind::Text;
    if (kind == IndicatorKind::Rank)
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
        json.forEach("pillars", [this](JsonReader &pillar) { readPillar(pillar); });
        json.forEach("indicators", [this](JsonReader &indicator) { readIndicator(indicator); });
        checkReferences();
        json.finish();
        return m_file;
    }

private:
    void readHead(JsonReader &json)
    {
        Programme &programme = m_file.programme;
        programme.code = json.text("code");
        programme.name = json.localized("name");
        programme.baselineYear = json.integer("baseline_year");
        JsonReader document = json.object("document");
        programme.documentNumber = document.text("number");
        programme.documentDate = document.dateOrNull("date");
        programme.issuer = document.localized("issuer");
        document.finish();
    }

    void readPillar(JsonReader &json)
    {
        Pillar pillar;
        pillar.code = json.text("code");
        pillar.name = json.localized("name");
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
        indicator.index = json.textOr("index");
        indicator.area = json.textOr("area");
        indicator.sameAs = json.textOr("same_as");
        json.forEach("targets", [&](JsonReader &target) {
            const Target read = readTarget(target, indicator.kind);
            for (const Target &other : std::as_const(indicator.targets)) {
                if (other.horizon == read.horizon && other.document == read.document)
                    target.fail("horizon", dueTwice);
            }
            indicator.targets << read;
        });
        std::stable_sort(indicator.targets.begin(), indicator.targets.end(),
                         [](const Target &a, const Target &b) { return a.horizon < b.horizon; });
        m_file.indicators << indicator;
        m_references << JsonReference{indicator.sameAs, json};
    }

    void readIdentity(JsonReader &json, Indicator &indicator)
    {
        indicator.code = json.text("code");
        if (m_codes.contains(folded(indicator.code)))
            json.fail("code", codeTwice);
        m_codes.insert(folded(indicator.code));
        const QString pillar = json.text("pillar");
        if (!m_pillars.contains(pillar))
            json.fail("pillar", unknownPillar);
        indicator.pillar = m_pillars.value(pillar);
        indicator.name = json.localized("name");
    }

    static void readMeasure(JsonReader &json, Indicator &indicator)
    {
        indicator.unit = json.localized("unit", true);
        indicator.kind = json.coded("kind", indicatorKindFromCode);
        if (indicator.isNumeric() || json.has("direction"))
            indicator.direction = json.coded("direction", directionFromCode);
        indicator.decimals = json.integerOr("decimals", 1);
        indicator.limits = {json.numberOrNull("min"), json.numberOrNull("max")};
        if (indicator.limits.min && indicator.limits.max &&
            *indicator.limits.min > *indicator.limits.max)
            json.fail("min", limitsCrossed);
        indicator.cumulative = json.flagOr("cumulative", false);
    }

    static void readLevels(JsonReader &json, Indicator &indicator)
    {
        const Level leading = json.coded("level", levelFromCode);
        for (const QString &text : json.texts("levels")) {
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
        indicator.agency = json.localizedOr("agency");
        indicator.aliases = json.texts("aliases");
        if (json.has("parts"))
            json.forEach("parts", [&](JsonReader &part) {
                indicator.parts << LocalizedText{part.text("vi"), part.text("en")};
            });
        if (json.has("quotes")) {
            JsonReader quotes = json.object("quotes");
            for (const QString &horizon : quotes.keys())
                indicator.quotes.insert(horizon, quotes.text(horizon.toLatin1().constData()));
            quotes.finish();
        }
    }

    static void readDefinitionChanges(JsonReader &json, Indicator &indicator)
    {
        if (!json.has("definition_changes"))
            return;
        QList<DefinitionChange> &changes = indicator.definitionChanges;
        json.forEach("definition_changes", [&changes](JsonReader &reader) {
            const DefinitionChange change{reader.integer("year"), reader.localizedOr("note")};
            for (const DefinitionChange &other : std::as_const(changes)) {
                if (other.year == change.year)
                    reader.fail("year", changedTwice);
            }
            changes << change;
        });
        std::sort(
            changes.begin(), changes.end(),
            [](const DefinitionChange &a, const DefinitionChange &b) { return a.year < b.year; });
    }

    Target readTarget(JsonReader &json, IndicatorKind kind) const
    {
        Target target;
        target.horizon = json.integer("horizon");
        target.mode = json.coded("mode", targetModeFromCode);
        if (!isAllowed(target.mode, kind))
            json.fail("mode", impossibleMode);
        if (target.mode != TargetMode::Done && target.mode != TargetMode::Progress) {
            target.comparator = json.coded("op", comparatorFromCode);
            target.value = json.number("value");
        }
        target.document = json.textOr("document", m_file.programme.code);
        target.quote = json.textOr("quote");
        return target;
    }

    void checkReferences() const
    {
        for (const JsonReference &reference : m_references) {
            if (!reference.code.isEmpty() && !m_codes.contains(folded(reference.code)))
                reference.json.fail("same_as", unknownIndicator);
        }
    }

    struct JsonReference
    {
        QString code;
        JsonReader json;
    };

    ProgrammeFile m_file;
    QHash<QString, PillarId> m_pillars;
    QSet<QString> m_codes;
    QList<JsonReference> m_references;
};

QJsonObject json(const LocalizedText &text)
{
    return {{QStringLiteral("vi"), text.vi}, {QStringLiteral("en"), text.en}};
}

QJsonValue json(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject json(const Target &target)
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
        object.insert(QLatin1StringView(key), json(text));
}

void insertUnlessEmpty(QJsonObject &object, const char *key, const QJsonArray &list)
{
    if (!list.isEmpty())
        object.insert(QLatin1StringView(key), list);
}

void insertMeasure(QJsonObject &object, const Indicator &indicator)
{
    object.insert(QStringLiteral("unit"), json(indicator.unit));
    object.insert(QStringLiteral("kind"), code(indicator.kind));
    if (indicator.direction)
        object.insert(QStringLiteral("direction"), code(*indicator.direction));
    // A milestone has no figures, but what its file says of them is kept.
    const Indicator unsaid;
    if (!indicator.isNumeric() && indicator.limits == unsaid.limits &&
        indicator.decimals == unsaid.decimals)
        return;
    object.insert(QStringLiteral("decimals"), indicator.decimals);
    object.insert(QStringLiteral("min"), json(indicator.limits.min));
    object.insert(QStringLiteral("max"), json(indicator.limits.max));
}

QJsonArray json(const QList<DefinitionChange> &changes)
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
        parts << json(part);
    insertUnlessEmpty(object, "parts", parts);
    insertUnlessEmpty(object, "definition_changes", json(indicator.definitionChanges));
    if (indicator.cumulative)
        object.insert(QStringLiteral("cumulative"), true);
    QJsonObject quotes;
    for (auto quote = indicator.quotes.cbegin(); quote != indicator.quotes.cend(); ++quote)
        quotes.insert(quote.key(), quote.value());
    if (!quotes.isEmpty())
        object.insert(QStringLiteral("quotes"), quotes);
}

QJsonObject json(const Indicator &indicator, const QHash<PillarId, QString> &pillars)
{
    QJsonObject object{{QStringLiteral("code"), indicator.code},
                       {QStringLiteral("pillar"), pillars.value(indicator.pillar)},
                       {QStringLiteral("name"), json(indicator.name)},
                       {QStringLiteral("level"), code(indicator.levels.first())}};
    insertMeasure(object, indicator);
    insertOptional(object, indicator);
    QJsonArray targets;
    for (const Target &target : indicator.targets)
        targets << json(target);
    object.insert(QStringLiteral("targets"), targets);
    return object;
}

QJsonObject documentOf(const Programme &programme)
{
    return {{QStringLiteral("number"), programme.documentNumber},
            {QStringLiteral("date"), programme.documentDate.isValid()
                                         ? QJsonValue(programme.documentDate.toString(Qt::ISODate))
                                         : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("issuer"), json(programme.issuer)}};
}

} // namespace

Result<ProgrammeFile> readProgrammeFile(const QByteArray &bytes, const QString &name)
{
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
    if (!document.isObject()) {
        const char *const notJson = QT_TRANSLATE_NOOP("Errors", "the text is not JSON");
        return failure({Error::Kind::BadProgrammeFile,
                        name,
                        {QStringLiteral("$@%1").arg(parsed.offset), QString::fromLatin1(notJson)},
                        parsed.errorString()});
    }
    try {
        JsonReader json(document.object(), QStringLiteral("$"));
        return ProgrammeReader().read(json);
    } catch (const JsonFault &fault) {
        return failure({Error::Kind::BadProgrammeFile,
                        name,
                        {fault.path, QString::fromLatin1(fault.reason)},
                        {}});
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
                               {QStringLiteral("name"), json(pillar.name)}};
    }
    QJsonArray indicators;
    for (const Indicator &indicator : file.indicators)
        indicators << json(indicator, codes);
    const QJsonObject object{{QStringLiteral("format"), QStringLiteral("bentre-ict/programme")},
                             {QStringLiteral("version"), 1},
                             {QStringLiteral("code"), programme.code},
                             {QStringLiteral("name"), json(programme.name)},
                             {QStringLiteral("document"), documentOf(programme)},
                             {QStringLiteral("baseline_year"), programme.baselineYear},
                             {QStringLiteral("pillars"), pillars},
                             {QStringLiteral("indicators"), indicators}};
    return QJsonDocument(object).toJson();
}

} // namespace Core
