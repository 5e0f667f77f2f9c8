// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;

namespace Gui {

class ChartPicture;

/// Shows a chart and follows size, palette, font and screen. Left and Right (Home, End) or the
/// mouse move a cursor over the years that have values, Up and Down over the bars where it has
/// bars; Escape takes it away. Screen readers get a table (ChartAccessible) with the title as name
/// and the sentence of the spec, with what is under the cursor, as description.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setSpec(const Core::ChartSpec &spec);
    const Core::ChartSpec &spec() const { return m_spec; }

    /// The year under the cursor; null without one, and with bars.
    std::optional<int> cursorYear() const { return hasBars() ? std::nullopt : m_cursor; }
    /// The bar under the cursor, from 0; null without one, and without bars.
    std::optional<int> cursorBar() const { return hasBars() ? m_cursor : std::nullopt; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A key has moved the cursor to the bar in that row: a view that scrolls shows it.
    void barReached(const QRect &row);

public slots:
    /// The picture, in light colours, and the table as text: whichever the other program takes.
    void copyToClipboard();

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupActions();
    void retranslate();
    void forgetPicture();
    void ensurePicture();
    bool hasBars() const;
    void setCursor(std::optional<int> stop);
    void moveCursor(int steps);
    std::optional<int> stopAt(const QPointF &place) const;
    QStringList readout() const;
    void updateDescription();
    void paintCursor(QPainter &painter) const;
    void paintReadout(QPainter &painter, const QStringList &lines, double x) const;
    QSizeF readoutSize(const QStringList &lines) const;
    double coveredArea(const QRectF &box, double cursorX) const;
    QRectF readoutRect(const QStringList &lines, double x) const;

    Core::ChartSpec m_spec;
    QList<int> m_stops; ///< of the cursor: years, or positions of bars
    std::unique_ptr<ChartPicture> m_picture;
    QPixmap m_pixmap;
    std::optional<int> m_cursor;
    QAction *m_copy = nullptr;
};

} // namespace Gui
