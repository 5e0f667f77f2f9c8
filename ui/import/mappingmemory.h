// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importoptions.h"
#include "core/sheets/inputtable.h"

#include <optional>

namespace Gui {

/// What was said of a table, and the header row that it is remembered by.
struct RememberedMapping
{
    Core::ImportOptions options;
    Core::HeaderCells header;
};

/// What a person has said of tables, kept for the next table with the same header row. One file in
/// the user's configuration folder, a mapping (importmapping.h) for each header; the ones that have
/// not been used for longest are dropped.
class MappingMemory
{
public:
    /// `path` of the file, which need not exist.
    explicit MappingMemory(QString path);

    /// What was said of a table with one of the first rows, or two of them, as its header; that row
    /// is its `headerRow`.
    std::optional<RememberedMapping> find(const Core::InputTable &table) const;
    /// Keeps what holds for other tables of that shape too: neither the period nor the unit.
    /// Nothing for an empty header.
    Core::Result<> save(const Core::HeaderCells &header, Core::ImportOptions options);
    Core::Result<> forget(const Core::HeaderCells &header);

    /// Beside the settings.
    static QString defaultPath();

private:
    QString m_path;
};

} // namespace Gui
