// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/catalogue.h"

#include "core/base/folding.h"
#include "core/indicator/unitabbreviations.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace Core {

namespace {

template<class List, class Predicate>
auto findIn(const List &list, Predicate predicate) -> decltype(&list.first())
{
    const auto found = std::find_if(list.cbegin(), list.cend(), predicate);
    return found == list.cend() ? nullptr : &*found;
}

/// Every text that a unit may be called by, folded, each once.
QSet<QString> searchKeys(const Unit &unit)
{
    QSet<QString> keys;
    for (const UnitName &name : unit.names) {
        keys << folded(name.name.vi) << folded(name.name.en) << folded(name.full.vi)
             << folded(name.full.en);
    }
    for (const QString &alias : unit.aliases)
        keys << folded(alias);
    keys.remove(QString());
    return keys;
}

// Of provinces, districts and communes.
constexpr std::array codeLengths{2, 3, 5};

bool isNumber(const QString &text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "83" of "83.0", as programs write whole numbers.
QString wholeNumber(const QString &text)
{
    static const QRegularExpression zeros(QStringLiteral("[.,]0+$"));
    const QString digits = QString(text).remove(zeros);
    return isNumber(digits) ? digits : text;
}

} // namespace

Catalogue::Catalogue(QList<Programme> programmes, QList<Indicator> indicators, QList<Unit> units,
                     QList<RankingIndex> indices, QList<Region> regions)
    : m_programmes(std::move(programmes))
    , m_indicators(std::move(indicators))
    , m_units(std::move(units))
    , m_indices(std::move(indices))
    , m_regions(std::move(regions))
{
    buildLookups();
}

void Catalogue::buildLookups()
{
    for (qsizetype i = 0; i < m_indicators.size(); ++i) {
        const Indicator &indicator = m_indicators.at(i);
        m_indicatorById.insert(indicator.id, i);
        m_indicatorByCode.insert(folded(indicator.code), i);
        QSet<QString> names{folded(indicator.name.vi), folded(indicator.name.en)};
        for (const QString &alias : indicator.aliases)
            names << folded(alias);
        for (const QString &name : std::as_const(names)) {
            m_indicatorByName.insert(name, indicator.id);
            m_indicatorBySpelling.insert(spellingKey(name), indicator.id);
        }
    }
    buildUnitLookups();
}

void Catalogue::buildUnitLookups()
{
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        const Unit &unit = m_units.at(i);
        m_unitById.insert(unit.id, i);
        m_unitByKey.insert(unit.key, i);
        QSet<QString> spellings;
        for (const QString &key : searchKeys(unit)) {
            m_unitByName.insert(key, unit.id);
            spellings << spellingKey(key);
        }
        for (const QString &spelling : std::as_const(spellings))
            m_unitBySpelling.insert(spelling, unit.id);
        for (const UnitCode &code : unit.codes)
            m_unitByCode.insert(code.code, unit.id);
    }
}

const Programme *Catalogue::programme(ProgrammeId id) const
{
    return findIn(m_programmes, [id](const Programme &p) { return p.id == id; });
}

const Programme *Catalogue::programme(const QString &code) const
{
    return findIn(m_programmes, [&code](const Programme &p) { return p.code == code; });
}

const Indicator *Catalogue::indicator(IndicatorId id) const
{
    const auto found = m_indicatorById.constFind(id);
    return found == m_indicatorById.cend() ? nullptr : &m_indicators.at(*found);
}

const Indicator *Catalogue::indicator(const QString &code) const
{
    const auto found = m_indicatorByCode.constFind(folded(code));
    return found == m_indicatorByCode.cend() ? nullptr : &m_indicators.at(*found);
}

const Unit *Catalogue::unit(UnitId id) const
{
    const auto found = m_unitById.constFind(id);
    return found == m_unitById.cend() ? nullptr : &m_units.at(*found);
}

const Unit *Catalogue::unitByKey(const QString &key) const
{
    const auto found = m_unitByKey.constFind(key);
    return found == m_unitByKey.cend() ? nullptr : &m_units.at(*found);
}

const RankingIndex *Catalogue::index(RankingIndexId id) const
{
    return findIn(m_indices, [id](const RankingIndex &i) { return i.id == id; });
}

