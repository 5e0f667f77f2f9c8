// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    QString context;
    QString english;
    QString vietnamese; ///< of a plural the one form that Vietnamese has
};

QString shown(const QString &text)
{
    return QString(text).remove(u'&');
}

/// The letter that Alt reaches, in lower case; null for none.
QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) == u'&' && !text.at(i + 1).isSpace())
            return text.at(i + 1).toLower();
    }
    return {};
}

QList<Text> textsOf(const QString &catalogue)
{
    QFile file(QStringLiteral(TEST_DATA_DIR) + u"/../../translations/"_s + catalogue);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            texts << Text{context, xml.readElementText(), {}};
        else if (xml.name() == "translation"_L1)
            texts.last().vietnamese =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(catalogue), qPrintable(xml.errorString()));
    return texts;
}

const QList<Text> &own()
{
    static const QList<Text> texts = textsOf(u"app_vi.ts"_s);
    return texts;
}

QString listed(const QStringList &found)
{
    return u"\n  "_s + found.join(u"\n  "_s);
}

/// What has the word in one language, as "context: text".
QStringList having(const QString &word, bool isVietnamese)
{
    const QRegularExpression whole(u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(word),
                                   QRegularExpression::CaseInsensitiveOption |
                                       QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (const Text &text : own()) {
        const QString said = shown(isVietnamese ? text.vietnamese : text.english);
        if (whole.match(said).hasMatch())
            found << text.context + u": "_s + said;
    }
    return found;
}

} // namespace

/// The catalogues of translations, as the window, the command line and the briefs show them.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void vietnameseIsComposed();
    void vietnameseQuotesWithCurlyMarks();
    void retiredWordsAreGone_data();
    void retiredWordsAreGone();
    void mnemonicsAreInBothLanguages();
    void mnemonicsDifferWithinAPage_data();
    void mnemonicsDifferWithinAPage();
    void mnemonicsDifferWithinAMenu_data();
    void mnemonicsDifferWithinAMenu();
};

void TestTranslations::vietnameseIsComposed()
{
    for (const QString &catalogue : {u"app_vi.ts"_s, u"qtbase_vi.ts"_s}) {
        const QList<Text> texts = textsOf(catalogue);
        QVERIFY(texts.size() > 500);
        for (const Text &text : texts)
            QCOMPARE(text.vietnamese, text.vietnamese.normalized(QString::NormalizationForm_C));
    }
}

void TestTranslations::vietnameseQuotesWithCurlyMarks()
{
    for (const QString &catalogue : {u"app_vi.ts"_s, u"qtbase_vi.ts"_s}) {
        for (const Text &text : textsOf(catalogue)) {
            QVERIFY2(!text.vietnamese.contains(u'"'), qPrintable(text.vietnamese));
            QCOMPARE(text.vietnamese.count(u'\u201c'), text.vietnamese.count(u'\u201d'));
        }
    }
}

