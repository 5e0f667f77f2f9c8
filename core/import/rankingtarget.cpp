// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rankingtarget.h"

#include "core/base/folding.h"
#include "core/base/limits.h"
#include "core/base/plaintext.h"
#include "core/indicator/provincenames.h"

namespace Core {

namespace {

/// The index of that code, or a new one of that name.
RankingIndex indexNamed(const QString &code, const Catalogue &catalogue)
{
    for (const RankingIndex &index : catalogue.indices()) {
        if (folded(index.code) == folded(code))
            return index;
    }
    RankingIndex index;
    index.code = normalized(code);
    index.name = {index.code, index.code};
    index.shortName = index.name;
    return index;
}

QStringList knownCodes(const Catalogue &catalogue)
{
    QStringList codes;
    for (const RankingIndex &index : catalogue.indices())
        codes << index.code;
    return codes;
}

Error ambiguousEdition(const QList<RankingEdition> &editions, int year)
{
    QStringList sets;
    for (const RankingEdition &edition : editions)
        sets << edition.unitSet;
    return {Error::Kind::AmbiguousEdition,
            QString::number(year),
            {sets.join(QStringLiteral(", "))},
            {}};
}

/// The one stored edition that is meant, else a new one.
Result<RankingEdition> editionMeant(const QList<RankingEdition> &ofYear,
                                    const RankingImportOptions &options)
{
    QList<RankingEdition> meant = ofYear;
    if (!options.unitSet.isEmpty())
        meant.removeIf([&](const RankingEdition &one) { return one.unitSet != options.unitSet; });
    if (meant.size() > 1)
        return failure(ambiguousEdition(meant, options.year));
    if (meant.size() == 1)
        return meant.first();
    RankingEdition edition;
    edition.year = options.year;
    edition.label = ofYear.isEmpty() ? QString() : options.unitSet;
    edition.unitSet = options.unitSet;
    return edition;
}

Result<RankingEdition> editionFor(const RankingIndex &index, const RankingImportOptions &options,
                                  const Store &store)
{
    QList<RankingEdition> ofYear = store.rankings().editionsOf(index.id);
    ofYear.removeIf([&](const RankingEdition &one) { return one.year != options.year; });
    return editionMeant(ofYear, options).map([&](RankingEdition edition) {
        edition.index = index.id;
        if (!options.method.isEmpty())
            edition.method = options.method;
        if (options.dataYear)
            edition.dataYear = options.dataYear;
        if (options.published.isValid())
            edition.published = options.published;
        if (edition.unitSet.isEmpty())
            edition.unitSet =
                QString::number(store.catalogue().provincesOn(QDate(options.year, 12, 31)).size());
        return edition;
    });
}

} // namespace

Result<RankingTarget> rankingTarget(const RankingImportOptions &options, const Store &store)
{
    RankingTarget target;
    target.index = indexNamed(options.index, store.catalogue());
    if (!isCode(target.index.code))
        return failure({Error::Kind::BadArgument,
                        options.index,
                        {knownCodes(store.catalogue()).join(QStringLiteral(", "))},
                        {}});
    if (options.method.size() > Limit::name)
        return failure(longText(options.method, Limit::name));
    for (const QString &words : {options.source, options.document}) {
        if (const Result<> readable = checkText(words); !readable)
            return failure(readable.error());
    }
    const auto edition = editionFor(target.index, options, store);
    if (!edition)
        return failure(edition.error());
    target.edition = *edition;
    const int provinces = edition->unitSet.toInt();
    target.day = dayOfProvinces(store.catalogue(), options.year, provinces);
    if (target.day.isNull())
        return failure({Error::Kind::BadArgument,
                        edition->unitSet,
                        {provinceCounts(store.catalogue()).join(QStringLiteral(", "))},
                        {}});
    if (!edition->id.isValid()) {
        target.edition.outOf = provinces;
        return target;
    }
    return store.rankings().entries(edition->id).map([&](const QList<RankingEntry> &stored) {
        target.stored = stored;
        return target;
    });
}

} // namespace Core
