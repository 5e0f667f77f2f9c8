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
    enum Column {
        Time,
        Person,
        Indicator,
        Unit,
        Period,
        Field,
        Before,
        After,
        Reason,
        ColumnCount
    };
    enum Role { SearchRole = Qt::UserRole };

    explicit JournalModel(QObject *parent = nullptr);

    /// `book` must outlive the next call.
    void setEntries(QList<Core::JournalEntry> entries, const Core::Catalogue &catalogue,
                    const Core::Phrasebook &book);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Core::JournalEntry &entry, int column) const;
    QString unitName(const Core::JournalEntry &entry) const;
    QString fieldName(const QString &field) const;
    QString valueText(const Core::JournalEntry &entry, const std::optional<QString> &text) const;
    QString reasonText(const QString &reason) const;

    QList<Core::JournalEntry> m_entries;
    QHash<QString, Core::LocalizedText> m_unitNames;
    const Core::Phrasebook *m_book = nullptr;
};

} // namespace Models
