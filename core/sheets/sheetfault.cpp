// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/sheetfault.h"

#include <QCoreApplication>

namespace Core::SheetFaults {

const char *const emptyFile =
    QT_TRANSLATE_NOOP("Errors", "the file is empty; copy or download it again");
const char *const oldBinary = QT_TRANSLATE_NOOP(
    "Errors", "it is an old Excel file (.xls); open it in Excel and save it as .xlsx");
const char *const encrypted = QT_TRANSLATE_NOOP(
    "Errors", "it is protected by a password; open it, remove the password and save it");
const char *const webPage =
    QT_TRANSLATE_NOOP("Errors", "it is a web page under the name of a spreadsheet; open it in "
                                "Excel and save it as .xlsx");
const char *const flatXml = QT_TRANSLATE_NOOP(
    "Errors", "it is an XML spreadsheet; open it in Excel or LibreOffice and save it as .xlsx");
const char *const binaryWorkbook = QT_TRANSLATE_NOOP(
    "Errors", "it is a binary workbook (.xlsb); open it in Excel and save it as .xlsx");
const char *const pdf = QT_TRANSLATE_NOOP(
    "Errors",
    "it is a PDF, from which no figures are read; ask for the spreadsheet it was made of");
const char *const wordDocument = QT_TRANSLATE_NOOP(
    "Errors", "it is a Word document; copy its table into Excel and save it as .xlsx");
const char *const numbersDocument = QT_TRANSLATE_NOOP(
    "Errors", "it is a document of Apple Numbers; export it there as Excel (.xlsx)");
const char *const plainArchive = QT_TRANSLATE_NOOP(
    "Errors", "it is an archive (.zip) and no spreadsheet; unpack it and choose the file inside");
const char *const brokenLetters = QT_TRANSLATE_NOOP(
    "Errors", "its Vietnamese letters were broken when it was saved (UTF-8 that was taken for "
              "another encoding); get the table from its source again");
const char *const notSpreadsheet =
    QT_TRANSLATE_NOOP("Errors", "it is not a spreadsheet; choose an .xlsx, .ods or .csv file");

const char *const truncated =
    QT_TRANSLATE_NOOP("Errors", "the file is incomplete or damaged; copy or download it again");
const char *const damaged = QT_TRANSLATE_NOOP(
    "Errors", "a part of it is damaged; open it in Excel or LibreOffice and save it again");
const char *const missingPart = QT_TRANSLATE_NOOP(
    "Errors", "a part of the workbook is missing; open it in Excel or LibreOffice and save it "
              "again");
const char *const badAddress = QT_TRANSLATE_NOOP(
    "Errors", "a cell has an address that does not exist; open it in Excel or LibreOffice and "
              "save it again");
const char *const outOfOrder = QT_TRANSLATE_NOOP(
    "Errors", "its rows or columns are out of order; open it in Excel or LibreOffice and save it "
              "again");
const char *const missingText = QT_TRANSLATE_NOOP(
    "Errors", "a cell refers to a text that the file does not hold; open it in Excel or "
              "LibreOffice and save it again");

const char *const entities = QT_TRANSLATE_NOOP(
    "Errors", "it declares XML entities, which no spreadsheet program writes; get the table from "
              "its source again");
const char *const tooDeep = QT_TRANSLATE_NOOP(
    "Errors", "its contents are nested deeper than in any spreadsheet; get the table from its "
              "source again");
const char *const sameNames = QT_TRANSLATE_NOOP(
    "Errors", "it holds two parts of the same name; get the table from its source again");
const char *const outsideName = QT_TRANSLATE_NOOP(
    "Errors", "it holds a part whose name points outside the file; get the table from its source "
              "again");

const char *const tooBig = QT_TRANSLATE_NOOP(
    "Errors", "it would unpack to more than this program takes in; divide the table into smaller "
              "files");
const char *const tooManyParts = QT_TRANSLATE_NOOP(
    "Errors", "it consists of too many parts; open it in Excel or LibreOffice, keep only the "
              "sheets with the table and save it");
const char *const tooManyRows = QT_TRANSLATE_NOOP(
    "Errors", "it has more than 1048576 rows, the most that Excel can hold; divide the table");
const char *const tooManyColumns = QT_TRANSLATE_NOOP(
    "Errors", "it has more than 16384 columns, the most that Excel can hold; divide the table");
const char *const tooManyCells = QT_TRANSLATE_NOOP(
    "Errors", "it has more filled cells than this program takes in; divide the table into smaller "
              "files");
const char *const tooMuchText = QT_TRANSLATE_NOOP(
    "Errors", "a cell holds more than 32767 characters, the most that Excel can hold; shorten it");

} // namespace Core::SheetFaults
