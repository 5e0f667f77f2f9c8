// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/indicator/catalogue.h"
#include "core/store/journaltable.h"

#include <QAbstractTableModel>

namespace Models {

/// The value journal, newest first.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Person, Indicator, Unit, Period, Field, Before, After, Reason, ColumnCount };
    enum Role { SearchRole = Qt::UserRole };

    explicit JournalModel(QObject *parent = nullptr);

    void setEntries(QList<Core::JournalEntry> entries, const Core::Catalogue &catalogue,
                    Core::Language language);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Core::JournalEntry &entry, int column) const;
    QString unitName(const Core::JournalEntry &entry) const;
    QString fieldName(const QString &field) const;
    QString reasonText(const QString &reason) const;

    QList<Core::JournalEntry> m_entries;
    QHash<QString, Core::LocalizedText> m_unitNames;
    Core::Language m_language = Core::Language::Vietnamese;
};

} // namespace Models