const RankingIndex *Catalogue::index(const QString &code) const
{
    return findIn(m_indices, [&code](const RankingIndex &i) { return i.code == code; });
}

QList<Indicator> Catalogue::indicatorsOf(ProgrammeId programme) const
{
    QList<Indicator> list;
    std::copy_if(m_indicators.cbegin(), m_indicators.cend(), std::back_inserter(list),
                 [programme](const Indicator &i) { return i.programme == programme; });
    return list;
}

const Pillar *Catalogue::pillarOf(const Indicator &indicator) const
{
    const Programme *owner = programme(indicator.programme);
    return owner ? findIn(owner->pillars,
                          [&indicator](const Pillar &p) { return p.id == indicator.pillar; })
                 : nullptr;
}

const Indicator &Catalogue::valuesOf(const Indicator &indicator) const
{
    const Indicator *other =
        indicator.sameAs.isEmpty() ? nullptr : this->indicator(indicator.sameAs);
    return other ? *other : indicator;
}

bool Catalogue::liesBelow(UnitId unit, UnitId above) const
{
    const Unit *found = this->unit(unit);
    while (found && found->id != above)
        found = this->unit(found->parent);
    return found != nullptr;
}

UnitId Catalogue::valuesUnit(const Indicator &indicator, UnitId viewed) const
{
    if (indicator.area.isEmpty())
        return viewed;
    const Result<UnitId> bound = findUnitOfAnyTime(indicator.area);
    return bound && liesBelow(*bound, viewed) ? *bound : viewed;
}

QList<UnitId> Catalogue::boundUnits(ProgrammeId programme, UnitId viewed) const
{
    QList<UnitId> units;
    for (const Indicator &indicator : indicatorsOf(programme)) {
        const UnitId unit = valuesUnit(indicator, viewed);
        if (unit != viewed && !units.contains(unit))
            units << unit;
    }
    return units;
}

Result<IndicatorId> Catalogue::findIndicator(const QString &text) const
{
    if (const Indicator *byCode = indicator(text))
        return byCode->id;
    for (const QList<IndicatorId> &named : {m_indicatorByName.values(folded(text)),
                                            m_indicatorBySpelling.values(spellingKey(text))}) {
        if (named.size() == 1)
            return named.first();
        if (!named.isEmpty())
            break; // several have that name
    }
    return failure({Error::Kind::UnknownIndicator, text, {}, {}});
}

QString Catalogue::nameOf(UnitId id, const std::optional<Period> &period, Language language) const
{
    const auto nameThen = [&period](const Unit &one) -> const UnitName & {
        return period ? one.nameIn(*period) : one.nameOn();
    };
    const Unit &named = *unit(id);
    const QString full = nameThen(named).full.in(language);
    bool hasTwin = false;
    bool hasTwinBeside = false;
    for (const UnitId other : m_unitByName.values(folded(nameThen(named).full.vi))) {
        const Unit &one = *unit(other);
        const bool isThen = !period || one.validity.overlaps(*period);
        if (other == id || !isThen || nameThen(one).full.in(language) != full)
            continue;
        hasTwin = true;
        hasTwinBeside = hasTwinBeside || one.parent == named.parent;
    }
    QStringList details;
    const Unit *above = unit(named.parent);
    if (hasTwin && above)
        details << nameThen(*above).name.in(language);
    if (hasTwinBeside && above)
        details << (period ? named.codeIn(*period) : named.codeOn());
    return details.isEmpty()
               ? full
               : QStringLiteral("%1 (%2)").arg(full, details.join(QStringLiteral(", ")));
}

/// By key, code, name, and the code without its zeros in front; empty when there is none.
QList<UnitId> Catalogue::unitsNamed(const QString &text) const
{
    const QString code = withoutZeroWidth(text).trimmed();
    if (const Unit *byKey = unitByKey(code))
        return {byKey->id};
    const QString key = folded(text);
    const QString full = writtenOut(key);
    for (const QList<UnitId> &found :
         {m_unitByCode.values(wholeNumber(key)), m_unitByName.values(key),
          m_unitByName.values(full), m_unitBySpelling.values(spellingKey(full))}) {
        if (!found.isEmpty())
            return found;
    }
    QList<UnitId> padded;
    for (const int length : codeLengths) {
        const QString digits = wholeNumber(key);
        const bool lostZeros = isNumber(digits) && digits.size() < length;
        if (lostZeros)
            padded << m_unitByCode.values(digits.rightJustified(length, QLatin1Char('0')));
    }
    return padded;
}

