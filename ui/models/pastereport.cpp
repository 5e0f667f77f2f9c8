// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pastereport.h"

#include "core/base/folding.h"

namespace Models {

PasteEffects effectsOf(const EntryModel &model, const QList<Core::Observation> &pasted)
{
    PasteEffects effects;
    for (const Core::Observation &one : pasted) {
        const QModelIndex cell = model.cellOf(one.key);
        const bool wasEmpty = !cell.isValid() || model.observationAt(cell).isEmpty();
        if (one.isEmpty())
            ++effects.erased;
        else
            ++(wasEmpty ? effects.added : effects.replaced);
    }
    return effects;
}

ProvingTexts provingTexts(const EntryModel &model, const QList<QModelIndexList> &targets,
                          const QList<QStringList> &block)
{
    ProvingTexts texts;
    for (qsizetype row = 0; row < targets.size(); ++row) {
        for (qsizetype column = 0; column < targets.at(row).size(); ++column) {
            const QString text = Core::normalized(block.at(row).value(column));
            if (!model.indicatorAt(targets.at(row).at(column).row()).isNumeric())
                continue;
            const auto proven = Core::readNumber(text).proves();
            if (proven == Core::NumberFormat::Comma && texts.comma.isEmpty())
                texts.comma = text;
            else if (proven == Core::NumberFormat::Point && texts.point.isEmpty())
                texts.point = text;
        }
    }
    return texts;
}

QString placeName(const EntryModel &model, const QModelIndex &cell)
{
    return QStringLiteral("%1, %2").arg(
        model.headerData(cell.row(), Qt::Vertical, Qt::DisplayRole).toString().simplified(),
        model.headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString());
}

} // namespace Models
