// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/statuscard.h"

#include "core/assess/urgency.h"
#include "core/words/verdictwords.h"
#include "ui/models/indicatorcells.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr int barHeight = 6;
constexpr int leastWidth = 150;
constexpr int roundness = 3;

using Core::Verdict;

QLabel *newLabel(QWidget *parent, TextSize size)
{
    auto *label = new QLabel(parent);
    label->setFont(sizedFont(label->font(), size));
    label->setForegroundRole(QPalette::WindowText); // not that of a button
    label->setWordWrap(true);
    return label;
}

} // namespace

StatusCard::StatusCard(QWidget *parent)
    : QAbstractButton(parent)
    , m_title(newLabel(this, TextSize::Heading))
    , m_beside(newLabel(this, TextSize::Small))
    , m_figure(newLabel(this, TextSize::Figure))
    , m_grid(new QGridLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setAttribute(Qt::WA_Hover);
    m_beside->setWordWrap(false);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_beside, 0, Qt::AlignTop);
    m_grid->setHorizontalSpacing(rhythm / 2);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(rhythm * 3 / 2, rhythm, rhythm * 3 / 2, rhythm + barHeight);
    layout->setSpacing(rhythm / 2);
    layout->addLayout(heading);
    layout->addWidget(m_figure);
    layout->addLayout(m_grid);
    layout->addStretch();
}

QSize StatusCard::sizeHint() const
{
    return layout()->sizeHint().expandedTo(minimumSizeHint());
}

QSize StatusCard::minimumSizeHint() const
{
    return {leastWidth, layout()->minimumSize().height()};
}

void StatusCard::setHeading(const QString &title, const QString &beside, const QString &figure)
{
    m_title->setText(title);
    m_beside->setText(beside);
    m_beside->setVisible(!beside.isEmpty());
    m_figure->setText(figure);
    m_figure->setVisible(!figure.isEmpty());
}

void StatusCard::clearLines()
{
    for (const Line &line : std::as_const(m_lines)) {
        delete line.symbol;
        delete line.words;
    }
    m_lines.clear();
}

void StatusCard::addLine(const QString &symbol, const QString &words, Verdict verdict)
{
    Line line{nullptr, newLabel(this, TextSize::Body), verdict};
    const int row = int(m_lines.size());
    line.words->setText(words);
    if (symbol.isEmpty()) {
        m_grid->addWidget(line.words, row, 0, 1, 2);
    } else {
        line.symbol = newLabel(this, TextSize::Heading);
        line.symbol->setText(symbol);
        m_grid->addWidget(line.symbol, row, 0, Qt::AlignTop);
        m_grid->addWidget(line.words, row, 1);
    }
    m_lines << line;
}

void StatusCard::setCounts(const QString &title, const Core::VerdictCounts &counts,
                           const Core::Phrasebook &book)
{
    m_counts = counts;
    const QString total = tr("%n indicator(s)", nullptr, counts.total());
    setHeading(title, total, QString());
    clearLines();
    for (const Verdict verdict : Core::worstFirst) {
        if (counts.of(verdict) > 0)
            addLine(Core::verdictSymbol(verdict), Core::verdictCountText(counts, verdict, book),
                    verdict);
    }
    const QString old = Core::oldValuesText(counts.onOldValues, book);
    if (!old.isEmpty())
        addLine(Core::oldValueSymbol(), old, Verdict::NoData);
    colourSymbols();
    setAccessibleName(
        QStringLiteral("%1: %2: %3").arg(title, total, Models::countWords(counts, book)));
    updateGeometry();
    update();
}

void StatusCard::setFigure(const QString &title, const QString &figure, const QStringList &lines)
{
    m_counts = {};
    setHeading(title, QString(), figure);
    clearLines();
    QStringList spoken{figure};
    for (const QString &line : lines) {
        if (line.isEmpty())
            continue;
        addLine(QString(), line, Verdict::NoData);
        spoken << line;
    }
    setAccessibleName(QStringLiteral("%1: %2").arg(title, spoken.join(QStringLiteral(". "))));
    updateGeometry();
    update();
}

void StatusCard::colourSymbols()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, mutedColour(palette()));
    m_beside->setPalette(quiet);
    for (const Line &line : std::as_const(m_lines)) {
        if (!line.symbol)
            continue;
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, verdictColour(line.verdict, palette()));
        line.symbol->setPalette(colours);
    }
}

void StatusCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourSymbols();
}

void StatusCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter);
    if (m_counts.total() > 0)
        paintBar(painter, QRect(1, height() - barHeight - 1, width() - 2, barHeight));
}

void StatusCard::paintFrame(QPainter &painter) const
{
    const bool isMarked = isChecked() || hasFocus() || underMouse();
    const QColor line = palette().color(isMarked ? QPalette::Highlight : QPalette::Mid);
    const double width = isChecked() || hasFocus() ? 2 : 1;
    const double inset = width / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, width, hasFocus() && !isChecked() ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(palette().brush(isDown() ? QPalette::Button : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), roundness,
                            roundness);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void StatusCard::paintBar(QPainter &painter, const QRect &bar) const
{
    double left = bar.left();
    for (const Verdict verdict : Core::worstFirst) {
        const double width = double(bar.width()) * m_counts.of(verdict) / m_counts.total();
        const QColor colour = verdict == Verdict::NoData ? palette().color(QPalette::Button)
                                                         : verdictColour(verdict, palette());
        painter.fillRect(QRectF(left, bar.top(), width, bar.height()), colour);
        left += width;
    }
}

} // namespace Gui
