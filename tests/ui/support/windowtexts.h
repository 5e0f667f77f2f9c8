// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabWidget>

/// What a person can read in a window, as lines "where: text".
namespace WindowTexts {

/// The names of a widget and of what holds it: "page/box/label".
inline QString placeOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *one = widget; one && !one->isWindow(); one = one->parentWidget()) {
        names.prepend(one->objectName().isEmpty()
                          ? QString::fromLatin1(one->metaObject()->className())
                          : one->objectName());
    }
    return names.join(QLatin1Char('/'));
}

inline QStringList cellTexts(const QAbstractItemModel &model)
{
    constexpr int mostRows = 60;
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < qMin(mostRows, model.rowCount()); ++row) {
        texts << model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        for (int column = 0; column < model.columnCount(); ++column)
            texts << model.index(row, column).data(Qt::DisplayRole).toString();
    }
    return texts;
}

inline QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->accessibleName(), widget->toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        texts << box->title();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts << line->placeholderText() << line->text();
    if (const auto *words = qobject_cast<const QPlainTextEdit *>(widget))
        texts << words->toPlainText();
    if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        texts << combo->currentText();
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
               view && view->model() && !widget->inherits("QHeaderView")) {
        texts << cellTexts(*view->model());
    }
    if (const auto *chart = qobject_cast<const Gui::ChartView *>(widget)) {
        const Core::ChartSpec &spec = chart->spec();
        texts << spec.title << spec.subtitle << spec.footnote << spec.emptyText << spec.description
              << spec.table.header << chart->accessibleDescription();
    }
    texts.removeAll(QString());
    return texts;
}

/// Of the widgets that are visible below `root`.
inline QStringList visible(const QWidget &root)
{
    QStringList lines;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        for (const QString &text : textsOf(widget))
            lines << QStringLiteral("%1: %2").arg(placeOf(widget), text);
    }
    return lines;
}

/// Of the menus.
inline QStringList menus(const QMenuBar &bar)
{
    QStringList lines;
    QList<QAction *> actions = bar.actions();
    while (!actions.isEmpty()) {
        const QAction *action = actions.takeFirst();
        if (!action->isSeparator())
            lines << QStringLiteral("menu: ") + action->text();
        if (action->menu())
            actions << action->menu()->actions();
    }
    return lines;
}

} // namespace WindowTexts
