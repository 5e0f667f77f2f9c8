// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/entrysheet.h"

#include "core/indicator/observationrules.h"
#include "core/indicator/observationwords.h"
#include "core/words/format.h"

#include <QCoreApplication>

#include <array>

namespace Core {

namespace {

using Column = ObservationColumn;
using Allowed = decltype(EntryRule::allowed);

Language otherLanguage(Language language)
{
    return language == Language::Vietnamese ? Language::English : Language::Vietnamese;
}

double helperWidth(HelperColumn column)
{
    switch (column) {
    case HelperColumn::VietnameseName:
    case HelperColumn::EnglishName:
        return 40;
    case HelperColumn::UnitOfMeasure:
        return 16;
    default:
        return 9;
    }
}

double widthOf(const EntryColumn &column)
{
    if (const auto *helper = std::get_if<HelperColumn>(&column))
        return helperWidth(*helper);
    switch (std::get<Column>(column)) {
    case Column::Part:
    case Column::Missing:
    case Column::Firmness:
    case Column::Document:
        return 15;
    case Column::Evidence:
    case Column::Source:
    case Column::Note:
        return 22;
    case Column::Value:
    case Column::Denominator:
        return 13;
    default:
        return 11;
    }
}

/// Cells in which Excel must not take an entry for a date, a number or a formula.
bool isText(Column column, const Indicator &indicator)
{
    switch (column) {
    case Column::Period:
    case Column::Part:
    case Column::Evidence:
    case Column::Source:
    case Column::Document:
    case Column::Note:
        return true;
    case Column::Value:
        return !indicator.isNumeric();
    default:
        return false;
    }
}

std::optional<Allowed> allowedValues(const Indicator &indicator, Language language)
{
    const Limits limits = limitsOf(indicator);
    switch (indicator.traits().holds) {
    case Holds::State:
        return stateChoices(indicator.kind, language);
    case Holds::Words:
        return std::nullopt;
    case Holds::Number:
        break;
    }
    if (indicator.isPlace())
        return NumberRule{limits.min.value_or(1), limits.max, true};
    return NumberRule{limits.min, limits.max, false};
}

/// What an open cell takes; null: anything.
std::optional<Allowed> allowedIn(Column column, const Indicator &indicator, Language language)
{
    switch (column) {
    case Column::Value:
        return allowedValues(indicator, language);
    case Column::OutOf:
        return NumberRule{1, {}, true};
    case Column::Numerator:
    case Column::Denominator:
        return NumberRule{0, {}, false};
    case Column::Missing:
        return absenceChoices(language);
    case Column::Firmness:
        return firmnessChoices(language);
    case Column::Date:
        return DateRule{QDate(1990, 1, 1), QDate(2099, 12, 31)};
    default:
        return std::nullopt;
    }
}

QString numberSentence(const NumberRule &rule, const Phrasebook &book)
{
    const Format format(book.language());
    const QString min = rule.min ? format.exact(*rule.min) : QString();
    const QString max = rule.max ? format.exact(*rule.max) : QString();
    if (rule.whole)
        return rule.max
                   ? book.translate("Workbook", "Enter a whole number from %1 to %2.").arg(min, max)
                   : book.translate("Workbook", "Enter a whole number, %1 or more.").arg(min);
    if (rule.min && rule.max)
        return book.translate("Workbook", "Enter a number from %1 to %2.").arg(min, max);
    if (rule.min)
        return book.translate("Workbook", "Enter a number, %1 or more.").arg(min);
    return rule.max ? book.translate("Workbook", "Enter a number, %1 or less.").arg(max)
                    : book.translate("Workbook", "Enter a number.");
}

QString sentenceOf(const Allowed &allowed, const Phrasebook &book)
{
    if (const auto *number = std::get_if<NumberRule>(&allowed))
        return numberSentence(*number, book);
    if (const auto *choices = std::get_if<QStringList>(&allowed))
        return book.translate("Workbook", "Choose one of: %1.")
            .arg(choices->join(QStringLiteral(", ")));
    const Format format(book.language());
    const auto &days = std::get<DateRule>(allowed);
    return book.translate("Workbook", "Enter a day from %1 to %2.")
        .arg(format.date(days.from), format.date(days.to));
}

/// Lays out the form's cells and rules.
class FormLayout
{
public:
    FormLayout(const EntryForm &form, const Catalogue &catalogue, const Phrasebook &book)
        : m_form(form)
        , m_catalogue(catalogue)
        , m_book(book)
        , m_otherBook(otherLanguage(book.language()))
        , m_columns(entryColumns(form, book.language()))
    {}

    void fill(SheetPlan &sheet) const
    {
        QList<PlannedCell> header;
        for (const EntryColumn &column : m_columns) {
            sheet.widths << widthOf(column);
            header << headerCell(entryHeader(column, m_book.language()));
        }
        sheet.rows << header;
        for (const EntryLine &line : m_form.lines)
            sheet.rows << row(line);
        for (int column = 0; column < int(m_columns.size()); ++column)
            addRules(sheet, column);
    }

private:
    const Indicator &indicatorOf(const EntryLine &line) const
    {
        return *m_catalogue.indicator(line.key.indicator);
    }

    QList<PlannedCell> row(const EntryLine &line) const
    {
        QList<PlannedCell> cells;
        for (const EntryColumn &column : m_columns)
            cells << cell(line, column);
        return cells;
    }

