// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/inputfile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace Gui {

/// A label of running text, never taken for HTML.
QLabel *plainLabel(const char *name, QWidget &parent);
/// The label that says what is wrong on a page.
QLabel *messageLabel(QWidget &parent);
/// A table with the manners of all tables of the assistant.
QTableView *assistantTable(const char *name, const QString &accessibleName, QWidget &parent);

/// Lets a click, Enter, F2 or a key open the choices of the cells in that column; merely coming
/// there does not.
void chooseByClicks(QTableView &table, int column);

/// Offers the sheets of the file, each with its name as data, and shows the one called `shown`.
void fillSheets(QComboBox &combo, const Core::InputFile &file, const QString &shown);

} // namespace Gui
