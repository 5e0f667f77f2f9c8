// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/ui/support/assistant.h"
#include "tests/ui/support/scriptedprompts.h"
#include "tests/ui/support/table.h"
#include "tests/ui/support/testfile.h"
#include "tests/ui/support/user.h"
#include "tests/ui/support/windowtexts.h"
#include "ui/mainwindow.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using Core::Language;
using Gui::MainWindow;

namespace {

/// The whole window on a file of its own, as large as the smallest screen that it is made for.
struct TestWindow
{
    explicit TestWindow(Language language = Language::English)
        : test(prepared(language))
        , settings{language, Gui::Theme::Light, {}, {}, {}}
        , window(test.session, settings, test.file.clock(), &prompts)
    {
        window.resize(1280, 720);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not shown");
    }

    TestSession test;
    ScriptedPrompts prompts;
    Gui::Settings settings;
    MainWindow window;

    template<class Type>
    Type *find(const char *name) const
    {
        auto *found = window.findChild<Type *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no \"%s\"", name);
        return found;
    }

    void trigger(const char *action) const
    {
        find<QAction>(action)->trigger();
        QCoreApplication::processEvents();
    }

    const QWidget &show(int page)
    {
        window.showPage(static_cast<MainWindow::PageIndex>(page));
        QCoreApplication::processEvents();
        return *pages().currentWidget();
    }

    Assistant importAssistant() const
    {
        trigger("importData");
        return Assistant(*find<QWizard>("importAssistant"));
    }

    /// Drags the files onto the window and lets go if it takes them; false if not.
    bool drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.setAccepted(false);
        QCoreApplication::sendEvent(&window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent letGo({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &letGo);
        return letGo.isAccepted();
    }

    QStackedWidget &pages() const { return *window.findChild<QStackedWidget *>(); }
    QListWidget &rail() const { return *find<QListWidget>("rail"); }

    /// What can be read on a page, or in what is around all pages; without the file's place.
    QStringList textsOfPage(int page) { return withoutPath(WindowTexts::visible(show(page))); }

    QStringList textsAround()
    {
        QStringList lines = WindowTexts::menus(*window.menuBar());
        lines << window.windowTitle() << columnTexts(*rail().model(), 0)
              << columnTexts(*rail().model(), 0, Qt::ToolTipRole) << rail().accessibleName();
        for (const QWidget *widget : window.centralWidget()->findChildren<QWidget *>()) {
            if (!pages().isAncestorOf(widget) && widget->isVisible())
                lines << WindowTexts::textsOf(widget);
        }
        return withoutPath(lines);
    }

private:
    QStringList withoutPath(QStringList lines) const
    {
        return lines.replaceInStrings(test.file.path(), u"FILE"_s);
    }

    static Language prepared(Language language)
    {
        Gui::applyTheme(*qApp, Gui::Theme::Light);
        Gui::installLanguage(language);
        return language;
    }
};

const char *const pageNames[] = {"overview", "data entry", "charts",   "rankings",
                                 "briefs",   "journal",    "catalogue"};

void addPagesInBothLanguages()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<Language>("language");
    for (int page = 0; page < MainWindow::PageCount; ++page) {
        QTest::addRow("%s in English", pageNames[page]) << page << Language::English;
        QTest::addRow("%s in Vietnamese", pageNames[page]) << page << Language::Vietnamese;
    }
}

/// The lines that only one side has, for a message.
QByteArray onlyIn(const QStringList &some, const QStringList &others)
{
    QStringList lines;
    for (const QString &line : some) {
        if (!others.contains(line))
            lines << line.left(160);
    }
    return lines.join(u"\n  "_s).toUtf8();
}

