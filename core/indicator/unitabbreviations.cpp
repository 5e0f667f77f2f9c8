// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/unitabbreviations.h"

#include <QRegularExpression>

#include <array>

namespace Core {

QString writtenOut(QString key)
{
    static const QRegularExpression committee(QStringLiteral(
        "^(?:ubnd|uy ban nhan dan) (?=tinh|thanh pho|tp|huyen|h\\.|thi|tx|tt|xa|x\\.|"
        "phuong|p\\.)"));
    struct Form
    {
        QLatin1StringView begin;
        QLatin1StringView full;
    };
    constexpr std::array forms{
        Form{QLatin1StringView("tp"), QLatin1StringView("thanh pho ")},
        Form{QLatin1StringView("tx"), QLatin1StringView("thi xa ")},
        Form{QLatin1StringView("tt"), QLatin1StringView("thi tran ")},
        Form{QLatin1StringView("h"), QLatin1StringView("huyen ")},
        Form{QLatin1StringView("x"), QLatin1StringView("xa ")},
        Form{QLatin1StringView("p"), QLatin1StringView("phuong ")},
    };
    key.remove(committee);
    for (const Form &form : forms) {
        const QString rest = key.mid(form.begin.size());
        if (key.startsWith(form.begin) && rest.startsWith(QLatin1Char('.')))
            return form.full + QStringView(rest).mid(1).trimmed();
    }
    return key;
}

} // namespace Core
