// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/rawdatabase.h"

#include <QRegularExpression>
#include <QSet>

/// A data file of others, or of a time when nobody looked at texts: every text that is free to be
/// anything ends with markup, signs that some format gives a meaning, or characters that no reader
/// can take. Codes, keys and dates stay.
namespace HostileTexts {

/// What the texts end with, as SQL, `picture` in the place of %1.
inline QStringList endings(const QString &picture)
{
    return {
        QStringLiteral("' <b>BOLD</b> <img src=\"") + picture + QStringLiteral("\">'"),
        QStringLiteral("' R&D and <5%'"),
        QStringLiteral("' x</title><script>alert(1)</script>'"),
        QStringLiteral("' &amp; \"quotes'''"),
        QStringLiteral("' %1 %2 %n bell' || char(7) || char(27) || '[31m'"),
        QStringLiteral("' ' || char(8238) || 'turned' || char(8295) || char(8207)"),
        QStringLiteral("' half' || CAST(x'EDA080' AS TEXT) || char(65534) || char(133)"),
        QStringLiteral("' nul' || char(0) || '<i>behind</i>'"),
        QStringLiteral(
            "' <a href=\"http://x.invalid/\">link</a>' || char(10) || 'a' || char(9) || 'b'"),
        QStringLiteral("' ]]> --> <![CDATA[ <?xml ?> <qt>'"),
    };
}

inline bool isFree(const QString &table, const QString &column)
{
    static const QSet<QString> tables{QStringLiteral("file_info"), QStringLiteral("journal"),
                                      QStringLiteral("journal_block")};
    static const QRegularExpression coded(QStringLiteral(
        "^(key|kind|code|.*_code|formula|published|.*_date|date|direction|levels|same_as|horizon|"
        "mode|comparator|period|part|edition|state|absence|status|section|fingerprint|at|unit_set|"
        "valid_.*|.*hash|digest)$"));
    const bool isReference =
        table == QLatin1String("target") && column == QLatin1String("document");
    return !tables.contains(table) && !isReference && !coded.match(column).hasMatch();
}

/// The columns that were made hostile, "table.column".
inline QStringList writeInto(const QString &path, const QString &picture)
{
    RawDatabase raw(path);
    QString cases;
    const QStringList all = endings(picture);
    for (qsizetype i = 0; i < all.size(); ++i)
        cases += QStringLiteral(" WHEN %1 THEN ").arg(i) + all.at(i);
    QStringList done;
    raw.run(QStringLiteral("BEGIN"));
    for (const QString &table :
         raw.column(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                   "name NOT LIKE 'sqlite_%' ORDER BY name"))) {
        for (const QString &column :
             raw.column(QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE type = "
                                       "'TEXT'")
                            .arg(table))) {
            if (!isFree(table, column))
                continue;
            // Beside a figure there are no words.
            const QString condition =
                table == QLatin1String("observation") && column == QLatin1String("text")
                    ? QStringLiteral(" WHERE text <> ''")
                    : QString();
            const QString sql =
                QStringLiteral("UPDATE ") + table + QStringLiteral(" SET ") + column +
                QStringLiteral(" = ltrim(coalesce(") + column +
                QStringLiteral(", '') || CASE (rowid + %1) % %2")
                    .arg(QString::number(done.size()), QString::number(all.size())) +
                cases + QStringLiteral(" END)") + condition;
            if (!raw.run(sql))
                qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(raw.error()));
            done << table + QLatin1Char('.') + column;
        }
    }
    if (!raw.run(QStringLiteral("COMMIT")))
        qFatal("the texts stayed as they were");
    return done;
}

} // namespace HostileTexts
