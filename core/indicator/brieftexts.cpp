// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/brieftexts.h"

#include "core/base/limits.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Core {

namespace {

QString lines(const QJsonArray &array)
{
    QStringList list;
    for (const auto &line : array)
        list << line.toString();
    return list.join(QLatin1Char('\n'));
}

} // namespace

Result<> checkTexts(const BriefTexts &texts)
{
    for (const LocalizedText *text : {&texts.weaknesses, &texts.directions, &texts.proposals}) {
        for (const QString &written : {text->vi, text->en}) {
            if (written.size() > Limit::cellText)
                return failure(longText(written, Limit::cellText));
        }
    }
    return {};
}

QStringList paragraphsOf(const LocalizedText &text, Language language)
{
    const QString &written = language == Language::Vietnamese ? text.vi : text.en;
    QStringList list;
    for (const QString &line : written.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            list << line.trimmed();
    }
    return list;
}

BriefTexts startingTexts(const QString &programmeCode)
{
    QFile file(QStringLiteral(":/builtin/brief_texts.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject weaknesses = QJsonDocument::fromJson(file.readAll())
                                       .object()
                                       .value(programmeCode)
                                       .toObject()
                                       .value(QStringLiteral("weaknesses"))
                                       .toObject();
    BriefTexts texts;
    texts.weaknesses = {lines(weaknesses.value(QStringLiteral("vi")).toArray()),
                        lines(weaknesses.value(QStringLiteral("en")).toArray())};
    return texts;
}

} // namespace Core
