// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/agency.h"

#include "core/base/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

constexpr const char *unnamed =
    QT_TRANSLATE_NOOP("Errors", "the name of the agency in Vietnamese is missing");
constexpr const char *unsignedReports =
    QT_TRANSLATE_NOOP("Errors", "the abbreviation for the number of its reports is missing");
constexpr const char *unplaced = QT_TRANSLATE_NOOP("Errors", "its place is missing");
constexpr const char *longTexts =
    QT_TRANSLATE_NOOP("Errors", "one of its texts is longer than %3 characters");
constexpr const char *manyReceivers =
    QT_TRANSLATE_NOOP("Errors", "it has more than %4 recipients, the most that a report can name");
constexpr const char *reversed =
    QT_TRANSLATE_NOOP("Errors", "its last day is before its first day");
constexpr const char *overlapping =
    QT_TRANSLATE_NOOP("Errors", "other agency details are in force on some of the same days");

/// Of what stands in a head or among receivers, a name each.
bool hasLongText(const AgencyProfile &profile)
{
    QList<LocalizedText> texts{profile.superior,
                               profile.issuer,
                               profile.place,
                               profile.authority,
                               {profile.sign, profile.signer}};
    texts << profile.receivers;
    return std::ranges::any_of(texts, [](const LocalizedText &text) {
        return std::max(text.vi.size(), text.en.size()) > Limit::name;
    });
}

const char *faultOf(const AgencyProfile &profile)
{
    if (profile.issuer.vi.isEmpty())
        return unnamed;
    if (profile.sign.isEmpty())
        return unsignedReports;
    if (profile.place.vi.isEmpty())
        return unplaced;
    if (hasLongText(profile))
        return longTexts;
    if (profile.receivers.size() > Limit::receivers)
        return manyReceivers;
    const Validity &validity = profile.validity;
    const bool isBounded = validity.from.isValid() && validity.to.isValid();
    return isBounded && validity.to < validity.from ? reversed : nullptr;
}

bool startsBeforeEndOf(const Validity &a, const Validity &b)
{
    return !a.from.isValid() || !b.to.isValid() || a.from <= b.to;
}

bool overlap(const Validity &a, const Validity &b)
{
    return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
}

Result<> fault(const AgencyProfile &profile, const char *what)
{
    return failure({Error::Kind::BadAgencyProfile,
                    profile.issuer.vi.left(Limit::name),
                    {QString::fromLatin1(what), QString::number(Limit::name),
                     QString::number(Limit::receivers)},
                    {}});
}

} // namespace

const AgencyProfile *agencyOn(const QList<AgencyProfile> &profiles, QDate day)
{
    const AgencyProfile *before = profiles.isEmpty() ? nullptr : &profiles.first();
    for (const AgencyProfile &profile : profiles) {
        if (profile.validity.contains(day))
            return &profile;
        if (profile.validity.to.isValid() && profile.validity.to < day)
            before = &profile;
    }
    return before;
}

Result<> checkProfiles(const QList<AgencyProfile> &profiles)
{
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        if (const char *what = faultOf(profiles.at(i)))
            return fault(profiles.at(i), what);
        for (qsizetype j = 0; j < i; ++j) {
            if (overlap(profiles.at(i).validity, profiles.at(j).validity))
                return fault(profiles.at(i), overlapping);
        }
    }
    return {};
}

} // namespace Core
