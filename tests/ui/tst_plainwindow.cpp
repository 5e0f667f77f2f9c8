// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"
#include "tests/support/hostiletexts.h"
#include "tests/ui/support/accessibletree.h"
#include "tests/ui/support/assistant.h"
#include "tests/ui/support/scriptedprompts.h"
#include "tests/ui/support/testfile.h"
#include "tests/ui/support/windowtexts.h"
#include "ui/charts/chartexport.h"
#include "ui/mainwindow.h"
#include "ui/pages/briefs/agencydialog.h"
#include "ui/pages/briefs/brieftextsdialog.h"
#include "ui/prompts/dialogprompts.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTimer>
#include <QToolTip>
#include <QXmlStreamReader>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using Core::Language;
using Gui::MainWindow;

namespace {

/// A picture on the disk that tells whether anybody opened it.
class Picture
{
public:
    Picture()
    {
        QImage(2, 2, QImage::Format_RGB32).save(path());
#ifdef Q_OS_LINUX
        m_watch = inotify_init1(IN_NONBLOCK);
        inotify_add_watch(m_watch, qPrintable(path()), IN_OPEN);
#endif
    }
    ~Picture()
    {
#ifdef Q_OS_LINUX
        close(m_watch);
#endif
    }
    Picture(const Picture &) = delete;
    Picture &operator=(const Picture &) = delete;

    QString path() const
    {
        return m_folder.filePath(u"picture.png"_s);
    }

    /// Since the last call.
    bool wasOpened() const
    {
#ifdef Q_OS_LINUX
        char events[4096];
        return read(m_watch, events, sizeof events) > 0;
#else
        return false;
#endif
    }

private:
    QTemporaryDir m_folder;
    int m_watch = -1;
};

const Picture &picture()
{
    static const Picture one;
    return one;
}

/// What a file says between the program's own words.
bool isOfTheFile(const QString &text)
{
    static const QStringList marks{u"BOLD"_s,   u"R&D"_s,  u"alert"_s, u"amp;"_s, u"bell"_s,
                                   u"turned"_s, u"half"_s, u"nul"_s,   u"link"_s, u"CDATA"_s};
    return std::ranges::any_of(marks, [&text](const QString &one) { return text.contains(one); });
}

/// A session on a file whose every free text is hostile, some values in it.
struct HostileSession
{
    explicit HostileSession(Language language)
        : session(hostile(file, language), language, u"kim\x1b[1m.ngan"_s)
    {}

    TestFile file;
    Models::Session session;

private:
    static std::unique_ptr<Core::Store> hostile(const TestFile &file, Language language)
    {
        Gui::applyTheme(*qApp, Gui::Theme::Light);
        Gui::installLanguage(language);
        recordValues(*file.open());
        HostileTexts::writeInto(file.path(), picture().path());
        return file.open();
    }

    static void recordValues(Core::Store &store)
    {
        QList<Core::Observation> values;
        for (const char *code : {"CQS01", "CQS03T", "XHS06", "KTS01"}) {
            for (const auto &[year, number] : {std::pair{2020, 71.5}, {2021, 78.5}, {2022, 7.85}}) {
                Core::Observation value;
                value.key = {store.catalogue().indicator(QLatin1StringView(code))->id,
                             store.home(),
                             Core::Period::year(year),
                             {},
                             {}};
                value.value = number;
                value.note = u"<img src=\"%1\"> R&D"_s.arg(picture().path());
                values << value;
            }
        }
        if (!store.observations().record(values, {u"<b>BOLD</b>"_s, u"import <img>.csv"_s}))
            qFatal("the values are refused");
        const Core::LocalizedText written{u"Vi\u1ebft"_s, u"Written"_s};
        const QList<Core::Programme> programmes = store.catalogue().programmes();
        for (const Core::Programme &programme : programmes) {
            if (!store.office().saveBriefTexts(programme.id, {written, written, written},
                                               {u"lan"_s, {}}))
                qFatal("the texts are refused");
        }
    }
};

/// The places below `root` where a text of the file is not plain.
class Walk
{
public:
    explicit Walk(QWidget &root)
    {
        for (QWidget *widget : root.findChildren<QWidget *>())
            look(*widget);
        for (const QString &line : WindowTexts::visible(root))
            see(u"shown"_s, line);
        for (const QString &text : AccessibleTree::texts(root))
            see(u"spoken"_s, text);
    }

