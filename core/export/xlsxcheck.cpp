// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsxcheck.h"

#include "core/sheets/sheetfault.h"
#include "core/sheets/xmlreader.h"
#include "core/sheets/ziparchive.h"

#include <QHash>

#include <limits>
#include <numeric>

namespace Core {

namespace {

/// Counts the elements that hold what a reader of the workbook sees.
class Counter final : public XmlHandler
{
public:
    void start(const XmlName &name, const XmlAttributes &attributes) override
    {
        if (name.local == "c")
            ++cells;
        else if (name.local == "si")
            ++texts;
        else if (name.local == "sst")
            promisedTexts = attributes.bytes("uniqueCount").toLongLong();
    }
    void end(const XmlName &) override {}

    qint64 cells = 0;
    qint64 texts = 0;
    qint64 promisedTexts = 0;
};

qint64 cellsOf(const SheetPlan &sheet)
{
    return std::accumulate(sheet.rows.cbegin(), sheet.rows.cend(), qint64(0),
                           [](qint64 sum, const auto &row) { return sum + row.size(); });
}

/// Of our own making: only what a workbook itself allows.
WorkbookLimits noLimits()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    return {most, most, most, most, most, most, most, most, most, most};
}

} // namespace

bool isWhole(const QByteArray &xlsx, const WorkbookPlan &plan)
{
    try {
        const ZipArchive archive(xlsx, noLimits());
        QHash<QByteArray, qint64> cells;
        for (const QByteArray &part : archive.names()) {
            Counter counter;
            readXmlMember(archive, part, counter, {});
            if (counter.texts != counter.promisedTexts)
                return false;
            cells.insert(part, counter.cells);
        }
        for (qsizetype i = 0; i < plan.sheets.size(); ++i) {
            const QByteArray part = "xl/worksheets/sheet" + QByteArray::number(i + 1) + ".xml";
            if (cells.value(part, -1) != cellsOf(plan.sheets.at(i)))
                return false;
        }
        return true;
    } catch (const SheetFault &) {
        return false;
    }
}

} // namespace Core
