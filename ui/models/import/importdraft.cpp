// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/importdraft.h"

namespace Models {

Core::Result<> ImportDraft::setFile(const Core::InputFile &file, const QString &sheet,
                                    const Core::Progress &progress)
{
    auto chosen = Core::chooseTable(
        file, sheet, [this](const Core::InputTable &table) { return isTable(table); }, progress);
    if (!chosen)
        return Core::failure(chosen.error());
    m_read = std::move(chosen->table);
    m_otherSheets = chosen->otherSheets;
    m_corrections.clear();
    start();
    return {};
}

void ImportDraft::start()
{
    m_table = m_read;
    recognise(m_table); // converts what was read, and not what was typed
    for (auto cell = m_corrections.cbegin(); cell != m_corrections.cend(); ++cell)
        m_table.setText(cell.key().first, cell.key().second, cell.value());
    if (!m_corrections.isEmpty())
        recognise(m_table);
    m_isPlanned = false;
}

QList<Core::ImportWarning> ImportDraft::sheetWarnings() const
{
    if (m_otherSheets.isEmpty())
        return {};
    return {{Core::ImportWarning::Kind::OtherSheets,
             {m_table.sheet.info.name, m_otherSheets.join(QStringLiteral(", "))}}};
}

void ImportDraft::setText(int row, int column, const QString &text)
{
    m_corrections.insert({row, column}, text);
    m_table.setText(row, column, text);
    recognise(m_table);
    m_isPlanned = false;
}

Core::Result<> ImportDraft::plan(const Core::Progress &progress)
{
    if (m_isPlanned)
        return {};
    return makePlan(progress).map([this] { m_isPlanned = true; });
}

} // namespace Models
