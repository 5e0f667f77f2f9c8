// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mappingmemory.h"

#include "core/base/folding.h"
#include "core/exchange/files.h"
#include "core/exchange/importmapping.h"
#include "ui/settingsfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace Gui {

namespace {

constexpr qsizetype mostMappings = 100;
constexpr qsizetype headRows = 30;

/// The key of a header row: its texts and where they stand, case and marks aside.
QString shapeOf(const Core::HeaderCells &header)
{
    QStringList cells;
    for (auto cell = header.cbegin(); cell != header.cend(); ++cell) {
        if (!cell.value().isEmpty())
            cells << QString::number(cell.key()) + QLatin1Char(':') + Core::folded(cell.value());
    }
    if (cells.isEmpty())
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash(cells.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256)
            .toHex());
}

/// A header of two rows: the lower one, its gaps filled from the upper.
Core::HeaderCells joined(const Core::HeaderCells &above, const Core::HeaderCells &below)
{
    Core::HeaderCells cells = above;
    for (auto cell = below.cbegin(); cell != below.cend(); ++cell)
        cells.insert(cell.key(), cell.value());
    return cells;
}

QString mappingKey(const QString &shape)
{
    return shape + QStringLiteral("/mapping");
}

QString usedKey(const QString &shape)
{
    return shape + QStringLiteral("/used");
}

void dropOldest(SettingsFile &stored)
{
    QStringList shapes = stored.groups();
    std::sort(shapes.begin(), shapes.end(), [&stored](const QString &left, const QString &right) {
        return stored.value(usedKey(left)).toString() > stored.value(usedKey(right)).toString();
    });
    for (const QString &shape : shapes.mid(mostMappings))
        stored.removeGroup(shape);
}

} // namespace

MappingMemory::MappingMemory(QString path)
    : m_path(std::move(path))
{}

QString MappingMemory::defaultPath()
{
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope,
                             QStringLiteral("bentre-ict"), QStringLiteral("bentre-ict"));
    return QFileInfo(settings.fileName()).path() + QStringLiteral("/mappings.ini");
}

std::optional<RememberedMapping> MappingMemory::find(const Core::InputTable &table) const
{
    if (!Core::checkSize(m_path, Core::Limit::settingsBytes))
        return std::nullopt; // nothing was remembered yet, or it is no file of ours
    const SettingsFile stored(m_path);
    const QStringList shapes = stored.groups();
    const qsizetype end = std::min(headRows, table.rows().size());
    Core::HeaderCells above;
    for (qsizetype i = 0; i < end && !shapes.isEmpty(); ++i) {
        const Core::HeaderCells cells = table.headerCells(i);
        for (const Core::HeaderCells &header : {cells, joined(above, cells)}) {
            const QString shape = shapeOf(header);
            if (!shapes.contains(shape))
                continue;
            auto options =
                Core::readMapping(stored.value(mappingKey(shape)).toString().toUtf8(), m_path);
            if (!options)
                continue;
            options->headerRow = table.rows().at(i).number;
            return RememberedMapping{*options, header};
        }
        above = cells;
    }
    return std::nullopt;
}

Core::Result<> MappingMemory::save(const Core::HeaderCells &header, Core::ImportOptions options)
{
    const QString shape = shapeOf(header);
    if (shape.isEmpty())
        return {};
    const Core::Result<> checked = Core::checkSize(m_path, Core::Limit::settingsBytes);
    if (!checked && checked.error().kind != Core::Error::Kind::FileNotFound)
        return checked;
    options.headerRow.reset();
    options.period.reset();
    options.area.clear();
    options.sheet.clear();
    SettingsFile stored(m_path);
    stored.setValue(mappingKey(shape), QString::fromUtf8(Core::writeMapping(options)));
    stored.setValue(usedKey(shape), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    dropOldest(stored);
    return stored.save();
}

Core::Result<> MappingMemory::forget(const Core::HeaderCells &header)
{
    const QString shape = shapeOf(header);
    if (shape.isEmpty()) // which would be everything
        return {};
    if (const Core::Result<> checked = Core::checkRegular(m_path); !checked)
        return checked;
    SettingsFile stored(m_path);
    stored.removeGroup(shape);
    return stored.save();
}

} // namespace Gui