bool isPartOfAnother(const QWidget *widget)
{
    return widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QHeaderView") ||
           widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView") ||
           widget->inherits("QScrollBar");
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void theRailLeadsToThePages();
    void aSwitchedWindowSaysWhatANewOneSays_data();
    void aSwitchedWindowSaysWhatANewOneSays();
    void nothingStaysInTheOtherLanguage_data();
    void nothingStaysInTheOtherLanguage();
    void theTitleRowSwitchesTheLanguageToo();
    void standardButtonsSpeakTheLanguage();
    void numbersFollowTheLanguage();
    void pageAndSelectionSurviveTheLanguage();
    void themesChange();
    void whatTakesTheFocusHasAName_data();
    void whatTakesTheFocusHasAName();
    void tabVisitsAllOfAPage_data();
    void tabVisitsAllOfAPage();
    void noTextIsClipped_data();
    void noTextIsClipped();
    void noMnemonicIsDoubled_data();
    void noMnemonicIsDoubled();
    void settingsStayInTheirPlace();

    void importThroughTheMenu();
    void importCanBeGivenUp();
    void aMissingTableIsReported();
    void aDataFileIsNotExportedOver();
    void exportComesBackTheSame();
    void exportsWorkbooks_data();
    void exportsWorkbooks();
    void undoAndRedoThroughTheMenu();
    void undoSparesWhatOthersEntered();
    void thePersonNamesThemselves();
    void newAndOpenGoToAnotherFile();
    void theTitleNamesTheProvinceOfTheFile();
    void aStrangeFileIsRefused();
    void filesThatWereOpenAreOfferedAgain();
    void aDroppedDataFileIsOpened();
    void aDroppedTableGoesToTheAssistant();
    void otherThingsCannotBeDropped();
    void theTitleRowChoosesUnitAndYear();
    void helpNamesTheShortcuts();

private:
    QTemporaryDir m_settings;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestMainWindow::cleanup()
{
    Gui::installLanguage(Language::English);
}

void TestMainWindow::theRailLeadsToThePages()
{
    TestWindow test;
    QCOMPARE(test.rail().count(), int(MainWindow::PageCount));
    QCOMPARE(test.pages().count(), int(MainWindow::PageCount));
    QCOMPARE(test.pages().currentIndex(), int(MainWindow::Overview));
    for (int page = MainWindow::PageCount - 1; page >= 0; --page) {
        QTest::keyClick(&test.window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(test.pages().currentIndex(), page);
        QCOMPARE(test.rail().currentRow(), page);
        QVERIFY(!test.rail().item(page)->text().isEmpty());
        QVERIFY(!test.rail().item(page)->icon().isNull());
        QVERIFY(!test.window.grab().isNull());
    }
    test.rail().setFocus();
    QTest::keyClick(&test.rail(), Qt::Key_Down);
    QCOMPARE(test.pages().currentIndex(), int(MainWindow::DataEntry));
}

// Language

void TestMainWindow::aSwitchedWindowSaysWhatANewOneSays_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < MainWindow::PageCount; ++page)
        QTest::addRow("the page %s", pageNames[page]) << page;
    QTest::newRow("menus, rail and title row") << -1;
}

void TestMainWindow::aSwitchedWindowSaysWhatANewOneSays()
{
    QFETCH(int, page);
    const auto texts = [page](TestWindow &test) {
        return page < 0 ? test.textsAround() : test.textsOfPage(page);
    };
    for (const Language language : {Language::Vietnamese, Language::English}) {
        const bool toVietnamese = language == Language::Vietnamese;
        TestWindow switched(toVietnamese ? Language::English : Language::Vietnamese);
        const QStringList before = texts(switched);
        switched.trigger(toVietnamese ? "vietnamese" : "english");
        const QStringList after = texts(switched);
        // Any document in preparation keeps the language that was chosen for it.
        if (page == MainWindow::Briefs)
            User::goToRow(switched.find<QComboBox>("documentLanguage"), toVietnamese ? 0 : 1);
        const QStringList seen = texts(switched);
        QVERIFY(after != before);
        TestWindow fresh(language);
        const QStringList expected = texts(fresh);
        const QByteArray stale = onlyIn(seen, expected);
        QVERIFY2(stale.isEmpty(), stale.constData());
        QCOMPARE(seen, expected);
    }
}

void TestMainWindow::nothingStaysInTheOtherLanguage_data()
{
    aSwitchedWindowSaysWhatANewOneSays_data();
}

