// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefcomposition.h"

#include "core/brief/briefhead.h"
#include "core/brief/issuername.h"
#include "core/words/format.h"
#include "core/words/indicatorphrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace Core {

namespace {

/// Points are lettered in the order of each alphabet: a, b, c, d, d with stroke, e, g, ...
QChar pointLetter(int number, Language language)
{
    static const QString vietnamese = QStringLiteral("abcd\u0111eghiklmnopqrstuvxy");
    static const QString english = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
    const QString &letters = language == Language::Vietnamese ? vietnamese : english;
    return letters.at((number - 1) % letters.size());
}

/// No line ends between a number and what it counts: "4.7 points", "32 indicators". Years count
/// nothing.
QString withWholeAmounts(const QString &text)
{
    static const QRegularExpression amount(
        QStringLiteral("(?<![\\d.,/-])(\\d{1,3}(?:[.,]\\d+)*) (?=\\p{L})"));
    return QString(text).replace(amount, QStringLiteral("\\1\u00a0"));
}

/// "1. Results" without its number.
void dropNumber(BriefHeading &heading)
{
    heading.text = heading.text.section(QLatin1Char(' '), 1);
}

/// A heading that is alone on its level in its section is not numbered.
void dropLoneNumbers(QList<BriefBlock> &blocks)
{
    QList<BriefHeading *> siblings;
    const auto close = [&siblings] {
        if (siblings.size() == 1)
            dropNumber(*siblings.first());
        siblings.clear();
    };
    for (BriefBlock &block : blocks) {
        auto *heading = std::get_if<BriefHeading>(&block);
        if (heading && heading->level == 1)
            close();
        else if (heading && heading->level == 2)
            siblings << heading;
    }
    close();
}

/// The last paragraph of the blocks gets the decree's mark for the end of a text.
void endText(QList<BriefBlock> &blocks)
{
    if (blocks.isEmpty())
        return;
    auto *last = std::get_if<BriefParagraph>(&blocks.last());
    if (!last)
        return;
    if (last->text.endsWith(QLatin1Char('.')))
        last->text.chop(1);
    last->text += QStringLiteral("./.");
}

} // namespace

BriefComposition::BriefComposition(const BriefSource &source, const BriefOptions &options)
    : m_source(source)
    , m_options(options)
    , m_book(options.language)
{
    writeFrame(m_brief, source.agency, options, m_book);
}

QString BriefComposition::issuer() const
{
    const QString issuer = issuerInSentence(m_source.agency, language());
    return issuer.isEmpty() ? text(QT_TRANSLATE_NOOP("Brief", "reporting office")) : issuer;
}

QDate BriefComposition::endOf(const IndicatorSituation &one) const
{
    const bool isToldOnce = m_source.isPart && m_source.lastDay.isValid();
    return isToldOnce ? QDate() : m_source.ended.value(one.indicator.code);
}

QString BriefComposition::withEnd(const IndicatorSituation &one, const QString &sentence) const
{
    const QDate end = endOf(one);
    if (sentence.isEmpty() || !end.isValid())
        return sentence;
    return sentence + QLatin1Char(' ') +
           text(QT_TRANSLATE_NOOP("Brief", "The unit ended on %1."))
               .arg(officialDate(end, language()));
}

QString BriefComposition::markedName(const IndicatorSituation &one) const
{
    const QString name = one.indicator.name.in(language());
    const QDate end = endOf(one);
    return end.isValid() ? QStringLiteral("%1 (%2)").arg(name, endedText(end, m_book)) : name;
}

void BriefComposition::writeEndOfUnit()
{
    if (m_source.lastDay.isValid())
        paragraph(text(QT_TRANSLATE_NOOP("Brief", "Note: %1 ended on %2; figures and targets in "
                                                  "this report are those of this unit."))
                      .arg(m_source.unitName, officialDate(m_source.lastDay, language())));
}

void BriefComposition::setSubject(const QString &subject)
{
    const QString &unit = m_source.unitName;
    const bool isNamed = !m_source.isPart || subject.contains(unit);
    const QString named =
        isNamed ? subject
                : m_book.translate("Brief", "%1, in %2", "title of a report and its unit")
                      .arg(subject, unit);
    m_brief.subject = QStringLiteral("%1 (%2)").arg(
        named, text(QT_TRANSLATE_NOOP("Brief", "data to the end of %1")).arg(asOfText()));
    m_brief.documentTitle = QStringLiteral("%1 - %2").arg(m_brief.typeTitle, m_brief.subject);
}

