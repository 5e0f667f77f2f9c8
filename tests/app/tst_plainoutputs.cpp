// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"
#include "tests/support/builtinfile.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/pdftools.h"
#include "tests/support/program.h"
#include "tests/support/xlsxfile.h"

#include <QJsonArray>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString picture = u"/any/path.png"_s;

/// The first thing that is wrong with a part of XML; empty when it is well formed, has only
/// readable text and no element that a text smuggled in.
QString faultOf(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        const QString name = xml.name().toString();
        if (xml.isStartElement() &&
            QStringList{u"script"_s, u"img"_s, u"b"_s, u"i"_s, u"qt"_s}.contains(name)) {
            const bool isBold = name == u"b"_s || name == u"i"_s;
            const bool isOfSheets = xml.namespaceUri().contains(u"spreadsheetml");
            if (!isBold || !isOfSheets)
                return u"element "_s + name;
        }
        if (xml.isCharacters() && Core::unreadableCharacter(xml.text()))
            return u"unreadable: "_s + Core::readableLine(xml.text().toString());
    }
    return xml.hasError() ? u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString())
                          : QString();
}

bool isXml(const QByteArray &name)
{
    return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".svg") ||
           name.endsWith(".rdf");
}

/// All texts and keys of a document.
QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString())
        texts << value.toString();
    for (const auto &item : value.toArray())
        texts << textsOf(item);
    const QJsonObject object = value.toObject();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member)
        texts << member.key() << textsOf(member.value());
    return texts;
}

void verifyReadable(const QString &text)
{
    if (const auto character = Core::unreadableCharacter(text))
        QFAIL(qPrintable(u"U+%1 in %2"_s.arg(QString::number(uint(*character), 16),
                                             Core::readableLine(text).left(500))));
}

} // namespace

/// Every output of a file in which every free text is hostile.
class TestPlainOutputs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void charts_data();
    void charts();
    void workbooks_data();
    void workbooks();
    void textDocuments_data();
    void textDocuments();
    void pdfs();
    void tables();
    void documents_data();
    void documents();
    void anExportedProgrammeComesBack();
    void unreadableProgrammesAreRefused();
    void sentencesAreOneReadableLine();

private:
    QString out(const QString &name) const { return m_program.home(name); }
    Outcome run(const QString &command, const QStringList &rest) const
    {
        return m_program.run(QStringList{command, m_file.path()} + rest);
    }

    Program m_program;
    BuiltinFile m_file;
};

void TestPlainOutputs::initTestCase()
{
    writeFile(out(u"values.csv"_s), "indicator,period,value,source,note\n"
                                    "XHS06,2020,38.5,\"R&D <b>\",\"<img src=/any/path.png>\"\n"
                                    "XHS06,2021,40.5,,x\nCQS03T,2021,55.5,,\nKTS01,2021,4.1,,\n"
                                    "CQS01,2020,60,,\nCQS01,2021,70,,\nHT02X,2021,20,,\n");
    COMPARE_EXIT(run(u"import"_s, {out(u"values.csv"_s)}), Done);
    const QStringList columns = HostileTexts::writeInto(m_file.path(), picture);
    for (const char *column :
         {"indicator.name_vi", "indicator.unit_en", "indicator.note_vi", "indicator.definition_en",
          "indicator_quote.quote", "indicator_alias.alias", "observation.source",
          "observation.document", "agency_profile.issuer_vi", "agency_receiver.receiver_en",
          "unit_name.full_vi", "ranking_edition.label", "ranking_index.name_en",
          "programme.name_vi", "pillar.name_en"})
        QVERIFY2(columns.contains(QLatin1StringView(column)), column);
}

void TestPlainOutputs::charts_data()
{
    QTest::addColumn<QStringList>("options");
    for (const char *indicator : {"XHS06", "CQS01", "CQS03T", "KTS01", "HT02X", "KTS04"})
        QTest::newRow(indicator) << QStringList{u"--indicator"_s, QString::fromLatin1(indicator)};
    QTest::newRow("areas") << QStringList{u"--indicator"_s, u"HT02X"_s, u"--kind"_s, u"areas"_s};
    QTest::newRow("pillar") << QStringList{u"--indicator"_s, u"KTS01"_s, u"--kind"_s, u"pillar"_s};
    QTest::newRow("indices") << QStringList{u"--kind"_s, u"indices"_s};
    QTest::newRow("compare") << QStringList{u"--kind"_s, u"compare"_s, u"--with"_s, u"72"_s};
}