/// Whether a name of the unit is written so, but for case and the place of a tone mark.
bool Catalogue::isWritten(const QString &text, const Unit &unit) const
{
    const QString key = markedKey(text);
    QStringList names = unit.aliases;
    for (const UnitName &name : unit.names)
        names << name.name.vi << name.full.vi;
    return std::ranges::any_of(names, [&](const QString &name) {
        const QString own = markedKey(name);
        return own == key || key.endsWith(QString(QLatin1Char('.') + own)) ||
               key.endsWith(QString(QStringLiteral(". ") + own));
    });
}

Error Catalogue::ambiguousArea(const QString &text, const QList<UnitId> &units,
                               const Period &period) const
{
    QStringList names;
    for (const UnitId id : units) {
        const Unit &one = *unit(id);
        const Unit *above = unit(one.parent);
        QString place;
        if (above && above->parent.isValid())
            place = above->nameIn(period).full.vi + QStringLiteral(", ");
        names << QStringLiteral("%1 (%2%3)")
                     .arg(one.nameIn(period).full.vi, place, one.codeIn(period));
    }
    names.sort();
    return {Error::Kind::AmbiguousArea, text, {names.join(QStringLiteral("; "))}, {}};
}

Result<UnitId> Catalogue::findUnit(const QString &text, const Period &period, UnitId within) const
{
    const QList<UnitId> all = unitsNamed(text);
    if (all.isEmpty())
        return failure({Error::Kind::UnknownArea, text, {}, {}});
    QList<UnitId> valid;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(valid),
                 [&](UnitId id) { return unit(id)->validity.overlaps(period); });
    if (valid.isEmpty())
        return failure({Error::Kind::UnitNotValidInPeriod, text, {period.code()}, {}});
    const QString key = folded(text);
    const auto prefer = [&valid](auto isMeant) { // of several, where any are
        QList<UnitId> meant = valid;
        meant.removeIf([&](UnitId id) { return !isMeant(id); });
        if (!meant.isEmpty())
            valid = meant;
    };
    if (valid.size() > 1)
        prefer([&](UnitId id) { return isWritten(text, *unit(id)); });
    if (valid.size() > 1)
        prefer([&](UnitId id) {
            const UnitName &name = unit(id)->nameIn(period);
            return folded(name.full.vi) == key || folded(name.name.vi) == key;
        });
    if (valid.size() > 1 && within.isValid())
        prefer([&](UnitId id) { return liesBelow(id, within); });
    if (valid.size() > 1)
        return failure(ambiguousArea(text, valid, period));
    return valid.first();
}

Result<UnitId> Catalogue::findUnitOfAnyTime(const QString &text) const
{
    const QList<UnitId> all = unitsNamed(text);
    if (all.isEmpty())
        return failure({Error::Kind::UnknownArea, text, {}, {}});
    if (all.size() > 1)
        return failure(ambiguousArea(text, all, {}));
    return all.first();
}

const Unit *Catalogue::unitWithCode(const QString &code, QDate day) const
{
    for (const UnitId id : m_unitByCode.values(code)) {
        const Unit *candidate = unit(id);
        if (candidate->validity.contains(day) && candidate->codeOn(day) == code)
            return candidate;
    }
    return nullptr;
}

QList<UnitId> Catalogue::provincesOn(QDate day) const
{
    QList<UnitId> list;
    for (const Unit &unit : m_units) {
        if (unit.kind == UnitKind::Province && unit.validity.contains(day))
            list << unit.id;
    }
    return list;
}

QList<UnitId> Catalogue::unitsUnder(UnitId root, const Period &period) const
{
    QList<UnitId> list{root};
    for (const Unit &unit : m_units) {
        if (unit.parent == root && unit.validity.overlaps(period))
            list << unitsUnder(unit.id, period);
    }
    return list;
}

} // namespace Core
