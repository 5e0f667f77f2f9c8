// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/composebrief.h"
#include "core/documents/checkdocument.h"
#include "core/documents/journaldocument.h"
#include "core/documents/statusdocument.h"
#include "core/export/tableexport.h"
#include "core/words/errorsentence.h"
#include "tests/support/rawdatabase.h"
#include "tests/ui/support/testfile.h"
#include "ui/mainwindow.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Nobody answers.
class SilentPrompts final : public Gui::Prompts
{
public:
    QString openFile(const QString &, const QString &) override { return {}; }
    QString saveFile(const QString &, const QString &, const QString &) override { return {}; }
    std::optional<int> choose(const QString &, const QString &, const QStringList &,
                              const QString &) override
    {
        return {};
    }
    std::optional<QString> askText(const QString &, const QString &, const QString &) override
    {
        return {};
    }
    void showError(const QString &) override {}
    bool wait(const QString &, const std::function<bool()> &, std::chrono::milliseconds) override
    {
        return false;
    }
    void showMessage(const QString &, const QString &) override {}
};

struct Column
{
    QString table;
    QString name;
};

/// What others may have written into a column, as SQL.
const QStringList oddValues{u"NULL"_s,
                            u"-1"_s,
                            u"0"_s,
                            u"9223372036854775807"_s,
                            u"''"_s,
                            u"'odd'"_s,
                            u"'a' || char(0) || 'b'"_s,
                            u"char(27) || '[31m' || char(10)"_s,
                            u"1e308"_s,
                            u"-1e308"_s,
                            u"9e999"_s,
                            u"99999"_s,
                            u"'99999'"_s,
                            u"x'00ff41'"_s};

/// Writes as another program would that cares for none of our rules; false where SQLite itself
/// does not let it.
class Tamperer
{
public:
    explicit Tamperer(const QString &path)
        : m_raw(path)
    {
        m_raw.run(u"PRAGMA foreign_keys = OFF"_s);
        m_raw.run(u"PRAGMA ignore_check_constraints = ON"_s);
    }

    QList<Column> columns()
    {
        QList<Column> list;
        const QStringList tables = m_raw.column(u"SELECT name FROM sqlite_schema WHERE "
                                                "type = 'table' AND name NOT LIKE 'sqlite_%' "
                                                "ORDER BY name"_s);
        for (const QString &table : tables) {
            const QStringList names =
                m_raw.column(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
            for (const QString &name : names)
                list << Column{table, name};
        }
        return list;
    }

    bool set(const Column &column, const QString &value, bool everywhere)
    {
        const QStringList guards = m_raw.column(
            u"SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%1'"_s.arg(
                column.table));
        const QStringList names = m_raw.column(
            u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%1'"_s.arg(
                column.table));
        for (const QString &name : names)
            m_raw.run(u"DROP TRIGGER "_s + name);
        const bool done = m_raw.run(
            u"UPDATE %1 SET %2 = %3"_s.arg(column.table, column.name, value) +
            (everywhere ? QString()
                        : u" WHERE rowid = (SELECT max(rowid) FROM %1)"_s.arg(column.table)));
        for (const QString &guard : guards)
            m_raw.run(guard);
        return done;
    }

private:
    RawDatabase m_raw;
};

/// Everything that commands and pages ask of a file, in either language; answers and errors are
/// both welcome.
void askEverything(std::unique_ptr<Core::Store> opened, const QString &out)
{
    const Core::SystemClock clock;
    Models::Session session(std::move(opened), Core::Language::English, u"kim.ngan"_s);
    const Core::Store &store = session.store();
    const Core::Phrasebook book(Core::Language::Vietnamese);
    Core::statusDocument(session.situation(), u"83"_s, {}, Core::StatusDetail::WithReasons);
    if (const auto findings = Core::checkStore(store))
        Core::checkDocument(*findings, book);
    if (const auto entries = store.journal().entries())
        Core::journalDocument(*entries, store.catalogue());
    const Core::ExportScope scope{session.programme(), session.unit(), session.asOf(), false, {}};
    for (const char *ending : {".csv", ".xlsx"})
        (void)Core::exportValues(out + QLatin1StringView(ending), store, scope, book, clock);
    (void)Core::exportForm(out + u".form.xlsx"_s, store, scope, book, clock);
    for (const auto kind : {Core::BriefKind::Overall, Core::BriefKind::Ranking}) {
        Core::BriefOptions options;
        options.kind = kind;
        (void)Core::composeBrief(store, session.source(), options);
    }
    (void)store.answers().reportingCalendar();
    (void)session.warnings();
}

