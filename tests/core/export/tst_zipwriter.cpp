// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/zipwriter.h"
#include "core/sheets/ziparchive.h"

#include <QTest>

#include <ctime>

using namespace Core;

namespace {

QByteArray contentOf(const ZipArchive &archive, const QByteArray &name)
{
    QByteArray content;
    archive.read(name, [&](std::string_view piece) {
        content.append(piece.data(), qsizetype(piece.size()));
    });
    return content;
}

const QByteArray longText = QByteArray("Ben Tre ").repeated(2000);

QList<ZipPart> parts()
{
    return {{"mimetype", "text/plain", true}, {"folder/content.txt", longText}, {"empty", {}}};
}

} // namespace

class TestZipWriter : public QObject
{
    Q_OBJECT

private slots:
    void partsComeBack();
    void storedPartStandsAtTheStart();
    void sameInputGivesTheSameBytes();
    void nothingMakesNoArchive();
};

void TestZipWriter::partsComeBack()
{
    const ZipArchive archive(zipArchive(parts()), WorkbookLimits());
    QCOMPARE(contentOf(archive, "mimetype"), QByteArray("text/plain"));
    QCOMPARE(contentOf(archive, "folder/content.txt"), longText);
    QCOMPARE(contentOf(archive, "empty"), QByteArray());
}

void TestZipWriter::storedPartStandsAtTheStart()
{
    const QByteArray bytes = zipArchive(parts());
    QVERIFY(bytes.startsWith("PK\x03\x04"));
    QCOMPARE(bytes.mid(30, 18), QByteArray("mimetypetext/plain"));
    QVERIFY(bytes.size() < longText.size() / 4);
}

void TestZipWriter::sameInputGivesTheSameBytes()
{
    const QByteArray bytes = zipArchive(parts());
    for (const char *zone : {"Asia/Ho_Chi_Minh", "America/New_York"}) {
        qputenv("TZ", zone);
        tzset();
        QCOMPARE(zipArchive(parts()), bytes);
    }
    qunsetenv("TZ");
    tzset();
}

void TestZipWriter::nothingMakesNoArchive()
{
    QVERIFY(zipArchive({}).isEmpty());
}

QTEST_APPLESS_MAIN(TestZipWriter)
#include "tst_zipwriter.moc"
