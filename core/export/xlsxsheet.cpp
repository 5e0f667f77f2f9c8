// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsxsheet.h"

#include "core/base/plaintext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace Core {

namespace {

constexpr qsizetype longestText = 32767;
constexpr qsizetype longestSheetName = 31;
constexpr int columnPadding = 5; // pixels beside the characters of a column
constexpr int characterWidth = 7;
constexpr int rowHeight = 20;
constexpr double tallestRow = 409; // points
constexpr double chartWidth = 480; // pixels at scale 1
constexpr double chartHeight = 288;

QByteArray sheetName(const QString &name)
{
    QString safe = name;
    for (QChar &c : safe) {
        if (QStringView(u"[]:*?/\\").contains(c))
            c = QLatin1Char(' ');
    }
    return safe.left(longestSheetName).toUtf8();
}

/// A header's or footer's text: & begins a command there.
QString pageText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// Before March 1900 Excel counts a day that never was; after 9999 it counts none.
bool isExcelDate(QDate date)
{
    return date >= QDate(1900, 3, 1) && date <= QDate(9999, 12, 31);
}

/// How many pages side by side a table is printed on, so that its text can still be read.
int pagesAcross(const QList<double> &widths)
{
    constexpr double widestPage = 190; // characters of A4 across at about two thirds of their size
    const double width = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    return std::max(1, int(std::ceil(width / widestPage)));
}

/// How many lines a text takes when it is broken between words.
int linesIn(const QString &text, double width)
{
    int lines = 0;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        double used = 0;
        ++lines;
        for (const QString &word : paragraph.split(QLatin1Char(' '))) {
            const double needed = used > 0 ? used + 1 + double(word.size()) : double(word.size());
            lines += used > 0 && needed > width ? 1 : 0;
            used = used > 0 && needed > width ? double(word.size()) : needed;
        }
    }
    return lines;
}

