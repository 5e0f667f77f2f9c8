// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefnames.h"

#include <QCoreApplication>

#include <array>

namespace Core {

namespace {

// In the order of BriefKind.
constexpr std::array kindWords{
    QT_TRANSLATE_NOOP("Brief", "overall"), QT_TRANSLATE_NOOP("Brief", "pillar"),
    QT_TRANSLATE_NOOP("Brief", "indicator"), QT_TRANSLATE_NOOP("Brief", "ranking")};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    for (QString &part : parts)
        part = safeInFileName(part);
    return parts.join(QLatin1Char(' '));
}

QString subjectOf(const BriefOptions &options)
{
    if (options.kind == BriefKind::Pillar)
        return options.pillar;
    return options.kind == BriefKind::Indicator ? options.indicator : QString();
}

} // namespace

QString briefFileName(const BriefOptions &options, const Situation &situation,
                      const QString &unitName)
{
    const Phrasebook book(options.language);
    return joined({book.translate("Brief", "Report"), situation.programme.code, unitName,
                   book.translate("Brief", kindWords.at(size_t(options.kind))), subjectOf(options),
                   QString::number(situation.asOf)});
}

QString batchFileName(const BriefOptions &options, const Situation &situation,
                      const QString &unitName)
{
    return joined({Phrasebook(options.language).translate("Brief", "Report"),
                   situation.programme.code, unitName, QString::number(situation.asOf)});
}

QString safeInFileName(const QString &text)
{
    QString safe = text.simplified();
    for (QChar &character : safe) {
        const bool isSafe = character.isLetterOrNumber() || character.isMark() ||
                            character == QLatin1Char(' ') || character == QLatin1Char('-');
        if (!isSafe)
            character = QLatin1Char('_');
    }
    return safe;
}

} // namespace Core
