// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entrypaste.h"

namespace Models {

/// What a paste does to the values that there are.
struct PasteEffects
{
    int added = 0;    ///< to cells that were empty
    int replaced = 0; ///< other values
    int erased = 0;   ///< by blank cells
};

/// Told from what is stored now, before the paste is.
PasteEffects effectsOf(const EntryModel &model, const QList<Core::Observation> &pasted);

/// A text of the block that only a decimal comma explains, and one that only a point does; empty
/// where there is none.
struct ProvingTexts
{
    QString comma;
    QString point;

    bool areMixed() const { return !comma.isEmpty() && !point.isEmpty(); }
};

ProvingTexts provingTexts(const EntryModel &model, const QList<QModelIndexList> &targets,
                          const QList<QStringList> &block);

/// "Ba Tri District, 2023".
QString placeName(const EntryModel &model, const QModelIndex &cell);

} // namespace Models
