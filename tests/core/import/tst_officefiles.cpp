// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/export/tableexport.h"
#include "core/import/observationfile.h"
#include "core/sheets/sheetfault.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

// Every feature of an office workbook that changes what a cell seems to say.
const QByteArray openpyxlScript = R"(
import datetime, sys
from openpyxl import Workbook
book = Workbook()
notes = book.active
notes.title = 'Ghi ch\u00fa'
notes['A1'] = 'B\u1ea3ng s\u1ed1 li\u1ec7u \u1edf trang sau'
sheet = book.create_sheet('S\u1ed1 li\u1ec7u')
sheet.merge_cells('A1:D1')
sheet['A1'] = 'S\u1ed0 LI\u1ec6U CHUY\u1ec2N \u0110\u1ed4I S\u1ed0'
sheet.append([])
sheet.append(['STT', 'Ch\u1ec9 ti\u00eau', 'K\u1ef3', 'Gi\u00e1 tr\u1ecb', 'Ng\u00e0y'])
sheet.append([1, 'CQS03T', 2021, 0.785])
sheet['D4'].number_format = '0.0%'
sheet.append([2, 'CQS03T', '2022', 0.8])
sheet['D5'].number_format = '0%'
sheet.append([3, 'XHS06', datetime.date(2021, 12, 31), 41.5])
sheet['C6'].number_format = 'yyyy'
sheet.append([4, 'XHS06', 2022, 42.25])
sheet.append([])
sheet.append(['Ng\u01b0\u1eddi l\u1eadp bi\u1ec3u', None, None, None])
book.save(sys.argv[1])
)";

const QByteArray xlsxwriterScript = R"(
import sys
import xlsxwriter
book = xlsxwriter.Workbook(sys.argv[1])
sheet = book.add_worksheet('S\u1ed1 li\u1ec7u')
percent = book.add_format({'num_format': '0.0%'})
sheet.write_row(0, 0, ['indicator', 'period', 'value'])
sheet.write_row(1, 0, ['CQS03T', '2021'])
sheet.write_formula(1, 2, '=157/200', percent, 0.785)
sheet.write_rich_string(2, 0, 'XHS', book.add_format({'bold': True}), '06')
sheet.write(2, 1, '2021')
sheet.write_formula(2, 2, '=1/0', None, '#DIV/0!')
book.add_worksheet('\u1ea8n').hide()
book.close()
)";

// LibreOffice, asked to save a table with a password as .xlsx and as .ods beside it.
const QByteArray protectScript = R"(
import os, subprocess, sys, time
import uno
from com.sun.star.beans import NamedValue, PropertyValue
from com.sun.star.connection import NoConnectException
table = sys.argv[1]
stem = 'file://' + os.path.splitext(table)[0]
def options(**values):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())
pipe = 'uno:pipe,name=protect%d;urp;' % os.getpid()
office = subprocess.Popen(['soffice', '--headless', '--norestore', '--accept=' + pipe[4:],
                           '-env:UserInstallation=' + stem + '-profile'])
local = uno.getComponentContext()
make = local.ServiceManager.createInstanceWithContext
resolver = make('com.sun.star.bridge.UnoUrlResolver', local)
while True:
    try:
        remote = resolver.resolve(pipe + 'StarOffice.ComponentContext')
        break
    except NoConnectException:
        time.sleep(0.2)
desktop = remote.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', remote)
book = desktop.loadComponentFromURL('file://' + table, '_blank', 0, options(Hidden=True))
password = uno.Any('[]com.sun.star.beans.NamedValue', (
    NamedValue('CryptoType', 'Standard'), NamedValue('OOXPassword', 'B\u1ebfn Tre')))
book.storeToURL(stem + '.xlsx', options(FilterName='Calc MS Excel 2007 XML',
                                        EncryptionData=password))
book.storeToURL(stem + '.ods', options(FilterName='calc8', Password='B\u1ebfn Tre'))
book.close(True)
desktop.terminate()
office.wait()
)";