void TestPlainOutputs::charts()
{
    QFETCH(QStringList, options);
    const QString path = out(u"chart.svg"_s);
    COMPARE_EXIT(run(u"chart"_s, QStringList{path, u"--as-of"_s, u"2022"_s} + options), Done);
    const QByteArray drawing = contents(path);
    QVERIFY2(faultOf(drawing).isEmpty(), qPrintable(faultOf(drawing)));
    QCOMPARE(drawing.count("<title>"), 1);
    QCOMPARE(drawing.count("<desc>"), 1);
}

void TestPlainOutputs::workbooks_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("values in Vietnamese") << QStringList{u"--lang"_s, u"vi"_s};
    QTest::newRow("values in English") << QStringList{u"--lang"_s, u"en"_s};
    QTest::newRow("form") << QStringList{u"--template"_s, u"--area"_s, u"829"_s, u"--as-of"_s,
                                         u"2022"_s};
}

void TestPlainOutputs::workbooks()
{
    QFETCH(QStringList, options);
    const QString path = out(u"book.xlsx"_s);
    COMPARE_EXIT(run(u"export"_s, QStringList{path} + options), Done);
    const XlsxFile book(contents(path));
    QVERIFY(book.names().contains("docProps/core.xml"));
    for (const QByteArray &name : book.names()) {
        if (isXml(name))
            QVERIFY2(faultOf(book.part(name)).isEmpty(),
                     qPrintable(QString::fromUtf8(name) + u": "_s + faultOf(book.part(name))));
    }
    QVERIFY(book.part("xl/sharedStrings.xml").contains("R&amp;D and &lt;5%"));
}

void TestPlainOutputs::textDocuments_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("programme") << QStringList{};
    QTest::newRow("indicator") << QStringList{u"--kind"_s, u"indicator"_s, u"--indicator"_s,
                                              u"XHS06"_s};
    QTest::newRow("ranking in English")
        << QStringList{u"--kind"_s, u"ranking"_s, u"--lang"_s, u"en"_s};
}

void TestPlainOutputs::textDocuments()
{
    QFETCH(QStringList, options);
    const QString path = out(u"brief.odt"_s);
    COMPARE_EXIT(run(u"brief"_s, QStringList{path, u"--as-of"_s, u"2021"_s} + options), Done);
    const XlsxFile document(contents(path));
    QVERIFY(document.names().contains("meta.xml"));
    for (const QByteArray &name : document.names()) {
        if (isXml(name))
            QVERIFY2(faultOf(document.part(name)).isEmpty(),
                     qPrintable(QString::fromUtf8(name) + u": "_s + faultOf(document.part(name))));
    }
}

void TestPlainOutputs::pdfs()
{
    if (!isInstalled(u"pdfinfo"_s) || !isInstalled(u"qpdf"_s))
        QSKIP("needs poppler-utils and qpdf");
    const QString brief = out(u"brief.pdf"_s);
    COMPARE_EXIT(run(u"brief"_s, {brief, u"--as-of"_s, u"2021"_s}), Done);
    const QString chart = out(u"chart.pdf"_s);
    COMPARE_EXIT(run(u"chart"_s, {chart, u"--as-of"_s, u"2022"_s, u"--kind"_s, u"pillar"_s,
                                  u"--indicator"_s, u"XHS06"_s}),
                 Done);
    for (const QString &path : {brief, chart}) {
        const QString sound = outputOf(u"qpdf"_s, {u"--check"_s, path});
        QVERIFY2(sound.contains(u"No syntax or stream encoding errors"), qPrintable(sound));
        const QString metadata = outputOf(u"pdfinfo"_s, {u"-meta"_s, path});
        QVERIFY2(faultOf(metadata.toUtf8()).isEmpty(), qPrintable(metadata));
        verifyReadable(outputOf(u"pdfinfo"_s, {path}));
    }
}

