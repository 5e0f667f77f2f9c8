// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextStream>

#include <cstdio>

namespace App {

/// Standard output or standard error as the commands write it: lines of text. A text never breaks
/// its line and never steers a terminal, whatever a file or a name brought into it: a line break
/// becomes a space, another control character the replacement character. Remembers the first write
/// that failed.
class LineStream
{
public:
    /// `file` is not closed.
    explicit LineStream(std::FILE *file);

    LineStream &operator<<(const QString &text);
    LineStream &operator<<(QLatin1Char c);
    LineStream &operator<<(const char *text);
    /// Qt::endl, the only one: ends the line and hands it over.
    LineStream &operator<<(QTextStream &(*)(QTextStream &));

    /// A text of several lines of our own.
    void writeLines(const QString &text);
    /// A JSON document. Control characters of its texts stand escaped.
    void writeJson(QByteArray json);
    void flush();

    /// The system's number (errno) of the first failure, 0 for none.
    int failure() const { return m_failure; }

private:
    void write(const QByteArray &bytes);

    std::FILE *m_file;
    int m_failure = 0;
};

/// The text as it may stand in one line on a terminal; a tab stays.
QString lineText(QString text);

} // namespace App
