// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/scenes.h"
#include "tests/ui/support/scriptedprompts.h"
#include "tests/ui/support/testfile.h"
#include "tests/ui/support/unread.h"
#include "tests/ui/support/warnings.h"
#include "ui/mainwindow.h"

using namespace Qt::Literals::StringLiterals;
using Core::Language;

namespace {

struct Step
{
    const char *name;
    std::function<bool(TestSession &)> take;
};

bool record(TestSession &test, const QList<Core::Observation> &values)
{
    return test.session.record(values, u"edit"_s).has_value();
}

Core::Observation place(const TestSession &test)
{
    Core::Observation place = test.value(u"KTS04"_s, 2019, 44);
    place.outOf = 63;
    return place;
}

const QList<Step> steps{
    {"a value",
     [](TestSession &test) { return record(test, {test.value(u"CQS03T"_s, 2020, 61)}); }},
    {"a value, undone",
     [](TestSession &test) {
         const bool isStored = record(test, {test.value(u"HT02X"_s, 2020, 61)});
         test.session.undo();
         return isStored;
     }},
    {"a place", [](TestSession &test) { return record(test, {place(test)}); }},
    {"a district's value",
     [](TestSession &test) {
         return record(test, {test.value(u"XHS06"_s, 2020, 31, u"d-ba-tri"_s)});
     }},
    {"questions",
     [](TestSession &test) {
         raiseWarnings(test, {u"XHS06"_s});
         return true;
     }},
    {"answers",
     [](TestSession &test) {
         raiseWarnings(test, {u"XHS06"_s, u"CQS03T"_s});
         acceptAll(test, u"counted anew"_s);
         return true;
     }},
    {"what another program stored",
     [](TestSession &test) {
         return test.file.open()
                    ->observations()
                    .record({test.value(u"CQS03T"_s, 2020, 61)}, {u"lan"_s, u"edit"_s})
                    .has_value() &&
                test.session.catchUp();
     }},
};

} // namespace

/// A page that follows a change shows what a page shows that is opened afterwards.
class TestChangedPages : public QObject
{
    Q_OBJECT

private slots:
    void aPageShowsWhatChanged_data();
    void aPageShowsWhatChanged();

private:
    ScriptedPrompts m_prompts;
};

void TestChangedPages::aPageShowsWhatChanged_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<int>("step");
    for (int scene = 0; scene < Scenes::all().size(); ++scene) {
        for (int step = 0; step < steps.size(); ++step)
            QTest::addRow("%s: %s", Scenes::all().at(scene).name, steps.at(step).name)
                << scene << step;
    }
}

void TestChangedPages::aPageShowsWhatChanged()
{
    QFETCH(int, scene);
    QFETCH(int, step);
    Gui::applyTheme(*qApp, Gui::Theme::Light);
    Gui::installLanguage(Language::English);
    TestSession test;
    const auto page = Scenes::shown(Scenes::all().at(scene), test.session, m_prompts);
    QVERIFY(steps.at(step).take(test));
    QCoreApplication::processEvents();
    const QStringList followed = Unread::texts(*page);
    const auto opened = Scenes::shown(Scenes::all().at(scene), test.session, m_prompts);
    const QStringList all = Unread::texts(*opened);
    QCOMPARE(Unread::beyond(followed, all), QStringList());
    QCOMPARE(Unread::beyond(all, followed), QStringList());
}

QTEST_MAIN(TestChangedPages)
#include "tst_changedpages.moc"