QString summary(const ImportPlan &plan)
{
    return u"%1 new, %2 same, %3 revised, %4 rejected"_s.arg(plan.count(ImportVerdict::New))
        .arg(plan.count(ImportVerdict::Same))
        .arg(plan.count(ImportVerdict::Revised))
        .arg(plan.count(ImportVerdict::Rejected));
}

QStringList values(const ImportPlan &plan)
{
    QStringList values;
    for (const ImportRow &row : plan.rows)
        values << (row.error ? reasonCode(row.error->kind)
                             : u"%1 %2"_s.arg(row.observation.key.period.code())
                                   .arg(row.observation.value.value_or(-1)));
    return values;
}

} // namespace

/// Workbooks of other programs, and ours after they have been there.
class TestOfficeFiles : public QObject
{
    Q_OBJECT

private slots:
    void libreOfficeSavesWhatWeExported_data();
    void libreOfficeSavesWhatWeExported();
    void libreOfficeSavesAFilledForm();
    void libreOfficeProtectsWithAPassword();
    void workbooksOfOpenpyxl();
    void workbooksOfXlsxwriter();

private:
    ImportPlan planned(const QString &path) const
    {
        const auto plan = InputFile::open(path).and_then(
            [this](const InputFile &file) { return planImport(file, *m_store, {}); });
        if (!plan)
            qFatal("%s", outcome(plan).constData());
        return *plan;
    }

    ExportScope scope() const
    {
        return {*m_store->mainProgramme(), m_store->home(), 2020, false, {}};
    }

    /// As if a person had opened the file in LibreOffice and saved it; empty when that fails.
    QString resaved(const QString &path, const QString &format) const
    {
        QProcess office;
        office.start(
            u"soffice"_s,
            {u"--headless"_s, u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
             u"--convert-to"_s, format, u"--outdir"_s, m_folder.filePath(u"saved"_s), path});
        constexpr int patience = 120'000;
        const bool isDone = office.waitForFinished(patience) && office.exitCode() == 0;
        const QString saved =
            m_folder.filePath(u"saved/"_s + QFileInfo(path).completeBaseName() + u'.' + format);
        return isDone && QFile::exists(saved) ? saved : QString();
    }

    /// Runs a Python script with the name of the file that it is to write.
    QString written(const QByteArray &script, const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        QProcess python;
        python.start(u"/usr/bin/python3"_s, // Debian's, which has the packages
                     {u"-"_s, path});
        python.write(script);
        python.closeWriteChannel();
        constexpr int patience = 120'000;
        const bool isDone = python.waitForFinished(patience) && python.exitCode() == 0;
        return isDone ? path : QString();
    }

    QTemporaryDir m_folder;
    BuiltinFile m_file;
    std::unique_ptr<Store> m_store = m_file.open();
};

void TestOfficeFiles::libreOfficeSavesWhatWeExported_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("workbook") << u"xlsx"_s;
    QTest::newRow("OpenDocument") << u"ods"_s;
}

void TestOfficeFiles::libreOfficeSavesWhatWeExported()
{
    QFETCH(QString, format);
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("needs libreoffice-calc-nogui");
    const QByteArray table = "indicator,area,period,value,source,note\n"
                             "CQS03T,,2021,84.5,=SUM(A1),Theo \"b\xc3\xa1o c\xc3\xa1o\"\n"
                             "CQS03T,,2022,33.333333333333336,-,\n"
                             "CQS03H,d-ba-tri,2021,61,@x,\n"
                             "CQS03T,,2023-Q3,0,,0\n"
                             "KTS04,,2020,53/63,,\n";
    const auto plan = planImport(inputTable(*readCsv(table, u"t.csv"_s), u"t.csv"_s), *m_store, {});
    QVERIFY2(plan, outcome(plan).constData());
    QVERIFY(m_store->observations().record(plan->acceptedObservations(), {u"test"_s, u"import"_s}));
    const QString path = m_folder.filePath(u"S\u1ed1 li\u1ec7u.xlsx"_s);
    const auto exported = exportValues(path, *m_store, scope(), Phrasebook(Language::Vietnamese),
                                       BuiltinFile::clock());
    QVERIFY2(exported, outcome(exported).constData());
    const int count = int(m_store->observations().all()->size());
    QVERIFY(count > 10);
    QCOMPARE(summary(planned(path)), u"0 new, %1 same, 0 revised, 0 rejected"_s.arg(count));
    const QString saved = resaved(path, format);
    QVERIFY(!saved.isEmpty());
    QCOMPARE(summary(planned(saved)), u"0 new, %1 same, 0 revised, 0 rejected"_s.arg(count));
}

