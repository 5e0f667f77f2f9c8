// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/builtin/builtindata.h"

#include "core/base/jsonreader.h"
#include "core/builtin/programmefile.h"
#include "core/import/observationfile.h"
#include "core/store/newfile.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>

namespace Core {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/builtin/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return file.readAll();
}

JsonReader jsonResource(const QString &name)
{
    return {QJsonDocument::fromJson(resource(name)).object(), name};
}

Validity readValidity(JsonReader &json, const char *from, const char *to)
{
    return {json.dateOrNull(from), json.dateOrNull(to), json.flagOr("uncertain", false)};
}

UnitName readName(JsonReader &json)
{
    return {{json.text("vi"), json.text("en")},
            {json.text("full_vi"), json.text("full_en")},
            readValidity(json, "from", "to")};
}

struct BuiltinUnits
{
    QList<Unit> units;
    QStringList parents; ///< keys, empty for provinces

    void read(JsonReader &json)
    {
        Unit unit;
        unit.key = json.text("key");
        unit.kind = json.coded("kind", unitKindFromCode);
        parents << (json.isNull("parent") ? QString() : json.text("parent"));
        unit.validity = readValidity(json, "valid_from", "valid_to");
        json.forEach("names", [&](JsonReader &name) { unit.names << readName(name); });
        json.forEach("codes", [&](JsonReader &code) {
            unit.codes << UnitCode{code.text("code"), readValidity(code, "from", "to")};
        });
        unit.aliases = json.texts("aliases");
        units << unit;
    }
};

Result<> addUnits(Store &store, JsonReader &json, const Origin &origin)
{
    BuiltinUnits builtin;
    json.forEach("units", [&](JsonReader &unit) { builtin.read(unit); });
    return store.addUnits(builtin.units, builtin.parents, origin);
}

UnitId unitId(const Store &store, const QString &key)
{
    const Unit *unit = store.catalogue().unitByKey(key);
    return unit ? unit->id : UnitId();
}

Result<> addSuccessions(Store &store, JsonReader &json, const Origin &origin)
{
    QList<Succession> successions;
    json.forEach("successions", [&](JsonReader &one) {
        successions << Succession{unitId(store, one.text("from")), unitId(store, one.text("to")),
                                  one.text("share") == QLatin1String("full"), one.text("document")};
    });
    return store.addSuccessions(successions, origin);
}

Result<> addRegions(Store &store, JsonReader &json, const Origin &origin)
{
    QList<Region> regions;
    json.forEach("regions", [&](JsonReader &one) {
        Region region;
        region.code = one.text("code");
        region.name = one.localized("name");
        one.forEach("members", [&](JsonReader &member) {
            region.members << RegionMember{unitId(store, member.text("unit")),
                                           readValidity(member, "from", "to")};
        });
        regions << region;
    });
    return store.addRegions(regions, origin);
}

RankingIndex readIndex(JsonReader &json)
{
    RankingIndex index;
    index.code = json.text("code");
    index.name = json.localized("name");
    index.shortName = json.localized("short");
    if (!json.isNull("formula"))
        index.formula = json.coded("formula", indexFormulaFromCode);
    json.forEach("parts", [&](JsonReader &part) {
        index.parts << SubIndex{part.text("code"), part.localized("name"),
                                part.numberOrNull("weight")};
    });
    index.note = json.localizedOr("note");
    return index;
}

std::optional<int> wholeOrNull(JsonReader &json, const char *key)
{
    return json.isNull(key) ? std::nullopt : std::optional(json.integer(key));
}

SubScore readPart(JsonReader json)
{
    SubScore part{wholeOrNull(json, "rank"), json.numberOrNull("score")};
    json.finish();
    return part;
}

RankingEntry readEntry(JsonReader &json, const Catalogue &catalogue, int year)
{
    RankingEntry entry;
    const Unit *unit = catalogue.unitWithCode(json.text("code"), QDate(year, 12, 31));
    entry.unit = unit ? unit->id : UnitId();
    entry.publishedName = json.text("name");
    entry.rank = wholeOrNull(json, "rank");
    entry.score = json.numberOrNull("score");
    JsonReader parts = json.object("parts");
    for (const QString &code : parts.keys())
        entry.parts.insert(code, readPart(parts.object(code.toLatin1().constData())));
    entry.source = json.text("source");
    entry.document = json.textOr("document");
    return entry;
}

