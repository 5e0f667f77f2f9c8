// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefs/previewbar.h"

#include "ui/briefs/briefpreview.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

namespace Gui {

PreviewBar::PreviewBar(BriefPreview *preview, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_page(new QSpinBox(this))
    , m_smaller(addButton("smaller", QStringLiteral("\u2212")))
    , m_zoom(new QLabel(this))
    , m_larger(addButton("larger", QStringLiteral("+")))
    , m_fit(new QCheckBox(this))
{
    setObjectName(QStringLiteral("previewBar"));
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setKeyboardTracking(false);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("400 %")));
    m_fit->setObjectName(QStringLiteral("fitWidth"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    layout->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_smaller, m_zoom, m_larger, m_fit})
        layout->addWidget(widget);
    connectSignals();
    retranslate();
}

QToolButton *PreviewBar::addButton(const char *name, const QString &sign)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(sign);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void PreviewBar::connectSignals()
{
    connect(m_page, &QSpinBox::valueChanged, m_preview,
            [this](int page) { m_preview->showPage(page - 1); });
    connect(m_smaller, &QToolButton::clicked, m_preview, &BriefPreview::zoomOut);
    connect(m_larger, &QToolButton::clicked, m_preview, &BriefPreview::zoomIn);
    connect(m_fit, &QCheckBox::clicked, this, [this](bool isFitting) {
        if (isFitting)
            m_preview->fitWidth();
        else
            m_preview->setZoom(m_preview->zoom());
    });
    connect(m_preview, &BriefPreview::currentPageChanged, this, &PreviewBar::showPage);
    connect(m_preview, &BriefPreview::zoomChanged, this, &PreviewBar::showZoom);
}

void PreviewBar::showPage(int page, int pageCount)
{
    setEnabled(pageCount > 0);
    const QSignalBlocker blocker(m_page);
    m_page->setRange(qMin(1, pageCount), pageCount);
    m_page->setValue(page + 1);
    m_page->setSpecialValueText(pageCount > 0 ? QString() : QStringLiteral(" "));
    //: behind the number of the page that is shown: "2 of 7"
    m_page->setSuffix(pageCount > 0 ? tr(" of %1").arg(pageCount) : QString());
}

void PreviewBar::showZoom()
{
    const QString size = QStringLiteral("%1%").arg(qRound(m_preview->zoom() * 100));
    m_zoom->setText(size);
    //: %1 is a percentage
    m_zoom->setAccessibleName(tr("Size of the preview: %1").arg(size));
    m_fit->setChecked(m_preview->isFittingWidth());
}

void PreviewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewBar::retranslate()
{
    //: Page: before the number of the page that is shown
    m_page->setPrefix(tr("Page "));
    m_page->setAccessibleName(tr("Page of the preview"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_smaller->setToolTip(tr("Smaller (Ctrl+- in the preview)"));
    m_larger->setAccessibleName(tr("Larger"));
    m_larger->setToolTip(tr("Larger (Ctrl++ in the preview)"));
    m_fit->setText(tr("Whole width"));
    m_fit->setToolTip(tr("As wide as there is room (Ctrl+0 in the preview)"));
    showPage(m_preview->currentPage(), m_preview->pageCount());
    showZoom();
}

} // namespace Gui
