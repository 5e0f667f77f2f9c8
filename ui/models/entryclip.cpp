// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entryclip.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Models {

namespace {

const QString idKey = QStringLiteral("id");
const QString commaKey = QStringLiteral("decimal_comma");
const QString numbersKey = QStringLiteral("numbers");

} // namespace

const QString EntryClip::mimeType = QStringLiteral("application/x-bentre-ict-cells");

QByteArray EntryClip::bytes() const
{
    QJsonArray rows;
    for (const auto &row : numbers) {
        QJsonArray cells;
        for (const std::optional<double> &number : row)
            cells << (number ? QJsonValue(*number) : QJsonValue());
        rows << cells;
    }
    const QJsonObject all{
        {idKey, id}, {commaKey, format == Core::NumberFormat::Comma}, {numbersKey, rows}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<EntryClip> EntryClip::fromBytes(const QByteArray &bytes)
{
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    if (!all.value(idKey).isString() || !all.value(commaKey).isBool())
        return std::nullopt;
    EntryClip clip{all.value(idKey).toString(),
                   all.value(commaKey).toBool() ? Core::NumberFormat::Comma
                                                : Core::NumberFormat::Point,
                   {}};
    const QJsonArray rows = all.value(numbersKey).toArray();
    for (const auto &row : rows) {
        QList<std::optional<double>> numbers;
        const QJsonArray cells = row.toArray();
        for (const auto &cell : cells)
            numbers << (cell.isDouble() ? std::optional(cell.toDouble()) : std::nullopt);
        clip.numbers << numbers;
    }
    return clip;
}

} // namespace Models
