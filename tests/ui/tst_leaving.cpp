// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/grid.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;
using Core::Language;
using Gui::MainWindow;

namespace {

/// Somebody has typed 150 into a percentage, and wants to go.
struct Typist
{
    Typist()
        : window(test.session, settings, test.file.clock(), &prompts)
    {
        window.resize(1280, 720);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not shown");
        window.showPage(MainWindow::DataEntry);
        QCoreApplication::processEvents();
    }

    TestSession test;
    ScriptedPrompts prompts;
    Gui::Settings settings{Language::English, Gui::Theme::Light, {}, {}, {}};
    MainWindow window;

    Grid grid() const
    {
        const auto *page = window.findChild<Gui::DataEntryPage *>();
        return Grid(page->findChild<QTableView *>(u"grid"_s),
                    page->findChild<QLabel *>(u"message"_s));
    }
    void type(const QString &text) const
    {
        grid().goTo(u"CQS03T"_s, 2021);
        grid().type(text);
    }
    /// The editor of the cell, also when its page is not shown.
    QLineEdit *editor() const
    {
        for (auto *one : grid().view->viewport()->findChildren<QLineEdit *>()) {
            if (!one->isHidden())
                return one;
        }
        return nullptr;
    }
    QString held() const { return editor() ? editor()->text() : QString(); }

    void choose(const char *name, int row) const
    {
        auto *list = window.findChild<QComboBox *>(QString::fromLatin1(name));
        list->setCurrentIndex(row);
        emit list->activated(row);
        QCoreApplication::processEvents();
    }
};

} // namespace

/// However a cell is left, what is typed in it is stored, held or asked about.
class TestLeaving : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anotherPageHoldsIt_data();
    void anotherPageHoldsIt();
    void anotherLanguageHoldsIt();
    void anotherViewAsks_data();
    void anotherViewAsks();
    void quittingAsks();
    void anotherFileAsks_data();
    void anotherFileAsks();
    void whatIsRightIsStoredOnTheWay_data();
    void whatIsRightIsStoredOnTheWay();
    void theOtherLayoutIsNotShownOverIt();
    void aWordThatIsComposedIsKept();
    void aClickOnTheRailGivesTheKeyboardToThePage();

private:
    QTemporaryDir m_settings;
};

void TestLeaving::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Gui::installLanguage(Language::English);
}

void TestLeaving::anotherPageHoldsIt_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("the rail") << true;
    QTest::newRow("a key") << false;
}

void TestLeaving::anotherPageHoldsIt()
{
    QFETCH(bool, byMouse);
    Typist typist;
    auto *pages = typist.window.findChild<QStackedWidget *>();
    auto *rail = typist.window.findChild<QListWidget *>(u"rail"_s);
    const auto goTo = [&](int page) {
        if (byMouse)
            QTest::mouseClick(rail->viewport(), Qt::LeftButton, {},
                              rail->visualItemRect(rail->item(page)).center());
        else
            QTest::keyClick(&typist.window, static_cast<Qt::Key>(Qt::Key_1 + page),
                            Qt::ControlModifier);
        QCoreApplication::processEvents();
        QCOMPARE(pages->currentIndex(), page);
    };
    typist.type(u"150"_s);
    goTo(MainWindow::Charts);
    QCOMPARE(typist.held(), u"150"_s);
    QVERIFY2(typist.window.statusBar()->currentMessage().contains(u"150"_s),
             qPrintable(typist.window.statusBar()->currentMessage()));
    goTo(MainWindow::DataEntry);
    QVERIFY(typist.grid().editor());
    QTRY_VERIFY(typist.grid().editor()->hasFocus());
    QTest::keyClick(typist.grid().editor(), Qt::Key_Backspace);
    typist.grid().press(Qt::Key_Return);
    QCOMPARE(typist.test.stored(u"CQS03T"_s, 2021)->value, std::optional(15.0));
    QCOMPARE(typist.prompts.count(), 0);
}

void TestLeaving::anotherLanguageHoldsIt()
{
    Typist typist;
    typist.type(u"150"_s);
    typist.grid().press(Qt::Key_Return);
    typist.window.setLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    QCOMPARE(typist.held(), u"150"_s);
    QVERIFY(!typist.grid().message->text().isEmpty());
    QCOMPARE(typist.prompts.count(), 0);
    typist.window.setLanguage(Language::English);
}

void TestLeaving::anotherViewAsks_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("text");
    QTest::newRow("another unit") << "unit"_ba << u"150"_s;
    QTest::newRow("another year") << "year"_ba << u"abc"_s;
}