void TestTranslations::retiredWordsAreGone_data()
{
    QTest::addColumn<bool>("isVietnamese");
    QTest::addColumn<QString>("word");
    const auto english = [](const char *reason, const QString &word) {
        QTest::addRow("%s", reason) << false << word;
    };
    const auto vietnamese = [](const char *reason, const QString &word) {
        QTest::addRow("%s", reason) << true << word;
    };
    english("estimate, preliminary, official: the kind of figure", u"firmness"_s);
    english("what a verdict rests on: the calculation", u"reckoning"_s);
    english("anyone", u"everybody"_s);
    english("the body above an agency: the governing body", u"superior"_s);
    english("what the program makes of a column: read as", u"is taken for"_s);
    english("a part of an index: component", u"sub-(scores?|index|indices)"_s);
    english("an option needs a value", u"wants"_s);
    english("discard", u"(give|given) up"_s);
    english("as of the end of a year", u"year to look from"_s);
    english("year on year", u"year over year"_s);
    english("a figure, a value", u"observations?"_s);
    english("agency details", u"profiles?"_s);
    english("keep the figure, with a reason", u"accept(ed)?"_s);
    english("minimum and maximum", u"(least|greatest) value"_s);
    english("separates the decimals", u"parts the"_s);
    english("a brief, of an indicator too", u"sheet for"_s);
    english("known or not known", u"cannot be told"_s);
    english("a format stands in capitals", u"an? (csv|pdf|png|svg) (file|picture)"_s);
    vietnamese("an Excel file", u"s\u1ed5 t\u00ednh"_s);
    vietnamese("places that are lost", u"m\u1ea5t b\u1eadc"_s);
    vietnamese("kind of figure: lo\u1ea1i s\u1ed1 li\u1ec7u",
               u"t\u00ecnh tr\u1ea1ng s\u1ed1 li\u1ec7u"_s);
    vietnamese("why there is no value", u"l\u00fd do tr\u1ed1ng"_s);
    vietnamese("a number ranked is no addend", u"s\u1ed1 h\u1ea1ng"_s);
    vietnamese("year of an edition: n\u0103m x\u1ebfp h\u1ea1ng", u"n\u0103m c\u00f4ng b\u1ed1"_s);
    vietnamese("edition: k\u1ef3 x\u1ebfp h\u1ea1ng", u"k\u1ef3 c\u00f4ng b\u1ed1"_s);
    vietnamese("one voice: H\u00e3y", u"vui l\u00f2ng"_s);
    vietnamese("one voice: nobody is addressed", u"b\u1ea1n"_s);
    vietnamese("one voice: nobody speaks", u"t\u00f4i"_s);
    vietnamese("the office's own area is not above it",
               u"\u0111\u01a1n v\u1ecb ch\u1ee7 qu\u1ea3n"_s);
    vietnamese("what was not done: kh\u00f4ng c\u00f3 ... n\u00e0o",
               u"ch\u01b0a (nh\u1eadp|ghi|d\u00e1n|l\u01b0u) g\u00ec|ch\u01b0a c\u00f3 g\u00ec"_s);
    vietnamese("agency details: th\u00f4ng tin c\u01a1 quan", u"h\u1ed3 s\u01a1"_s);
    vietnamese("the province that is shown: t\u1ec9nh \u0111ang xem", u"t\u1ec9nh nh\u00e0"_s);
    vietnamese("baseline: hi\u1ec7n tr\u1ea1ng", u"s\u1ed1 li\u1ec7u n\u1ec1n"_s);
    vietnamese("an option: kh\u00f4ng h\u1ee3p l\u1ec7",
               u"t\u00f9y ch\u1ecdn kh\u00f4ng (c\u00f3|x\u00e1c \u0111\u1ecbnh)"_s);
    vietnamese("read as: \u0111\u1ecdc l\u00e0", u"hi\u1ec3u l\u00e0"_s);
    vietnamese("what is stored: hi\u1ec7n c\u00f3", u"\u0111ang l\u01b0u"_s);
    vietnamese("a brief: b\u00e1o c\u00e1o", u"phi\u1ebfu"_s);
    vietnamese("the best N: nh\u00f3m N d\u1eabn \u0111\u1ea7u", u"top"_s);
    vietnamese("keep a figure: gi\u1eef s\u1ed1 li\u1ec7u", u"ch\u1ea5p nh\u1eadn"_s);
    vietnamese(
        "the software: ph\u1ea7n m\u1ec1m",
        u"(c\u1eeda s\u1ed5|\u0111\u00f3ng|hi\u1ec7n) ch\u01b0\u01a1ng tr\u00ecnh|ch\u01b0\u01a1ng tr\u00ecnh (ti\u1ebfp nh\u1eadn|kh\u00f4ng t\u1ef1|ch\u1ec9 \u0111\u1ecdc)"_s);
}

void TestTranslations::retiredWordsAreGone()
{
    QFETCH(bool, isVietnamese);
    QFETCH(QString, word);
    const QStringList found = having(word, isVietnamese);
    QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
}

void TestTranslations::mnemonicsAreInBothLanguages()
{
    QStringList lost;
    for (const Text &text : own()) {
        const QChar english = mnemonicOf(text.english);
        const QChar vietnamese = mnemonicOf(text.vietnamese);
        const bool isKey = vietnamese.unicode() < 128; // one that every keyboard sends with Alt
        if (english.isNull() != vietnamese.isNull() || !isKey)
            lost << u"%1: %2 | %3"_s.arg(text.context, text.english, text.vietnamese);
    }
    QVERIFY2(lost.isEmpty(), qPrintable(listed(lost)));
}

