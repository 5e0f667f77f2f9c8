// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/sourcewords.h"

#include <QCoreApplication>

namespace Core {

namespace {

constexpr qsizetype mostSources = 3;
constexpr qsizetype mostValues = 5;

} // namespace

QList<ShownSource> shownSources(const IndicatorSituation &one)
{
    const Series seen = one.series.upTo(one.from.year);
    QMap<int, QList<ShownSource>> byYear;
    const auto add = [&byYear](const auto &points) {
        for (const auto &point : points)
            byYear[point.year] << ShownSource{QString::number(point.year), point.source};
    };
    add(seen.points);
    add(seen.states);
    for (const QList<SeriesPoint> &part : seen.parts)
        add(part);
    QList<ShownSource> all;
    for (const QList<ShownSource> &ofYear : byYear)
        all << ofYear;
    return all;
}

QStringList distinctSources(const QList<ShownSource> &values)
{
    QStringList sources;
    for (const ShownSource &one : values) {
        if (!one.source.isEmpty())
            sources << one.source;
    }
    sources.removeDuplicates();
    return sources;
}

QString sourceSentence(const QList<ShownSource> &values, const Phrasebook &book)
{
    QStringList sources = distinctSources(values);
    QStringList unstated;
    for (const ShownSource &one : values) {
        if (one.source.isEmpty())
            unstated << one.value;
    }
    unstated.removeDuplicates();
    QStringList sentences;
    if (!sources.isEmpty()) {
        const int others = int(std::max<qsizetype>(0, sources.size() - mostSources));
        QString named = sources.mid(0, mostSources).join(QStringLiteral("; "));
        if (others > 0)
            named =
                book.translate("Words", "%1 and %n other source(s)", nullptr, others).arg(named);
        sentences << book.translate("Words", "Source: %1.").arg(named);
    }
    if (!unstated.isEmpty() && sources.isEmpty())
        sentences << book.translate("Words", "Source not stated.");
    else if (!unstated.isEmpty()) {
        const int others = int(std::max<qsizetype>(0, unstated.size() - mostValues));
        QString named = unstated.mid(0, mostValues).join(QStringLiteral(", "));
        if (others > 0)
            named = book.translate("Words", "%1 and %n other value(s)", nullptr, others).arg(named);
        sentences << book.translate("Words", "Source not stated: %1.").arg(named);
    }
    return sentences.join(QLatin1Char(' '));
}

QString sourceCell(const QString &source, const Phrasebook &book)
{
    return source.isEmpty() ? book.translate("Words", "source not stated") : source;
}

} // namespace Core