void showEverything(std::unique_ptr<Core::Store> opened)
{
    const Core::SystemClock clock;
    SilentPrompts prompts;
    Models::Session session(std::move(opened), Core::Language::English, u"kim.ngan"_s);
    Gui::Settings settings{Core::Language::English, Gui::Theme::Light, {}, {}, {}};
    Gui::MainWindow window(session, settings, clock, &prompts);
    window.show();
    for (int page = 0; page < Gui::MainWindow::PageCount; ++page) {
        window.showPage(static_cast<Gui::MainWindow::PageIndex>(page));
        QCoreApplication::processEvents();
    }
}

/// A file in which no table is empty.
QByteArray fullFile()
{
    const TestFile file;
    RawDatabase raw(file.path());
    for (const QString &sql :
         {u"INSERT INTO definition_change (indicator_id, year, note_vi, note_en) "
          "SELECT max(id), 2021, 'a', 'b' FROM indicator"_s,
          u"INSERT INTO brief_text (programme_id, section, text_vi, text_en) "
          "SELECT id, 'proposals', 'a', 'b' FROM programme"_s,
          u"INSERT INTO accepted_warning (indicator_id, unit_id, period, part, edition, kind, "
          "fingerprint, note, by, at) SELECT indicator_id, unit_id, period, part, '', 'jump', 'f', "
          "'n', 'b', '2024-01-01T00:00:00.000Z' FROM observation LIMIT 1"_s})
        if (!raw.run(sql))
            qFatal("%s", qUtf8Printable(raw.error()));
    QFile bytes(file.path());
    return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
}

} // namespace

/// A file is data: whatever stands in a column of it, one gets an answer or a sentence. All columns
/// with all values when BENTRE_ALL_ODD_VALUES is set, else each column with one of them, in turn,
/// of which every fourth that opens is asked for everything.
class TestOddValues : public QObject
{
    Q_OBJECT

private slots:
    void everyColumnTakesAnything();
    void anotherFileMayComeInItsPlace_data();
    void anotherFileMayComeInItsPlace();
};

void TestOddValues::everyColumnTakesAnything()
{
    const bool isLong = qEnvironmentVariableIsSet("BENTRE_ALL_ODD_VALUES");
    const QByteArray full = fullFile();
    const TestFile file;
    const Core::SystemClock clock;
    file.write(u"data.btict"_s, full);
    const QList<Column> columns = Tamperer(file.path()).columns();
    QVERIFY(columns.size() > 100);
    int opened = 0;
    int refused = 0;
    for (qsizetype i = 0; i < columns.size() * oddValues.size(); ++i) {
        const Column &column = columns.at(i / oddValues.size());
        const QString &value = oddValues.at(i % oddValues.size());
        const qsizetype turn = (i / oddValues.size()) % oddValues.size(); // another value each
        if (!isLong && i % oddValues.size() != turn)
            continue;
        file.write(u"data.btict"_s, full);
        if (!Tamperer(file.path()).set(column, value, i % 2 == 0))
            continue;
        const QByteArray place = u"%1.%2 = %3"_s.arg(column.table, column.name, value).toUtf8();
        auto store = Core::Store::open(file.path(), clock);
        if (!store) {
            ++refused;
            for (const auto language : {Core::Language::English, Core::Language::Vietnamese})
                QVERIFY2(!Core::errorSentence(store.error(), Core::Phrasebook(language)).isEmpty(),
                         place.constData());
            continue;
        }
        if (isLong)
            qInfo("%s", place.constData());
        constexpr int asked = 4;
        constexpr int shown = 24;
        if (++opened % asked == 0 || isLong)
            askEverything(std::move(*store), file.in(u"out"_s));
        if (opened % shown == 0 || isLong) {
            auto again = Core::Store::open(file.path(), clock);
            QVERIFY2(again, place.constData());
            showEverything(std::move(*again));
        }
    }
    QVERIFY(opened > 40);
    QVERIFY(refused > 20);
}

