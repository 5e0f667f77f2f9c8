// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import/previewmodel.h"

#include <QWizardPage>

#include <memory>

class QAbstractButton;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace Gui {

class ReadNotice;
struct ImportWork;

/// Exactly what the import would do, value by value; its button does it.
class PreviewPage final : public QWizardPage
{
    Q_OBJECT

public:
    /// `work` outlives the page.
    explicit PreviewPage(ImportWork &work);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;
    int nextId() const override;

private:
    void layOut(QHBoxLayout *filters);
    QHBoxLayout *makeFilters();
    void showPlan();
    void showCounts();
    void showNotes();
    void correct(int row, int column, const QString &text);
    void planAgain();
    void saveErrors();
    bool takesEditor();
    int acceptedCount() const;

    ImportWork &m_work;
    std::unique_ptr<Models::PreviewModel> m_model;
    qsizetype m_correctionCount = 0;
    QList<QAbstractButton *> m_filters; ///< all, then those of one verdict, the rejected first
    QListWidget *m_notes = nullptr;
    QTableView *m_table = nullptr;
    QCheckBox *m_seen = nullptr;
    QCheckBox *m_partial = nullptr;
    QPushButton *m_saveErrors = nullptr;
    QLabel *m_hint = nullptr; ///< what can be done, or was done last
    QLabel *m_message = nullptr;
    ReadNotice *m_unread = nullptr; ///< that a corrected table could not be compared with the file
};

} // namespace Gui