void TestMainWindow::nothingStaysInTheOtherLanguage()
{
    QFETCH(int, page);
    TestWindow english(Language::English);
    TestWindow vietnamese(Language::Vietnamese);
    Gui::installLanguage(Language::English);
    QCoreApplication::processEvents();
    const QStringList first = page < 0 ? english.textsAround() : english.textsOfPage(page);
    Gui::installLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    QStringList second = page < 0 ? vietnamese.textsAround() : vietnamese.textsOfPage(page);
    // What is the same in both: codes, numbers, names of languages and files, quotations, and what
    // the journal says was written, which for a name is that in either language.
    QStringList written;
    const auto entries = english.test.session.store().journal().entries();
    QVERIFY(entries);
    for (const Core::JournalEntry &entry : *entries)
        written << entry.before.value_or(QString()) << entry.after.value_or(QString());
    static const QRegularExpression words(u"[a-z]{3,} [a-z]{3,}"_s);
    static const QStringList same{u"kim.ngan"_s, u"Ti\u1ebfng Vi\u1ec7t"_s};
    QStringList untranslated;
    for (const QString &line : first) {
        const QString text = line.section(u": "_s, page < 0 ? 0 : 1);
        if (second.contains(line) && words.match(text).hasMatch() && !same.contains(text) &&
            !(page == MainWindow::Journal && written.contains(text)))
            untranslated << line.left(160);
    }
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u"\n  "_s)));
}

void TestMainWindow::theTitleRowSwitchesTheLanguageToo()
{
    TestWindow test;
    auto *language = test.find<QComboBox>("language");
    QCOMPARE(language->currentIndex(), 1);
    const QString title = test.window.menuBar()->actions().first()->text();
    User::goToRow(language, 0);
    QCoreApplication::processEvents();
    QCOMPARE(test.test.session.language(), Language::Vietnamese);
    QVERIFY(test.window.menuBar()->actions().first()->text() != title);
    QVERIFY(test.find<QAction>("vietnamese")->isChecked());
    QVERIFY(!test.find<QAction>("english")->isChecked());
    QCOMPARE(Gui::Settings::load().language, Language::Vietnamese);
    QCOMPARE(test.window.locale().language(), QLocale::Vietnamese);
    test.trigger("english");
    QCOMPARE(language->currentIndex(), 1);
    QCOMPARE(test.window.menuBar()->actions().first()->text(), title);
}

void TestMainWindow::standardButtonsSpeakTheLanguage()
{
    const TestWindow test;
    QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Save |
                         QDialogButtonBox::Yes | QDialogButtonBox::No | QDialogButtonBox::Close);
    box.show();
    QStringList english;
    for (const QAbstractButton *button : box.buttons())
        english << button->text().remove(u'&');
    QVERIFY(english.contains(u"Cancel"_s));
    test.trigger("vietnamese");
    QStringList vietnamese;
    for (const QAbstractButton *button : box.buttons())
        vietnamese << button->text().remove(u'&');
    QCOMPARE(vietnamese.size(), english.size());
    for (const QString &text : std::as_const(vietnamese))
        QVERIFY2(!text.isEmpty() && (!english.contains(text) || text == u"OK"_s), qPrintable(text));
    test.trigger("english");
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Cancel"_s);
}

void TestMainWindow::numbersFollowTheLanguage()
{
    TestWindow test;
    const auto shows = [&test](const QString &text) {
        return test.textsOfPage(MainWindow::DataEntry).filter(text).size() +
               test.textsOfPage(MainWindow::Overview).filter(text).size();
    };
    QVERIFY(test.test.session.record({test.test.value(u"CQS01"_s, 2020, 12.5)}, u"edit"_s));
    QVERIFY(shows(u"12.5"_s) > 0);
    QVERIFY(shows(u"12,5"_s) == 0);
    test.trigger("vietnamese");
    QVERIFY(shows(u"12,5"_s) > 0);
    QVERIFY(shows(u"12.5"_s) == 0);
    QVERIFY(shows(u"2.020"_s) == 0); // years are never grouped
}

