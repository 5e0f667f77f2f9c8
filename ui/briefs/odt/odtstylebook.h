// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefs/odt/odtxml.h"

#include <QHash>
#include <QStringList>

namespace Gui {

/// What a paragraph, a table or a cell has beside a named style. Each combination is written once.
class OdtStyleBook
{
public:
    /// The name of the named style itself where there are no properties.
    QString paragraph(const QString &parent, const OdtAttributes &properties,
                      const OdtAttributes &own = {});
    QString table(const OdtAttributes &properties, const OdtAttributes &own = {});
    QString column(double width);
    QString row(const OdtAttributes &properties);
    QString cell(const OdtAttributes &properties);
    QString graphic(const OdtAttributes &properties);

    /// All of them, as they stand in office:automatic-styles.
    QByteArray xml() const;

private:
    struct Style
    {
        const char *family;
        const char *prefix;     ///< of the names
        const char *properties; ///< the element that holds them
    };

    QString add(const Style &style, const OdtAttributes &own, const OdtAttributes &properties);

    QHash<QByteArray, QString> m_names; ///< by the XML without the name
    QHash<QString, int> m_counts;       ///< by prefix
    QByteArray m_xml;
};

} // namespace Gui