    QStringList faults; ///< "where: what"
    int texts = 0;      ///< of the file
    int tips = 0;       ///< of the file, as they were shown

private:
    void see(const QString &where, const QString &text)
    {
        texts += isOfTheFile(text) ? 1 : 0;
        if (const auto character = Core::unreadableCharacter(text))
            faults << u"%1: U+%2 in %3"_s.arg(where, QString::number(uint(*character), 16),
                                              Core::readableLine(text).left(120));
    }

    void look(QWidget &widget)
    {
        if (!widget.isVisible() || widget.inherits("QTipLabel"))
            return;
        const QString where = WindowTexts::placeOf(&widget);
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            if (label->textFormat() != Qt::PlainText)
                faults << where + u": a label takes markup"_s;
            if (label->buddy() && isOfTheFile(label->text()))
                faults << where + u": an ampersand is a shortcut"_s;
        }
        lookAtShortcuts(where, widget);
        for (const QString &text : {widget.whatsThis(), widget.statusTip()}) {
            if (isOfTheFile(text))
                faults << where + u": what's this takes markup"_s;
        }
        if (!widget.toolTip().isEmpty())
            hover(where, widget, widget.rect().center(), widget.toolTip());
        if (auto *view = qobject_cast<QAbstractItemView *>(&widget); view && view->model())
            lookAtView(where, *view);
    }

    /// A single ampersand of a button's text vanishes.
    void lookAtShortcuts(const QString &where, const QWidget &widget)
    {
        QStringList captions;
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            captions << button->text();
        if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            captions << box->title();
        if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                captions << tabs->tabText(i);
        }
        for (const QAction *action : widget.actions())
            captions << action->text();
        for (QString caption : captions) {
            if (isOfTheFile(caption) && caption.remove(u"&&"_s).contains(u'&'))
                faults << where + u": an ampersand is a shortcut"_s;
        }
    }

    void lookAtView(const QString &where, QAbstractItemView &view)
    {
        if (auto *header = qobject_cast<QHeaderView *>(&view)) {
            const int shown = header->logicalIndexAt(4, 4);
            const QString tip = header->model()
                                    ->headerData(shown, header->orientation(), Qt::ToolTipRole)
                                    .toString();
            if (shown >= 0 && !tip.isEmpty())
                hover(where, *header->viewport(), QPoint(4, 4), tip);
            return;
        }
        constexpr int mostRows = 60;
        constexpr int mostHovered = 12;
        QAbstractItemModel &model = *view.model();
        for (int row = 0; row < qMin(mostRows, model.rowCount()); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                for (int role = 0; role < Qt::UserRole + 12; ++role)
                    see(where, index.data(role).toString());
                const QString tip = index.data(Qt::ToolTipRole).toString();
                const QRect cell = view.visualRect(index).intersected(view.viewport()->rect());
                if (row < mostHovered && !tip.isEmpty() && !cell.isEmpty())
                    hover(where, *view.viewport(), cell.center(), tip);
            }
        }
    }

    /// Rests the mouse there, and looks at what Qt shows then.
    void hover(const QString &where, QWidget &widget, const QPoint &at, const QString &tip)
    {
        QToolTip::hideText();
        QHelpEvent rest(QEvent::ToolTip, at, widget.mapToGlobal(at));
        QCoreApplication::sendEvent(&widget, &rest);
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            const auto *label = qobject_cast<const QLabel *>(window);
            if (!label || !label->inherits("QTipLabel") || !label->isVisible())
                continue;
            tips += isOfTheFile(label->text()) ? 1 : 0;
            if (label->textFormat() != Qt::PlainText)
                faults << where + u": a tooltip takes markup"_s;
        }
        see(where, tip);
    }
};

void verifyPlain(QWidget &root)
{
    const Walk walk(root);
    QVERIFY2(walk.faults.isEmpty(), qPrintable(walk.faults.mid(0, 20).join(u"\n  "_s)));
    QVERIFY2(walk.texts > 0, qPrintable(WindowTexts::visible(root).join(u"\n  "_s)));
    QVERIFY2(!picture().wasOpened(), "a picture was loaded");
}

} // namespace

