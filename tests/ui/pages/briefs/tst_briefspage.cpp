// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testpage.h"
#include "tests/ui/support/user.h"
#include "ui/briefs/briefpreview.h"
#include "ui/pages/briefs/agencydialog.h"
#include "ui/pages/briefs/briefspage.h"
#include "ui/pages/briefs/brieftextsdialog.h"
#include "ui/pages/briefs/previewbar.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using Briefs = TestPage<Gui::BriefsPage>;

class TestBriefsPage : public QObject
{
    Q_OBJECT

private slots:
    void thePreviewShowsTheBrief();
    void theKindDecidesWhatCanBeChosen();
    void theBriefIsExported_data();
    void theBriefIsExported();
    void theNameSaysWhatTheBriefIs();
    void aMissingFolderIsReported();
    void givingUpWritesNothing();
    void theDateIsOptional();
    void theLanguageOfTheBriefIsItsOwn();
    void theLanguageChangesInPlace();
    void aBatchWritesOneFileForEach();
    void aBatchCanBeCancelled();
    void aBatchThatCannotBeWrittenSaysSo();
    void choicesAreRemembered();
    void theOfficeIsEditedInDialogs();
    void aYearWithoutValuesSaysWhatIsMissing();
    void aNumberThatIsNoneIsRefused();
    void thePageAndTheSizeAreShownAndChosen();
    void theAgencyOfTheBriefIsShownFirst();
    void filesOfABatchAreReplacedOnlyWhenAsked_data();
    void filesOfABatchAreReplacedOnlyWhenAsked();
    void anEndingThatIsAddedReplacesNothingUnasked();
};

void TestBriefsPage::thePreviewShowsTheBrief()
{
    const Briefs briefs;
    const auto *preview = briefs.find<Gui::BriefPreview>("preview");
    QVERIFY(preview->pageCount() >= 3);
    QCOMPARE(briefs.find<QLabel>("message")->text(), QString());
    QVERIFY(User::choose(briefs.find<QComboBox>("kind"), u"ranking"_s));
    QVERIFY(preview->pageCount() >= 1);
}

void TestBriefsPage::theKindDecidesWhatCanBeChosen()
{
    const Briefs briefs;
    auto *kind = briefs.find<QComboBox>("kind");
    const auto *pillar = briefs.find<QComboBox>("pillar");
    const auto *indicator = briefs.find<QComboBox>("indicator");
    QVERIFY(!pillar->isEnabled() && !indicator->isEnabled());
    QVERIFY(User::choose(kind, u"pillar"_s));
    QVERIFY(pillar->isEnabled() && !indicator->isEnabled());
    QVERIFY(User::choose(kind, u"indicator"_s));
    QVERIFY(!pillar->isEnabled() && indicator->isEnabled());
    QCOMPARE(pillar->count(), 4); // the baseline has no verdicts to report
    QCOMPARE(indicator->count(), 47);
    QVERIFY(User::choose(briefs.find<QComboBox>("indicator"), u"KTS04"_s));
    QVERIFY(briefs.find<Gui::BriefPreview>("preview")->pageCount() >= 1);
}

void TestBriefsPage::theBriefIsExported_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("begins");
    const QByteArray pdf("%PDF");
    const QByteArray zip("PK\x03\x04");
    QTest::newRow("under its name")
        << u"B\u00e1o c\u00e1o.pdf"_s << u"B\u00e1o c\u00e1o.pdf"_s << pdf;
    QTest::newRow("with the ending that was left out") << u"brief"_s << u"brief.pdf"_s << pdf;
    QTest::newRow("with an ending in capitals") << u"BRIEF.PDF"_s << u"BRIEF.PDF"_s << pdf;
    QTest::newRow("as a document to edit")
        << u"B\u00e1o c\u00e1o.odt"_s << u"B\u00e1o c\u00e1o.odt"_s << zip;
}

void TestBriefsPage::theBriefIsExported()
{
    QFETCH(QString, asked);
    QFETCH(QString, written);
    QFETCH(QByteArray, begins);
    Briefs briefs;
    const QString path = briefs.test.file.in(written);
    briefs.prompts.answerSave(briefs.test.file.in(asked));
    briefs.find<QPushButton>("exportPdf")->click();
    QVERIFY(briefs.prompts.isDone());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(4), begins);
    QVERIFY2(briefs.find<QLabel>("message")->text().contains(written),
             qPrintable(briefs.find<QLabel>("message")->text()));
}