void TestOddValues::anotherFileMayComeInItsPlace_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isRenamed");
    for (const char *other : {"another home", "an older one", "other ids", "cut short", "a table",
                              "an empty one", "nothing"}) {
        QTest::addRow("%s, copied over it", other) << QString::fromLatin1(other) << false;
        QTest::addRow("%s, renamed over it", other) << QString::fromLatin1(other) << true;
    }
}

void TestOddValues::anotherFileMayComeInItsPlace()
{
    QFETCH(QString, other);
    QFETCH(bool, isRenamed);
    const TestFile file;
    const TestFile source;
    if (other == u"an older one") {
        QVERIFY(QFile::remove(source.path()));
        QFile script(QStringLiteral(TEST_DATA_DIR "/store/v5.sql"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        RawDatabase raw(source.path());
        for (const QString &sql : QString::fromUtf8(script.readAll()).split(u";\n--\n"_s))
            raw.run(sql);
    } else {
        RawDatabase raw(source.path());
        raw.run(u"PRAGMA foreign_keys = OFF"_s);
        if (other == u"another home")
            raw.run(u"UPDATE file_info SET value = (SELECT id FROM unit WHERE key = 'p-can-tho') "
                    "WHERE name = 'home_unit'"_s);
        for (const char *sql :
             {"UPDATE unit SET id = id + 10000, parent_id = parent_id + 10000",
              "UPDATE unit_name SET unit_id = unit_id + 10000",
              "UPDATE unit_code SET unit_id = unit_id + 10000",
              "UPDATE unit_alias SET unit_id = unit_id + 10000",
              "UPDATE unit_succession SET from_id = from_id + 10000, to_id = to_id + 10000",
              "UPDATE region_member SET unit_id = unit_id + 10000",
              "UPDATE ranking_entry SET unit_id = unit_id + 10000",
              "UPDATE observation SET unit_id = unit_id + 10000",
              "UPDATE unit SET key = 'another' WHERE key = 'p-ben-tre'",
              "UPDATE file_info SET value = value + 10000 WHERE name = 'home_unit'"}) {
            if (other == u"other ids")
                QVERIFY2(raw.run(QString::fromLatin1(sql)), qPrintable(raw.error()));
        }
    }
    QFile reading(source.path());
    QVERIFY(reading.open(QIODevice::ReadOnly));
    QByteArray bytes = reading.readAll();
    if (other == u"cut short")
        bytes.truncate(bytes.size() / 3);
    if (other == u"a table")
        bytes = "indicator,value\nCQS03T,55.5\n";
    if (other == u"an empty one")
        bytes.clear();

    const Core::SystemClock clock;
    SilentPrompts prompts;
    Models::Session session(file.open(), Core::Language::English, u"kim.ngan"_s);
    Gui::Settings settings{Core::Language::English, Gui::Theme::Light, {}, {}, {}};
    Gui::MainWindow window(session, settings, clock, &prompts);
    window.show();
    for (int page = 0; page < Gui::MainWindow::PageCount; ++page)
        window.showPage(static_cast<Gui::MainWindow::PageIndex>(page));
    if (other == u"nothing") {
        QVERIFY(QFile::remove(file.path()));
    } else if (isRenamed) {
        file.write(u"new.btict"_s, bytes);
        QVERIFY(QFile::remove(file.path()) && QFile::rename(file.in(u"new.btict"_s), file.path()));
    } else {
        file.write(u"data.btict"_s, bytes);
    }
    const bool isShown = session.catchUp();
    const auto unread = session.unread();
    for (int page = 0; page < Gui::MainWindow::PageCount; ++page) {
        window.showPage(static_cast<Gui::MainWindow::PageIndex>(page));
        QCoreApplication::processEvents();
    }
    const bool isOurs =
        other == u"another home" || other == u"an older one" || other == u"other ids";
    QCOMPARE(isShown, isOurs);
    QCOMPARE(unread.has_value(), !isOurs); // what was read stays, and the pages say why it is old
    QVERIFY(isOurs || !Core::errorSentence(*unread, session.book()).isEmpty());
    const auto recorded = session.record({}, u"nothing"_s);
    QVERIFY(recorded || !isOurs);
    if (other == u"other ids")
        QCOMPARE(session.unitValue().key, u"another"_s);
}

QTEST_MAIN(TestOddValues)
#include "tst_oddvalues.moc"
