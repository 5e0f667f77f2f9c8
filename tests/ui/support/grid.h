// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/table.h"
#include "tests/ui/support/testpage.h"
#include "ui/pages/dataentry/dataentrypage.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using DataEntry = TestPage<Gui::DataEntryPage>;

/// The spreadsheet as a person works with it.
struct Grid
{
    explicit Grid(const DataEntry &entry)
        : Grid(entry.find<QTableView>("grid"), entry.find<QLabel>("message"))
    {}
    Grid(QTableView *cells, QLabel *line)
        : view(cells)
        , message(line)
    {}

    QTableView *view;
    QLabel *message;

    QModelIndex cell(const QString &code, int year) const
    {
        const QAbstractItemModel *model = view->model();
        const int column = int(headerTexts(*model).indexOf(QString::number(year)));
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString title = model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
            if (title.startsWith(code + QLatin1Char(' ')))
                return model->index(row, column);
        }
        return {};
    }

    QString text(const QString &code, int year) const { return cell(code, year).data().toString(); }

    void goTo(const QString &code, int year) const
    {
        view->setCurrentIndex(cell(code, year));
        view->setFocus();
    }

    template<class Editor = QLineEdit>
    Editor *editor() const
    {
        const auto editors = view->viewport()->findChildren<Editor *>();
        for (Editor *one : editors) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    /// The first key opens the editor, the others go on in it.
    void type(const QString &text) const
    {
        if (!editor())
            QTest::keyClicks(view, text.left(1));
        else
            QTest::keyClicks(editor(), text.left(1));
        if (editor())
            QTest::keyClicks(editor(), text.mid(1));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(editor() ? static_cast<QWidget *>(editor()) : view, key, modifiers);
    }

    /// Selects from the current cell on, by Shift and arrows.
    void select(int rows, int columns) const
    {
        for (int row = 1; row < rows; ++row)
            press(Qt::Key_Down, Qt::ShiftModifier);
        for (int column = 1; column < columns; ++column)
            press(Qt::Key_Right, Qt::ShiftModifier);
    }

    QSize selection() const
    {
        const QItemSelection selected = view->selectionModel()->selection();
        return selected.isEmpty() ? QSize()
                                  : QSize(selected.first().width(), selected.first().height());
    }
};
