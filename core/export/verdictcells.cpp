// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/verdictcells.h"

#include "core/words/verdictwords.h"

namespace Core {

QList<QList<PlannedCell>> titleRows(const Situation &situation, const QString &unitName,
                                    const Phrasebook &book)
{
    const QString scope = book.translate("Workbook", "%1, figures up to %2")
                              .arg(unitName, QString::number(situation.asOf));
    return {{{situation.programme.name.in(book.language()), {CellRole::Title, {}, {}, {}}}},
            {{scope, {CellRole::Note, {}, {}, {}}}}};
}

CellTone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
    case Verdict::OnTrack:
        return CellTone::Good;
    case Verdict::SlightlyOff:
        return CellTone::Caution;
    case Verdict::OffTrack:
    case Verdict::WrongDirection:
    case Verdict::Missed:
        return CellTone::Bad;
    case Verdict::NoData:
    case Verdict::NotAssessable:
        return CellTone::Muted;
    }
    Q_UNREACHABLE();
}

PlannedCell verdictCell(Verdict verdict, const Phrasebook &book)
{
    return textCell(QStringLiteral("%1 %2").arg(verdictSymbol(verdict), verdictWord(verdict, book)),
                    toneOf(verdict));
}

PlannedCell verdictCell(const TargetAssessment &assessment, const Phrasebook &book)
{
    return textCell(verdictCellText(assessment, book), toneOf(assessment.verdict));
}

} // namespace Core