namespace {

/// The mnemonics that two of the texts share.
QStringList shared(const QList<Text> &texts)
{
    QStringList twice;
    for (const bool isVietnamese : {false, true}) {
        QMap<QChar, QString> of;
        for (const Text &text : texts) {
            const QString said = isVietnamese ? text.vietnamese : text.english;
            const QChar letter = mnemonicOf(said);
            if (letter.isNull())
                continue;
            if (of.contains(letter) && of.value(letter) != said)
                twice << of.value(letter) + u" | "_s + said;
            of.insert(letter, said);
        }
    }
    return twice;
}

} // namespace

void TestTranslations::mnemonicsDifferWithinAPage_data()
{
    QTest::addColumn<QStringList>("contexts");
    const auto page = [](const char *name, const QStringList &contexts) {
        QTest::addRow("%s", name) << contexts;
    };
    page("overview", {u"OverviewPage"_s, u"WhyPanel"_s});
    page("data entry",
         {u"DataEntryPage"_s, u"CompletenessBoard"_s, u"ValuePanel"_s, u"WarningPanel"_s});
    page("actions on cells", {u"EntryCommands"_s});
    page("charts", {u"ChartsPage"_s});
    page("rankings", {u"RankingsPage"_s, u"ComparisonPanel"_s, u"WhatIfPanel"_s});
    page("briefs", {u"BriefsPage"_s, u"PreviewBar"_s});
    page("journal", {u"JournalPage"_s});
    page("agency", {u"AgencyDialog"_s});
    page("texts of briefs", {u"BriefTextsDialog"_s});
    for (const QString &step : {u"ChoosePage"_s, u"RecognisePage"_s, u"MatchPage"_s,
                                u"PreviewPage"_s, u"EditionPage"_s, u"DonePage"_s})
        page(qPrintable(step), {u"ImportAssistant"_s, step});
}

void TestTranslations::mnemonicsDifferWithinAPage()
{
    QFETCH(QStringList, contexts);
    QList<Text> texts;
    for (const Text &text : own()) {
        if (contexts.contains(QString(text.context).remove(u"Gui::"_s)))
            texts << text;
    }
    QVERIFY(!texts.isEmpty());
    const QStringList twice = shared(texts);
    QVERIFY2(twice.isEmpty(), qPrintable(listed(twice)));
}

void TestTranslations::mnemonicsDifferWithinAMenu_data()
{
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("frame: the menus and the row below them") << QStringList{u"File"_s,
                                                                            u"Edit"_s,
                                                                            u"View"_s,
                                                                            u"Help"_s,
                                                                            u"Programme"_s,
                                                                            u"Area"_s,
                                                                            u"As of the end of"_s,
                                                                            u"Language"_s};
    QTest::newRow("File") << QStringList{u"New..."_s,    u"Open..."_s,          u"Open recent"_s,
                                         u"Import..."_s, u"Export values..."_s, u"Entry form..."_s,
                                         u"Quit"_s};
    QTest::newRow("Edit") << QStringList{u"Undo"_s, u"Redo"_s, u"Your name in the journal..."_s};
    QTest::newRow("View") << QStringList{u"Language"_s, u"Colours"_s};
    QTest::newRow("Colours") << QStringList{u"Light"_s, u"Dark"_s};
    QTest::newRow("Help") << QStringList{u"Shortcuts"_s, u"About"_s};
}

void TestTranslations::mnemonicsDifferWithinAMenu()
{
    QFETCH(QStringList, entries);
    QList<Text> texts;
    for (const Text &text : own()) {
        const bool isOfFrame =
            text.context == "Gui::MainWindow"_L1 || text.context == "TitleRow"_L1;
        const bool isEntry = isOfFrame && entries.contains(shown(text.english));
        if (isEntry && !mnemonicOf(text.english).isNull())
            texts << text;
    }
    QVERIFY(texts.size() >= entries.size());
    const QStringList twice = shared(texts);
    QVERIFY2(twice.isEmpty(), qPrintable(listed(twice)));
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
