// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/table.h"
#include "ui/import/importassistant.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QTableView>
#include <QTest>

/// The import assistant as a person works with it.
struct Assistant
{
    explicit Assistant(QWizard &assistant)
        : wizard(assistant)
    {}

    QWizard &wizard;

    /// On the page that is shown.
    template<class Type>
    Type *find(const char *name) const
    {
        auto *found = wizard.currentPage()->findChild<Type *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no \"%s\" on page %d", name, wizard.currentId());
        return found;
    }

    QAbstractItemModel &table(const char *name) const { return *find<QTableView>(name)->model(); }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }

    void press(const char *button) const
    {
        find<QAbstractButton>(button)->click();
        QCoreApplication::processEvents();
    }

    bool canGoOn() const { return wizard.button(QWizard::NextButton)->isEnabled(); }
    bool canImport() const { return wizard.button(QWizard::CommitButton)->isEnabled(); }

    /// Presses the button; gives the page that is shown then.
    int next() const { return press(QWizard::NextButton); }
    int commit() const { return press(QWizard::CommitButton); }

    /// Chooses an answer of a cell, as its list does.
    static void choose(QAbstractItemModel &model, int row, int column, const QString &value)
    {
        model.setData(model.index(row, column), value, Qt::EditRole);
        QCoreApplication::processEvents();
    }

    /// -1 when the assistant is gone then.
    int press(QWizard::WizardButton button) const
    {
        const QPointer<QWizard> alive(&wizard);
        wizard.button(button)->click();
        QCoreApplication::processEvents();
        return alive ? alive->currentId() : -1;
    }
};
