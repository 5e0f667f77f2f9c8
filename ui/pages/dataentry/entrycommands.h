// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/blockplan.h"
#include "ui/models/entrypaste.h"
#include "ui/prompts/prompts.h"

#include <QObject>

class QAbstractProxyModel;
class QMenu;

namespace Gui {

class EntryGrid;

/// What is done to a range of the data entry grid: each is one transaction and one undo step, and
/// tells in a sentence what it did or why not.
class EntryCommands : public QObject
{
    Q_OBJECT

public:
    /// `rows` is what the grid shows of `model`. All outlive this.
    EntryCommands(EntryGrid &grid, Models::EntryModel &model, QAbstractProxyModel &rows,
                  Models::Session &session, Prompts &prompts);

    /// The selected cells as they are; with what their rows and columns are called.
    void copy();
    void copyWithHeadings();
    /// Marks the cells: they are moved with all that belongs to their values when they are pasted.
    void cut();
    void giveUpCut();
    void paste();
    void fillDown() { fill(Fill::Down); }
    void fillRight() { fill(Fill::Right); }
    /// Enters the text in all selected cells, read in `format` where it can be read in two ways;
    /// false, and told, when it fits one of them not.
    bool fillSelection(const QString &text, std::optional<Core::NumberFormat> format);
    void clear();
    void setAbsence(Core::Absence absence);
    /// Gives a sector a row of its own: one that has values elsewhere, or a new one.
    void addPart();

    /// Everything above that suits the present cell.
    void fillMenu(QMenu &menu);

signals:
    void told(const QString &sentence, bool isError);
    void partAdded(Core::IndicatorId indicator, const QString &part);

private:
    enum class Fill { Down, Right };

    /// What was cut: the values of `keys`, row by row, null where a cell holds none of its own.
    struct Cut
    {
        QString id;   ///< of the clipboard
        QString path; ///< of the file
        QList<QList<std::optional<Core::ObservationKey>>> keys;
    };

    QModelIndex source(const QModelIndex &shown) const;
    bool mayStore();
    QList<QModelIndexList> selectedValueCells() const;
    QString copySelection();
    void showCut();
    void move(const QList<QModelIndexList> &targets);
    Core::Result<Core::Observation> movedTo(const QModelIndex &cell,
                                            const Core::Observation &value) const;
    Core::Observation valueOf(const Core::ObservationKey &key) const;
    void pasteOwn(const QList<QStringList> &block, const Models::EntryClip &clip);
    void fill(Fill direction);
    QList<QModelIndexList> pasteTargets(const QList<QStringList> &block, bool mayFill = true);
    bool store(const QList<Core::Observation> &observations, const QString &step,
               const QString &reason);
    std::optional<QString> askPart(const Core::Indicator &indicator, const QStringList &known);
    std::optional<Models::BlockPlan> placed(const QList<QStringList> &block);
    void pasteInto(const Models::BlockPlan &place);
    std::optional<Core::NumberFormat> askFormat(const QString &undecided);
    bool mayLeaveOut(const Models::BlockPlan &place, const Models::PastePlan &plan);
    QString faultSentence(const Models::PasteFault &fault) const;
    QStringList leftOutSentences(const Models::BlockPlan &place,
                                 const Models::PastePlan &plan) const;
    QString formatSentence(const Models::BlockPlan &place, const Models::PastePlan &plan) const;
    void finishPaste(const Models::BlockPlan &place, const Models::PastePlan &plan);

    EntryGrid &m_grid;
    Models::EntryModel &m_model;
    QAbstractProxyModel &m_rows;
    Models::Session &m_session;
    Prompts &m_prompts;
    std::optional<Cut> m_cut;
};

} // namespace Gui
