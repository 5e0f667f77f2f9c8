// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalfields.h"

#include "core/store/cataloguefields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <array>
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

/// How one field of an observation is written into the journal and read back from it.
struct ObservationField
{
    const char *name;
    std::optional<QString> (*textIn)(const Observation &);
    void (*readInto)(const QString &, Observation &);
    bool (*isSame)(const Observation &, const Observation &);
};

template<auto member>
constexpr ObservationField field(const char *name)
{
    return {name, [](const Observation &o) { return textOf(o.*member); },
            [](const QString &text, Observation &o) { read(text, o.*member); },
            [](const Observation &a, const Observation &b) { return a.*member == b.*member; }};
}

constexpr std::array observationFields{field<&Observation::value>("value"),
                                       field<&Observation::outOf>("out_of"),
                                       field<&Observation::numerator>("numerator"),
                                       field<&Observation::denominator>("denominator"),
                                       field<&Observation::state>("state"),
                                       field<&Observation::text>("text"),
                                       field<&Observation::absence>("missing"),
                                       field<&Observation::firmness>("status"),
                                       field<&Observation::date>("date"),
                                       field<&Observation::evidence>("evidence"),
                                       field<&Observation::source>("source"),
                                       field<&Observation::document>("document"),
                                       field<&Observation::note>("note")};

const QStringList &fieldNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const ObservationField &field : observationFields)
            list << QString::fromLatin1(field.name);
        return list;
    }();
    return names;
}

} // namespace

QList<JournalField> journalFields(const Observation &observation)
{
    QList<JournalField> fields;
    for (size_t i = 0; i < observationFields.size(); ++i)
        fields << JournalField{fieldNames().at(qsizetype(i)),
                               observationFields.at(i).textIn(observation)};
    return fields;
}

void forEachChangedField(const Observation &before, const Observation &after,
                         const FieldVisitor &visit)
{
    for (size_t i = 0; i < observationFields.size(); ++i) {
        const ObservationField &field = observationFields.at(i);
        if (!field.isSame(before, after))
            visit(int(i), fieldNames().at(qsizetype(i)), field.textIn(before), field.textIn(after));
    }
}

int journalFieldNumber(const QString &name)
{
    return int(fieldNames().indexOf(name));
}

bool readJournalField(const JournalField &written, Observation &observation)
{
    const int field = journalFieldNumber(written.name);
    if (field < 0)
        return false;
    observationFields.at(size_t(field)).readInto(written.text.value_or(QString()), observation);
    return true;
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
