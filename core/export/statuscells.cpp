// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/statuscells.h"

#include "core/words/statuswords.h"

namespace Core {

QList<QList<PlannedCell>> titleRows(const Situation &situation, const QString &unitName,
                                    const Phrasebook &book)
{
    const QString scope = book.translate("Workbook", "%1, figures up to %2")
                              .arg(unitName, QString::number(situation.asOf));
    return {{{situation.programme.name.in(book.language()), {CellRole::Title, {}, {}, {}}}},
            {{scope, {CellRole::Note, {}, {}, {}}}}};
}

CellTone toneOf(Status status)
{
    switch (status) {
    case Status::Met:
    case Status::OnTrack:
        return CellTone::Good;
    case Status::SlightlyOff:
        return CellTone::Caution;
    case Status::OffTrack:
    case Status::WrongDirection:
    case Status::Missed:
        return CellTone::Bad;
    case Status::NoData:
    case Status::NotAssessable:
        return CellTone::Muted;
    }
    Q_UNREACHABLE();
}

PlannedCell statusCell(Status status, const Phrasebook &book)
{
    return textCell(QStringLiteral("%1 %2").arg(statusSymbol(status), statusWord(status, book)),
                    toneOf(status));
}

PlannedCell statusCell(const TargetAssessment &assessment, const Phrasebook &book)
{
    return textCell(verdictCellText(assessment, book), toneOf(assessment.status));
}

} // namespace Core
