// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/printabletext.h"

#include "core/chart/chartspec.h"
#include "ui/briefs/typeface.h"

#include <QRawFont>

#include <algorithm>

namespace Gui {

namespace {

constexpr char16_t whiteSquare = 0x25A1;

bool isNothing(char32_t character)
{
    const bool isControl = QChar::category(character) == QChar::Other_Control;
    return isControl || (character & 0xFFFE) == 0xFFFE; // the last two of a plane are no characters
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x7f; });
}

/// The texts of a panel, one after the other.
template<typename Change>
void changeTexts(Core::ChartPanel &panel, const Change &change)
{
    change(panel.title);
    change(panel.axis.title);
    for (QString &label : panel.axis.tickLabels)
        change(label);
    for (Core::ChartSeries &series : panel.series) {
        change(series.name);
        for (QList<Core::ChartPoint> &run : series.runs) {
            for (Core::ChartPoint &point : run)
                change(point.label);
        }
    }
    for (Core::ChartTarget &target : panel.targets)
        change(target.label);
    for (Core::ChartNote &note : panel.notes)
        change(note.text);
    for (Core::ChartChange &one : panel.changes)
        change(one.text);
}

} // namespace

QString cleanText(const QString &text)
{
    QString clean;
    for (const char32_t character : text.toUcs4()) {
        if (character == U'\n' || character == U'\t')
            clean += QChar(character == U'\n' ? u'\n' : u' ');
        else if (!isNothing(character))
            clean += QString::fromUcs4(&character, 1);
    }
    return clean.normalized(QString::NormalizationForm_C);
}

QString printableText(const QString &text)
{
    const QString clean = cleanText(text);
    if (isAscii(clean))
        return clean;
    const QRawFont font = QRawFont::fromFont(Typeface().font());
    QString printable;
    for (const char32_t character : clean.toUcs4()) {
        const bool isThere = character == U'\n' || font.supportsCharacter(character);
        printable += isThere ? QString::fromUcs4(&character, 1) : QString(QChar(whiteSquare));
    }
    return printable;
}

Core::ChartSpec printableChart(Core::ChartSpec chart)
{
    const auto change = [](QString &text) { text = printableText(text); };
    for (QString *text : {&chart.title, &chart.subtitle, &chart.footnote, &chart.emptyText})
        change(*text);
    for (Core::ChartPanel &panel : chart.panels)
        changeTexts(panel, change);
    return chart;
}

} // namespace Gui
