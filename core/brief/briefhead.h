// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefwriter.h"

namespace Core {

/// The head, foot, type and draft mark of Decree 30/2020 in the brief's language.
void writeFrame(Brief &brief, const AgencyProfile &agency, const BriefOptions &options,
                const Phrasebook &book);

/// "(Enclosed with Report No. 05/BC-STTTT of the ..., 5 May 2021)", below the title of an
/// appendix.
QString enclosedText(const AgencyProfile &agency, const BriefOptions &options,
                     const Phrasebook &book);

/// "ngay 05 thang 02 nam 2021" by the decree: a leading 0 for days below 10 and for January and
/// February; an open day leaves room to write it in.
QString dateText(QDate date, const Phrasebook &book);

/// Whether a report can have that number: one from 1 on in digits, which count the reports of a
/// year.
bool isReportNumber(const QString &number);

/// "05" for "5": numbers below 10 take a leading 0.
QString numberText(const QString &number);

} // namespace Core
