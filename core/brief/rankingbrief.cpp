// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The brief on the places in ranking indices.
#include "core/brief/briefkinds.h"
#include "core/brief/briefsections.h"
#include "core/brief/briefsentences.h"
#include "core/brief/brieftables.h"
#include "core/chart/rankcharts.h"
#include "core/words/format.h"
#include "core/words/indicatorphrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

namespace {

QString placeText(const BriefPeer &peer, const RankingEdition &edition)
{
    return QStringLiteral("%1/%2").arg(peer.rank).arg(edition.outOf);
}

QString scoreText(const BriefPeer &peer, const Phrasebook &book)
{
    return peer.score ? Format(book.language()).exact(*peer.score) : QString();
}

BriefTable peerTable(const BriefRanking &ranking, const Phrasebook &book)
{
    using Align = BriefColumn::Align;
    BriefTable table;
    table.columns = {{book.translate("Brief", "No."), 0.5, Align::Centre},
                     {book.translate("Brief", "Area"), 3, Align::Left},
                     {book.translate("Brief", "Place"), 1, Align::Centre},
                     {book.translate("Brief", "Score"), 1, Align::Decimal}};
    for (const BriefPeer &peer : ranking.peers)
        table.rows << BriefRow{{QString::number(table.rows.size() + 1), peer.name,
                                placeText(peer, ranking.peerEdition), scoreText(peer, book)},
                               false};
    return table;
}

/// "10th" in English; Vietnamese sentences say it with a word of their own.
QString ordinalText(int number, Language language)
{
    const QString text = QString::number(number);
    if (language == Language::Vietnamese)
        return text;
    const bool isTeen = number % 100 / 10 == 1;
    const int last = isTeen ? 0 : number % 10;
    return text + QLatin1StringView(last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
}

/// "In the 2022 edition, Ben Tre Province ranks 10th among the 13 ... of the Mekong Delta."
QString peerSentence(const BriefComposition &brief, const BriefRanking &ranking)
{
    const auto own = std::find_if(ranking.peers.cbegin(), ranking.peers.cend(),
                                  [](const BriefPeer &peer) { return peer.isOwn; });
    if (own == ranking.peers.cend())
        return {};
    const auto better = std::count_if(ranking.peers.cbegin(), ranking.peers.cend(),
                                      [&](const BriefPeer &peer) { return peer.rank < own->rank; });
    return brief
        .text(QT_TRANSLATE_NOOP("Brief", "In the %1 edition, %2 ranks %3 among the %4 "
                                         "provinces and cities of the %5."))
        .arg(QString::number(ranking.peerEdition.year), brief.source().unitName,
             ordinalText(int(better) + 1, brief.language()), QString::number(ranking.peers.size()),
             ranking.peerGroup);
}

void writeIndex(BriefComposition &brief, const BriefRanking &ranking)
{
    const IndicatorSituation &rank = ranking.situation;
    brief.subsection(rank.indicator.name.in(brief.language()));
    brief.paragraph(rankingParagraph(rank, brief.source().unitName, brief.book()));
    brief.chart(rankHistoryChart(rank, brief.chartContext()));
    brief.table(yearTable(rank, brief.situation().programme.baselineYear, brief.book()));
    if (ranking.peers.isEmpty())
        return;
    brief.paragraph(peerSentence(brief, ranking));
    brief.table(peerTable(ranking, brief.book()));
}

} // namespace

Result<> writeRanking(BriefComposition &brief)
{
    const QList<BriefRanking> &rankings = brief.source().rankings;
    const BriefScope fed = countedIn(brief.situation());
    BriefScope scope;
    std::copy_if(fed.cbegin(), fed.cend(), std::back_inserter(scope),
                 [](const auto *one) { return !one->indicator.index.isEmpty(); });
    if (rankings.isEmpty())
        return failure(nothingToReport(brief, scope));
    brief.setSubject(
        brief.text(QT_TRANSLATE_NOOP("Brief", "Rankings of %1")).arg(brief.source().unitName));
    brief.paragraph(
        brief
            .text(QT_TRANSLATE_NOOP("Brief", "Under %3, the %4 reports the places of %1 in the "
                                             "editions of the rankings to %2 as follows:"))
            .arg(brief.source().unitName, brief.asOfText(),
                 documentMention(brief.situation().programme, brief.book()), brief.issuer()));
    brief.writeEndOfUnit();
    brief.section(brief.text(QT_TRANSLATE_NOOP("Brief", "RESULTS")));
    for (const BriefRanking &ranking : rankings)
        writeIndex(brief, ranking);
    brief.note(methodText(brief));
    writeShortcomings(brief, scope, {});
    writeDirections(brief, scope);
    writeProposals(brief, scope, {});
    return {};
}

} // namespace Core
