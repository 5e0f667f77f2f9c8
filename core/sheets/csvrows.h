// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/csv.h"
#include "core/sheets/inputrows.h"

namespace Core {

/// The rows of a csv file that is too large to be held in memory: read anew from the file each time
/// they are gone through, as `readCsv` and `inputTable` read them.
class CsvRows : public InputRows
{
public:
    /// Whether a file of that many bytes is one to be read so.
    static bool isLarge(qint64 bytes);

    /// Looks at the beginning of the file. Check `isWhole` afterwards.
    explicit CsvRows(const QString &path);

    /// False once anything was met that `readCsv` refuses or reads in another way: bytes that are
    /// neither UTF-8 nor of an encoding that the beginning shows and the whole file tells, a NUL
    /// byte, a quotation mark that is never closed, a file that cannot be read. The rows are not to
    /// be relied upon then.
    bool isWhole() const { return m_isWhole; }
    /// What is beyond the limits: it ended the last visit. Null when nothing is.
    const std::optional<CsvFault> &fault() const { return m_fault; }
    /// The first rows, enough to look for a header in.
    const InputTable &head() const { return m_head; }

    void forEach(qsizetype begin, const Visitor &visit) const override;

    /// The old encoding that the rows from `begin` on are written in.
    std::optional<LegacyEncoding> encoding(qsizetype begin) const;
    /// From now on the texts from `begin` on are converted.
    void convert(qsizetype begin, LegacyEncoding encoding);

private:
    QString m_path;
    QLatin1Char m_delimiter{','};
    InputTable m_head;
    qsizetype m_convertedFrom = 0;
    std::optional<LegacyEncoding> m_encoding;
    mutable bool m_isWhole = true;
    mutable std::optional<CsvFault> m_fault;
};

} // namespace Core