void TestMainWindow::pageAndSelectionSurviveTheLanguage()
{
    TestWindow test;
    test.show(MainWindow::Charts);
    auto *indicator = test.pages().currentWidget()->findChild<QComboBox *>(u"indicator"_s);
    QVERIFY(User::choose(indicator, u"HT02X"_s));
    test.test.session.setUnit(test.test.unit(u"d-ba-tri"_s));
    test.test.session.setAsOf(2019);
    test.trigger("vietnamese");
    QCOMPARE(test.pages().currentIndex(), int(MainWindow::Charts));
    QCOMPARE(indicator->currentData().toString(), u"HT02X"_s);
    QCOMPARE(test.test.session.unit(), test.test.unit(u"d-ba-tri"_s));
    QCOMPARE(test.find<QComboBox>("unit")->currentText().trimmed(), u"Huy\u1ec7n Ba Tri"_s);
    QCOMPARE(test.find<QComboBox>("year")->currentText(), u"2019"_s);
    QCOMPARE(test.test.session.asOf(), 2019);
}

void TestMainWindow::themesChange()
{
    const TestWindow test;
    const auto iconColour = [&test] {
        const QImage image = test.rail().item(1)->icon().pixmap(22).toImage();
        for (int i = 0; i < image.width() * image.height(); ++i) {
            const QColor pixel = image.pixelColor(i % image.width(), i / image.width());
            if (pixel.alpha() == 255)
                return pixel;
        }
        return QColor();
    };
    const QColor light = test.window.palette().color(QPalette::Window);
    QVERIFY(light.lightness() > 200);
    QCOMPARE(iconColour(), test.window.palette().color(QPalette::Text));
    test.trigger("dark");
    QVERIFY(test.window.palette().color(QPalette::Window).lightness() < 100);
    QCOMPARE(Gui::Settings::load().theme, Gui::Theme::Dark);
    QVERIFY(test.find<QAction>("dark")->isChecked());
    QCOMPARE(iconColour(), test.window.palette().color(QPalette::Text));
    test.trigger("light");
    QCOMPARE(test.window.palette().color(QPalette::Window), light);
    QCOMPARE(Gui::Settings::load().theme, Gui::Theme::Light);
    QCOMPARE(iconColour(), test.window.palette().color(QPalette::Text));
}

// For everybody

void TestMainWindow::whatTakesTheFocusHasAName_data()
{
    addPagesInBothLanguages();
}

void TestMainWindow::whatTakesTheFocusHasAName()
{
    QFETCH(int, page);
    QFETCH(Language, language);
    TestWindow test(language);
    test.show(page);
    QStringList nameless;
    int named = 0;
    for (QWidget *widget : test.window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isPartOfAnother(widget))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && !accessible->text(QAccessible::Name).trimmed().isEmpty())
            ++named;
        else
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            WindowTexts::placeOf(widget);
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"\n  "_s)));
    QVERIFY(named >= 6); // title row, rail and the page's own
}

void TestMainWindow::tabVisitsAllOfAPage_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("overview") << int(MainWindow::Overview);
    QTest::newRow("charts") << int(MainWindow::Charts);
    QTest::newRow("rankings") << int(MainWindow::Rankings);
    QTest::newRow("briefs") << int(MainWindow::Briefs);
    QTest::newRow("journal") << int(MainWindow::Journal);
    QTest::newRow("catalogue") << int(MainWindow::Catalogue);
}

