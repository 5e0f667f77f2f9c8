// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entrymodel.h"
#include "ui/models/searchfilter.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <memory>

class QMenu;

namespace Ui {
class DataEntryPage;
}

namespace Gui {

class CompletenessBoard;
class EmptyHint;
class EntryCommands;
class EntryDelegate;
class ValuePanel;
class WarningPanel;

/// The spreadsheet: indicators by periods for one unit, or areas of one level by periods for one
/// indicator. What is entered is on disk at once; below it stands what belongs to the chosen value.
class DataEntryPage final : public Page
{
    Q_OBJECT

public:
    DataEntryPage(Models::Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~DataEntryPage() override;

    /// The cell of the first value that is not as it was before the last change.
    void goToChange();

    void finishInput() override;
    QString heldInput(Leaving leaving) const override;
    void discardInput(Leaving leaving) override;

signals:
    /// Count, mean and sum of the selected figures; empty for fewer than two.
    void selectionTold(const QString &summary);

protected:
    /// Esc gives up the change of the current cell that waits.
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void refresh() override;
    bool concerns(const Models::Change &change) const override;
    void showChange(const Models::Change &change) override;
    void keep(const Models::Change &change) override { m_model.keep(change); }
    void retranslate() override;

private:
    void setupGrid();
    void setupTabs();
    void connectSignals();
    void connectEditor();
    void connectDetails();
    bool mayLoseFractions(const QList<Models::EntryChange> &changes);
    void tellWhatLeft(const QList<Models::EntryChange> &changes);
    void keepDetails();
    void useOrigin();
    bool mayLeaveCell();
    void showLock(const QModelIndex &shown);
    void tellSelection();
    void showLayout();
    void keepLayout();
    /// What of the grid is told to be another: all, or the cells that differ.
    enum class Extent { All, Cells };
    void showGrid(Extent extent);
    bool readGrid(Extent extent = Extent::All);
    void fillIndicators();
    void readParts();
    QStringList partsOf(const Core::Indicator &indicator) const;
    void showPart(Core::IndicatorId indicator, const QString &part);
    void fillChoices();
    void chooseLevel();
    void choosePeriods();
    void chooseIndicatorOf(const QModelIndex &cell);
    void fitColumns();
    void showTab();
    void nameTabs();
    void goTo(const Core::ObservationKey &key);
    void showValue();
    QString valueTitle(const QModelIndex &cell) const;
    QModelIndex currentCell() const;
    void showReading(const QModelIndex &index, const QString &text);
    void showWhatIsWrong();
    QString cellName(const Core::ObservationKey &key) const;
    void showFault(const QModelIndex &shown, const Core::Error &error);
    void showRefusal(const QModelIndex &index, const QString &text, const Core::Error &error);
    void askWhichNumber(const QModelIndex &index, const QString &text, const Core::Error &error);
    void showMessage(const QString &text, bool isError);
    void showAccess();
    qsizetype offeredPeriod(const QDate &today) const;
    void scrollToYear();

    std::unique_ptr<Ui::DataEntryPage> m_ui;
    Models::EntryModel m_model;
    Models::SearchFilter m_filter;
    std::unique_ptr<EntryCommands> m_commands;
    EntryDelegate *m_delegate = nullptr;
    QHash<Core::IndicatorId, QStringList> m_usedParts; ///< of those with a breakdown
    std::optional<Core::Error> m_fault;                ///< that the message tells of
    QTimer m_pause;                    ///< while somebody types; a fault is told after it
    QList<Models::EntryChange> m_left; ///< what lost details when it was entered last
    QString m_path;                    ///< of the file that the waiting details are of
    QMenu *m_menu = nullptr;
    EmptyHint *m_noMatch = nullptr;
    ValuePanel *m_value = nullptr;
    WarningPanel *m_warnings = nullptr;
    CompletenessBoard *m_board = nullptr;
};

} // namespace Gui
