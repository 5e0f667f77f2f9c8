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
/// mouse move a cursor over the years that have values; Escape takes it away. Screen readers get
/// the title as name and the sentence of the spec, with the cursor's year, as description.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setSpec(const Core::ChartSpec &spec);
    const Core::ChartSpec &spec() const { return m_spec; }

    /// The year under the cursor; null without one.
    std::optional<int> cursorYear() const { return m_cursor; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

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
    void setCursorYear(std::optional<int> year);
    void moveCursor(int steps);
    std::optional<int> yearAt(double x) const;
    void updateDescription();
    void paintCursor(QPainter &painter) const;
    void paintReadout(QPainter &painter, const QStringList &lines, double x) const;
    QSizeF readoutSize(const QStringList &lines) const;
    double coveredArea(const QRectF &box, double cursorX) const;
    QRectF readoutRect(const QStringList &lines, double x) const;

    Core::ChartSpec m_spec;
    QList<int> m_years;
    std::unique_ptr<ChartPicture> m_picture;
    QPixmap m_pixmap;
    std::optional<int> m_cursor;
    QAction *m_copy = nullptr;
};

} // namespace Gui
