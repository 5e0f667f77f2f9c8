// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/indicator/indicator.h"

#include <QByteArray>

namespace Core {

/// A programme with its indicators, as a programme file holds them. Pillar ids only tie the
/// indicators to the pillars of this object.
struct ProgrammeFile
{
    Programme programme;
    QList<Indicator> indicators;

    bool operator==(const ProgrammeFile &) const = default;
};

/// Reads the format "bentre-ict/programme" version 1. BadProgrammeFile with `name`, the JSON path
/// of the fault and what is wrong there: an unknown key, a missing translation, a code given twice,
/// a target that its kind cannot have.
Result<ProgrammeFile> readProgrammeFile(const QByteArray &json, const QString &name);

/// Writes what `readProgrammeFile` reads back unchanged. Optional keys are written when set.
QByteArray writeProgrammeFile(const ProgrammeFile &file);

} // namespace Core