void TestLeaving::anotherViewAsks()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, text);
    Typist typist;
    const Core::UnitId unit = typist.test.session.unit();
    const int year = typist.test.session.asOf();
    typist.type(text);
    typist.prompts.answerChoose(std::nullopt); // back to it
    typist.choose(list.constData(), 5);
    QVERIFY(typist.prompts.isDone());
    QVERIFY2(typist.prompts.last().text.contains(text), qPrintable(typist.prompts.last().text));
    QVERIFY(typist.prompts.last().text.contains(u"CQS03T, 2021"_s));
    QCOMPARE(typist.held(), text);
    QCOMPARE(typist.test.session.unit(), unit);
    QCOMPARE(typist.test.session.asOf(), year);
    typist.prompts.answerChoose(0); // discard it
    typist.choose(list.constData(), 5);
    QVERIFY(typist.prompts.isDone());
    QCOMPARE(typist.held(), QString());
    QVERIFY(typist.test.session.unit() != unit || typist.test.session.asOf() != year);
    QVERIFY(!typist.test.stored(u"CQS03T"_s, 2021));
}

void TestLeaving::quittingAsks()
{
    Typist typist;
    typist.type(u"150"_s);
    typist.window.showPage(MainWindow::Charts); // also from another page
    typist.prompts.answerChoose(std::nullopt);
    QVERIFY(!typist.window.close());
    QCOMPARE(typist.held(), u"150"_s);
    QVERIFY(typist.grid().editor()); // the person is back at it
    typist.prompts.answerChoose(0);
    QVERIFY(typist.window.close());
    QVERIFY(typist.prompts.isDone());
}

void TestLeaving::anotherFileAsks_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::newRow("opened") << "openFile"_ba;
    QTest::newRow("made") << "newFile"_ba;
}

void TestLeaving::anotherFileAsks()
{
    QFETCH(QByteArray, action);
    Typist typist;
    const TestFile other;
    const bool isNew = action == "newFile";
    const auto leave = [&] {
        if (isNew)
            typist.prompts.answerSave(other.in(u"new.btict"_s));
        else
            typist.prompts.answerOpen(other.path());
    };
    typist.type(u"abc"_s);
    leave();
    typist.prompts.answerChoose(std::nullopt);
    typist.window.findChild<QAction *>(QString::fromLatin1(action))->trigger();
    QCOMPARE(typist.held(), u"abc"_s);
    QCOMPARE(typist.test.session.store().path(), typist.test.file.path());
    leave();
    typist.prompts.answerChoose(0);
    typist.window.findChild<QAction *>(QString::fromLatin1(action))->trigger();
    QVERIFY(typist.prompts.isDone());
    QVERIFY(typist.test.session.store().path() != typist.test.file.path());
    QCOMPARE(typist.held(), QString());
}

void TestLeaving::whatIsRightIsStoredOnTheWay_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("another page") << 0;
    QTest::newRow("another unit") << 1;
    QTest::newRow("another year") << 2;
    QTest::newRow("quit") << 3;
}

void TestLeaving::whatIsRightIsStoredOnTheWay()
{
    QFETCH(int, way);
    Typist typist;
    typist.type(u"44,5"_s);
    if (way == 0)
        typist.window.showPage(MainWindow::Journal);
    else if (way == 3)
        QVERIFY(typist.window.close());
    else
        typist.choose(way == 1 ? "unit" : "year", 5);
    QCOMPARE(typist.test.stored(u"CQS03T"_s, 2021)->value, std::optional(44.5));
    QCOMPARE(typist.prompts.count(), 0);
}

void TestLeaving::theOtherLayoutIsNotShownOverIt()
{
    const Typist typist;
    typist.type(u"150"_s);
    typist.window.findChild<QAbstractButton *>(u"byArea"_s)->click();
    QCoreApplication::processEvents();
    QCOMPARE(typist.held(), u"150"_s);
    QVERIFY(!typist.window.findChild<QAbstractButton *>(u"byArea"_s)->isChecked());
}

void TestLeaving::aWordThatIsComposedIsKept()
{
    Typist typist;
    QVERIFY(typist.test.session.record({typist.test.value(u"CQS03T"_s, 2021, 70)}, u"value"_s));
    typist.grid().goTo(u"CQS03T"_s, 2021);
    auto *note = typist.window.findChild<QLineEdit *>(u"note"_s);
    note->setFocus();
    note->insert(u"\u0111\u00e3 th\u1eed "_s);
    QInputMethodEvent composing(u"nghi\u1ec7m"_s, {});
    QCoreApplication::sendEvent(note, &composing);
    QVERIFY(typist.window.close());
    QCOMPARE(typist.test.stored(u"CQS03T"_s, 2021)->note, u"\u0111\u00e3 th\u1eed nghi\u1ec7m"_s);
}

void TestLeaving::aClickOnTheRailGivesTheKeyboardToThePage()
{
    const Typist typist;
    typist.window.findChild<QComboBox *>(u"unit"_s)->setFocus();
    auto *rail = typist.window.findChild<QListWidget *>(u"rail"_s);
    QTest::mouseClick(rail->viewport(), Qt::LeftButton, {},
                      rail->visualItemRect(rail->item(MainWindow::DataEntry)).center());
    QVERIFY(typist.grid().view->hasFocus());
}

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
