// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/brief.h"

#include <QFontDatabase>
#include <QPainter>

/// Tinos, as the program has it in its resources.
inline bool loadTinos()
{
    using namespace Qt::Literals::StringLiterals;
    bool isThere = true;
    for (const QString &style : {u"Regular"_s, u"Bold"_s, u"Italic"_s, u"BoldItalic"_s}) {
        const QString path = u"/usr/share/fonts/truetype/croscore/Tinos-%1.ttf"_s.arg(style);
        isThere = QFontDatabase::addApplicationFont(path) >= 0 && isThere;
    }
    return isThere;
}

/// Lines and the chart's title in the document's font.
inline void paintSampleChart(const Core::ChartSpec &spec, QPainter &painter, const QRectF &area)
{
    QFont font(QStringLiteral("Tinos"));
    font.setPixelSize(14);
    painter.setFont(font);
    painter.setPen(QPen(Qt::black, 1));
    painter.drawRect(area);
    painter.drawLine(area.bottomLeft(), area.topRight());
    painter.drawText(area.adjusted(8, 4, -8, -4), spec.title);
}

inline Core::BriefParagraph
bodyText(const QString &text, Core::BriefParagraph::Style style = Core::BriefParagraph::Style::Body)
{
    return {style, text};
}

/// A table of `rows` indicators under the groups of the programme; numbers with and without
/// decimals.
inline Core::BriefTable sampleTable(int rows)
{
    using namespace Qt::Literals::StringLiterals;
    using Align = Core::BriefColumn::Align;
    Core::BriefTable table;
    table.caption =
        u"B\u1ea3ng 1. K\u1ebft qu\u1ea3 th\u1ef1c hi\u1ec7n c\u00e1c ch\u1ec9 ti\u00eau"_s;
    table.columns = {{u"STT"_s, 0.5, Align::Centre},
                     {u"Ch\u1ec9 ti\u00eau"_s, 4, Align::Left},
                     {u"K\u1ebft qu\u1ea3"_s, 1, Align::Decimal}};
    const QStringList values{u"78,5"_s, u"100"_s, u"1.542,25"_s, u"53/63"_s};
    for (int i = 1; i <= rows; ++i) {
        if (i % 20 == 1)
            table.rows << Core::BriefRow{{u"Ch\u00ednh quy\u1ec1n s\u1ed1"_s}, true};
        const QString name =
            u"T\u1ef7 l\u1ec7 h\u1ed3 s\u01a1 c\u00f4ng vi\u1ec7c t\u1ea1i c\u1ea5p huy\u1ec7n \u0111\u01b0\u1ee3c x\u1eed l\u00fd tr\u00ean m\u00f4i tr\u01b0\u1eddng m\u1ea1ng t\u1ea1i huy\u1ec7n Gi\u1ed3ng Tr\u00f4m"_s;
        table.rows << Core::BriefRow{{QString::number(i), name, values[i % values.size()]}, false};
    }
    return table;
}

/// Head, title and foot around a body with every kind of block, and a wide appendix.
inline Core::Brief sampleBrief(int rows = 4)
{
    using namespace Qt::Literals::StringLiterals;
    using Style = Core::BriefParagraph::Style;
    Core::Brief brief;
    brief.documentTitle = u"B\u00e1o c\u00e1o chuy\u1ec3n \u0111\u1ed5i s\u1ed1"_s;
    brief.draftMark = u"D\u1ef0 TH\u1ea2O"_s;
    brief.head = {u"UBND T\u1ec8NH B\u1ebeN TRE"_s,
                  u"S\u1ede TH\u00d4NG TIN V\u00c0 TRUY\u1ec0N TH\u00d4NG"_s,
                  u"S\u1ed1:      /BC-STTTT"_s,
                  u"C\u1ed8NG H\u00d2A X\u00c3 H\u1ed8I CH\u1ee6 NGH\u0128A VI\u1ec6T NAM"_s,
                  u"\u0110\u1ed9c l\u1eadp - T\u1ef1 do - H\u1ea1nh ph\u00fac"_s,
                  u"B\u1ebfn Tre, ng\u00e0y 05 th\u00e1ng 01 n\u0103m 2021"_s};
    brief.typeTitle = u"B\u00c1O C\u00c1O"_s;
    brief.subject =
        u"K\u1ebft qu\u1ea3 th\u1ef1c hi\u1ec7n Ngh\u1ecb quy\u1ebft s\u1ed1 01-NQ/TU ng\u00e0y 20 th\u00e1ng 10 n\u0103m 2020 c\u1ee7a T\u1ec9nh \u1ee7y v\u1ec1 chuy\u1ec3n \u0111\u1ed5i s\u1ed1"_s;
    Core::ChartSpec chart;
    chart.title = u"X\u1ebfp h\u1ea1ng ICT Index"_s;
    chart.description = u"B\u1ebfn Tre \u0111\u1ee9ng h\u1ea1ng 53/63 n\u0103m 2019."_s;
    brief.body = {
        bodyText(u"C\u0103n c\u1ee9 Ngh\u1ecb quy\u1ebft s\u1ed1 01-NQ/TU;"_s, Style::Basis),
        Core::BriefHeading{1, u"I. K\u1ebft qu\u1ea3 th\u1ef1c hi\u1ec7n"_s},
        Core::BriefHeading{2, u"1. Ch\u00ednh quy\u1ec1n s\u1ed1"_s},
        bodyText(u"N\u0103m 2019, t\u1ec9nh B\u1ebfn Tre x\u1ebfp h\u1ea1ng 53/63 t\u1ec9nh, "
                 u"th\u00e0nh ph\u1ed1, gi\u1ea3m 3\u00a0b\u1eadc so v\u1edbi n\u0103m 2018."_s),
        Core::BriefHeading{3, u"a) C\u00e1c ch\u1ec9 ti\u00eau"_s},
        bodyText(u"- Kinh t\u1ebf s\u1ed1: 4 ch\u1ec9 ti\u00eau."_s, Style::Item),
        Core::BriefChart{chart, 0.5, u"H\u00ecnh 1. X\u1ebfp h\u1ea1ng ICT Index"_s},
        bodyText(u"Ngu\u1ed3n: B\u1ed9 Th\u00f4ng tin v\u00e0 Truy\u1ec1n th\u00f4ng."_s,
                 Style::Note),
        sampleTable(rows),
        bodyText(u"S\u1edf Th\u00f4ng tin v\u00e0 Truy\u1ec1n th\u00f4ng b\u00e1o c\u00e1o \u1ee6y "
                 u"ban nh\u00e2n d\u00e2n t\u1ec9nh xem x\u00e9t, ch\u1ec9 \u0111\u1ea1o./."_s)};
    brief.foot = {u"N\u01a1i nh\u1eadn:"_s,
                  {u"- Nh\u01b0 tr\u00ean;"_s, u"- L\u01b0u: VT, CNTT."_s},
                  {u"KT. GI\u00c1M \u0110\u1ed0C"_s, u"PH\u00d3 GI\u00c1M \u0110\u1ed0C"_s},
                  u"Nguy\u1ec5n V\u0103n A"_s};
    brief.appendices << Core::BriefAppendix{
        u"Ph\u1ee5 l\u1ee5c I"_s,
        u"B\u1ea2NG T\u1ed4NG H\u1ee2P"_s,
        u"(K\u00e8m theo B\u00e1o c\u00e1o s\u1ed1      /BC-STTTT)"_s,
        true,
        {sampleTable(rows),
         bodyText(u"S\u1ed1 li\u1ec7u t\u00ednh \u0111\u1ebfn n\u0103m 2021."_s, Style::Note)}};
    return brief;
}
