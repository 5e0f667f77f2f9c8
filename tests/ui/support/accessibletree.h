// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

#include <functional>

/// What a screen reader is told of a window.
namespace AccessibleTree {

constexpr int mostChildren = 120; ///< of one parent: the first rows of a table stand for all

/// Visits what can be seen below `root`, parents first.
inline void visit(QAccessibleInterface *root,
                  const std::function<void(QAccessibleInterface &)> &look)
{
    if (!root || !root->isValid() || root->state().invisible)
        return;
    look(*root);
    for (int i = 0; i < qMin(mostChildren, root->childCount()); ++i)
        visit(root->child(i), look);
}

/// Roles that a person works with: each has to say what it is.
inline bool needsName(const QAccessibleInterface &one)
{
    switch (one.role()) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::ColumnHeader:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::Graphic:
        return true;
    default:
        return false;
    }
}

/// Parts that Qt makes of another control, which has the name: a list's pop-up, a spin box's line,
/// the buttons of a scroll bar or of a tab bar.
inline bool isPartOfAnother(const QAccessibleInterface &one)
{
    const QObject *object = one.object();
    for (const QObject *up = object; up; up = up->parent()) {
        if (up->inherits("QComboBoxPrivateContainer") || up->inherits("QScrollBar"))
            return true;
    }
    return object && (object->objectName().startsWith(QLatin1String("qt_")) ||
                      object->objectName() == QLatin1String("ScrollLeftButton") ||
                      object->objectName() == QLatin1String("ScrollRightButton") ||
                      object->inherits("QTableCornerButton"));
}

inline QString placeOf(const QAccessibleInterface &one)
{
    const QObject *object = one.object();
    return QStringLiteral("%1 (%2)").arg(
        object ? QStringLiteral("%1 %2").arg(QString::fromLatin1(object->metaObject()->className()),
                                             object->objectName())
               : QStringLiteral("an item"),
        QString::number(int(one.role())));
}

/// The controls below `root` that say nothing.
inline QStringList nameless(QWidget &root)
{
    QStringList places;
    visit(QAccessible::queryAccessibleInterface(&root), [&places](QAccessibleInterface &one) {
        if (needsName(one) && !isPartOfAnother(one) &&
            one.text(QAccessible::Name).trimmed().isEmpty())
            places << placeOf(one);
    });
    return places;
}

/// Names, values and descriptions below `root`.
inline QStringList texts(QWidget &root)
{
    QStringList list;
    visit(QAccessible::queryAccessibleInterface(&root), [&list](QAccessibleInterface &one) {
        for (const QAccessible::Text kind :
             {QAccessible::Name, QAccessible::Value, QAccessible::Description})
            list << one.text(kind);
    });
    list.removeAll(QString());
    return list;
}

} // namespace AccessibleTree
