// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/brief.h"
#include "ui/briefs/chartpainter.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>
#include <optional>

namespace Gui {

class BriefLayout;

/// Shows a brief as it will be printed, its pages one below the other. Pages are painted when they
/// come into view. Fits the width until the user chooses a zoom: Ctrl with + - 0 or the wheel.
class BriefPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit BriefPreview(const ChartPainter &painter, QWidget *parent = nullptr);
    ~BriefPreview() override;

    /// Keeps the place and the zoom, so that a brief can be replaced while the user edits it.
    void setBrief(const Core::Brief &brief);
    void clear();

    int pageCount() const;
    /// From 0: the page in the middle of the view; -1 without a brief.
    int currentPage() const;
    /// 1 is the size on paper.
    double zoom() const { return m_zoom; }
    bool isFittingWidth() const { return m_isFittingWidth; }

    QSize sizeHint() const override;

public slots:
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void setZoom(double zoom);
    void showPage(int page);

signals:
    void zoomChanged(double zoom);
    /// Also when the number of pages has changed.
    void currentPageChanged(int page, int pageCount);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void setLayout(std::unique_ptr<BriefLayout> layout);
    /// What stands at `anchor` stays there; 0 is the start of the view, 1 its end.
    void applyZoom(double zoom, double anchor);
    void fit();
    void updateScrollBars();
    void announcePage();
    void retranslate();
    bool zoomByKey(const QKeyEvent &event);
    bool moveByKey(const QKeyEvent &event);

    double pixelsPerPoint() const;
    double widestPage() const;
    QSize contentSize() const;
    /// In the view's coordinates.
    QRect pageRect(int page) const;
    int pageTop(int page) const;
    QSize pagePixels(int page) const;
    void paintPage(QPainter &painter, int page);
    const QPixmap &picture(int page);

    ChartPainter m_painter;
    std::unique_ptr<BriefLayout> m_layout;
    QCache<int, QPixmap> m_pictures;
    double m_zoom = 1;
    bool m_isFittingWidth = true;
    std::optional<int> m_announcedPage;
};

} // namespace Gui
