// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalfields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace Core {

namespace {

std::optional<QString> textOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> textOf(std::optional<double> value)
{
    return value ? std::optional(QString::number(*value, 'g', QLocale::FloatingPointShortest))
                 : std::nullopt;
}

std::optional<QString> textOf(std::optional<int> value)
{
    return value ? std::optional(QString::number(*value)) : std::nullopt;
}

std::optional<QString> textOf(QDate date)
{
    return textOf(date.toString(Qt::ISODate));
}

template<class Enum>
std::optional<QString> codeOf(std::optional<Enum> value)
{
    return value ? std::optional(code(*value)) : std::nullopt;
}

std::optional<QString> textOf(const QMap<QString, PartScore> &parts)
{
    QJsonObject json;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        QJsonObject one;
        if (part->rank)
            one.insert(QStringLiteral("rank"), *part->rank);
        if (part->score)
            one.insert(QStringLiteral("score"), *part->score);
        json.insert(part.key(), one);
    }
    if (json.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

QList<JournalField> journalFields(const Observation &o)
{
    return {{QStringLiteral("value"), textOf(o.value)},
            {QStringLiteral("out_of"), textOf(o.outOf)},
            {QStringLiteral("numerator"), textOf(o.numerator)},
            {QStringLiteral("denominator"), textOf(o.denominator)},
            {QStringLiteral("state"), codeOf(o.state)},
            {QStringLiteral("text"), textOf(o.text)},
            {QStringLiteral("missing"), codeOf(o.absence)},
            {QStringLiteral("status"), codeOf(o.status)},
            {QStringLiteral("date"), textOf(o.date)},
            {QStringLiteral("evidence"), textOf(o.evidence)},
            {QStringLiteral("source"), textOf(o.source)},
            {QStringLiteral("document"), textOf(o.document)},
            {QStringLiteral("note"), textOf(o.note)}};
}

QList<JournalField> journalFields(const RankingEntry &entry)
{
    return {{QStringLiteral("value"), textOf(entry.rank)},
            {QStringLiteral("score"), textOf(entry.score)},
            {QStringLiteral("parts"), textOf(entry.parts)},
            {QStringLiteral("status"), codeOf(entry.status)},
            {QStringLiteral("source"), textOf(entry.source)},
            {QStringLiteral("document"), textOf(entry.document)},
            {QStringLiteral("note"), textOf(entry.note)}};
}

QList<JournalField> journalFields(const RankingEdition &edition)
{
    const std::optional<int> outOf =
        edition.outOf > 0 ? std::optional(edition.outOf) : std::nullopt;
    return {{QStringLiteral("out_of"), textOf(outOf)},
            {QStringLiteral("data_year"), textOf(edition.dataYear)},
            {QStringLiteral("method"), textOf(edition.method)},
            {QStringLiteral("unit_set"), textOf(edition.unitSet)}};
}

} // namespace Core
