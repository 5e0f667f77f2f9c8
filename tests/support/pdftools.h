// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryFile>

/// What other programs read in the documents that were written.

inline bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// Standard output, then standard error.
inline QString outputOf(const QString &program, const QStringList &arguments)
{
    constexpr int longest = 180'000;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(longest);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Documents as LibreOffice prints them, as PDFs of the same names in `folder`; empty where it
/// could not.
inline QStringList printedByLibreOffice(const QStringList &documents, const QString &folder)
{
    const QString profile = QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder);
    outputOf(QStringLiteral("soffice"),
             QStringList{profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                         QStringLiteral("pdf"), QStringLiteral("--outdir"), folder} +
                 documents);
    QStringList printed;
    for (const QString &document : documents) {
        const QString path =
            QDir(folder).filePath(QFileInfo(document).completeBaseName() + QStringLiteral(".pdf"));
        printed << (QFileInfo::exists(path) ? path : QString());
    }
    return printed;
}

/// Where Debian puts the validator of PDF/A-1b and what it needs; empty where a part is missing.
inline QString preflightClassPath()
{
    QStringList jars;
    for (const char *name : {"preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging",
                             "javax.activation", "jaxb-api"}) {
        jars << QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(name));
        if (!QFileInfo::exists(jars.constLast()))
            return {};
    }
    return isInstalled(QStringLiteral("java")) ? jars.join(u':') : QString();
}

/// What the validator says of each file: "The file ... is a valid PDF/A-1b file".
inline QString preflight(const QStringList &pdfs)
{
    QTemporaryFile list;
    if (!list.open())
        return {};
    list.write(pdfs.join(u'\n').toUtf8());
    list.close();
    return outputOf(QStringLiteral("java"),
                    {QStringLiteral("-cp"), preflightClassPath(),
                     QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"),
                     QStringLiteral("batch"), list.fileName()});
}

/// The words of a text in their order. A no-break space is part of its word.
inline QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[ \\t\\r\\n\\f]+"));
    static const QRegularExpression lineEndingInDash(
        QStringLiteral("(?<=\\w)([-\\x{2013}])\\s+(?=\\w)"));
    QString joined = text;
    return joined.replace(lineEndingInDash, QStringLiteral("\\1"))
        .split(between, Qt::SkipEmptyParts);
}

/// The text of a PDF's pages; of one page, from 1, where a page is named.
inline QString pdfText(const QString &pdf, int page = 0)
{
    const QString number = QString::number(page);
    const QStringList pages =
        page > 0 ? QStringList{QStringLiteral("-f"), number, QStringLiteral("-l"), number}
                 : QStringList();
    return outputOf(QStringLiteral("pdftotext"),
                    pages + QStringList{QStringLiteral("-raw"), pdf, QStringLiteral("-")});
}

inline int pdfPageCount(const QString &pdf)
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(outputOf(QStringLiteral("pdfinfo"), {pdf})).captured(1).toInt();
}

struct PdfWord
{
    QString text;
    QRectF box; ///< millimetres from the page's top left corner; its height is that of the line
};

struct PdfPage
{
    QSizeF size; ///< millimetres
    QList<PdfWord> words;
};

inline QList<PdfPage> pdfPages(const QString &pdf)
{
    static const QRegularExpression element(
        QStringLiteral("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">|<word xMin=\"([\\d.]+)\" "
                       "yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)</word>"));
    constexpr double millimetre = 25.4 / 72;
    const QString html =
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")});
    QList<PdfPage> pages;
    for (const auto &match : element.globalMatch(html)) {
        const auto number = [&](int group) {
            return match.captured(group).toDouble() * millimetre;
        };
        if (match.hasCaptured(3))
            pages.last().words << PdfWord{match.captured(7), QRectF(QPointF(number(3), number(4)),
                                                                    QPointF(number(5), number(6)))};
        else
            pages << PdfPage{{number(1), number(2)}, {}};
    }
    return pages;
}