/// Every page and dialog over a file in which every free text is hostile: nothing of it is more
/// than text.
class TestPlainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void aPictureThatIsLoadedIsNoticed();
    void aTooltipIsText_data();
    void aTooltipIsText();
    void everyPage_data();
    void everyPage();
    void theOverviewHasTooltipsOfTheFile();
    void dialogsOfBriefs();
    void theImportAssistant();
    void questionsAndMessages_data();
    void questionsAndMessages();
    void drawingsSayTitleAndDescription_data();
    void drawingsSayTitleAndDescription();

private:
    QTemporaryDir m_settings;
};

void TestPlainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    picture().wasOpened();
}

void TestPlainWindow::cleanup()
{
    QToolTip::hideText();
    Gui::installLanguage(Language::English);
}

void TestPlainWindow::aPictureThatIsLoadedIsNoticed()
{
#ifndef Q_OS_LINUX
    QSKIP("needs inotify");
#endif
    QLabel label(u"<b>x</b> <img src=\"%1\">"_s.arg(picture().path()));
    label.setTextFormat(Qt::RichText);
    label.grab();
    QVERIFY(picture().wasOpened());
    QVERIFY(!picture().wasOpened());
}

void TestPlainWindow::aTooltipIsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<b>BOLD</b> <img src=\"%1\">"_s.arg(picture().path());
    QTest::newRow("a document") << u"<html><body><p>x</body></html>"_s;
    QTest::newRow("Qt's own tag") << u"<qt>x</qt>"_s;
    QTest::newRow("entities") << u"&amp; R&D"_s;
}

void TestPlainWindow::aTooltipIsText()
{
    QFETCH(QString, text);
    Gui::applyTheme(*qApp, Gui::Theme::Dark);
    QWidget widget;
    widget.setToolTip(text);
    widget.show();
    for (int round = 0; round < 2; ++round) { // a new label, and the one that is there
        QHelpEvent rest(QEvent::ToolTip, {}, widget.mapToGlobal(QPoint()));
        QCoreApplication::sendEvent(&widget, &rest);
        QCOMPARE(QToolTip::text(), text);
        const auto windows = QApplication::topLevelWidgets();
        const auto tip = std::ranges::find_if(
            windows, [](const QWidget *one) { return one->inherits("QTipLabel"); });
        QVERIFY(tip != windows.end());
        QCOMPARE(qobject_cast<QLabel *>(*tip)->textFormat(), Qt::PlainText);
        (*tip)->grab();
    }
    QVERIFY(!picture().wasOpened());
}

void TestPlainWindow::everyPage_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Vietnamese") << Language::Vietnamese;
    QTest::newRow("English") << Language::English;
}

void TestPlainWindow::everyPage()
{
    QFETCH(Language, language);
    HostileSession test(language);
    ScriptedPrompts prompts;
    Gui::Settings settings{language, Gui::Theme::Light, {}, {}, {}};
    MainWindow window(test.session, settings, test.file.clock(), &prompts);
    window.resize(1280, 720);
    window.show();
    for (int page = 0; page < MainWindow::PageCount; ++page) {
        window.showPage(static_cast<MainWindow::PageIndex>(page));
        QCoreApplication::processEvents();
        auto *table =
            window.findChild<QStackedWidget *>()->currentWidget()->findChild<QTableView *>();
        if (table && table->model() && table->model()->rowCount() > 1)
            table->setCurrentIndex(table->model()->index(1, 0));
        QCoreApplication::processEvents();
        verifyPlain(window);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"on page %1"_s.arg(page + 1)));
    }
}

void TestPlainWindow::theOverviewHasTooltipsOfTheFile()
{
    HostileSession test(Language::English);
    ScriptedPrompts prompts;
    Gui::Settings settings{Language::English, Gui::Theme::Light, {}, {}, {}};
    MainWindow window(test.session, settings, test.file.clock(), &prompts);
    window.resize(1280, 720);
    window.show();
    QCoreApplication::processEvents();
    const Walk walk(window);
    QVERIFY2(walk.tips > 3, qPrintable(QString::number(walk.tips)));
}

