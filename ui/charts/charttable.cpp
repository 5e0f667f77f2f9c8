// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "ui/charts/plottedseries.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Gui {

using Core::ChartPanel;
using Core::ChartPoint;
using Core::ChartSeries;
using Core::ChartSpec;

namespace {

bool startsFormula(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("^[+-][0-9][0-9., ]*%?$"));
    static const QString signs = QStringLiteral("=+-@");
    return !cell.isEmpty() && signs.contains(cell.at(0)) && !number.match(cell).hasMatch();
}

QString cellText(const QString &cell)
{
    // simplified() also removes tabs and line ends, which would start another cell.
    const QString plain = cell.simplified();
    return startsFormula(plain) ? QLatin1Char('\'') + plain : plain;
}

QString rowText(const QStringList &row)
{
    QStringList cells;
    for (const QString &cell : row)
        cells << cellText(cell);
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

template<class Visit>
void forEachLabelled(const ChartPanel &panel, Visit visit)
{
    for (const ChartSeries &series : panel.series) {
        for (const QList<ChartPoint> &run : series.runs) {
            for (const ChartPoint &point : run) {
                if (!point.label.isEmpty())
                    visit(series, point);
            }
        }
    }
}

QString changeOf(const ChartPanel &panel, int year)
{
    const auto change = std::find_if(panel.changes.begin(), panel.changes.end(),
                                     [year](const auto &one) { return one.year == year; });
    return change == panel.changes.end() ? QString()
                                         : QStringLiteral(" (") + change->text + QLatin1Char(')');
}

QString readoutLine(const ChartPanel &panel, const ChartSeries &series, const ChartPoint &point)
{
    const QString name =
        hasSeriesNames(panel) && !series.name.isEmpty() ? series.name : panel.title;
    const QString value = point.label + changeOf(panel, point.year);
    return name.isEmpty() ? value : name + QStringLiteral(": ") + value;
}

} // namespace

QString tabSeparated(const Core::ChartTable &table)
{
    QString text = table.header.isEmpty() ? QString() : rowText(table.header);
    for (const QStringList &row : table.rows)
        text += rowText(row);
    return text;
}

QStringList yearReadout(const ChartSpec &spec, int year)
{
    QStringList lines;
    for (const ChartPanel &panel : spec.panels) {
        forEachLabelled(panel, [&](const ChartSeries &series, const ChartPoint &point) {
            if (point.year == year)
                lines << readoutLine(panel, series, point);
        });
        for (const Core::ChartNote &note : panel.notes) {
            if (note.year == year && !lines.contains(note.text))
                lines << note.text;
        }
    }
    return lines;
}

QList<int> yearsWithValues(const ChartSpec &spec)
{
    QSet<int> years;
    for (const ChartPanel &panel : spec.panels) {
        forEachLabelled(panel,
                        [&](const ChartSeries &, const ChartPoint &point) { years << point.year; });
    }
    QList<int> sorted = years.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QList<int> cursorStops(const ChartSpec &spec)
{
    if (spec.isEmpty() || spec.panels.constFirst().bars.isEmpty())
        return yearsWithValues(spec);
    QList<int> bars;
    for (int bar = 0; bar < int(spec.panels.constFirst().bars.size()); ++bar)
        bars << bar;
    return bars;
}

} // namespace Gui
