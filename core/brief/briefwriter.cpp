// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefwriter.h"

#include "core/brief/briefkinds.h"
#include "core/indicator/codetable.h"
#include "core/words/verdictwords.h"

#include <algorithm>

namespace Core {

namespace {

constexpr CodeTable<BriefKind, 4> kinds{{{
    {BriefKind::Overall, "overall"},
    {BriefKind::Pillar, "pillar"},
    {BriefKind::Indicator, "indicator"},
    {BriefKind::Ranking, "ranking"},
}}};

Result<> fill(BriefComposition &brief)
{
    switch (brief.options().kind) {
    case BriefKind::Overall:
        return writeOverall(brief);
    case BriefKind::Pillar:
        return writePillar(brief);
    case BriefKind::Indicator:
        return writeIndicator(brief);
    case BriefKind::Ranking:
        return writeRanking(brief);
    }
    Q_UNREACHABLE();
}

} // namespace

QDate agencyDay(const BriefOptions &options, int asOf, const Unit &unit)
{
    if (options.date.isValid())
        return options.date;
    const QDate endOfYear(asOf, 12, 31);
    const QDate lastDay = unit.validity.to;
    return lastDay.isValid() ? std::min(endOfYear, lastDay) : endOfYear;
}

Result<Brief> writeBrief(const BriefSource &source, const BriefOptions &options)
{
    BriefComposition brief(source, options);
    return fill(brief).map([&] { return brief.finished(); });
}

QString dataAsOf(const BriefComposition &brief)
{
    return brief.text(QT_TRANSLATE_NOOP("Brief", "Data to the end of %1.")).arg(brief.asOfText());
}

QString methodText(const BriefComposition &brief)
{
    QStringList sentences{brief.text(QT_TRANSLATE_NOOP(
        "Brief", "Method: the pace of the latest annual values, at most six, is extended to "
                 "the due year of each target."))};
    if (brief.situation().counts().onOldValues > 0)
        sentences << brief
                         .text(QT_TRANSLATE_NOOP("Brief", "%1: assessed on a figure of an "
                                                          "earlier year."))
                         .arg(oldValueSymbol());
    sentences << dataAsOf(brief);
    return sentences.join(QLatin1Char(' '));
}

namespace {

/// "KTS04 (Vietnam ICT Index rank)"; of a long list the first few and how many there are.
QString nameList(const QList<const IndicatorSituation *> &indicators, Language language)
{
    constexpr qsizetype mostNamed = 5;
    QStringList names;
    for (const IndicatorSituation *one : indicators.mid(0, mostNamed))
        names << QStringLiteral("%1 (%2)").arg(one->indicator.code,
                                               one->indicator.name.in(language));
    QString list = names.join(QStringLiteral(", "));
    if (indicators.size() > mostNamed)
        list += QStringLiteral(", \u2026 (%1)").arg(indicators.size());
    return list;
}

} // namespace

Error nothingToReport(const BriefComposition &brief,
                      const QList<const IndicatorSituation *> &indicators)
{
    const LocalizedText &unit = brief.source().unit;
    return {Error::Kind::NothingToReport,
            unit.en,
            {brief.asOfText(), nameList(indicators, Language::English), unit.vi,
             nameList(indicators, Language::Vietnamese)},
            {}};
}

QString code(BriefKind kind)
{
    return kinds.codeOf(kind);
}

std::optional<BriefKind> briefKindFromCode(const QString &code)
{
    return kinds.valueOf(code);
}

} // namespace Core
