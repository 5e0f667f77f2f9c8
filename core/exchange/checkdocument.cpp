// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/checkdocument.h"

#include "core/base/errorsentence.h"
#include "core/indicator/observationrules.h"
#include "core/words/warningwords.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace Core {

namespace {

QString kindCode(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Damage:
        return QStringLiteral("damage");
    case Finding::Kind::Reference:
        return QStringLiteral("reference");
    case Finding::Kind::Journal:
        return QStringLiteral("journal");
    case Finding::Kind::Rule:
        return QStringLiteral("rule");
    case Finding::Kind::Warning:
        return QStringLiteral("warning");
    }
    Q_UNREACHABLE();
}

QList<Finding> integrityFindings(const Store &store, const Integrity &integrity)
{
    QList<Finding> findings;
    for (const QString &damage : integrity.damage)
        findings << Finding{Finding::Kind::Damage, store.path(), damage, {}};
    if (integrity.brokenReferences > 0)
        findings << Finding{Finding::Kind::Reference,
                            store.path(),
                            QString::number(integrity.brokenReferences),
                            {}};
    for (const JournalEntryId id : integrity.journal)
        findings << Finding{Finding::Kind::Journal, QString::number(id.value()), {}, {}};
    return findings;
}

/// A place belongs to the units of its edition, which may be those of another year.
bool isOfAnotherDay(const Result<> &allowed, const Indicator &indicator)
{
    return !indicator.index.isEmpty() && !allowed &&
           allowed.error().kind == Error::Kind::UnitNotValidInPeriod;
}

/// "XHS06 83 2021".
QString placeOf(const ObservationKey &key, const Indicator &indicator, const Unit &unit)
{
    return QStringLiteral("%1 %2 %3")
        .arg(indicator.code, unit.codeIn(key.period), key.period.code());
}

QList<Finding> ruleFindings(const Store &store, const QList<Observation> &observations)
{
    QList<Finding> findings;
    const Catalogue &catalogue = store.catalogue();
    for (const Observation &o : observations) {
        const Indicator *indicator = catalogue.indicator(o.key.indicator);
        const Unit *unit = catalogue.unit(o.key.unit);
        if (!indicator || !unit) // a broken reference, found as such
            continue;
        const Result<> allowed = checkObservation(o, *indicator, *unit);
        if (!allowed && !isOfAnotherDay(allowed, *indicator))
            findings << Finding{
                Finding::Kind::Rule, placeOf(o.key, *indicator, *unit), {}, allowed.error()};
    }
    return findings;
}

QList<Finding> warningFindings(const Store &store, const QList<Observation> &observations,
                               const QList<AcceptedWarning> &accepted)
{
    QList<Finding> findings;
    const Catalogue &catalogue = store.catalogue();
    for (const ValueWarning &warning :
         openWarnings(observations, catalogue, store.editions(), accepted)) {
        const Indicator &indicator = *catalogue.indicator(warning.key.indicator);
        const QString place = placeOf(warning.key, indicator, *catalogue.unit(warning.key.unit));
        findings << Finding{Finding::Kind::Warning, place, {}, {}, warning, indicator};
    }
    return findings;
}

} // namespace

QString Finding::message(const Phrasebook &book) const
{
    switch (kind) {
    case Kind::Damage:
        return book.translate("Findings", "The file is damaged (%1). Use the last backup.")
            .arg(detail);
    case Kind::Reference:
        return book.translate("Findings", "%1 rows refer to rows that do not exist.").arg(detail);
    case Kind::Journal:
        return book.translate("Findings",
                              "This journal entry was altered, or one before it is missing.");
    case Kind::Rule:
        return errorSentence(rule, book);
    case Kind::Warning:
        return warningSentence(warning, indicator, book);
    }
    Q_UNREACHABLE();
}

Result<QList<Finding>> checkStore(const Store &store)
{
    const auto integrity = store.check();
    if (!integrity)
        return failure(integrity.error());
    const auto observations = store.observations();
    if (!observations)
        return failure(observations.error());
    const auto accepted = store.acceptedWarnings();
    if (!accepted)
        return failure(accepted.error());
    return integrityFindings(store, *integrity) + ruleFindings(store, *observations) +
           warningFindings(store, *observations, *accepted);
}

bool isSound(const QList<Finding> &findings)
{
    return std::none_of(findings.cbegin(), findings.cend(), std::mem_fn(&Finding::isError));
}

QJsonObject checkDocument(const QList<Finding> &findings, const Phrasebook &book)
{
    QJsonArray list;
    for (const Finding &finding : findings)
        list << QJsonObject{{QStringLiteral("severity"), finding.isError()
                                                             ? QStringLiteral("error")
                                                             : QStringLiteral("warning")},
                            {QStringLiteral("kind"), kindCode(finding.kind)},
                            {QStringLiteral("where"), finding.where},
                            {QStringLiteral("message"), finding.message(book)}};
    return {{QStringLiteral("ok"), isSound(findings)}, {QStringLiteral("findings"), list}};
}

} // namespace Core
