// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include <QRegularExpression>

namespace App {

namespace {

constexpr int earliestYear = 1900;
constexpr int latestYear = 2199;

} // namespace

QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"),
            QString::fromLatin1(QT_TRANSLATE_NOOP("Commands", "Print one JSON document."))};
}

QCommandLineOption asOfOption()
{
    return {
        QStringLiteral("as-of"),
        QString::fromLatin1(QT_TRANSLATE_NOOP("Commands", "Assess as of the end of this year.")),
        QStringLiteral("YEAR")};
}

QCommandLineOption areaOption()
{
    return {QStringLiteral("area"),
            QString::fromLatin1(
                QT_TRANSLATE_NOOP("Commands", "Code of the area; without it, the province.")),
            QStringLiteral("CODE")};
}

QCommandLineOption indicatorOption()
{
    return {QStringLiteral("indicator"),
            QString::fromLatin1(QT_TRANSLATE_NOOP("Commands", "Code of one indicator.")),
            QStringLiteral("CODE")};
}

QCommandLineOption programmeOption()
{
    return {QStringLiteral("programme"),
            QString::fromLatin1(
                QT_TRANSLATE_NOOP("Commands", "Code of the programme; without it, the first.")),
            QStringLiteral("CODE")};
}

std::optional<int> yearOf(const QCommandLineParser &parser, const QString &option)
{
    bool ok = false;
    const int year = parser.value(option).toInt(&ok);
    return ok && year >= earliestYear && year <= latestYear ? std::optional(year) : std::nullopt;
}

Core::Result<QDate> dayOf(const QCommandLineParser &parser, const QString &option)
{
    static const QRegularExpression written(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    const QString text = parser.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.isEmpty() || day.isValid())
        return day;
    if (written.match(text).hasMatch())
        return Core::failure({Core::Error::Kind::NoSuchDay, text, {}, {}});
    return Core::failure(
        {Core::Error::Kind::BadArgument, text, {QStringLiteral("YYYY-MM-DD")}, {}});
}

std::optional<int> asOfYear(const QCommandLineParser &parser)
{
    return yearOf(parser, QStringLiteral("as-of"));
}

Core::Result<Core::UnitId> areaOf(const QCommandLineParser &parser, const Core::Store &store,
                                  int asOf)
{
    const QString area = parser.value(QStringLiteral("area"));
    if (area.isEmpty())
        return store.home();
    const auto inForce = store.catalogue().findUnit(area, Core::Period::year(asOf));
    // A unit that has ended is still looked back on, as long as no other can be meant.
    if (!inForce && inForce.error().kind == Core::Error::Kind::UnitNotValidInPeriod)
        return store.catalogue().findUnitOfAnyTime(area);
    return inForce;
}

Core::Result<Core::Programme> programmeOf(const QCommandLineParser &parser,
                                          const Core::Store &store)
{
    const QString code = parser.value(QStringLiteral("programme"));
    const Core::Programme *programme =
        code.isEmpty() ? store.mainProgramme() : store.catalogue().programme(code);
    if (programme)
        return *programme;
    return Core::failure(code.isEmpty()
                             ? Core::Error{Core::Error::Kind::NoProgramme, store.path(), {}, {}}
                             : Core::Error{Core::Error::Kind::UnknownProgramme, code, {}, {}});
}

} // namespace App
