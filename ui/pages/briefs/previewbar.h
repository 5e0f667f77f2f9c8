// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace Gui {

class BriefPreview;

/// Above a preview: which of its pages is shown and how large; goes to pages and changes the size.
class PreviewBar final : public QWidget
{
    Q_OBJECT

public:
    /// `preview` must outlive the bar.
    explicit PreviewBar(BriefPreview *preview, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const char *name, const QString &sign);
    void connectSignals();
    /// Neither when there is no page.
    void showPage(int page, int pageCount);
    void showZoom();
    void retranslate();

    BriefPreview *m_preview;
    QSpinBox *m_page;
    QToolButton *m_smaller;
    QLabel *m_zoom;
    QToolButton *m_larger;
    QCheckBox *m_fit;
};

} // namespace Gui