void TestBriefsPage::theNameSaysWhatTheBriefIs()
{
    Briefs briefs;
    briefs.prompts.answerSave({});
    QVERIFY(User::choose(briefs.find<QComboBox>("kind"), u"indicator"_s));
    QVERIFY(User::choose(briefs.find<QComboBox>("indicator"), u"KTS04"_s));
    briefs.find<QPushButton>("exportPdf")->click();
    const QFileInfo proposed(briefs.prompts.last().text);
    QCOMPARE(proposed.path(), QFileInfo(briefs.test.file.in(u"a"_s)).path()); // beside the data
    const QString name = proposed.fileName();
    QVERIFY2(name.contains(u"KTS04"_s) && name.contains(u"2020"_s), qPrintable(name));
    QVERIFY(name.endsWith(u".pdf"_s));
    QVERIFY(!name.contains(u'/') && !name.contains(u'\\') && !name.contains(u':'));
}

void TestBriefsPage::aMissingFolderIsReported()
{
    Briefs briefs;
    briefs.prompts.answerSave(briefs.test.file.in(u"missing/brief.pdf"_s));
    briefs.prompts.expectError();
    briefs.find<QPushButton>("exportPdf")->click();
    QVERIFY(briefs.prompts.isDone());
    QVERIFY2(briefs.prompts.last().text.contains(u"missing"_s),
             qPrintable(briefs.prompts.last().text));
    QVERIFY(!QFile::exists(briefs.test.file.in(u"missing"_s)));
    QVERIFY(!briefs.find<QLabel>("message")->text().contains(u"brief.pdf"_s));
}

void TestBriefsPage::givingUpWritesNothing()
{
    Briefs briefs;
    briefs.prompts.answerSave({});
    briefs.find<QPushButton>("exportPdf")->click();
    QVERIFY(briefs.prompts.isDone());
    QCOMPARE(QDir(briefs.test.file.in({})).entryList(QDir::Files), QStringList{u"data.btict"_s});
}

void TestBriefsPage::theDateIsOptional()
{
    const Briefs briefs;
    auto *has = briefs.find<QCheckBox>("hasDate");
    const auto *date = briefs.find<QDateEdit>("date");
    QVERIFY(!has->isChecked());
    QVERIFY(!date->isEnabled());
    has->click();
    QVERIFY(date->isEnabled());
    QCOMPARE(date->displayFormat(), u"dd/MM/yyyy"_s);
    QVERIFY(briefs.find<Gui::BriefPreview>("preview")->pageCount() >= 3);
    QTest::keyClicks(briefs.find<QLineEdit>("number"), u"417"_s);
    QVERIFY(briefs.find<Gui::BriefPreview>("preview")->pageCount() >= 3);
}

void TestBriefsPage::theLanguageOfTheBriefIsItsOwn()
{
    Briefs briefs;
    QCOMPARE(briefs.find<QComboBox>("documentLanguage")->currentIndex(), 1);
    User::goToRow(briefs.find<QComboBox>("documentLanguage"), 0);
    const QString vietnamese = briefs.test.file.in(u"vi.pdf"_s);
    briefs.prompts.answerSave(vietnamese);
    briefs.find<QPushButton>("exportPdf")->click();
    User::goToRow(briefs.find<QComboBox>("documentLanguage"), 1);
    const QString english = briefs.test.file.in(u"en.pdf"_s);
    briefs.prompts.answerSave(english);
    briefs.find<QPushButton>("exportPdf")->click();
    QFile first(vietnamese);
    QFile second(english);
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QVERIFY(first.readAll().contains("(vi") && second.readAll().contains("(en"));
    QCOMPARE(briefs.find<QPushButton>("print")->text().remove(u'&'), u"Print..."_s);
}

void TestBriefsPage::theLanguageChangesInPlace()
{
    Briefs briefs;
    QVERIFY(User::choose(briefs.find<QComboBox>("kind"), u"pillar"_s));
    QVERIFY(User::choose(briefs.find<QComboBox>("pillar"), u"XHS"_s));
    QTest::keyClicks(briefs.find<QLineEdit>("number"), u"417"_s);
    const QString print = briefs.find<QPushButton>("print")->text();
    const QString kind = briefs.find<QComboBox>("kind")->currentText();
    const QString name = briefs.find<Gui::BriefPreview>("preview")->accessibleName();
    briefs.setLanguage(Core::Language::Vietnamese);
    QVERIFY(briefs.find<QPushButton>("print")->text() != print);
    QVERIFY(briefs.find<QComboBox>("kind")->currentText() != kind);
    QVERIFY(briefs.find<Gui::BriefPreview>("preview")->accessibleName() != name);
    QCOMPARE(briefs.find<QComboBox>("kind")->currentData().toString(), u"pillar"_s);
    QCOMPARE(briefs.find<QComboBox>("pillar")->currentData().toString(), u"XHS"_s);
    QCOMPARE(briefs.find<QLineEdit>("number")->text(), u"417"_s);
    // The brief keeps the language that was chosen for it.
    QCOMPARE(briefs.find<QComboBox>("documentLanguage")->currentIndex(), 1);
}

