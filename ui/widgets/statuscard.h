// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"

#include <QFrame>

class QLabel;

namespace Gui {

/// How many indicators of a pillar have which verdict: a title, a line of symbols with numbers,
/// and a bar of their shares.
class StatusCard : public QFrame
{
    Q_OBJECT

public:
    explicit StatusCard(QWidget *parent = nullptr);

    void setCounts(const QString &title, const Core::StatusCounts &counts,
                   const Core::Phrasebook &book);
    /// For the ranking: one big figure with two lines below it.
    void setFigure(const QString &title, const QString &figure, const QString &first,
                   const QString &second);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(QPainter &painter, const QRect &bar) const;

    QLabel *m_title = nullptr;
    QLabel *m_figure = nullptr;
    QLabel *m_first = nullptr;
    QLabel *m_second = nullptr;
    Core::StatusCounts m_counts;
};

} // namespace Gui