lxw_datetime dateOf(QDate date)
{
    lxw_datetime day{};
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

uint8_t numberCriteria(const NumberRule &rule)
{
    if (rule.min && rule.max)
        return LXW_VALIDATION_CRITERIA_BETWEEN;
    return rule.max ? LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO
                    : LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
}

/// Writes one sheet step by step; remembers the first thing that the library refused.
class SheetWriter
{
public:
    SheetWriter(lxw_workbook *book, lxw_worksheet *sheet, XlsxFormats &formats,
                const SheetPlan &plan, const QString &name)
        : m_book(book)
        , m_sheet(sheet)
        , m_formats(formats)
        , m_plan(plan)
        , m_name(name)
    {}

    Result<> write()
    {
        writeWidths();
        writeCells();
        writePanes();
        writePrintSetup();
        for (const EntryRule &rule : m_plan.rules)
            writeRule(rule);
        if (m_plan.chart)
            writeChart(*m_plan.chart);
        if (m_plan.isProtected)
            protect();
        return m_result;
    }

private:
    void check(lxw_error error)
    {
        if (error != LXW_NO_ERROR && m_result)
            m_result = failure(xlsxError(error, m_name));
    }

    void writeWidths()
    {
        for (qsizetype i = 0; i < m_plan.widths.size(); ++i)
            check(worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), m_plan.widths.at(i),
                                       nullptr));
    }

    void writeCells()
    {
        for (qsizetype row = 0; row < m_plan.rows.size(); ++row) {
            writeHeight(row);
            for (qsizetype column = 0; column < m_plan.rows.at(row).size(); ++column)
                writeCell(lxw_row_t(row), lxw_col_t(column), m_plan.rows.at(row).at(column));
        }
        const QByteArray all = "A1:XFD1048576"; // codes and periods are text on purpose
        check(worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.constData()));
    }

    /// Not every program finds the height of a row itself.
    void writeHeight(qsizetype row)
    {
        constexpr double lineHeight = 15; // points
        int lines = 1;
        for (qsizetype i = 0; i < std::min(m_plan.rows.at(row).size(), m_plan.widths.size()); ++i) {
            const PlannedCell &cell = m_plan.rows.at(row).at(i);
            const auto *text = std::get_if<QString>(&cell.value);
            if (text && isWrapped(cell.look.role))
                lines = std::max(lines, linesIn(*text, m_plan.widths.at(i) - 1));
        }
        if (lines > 1)
            check(worksheet_set_row(m_sheet, lxw_row_t(row),
                                    std::min(lines * lineHeight, tallestRow), nullptr));
    }

    void writeCell(lxw_row_t row, lxw_col_t column, const PlannedCell &cell)
    {
        lxw_format *format = m_formats.of(cell.look);
        if (const auto *number = std::get_if<double>(&cell.value); number && std::isfinite(*number))
            check(worksheet_write_number(m_sheet, row, column, *number, format));
        else if (const auto *date = std::get_if<QDate>(&cell.value))
            writeDate(row, column, *date, format);
        else if (const auto *text = std::get_if<QString>(&cell.value))
            writeText(row, column, *text, format);
        else
            check(worksheet_write_blank(m_sheet, row, column, format));
    }

    void writeDate(lxw_row_t row, lxw_col_t column, QDate date, lxw_format *format)
    {
        if (!isExcelDate(date)) {
            writeText(row, column, date.toString(Qt::ISODate), format);
            return;
        }
        lxw_datetime day = dateOf(date);
        check(worksheet_write_datetime(m_sheet, row, column, &day, format));
    }

    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        constexpr qsizetype shownCharacters = 40;
        if (text.size() > longestText && m_result)
            m_result =
                failure({Error::Kind::TextTooLong, text.left(shownCharacters), {m_name}, {}});
        if (m_result)
            check(worksheet_write_string(m_sheet, row, column, xlsxText(text).constData(), format));
    }

    void writePanes()
    {
        if (m_plan.frozenRows > 0 || m_plan.frozenColumns > 0)
            worksheet_freeze_panes(m_sheet, lxw_row_t(m_plan.frozenRows),
                                   lxw_col_t(m_plan.frozenColumns));
        if (const auto &filter = m_plan.filter)
            check(worksheet_autofilter(m_sheet, lxw_row_t(filter->firstRow),
                                       lxw_col_t(filter->firstColumn), lxw_row_t(filter->lastRow),
                                       lxw_col_t(filter->lastColumn)));
    }

    void writePrintSetup()
    {
        constexpr uint8_t a4 = 9;
        constexpr double side = 0.5; // inches
        constexpr double edge = 0.75;
        worksheet_set_paper(m_sheet, a4);
        worksheet_set_landscape(m_sheet);
        const auto across = uint16_t(pagesAcross(m_plan.widths));
        worksheet_fit_to_pages(m_sheet, across, 0);
        if (across > 1 && m_plan.frozenColumns > 0)
            check(worksheet_repeat_columns(m_sheet, 0, lxw_col_t(m_plan.frozenColumns - 1)));
        worksheet_set_margins(m_sheet, side, side, edge, edge);
        if (m_plan.frozenRows > 0)
            check(worksheet_repeat_rows(m_sheet, lxw_row_t(m_plan.repeatedRow),
                                        lxw_row_t(m_plan.frozenRows - 1)));
        if (!m_plan.pageHeader.isEmpty())
            check(worksheet_set_header(
                m_sheet, QString(QStringLiteral("&C&B") + pageText(m_plan.pageHeader)).toUtf8()));
        const QString number = m_plan.pageNumber.arg(QStringLiteral("&P"), QStringLiteral("&N"));
        check(worksheet_set_footer(m_sheet,
                                   QString(QStringLiteral("&L") + pageText(m_plan.pageFooter) +
                                           QStringLiteral("&R") + number)
                                       .toUtf8()));
    }

    void writeRule(const EntryRule &rule)
    {
        QByteArray title = xlsxText(rule.title);
        QByteArray message = xlsxText(rule.message);
        lxw_data_validation validation{};
        validation.error_title = title.data();
        validation.error_message = message.data();
        if (const auto *choices = std::get_if<QStringList>(&rule.allowed)) {
            writeChoices(rule.cells, validation, *choices);
            return;
        }
        if (const auto *days = std::get_if<DateRule>(&rule.allowed)) {
            validation.validate = LXW_VALIDATION_TYPE_DATE;
            validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            validation.minimum_datetime = dateOf(days->from);
            validation.maximum_datetime = dateOf(days->to);
        } else {
            setNumbers(validation, std::get<NumberRule>(rule.allowed));
        }
        addRule(rule.cells, validation);
    }

    /// Without limits any number is allowed, but nothing that is none.
    static void setNumbers(lxw_data_validation &validation, const NumberRule &rule)
    {
        constexpr double leastNumber = -1e15;
        validation.validate =
            rule.whole ? LXW_VALIDATION_TYPE_INTEGER : LXW_VALIDATION_TYPE_DECIMAL;
        validation.criteria = numberCriteria(rule);
        validation.value_number = rule.min.value_or(rule.max.value_or(leastNumber));
        validation.minimum_number = rule.min.value_or(0);
        validation.maximum_number = rule.max.value_or(0);
    }

    void writeChoices(const CellArea &cells, lxw_data_validation &validation,
                      const QStringList &choices)
    {
        std::vector<QByteArray> texts;
        std::transform(choices.cbegin(), choices.cend(), std::back_inserter(texts), xlsxText);
        std::vector<char *> list;
        std::transform(texts.begin(), texts.end(), std::back_inserter(list),
                       [](QByteArray &text) { return text.data(); });
        list.push_back(nullptr);
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        validation.value_list = list.data();
        addRule(cells, validation);
    }

    void addRule(const CellArea &cells, lxw_data_validation &validation)
    {
        check(worksheet_data_validation_range(
            m_sheet, lxw_row_t(cells.firstRow), lxw_col_t(cells.firstColumn),
            lxw_row_t(cells.lastRow), lxw_col_t(cells.lastColumn), &validation));
    }

    int pixelWidth(int column) const
    {
        return int(m_plan.widths.at(column) * characterWidth) + columnPadding;
    }

    void writeChart(const BarChart &plan)
    {
        lxw_chart *chart = workbook_add_chart(m_book, LXW_CHART_BAR);
        chart_title_set_name(chart, xlsxText(plan.title).constData());
        lxw_chart_font titleFont{};
        titleFont.size = 12;
        titleFont.bold = LXW_TRUE;
        chart_title_set_name_font(chart, &titleFont);
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        lxw_chart_axis *categories = chart->y_axis; // bars lie: the library swaps the axes
        lxw_chart_axis *values = chart->x_axis;
        chart_axis_set_reverse(categories);
        chart_axis_set_major_tick_mark(categories, LXW_CHART_AXIS_TICK_MARK_NONE);
        chart_axis_major_gridlines_set_visible(categories, LXW_FALSE);
        chart_axis_set_min(values, 0);
        chart_axis_major_gridlines_set_visible(values, LXW_FALSE);
        chart_axis_off(values);
        constexpr uint16_t gap = 40; // per cent of a bar
        chart_set_series_gap(chart, gap);
        addSeries(chart, plan);
        placeChart(chart, plan);
    }

    void addSeries(lxw_chart *chart, const BarChart &plan)
    {
        const QByteArray sheet = sheetName(m_plan.name);
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        const auto setRange = [&](auto set, const CellArea &cells) {
            set(series, sheet.constData(), lxw_row_t(cells.firstRow), lxw_col_t(cells.firstColumn),
                lxw_row_t(cells.lastRow), lxw_col_t(cells.lastColumn));
        };
        setRange(chart_series_set_categories, plan.categories);
        setRange(chart_series_set_values, plan.values);
        chart_series_set_labels(series);
        std::vector<lxw_chart_fill> fills(size_t(plan.tones.size()));
        std::vector<lxw_chart_point> points(fills.size());
        std::vector<lxw_chart_point *> list;
        for (size_t i = 0; i < fills.size(); ++i) {
            fills[i].color = toneColour(plan.tones.at(qsizetype(i)));
            points[i].fill = &fills[i];
            list.push_back(&points[i]);
        }
        list.push_back(nullptr);
        check(chart_series_set_points(series, list.data()));
    }

    void placeChart(lxw_chart *chart, const BarChart &plan)
    {
        int width = 0;
        for (int column = plan.place.firstColumn; column <= plan.place.lastColumn; ++column)
            width += pixelWidth(column);
        const int height = (plan.place.lastRow - plan.place.firstRow + 1) * rowHeight;
        QByteArray description = xlsxText(plan.title); // for those who hear it
        lxw_chart_options options{};
        options.x_scale = width / chartWidth;
        options.y_scale = height / chartHeight;
        options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
        options.description = description.data();
        check(worksheet_insert_chart_opt(m_sheet, lxw_row_t(plan.place.firstRow),
                                         lxw_col_t(plan.place.firstColumn), chart, &options));
    }

    void protect()
    {
        lxw_protection allowed{};
        allowed.format_columns = LXW_TRUE; // widths and heights are the reader's
        allowed.format_rows = LXW_TRUE;
        worksheet_protect(m_sheet, nullptr, &allowed);
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    XlsxFormats &m_formats;
    const SheetPlan &m_plan;
    const QString &m_name;
    Result<> m_result;
};

} // namespace

QByteArray xlsxText(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString safe = readableText(text); // XML has no place for the rest
    return safe.replace(escape, QStringLiteral("_x005F_")).toUtf8();
}

Error xlsxError(lxw_error error, const QString &name)
{
    const QString words = QString::fromLatin1(lxw_strerror(error));
    return {Error::Kind::WriteFailed, name, {words}, words};
}

Result<> writeSheet(lxw_workbook *book, XlsxFormats &formats, const SheetPlan &plan,
                    const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, sheetName(plan.name).constData());
    if (!sheet)
        return failure(xlsxError(LXW_ERROR_SHEETNAME_ALREADY_USED, name));
    return SheetWriter(book, sheet, formats, plan, name).write();
}

void showSheet(lxw_workbook *book, const QString &sheet)
{
    worksheet_activate(workbook_get_worksheet_by_name(book, sheetName(sheet).constData()));
}

} // namespace Core