void TestMainWindow::tabVisitsAllOfAPage()
{
    QFETCH(int, page);
    TestWindow test;
    const QWidget &shown = test.show(page);
    QStringList missed;
    for (QWidget *widget : shown.findChildren<QWidget *>()) {
        const bool takesTab = widget->isVisible() && widget->isEnabled() &&
                              (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                              !widget->focusProxy() && !isPartOfAnother(widget);
        if (takesTab)
            missed << WindowTexts::placeOf(widget);
    }
    QVERIFY(missed.size() > 2);
    test.rail().setFocus();
    constexpr int enough = 60;
    for (int i = 0; i < enough; ++i) {
        QTest::keyClick(test.window.focusWidget(), Qt::Key_Tab);
        missed.removeAll(WindowTexts::placeOf(test.window.focusWidget()));
        if (test.window.focusWidget()->objectName() == test.rail().objectName())
            break;
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
}

void TestMainWindow::noTextIsClipped_data()
{
    addPagesInBothLanguages();
}

void TestMainWindow::noTextIsClipped()
{
    QFETCH(int, page);
    QFETCH(Language, language);
    TestWindow test(language);
    test.show(page);
    QTest::qWait(20);
    QCOMPARE(test.window.size(), QSize(1280, 720)); // nothing forced it wider
    QStringList clipped;
    for (const QWidget *widget : test.window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        bool fits = true;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            fits = label->text().isEmpty() ||
                   (label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                      : label->sizeHint().width() <= label->width());
        else if (const auto *button = qobject_cast<const QPushButton *>(widget))
            fits = button->sizeHint().width() <= button->width();
        if (!fits)
            clipped << u"%1 (%2 x %3)"_s.arg(WindowTexts::placeOf(widget))
                           .arg(widget->width())
                           .arg(widget->height());
        const QRect inWindow(widget->mapTo(&test.window, QPoint()), widget->size());
        if (qobject_cast<const QLabel *>(widget) && !test.window.rect().contains(inWindow))
            clipped << WindowTexts::placeOf(widget) + u" reaches beyond the window"_s;
    }
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u"\n  "_s)));
}

void TestMainWindow::noMnemonicIsDoubled_data()
{
    addPagesInBothLanguages();
}

void TestMainWindow::noMnemonicIsDoubled()
{
    QFETCH(int, page);
    QFETCH(Language, language);
    TestWindow test(language);
    test.show(page);
    QMultiMap<QString, QString> keys;
    const auto add = [&keys](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty())
            keys.insert(key, text);
    };
    for (const QAction *menu : test.window.menuBar()->actions())
        add(menu->text());
    for (const QWidget *widget : test.window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->isVisible() && label && label->buddy())
            add(label->text());
        if (widget->isVisible() && button)
            add(button->text());
    }
    QStringList doubled;
    for (const QString &key : keys.uniqueKeys()) {
        if (keys.count(key) > 1)
            doubled << key + u": "_s + QStringList(keys.values(key)).join(u", "_s);
    }
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u"; "_s)));
}

void TestMainWindow::settingsStayInTheirPlace()
{
    const QString name =
        QSettings(QSettings::IniFormat, QSettings::UserScope, u"bentre-ict"_s, u"bentre-ict"_s)
            .fileName();
    QVERIFY2(name.startsWith(m_settings.path()), qPrintable(name));
    QFile::remove(name);
    TestWindow test;
    test.trigger("vietnamese");
    QVERIFY(QFile::exists(name));
    test.window.close();
    const Gui::Settings stored = Gui::Settings::load();
    QCOMPARE(stored.language, Language::Vietnamese);
    QCOMPARE(stored.theme, Gui::Theme::Light);
    QCOMPARE(stored.lastFile, test.test.file.path());
    QVERIFY(!stored.geometry.isEmpty());
}

// Menus

