// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/indicator/catalogue.h"
#include "core/store/journaltable.h"
#include "core/words/journalwords.h"
#include "ui/models/rowmodel.h"

#include <QHash>

namespace Models {

/// Something that entries can be filtered by: what it is known by, and its text.
struct JournalChoice
{
    QString key;
    QString text;

    bool operator==(const JournalChoice &) const = default;
};

/// The value journal, newest first; as much of it as was read.
class JournalModel final : public RowModel<Core::JournalEntry>
{
    Q_OBJECT

public:
    enum Column {
        Number,
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
    enum Role {
        SearchRole = Qt::UserRole, ///< what the row shows, folded
        FileRole,                  ///< of a cell: its text in a file, numbers without grouping
        IdRole,
        IndicatorRole,
        UnitRole,
        PersonRole,
        DayRole ///< of the local calendar
    };

    using RowModel::RowModel;

    /// `book` must outlive the next call.
    void setEntries(QList<Core::JournalEntry> entries, const Core::Catalogue &catalogue,
                    const Core::Phrasebook &book);
    /// Adds entries older than all that are there, newest first.
    void appendOlder(const QList<Core::JournalEntry> &entries) { appendRows(entries); }
    const Core::JournalEntry &entryAt(int row) const { return rows().at(row); }
    /// The row of an entry, or -1.
    int rowOf(Core::JournalEntryId entry) const;

    /// Which choices are given: of what occurs in the entries, or also of what may occur in those
    /// that were not read.
    enum class Choices { Occurring, Possible };
    /// Indicators, units and people in the order of the Vietnamese alphabet.
    QList<JournalChoice> indicators(Choices choices = Choices::Occurring) const;
    QList<JournalChoice> units(Choices choices = Choices::Occurring) const;
    QList<JournalChoice> persons() const;

private:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const Core::JournalEntry &entry, int column, int role) const override;
    QString text(const Core::JournalEntry &entry, int column,
                 Core::NumberWriting writing = Core::NumberWriting::ForReaders) const;
    QString searchKey(const Core::JournalEntry &entry) const;
    QString unitName(const QString &key) const;

    QHash<QString, Core::LocalizedText> m_unitNames;
    QHash<QString, Core::LocalizedText> m_indicatorNames; ///< of indices too, by code
    const Core::Phrasebook *m_book = nullptr;
};

} // namespace Models
