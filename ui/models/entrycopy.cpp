// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entrycopy.h"

#include "core/words/format.h"

namespace Models {

QString htmlFromCells(const QList<QStringList> &cells, qsizetype headings)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table border=\"1\">");
    for (qsizetype row = 0; row < cells.size(); ++row) {
        const QString tag = row < headings ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr>");
        for (const QString &cell : cells.at(row)) {
            const bool isCode =
                cell.size() > 1 && cell.startsWith(QLatin1Char('0')) && cell.at(1).isDigit();
            const bool isText = isCode || !Core::readNumber(cell).isNumber();
            html +=
                QStringLiteral("<%1%2>%3</%1>")
                    .arg(tag,
                         isText ? QStringLiteral(" style='mso-number-format:\"\\@\"'")
                                : QStringLiteral(" align=\"right\""),
                         cell.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

bool HeadedCells::hasParents() const
{
    return m_model.layout() == EntryLayout::Areas &&
           (m_model.level() == AreaLevel::Communes || m_model.level() == AreaLevel::All);
}

QStringList HeadedCells::headings(const QModelIndexList &row) const
{
    QStringList texts{tr("Code"), tr("Name")};
    if (hasParents())
        texts << m_model.headerData(EntryModel::Parent, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const QModelIndex &cell : row) {
        if (cell.column() < EntryModel::FirstYear) {
            texts << m_model.headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString();
            continue;
        }
        const Core::Period &period = m_model.periodAt(cell.column());
        const QString words = Core::Format(m_language).period(period);
        texts << (Core::Period::fromText(words) == period ? words : period.code());
    }
    return texts;
}

/// Code and name; a part and a total have no code.
QStringList HeadedCells::names(int row) const
{
    const QString title =
        m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString().trimmed();
    const QString separator = QStringLiteral("  ");
    const bool isCoded = title.contains(separator);
    QStringList texts{isCoded ? title.section(separator, 0, 0) : QString(),
                      isCoded ? title.section(separator, 1) : title};
    if (hasParents())
        texts << m_model.index(row, EntryModel::Parent).data().toString();
    return texts;
}

QList<QStringList> HeadedCells::cells(const QList<QModelIndexList> &rows) const
{
    QList<QStringList> cells;
    for (const QModelIndexList &row : rows) {
        QModelIndexList shown = row; // the area that a row lies in stands among its names
        shown.removeIf([](const QModelIndex &cell) { return cell.column() == EntryModel::Parent; });
        if (shown.isEmpty())
            continue;
        if (cells.isEmpty())
            cells << headings(shown);
        QStringList texts = names(shown.first().row());
        for (const QModelIndex &cell : std::as_const(shown))
            texts << cell.data(Qt::DisplayRole).toString();
        cells << texts;
    }
    return cells;
}

} // namespace Models
