// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    void copy();
    void cut();
    void paste();
    void fillDown();
    void clear();
    void setAbsence(Core::Absence absence);
    void addPart();

    /// Everything above that suits the present cell.
    void fillMenu(QMenu &menu);

signals:
    void told(const QString &sentence, bool isError);

private:
    QModelIndex source(const QModelIndex &shown) const;
    bool mayStore();
    QList<QModelIndexList> selectedValueCells() const;
    QList<QModelIndexList> pasteTargets(const QList<QStringList> &block);
    bool store(const QList<Core::Observation> &observations, const QString &step,
               const QString &reason);
    std::optional<Core::NumberFormat> askFormat(const QString &undecided);
    bool mayLeaveOut(const Models::PastePlan &plan);
    QString faultSentence(const Models::PasteFault &fault) const;
    QString formatSentence(const Models::PastePlan &plan) const;
    void finishPaste(const Models::PastePlan &plan);

    EntryGrid &m_grid;
    Models::EntryModel &m_model;
    QAbstractProxyModel &m_rows;
    Models::Session &m_session;
    Prompts &m_prompts;
};

} // namespace Gui