void TestBriefsPage::aBatchWritesOneFileForEach()
{
    Briefs briefs;
    briefs.prompts.answerSave(briefs.test.file.in(u"2020.pdf"_s));
    briefs.find<QPushButton>("batchIndicators")->click();
    QVERIFY(briefs.find<QPushButton>("cancel")->isVisible());
    QVERIFY(!briefs.find<QPushButton>("exportPdf")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(briefs.find<QPushButton>("exportPdf")->isEnabled(), 60000);
    QVERIFY(!briefs.find<QPushButton>("cancel")->isVisible());
    QVERIFY(QFile::exists(briefs.test.file.in(u"2020 KTS04.pdf"_s)));
    QVERIFY(!QFile::exists(briefs.test.file.in(u"2020 CQS01.pdf"_s))); // nothing is known of it
    const QString message = briefs.find<QLabel>("message")->text();
    QVERIFY2(message.contains(u"written"_s) && message.contains(u"CQS01"_s), qPrintable(message));
}

void TestBriefsPage::aBatchCanBeCancelled()
{
    Briefs briefs;
    briefs.prompts.answerSave(briefs.test.file.in(u"2020.pdf"_s));
    briefs.find<QPushButton>("batchIndicators")->click();
    briefs.find<QPushButton>("cancel")->click();
    QTRY_VERIFY(briefs.find<QPushButton>("exportPdf")->isEnabled());
    QVERIFY(briefs.find<QLabel>("message")->text().contains(u"Stopped"_s));
    QCOMPARE(QDir(briefs.test.file.in({})).entryList(QDir::Files), QStringList{u"data.btict"_s});
}

void TestBriefsPage::aBatchThatCannotBeWrittenSaysSo()
{
    Briefs briefs;
    briefs.prompts.answerSave(briefs.test.file.in(u"missing/2020.pdf"_s));
    briefs.prompts.expectError();
    briefs.find<QPushButton>("batchIndicators")->click();
    QTRY_VERIFY_WITH_TIMEOUT(briefs.prompts.isDone(), 60000);
    QVERIFY(briefs.prompts.last().text.contains(u"missing"_s));
    QVERIFY(briefs.find<QPushButton>("exportPdf")->isEnabled());
}

void TestBriefsPage::choicesAreRemembered()
{
    Gui::BriefChoices choices;
    {
        Briefs briefs;
        QVERIFY(User::choose(briefs.find<QComboBox>("kind"), u"indicator"_s));
        QVERIFY(User::choose(briefs.find<QComboBox>("indicator"), u"XHS06"_s));
        User::goToRow(briefs.find<QComboBox>("documentLanguage"), 0);
        choices = briefs.page.choices();
    }
    QCOMPARE(choices.kind, u"indicator"_s);
    QCOMPARE(choices.indicator, u"XHS06"_s);
    QCOMPARE(choices.language, u"vi"_s);
    TestSession test;
    ScriptedPrompts prompts;
    Gui::BriefsPage page(test.session, prompts);
    page.setChoices(choices);
    page.show();
    QVERIFY(page.choices() == choices);
    QCOMPARE(page.findChild<QComboBox *>(u"indicator"_s)->currentData().toString(), u"XHS06"_s);
}

void TestBriefsPage::theOfficeIsEditedInDialogs()
{
    Briefs briefs;
    briefs.find<QPushButton>("editAgency")->click();
    auto *agency = briefs.page.findChild<Gui::AgencyDialog *>();
    QVERIFY(agency && agency->isVisible());
    agency->reject();
    briefs.find<QPushButton>("editTexts")->click();
    auto *texts = briefs.page.findChild<Gui::BriefTextsDialog *>();
    QVERIFY(texts && texts->isVisible());
    texts->reject();
}

void TestBriefsPage::aYearWithoutValuesSaysWhatIsMissing()
{
    Briefs briefs;
    QVERIFY(User::choose(briefs.find<QComboBox>("kind"), u"indicator"_s));
    QVERIFY(User::choose(briefs.find<QComboBox>("indicator"), u"CQS01"_s));
    const auto *preview = briefs.find<Gui::BriefPreview>("preview");
    const auto *refusal = briefs.find<QLabel>("refusal");
    QCOMPARE(preview->pageCount(), 0);
    QVERIFY(refusal->isVisible() && !preview->isVisible());
    QVERIFY2(refusal->text().contains(u"CQS01"_s), qPrintable(refusal->text()));
    QVERIFY(refusal->text().contains(u"Enter or import values"_s)); // what to do
    QVERIFY(!briefs.find<QPushButton>("exportPdf")->isEnabled());
    QVERIFY(!briefs.find<QPushButton>("print")->isEnabled());
    QVERIFY(!briefs.find<Gui::PreviewBar>("previewBar")->isEnabled());
    QVERIFY(User::choose(briefs.find<QComboBox>("indicator"), u"KTS04"_s));
    QVERIFY(!refusal->isVisible() && preview->isVisible());
    QVERIFY(briefs.find<QPushButton>("exportPdf")->isEnabled());
}

void TestBriefsPage::aNumberThatIsNoneIsRefused()
{
    const Briefs briefs;
    auto *number = briefs.find<QLineEdit>("number");
    for (const QString &wrong : {u"0"_s, u"a/b"_s, u"<b>5&"_s, u"15/BC-STTTT"_s}) {
        number->setText(wrong);
        const QString said = briefs.find<QLabel>("refusal")->text();
        QVERIFY2(said.contains(wrong) && said.contains(u"whole number"_s), qPrintable(said));
        QVERIFY(!briefs.find<QPushButton>("exportPdf")->isEnabled());
    }
    number->setText(u"05"_s);
    QVERIFY(briefs.find<QPushButton>("exportPdf")->isEnabled());
}

void TestBriefsPage::thePageAndTheSizeAreShownAndChosen()
{
    Briefs briefs;
    auto *preview = briefs.find<Gui::BriefPreview>("preview");
    auto *page = briefs.find<QSpinBox>("page");
    const auto *zoom = briefs.find<QLabel>("zoom");
    QCOMPARE(page->text(), u"Page 1 of %1"_s.arg(preview->pageCount()));
    page->setValue(2);
    QCOMPARE(preview->currentPage(), 1);
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_End);
    QCOMPARE(page->value(), preview->pageCount());
    const QString fitted = zoom->text();
    QVERIFY(briefs.find<QCheckBox>("fitWidth")->isChecked());
    briefs.find<QToolButton>("larger")->click();
    QVERIFY(zoom->text() != fitted);
    QVERIFY(!briefs.find<QCheckBox>("fitWidth")->isChecked());
    briefs.find<QCheckBox>("fitWidth")->click();
    QCOMPARE(zoom->text(), fitted);
    briefs.setLanguage(Core::Language::Vietnamese);
    QVERIFY2(page->text().startsWith(u"Trang "_s), qPrintable(page->text()));
}

