// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statuscard.h"

#include "core/words/statuswords.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr int barHeight = 6;
constexpr int leastWidth = 190;
constexpr double figureScale = 1.7;

using Core::Status;

/// Best to worst: the order of the bar and of the words.
const QList<Status> shownOrder{Status::Met,           Status::OnTrack,        Status::SlightlyOff,
                               Status::OffTrack,      Status::WrongDirection, Status::Missed,
                               Status::NotAssessable, Status::NoData};

QLabel *label(QWidget *parent, double scale, bool bold)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

StatusCard::StatusCard(QWidget *parent)
    : QFrame(parent)
    , m_title(label(this, 1.0, true))
    , m_figure(label(this, figureScale, true))
    , m_first(label(this, 1.0, false))
    , m_second(label(this, 1.0, false))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(rhythm * 3 / 2, rhythm, rhythm * 3 / 2, rhythm + barHeight);
    layout->setSpacing(rhythm / 2);
    for (QLabel *part : {m_title, m_figure, m_first, m_second})
        layout->addWidget(part);
    layout->addStretch();
}

QSize StatusCard::minimumSizeHint() const
{
    return {leastWidth, QFrame::minimumSizeHint().height()};
}

void StatusCard::setCounts(const QString &title, const Core::StatusCounts &counts,
                           const Core::Phrasebook &book)
{
    m_counts = counts;
    QStringList known;
    for (const Status status : shownOrder) {
        const int number = counts.of(status);
        if (number > 0 && status != Status::NoData)
            known << QStringLiteral("%1 %2 %3")
                         .arg(Core::statusSymbol(status))
                         .arg(number)
                         .arg(Core::statusWord(status, book).toLower());
    }
    m_title->setText(title);
    m_figure->setText(tr("%n indicator(s)", nullptr, counts.total()));
    m_first->setText(known.isEmpty() ? tr("Nothing assessed yet")
                                     : known.join(QStringLiteral(", ")));
    m_second->setText(tr("%1 %n without data", nullptr, counts.of(Status::NoData))
                          .arg(Core::statusSymbol(Status::NoData)));
    m_second->setVisible(counts.of(Status::NoData) > 0);
    setAccessibleName(QStringLiteral("%1: %2. %3. %4")
                          .arg(title, m_figure->text(), m_first->text(), m_second->text()));
    update();
}

void StatusCard::setFigure(const QString &title, const QString &figure, const QString &first,
                           const QString &second)
{
    m_counts = {};
    m_title->setText(title);
    m_figure->setText(figure);
    m_first->setText(first);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setAccessibleName(QStringLiteral("%1: %2. %3. %4").arg(title, figure, first, second));
    update();
}

void StatusCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_counts.total() == 0)
        return;
    QPainter painter(this);
    const QRect inner = contentsRect();
    paintBar(painter,
             QRect(inner.left(), inner.bottom() - barHeight + 1, inner.width(), barHeight));
}

void StatusCard::paintBar(QPainter &painter, const QRect &bar) const
{
    double left = bar.left();
    for (const Status status : shownOrder) {
        const double width = double(bar.width()) * m_counts.of(status) / m_counts.total();
        QColor colour = statusColour(status, palette());
        if (status == Status::NoData)
            colour = palette().color(QPalette::Button);
        painter.fillRect(QRectF(left, bar.top(), width, bar.height()), colour);
        left += width;
    }
}

} // namespace Gui