    PlannedCell cell(const EntryLine &line, const EntryColumn &column) const
    {
        PlannedCell cell{givenValue(line, column, m_catalogue, m_book.language()), {}};
        const auto *text = std::get_if<QString>(&cell.value);
        if (text && text->isEmpty())
            cell.value = {};
        const Indicator &indicator = indicatorOf(line);
        if (isOpen(line, column, indicator)) {
            cell.look.role = CellRole::Input;
            cell.look.numberFormat = inputFormat(std::get<Column>(column), indicator);
        } else {
            const bool isGiven = std::holds_alternative<HelperColumn>(column) || !cell.isEmpty();
            cell.look.role = isGiven ? CellRole::Fixed : CellRole::Closed;
        }
        return cell;
    }

    static QString inputFormat(Column column, const Indicator &indicator)
    {
        if (column == Column::Date)
            return dateFormat;
        return isText(column, indicator) ? textFormat : QString();
    }

    /// Rows below each other that take the same share a rule.
    void addRules(SheetPlan &sheet, int columnIndex) const
    {
        const auto *column = std::get_if<Column>(&m_columns.at(columnIndex));
        if (!column)
            return;
        std::optional<Allowed> above;
        for (int i = 0; i < int(m_form.lines.size()); ++i) {
            const EntryLine &line = m_form.lines.at(i);
            std::optional<Allowed> allowed;
            if (isOpen(line, *column, indicatorOf(line)))
                allowed = allowedIn(*column, indicatorOf(line), m_book.language());
            const int row = i + 1;
            if (allowed && allowed == above)
                sheet.rules.last().cells.lastRow = row;
            else if (allowed)
                sheet.rules << rule({row, columnIndex, row, columnIndex}, *allowed);
            above = allowed;
        }
    }

    EntryRule rule(const CellArea &cells, const Allowed &allowed) const
    {
        const auto title = [](const Phrasebook &book) {
            return book.translate("Workbook", "Not allowed");
        };
        return {cells, allowed, title(m_book) + QStringLiteral(" / ") + title(m_otherBook),
                sentenceOf(allowed, m_book) + QLatin1Char('\n') + sentenceOf(allowed, m_otherBook)};
    }

    const EntryForm &m_form;
    const Catalogue &m_catalogue;
    const Phrasebook &m_book;
    Phrasebook m_otherBook;
    QList<EntryColumn> m_columns;
};

// %1 to %5 are headers of the form: value, out_of, missing, source, document.
constexpr std::array instructions{
    QT_TRANSLATE_NOOP("Workbook", "Fill in the yellow cells only. Grey cells are given or do not "
                                  "apply; the sheet keeps them as they are."),
    QT_TRANSLATE_NOOP("Workbook", "A row is one figure. Leave the row empty when you have none; "
                                  "when there will be none, choose the reason under \"%3\"."),
    QT_TRANSLATE_NOOP("Workbook", "Under \"%1\" write the number alone, in the unit of measure of "
                                  "its row. Its limits stand beside it."),
    QT_TRANSLATE_NOOP("Workbook", "A percentage may be left to numerator and denominator: the "
                                  "program computes it and checks it."),
    QT_TRANSLATE_NOOP("Workbook", "A rank is the place under \"%1\" and the number of places under "
                                  "\"%2\"."),
    QT_TRANSLATE_NOOP("Workbook", "A milestone is a state to choose, with its date and evidence."),
    QT_TRANSLATE_NOOP("Workbook", "A qualitative objective is assessed in words, or by a verdict "
                                  "alone: not met, in progress or met."),
    QT_TRANSLATE_NOOP("Workbook", "The period may be changed: 2024, 2024-H1, 2024-9M, 2024-Q3 or "
                                  "2024-05."),
    QT_TRANSLATE_NOOP("Workbook", "Where the parts of an indicator are open, name one in each row; "
                                  "rows that are left over stay empty."),
    QT_TRANSLATE_NOOP("Workbook", "Say under \"%4\" and \"%5\" where each figure comes from."),
    QT_TRANSLATE_NOOP("Workbook",
                      "Save the workbook and send it back as it is: the program imports "
                      "it without further settings."),
};

QString instruction(const char *source, Language headers, const Phrasebook &book)
{
    QString text = book.translate("Workbook", source);
    int place = 0;
    for (const Column column :
         {Column::Value, Column::OutOf, Column::Missing, Column::Source, Column::Document})
        text.replace(QStringLiteral("%%1").arg(++place), columnHeader(column, headers));
    return text;
}

} // namespace

SheetPlan entrySheet(const EntryForm &form, const Catalogue &catalogue, const Phrasebook &book)
{
    SheetPlan sheet;
    sheet.name = book.translate("Workbook", "Entry form");
    FormLayout(form, catalogue, book).fill(sheet);
    sheet.frozenRows = 1;
    sheet.frozenColumns = frozenColumns;
    sheet.isProtected = true;
    return sheet;
}

SheetPlan instructionSheet(const QString &title, const Phrasebook &book)
{
    const Phrasebook otherBook(otherLanguage(book.language()));
    SheetPlan sheet;
    sheet.name = book.translate("Workbook", "Instructions");
    sheet.widths = {5, 70, 70};
    sheet.rows << QList<PlannedCell>{{title, {CellRole::Title, {}, {}, {}}}}
               << QList<PlannedCell>{
                      headerCell(QString()),
                      headerCell(book.translate("Workbook", "How to fill it in")),
                      headerCell(otherBook.translate("Workbook", "How to fill it in"))};
    int number = 0;
    for (const char *source : instructions)
        sheet.rows << QList<PlannedCell>{
            {double(++number), {CellRole::Plain, {}, true, QStringLiteral("0")}},
            {instruction(source, book.language(), book), {}},
            {instruction(source, book.language(), otherBook), {}}};
    sheet.isProtected = true;
    return sheet;
}

} // namespace Core
