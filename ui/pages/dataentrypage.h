// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entrymodel.h"
#include "ui/models/searchfilter.h"
#include "ui/pages/page.h"

#include <memory>

namespace Ui {
class DataEntryPage;
}

namespace Gui {

/// The spreadsheet: indicators by years for one unit. What is entered is on disk at once.
class DataEntryPage final : public Page
{
    Q_OBJECT

public:
    DataEntryPage(Models::Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~DataEntryPage() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void setupGrid();
    void connectSignals();
    void showReading(const QModelIndex &index, const QString &text);
    void showRefusal(const QModelIndex &index, const QString &text, const Core::Error &error);
    void askWhichNumber(const QModelIndex &index, const QString &text, const Core::Error &error);
    void showMessage(const QString &text, bool isError);
    void scrollToYear();
    void moveDown();

    std::unique_ptr<Ui::DataEntryPage> m_ui;
    Models::EntryModel m_model;
    Models::SearchFilter m_filter;
};

} // namespace Gui
