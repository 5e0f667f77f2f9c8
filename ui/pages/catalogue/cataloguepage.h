// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/indicatorfilter.h"
#include "ui/models/indicatortablemodel.h"
#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class CataloguePage;
}

namespace Gui {

class EmptyHint;

/// The indicators as they are described: names, definitions, targets and the words of the document.
class CataloguePage final : public Page
{
    Q_OBJECT

public:
    CataloguePage(Models::Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~CataloguePage() override;

protected:
    void refresh() override;
    bool concerns(const Models::Change &change) const override;
    void showChange(const Models::Change &change) override;
    void retranslate() override;

private:
    void setupTable();
    void showDetails();
    QString description(const Core::Indicator &indicator) const;

    std::unique_ptr<Ui::CataloguePage> m_ui;
    Models::IndicatorTableModel m_model;
    Models::IndicatorFilter m_filter;
    EmptyHint *m_noMatch = nullptr;
};

} // namespace Gui
