// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/valuewarnings.h"
#include "core/base/phrasebook.h"
#include "core/indicator/catalogue.h"

#include <QAbstractTableModel>

namespace Models {

/// Open questions, one row each, in full sentences.
class WarningModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Indicator, Period, Part, Question, ColumnCount };

    explicit WarningModel(QObject *parent = nullptr);

    /// `book` must outlive the next call.
    void setWarnings(const QList<Core::ValueWarning> &warnings, const Core::Catalogue &catalogue,
                     const Core::Phrasebook &book);
    const Core::ValueWarning &warningAt(int row) const { return m_rows.at(row).warning; }
    /// Whether any of them is about a part.
    bool hasParts() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Core::ValueWarning warning;
        Core::Indicator indicator;
    };

    QString text(const Row &row, int column) const;

    QList<Row> m_rows;
    const Core::Phrasebook *m_book = nullptr;
};

} // namespace Models
