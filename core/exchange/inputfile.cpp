// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inputfile.h"

#include "core/base/folding.h"
#include "core/exchange/files.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Core {

namespace {

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

/// By name, else by number; -1 when there is none.
qsizetype sheetPosition(const QList<SheetInfo> &sheets, const QString &wanted)
{
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (folded(sheets.at(i).name) == folded(wanted))
            return i;
    }
    const int number = wanted.trimmed().toInt();
    return number > 0 && number <= sheets.size() ? number - 1 : -1;
}

Result<ChosenTable> namedSheet(const InputFile &file, const QString &wanted)
{
    const QList<SheetInfo> sheets = file.sheets();
    const qsizetype position = sheetPosition(sheets, wanted);
    if (position >= 0)
        return alone(file.table(position));
    return failure({Error::Kind::UnknownSheet,
                    file.name(),
                    {wanted, sheetNames(sheets).join(QStringLiteral(", "))},
                    {}});
}

/// The sheets of a workbook, visible or hidden, looked through for tables.
class SheetSearch
{
public:
    SheetSearch(const InputFile &file, const IsTable &isTable)
        : m_file(file)
        , m_isTable(isTable)
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
            const auto table = m_file.table(i);
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
    InputTable m_first;
    QStringList m_chosen;
};

} // namespace

Result<InputFile> InputFile::open(const QString &path)
{
    if (QFileInfo(path).isDir()) // which opens, and reads as nothing
        return failure({Error::Kind::ReadFailed, path, {QStringLiteral("folder")}, {}});
    return readFile(path).and_then(
        [&](const QByteArray &bytes) { return read(bytes, QFileInfo(path).fileName()); });
}

Result<InputFile> InputFile::read(const QByteArray &bytes, const QString &name)
{
    InputFile file;
    file.m_text.name = name;
    if (!looksLikeWorkbook(bytes))
        return readCsv(bytes, name).map([&](TextTable &&table) {
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

Result<InputTable> InputFile::table(qsizetype sheet) const
{
    if (!m_workbook)
        return m_text;
    return m_workbook->readSheet(sheet).map(
        [this](Sheet &&read) { return inputTable(std::move(read), name()); });
}

Result<ChosenTable> chooseTable(const InputFile &file, const QString &sheet, const IsTable &isTable)
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
        return namedSheet(file, sheet);
    return SheetSearch(file, isTable).choose();
}

} // namespace Core
