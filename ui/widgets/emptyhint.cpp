// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptyhint.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QEvent>

namespace Gui {

EmptyHint::EmptyHint(QAbstractItemView *view)
    : QLabel(view->viewport())
    , m_view(view)
{
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setMargin(2 * rhythm);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyHint::showIfEmpty);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyHint::showIfEmpty);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyHint::showIfEmpty);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::showIfEmpty);
    showIfEmpty();
}

void EmptyHint::showIfEmpty()
{
    setGeometry(m_view->viewport()->rect());
    setVisible(m_view->model()->rowCount() == 0);
}

bool EmptyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_view->viewport()->rect());
    return QLabel::eventFilter(watched, event);
}

} // namespace Gui
