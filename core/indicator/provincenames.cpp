// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/provincenames.h"

#include "core/base/folding.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace Core {

namespace {

constexpr int codeLength = 2;

/// Letters and digits alone: "TP.Da Nang" and "tp da-nang" are one name.
QString nameKey(const QString &name)
{
    QString key;
    for (const QChar c : folded(name)) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

QSet<QString> nameKeys(const Unit &unit)
{
    QSet<QString> keys;
    for (const UnitName &name : unit.names) {
        for (const LocalizedText &text : {name.name, name.full})
            keys << nameKey(text.vi) << nameKey(text.en);
    }
    for (const QString &alias : unit.aliases)
        keys << nameKey(alias);
    keys.remove(QString());
    return keys;
}

/// The end of the year, and every day on which the map may have changed.
QList<QDate> daysOfChange(const Catalogue &catalogue, int year)
{
    QList<QDate> days{QDate(year, 12, 31)};
    for (const Unit &unit : catalogue.units()) {
        if (unit.kind != UnitKind::Province)
            continue;
        for (const QDate day : {unit.validity.from, unit.validity.to}) {
            if (day.isValid() && !days.contains(day))
                days << day;
        }
    }
    return days;
}

} // namespace

QList<ProvinceSet> provinceSets(const Catalogue &catalogue)
{
    QList<QDate> begins; // of another map
    for (const Unit &unit : catalogue.units()) {
        if (unit.kind == UnitKind::Province && unit.validity.from.isValid())
            begins << unit.validity.from;
        if (unit.kind == UnitKind::Province && unit.validity.to.isValid())
            begins << unit.validity.to.addDays(1);
    }
    std::sort(begins.begin(), begins.end());
    begins.erase(std::unique(begins.begin(), begins.end()), begins.end());
    begins << QDate(); // the present map has no end
    QList<ProvinceSet> sets;
    QDate from;
    for (const QDate next : std::as_const(begins)) {
        const QDate last = next.isValid() ? next.addDays(-1) : QDate();
        const QDate known = last.isValid() ? last : from;
        const int count =
            int(catalogue.provincesOn(known.isValid() ? known : QDate::currentDate()).size());
        if (!sets.isEmpty() && sets.last().count == count)
            sets.last().to = last;
        else if (count > 0)
            sets << ProvinceSet{count, from, last};
        from = next;
    }
    return sets;
}

QStringList provinceCounts(const Catalogue &catalogue)
{
    QStringList counts;
    for (const ProvinceSet &set : provinceSets(catalogue))
        counts << QString::number(set.count);
    counts.removeDuplicates();
    return counts;
}

QDate dayOfProvinces(const Catalogue &catalogue, int year, int count)
{
    QDate nearest;
    const QDate end(year, 12, 31);
    const QList<QDate> days = daysOfChange(catalogue, year);
    for (const QDate day : days) {
        const bool isNearer =
            nearest.isNull() || std::llabs(end.daysTo(day)) < std::llabs(end.daysTo(nearest));
        if (isNearer && catalogue.provincesOn(day).size() == count)
            nearest = day;
    }
    return nearest;
}

ProvinceNames::ProvinceNames(const Catalogue &catalogue, QDate day)
    : m_day(day)
{
    for (const Unit &unit : catalogue.units()) {
        if (unit.kind != UnitKind::Province)
            continue;
        const bool isInForce = unit.validity.contains(day);
        auto &names = isInForce ? m_byName : m_byFormerName;
        for (const QString &key : nameKeys(unit))
            names.insert(key, unit.id);
        if (isInForce)
            m_byCode.insert(unit.codeOn(day), unit.id);
    }
}

QString ProvinceNames::codesOf(const QList<UnitId> &units) const
{
    QStringList codes;
    for (auto code = m_byCode.cbegin(); code != m_byCode.cend(); ++code) {
        if (units.contains(code.value()))
            codes << code.key();
    }
    codes.sort();
    return codes.join(QStringLiteral("; "));
}

Result<UnitId> ProvinceNames::findName(const QString &name) const
{
    const QString key = nameKey(name);
    const QList<UnitId> found = m_byName.values(key);
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        return failure({Error::Kind::AmbiguousArea, name, {codesOf(found)}, {}});
    if (m_byFormerName.contains(key))
        return failure(
            {Error::Kind::UnitNotValidInPeriod, name, {QString::number(m_day.year())}, {}});
    return failure({Error::Kind::UnknownArea, name, {}, {}});
}

Result<UnitId> ProvinceNames::findCode(const QString &code) const
{
    const auto found = m_byCode.constFind(code.rightJustified(codeLength, QLatin1Char('0')));
    if (found == m_byCode.cend() || code.isEmpty())
        return failure({Error::Kind::UnknownArea, code, {}, {}});
    return *found;
}

} // namespace Core
