// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/outputsubject.h"

#include "core/documents/statusdocument.h"
#include "core/report/namedindicator.h"
#include "core/report/reportsource.h"
#include "core/words/verdictwords.h"

#include <QJsonDocument>

namespace App {

namespace {

/// What the call asks for.
struct Question
{
    Core::Situation situation;
    QString areaCode;
    QString only; ///< the code of one indicator; empty: all
};

Core::Result<Question> questionOf(const QCommandLineParser &parser, const Core::Store &store,
                                  int year)
{
    const auto programme = programmeOf(parser, store);
    if (!programme)
        return Core::failure(programme.error());
    const auto unit = areaOf(parser, store, year);
    if (!unit)
        return Core::failure(unit.error());
    const auto source = Core::loadReportSource(store, *programme, *unit, year);
    if (!source)
        return Core::failure(source.error());
    QString only = valueOf(parser, "indicator");
    if (!only.isEmpty()) {
        const auto one = Core::namedIndicator(source->situation, store.catalogue(), only);
        if (!one)
            return Core::failure(one.error());
        only = (*one)->indicator.code;
    }
    return Question{source->situation,
                    store.catalogue().unit(*unit)->codeIn(Core::Period::year(year)), only};
}

/// One line an indicator: code, name, latest value with its year, verdict and needed pace of each
/// target.
void printLines(const Question &question, Console &console)
{
    for (const Core::IndicatorSituation &one : question.situation.indicators) {
        if (!question.only.isEmpty() && one.indicator.code != question.only)
            continue;
        const auto &latest = one.assessment.latest;
        QStringList cells{one.indicator.code, one.indicator.name.in(console.book.language()),
                          latest ? Core::latestText(one.indicator, *latest, console.book)
                                 : QString(),
                          latest ? latest->period.code() : QString()};
        for (const Core::TargetAssessment &target : one.assessment.targets) {
            QStringList words{Core::verdictText(one.indicator, target, console.book),
                              Core::requiredText(one.indicator, target, console.book)};
            words.removeAll(QString());
            cells << QStringLiteral("%1: %2").arg(QString::number(target.target.horizon),
                                                  words.join(QStringLiteral("; ")));
        }
        console.out << cells.join(QLatin1Char('\t')) << Qt::endl;
    }
}

QCommandLineOption whyOption()
{
    return {QStringLiteral("why"),
            QString::fromLatin1(QT_TRANSLATE_NOOP(
                "Commands", "With --json only: add the rule, inputs and formulas of each "
                            "assessment, and the assessments of past years."))};
}

Exit runStatus(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const auto year = asOfYear(parser);
    if (!year)
        return console.misuse(console.text(
            QT_TRANSLATE_NOOP("Commands", "--as-of needs a year, for example --as-of 2024")));
    if (parser.isSet(QStringLiteral("why")) && !parser.isSet(QStringLiteral("json")))
        return console.misuse(
            console.text(QT_TRANSLATE_NOOP("Commands", "--why is used with --json only")));
    const auto store = console.open(arguments.first());
    if (!store)
        return console.fail(store.error());
    const auto question = questionOf(parser, **store, *year);
    if (!question)
        return console.fail(question.error());
    if (!parser.isSet(QStringLiteral("json"))) {
        printLines(*question, console);
        return Exit::Done;
    }
    const auto detail = parser.isSet(QStringLiteral("why")) ? Core::StatusDetail::WithReasons
                                                            : Core::StatusDetail::Verdicts;
    console.print(QJsonDocument(
        Core::statusDocument(question->situation, question->areaCode, question->only, detail)));
    return Exit::Done;
}

} // namespace

QList<Command> statusCommands()
{
    return {{QStringLiteral("status"),
             QT_TRANSLATE_NOOP("Commands", "Assesses each indicator against its targets."),
             {QStringLiteral("FILE")},
             {asOfOption(), programmeOption(), areaOption(), indicatorOption(), whyOption(),
              jsonOption()},
             false,
             runStatus}};
}

} // namespace App
