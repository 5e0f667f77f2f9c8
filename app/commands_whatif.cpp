// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/assess/whatif.h"
#include "core/documents/whatifdocument.h"

#include <QJsonDocument>

namespace App {

namespace {

/// The parts of --set PART=VALUE; the decimal sign is a point, or a comma as offices write it.
Core::Result<QMap<QString, double>> changesOf(const QCommandLineParser &parser)
{
    QMap<QString, double> changes;
    for (const QString &text : parser.values(QStringLiteral("set"))) {
        const qsizetype sign = text.lastIndexOf(QLatin1Char('='));
        bool ok = false;
        const double value =
            text.mid(sign + 1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
        if (sign <= 0 || !ok)
            return Core::failure(
                {Core::Error::Kind::BadArgument, text, {QStringLiteral("PART=0.65")}, {}});
        changes.insert(text.left(sign).trimmed(), value);
    }
    return changes;
}

/// The edition of that year; where a year has two, the last by label.
Core::Result<Core::RankingEdition> editionOf(const Core::Store &store,
                                             const Core::RankingIndex &index, const QString &year)
{
    std::optional<Core::RankingEdition> found;
    QStringList years;
    for (const Core::RankingEdition &edition : store.rankings().editionsOf(index.id)) {
        years << QString::number(edition.year);
        if (years.last() == year)
            found = edition;
    }
    if (found)
        return *found;
    years.removeDuplicates();
    return Core::failure({Core::Error::Kind::UnknownEdition,
                          year,
                          {index.code, years.join(QStringLiteral(", "))},
                          {}});
}

struct Question
{
    Core::RankingIndex index;
    Core::RankingEdition edition;
    const Core::Unit *unit = nullptr;
    Core::WhatIf answer;
};

Core::Result<Question> ask(const QCommandLineParser &parser, const Core::Store &store,
                           const QMap<QString, double> &changes)
{
    const QString code = parser.value(QStringLiteral("index"));
    const Core::RankingIndex *index = store.catalogue().index(code);
    if (!index)
        return Core::failure({Core::Error::Kind::UnknownIndex, code, {}, {}});
    const auto edition = editionOf(store, *index, parser.value(QStringLiteral("edition")));
    if (!edition)
        return Core::failure(edition.error());
    const auto unit = areaOf(parser, store, edition->year);
    if (!unit)
        return Core::failure(unit.error());
    const auto table = store.rankings().entries(edition->id);
    if (!table)
        return Core::failure(table.error());
    return Core::whatIf(*index, *edition, *table, *unit, changes)
        .map([&](const Core::WhatIf &answer) {
            return Question{*index, *edition, store.catalogue().unit(*unit), answer};
        });
}

void printLine(const Question &question, Console &console)
{
    const Core::WhatIf &answer = question.answer;
    const QString place = answer.rank() ? QString::number(*answer.rank()) : QString();
    const QStringList cells{question.index.code, QString::number(question.edition.year),
                            QString::number(answer.score, 'f', 4),
                            place + u'/' + QString::number(answer.outOf)};
    console.out << cells.join(u'\t') << Qt::endl;
}

/// Says which places are open where the table cannot tell one.
void explainOpenPlace(const Core::WhatIf &answer, Console &console)
{
    if (answer.rank())
        return;
    console.err
        << console
               .text(QT_TRANSLATE_NOOP(
                   "Commands",
                   "The edition's table does not have all scores: the rank is between %1 and %2."))
               .arg(answer.place.best)
               .arg(answer.place.worst)
        << Qt::endl;
}

Exit runWhatIf(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    if (!parser.isSet(QStringLiteral("index")) || !parser.isSet(QStringLiteral("edition")) ||
        !parser.isSet(QStringLiteral("set")))
        return console.misuse(console.text(QT_TRANSLATE_NOOP(
            "Commands", "whatif needs --index, --edition and at least one --set PART=VALUE")));
    const auto changes = changesOf(parser);
    if (!changes) {
        console.fail(changes.error());
        return Exit::Usage;
    }
    const auto store = console.open(arguments.first());
    if (!store)
        return console.fail(store.error());
    const auto question = ask(parser, **store, *changes);
    if (!question)
        return console.fail(question.error());
    explainOpenPlace(question->answer, console);
    if (parser.isSet(QStringLiteral("json")))
        console.print(QJsonDocument(Core::whatIfDocument(
            question->answer, question->index, question->edition,
            question->unit->codeIn(Core::Period::year(question->edition.year)))));
    else
        printLine(*question, console);
    return Exit::Done;
}

} // namespace

QList<Command> whatIfCommands()
{
    return {
        {QStringLiteral("whatif"),
         QT_TRANSLATE_NOOP("Commands", "Recomputes score and rank with other component scores."),
         {QStringLiteral("FILE")},
         {{QStringLiteral("index"),
           QString::fromLatin1(QT_TRANSLATE_NOOP("Commands", "Code of the ranking index.")),
           QStringLiteral("CODE")},
          {QStringLiteral("edition"),
           QString::fromLatin1(QT_TRANSLATE_NOOP("Commands", "Year of the edition.")),
           QStringLiteral("YEAR")},
          {QStringLiteral("set"),
           QString::fromLatin1(QT_TRANSLATE_NOOP(
               "Commands", "A component's code and its assumed score, 0 to 1; may be repeated.")),
           QStringLiteral("PART=VALUE")},
          areaOption(),
          jsonOption()},
         false,
         runWhatIf}};
}

} // namespace App
