// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/unitnames.h"

#include "core/base/folding.h"
#include "core/indicator/unitabbreviations.h"

#include <QRegularExpression>

#include <algorithm>

namespace Core {

namespace {

/// With its marks, case and inner blanks aside.
QString writtenKey(const QString &text)
{
    return normalized(text).toLower().simplified();
}

/// "12. Xa An Hiep", "III) Huyen Ba Tri", "- Xa An Hiep" without what stands before the name.
QString withoutNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(
        "^\\s*(?:(?:\\d{1,3}|[IVXivx]{1,5}|[A-Za-z])\\s*[.)/]\\s*|[-+*\u2013]\\s*)"));
    QString rest = text;
    return rest.remove(number);
}

QList<UnitId> sortedUnique(QList<UnitId> units)
{
    std::ranges::sort(units, {}, &UnitId::value);
    units.erase(std::unique(units.begin(), units.end()), units.end());
    return units;
}

} // namespace

UnitNames::UnitNames(const Catalogue &catalogue, const QList<UnitId> &units, const Period &period)
    : m_catalogue(catalogue)
    , m_period(period)
{
    for (const UnitId id : units) {
        if (catalogue.unit(id)->validity.overlaps(period))
            add(*catalogue.unit(id));
    }
}

void UnitNames::add(const Unit &unit)
{
    m_codes.insert(unit.key, unit.id);
    for (const UnitCode &code : unit.codes) {
        if (code.validity.overlaps(m_period))
            m_codes.insert(code.code, unit.id);
    }
    for (const UnitName &name : unit.names) {
        const bool isInForce = name.validity.overlaps(m_period);
        for (const QString &text : {name.full.vi, name.name.vi, name.full.en, name.name.en}) {
            if (isInForce)
                m_written.insert(writtenKey(text), unit.id);
            (isInForce ? m_folded : m_others).insert(folded(text), unit.id);
        }
    }
    for (const QString &alias : unit.aliases)
        m_others.insert(folded(alias), unit.id);
}

/// By its marks; a short form of the kind is compared without them.
QList<UnitId> UnitNames::asWritten(const QString &text) const
{
    const QString key = writtenKey(text);
    QList<UnitId> found = m_written.values(key);
    const QString full = writtenOut(folded(text));
    if (!found.isEmpty() || full == folded(text))
        return found;
    found = m_written.values(key.section(QLatin1Char('.'), 1).trimmed());
    found.removeIf([&](UnitId id) { return !m_folded.values(full).contains(id); });
    return found;
}

QList<UnitId> UnitNames::named(const QString &text) const
{
    if (const UnitId coded = withCode(text); coded.isValid())
        return {coded};
    QList<UnitId> found = asWritten(text);
    const QString key = folded(text);
    for (const Names *names : {&m_folded, &m_others}) {
        if (found.isEmpty())
            found = names->values(key);
        if (found.isEmpty())
            found = names->values(writtenOut(key));
    }
    return sortedUnique(found);
}

QList<UnitId> UnitNames::meant(const QString &text) const
{
    if (isBlank(text))
        return {};
    const QList<UnitId> found = named(text);
    return found.isEmpty() ? named(withoutNumber(text)) : found;
}

Result<UnitId> UnitNames::theOne(const QString &text, const QList<UnitId> &meant,
                                 UnitId above) const
{
    QList<UnitId> found = meant;
    if (above.isValid())
        found.removeIf([&](UnitId id) { return m_catalogue.unit(id)->parent != above; });
    if (found.isEmpty())
        return failure({Error::Kind::UnknownArea, text, {}, {}});
    if (found.size() > 1)
        return failure({Error::Kind::AmbiguousArea, text, {}, {}});
    return found.first();
}

} // namespace Core
