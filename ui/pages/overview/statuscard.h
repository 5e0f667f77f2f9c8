// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/situation.h"
#include "core/base/phrasebook.h"

#include <QAbstractButton>

class QGridLayout;
class QLabel;

namespace Gui {

/// How many indicators of a pillar have which verdict, or the place in a ranking. A button:
/// pressing it shows more of the same.
class StatusCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StatusCard(QWidget *parent = nullptr);

    /// A line for each verdict that occurs, worst first, above a bar of their shares.
    void setCounts(const QString &title, const Core::VerdictCounts &counts,
                   const Core::Phrasebook &book);
    /// One big figure with lines below it; empty ones are left out.
    void setFigure(const QString &title, const QString &figure, const QStringList &lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QLabel *symbol = nullptr;
        QLabel *words = nullptr;
        Core::Verdict verdict = Core::Verdict::NoData;
    };

    void setHeading(const QString &title, const QString &beside, const QString &figure);
    void clearLines();
    void addLine(const QString &symbol, const QString &words, Core::Verdict verdict);
    void colourSymbols();
    void paintFrame(QPainter &painter) const;
    void paintBar(QPainter &painter, const QRect &bar) const;

    QLabel *m_title = nullptr;
    QLabel *m_beside = nullptr;
    QLabel *m_figure = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Line> m_lines;
    Core::VerdictCounts m_counts;
};

} // namespace Gui
