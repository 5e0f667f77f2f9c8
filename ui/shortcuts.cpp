// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts.h"

#include <QCoreApplication>

#include <array>

namespace Gui {

namespace {

struct Line
{
    const char *keys; ///< null: the line names a place
    const char *text;
};

constexpr std::array lines{
    Line{nullptr, QT_TRANSLATE_NOOP("Shortcuts", "Lists and tables")},
    Line{"F6", QT_TRANSLATE_NOOP("Shortcuts", "to the next part of the window")},
    Line{"Ctrl+F", QT_TRANSLATE_NOOP("Shortcuts", "search")},
    Line{"Alt+\u2191, Alt+\u2193",
         QT_TRANSLATE_NOOP("Shortcuts", "sort by the current column (Overview)")},
    Line{"Enter", QT_TRANSLATE_NOOP("Shortcuts", "why this assessment (Overview)")},
    Line{"Esc", QT_TRANSLATE_NOOP("Shortcuts", "close the explanation (Overview)")},
    Line{nullptr, QT_TRANSLATE_NOOP("Shortcuts", "Data entry")},
    Line{"F2",
         QT_TRANSLATE_NOOP("Shortcuts", "edit the cell; the arrow keys move in its text then")},
    Line{"Backspace", QT_TRANSLATE_NOOP("Shortcuts", "type over the cell from an empty line")},
    Line{"Enter, Shift+Enter", QT_TRANSLATE_NOOP("Shortcuts", "store, then down or up")},
    Line{"Tab, Shift+Tab", QT_TRANSLATE_NOOP("Shortcuts", "store, then right or left")},
    Line{"Esc", QT_TRANSLATE_NOOP("Shortcuts", "discard what was typed")},
    Line{"Del", QT_TRANSLATE_NOOP("Shortcuts", "empty the selected cells")},
    Line{"Ctrl+C, Ctrl+X, Ctrl+V", QT_TRANSLATE_NOOP("Shortcuts", "copy, cut and paste a range")},
    Line{"Ctrl+Shift+C",
         QT_TRANSLATE_NOOP("Shortcuts", "copy a range with its codes, names and periods")},
    Line{"Ctrl+D", QT_TRANSLATE_NOOP("Shortcuts", "fill down from the first selected row")},
    Line{"Ctrl+R", QT_TRANSLATE_NOOP("Shortcuts", "fill right from the first selected column")},
    Line{"Ctrl+Enter", QT_TRANSLATE_NOOP("Shortcuts", "enter the text in all selected cells")},
    Line{"Alt+\u2193", QT_TRANSLATE_NOOP("Shortcuts", "the words for the progress")},
    Line{"Ctrl+\u2190\u2191\u2192\u2193",
         QT_TRANSLATE_NOOP("Shortcuts", "to the edge of the data; with Shift select up to there")},
    Line{nullptr, QT_TRANSLATE_NOOP("Shortcuts", "Charts")},
    Line{"\u2190, \u2192, Home, End", QT_TRANSLATE_NOOP("Shortcuts", "read the years one by one")},
    Line{nullptr, QT_TRANSLATE_NOOP("Shortcuts", "Preview of briefs")},
    Line{"Ctrl++, Ctrl+-, Ctrl+0", QT_TRANSLATE_NOOP("Shortcuts", "larger, smaller, whole width")},
};

} // namespace

QStringList placeShortcuts()
{
    QStringList list;
    for (const Line &line : lines) {
        const QString text = QCoreApplication::translate("Shortcuts", line.text);
        if (line.keys)
            list << QStringLiteral("%1: %2").arg(QString::fromUtf8(line.keys), text);
        else
            list << QString() << text;
    }
    return list;
}

} // namespace Gui
