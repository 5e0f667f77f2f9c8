// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panelnotes.h"

#include <QFontMetricsF>

#include <algorithm>

namespace Gui {

using Core::ChartNote;
using Core::ChartPanel;

namespace {

constexpr double markHeight = 6; // from the band's top to the words
constexpr double noteGap = 8;
constexpr double outdent = 12; // into the room below the tick labels

QList<ChartNote> sorted(QList<ChartNote> notes)
{
    std::stable_sort(notes.begin(), notes.end(),
                     [](const ChartNote &a, const ChartNote &b) { return a.year < b.year; });
    return notes;
}

QList<NoteBlock> spans(const QList<ChartNote> &notes)
{
    QList<NoteBlock> blocks;
    for (const ChartNote &note : sorted(notes)) {
        const bool continues = !blocks.isEmpty() && blocks.last().lines == QStringList{note.text} &&
                               blocks.last().lastYear + 1 >= note.year;
        if (continues)
            blocks.last().lastYear = note.year;
        else
            blocks << NoteBlock{note.year, note.year, {note.text}, {}};
    }
    return blocks;
}

double widestLine(const QStringList &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &line : lines)
        width = qMax(width, metrics.horizontalAdvance(line));
    return width;
}

// Wraps the words and centres them below their years, within the plot's sides.
void shape(NoteBlock &block, const ChartTheme &theme, const PlotScale &scale)
{
    const QFont font = theme.font(-2);
    const double years = (block.lastYear - block.firstYear + 1) * scale.yearWidth();
    const double limit = qMin(qMax(years, 11.0 * theme.textSize), scale.plot.width());
    block.lines = wrapped(block.lines.constFirst(), font, limit);
    const double width = widestLine(block.lines, font);
    const double middle = scale.x((block.firstYear + block.lastYear) / 2.0);
    const double left = qBound(scale.plot.left(), middle - width / 2,
                               qMax(scale.plot.left(), scale.plot.right() - width));
    block.rect = QRectF(left, markHeight, width, block.lines.size() * lineHeight(font));
}

bool isTaken(const QRectF &rect, const QList<NoteBlock> &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [&](const NoteBlock &other) {
        return other.rect.adjusted(-noteGap, -2, noteGap, 2).intersects(rect);
    });
}

// The words stay below their year: centred, or beginning or ending near it.
QList<double> shiftsOf(const NoteBlock &block, const PlotScale &scale)
{
    constexpr double least = 6;
    const double year = scale.x((block.firstYear + block.lastYear) / 2.0);
    const double leftmost = scale.plot.left() - outdent;
    const double rightmost = qMax(leftmost, scale.plot.right() - block.rect.width());
    QList<double> shifts{0};
    for (const double left : {year - block.rect.width() + least, year - least})
        shifts << qBound(leftmost, left, rightmost) - block.rect.left();
    return shifts;
}

// Words must not come between another note's year and its words, now or later.
bool hidesYear(const QRectF &place, const NoteBlock &own, const QList<NoteBlock> &others,
               const PlotScale &scale, bool areSettled)
{
    return std::any_of(others.begin(), others.end(), [&](const NoteBlock &other) {
        const double x = scale.x((other.firstYear + other.lastYear) / 2.0);
        const bool isBelow = !areSettled || other.rect.top() > place.top();
        const bool isCovered = place.left() - 3 < x && x < place.right() + 3;
        return isBelow && isCovered && other.firstYear != own.firstYear;
    });
}

bool settleInLine(NoteBlock &block, const QList<NoteBlock> &settled,
                  const QList<NoteBlock> &waiting, const PlotScale &scale)
{
    for (const double shift : shiftsOf(block, scale)) {
        const QRectF place = block.rect.translated(shift, 0);
        if (isTaken(place, settled) || hidesYear(place, block, settled, scale, true) ||
            hidesYear(place, block, waiting, scale, false))
            continue;
        block.rect = place;
        return true;
    }
    return false;
}

// Sideways first, then one line lower until the place is free.
bool settle(NoteBlock &block, const QList<NoteBlock> &settled, const QList<NoteBlock> &waiting,
            const PlotScale &scale, double maximumHeight)
{
    const double line = block.rect.height() / block.lines.size() + 3;
    while (block.rect.bottom() <= maximumHeight && !settleInLine(block, settled, waiting, scale))
        block.rect.translate(0, line);
    return block.rect.bottom() <= maximumHeight;
}

// From the band's top down to the words, unless other words are in the way.
double markEnd(const NoteBlock &block, const QList<NoteBlock> &blocks, const PlotScale &scale)
{
    const double x = scale.x(block.firstYear);
    const double end = block.rect.top() - 1;
    const bool isBarred = std::any_of(blocks.begin(), blocks.end(), [&](const NoteBlock &other) {
        return other.rect.adjusted(-2, 0, 2, 0).intersects(QRectF(x, 0, 1, end));
    });
    return isBarred ? markHeight - 1 : end;
}

void addSpanMark(ChartDrawing &back, const NoteBlock &block, const ChartTheme &theme,
                 const PlotScale &scale, double bandTop)
{
    const double left = scale.x(block.firstYear - 0.4);
    const double right = scale.x(block.lastYear + 0.4);
    const double y = bandTop + 4;
    const QPen pen(theme.axis, 1);
    back.addLine({left, y, right, y}, pen);
    back.addLine({left, y - 4, left, y}, pen);
    back.addLine({right, y - 4, right, y}, pen);
}

void addYearMark(ChartDrawing &back, double x, double markHeight, const ChartTheme &theme,
                 const QRectF &plot, double bandTop)
{
    const QColor faint = mixed(theme.text, theme.background, 0.35);
    back.addLine({x, plot.top(), x, plot.bottom()}, QPen(faint, 1, Qt::DotLine));
    back.addLine({x, bandTop, x, bandTop + markHeight}, QPen(theme.axis, 1));
}

} // namespace

QList<NoteBlock> noteBlocks(const ChartPanel &panel, const ChartTheme &theme,
                            const PlotScale &scale, double maximumHeight)
{
    QList<NoteBlock> waiting = spans(panel.notes);
    QList<NoteBlock> settled;
    while (!waiting.isEmpty()) {
        NoteBlock block = waiting.takeLast();
        shape(block, theme, scale);
        if (settle(block, settled, waiting, scale, maximumHeight))
            settled << block;
    }
    return settled;
}

double bandHeight(const QList<NoteBlock> &blocks)
{
    double height = 0;
    for (const NoteBlock &block : blocks)
        height = qMax(height, block.rect.bottom());
    return height;
}

void addNoteMarks(ChartDrawing &back, const QList<NoteBlock> &blocks, const ChartTheme &theme,
                  const PlotScale &scale, double bandTop)
{
    for (const NoteBlock &block : blocks) {
        if (block.firstYear == block.lastYear)
            addYearMark(back, scale.x(block.firstYear), markEnd(block, blocks, scale), theme,
                        scale.plot, bandTop);
        else
            addSpanMark(back, block, theme, scale, bandTop);
    }
}

void addNotes(ChartDrawing &drawing, const QList<NoteBlock> &blocks, const ChartTheme &theme,
              double bandTop)
{
    const QFont font = theme.font(-2);
    for (const NoteBlock &block : blocks) {
        QPointF middle(block.rect.center().x(), bandTop + block.rect.top());
        for (const QString &line : block.lines) {
            ChartText text(ChartText::Role::Note, line, font, theme.muted);
            text.centreLineAt(middle + QPointF(0, text.lineHeight() / 2));
            middle.ry() += text.lineHeight();
            drawing.add(text);
        }
    }
}

} // namespace Gui
