// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/csv.h"
#include "core/words/errorsentence.h"

#include <QSet>
#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kindCount = static_cast<int>(Error::Kind::BadArgument) + 1;

void addLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Vietnamese") << Language::Vietnamese;
    QTest::newRow("English") << Language::English;
}

} // namespace

class TestErrorSentence : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasASentence_data() { addLanguages(); }
    void everyKindHasASentence();
    void codesAreDistinct();
    void placesInANameAreNotFilled_data() { addLanguages(); }
    void placesInANameAreNotFilled();
    void whatIsNamedIsOneReadableLine();
    void missingArgumentsLeaveNoPlace();
    void reasonsAreInTheBooksLanguage();
    void missingColumnsAreNamedAsHeadersAre();
    void figuresHaveTheSignOfTheLanguage();
    void placesInJsonAreForReaders();
    void phrasebookSpeaksItsLanguage();
    void unknownPhrasesStay();
    void pluralsFollowTheNumber();
};

void TestErrorSentence::everyKindHasASentence()
{
    QFETCH(Language, language);
    const Phrasebook book(language);
    for (int i = 0; i < kindCount; ++i) {
        const auto kind = static_cast<Error::Kind>(i);
        const QString sentence =
            errorSentence({kind, u"<it>"_s, {u"<a>"_s, u"<b>"_s, u"<it>"_s, u"<b>"_s}, {}}, book);
        QVERIFY2(sentence.size() > 10, qPrintable(reasonCode(kind)));
        const bool isOfBlank = kind == Error::Kind::BlankIndicator ||
                               kind == Error::Kind::BlankArea || kind == Error::Kind::BlankPeriod;
        QVERIFY2(isOfBlank || sentence.contains(u"<it>"_s), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }
}

void TestErrorSentence::codesAreDistinct()
{
    QSet<QString> codes;
    for (int i = 0; i < kindCount; ++i)
        codes << reasonCode(static_cast<Error::Kind>(i));
    constexpr int cellsWithoutNumber = 2; // an error, a formula without a result: bad_number too
    constexpr int blanks = 3;             // as an indicator, area or period that is not known
    QCOMPARE(codes.size(), kindCount - cellsWithoutNumber - blanks);
    QVERIFY(!codes.contains(QString()));
}

void TestErrorSentence::placesInANameAreNotFilled()
{
    QFETCH(Language, language);
    const QString name = u"B\u00e1o c\u00e1o 100%2 %1 %n.xlsx"_s;
    const QString sentence =
        errorSentence({Error::Kind::WriteFailed, name, {u"disk full"_s}, {}}, Phrasebook(language));
    QVERIFY2(sentence.contains(name), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"disk full"_s), qPrintable(sentence));
}

void TestErrorSentence::whatIsNamedIsOneReadableLine()
{
    const Phrasebook book(Language::English);
    const QString sentence = errorSentence(
        {Error::Kind::AreaMismatch, u"83\x1b[2J"_s, {u"two\nlines \u202e"_s}, {}}, book);
    QVERIFY2(sentence.contains(u"83\ufffd[2J"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"two lines \ufffd"_s), qPrintable(sentence));
    const QString name = u"<b>R&D</b>"_s;
    QVERIFY(errorSentence({Error::Kind::FileNotFound, name, {}, {}}, book).contains(name));
}

void TestErrorSentence::missingArgumentsLeaveNoPlace()
{
    const QString sentence =
        errorSentence({Error::Kind::OutOfRange, u"101"_s, {}, {}}, Phrasebook(Language::English));
    QVERIFY(sentence.contains(u"101"_s) && !sentence.contains(u'%'));
}

void TestErrorSentence::reasonsAreInTheBooksLanguage()
{
    const auto refused = readCsv(QByteArray("a,b\n\"1,2"), u"x.csv"_s);
    const Phrasebook book(Language::Vietnamese);
    const QString reason =
        book.translate("Errors", refused.error().arguments.first().toUtf8().constData());
    QVERIFY(errorSentence(refused.error(), book).contains(reason));
}

void TestErrorSentence::missingColumnsAreNamedAsHeadersAre()
{
    const Error error{Error::Kind::MissingColumn, u"x.csv"_s, {u"indicator, value"_s}, {}};
    QVERIFY(errorSentence(error, Phrasebook(Language::English))
                .contains(u"\"indicator\", \"value\". "_s));
    const QString sentence = errorSentence(error, Phrasebook(Language::Vietnamese));
    QVERIFY2(sentence.contains(u"\u201cch\u1ec9 ti\u00eau\u201d, \u201cgi\u00e1 tr\u1ecb\u201d."_s),
             qPrintable(sentence));
}

void TestErrorSentence::figuresHaveTheSignOfTheLanguage()
{
    const Error error{
        Error::Kind::ScoreOutOfRange, u"1.5"_s, {u"hd.xa_hoi_so"_s, u"0"_s, u"1"_s}, {}};
    QCOMPARE(errorSentence(error, Phrasebook(Language::English)),
             u"The score of \"hd.xa_hoi_so\" must be from 0 to 1; 1.5 is not valid."_s);
    const QString sentence = errorSentence(error, Phrasebook(Language::Vietnamese));
    QVERIFY2(sentence.contains(u"1,5"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"hd.xa_hoi_so"_s), qPrintable(sentence));
}

void TestErrorSentence::placesInJsonAreForReaders()
{
    const QString reason = u"the text is not JSON"_s;
    const Error text{Error::Kind::BadMapping, u"m.json"_s, {u"$@7"_s, reason}, {}};
    QCOMPARE(errorSentence(text, Phrasebook(Language::English)),
             u"The mapping \"m.json\" is wrong at character 7: the text is not JSON. Nothing was "
             "imported."_s);
    QVERIFY(!errorSentence(text, Phrasebook(Language::Vietnamese)).contains(u'$'));
    const Error key{Error::Kind::BadProgrammeFile, u"p.json"_s, {u"$.code"_s, reason}, {}};
    QVERIFY(errorSentence(key, Phrasebook(Language::English)).contains(u" at $.code: "_s));
}

void TestErrorSentence::phrasebookSpeaksItsLanguage()
{
    const Phrasebook english(Language::English);
    const Phrasebook vietnamese(Language::Vietnamese);
    QCOMPARE(english.language(), Language::English);
    QVERIFY(QFile::exists(catalogueFile(Language::Vietnamese)));
    QVERIFY(QFile::exists(catalogueFile(Language::English)));
    QCOMPARE(english.translate("Brief", "REPORT"), u"REPORT"_s);
}

void TestErrorSentence::unknownPhrasesStay()
{
    const Phrasebook book(Language::Vietnamese);
    QCOMPARE(book.translate("Nowhere", "never said"), u"never said"_s);
    QCOMPARE(book.translate("Nowhere", "%n thing(s)", nullptr, 3), u"3 thing(s)"_s);
}

void TestErrorSentence::pluralsFollowTheNumber()
{
    const Phrasebook book(Language::English);
    const QString one = book.translate("Commands", "The file has %n error(s).", nullptr, 1);
    const QString two = book.translate("Commands", "The file has %n error(s).", nullptr, 2);
    QCOMPARE(one, u"The file has 1 error."_s);
    QCOMPARE(two, u"The file has 2 errors."_s);
}

QTEST_GUILESS_MAIN(TestErrorSentence)
#include "tst_errorsentence.moc"
