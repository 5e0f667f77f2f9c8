// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importreport.h"

namespace Core {

void ImportReport::count(ImportVerdict verdict, int row, const QString &column, const Error *error)
{
    ++rows;
    switch (verdict) {
    case ImportVerdict::New:
        ++added;
        break;
    case ImportVerdict::Same:
        ++same;
        break;
    case ImportVerdict::Revised:
        ++revised;
        break;
    case ImportVerdict::Rejected:
        rejections << Rejection{row, column, *error};
        break;
    }
}

} // namespace Core
