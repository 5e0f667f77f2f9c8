// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QProcess>
#include <QRectF>
#include <QStandardPaths>
#include <QString>
#include <QXmlStreamReader>

#include <algorithm>

/// A word on a page of a PDF file, in millimetres from the top left corner of the sheet.
struct PdfWord
{
    QString text;
    QRectF area;

    double middle() const { return area.center().x(); }
};

struct PdfPage
{
    QSizeF size; ///< millimetres
    QList<PdfWord> words;

    /// The words from `first` on as many as `text` has, joined; their common area. Null text when
    /// the page does not hold them one after the other.
    PdfWord phrase(const QString &text) const
    {
        const QStringList parts = text.split(QLatin1Char(' '));
        for (qsizetype i = 0; i + parts.size() <= words.size(); ++i) {
            const auto same = std::equal(
                parts.cbegin(), parts.cend(), words.cbegin() + i,
                [](const QString &part, const PdfWord &word) { return part == word.text; });
            if (!same)
                continue;
            PdfWord found{text, words.at(i).area};
            for (qsizetype j = 1; j < parts.size(); ++j)
                found.area |= words.at(i + j).area;
            return found;
        }
        return {};
    }
};

/// Reads PDF files with the programs of poppler-utils.
class PdfText
{
public:
    static bool isAvailable()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
    }

    static QList<PdfPage> pages(const QString &path)
    {
        QXmlStreamReader xml(run({QStringLiteral("-bbox"), path, QStringLiteral("-")}));
        QList<PdfPage> pages;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("page"))
                pages << PdfPage{QSizeF(number(xml, "width"), number(xml, "height")), {}};
            if (xml.name() == QLatin1String("word")) {
                const QPointF top(number(xml, "xMin"), number(xml, "yMin"));
                const QPointF bottom(number(xml, "xMax"), number(xml, "yMax"));
                pages.last().words << PdfWord{xml.readElementText(), QRectF(top, bottom)};
            }
        }
        return pages;
    }

    /// All that the file says in the order of reading, white space simplified.
    static QString text(const QString &path)
    {
        return QString::fromUtf8(run({QStringLiteral("-raw"), path, QStringLiteral("-")}))
            .simplified();
    }

private:
    static double number(const QXmlStreamReader &xml, const char *name)
    {
        constexpr double millimetresPerPoint = 25.4 / 72;
        return xml.attributes().value(QLatin1String(name)).toDouble() * millimetresPerPoint;
    }

    static QByteArray run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    }
};
