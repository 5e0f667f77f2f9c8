// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/assistant.h"
#include "tests/ui/support/scriptedprompts.h"
#include "tests/ui/support/testfile.h"
#include "ui/inputhabits.h"
#include "ui/mainwindow.h"
#include "ui/pages/briefs/agencydialog.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSettings>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using Core::Language;
using Gui::MainWindow;

namespace {

/// One notch towards the person, as the mouse sends it; whether somebody took it.
bool turnWheel(QWidget *widget)
{
    const QPointF place = widget->rect().center();
    QWheelEvent wheel(place, widget->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    wheel.setAccepted(false);
    QCoreApplication::sendEvent(widget, &wheel);
    return wheel.isAccepted();
}

bool takesWheel(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QSlider *>(widget);
}

/// What the field holds, as its meta object says: a text, a number, a day.
QVariant contentOf(const QWidget *field)
{
    if (const auto *list = qobject_cast<const QComboBox *>(field))
        return list->currentIndex();
    return field->metaObject()->userProperty().read(field);
}

} // namespace

/// The same for every field of the program.
class TestInputHabits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noFieldOfAPageTakesTheWheel();
    void noFieldOfADialogTakesTheWheel();
    void whatHasTheKeyboardTakesTheWheel();
    void theWheelGoesOnToWhatScrolls();
    void controlYRedoesInAnyText();
    void controlYRedoesAStep();

private:
    static int checkFields(const QWidget &parent);

    QTemporaryDir m_settings;
};

void TestInputHabits::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Gui::installLanguage(Language::English);
}

/// Turns the wheel over each field that is seen and has not the keyboard; gives their number.
int TestInputHabits::checkFields(const QWidget &parent)
{
    int count = 0;
    for (QWidget *field : parent.findChildren<QWidget *>()) {
        if (!takesWheel(field) || !field->isVisible() || field->hasFocus())
            continue;
        const QVariant before = contentOf(field);
        turnWheel(field);
        if (contentOf(field) != before || field->focusPolicy() == Qt::WheelFocus)
            QTest::qFail(qPrintable(field->objectName()), __FILE__, __LINE__);
        ++count;
    }
    return count;
}

void TestInputHabits::noFieldOfAPageTakesTheWheel()
{
    TestSession test;
    ScriptedPrompts prompts;
    Gui::Settings settings;
    MainWindow window(test.session, settings, test.file.clock(), &prompts);
    window.resize(1280, 720);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 33)}, u"value"_s));
    int count = 0;
    for (int page = 0; page < MainWindow::PageCount; ++page) {
        window.showPage(static_cast<MainWindow::PageIndex>(page));
        QCoreApplication::processEvents();
        for (auto *tabs : window.findChildren<QTabWidget *>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                count += checkFields(window);
            }
        }
        count += checkFields(window);
    }
    QVERIFY2(count > 40, qPrintable(QString::number(count)));
    QCOMPARE(test.journal(u"CQS03T"_s).size(), 1);
    QCOMPARE(test.session.undoStack().count(), 1);
}

void TestInputHabits::noFieldOfADialogTakesTheWheel()
{
    TestSession test;
    ScriptedPrompts prompts;
    Gui::Settings settings;
    MainWindow window(test.session, settings, test.file.clock(), &prompts);
    window.show();
    Gui::AgencyDialog agencies(test.session, QDate(2023, 1, 1), &window);
    agencies.show();
    QCoreApplication::processEvents();
    QVERIFY(checkFields(agencies) > 0);
    agencies.hide();
    test.file.write(u"in.csv"_s, "indicator;period;value\nCQS03T;2021;84,5\n"_ba);
    prompts.answerOpen(test.file.in(u"in.csv"_s));
    window.findChild<QAction *>(u"importData"_s)->trigger();
    const Assistant assistant(*window.findChild<QWizard *>(u"importAssistant"_s));
    assistant.press("browse");
    int count = checkFields(assistant.wizard);
    assistant.next();
    count += checkFields(assistant.wizard);
    QVERIFY(count > 0);
}

void TestInputHabits::whatHasTheKeyboardTakesTheWheel()
{
    const Gui::InputHabits habits(nullptr);
    QWidget form;
    auto *layout = new QVBoxLayout(&form);
    auto *number = new QSpinBox;
    auto *list = new QComboBox;
    list->addItems({u"estimate"_s, u"official"_s});
    layout->addWidget(number);
    layout->addWidget(list);
    number->setValue(7);
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    number->setFocus();
    turnWheel(list);
    QCOMPARE(list->currentIndex(), 0);
    turnWheel(number);
    QCOMPARE(number->value(), 6);
    list->setFocus();
    turnWheel(number);
    QCOMPARE(number->value(), 6);
    turnWheel(list);
    QCOMPARE(list->currentIndex(), 1);
}

void TestInputHabits::theWheelGoesOnToWhatScrolls()
{
    const Gui::InputHabits habits(nullptr);
    QComboBox list;
    list.addItems({u"a"_s, u"b"_s});
    list.show();
    QVERIFY(!turnWheel(&list)); // left to what is around it
}

void TestInputHabits::controlYRedoesInAnyText()
{
    const Gui::InputHabits habits(nullptr);
    QLineEdit line;
    QPlainTextEdit text;
    for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&text)}) {
        field->show();
        field->setFocus();
        QTest::keyClicks(field, u"abc"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier);
    }
    QCOMPARE(line.text(), u"abc"_s);
    QCOMPARE(text.toPlainText(), u"abc"_s);
}

void TestInputHabits::controlYRedoesAStep()
{
    TestSession test;
    ScriptedPrompts prompts;
    Gui::Settings settings;
    MainWindow window(test.session, settings, test.file.clock(), &prompts);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const Qt::KeyboardModifiers &redo :
         {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier}) {
        QVERIFY(test.session.record({test.value(u"CQS03T"_s, 2021, 33)}, u"value"_s));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!test.stored(u"CQS03T"_s, 2021));
        QTest::keyClick(&window, redo == Qt::ControlModifier ? Qt::Key_Y : Qt::Key_Z, redo);
        QVERIFY(test.stored(u"CQS03T"_s, 2021));
        test.session.undo();
    }
}

QTEST_MAIN(TestInputHabits)
#include "tst_inputhabits.moc"