EditionPlaces readEdition(JsonReader &json, const Catalogue &catalogue)
{
    RankingEdition edition;
    edition.index = catalogue.index(json.text("index"))->id;
    edition.year = json.integer("edition");
    edition.dataYear = wholeOrNull(json, "data_year");
    edition.method = json.text("method");
    edition.unitSet = json.text("unit_set");
    edition.outOf = json.integer("out_of");
    edition.published = json.dateOrNull("published");
    edition.note = json.localizedOr("note");
    QList<RankingEntry> entries;
    json.forEach("entries",
                 [&](JsonReader &entry) { entries << readEntry(entry, catalogue, edition.year); });
    return {edition, entries};
}

Result<> addRankings(Store &store, JsonReader &json, const Origin &origin)
{
    QList<RankingIndex> indices;
    json.forEach("indices", [&](JsonReader &index) { indices << readIndex(index); });
    if (const Result<> added = store.rankings().addIndices(indices, origin); !added)
        return added;
    QList<EditionPlaces> editions; // all are read before any is stored: storing may fail
    json.forEach("editions",
                 [&](JsonReader &edition) { editions << readEdition(edition, store.catalogue()); });
    for (const EditionPlaces &one : std::as_const(editions)) {
        if (const auto added = store.rankings().addEdition(one.edition, one.entries, origin);
            !added)
            return failure(added.error());
    }
    return {};
}

AgencyProfile readAgency(JsonReader &json)
{
    AgencyProfile profile;
    profile.validity = readValidity(json, "valid_from", "valid_to");
    profile.superior = json.localized("superior");
    profile.issuer = json.localized("issuer");
    profile.sign = json.text("sign");
    profile.place = json.localized("place");
    profile.authority = json.localized("authority");
    json.forEach("receivers", [&](JsonReader &receiver) {
        profile.receivers << LocalizedText{receiver.text("vi"), receiver.text("en")};
    });
    return profile;
}

Result<> addProgramme(Store &store, const Origin &origin)
{
    const QString name = QStringLiteral("programme_nq01.json");
    return readProgrammeFile(resource(name), name).and_then([&](const ProgrammeFile &file) {
        return store.saveProgramme(file.programme, file.indicators, origin);
    });
}

Result<> addBaseline(Store &store, const Origin &origin)
{
    const QString name = QStringLiteral("baseline.csv");
    return readCsv(resource(name), name)
        .and_then(
            [&](const TextTable &table) { return planImport(inputTable(table, name), store, {}); })
        .and_then([&](const ImportPlan &plan) {
            return store.observations().record(plan.acceptedObservations(), origin);
        })
        .map([](const Recorded &) {});
}

Result<> fill(Store &store, const QString &by)
{
    const Origin origin{by, QStringLiteral("init")};
    JsonReader units = jsonResource(QStringLiteral("units.json"));
    JsonReader rankings = jsonResource(QStringLiteral("rankings.json"));
    // The programme goes before the ranks, which are journalled under their indicator's code.
    return addUnits(store, units, origin)
        .and_then([&] { return addSuccessions(store, units, origin); })
        .and_then([&] { return addRegions(store, units, origin); })
        .and_then([&] { return addProgramme(store, origin); })
        .and_then([&] { return addRankings(store, rankings, origin); })
        .and_then([&] { return store.office().addAgencies(builtinAgencies(), origin); })
        .and_then(
            [&] { return store.answers().addReportingRules(builtinReportingRules(), origin); })
        .and_then([&] { return store.setHome(unitId(store, homeKey), origin); })
        .and_then([&] { return addBaseline(store, origin); });
}

} // namespace

QList<AgencyProfile> builtinAgencies()
{
    JsonReader json = jsonResource(QStringLiteral("agencies.json"));
    QList<AgencyProfile> profiles;
    json.forEach("agencies", [&](JsonReader &agency) { profiles << readAgency(agency); });
    return profiles;
}

Result<std::unique_ptr<Store>> initFile(const QString &path, const Clock &clock, const QString &by)
{
    return makeFile(path,
                    [&](const QString &unfinished) {
                        return Store::create(unfinished, clock)
                            .and_then(
                                [&](std::unique_ptr<Store> store) { return fill(*store, by); });
                    })
        .and_then([&](const QList<Error> &remarks) {
            return Store::open(path, clock, {.remarks = remarks});
        });
}

} // namespace Core
