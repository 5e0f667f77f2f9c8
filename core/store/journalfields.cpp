// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalfields.h"

#include "core/indicator/observationfields.h"
#include "core/store/cataloguefields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <type_traits>

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
requires std::is_enum_v<Enum> std::optional<QString> textOf(std::optional<Enum> value)
{
    return value ? std::optional(code(*value)) : std::nullopt;
}

std::optional<QString> textOf(const QMap<QString, SubScore> &parts)
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

void read(const QString &text, QString &value)
{
    value = text;
}

void read(const QString &text, std::optional<double> &value)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    value = isNumber ? std::optional(number) : std::nullopt;
}

void read(const QString &text, std::optional<int> &value)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    value = isNumber ? std::optional(number) : std::nullopt;
}

void read(const QString &text, QDate &value)
{
    value = QDate::fromString(text, Qt::ISODate);
}

void read(const QString &text, std::optional<MilestoneState> &value)
{
    value = milestoneStateFromCode(text);
}

void read(const QString &text, std::optional<Firmness> &value)
{
    value = firmnessFromCode(text);
}

void read(const QString &text, std::optional<Absence> &value)
{
    value = absenceFromCode(text);
}

const QStringList &fieldNames()
{
    static const QStringList names = [] {
        QStringList list;
        forEachObservationField(
            [&list](const auto &field) { list << QString::fromLatin1(field.name); });
        return list;
    }();
    return names;
}

} // namespace

QList<JournalField> journalFields(const Observation &observation)
{
    QList<JournalField> fields;
    forEachObservationField([&](const auto &field) {
        fields << JournalField{fieldNames().at(fields.size()), textOf(observation.*field.member)};
    });
    return fields;
}

void forEachChangedField(const Observation &before, const Observation &after,
                         const FieldVisitor &visit)
{
    int number = 0;
    forEachObservationField([&](const auto &field) {
        const auto &was = before.*field.member;
        const auto &is = after.*field.member;
        if (was != is)
            visit(number, fieldNames().at(number), textOf(was), textOf(is));
        ++number;
    });
}

int journalFieldNumber(const QString &name)
{
    return int(fieldNames().indexOf(name));
}

bool readJournalField(const JournalField &written, Observation &observation)
{
    const int number = journalFieldNumber(written.name);
    int visited = 0;
    forEachObservationField([&](const auto &field) {
        if (visited++ == number)
            read(written.text.value_or(QString()), observation.*field.member);
    });
    return number >= 0;
}

QList<JournalField> journalFields(const RankingEntry &entry)
{
    return {{QStringLiteral("value"), textOf(entry.rank)},
            {QStringLiteral("score"), textOf(entry.score)},
            {QStringLiteral("parts"), textOf(entry.parts)},
            {QStringLiteral("status"), textOf(entry.firmness)},
            {QStringLiteral("source"), textOf(entry.source)},
            {QStringLiteral("document"), textOf(entry.document)},
            {QStringLiteral("note"), textOf(entry.note)},
            {publishedNameField, textOf(entry.publishedName)}};
}

QList<JournalField> journalFields(const RankingEdition &edition)
{
    const std::optional<int> outOf =
        edition.outOf > 0 ? std::optional(edition.outOf) : std::nullopt;
    return {{QStringLiteral("out_of"), textOf(outOf)},
            {QStringLiteral("data_year"), textOf(edition.dataYear)},
            {QStringLiteral("method"), textOf(edition.method)},
            {QStringLiteral("unit_set"), textOf(edition.unitSet)},
            {editionField + QStringLiteral("published"), textOf(edition.published)},
            {editionField + QStringLiteral("note"), bothLanguages(edition.note)}};
}

} // namespace Core
