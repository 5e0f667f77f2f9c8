// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mappingmemory.h"

#include "core/base/folding.h"
#include "core/import/importmapping.h"
#include "core/import/tableheader.h"
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
    const auto stored = SettingsFile::read(m_path);
    const QStringList shapes = stored ? stored->groups() : QStringList(); // else no file of ours
    const qsizetype end = std::min(headRows, table.rows().size());
    Core::HeaderCells above;
    for (qsizetype i = 0; i < end && !shapes.isEmpty(); ++i) {
        const Core::HeaderCells cells = table.headerCells(i);
        for (const Core::HeaderCells &header :
             {Core::tableHeader(table, i).whole(), cells, joined(above, cells)}) {
            const QString shape = shapeOf(header);
            if (!shapes.contains(shape))
                continue;
            auto options =
                Core::readMapping(stored->value(mappingKey(shape)).toString().toUtf8(), m_path);
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
    auto stored = SettingsFile::read(m_path);
    if (!stored)
        return Core::failure(stored.error());
    options.headerRow.reset();
    options.period.reset();
    options.area.clear();
    options.indicator.clear(); // as the next table may be of another one
    options.sheet.clear();
    stored->setValue(mappingKey(shape), QString::fromUtf8(Core::writeMapping(options)));
    stored->setValue(usedKey(shape), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    dropOldest(*stored);
    return stored->save();
}

Core::Result<> MappingMemory::forget(const Core::HeaderCells &header)
{
    const QString shape = shapeOf(header);
    if (shape.isEmpty()) // which would be everything
        return {};
    return SettingsFile::read(m_path).and_then([&shape](SettingsFile stored) {
        stored.removeGroup(shape);
        return stored.save();
    });
}

} // namespace Gui