void TestPlainOutputs::tables()
{
    const QString path = out(u"values-out.csv"_s);
    COMPARE_EXIT(run(u"export"_s, {path}), Done);
    const QByteArray table = contents(path);
    verifyReadable(QString::fromUtf8(table).remove(u'\r'));
    const Outcome again = run(u"import"_s, {path, u"--dry-run"_s, u"--json"_s});
    COMPARE_EXIT(again, Done);
    QCOMPARE(again.json().value(u"rejected"_s).toInt(), 0);
    QCOMPARE(again.json().value(u"new"_s).toInt(), 0);
    QCOMPARE(again.json().value(u"revised"_s).toInt(), 0);
}

void TestPlainOutputs::documents_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("status") << u"status"_s << QStringList{u"--as-of"_s, u"2022"_s, u"--why"_s};
    QTest::newRow("journal") << u"journal"_s << QStringList{};
    QTest::newRow("check") << u"check"_s << QStringList{};
}

void TestPlainOutputs::documents()
{
    QFETCH(QString, command);
    QFETCH(QStringList, options);
    const Outcome outcome = run(command, options + QStringList{u"--json"_s});
    QVERIFY2(outcome.exit == Done || outcome.exit == Findings, outcome.err.constData());
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(outcome.out, &parsed);
    QCOMPARE(parsed.error, QJsonParseError::NoError);
    const QStringList texts =
        textsOf(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    QVERIFY(!texts.isEmpty());
    for (const QString &text : texts)
        verifyReadable(text);
}

void TestPlainOutputs::anExportedProgrammeComesBack()
{
    const QString path = out(u"programme.json"_s);
    COMPARE_EXIT(m_program.run({u"programme"_s, u"export"_s, m_file.path(), path}), Done);
    for (const QString &text : textsOf(QJsonDocument::fromJson(contents(path)).object()))
        verifyReadable(text);
    const BuiltinFile other;
    COMPARE_EXIT(m_program.run({u"programme"_s, u"import"_s, other.path(), path}), Done);
    const QString again = out(u"again.json"_s);
    COMPARE_EXIT(m_program.run({u"programme"_s, u"export"_s, other.path(), again}), Done);
    QCOMPARE(contents(again), contents(path));
}

void TestPlainOutputs::unreadableProgrammesAreRefused()
{
    const QString path = out(u"turned.json"_s);
    COMPARE_EXIT(m_program.run({u"programme"_s, u"export"_s, m_file.path(), path}), Done);
    writeFile(path, contents(path).replace("R&D and", "R&D \\u202e and"));
    const BuiltinFile other;
    const QByteArray before = contents(other.path());
    const Outcome refused =
        m_program.run({u"programme"_s, u"import"_s, other.path(), path, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(refused, Failed);
    QVERIFY2(refused.err.contains("$.") && refused.err.contains("hidden"), refused.err.constData());
    QVERIFY(contents(other.path()) == before);
}

void TestPlainOutputs::sentencesAreOneReadableLine()
{
    writeFile(out(u"turned.csv"_s), "indicator,area,period,value,note\n"
                                    "\"a\x1b[2J\nb\",83,2021,40,\n"
                                    "XHS06,\xe2\x80\xae"
                                    "38,2021,40,\n"
                                    "XHS06,83,2021,41,\"bell\x07\"\n");
    const Outcome refused = run(u"import"_s, {out(u"turned.csv"_s), u"--lang"_s, u"en"_s});
    QVERIFY(refused.exit == Failed || refused.exit == Findings);
    QVERIFY2(refused.err.contains("U+0007"), refused.err.constData());
    verifyReadable(QString::fromUtf8(refused.out + refused.err));
    QVERIFY2(QByteArray(refused.out + refused.err).contains("a\xef\xbf\xbd[2J b"),
             refused.err.constData());
}

QTEST_GUILESS_MAIN(TestPlainOutputs)
#include "tst_plainoutputs.moc"