void BriefComposition::section(const QString &title)
{
    m_subsection = 0;
    m_point = 0;
    m_brief.body << BriefHeading{1, QStringLiteral("%1. %2").arg(romanNumber(++m_section), title)};
}

void BriefComposition::subsection(const QString &title)
{
    m_point = 0;
    m_brief.body << BriefHeading{2, QStringLiteral("%1. %2").arg(++m_subsection).arg(title)};
}

void BriefComposition::point(const QString &title)
{
    const QChar letter = pointLetter(++m_point, language());
    m_brief.body << BriefHeading{3, QStringLiteral("%1) %2").arg(letter).arg(title)};
}

void BriefComposition::paragraph(const QString &text)
{
    if (!text.isEmpty())
        m_brief.body << BriefParagraph{BriefParagraph::Style::Body,
                                       withWholeAmounts(inOneLine(text))};
}

void BriefComposition::item(const QString &text)
{
    m_brief.body << BriefParagraph{BriefParagraph::Style::Item,
                                   QStringLiteral("- ") + withWholeAmounts(inOneLine(text))};
}

void BriefComposition::note(const QString &text)
{
    m_brief.body << BriefParagraph{BriefParagraph::Style::Note, inOneLine(text)};
}

void BriefComposition::table(const BriefTable &table)
{
    if (!table.rows.isEmpty())
        m_brief.body << table;
}

void BriefComposition::chart(const ChartSpec &chart)
{
    if (chart.isEmpty() || !chart.emptyText.isEmpty())
        return;
    BriefChart block;
    block.chart = chart;
    const bool isShaded =
        std::any_of(chart.panels.cbegin(), chart.panels.cend(),
                    [](const ChartPanel &panel) { return !panel.field.isEmpty(); });
    if (isShaded)
        block.caption = text(QT_TRANSLATE_NOOP(
            "Brief", "Shaded: years with an edition, from the first place to the last"));
    m_brief.body << block;
}

void BriefComposition::appendix(const QString &title, const QList<BriefBlock> &blocks)
{
    BriefAppendix appendix;
    appendix.title = m_source.isPart
                         ? text(QT_TRANSLATE_NOOP("Brief", "%1 OF %2"))
                               .arg(title, localeOf(language()).toUpper(m_source.unitName))
                         : title;
    appendix.enclosed = enclosedText(m_source.agency, m_options, m_book);
    appendix.landscape = true;
    appendix.blocks = blocks;
    endText(appendix.blocks);
    m_brief.appendices << appendix;
}

ChartContext BriefComposition::chartContext() const
{
    return {m_book, m_source.placeName, situation().asOf, m_source.fullName};
}

Brief BriefComposition::finished()
{
    dropLoneNumbers(m_brief.body);
    endText(m_brief.body);
    const bool isOnly = m_brief.appendices.size() == 1;
    for (qsizetype i = 0; i < m_brief.appendices.size(); ++i)
        m_brief.appendices[i].label =
            isOnly ? text(QT_TRANSLATE_NOOP("Brief", "Appendix"))
                   : text(QT_TRANSLATE_NOOP("Brief", "Appendix %1")).arg(romanNumber(int(i) + 1));
    return m_brief;
}

QString inOneLine(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("\\s*[\\r\\n]+\\s*"));
    return QString(text).replace(breaks, QStringLiteral(" "));
}

QString romanNumber(int number)
{
    static const QStringList ones{QString(),
                                  QStringLiteral("I"),
                                  QStringLiteral("II"),
                                  QStringLiteral("III"),
                                  QStringLiteral("IV"),
                                  QStringLiteral("V"),
                                  QStringLiteral("VI"),
                                  QStringLiteral("VII"),
                                  QStringLiteral("VIII"),
                                  QStringLiteral("IX")};
    return QString(number / 10, QLatin1Char('X')) + ones.at(number % 10);
}

} // namespace Core
