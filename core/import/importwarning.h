// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"

#include <QStringList>

namespace Core {

/// What a person should look at in a table that is imported all the same.
struct ImportWarning
{
    enum class Kind {
        NewIndex,
        NewPart,
        IgnoredColumn,
        OtherYear,
        ConvertedText,
        UnknownName,
        MissingPlace,
        ScoreOrder,
        Numbering,
        PeriodFromTitle,
        IndicatorFromTitle,
        DetailsLeave,
        PlaceDetailsLeave,
        NotesBelow,
        HiddenRows,
        HiddenColumns,
        SecondTable,
        OtherSheets,
        ColumnsLeftOut,
        ColumnByCells,
        FilledDown,
        NoValueMarks,
        Footnotes,
        MergedValues,
        Fractions,
        LookAlikes,
        NoValues,
    };

    Kind kind;
    QStringList parts; ///< of the sentence, in the order its template names them

    bool operator==(const ImportWarning &) const = default;

    /// Whose only part is a list of row numbers, of which the first ten are named.
    static ImportWarning ofRows(Kind kind, const QList<int> &rows);
    /// Whose only part is a list of texts of the table, of which the first ten are quoted.
    static ImportWarning ofTexts(Kind kind, const QStringList &texts);

    static QString rowList(const QList<int> &rows);
    static QString textList(const QStringList &texts);

    QString sentence(const Phrasebook &book) const;
};

} // namespace Core
