// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/chart/chartspec.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace Core {

/// What a brief says, block by block in reading order, in one language. How it looks is decided by
/// ui/briefs; the form is that of Decree 30/2020/ND-CP, appendix I.

struct BriefHeading
{
    int level = 1; ///< 1: "I. RESULTS", 2: "1. Digital government", 3: "a) ..."
    QString text;  ///< with its number

    bool operator==(const BriefHeading &) const = default;
};

struct BriefParagraph
{
    enum class Style {
        Body,  ///< justified, first line indented
        Item,  ///< "- ..." in a list
        Basis, ///< legal basis: italic
        Note,  ///< small print below a table or chart
    };

    Style style = Style::Body;
    QString text;

    bool operator==(const BriefParagraph &) const = default;
};

struct BriefColumn
{
    enum class Align {
        Left,
        Centre,
        Decimal, ///< numbers on their decimal sign
        Amount,  ///< the same with what they count behind them: "+4.7 points"
    };

    QString title;
    double weight = 1; ///< share of the width, relative to the other columns
    Align align = Align::Left;

    bool operator==(const BriefColumn &) const = default;
};

struct BriefRow
{
    QStringList cells;    ///< one for each column; a group row has one cell across all of them
    bool isGroup = false; ///< a bold row that names the pillar of the rows below it

    bool operator==(const BriefRow &) const = default;
};

struct BriefTable
{
    QString caption; ///< above the table; empty for none
    QList<BriefColumn> columns;
    QList<BriefRow> rows;

    bool operator==(const BriefTable &) const = default;
};

struct BriefChart
{
    ChartSpec chart;
    double aspect = 0.58; ///< height by width
    QString caption;      ///< below the chart

    bool operator==(const BriefChart &) const = default;
};

using BriefBlock = std::variant<BriefHeading, BriefParagraph, BriefTable, BriefChart>;

/// The head of page 1, in the two columns of the decree.
struct BriefHead
{
    QString superior;      ///< "UBND TINH BEN TRE"; empty for none
    QString issuer;        ///< in capitals, with the rule below it
    QString numberAndSign; ///< "So: 05/BC-STTTT"; the number is left blank in a draft
    QString nationalTitle;
    QString motto;
    QString placeAndDate;

    bool operator==(const BriefHead &) const = default;
};

/// The foot of the last page of the body: receivers left, signature right.
struct BriefFoot
{
    QString receiversTitle;
    QStringList receivers;
    QStringList authority; ///< "KT. DIRECTOR", "DEPUTY DIRECTOR"
    QString signer;        ///< empty: left to be filled in

    bool operator==(const BriefFoot &) const = default;
};

/// Starts a page of its own, with page numbers of its own.
struct BriefAppendix
{
    QString label;    ///< "Phu luc"
    QString title;    ///< in capitals
    QString enclosed; ///< "(Enclosed with report no. ...)"
    bool landscape = false;
    QList<BriefBlock> blocks;

    bool operator==(const BriefAppendix &) const = default;
};

struct Brief
{
    Language language = Language::Vietnamese;
    QString documentTitle; ///< of the file: what a PDF viewer shows
    /// In a frame below the number: "DU THAO" while there is none, and that an English brief is a
    /// translation; empty for neither.
    QString draftMark;
    BriefHead head;
    QString typeTitle; ///< "BAO CAO"
    QString subject;
    QList<BriefBlock> body;
    BriefFoot foot;
    QList<BriefAppendix> appendices;

    bool operator==(const Brief &) const = default;
};

} // namespace Core
