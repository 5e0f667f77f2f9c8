// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long it takes from Enter to the painted cell, in milliseconds. Nothing passes or
// fails: the numbers are for people (packaging/benchmark).
// usage: entrytimes FILE [UNIT_KEY [TIMES]]      types into the file

#include "tests/ui/support/grid.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/mainwindow.h"

#include <QElapsedTimer>
#include <QToolButton>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString code = QStringLiteral("CQS03T");

/// Sees when a widget is painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &widget)
        : m_widget(widget)
    {
        widget.installEventFilter(this);
    }

    void reset() { m_isPainted = false; }
    bool isPainted() const { return m_isPainted; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_isPainted = m_isPainted || (watched == &m_widget && event->type() == QEvent::Paint);
        return false;
    }

private:
    QWidget &m_widget;
    bool m_isPainted = false;
};

struct Typist
{
    Grid grid;
    PaintWatch paint;
    int year;

    /// Types a value, presses Enter, and waits until the cell is painted with it.
    double enter(const QString &text)
    {
        grid.goTo(code, year);
        grid.type(text);
        QCoreApplication::processEvents();
        paint.reset();
        QElapsedTimer timer;
        timer.start();
        grid.press(Qt::Key_Return);
        while (!paint.isPainted() || grid.text(code, year) != text || grid.editor())
            QCoreApplication::processEvents();
        return double(timer.nsecsElapsed()) / 1e6;
    }

    void report(const char *what, int times)
    {
        QList<double> took;
        for (int i = 0; i < times; ++i)
            took << enter(QString::number(20 + i % 50) + u".5"_s);
        const double first = took.takeFirst(); // may bring another year
        std::sort(took.begin(), took.end());
        std::printf("%-14s first %.1f ms, median %.1f ms, slowest %.1f ms\n", what, first,
                    took.at(took.size() / 2), took.last());
        std::fflush(stdout);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int times = std::max(2, arguments.value(3, u"20"_s).toInt());
    const Core::SystemClock clock;
    auto store = Core::Store::open(arguments.value(1), clock);
    if (!store)
        qFatal("the file cannot be opened");
    Models::Session session(std::move(*store), Core::Language::English, u"benchmark"_s);
    if (const Core::Unit *unit = session.catalogue().unitByKey(arguments.value(2)))
        session.setUnit(unit->id);
    while (session.store().checkedPercent())
        QThread::msleep(50);
    ScriptedPrompts prompts;
    Gui::Settings settings{Core::Language::English, Gui::Theme::Light, {}, {}, {}};
    Gui::installLanguage(Core::Language::English);
    Gui::applyTheme(*qApp, Gui::Theme::Light);
    Gui::MainWindow window(session, settings, clock, &prompts);
    window.resize(1280, 720);
    window.show();
    for (int page = 0; page < Gui::MainWindow::PageCount; ++page) {
        window.showPage(static_cast<Gui::MainWindow::PageIndex>(page));
        QCoreApplication::processEvents();
    }
    window.showPage(Gui::MainWindow::DataEntry);
    QCoreApplication::processEvents();
    const auto *page = window.findChild<Gui::DataEntryPage *>();
    auto *view = page->findChild<QTableView *>(u"grid"_s);
    Typist typist{Grid(view, page->findChild<QLabel *>(u"message"_s)),
                  PaintWatch(*view->viewport()), session.asOf()};
    typist.report("by indicator", times);
    return 0;
}