void TestOfficeFiles::libreOfficeSavesAFilledForm()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("needs libreoffice-calc-nogui");
    const QString path = m_folder.filePath(u"Bi\u1ec3u.xlsx"_s);
    const auto exported =
        exportForm(path, *m_store, scope(), Phrasebook(Language::Vietnamese), BuiltinFile::clock());
    QVERIFY2(exported, outcome(exported).constData());
    const QByteArray fill =
        "import sys, openpyxl\n"
        "book = openpyxl.load_workbook('" +
        path.toUtf8() +
        "')\n"
        "sheet = book.worksheets[0]\n"
        "for row in sheet.iter_rows():\n"
        "    header = [c.value for c in row]\n"
        "    if 'gi\\u00e1 tr\\u1ecb' in header: column = header.index('gi\\u00e1 tr\\u1ecb')\n"
        "    if 'CQS03T' in header: row[column].value = 84.5\n"
        "book.save(sys.argv[1])\n";
    const QString filled = written(fill, u"filled.xlsx"_s);
    QVERIFY(!filled.isEmpty());
    QCOMPARE(values(planned(filled)), QStringList{u"2020 84.5"_s});
    const QString saved = resaved(filled, u"xlsx"_s);
    QVERIFY(!saved.isEmpty());
    QCOMPARE(values(planned(saved)), QStringList{u"2020 84.5"_s});
}

void TestOfficeFiles::libreOfficeProtectsWithAPassword()
{
    const QString table = m_folder.filePath(u"protected.csv"_s);
    QVERIFY(writeFile(table, "indicator,period,value\nCQS03T,2021,84.5\n"));
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty() ||
        written(protectScript, u"protected.csv"_s).isEmpty())
        QSKIP("needs libreoffice-calc-nogui and python3-uno");
    for (const QString &name : {u"protected.xlsx"_s, u"protected.ods"_s}) {
        const auto file = InputFile::open(m_folder.filePath(name));
        QVERIFY2(!file, qPrintable(name));
        QCOMPARE(file.error().kind, Error::Kind::BadTable);
        QCOMPARE(file.error().subject, name);
        QCOMPARE(file.error().arguments.first(), QString::fromLatin1(SheetFaults::encrypted));
    }
}

void TestOfficeFiles::workbooksOfOpenpyxl()
{
    const QString path = written(openpyxlScript, u"openpyxl.xlsx"_s);
    if (path.isEmpty())
        QSKIP("needs python3-openpyxl");
    QCOMPARE(values(planned(path)),
             (QStringList{u"2021 78.5"_s, u"2022 80"_s, u"2021 41.5"_s, u"2022 42.25"_s}));
}

void TestOfficeFiles::workbooksOfXlsxwriter()
{
    const QString path = written(xlsxwriterScript, u"xlsxwriter.xlsx"_s);
    if (path.isEmpty())
        QSKIP("needs python3-xlsxwriter");
    QCOMPARE(values(planned(path)), (QStringList{u"2021 78.5"_s, u"bad_number"_s}));
}

QTEST_GUILESS_MAIN(TestOfficeFiles)
#include "tst_officefiles.moc"
