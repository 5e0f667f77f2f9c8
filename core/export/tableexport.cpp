// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tableexport.h"

#include "core/base/files.h"
#include "core/export/entryform.h"
#include "core/export/entrysheet.h"
#include "core/export/observationsheet.h"
#include "core/export/observationtext.h"
#include "core/export/overviewsheet.h"
#include "core/export/summarysheet.h"
#include "core/export/xlsxwriter.h"
#include "core/report/reportsource.h"

#include <QFileInfo>

namespace Core {

namespace {

enum class TableFormat { Csv, Xlsx };

Result<TableFormat> formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return TableFormat::Csv;
    if (suffix == QLatin1String("xlsx"))
        return TableFormat::Xlsx;
    return failure({Error::Kind::UnsupportedFormat, path, {QStringLiteral("csv, xlsx")}, {}});
}

Result<QList<Observation>> valuesIn(const Store &store, const ExportScope &scope)
{
    return (scope.onlyUnit ? store.observations().of(scope.unit) : store.observations().all())
        .map([&scope](QList<Observation> observations) {
            observations.removeIf([&scope](const Observation &observation) {
                return scope.lastYear && observation.key.period.year() > *scope.lastYear;
            });
            return observations;
        });
}

QString unitName(const Store &store, const ExportScope &scope, const Phrasebook &book)
{
    return store.catalogue().nameOf(scope.unit, Period::year(scope.asOf), book.language());
}

/// The sheets under one title, which stands at the foot of every page.
WorkbookPlan workbookOf(const QString &title, const QString &subject, QList<SheetPlan> sheets,
                        const Phrasebook &book, const Clock &clock)
{
    for (SheetPlan &sheet : sheets) {
        sheet.pageFooter = title;
        sheet.pageNumber = book.translate("Workbook", "Page %1 of %2");
    }
    return {title, subject, clock.now(), sheets, 0};
}

Result<WorkbookPlan> valueWorkbook(const QList<Observation> &observations, const Store &store,
                                   const ExportScope &scope, const Phrasebook &book,
                                   const Clock &clock)
{
    const auto source = loadReportSource(store, scope.programme, scope.unit, scope.asOf);
    if (!source)
        return failure(source.error());
    const QString name = unitName(store, scope, book);
    const QString title = book.translate("Workbook", "%1: digital-transformation indicators, %2")
                              .arg(name, QString::number(scope.asOf));
    WorkbookPlan plan = workbookOf(title, scope.programme.name.in(book.language()),
                                   {observationSheet(observations, store.catalogue(), book),
                                    overviewSheet(source->situation, name, book),
                                    summarySheet(source->situation, name, book)},
                                   book, clock);
    plan.shownSheet = 1;
    return plan;
}

WorkbookPlan formWorkbook(const EntryForm &form, const Store &store, const ExportScope &scope,
                          const Phrasebook &book, const Clock &clock)
{
    const QString title = book.translate("Workbook", "Entry form: %1, %2")
                              .arg(unitName(store, scope, book), QString::number(scope.asOf));
    SheetPlan sheet = entrySheet(form, store.catalogue(), book);
    sheet.pageHeader = title;
    return workbookOf(title, scope.programme.name.in(book.language()),
                      {sheet, instructionSheet(title, book)}, book, clock);
}

} // namespace

Result<> exportValues(const QString &path, const Store &store, const ExportScope &scope,
                      const Phrasebook &book, const Clock &clock)
{
    const auto format = formatOf(path);
    if (!format)
        return failure(format.error());
    const auto values = valuesIn(store, scope);
    if (!values)
        return failure(values.error());
    if (*format == TableFormat::Csv)
        return writeFile(path,
                         writeCsv(observationTable(*values, store.catalogue(), book.language())));
    return valueWorkbook(*values, store, scope, book, clock)
        .and_then([&](const WorkbookPlan &plan) { return writeXlsx(plan, path); })
        .and_then([&](const QByteArray &bytes) { return writeFile(path, bytes); });
}

Result<> exportForm(const QString &path, const Store &store, const ExportScope &scope,
                    const Phrasebook &book, const Clock &clock)
{
    const auto format = formatOf(path);
    if (!format)
        return failure(format.error());
    const auto form = entryForm(store, scope.programme, scope.unit, Period::year(scope.asOf));
    if (!form)
        return failure(form.error());
    if (*format == TableFormat::Csv)
        return writeFile(path, writeCsv(entryTable(*form, store.catalogue(), book.language())));
    return writeXlsx(formWorkbook(*form, store, scope, book, clock), path)
        .and_then([&](const QByteArray &bytes) { return writeFile(path, bytes); });
}

} // namespace Core
