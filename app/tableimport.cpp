// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tableimport.h"

#include "app/commands.h"
#include "core/base/errorsentence.h"
#include "core/exchange/files.h"
#include "core/exchange/importdocument.h"

#include <QFileInfo>

namespace App {

namespace {

const QString dryRun = QStringLiteral("dry-run");
const QString partial = QStringLiteral("partial");

void printCounts(const Core::ImportReport &report, Console &console)
{
    console.out << console
                       .text(QT_TRANSLATE_NOOP("Commands",
                                               "%1 rows: %2 new, %3 same, %4 revised, %5 rejected"))
                       .arg(report.rows)
                       .arg(report.added)
                       .arg(report.same)
                       .arg(report.revised)
                       .arg(report.rejections.size())
                << Qt::endl;
}

void printRejections(const Core::ImportReport &report, Console &console)
{
    for (const Core::Rejection &rejection : report.rejections) {
        QString place = QString::number(rejection.row);
        if (!rejection.column.isEmpty())
            place += QStringLiteral(" [%1]").arg(rejection.column);
        console.err << console.text(QT_TRANSLATE_NOOP("Commands", "Row %1: %2"))
                           .arg(place, Core::errorSentence(rejection.error, console.book))
                    << Qt::endl;
    }
}

} // namespace

QList<QCommandLineOption> importOptions()
{
    return {{dryRun,
             QString::fromLatin1(QT_TRANSLATE_NOOP("Commands", "Only say what would be done."))},
            {partial, QString::fromLatin1(QT_TRANSLATE_NOOP(
                          "Commands", "Write the good rows although others are rejected."))},
            jsonOption()};
}

Core::Result<> checkCsv(const QString &path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        return {};
    return Core::failure({Core::Error::Kind::UnsupportedFormat, path, {QStringLiteral("csv")}, {}});
}

Core::Result<Core::TextTable> readTable(const QString &path)
{
    return checkCsv(path)
        .and_then([&] { return Core::readFile(path); })
        .and_then([&](const QByteArray &bytes) {
            return Core::readCsv(bytes, QFileInfo(path).fileName());
        });
}

Exit importExit(const Core::ImportReport &report, const QCommandLineParser &parser)
{
    if (report.rejections.isEmpty())
        return Exit::Done;
    return parser.isSet(dryRun) || parser.isSet(partial) ? Exit::Findings : Exit::Failed;
}

bool isWritten(const Core::ImportReport &report, const QCommandLineParser &parser)
{
    return importExit(report, parser) != Exit::Failed && !parser.isSet(dryRun);
}

void printReport(const Core::ImportReport &report, const QCommandLineParser &parser,
                 Console &console)
{
    if (parser.isSet(QStringLiteral("json")))
        console.print(QJsonDocument(Core::importDocument(report, console.book)));
    else
        printCounts(report, console);
    printRejections(report, console);
}

} // namespace App