void TestBriefsPage::theAgencyOfTheBriefIsShownFirst()
{
    Briefs briefs; // data up to 2020
    briefs.find<QPushButton>("editAgency")->click();
    auto *dialog = briefs.page.findChild<Gui::AgencyDialog *>();
    QCOMPARE(dialog->findChild<QLineEdit *>(u"sign"_s)->text(), u"STTTT"_s);
    dialog->reject();
}

void TestBriefsPage::filesOfABatchAreReplacedOnlyWhenAsked_data()
{
    QTest::addColumn<int>("answer"); // -1: gives up
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<bool>("othersAreWritten");
    QTest::newRow("replace") << 1 << false << true;
    QTest::newRow("skip") << 0 << true << true;
    QTest::newRow("give up") << -1 << true << false;
}

void TestBriefsPage::filesOfABatchAreReplacedOnlyWhenAsked()
{
    QFETCH(int, answer);
    QFETCH(bool, isKept);
    QFETCH(bool, othersAreWritten);
    Briefs briefs;
    QFile old(briefs.test.file.in(u"2020 KTS04.pdf"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    briefs.prompts.answerSave(briefs.test.file.in(u"2020.pdf"_s));
    briefs.prompts.answerChoose(answer < 0 ? std::nullopt : std::optional(answer));
    briefs.find<QPushButton>("batchIndicators")->click();
    QVERIFY(briefs.prompts.isDone()); // asked once
    QVERIFY2(briefs.prompts.last().text.contains(u"2020 KTS04.pdf"_s),
             qPrintable(briefs.prompts.last().text));
    QTRY_VERIFY_WITH_TIMEOUT(briefs.find<QPushButton>("exportPdf")->isEnabled(), 60000);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll() == "old", isKept);
    QCOMPARE(QFile::exists(briefs.test.file.in(u"2020 HT01.pdf"_s)), othersAreWritten);
}

void TestBriefsPage::anEndingThatIsAddedReplacesNothingUnasked()
{
    Briefs briefs;
    QFile old(briefs.test.file.in(u"brief.pdf"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    briefs.prompts.answerSave(briefs.test.file.in(u"brief"_s));
    briefs.prompts.answerChoose({});
    briefs.find<QPushButton>("exportPdf")->click();
    QVERIFY(briefs.prompts.isDone());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

QTEST_MAIN(TestBriefsPage)
#include "tst_briefspage.moc"