void TestPlainWindow::dialogsOfBriefs()
{
    HostileSession test(Language::English);
    Gui::AgencyDialog agency(test.session, QDate(2023, 1, 1));
    agency.show();
    QCoreApplication::processEvents();
    verifyPlain(agency);
    Gui::BriefTextsDialog texts(test.session);
    texts.show();
    QCoreApplication::processEvents();
    verifyPlain(texts);
}

void TestPlainWindow::theImportAssistant()
{
    HostileSession test(Language::English);
    ScriptedPrompts prompts;
    Gui::ImportAssistant assistant(test.session, prompts, test.file.in(u"memory.json"_s));
    assistant.show();
    const Assistant user(assistant);
    const QByteArray tag = "<img src='" + picture().path().toUtf8() + "'> BOLD";
    test.file.write(u"table.csv"_s,
                    "indicator,area,period,value," + tag + ",note\nCQS03T,83,2021,84.5," + tag +
                        ",R&D\n" + tag + ",83,2021,1,,\nXHS06," + tag +
                        ",2021,1,,\nXHS06,83,2022,2,,bell\x07\xe2\x80\xae\nXHS06,83,2023,x\x1b,,"
                        "R&D\n");
    prompts.answerOpen(test.file.in(u"table.csv"_s));
    user.press("browse");
    for (const int page : {Gui::ImportAssistant::Recognise, Gui::ImportAssistant::Match,
                           Gui::ImportAssistant::Preview}) {
        QCOMPARE(user.next(), page);
        verifyPlain(assistant);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"on page %1"_s.arg(page)));
    }
}

void TestPlainWindow::questionsAndMessages_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("a choice") << 0;
    QTest::newRow("a text") << 1;
    QTest::newRow("an error") << 2;
    QTest::newRow("a message") << 3;
}

void TestPlainWindow::questionsAndMessages()
{
    QFETCH(int, kind);
    Gui::applyTheme(*qApp, Gui::Theme::Light);
    const QString text = u"<b>BOLD</b> <img src=\"%1\"> R&D"_s.arg(picture().path());
    QWidget parent;
    Gui::DialogPrompts prompts(&parent);
    QStringList formats;
    QTimer::singleShot(0, this, [&formats] {
        QWidget *dialog = QApplication::activeModalWidget();
        dialog->grab();
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (isOfTheFile(label->text()))
                formats << (label->textFormat() == Qt::PlainText ? u"text"_s : u"markup"_s);
        }
        dialog->close();
    });
    switch (kind) {
    case 0:
        prompts.choose(u"?"_s, text, {u"Yes"_s}, {});
        break;
    case 1:
        prompts.askText(u"?"_s, text, text);
        break;
    case 2:
        prompts.showError(text);
        break;
    default:
        prompts.showMessage(u"!"_s, text);
    }
    QCOMPARE(formats, QStringList{u"text"_s});
    QVERIFY(!picture().wasOpened());
}

void TestPlainWindow::drawingsSayTitleAndDescription_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("signs of markup") << u"R&D and <5%"_s;
    QTest::newRow("a script") << u"x</title><script>alert(1)</script>"_s;
    QTest::newRow("entities and quotes") << u"&amp; \"quotes'"_s;
    QTest::newRow("the end of a section") << u"]]> --> <![CDATA["_s;
    QTest::newRow("Vietnamese") << u"T\u1ef7 l\u1ec7 h\u1ed9"_s;
}

void TestPlainWindow::drawingsSayTitleAndDescription()
{
    QFETCH(QString, title);
    Core::ChartSpec spec;
    spec.title = title;
    spec.description = u"About "_s + title + u"\x1b"_s;
    spec.emptyText = title;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.svg"_s);
    QVERIFY(Gui::exportChart(spec, path, {640, 400}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray drawing = file.readAll();
    QVERIFY(QSvgRenderer().load(drawing));
    QMap<QString, QString> said;
    QXmlStreamReader xml(drawing);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && (xml.name() == u"title" || xml.name() == u"desc"))
            said.insert(xml.name().toString(), xml.readElementText());
        QVERIFY(!xml.isStartElement() || xml.name() != u"script");
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(said.value(u"title"_s), title);
    QCOMPARE(said.value(u"desc"_s), u"About "_s + title);
}

QTEST_MAIN(TestPlainWindow)
#include "tst_plainwindow.moc"
