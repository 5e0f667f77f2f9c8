// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/journalwords.h"

#include "core/store/cataloguefields.h"
#include "core/store/journalrestore.h"
#include "core/words/format.h"
#include "core/words/verdictwords.h"
#include "core/words/warningwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QSet>

namespace Core {

namespace {

using Words = QHash<QString, const char *>;

const char *wordIn(const Words &words, const QString &code)
{
    return words.value(code, nullptr);
}

const Words &fieldWords()
{
    static const Words words{
        {QStringLiteral("value"), QT_TRANSLATE_NOOP("Journal", "value")},
        {QStringLiteral("out_of"), QT_TRANSLATE_NOOP("Journal", "number ranked")},
        {QStringLiteral("numerator"), QT_TRANSLATE_NOOP("Journal", "numerator")},
        {QStringLiteral("denominator"), QT_TRANSLATE_NOOP("Journal", "denominator")},
        {QStringLiteral("state"), QT_TRANSLATE_NOOP("Journal", "progress")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("Journal", "assessment")},
        {QStringLiteral("missing"), QT_TRANSLATE_NOOP("Journal", "reason for no value")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("Journal", "kind of figure")},
        {QStringLiteral("date"), QT_TRANSLATE_NOOP("Journal", "date")},
        {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("Journal", "evidence")},
        {QStringLiteral("source"), QT_TRANSLATE_NOOP("Journal", "source")},
        {QStringLiteral("document"), QT_TRANSLATE_NOOP("Journal", "document")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("Journal", "note")},
        {QStringLiteral("score"), QT_TRANSLATE_NOOP("Journal", "score")},
        {QStringLiteral("parts"), QT_TRANSLATE_NOOP("Journal", "component scores")},
        {QStringLiteral("data_year"), QT_TRANSLATE_NOOP("Journal", "year of the data")},
        {QStringLiteral("method"), QT_TRANSLATE_NOOP("Journal", "method")},
        {QStringLiteral("unit_set"), QT_TRANSLATE_NOOP("Journal", "provinces ranked")},
        {QStringLiteral("agency: added"), QT_TRANSLATE_NOOP("Journal", "agency: added")},
        {QStringLiteral("agency: valid_to"), QT_TRANSLATE_NOOP("Journal", "agency: last day")},
        {QStringLiteral("agency: superior"),
         QT_TRANSLATE_NOOP("Journal", "agency: governing body")},
        {QStringLiteral("agency: issuer"), QT_TRANSLATE_NOOP("Journal", "agency: name")},
        {QStringLiteral("agency: sign"), QT_TRANSLATE_NOOP("Journal", "agency: abbreviation")},
        {QStringLiteral("agency: place"), QT_TRANSLATE_NOOP("Journal", "agency: place")},
        {QStringLiteral("agency: authority"),
         QT_TRANSLATE_NOOP("Journal", "agency: title of the signer")},
        {QStringLiteral("agency: signer"), QT_TRANSLATE_NOOP("Journal", "agency: signer")},
        {QStringLiteral("agency: receivers"), QT_TRANSLATE_NOOP("Journal", "agency: recipients")},
        {QStringLiteral("brief: weaknesses"), QT_TRANSLATE_NOOP("Journal", "brief: shortcomings")},
        {QStringLiteral("brief: directions"), QT_TRANSLATE_NOOP("Journal", "brief: directions")},
        {QStringLiteral("brief: proposals"), QT_TRANSLATE_NOOP("Journal", "brief: proposals")},
        {QStringLiteral("programme: added"), QT_TRANSLATE_NOOP("Journal", "programme: added")},
        {QStringLiteral("programme: name"), QT_TRANSLATE_NOOP("Journal", "programme: name")},
        {QStringLiteral("programme: document"),
         QT_TRANSLATE_NOOP("Journal", "programme: number of the document")},
        {QStringLiteral("programme: document_date"),
         QT_TRANSLATE_NOOP("Journal", "programme: date of the document")},
        {QStringLiteral("programme: issuer"), QT_TRANSLATE_NOOP("Journal", "programme: issuer")},
        {QStringLiteral("programme: baseline_year"),
         QT_TRANSLATE_NOOP("Journal", "programme: baseline year")},
        {QStringLiteral("programme: pillars"), QT_TRANSLATE_NOOP("Journal", "programme: pillars")},
        {QStringLiteral("programme: indicators"),
         QT_TRANSLATE_NOOP("Journal", "programme: order of the indicators")},
        {QStringLiteral("indicator: added"), QT_TRANSLATE_NOOP("Journal", "indicator: added")},
        {QStringLiteral("indicator: name"), QT_TRANSLATE_NOOP("Journal", "indicator: name")},
        {QStringLiteral("indicator: pillar"), QT_TRANSLATE_NOOP("Journal", "indicator: pillar")},
        {QStringLiteral("indicator: unit"),
         QT_TRANSLATE_NOOP("Journal", "indicator: unit of measure")},
        {QStringLiteral("indicator: kind"), QT_TRANSLATE_NOOP("Journal", "indicator: kind")},
        {QStringLiteral("indicator: direction"),
         QT_TRANSLATE_NOOP("Journal", "indicator: direction")},
        {QStringLiteral("indicator: levels"), QT_TRANSLATE_NOOP("Journal", "indicator: levels")},
        {QStringLiteral("indicator: decimals"),
         QT_TRANSLATE_NOOP("Journal", "indicator: decimals shown")},
        {QStringLiteral("indicator: min"), QT_TRANSLATE_NOOP("Journal", "indicator: minimum")},
        {QStringLiteral("indicator: max"), QT_TRANSLATE_NOOP("Journal", "indicator: maximum")},
        {QStringLiteral("indicator: cumulative"),
         QT_TRANSLATE_NOOP("Journal", "indicator: cumulative")},
        {QStringLiteral("indicator: index"),
         QT_TRANSLATE_NOOP("Journal", "indicator: ranking index")},
        {QStringLiteral("indicator: area"),
         QT_TRANSLATE_NOOP("Journal", "indicator: its one area")},
        {QStringLiteral("indicator: same_as"),
         QT_TRANSLATE_NOOP("Journal", "indicator: reads the values of")},
        {QStringLiteral("indicator: definition"),
         QT_TRANSLATE_NOOP("Journal", "indicator: definition")},
        {QStringLiteral("indicator: definition_change"),
         QT_TRANSLATE_NOOP("Journal", "indicator: change of the definition")},
        {QStringLiteral("indicator: note"), QT_TRANSLATE_NOOP("Journal", "indicator: note")},
        {QStringLiteral("indicator: agency"),
         QT_TRANSLATE_NOOP("Journal", "indicator: lead agency")},
        {QStringLiteral("indicator: parts"), QT_TRANSLATE_NOOP("Journal", "indicator: sectors")},
        {QStringLiteral("indicator: aliases"),
         QT_TRANSLATE_NOOP("Journal", "indicator: other names")},
        {QStringLiteral("indicator: quote"),
         QT_TRANSLATE_NOOP("Journal", "indicator: quotation from the document")},
        {QStringLiteral("index: added"), QT_TRANSLATE_NOOP("Journal", "ranking index: added")},
        {QStringLiteral("index: part"),
         QT_TRANSLATE_NOOP("Journal", "ranking index: new component")},
        {QStringLiteral("edition: added"), QT_TRANSLATE_NOOP("Journal", "edition: added")},
        {QStringLiteral("edition: removed"), QT_TRANSLATE_NOOP("Journal", "edition: removed")},
        {QStringLiteral("edition: out_of"), QT_TRANSLATE_NOOP("Journal", "edition: number ranked")},
        {QStringLiteral("edition: published"),
         QT_TRANSLATE_NOOP("Journal", "edition: day of publication")},
        {QStringLiteral("edition: note"), QT_TRANSLATE_NOOP("Journal", "edition: note")},
        {QStringLiteral("edition: published_name"),
         QT_TRANSLATE_NOOP("Journal", "edition: name as published")},
        {QStringLiteral("units: added"), QT_TRANSLATE_NOOP("Journal", "areas: added")},
        {QStringLiteral("successions: added"),
         QT_TRANSLATE_NOOP("Journal", "successors of areas: added")},
        {QStringLiteral("regions: added"), QT_TRANSLATE_NOOP("Journal", "regions: added")},
        {QStringLiteral("calendar: added"), QT_TRANSLATE_NOOP("Journal", "calendar: rules added")},
        {QStringLiteral("file: home unit"), QT_TRANSLATE_NOOP("Journal", "file: own province")},
        {QStringLiteral("file: catalogue journalled"),
         QT_TRANSLATE_NOOP("Journal", "file: catalogue in the journal from here on")},
    };
    return words;
}

const Words &tableWords()
{
    static const Words words{
        {QStringLiteral("accepted_warning"),
         QT_TRANSLATE_NOOP("Journal", "figures kept despite a warning")},
        {QStringLiteral("agency_profile"), QT_TRANSLATE_NOOP("Journal", "agencies")},
        {QStringLiteral("agency_receiver"), QT_TRANSLATE_NOOP("Journal", "recipients of reports")},
        {QStringLiteral("brief_text"), QT_TRANSLATE_NOOP("Journal", "texts of briefs")},
        {QStringLiteral("definition_change"),
         QT_TRANSLATE_NOOP("Journal", "changes of definitions")},
        {QStringLiteral("file_info"), QT_TRANSLATE_NOOP("Journal", "facts about the file")},
        {QStringLiteral("indicator"), QT_TRANSLATE_NOOP("Journal", "indicators")},
        {QStringLiteral("indicator_alias"),
         QT_TRANSLATE_NOOP("Journal", "other names of indicators")},
        {QStringLiteral("indicator_part"), QT_TRANSLATE_NOOP("Journal", "sectors of indicators")},
        {QStringLiteral("indicator_quote"),
         QT_TRANSLATE_NOOP("Journal", "quotations from documents")},
        {QStringLiteral("journal"), QT_TRANSLATE_NOOP("Journal", "journal entries")},
        {QStringLiteral("journal_block"),
         QT_TRANSLATE_NOOP("Journal", "blocks of journal entries")},
        {QStringLiteral("observation"), QT_TRANSLATE_NOOP("Journal", "values")},
        {QStringLiteral("pillar"), QT_TRANSLATE_NOOP("Journal", "pillars")},
        {QStringLiteral("programme"), QT_TRANSLATE_NOOP("Journal", "programmes")},
        {QStringLiteral("ranking_edition"), QT_TRANSLATE_NOOP("Journal", "editions of rankings")},
        {QStringLiteral("ranking_entry"), QT_TRANSLATE_NOOP("Journal", "ranks in rankings")},
        {QStringLiteral("ranking_entry_part"),
         QT_TRANSLATE_NOOP("Journal", "component scores of rankings")},
        {QStringLiteral("ranking_index"), QT_TRANSLATE_NOOP("Journal", "ranking indices")},
        {QStringLiteral("ranking_part"),
         QT_TRANSLATE_NOOP("Journal", "components of ranking indices")},
        {QStringLiteral("region"), QT_TRANSLATE_NOOP("Journal", "regions")},
        {QStringLiteral("region_member"), QT_TRANSLATE_NOOP("Journal", "members of regions")},
        {QStringLiteral("reporting_rule"),
         QT_TRANSLATE_NOOP("Journal", "rules of the reporting calendar")},
        {QStringLiteral("seal"), QT_TRANSLATE_NOOP("Journal", "seals of tables")},
        {QStringLiteral("target"), QT_TRANSLATE_NOOP("Journal", "targets")},
        {QStringLiteral("unit"), QT_TRANSLATE_NOOP("Journal", "areas")},
        {QStringLiteral("unit_alias"), QT_TRANSLATE_NOOP("Journal", "other names of areas")},
        {QStringLiteral("unit_code"), QT_TRANSLATE_NOOP("Journal", "codes of areas")},
        {QStringLiteral("unit_name"), QT_TRANSLATE_NOOP("Journal", "names of areas")},
        {QStringLiteral("unit_succession"), QT_TRANSLATE_NOOP("Journal", "successors of areas")},
    };
    return words;
}

const Words &kindWords()
{
    static const Words words{
        {QStringLiteral("percent"), QT_TRANSLATE_NOOP("Journal", "percentage")},
        {QStringLiteral("count"), QT_TRANSLATE_NOOP("Journal", "count")},
        {QStringLiteral("ratio"), QT_TRANSLATE_NOOP("Journal", "ratio")},
        {QStringLiteral("rate"), QT_TRANSLATE_NOOP("Journal", "rate")},
        {QStringLiteral("rank"), QT_TRANSLATE_NOOP("Journal", "rank")},
        {QStringLiteral("milestone"), QT_TRANSLATE_NOOP("Journal", "milestone")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("Journal", "qualitative objective")},
        {QStringLiteral("up"), QT_TRANSLATE_NOOP("Journal", "higher is better")},
        {QStringLiteral("down"), QT_TRANSLATE_NOOP("Journal", "lower is better")},
        {QStringLiteral("yes"), QT_TRANSLATE_NOOP("Journal", "yes")},
        {QStringLiteral("no"), QT_TRANSLATE_NOOP("Journal", "no")},
        {QStringLiteral("province"), QT_TRANSLATE_NOOP("Journal", "province")},
        {QStringLiteral("district"), QT_TRANSLATE_NOOP("Journal", "district")},
        {QStringLiteral("commune"), QT_TRANSLATE_NOOP("Journal", "commune")},
    };
    return words;
}

const Words &modeWords()
{
    static const Words words{
        //: a target that holds by the end of its year; %1: ">= 90"
        {QStringLiteral("by"), QT_TRANSLATE_NOOP("Journal", "%1 by the end of the year")},
        {QStringLiteral("each_year"), QT_TRANSLATE_NOOP("Journal", "%1 in each year")},
        {QStringLiteral("every_part"), QT_TRANSLATE_NOOP("Journal", "%1 in every sector")},
        {QStringLiteral("done"), QT_TRANSLATE_NOOP("Journal", "done")},
        {QStringLiteral("progress"), QT_TRANSLATE_NOOP("Journal", "under way")},
    };
    return words;
}

QString numberText(double number, const Phrasebook &book, NumberWriting writing)
{
    if (writing == NumberWriting::ForReaders)
        return Format(book.language()).exact(number);
    const QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
    return book.language() == Language::Vietnamese
               ? QString(text).replace(QLatin1Char('.'), QLatin1Char(','))
               : text;
}

/// "by >= 90" in words.
QString targetWords(const QString &text, const Phrasebook &book, NumberWriting writing)
{
    const QStringList parts = text.split(QLatin1Char(' '));
    const char *mode = wordIn(modeWords(), parts.first());
    if (!mode)
        return text;
    const QString words = book.translate("Journal", mode);
    if (parts.size() < 2)
        return words;
    static const QHash<QString, QString> signs{{QStringLiteral(">="), QString(QChar(0x2265))},
                                               {QStringLiteral("<="), QString(QChar(0x2264))}};
    QStringList bound{signs.value(parts.at(1), parts.at(1))};
    for (const QString &part : parts.mid(2)) {
        bool isNumber = false;
        const double number = part.toDouble(&isNumber);
        bound << (isNumber ? numberText(number, book, writing) : part);
    }
    return words.arg(bound.join(QChar(0x00a0)));
}

/// Each code of a list in words.
QString codeWords(const QString &text, const Phrasebook &book)
{
    QStringList words;
    for (const QString &code : text.split(QStringLiteral(", "))) {
        const char *word = wordIn(kindWords(), code);
        words << (word ? book.translate("Journal", word) : code);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

QString journalFieldName(const QString &field, const Phrasebook &book)
{
    if (field.startsWith(acceptedField)) {
        const auto kind = warningKindFromCode(field.mid(acceptedField.size()));
        if (kind)
            //: %1 is what the warning is about: "unusual change"
            return book.translate("Journal", "figure kept despite a warning (%1)")
                .arg(warningName(*kind, book));
    }
    if (field.startsWith(targetField))
        //: %1 is the code of the document that sets it
        return book.translate("Journal", "target (%1)").arg(field.mid(targetField.size()));
    if (field.startsWith(targetQuoteField))
        //: %1 is the code of the document that sets it
        return book.translate("Journal", "quotation about the target (%1)")
            .arg(field.mid(targetQuoteField.size()));
    const char *word = wordIn(fieldWords(), field);
    return word ? book.translate("Journal", word) : field;
}

QString journalValue(const QString &field, const std::optional<QString> &text,
                     const Phrasebook &book, NumberWriting writing)
{
    if (!text)
        return {};
    if (field == QLatin1String("state")) {
        const auto state = milestoneStateFromCode(*text);
        return state ? stateWord(IndicatorKind::Milestone, *state, book) : *text;
    }
    if (field.startsWith(targetField))
        return targetWords(*text, book, writing);
    static const QSet<QString> coded{
        QStringLiteral("indicator: kind"), QStringLiteral("indicator: direction"),
        QStringLiteral("indicator: levels"), QStringLiteral("indicator: cumulative")};
    if (coded.contains(field))
        return codeWords(*text, book);
    if (field == coverageField)
        return journalTime(QDateTime::fromString(*text, Qt::ISODateWithMs));
    static const QSet<QString> numberFields{
        QStringLiteral("value"),          QStringLiteral("numerator"),
        QStringLiteral("denominator"),    QStringLiteral("score"),
        QStringLiteral("indicator: min"), QStringLiteral("indicator: max")};
    bool isNumber = false;
    const double number = text->toDouble(&isNumber);
    return isNumber && numberFields.contains(field) ? numberText(number, book, writing) : *text;
}

QString journalTime(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
}

QString journalReason(const QString &reason, const Phrasebook &book)
{
    static const Words words{
        {QStringLiteral("init"), QT_TRANSLATE_NOOP("Journal", "built-in data")},
        {QStringLiteral("edit"), QT_TRANSLATE_NOOP("Journal", "entered")},
        {QStringLiteral("paste"), QT_TRANSLATE_NOOP("Journal", "pasted")},
        {QStringLiteral("move"), QT_TRANSLATE_NOOP("Journal", "moved")},
        {QStringLiteral("fill"), QT_TRANSLATE_NOOP("Journal", "filled")},
        {QStringLiteral("clear"), QT_TRANSLATE_NOOP("Journal", "emptied")},
        {QStringLiteral("accept"), QT_TRANSLATE_NOOP("Journal", "figure kept")},
        {QStringLiteral("undo"), QT_TRANSLATE_NOOP("Journal", "undone")},
        {QStringLiteral("redo"), QT_TRANSLATE_NOOP("Journal", "done again")},
    };
    if (const char *word = wordIn(words, reason))
        return book.translate("Journal", word);
    if (const auto restored = restoredEntry(reason))
        return book.translate("Journal", "restored from entry %1").arg(restored->value());
    const QString import = QStringLiteral("import ");
    if (reason.startsWith(import))
        return book.translate("Journal", "imported from %1").arg(reason.mid(import.size()));
    const QString format = QStringLiteral("format ");
    if (reason.startsWith(format))
        return book.translate("Journal", "brought to format %1").arg(reason.mid(format.size()));
    return reason;
}

QString tableName(const QString &table, const Phrasebook &book)
{
    const char *word = wordIn(tableWords(), table);
    return word ? book.translate("Journal", word) : table;
}

} // namespace Core
