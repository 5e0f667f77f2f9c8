// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/inputfile.h"

#include "core/base/files.h"
#include "core/base/folding.h"
#include "core/sheets/csvrows.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Core {

namespace {

constexpr qint64 sniffedBytes = qint64(64) * 1024;

using IsTable = std::function<bool(const InputTable &)>;

Result<ChosenTable> alone(const Result<InputTable> &table)
{
    return table.map([](const InputTable &read) { return ChosenTable{read, {}}; });
}

QStringList sheetNames(const QList<SheetInfo> &sheets)
{
    QStringList names;
    for (const SheetInfo &sheet : sheets)
        names << sheet.name;
    return names;
}

/// By name, exactly or else case and marks aside, else by number; -1 when there is none.
qsizetype sheetPosition(const QList<SheetInfo> &sheets, const QString &wanted)
{
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (sheets.at(i).name == wanted)
            return i;
    }
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (folded(sheets.at(i).name) == folded(wanted))
            return i;
    }
    const int number = wanted.trimmed().toInt();
    return number > 0 && number <= sheets.size() ? number - 1 : -1;
}

Result<ChosenTable> namedSheet(const InputFile &file, const QString &wanted,
                               const Progress &progress)
{
    const QList<SheetInfo> sheets = file.sheets();
    const qsizetype position = sheetPosition(sheets, wanted);
    if (position >= 0)
        return alone(file.table(position, progress));
    return failure({Error::Kind::UnknownSheet,
                    file.name(),
                    {wanted, sheetNames(sheets).join(QStringLiteral(", "))},
                    {}});
}

/// The sheets of a workbook, visible or hidden, looked through for tables.
class SheetSearch
{
public:
    SheetSearch(const InputFile &file, const IsTable &isTable, const Progress &progress)
        : m_file(file)
        , m_isTable(isTable)
        , m_progress(progress)
    {}

    Result<ChosenTable> choose()
    {
        if (const Result<> searched = search(false); !searched)
            return failure(searched.error());
        if (!m_chosen.isEmpty())
            return ChosenTable{m_first, m_chosen.mid(1)};
        const InputTable unrecognised = m_first;
        if (const Result<> searched = search(true); !searched)
            return failure(searched.error());
        if (m_chosen.isEmpty())
            return ChosenTable{unrecognised, {}};
        return failure({Error::Kind::HiddenSheet, m_file.name(), {m_chosen.first()}, {}});
    }

private:
    /// Keeps the first table, or the first with cells as long as there is none.
    Result<> search(bool isHidden)
    {
        const QList<SheetInfo> sheets = m_file.sheets();
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            if (sheets.at(i).isHidden != isHidden)
                continue;
            const auto table = m_file.table(i, m_progress);
            if (!table)
                return failure(table.error());
            const bool isTable = m_isTable(*table);
            if (m_chosen.isEmpty() && (isTable || m_first.rows().isEmpty()))
                m_first = *table;
            if (isTable)
                m_chosen << sheets.at(i).name;
        }
        return {};
    }

    const InputFile &m_file;
    const IsTable &m_isTable;
    const Progress &m_progress;
    InputTable m_first;
    QStringList m_chosen;
};

/// Whether a csv file that is too large to be held can be read row by row. TableLimit when its
/// first rows are beyond the limits.
Result<bool> isReadByRows(const QString &path, const QString &name)
{
    const CsvRows rows(path);
    if (rows.fault())
        return failure(rows.fault()->error(name));
    return rows.isWhole();
}

} // namespace

Result<InputFile> InputFile::open(const QString &path)
{
    if (const Result<> regular = checkRegular(path); !regular)
        return failure(regular.error());
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    const QByteArray beginning =
        file.open(QIODevice::ReadOnly) && file.size() > 0 ? file.read(sniffedBytes) : QByteArray();
    const bool isWorkbook = looksLikeWorkbook(beginning);
    if (!isWorkbook && CsvRows::isLarge(file.size()) && file.size() <= Limit::tableBytes) {
        const Result<bool> byRows = isReadByRows(path, name);
        if (!byRows)
            return failure(byRows.error());
        if (*byRows) {
            InputFile csv;
            csv.m_text.name = name;
            csv.m_largeCsv = path;
            return csv;
        }
    }
    return readFile(path, isWorkbook ? WorkbookLimits().fileBytes : Limit::heldTableBytes)
        .and_then([&](const QByteArray &bytes) { return read(bytes, name); });
}

Result<InputFile> InputFile::read(const QByteArray &bytes, const QString &name, TextOrigin origin)
{
    InputFile file;
    file.m_text.name = name;
    if (!bytes.isEmpty() && !looksLikeWorkbook(bytes))
        return readCsv(bytes, name, origin).map([&](TextTable &&table) {
            file.m_text = inputTable(std::move(table), name);
            return file;
        });
    return Workbook::read(bytes, name).map([&](Workbook &&workbook) {
        file.m_workbook = std::make_shared<const Workbook>(std::move(workbook));
        return file;
    });
}

QList<SheetInfo> InputFile::sheets() const
{
    return m_workbook ? m_workbook->sheets() : QList<SheetInfo>();
}

Result<InputTable> InputFile::table(qsizetype sheet, const Progress &progress) const
{
    constexpr qsizetype step = 1000;
    if (!m_largeCsv.isEmpty())
        return readFile(m_largeCsv, Limit::heldTableBytes)
            .and_then([this](const QByteArray &bytes) { return readCsv(bytes, name()); })
            .map([this](TextTable &&table) { return inputTable(std::move(table), name()); });
    if (!m_workbook)
        return m_text;
    Sheet read;
    bool goesOn = true;
    const auto layout = m_workbook->readRows(sheet, [&](SheetRow &row) {
        read.rows << std::move(row);
        if (progress && read.rows.size() % step == 0)
            goesOn = progress(read.rows.size(), 0);
        return goesOn;
    });
    if (!layout)
        return failure(layout.error());
    if (!goesOn)
        return failure({Error::Kind::Cancelled, name(), {}, {}});
    read.info = m_workbook->sheets().at(sheet);
    read.layout = *layout;
    return inputTable(std::move(read), name());
}

Result<ChosenTable> chooseTable(const InputFile &file, const QString &sheet, const IsTable &isTable,
                                const Progress &progress)
{
    if (file.sheets().isEmpty() && !sheet.isEmpty())
        return failure({Error::Kind::BadTable,
                        file.name(),
                        {QString::fromLatin1(QT_TRANSLATE_NOOP(
                            "Errors", "it is a text file, which has no sheets; leave the sheet "
                                      "out"))},
                        {}});
    if (file.sheets().isEmpty())
        return alone(file.table());
    if (!sheet.isEmpty())
        return namedSheet(file, sheet, progress);
    return SheetSearch(file, isTable, progress).choose();
}

} // namespace Core
