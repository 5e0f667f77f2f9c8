// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/whymodel.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class WhyPanel;
}
QT_END_NAMESPACE

namespace Gui {

/// Why an indicator stands where it does: the verdict, the rule in words, what weakens it, and the
/// reckoning as a table; one of its targets at a time.
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);
    ~WhyPanel() override;

    /// Null shows what to do instead.
    void show(const Core::IndicatorSituation *one, const Core::Programme &programme,
              const Core::Phrasebook &book);

    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourVerdict();
    void fillTargets();
    void showTarget();
    void showFact();

    std::unique_ptr<Ui::WhyPanel> m_ui;
    Models::WhyModel m_model;
    std::optional<Core::IndicatorSituation> m_one;
    Core::Programme m_programme;
    Core::Phrasebook m_book{Core::Language::English};
};

} // namespace Gui