void TestMainWindow::importThroughTheMenu()
{
    TestWindow test;
    test.test.file.write(u"T\u1ed5ng h\u1ee3p.csv"_s,
                         "indicator;area;period;value\nCQS03T;;2021;84,5\nCQS03H;836;2021;61\n"_ba);
    test.prompts.answerOpen(test.test.file.in(u"T\u1ed5ng h\u1ee3p.csv"_s));
    const Assistant assistant = test.importAssistant();
    assistant.press("browse");
    assistant.next();
    assistant.next();
    assistant.next();
    assistant.commit();
    assistant.press(QWizard::FinishButton);
    QCOMPARE(test.test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
    QCOMPARE(test.test.session.undoStack().count(), 1); // one step
    test.trigger("undo");
    QVERIFY(!test.test.stored(u"CQS03T"_s, 2021));
}

void TestMainWindow::importCanBeGivenUp()
{
    TestWindow test;
    test.importAssistant().press(QWizard::CancelButton);
    QCOMPARE(test.prompts.count(), 0);
    test.prompts.answerSave({});
    test.trigger("exportData");
    test.prompts.answerSave({});
    test.trigger("newFile");
    test.prompts.answerOpen({});
    test.trigger("openFile");
    QCOMPARE(test.prompts.count(), 3);
    QCOMPARE(test.test.session.store().path(), test.test.file.path());
}

void TestMainWindow::aMissingTableIsReported()
{
    TestWindow test;
    test.prompts.answerSave(test.test.file.in(u"missing/values.csv"_s));
    test.prompts.expectError();
    test.trigger("exportData");
    QVERIFY(test.prompts.isDone());
    QVERIFY(!QFile::exists(test.test.file.in(u"missing"_s)));
}

void TestMainWindow::aDataFileIsNotExportedOver()
{
    TestWindow test;
    const QString path = test.test.file.in(u"office.csv"_s);
    QVERIFY(QFile::copy(test.test.file.path(), path));
    const QByteArray before = *Core::readFile(path);
    for (const char *action : {"exportData", "exportForm"}) {
        test.prompts.answerSave(path);
        test.prompts.expectError();
        test.trigger(action);
        QVERIFY(test.prompts.isDone());
        QVERIFY(test.prompts.last().text.contains(u"a data file"_s));
        QVERIFY(*Core::readFile(path) == before);
    }
}

void TestMainWindow::exportComesBackTheSame()
{
    TestWindow test(Language::Vietnamese);
    const QString path = test.test.file.in(u"S\u1ed1 li\u1ec7u.csv"_s);
    test.prompts.answerSave(path);
    test.trigger("exportData");
    QVERIFY(test.prompts.isDone());
    QVERIFY(QFile::exists(path));
    QVERIFY(test.window.statusBar()->currentMessage().contains(path));
    test.prompts.answerOpen(path);
    const Assistant assistant = test.importAssistant();
    assistant.press("browse");
    assistant.next();
    assistant.next();
    QCOMPARE(assistant.next(), int(Gui::ImportAssistant::Preview));
    QVERIFY(!assistant.canImport());
    QVERIFY(assistant.table("preview").rowCount() > 0);
}

void TestMainWindow::exportsWorkbooks_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::newRow("the values") << "exportData"_ba;
    QTest::newRow("the entry form") << "exportForm"_ba;
}

