// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/findings.h"

#include "core/chart/placelines.h"
#include "core/words/verdictwords.h"

#include <QCoreApplication>

namespace Core {

QString countsFinding(const VerdictCounts &counts, const ChartContext &context)
{
    const int behind = counts.of(Verdict::SlightlyOff) + counts.of(Verdict::OffTrack) +
                       counts.of(Verdict::WrongDirection);
    QStringList parts{
        context.book.translate("Charts", "%1 of %n indicator(s) met", nullptr, counts.total())
            .arg(counts.of(Verdict::Met))};
    const auto add = [&](const char *words, int count) {
        if (count > 0)
            parts << said(context, words).arg(count);
    };
    add(QT_TRANSLATE_NOOP("Charts", "%1 missed"), counts.of(Verdict::Missed));
    add(QT_TRANSLATE_NOOP("Charts", "%1 behind"), behind);
    add(QT_TRANSLATE_NOOP("Charts", "%1 on track"), counts.of(Verdict::OnTrack));
    add(QT_TRANSLATE_NOOP("Charts", "%1 not assessable"), counts.of(Verdict::NotAssessable));
    add(QT_TRANSLATE_NOOP("Charts", "%1 without data"), counts.of(Verdict::NoData));
    parts << oldValuesText(counts.onOldValues, context.book);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString withVerdict(const QString &words, const TargetAssessment &target,
                    const ChartContext &context)
{
    if (target.verdict != Verdict::Met)
        return words;
    const QString met =
        QStringLiteral("%1 %2 %3")
            .arg(words, verdictSymbol(Verdict::Met), smallVerdictWord(Verdict::Met, context.book));
    const QString caveat = caveatText(target, context.book);
    return caveat.isEmpty() ? met : QStringLiteral("%1 (%2)").arg(met, caveat);
}

} // namespace Core
