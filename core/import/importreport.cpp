// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importreport.h"

namespace Core {

void ImportReport::count(Verdict verdict, int row, const QString &column, const Error *error)
{
    ++rows;
    switch (verdict) {
    case Verdict::New:
        ++added;
        break;
    case Verdict::Same:
        ++same;
        break;
    case Verdict::Revised:
        ++revised;
        break;
    case Verdict::Rejected:
        rejections << Rejection{row, column, *error};
        break;
    }
}

} // namespace Core