void TestMainWindow::exportsWorkbooks()
{
    QFETCH(QByteArray, action);
    TestWindow test(Language::Vietnamese);
    test.prompts.answerSave(test.test.file.in(u"Bi\u1ec3u"_s)); // without an ending
    test.trigger(action.constData());
    QVERIFY(test.prompts.isDone());
    QVERIFY(test.prompts.last().text.endsWith(u".xlsx"_s));
    const QString path = test.test.file.in(u"Bi\u1ec3u.xlsx"_s);
    QVERIFY(test.window.statusBar()->currentMessage().contains(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("PK"));
}

void TestMainWindow::undoAndRedoThroughTheMenu()
{
    TestWindow test;
    const auto *undo = test.find<QAction>("undo");
    const auto *redo = test.find<QAction>("redo");
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    QVERIFY(test.test.session.record({test.test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    QVERIFY(undo->isEnabled() && !redo->isEnabled());
    QTest::keyClick(&test.window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!test.test.stored(u"CQS03T"_s, 2021));
    QVERIFY(!undo->isEnabled() && redo->isEnabled());
    test.trigger("redo");
    QCOMPARE(test.test.stored(u"CQS03T"_s, 2021)->value, std::optional(84.5));
}

void TestMainWindow::undoSparesWhatOthersEntered()
{
    TestWindow test;
    QVERIFY(test.test.session.record({test.test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
    const auto elsewhere = test.test.file.open();
    QVERIFY(elsewhere->observations().record({test.test.value(u"CQS03T"_s, 2021, 86)},
                                             {u"lan"_s, u"import"_s}));
    test.trigger("undo");
    QCOMPARE(test.test.stored(u"CQS03T"_s, 2021)->value, std::optional(86.0));
    QVERIFY(!test.find<QAction>("undo")->isEnabled());
    QVERIFY(test.window.statusBar()->currentMessage().contains(u"Journal"_s));
}

void TestMainWindow::thePersonNamesThemselves()
{
    const QString lan = u"Nguy\u1ec5n Th\u1ecb Lan"_s;
    TestWindow test;
    const auto enter = [&test](double value) {
        return test.test.session.record({test.test.value(u"CQS03T"_s, 2021, value)}, u"edit"_s);
    };
    const auto lastPerson = [&test] {
        return test.test.file.open()->journal().entries()->last().by;
    };
    test.prompts.answerAsk(u"  "_s + lan.normalized(QString::NormalizationForm_D));
    test.trigger("personName");
    QVERIFY(test.prompts.isDone());
    QVERIFY(test.prompts.last().text.contains(u"kim.ngan"_s));
    QVERIFY(enter(84.5));
    QCOMPARE(lastPerson(), lan + u" (kim.ngan)"_s);
    QCOMPARE(Gui::Settings::load().personName, lan);
    test.show(MainWindow::Journal);
    QVERIFY(!test.textsOfPage(MainWindow::Journal).filter(lan + u" (kim.ngan)"_s).isEmpty());
    test.prompts.answerAsk(std::nullopt); // given up
    test.trigger("personName");
    QCOMPARE(test.prompts.last().preset, lan);
    QCOMPARE(test.test.session.user(), lan + u" (kim.ngan)"_s);
    test.prompts.answerAsk(u" "_s);
    test.trigger("personName");
    QVERIFY(enter(85));
    QCOMPARE(lastPerson(), u"kim.ngan"_s);
    QCOMPARE(Gui::Settings::load().personName, QString());
}

void TestMainWindow::theTitleNamesTheProvinceOfTheFile()
{
    TestWindow test;
    QCOMPARE(test.window.windowTitle(), u"data.btict \u2013 Digital transformation of Ben Tre"_s);
    const auto other = test.test.file.open();
    QVERIFY(other->setHome(test.test.unit(u"p-can-tho"_s), {u"lan"_s, u"edit"_s}));
    QVERIFY(test.test.session.catchUp());
    QCOMPARE(test.window.windowTitle(), u"data.btict \u2013 Digital transformation of Can Tho"_s);
    test.window.setLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    QCOMPARE(test.window.windowTitle(),
             u"data.btict \u2013 Chuy\u1ec3n \u0111\u1ed5i s\u1ed1 C\u1ea7n Th\u01a1"_s);
}

void TestMainWindow::newAndOpenGoToAnotherFile()
{
    TestWindow test;
    const QString path = test.test.file.in(u"N\u0103m 2021"_s);
    test.prompts.answerSave(path);
    test.trigger("newFile");
    QVERIFY(test.prompts.isDone());
    QCOMPARE(test.test.session.store().path(), path + u".btict"_s);
    QVERIFY(test.window.windowTitle().contains(u"N\u0103m 2021"_s));
    QVERIFY(!test.textsOfPage(MainWindow::Overview).filter(u"53/63"_s).isEmpty());
    test.prompts.answerOpen(test.test.file.path());
    test.trigger("openFile");
    QCOMPARE(test.test.session.store().path(), test.test.file.path());
    // A file that is there is never made anew.
    test.prompts.answerSave(test.test.file.path());
    test.prompts.expectError();
    test.trigger("newFile");
    QVERIFY(test.prompts.isDone());
    QVERIFY(test.test.stored(u"KTS04"_s, 2019));
}

void TestMainWindow::aStrangeFileIsRefused()
{
    TestWindow test;
    test.test.file.write(u"strange.btict"_s, "no data file"_ba);
    test.prompts.answerOpen(test.test.file.in(u"strange.btict"_s));
    test.prompts.expectError();
    test.trigger("openFile");
    QVERIFY(test.prompts.isDone());
    QVERIFY(test.prompts.last().text.contains(u"strange.btict"_s));
    QCOMPARE(test.test.session.store().path(), test.test.file.path());
    QVERIFY(test.test.session.record({test.test.value(u"CQS03T"_s, 2021, 84.5)}, u"edit"_s));
}

void TestMainWindow::filesThatWereOpenAreOfferedAgain()
{
    TestWindow test;
    const QString first = test.test.file.path();
    const QString second = test.test.file.in(u"T&T 2021.btict"_s);
    const auto offered = [&test] {
        auto *menu = test.find<QMenu>("recentFiles");
        emit menu->aboutToShow();
        return menu->actions();
    };
    QCOMPARE(offered().size(), 1);
    QVERIFY(!offered().first()->isEnabled()); // none but the one that is open
    test.prompts.answerSave(second);
    test.trigger("newFile");
    QCOMPARE(offered().size(), 1);
    QVERIFY(offered().first()->text().endsWith(u"data.btict"_s));
    offered().first()->trigger();
    QCOMPARE(test.test.session.store().path(), first);
    QVERIFY(offered().first()->text().endsWith(u"T&&T 2021.btict"_s)); // no key of its own
    QCOMPARE(Gui::Settings::load().recentFiles, (QStringList{first, second}));
    QVERIFY(QFile::remove(second));
    QVERIFY(!offered().first()->isEnabled());
}

void TestMainWindow::aDroppedDataFileIsOpened()
{
    TestWindow test;
    const QString second = test.test.file.in(u"N\u0103m 2021.btict"_s);
    QVERIFY(QFile::copy(test.test.file.path(), second));
    QVERIFY(test.drop({second}));
    QCOMPARE(test.test.session.store().path(), second);
}

void TestMainWindow::aDroppedTableGoesToTheAssistant()
{
    TestWindow test;
    test.test.file.write(u"S\u1ed1 li\u1ec7u.csv"_s,
                         "indicator,period,value\nCQS03T,2021,84.5\n"_ba);
    QVERIFY(test.drop({test.test.file.in(u"S\u1ed1 li\u1ec7u.csv"_s)}));
    const Assistant assistant(*test.find<QWizard>("importAssistant"));
    QVERIFY(assistant.canGoOn());
    QVERIFY(!test.test.stored(u"CQS03T"_s, 2021));
}

void TestMainWindow::otherThingsCannotBeDropped()
{
    TestWindow test;
    QVERIFY(!test.drop({}));
    QVERIFY(!test.drop({test.test.file.in(u"photo.png"_s)}));
    QVERIFY(!test.drop({test.test.file.in(u"a.csv"_s), test.test.file.in(u"b.csv"_s)}));
}

void TestMainWindow::theTitleRowChoosesUnitAndYear()
{
    TestWindow test;
    QVERIFY(User::choose(test.find<QComboBox>("unit"), test.test.unit(u"d-ba-tri"_s).value()));
    QCOMPARE(test.test.session.unit(), test.test.unit(u"d-ba-tri"_s));
    QVERIFY(User::choose(test.find<QComboBox>("unit"), test.test.session.store().home().value()));
    QCOMPARE(test.test.session.unit(), test.test.session.store().home());
    QVERIFY(User::choose(test.find<QComboBox>("year"), 2018));
    QCOMPARE(test.test.session.asOf(), 2018);
    QVERIFY(!test.textsOfPage(MainWindow::Overview).filter(u"50/63"_s).isEmpty());
}

void TestMainWindow::helpNamesTheShortcuts()
{
    TestWindow test;
    test.prompts.expectMessage();
    test.trigger("shortcuts");
    QVERIFY(test.prompts.last().text.contains(u"Ctrl+I"_s));
    QVERIFY(test.prompts.last().text.contains(u"Ctrl+7"_s));
    for (const QString &key :
         {u"Ctrl+D"_s, u"F2"_s, u"Ctrl+V"_s, u"Alt+\u2191"_s}) // the pages' own
        QVERIFY2(test.prompts.last().text.contains(key), qPrintable(key));
    test.prompts.expectMessage();
    test.trigger("about");
    QVERIFY(test.prompts.last().text.contains(u"GNU"_s));
    QVERIFY(test.prompts.isDone());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
