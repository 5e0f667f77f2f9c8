// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/scriptedprompts.h"
#include "tests/ui/support/testfile.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QTest>

/// One page on a file of its own, shown as large as in the window at 1280 x 720.
template<class PageType>
struct TestPage
{
    explicit TestPage(Core::Language language = Core::Language::English)
        : test(prepared(language))
        , page(test.session, prompts)
    {
        page.resize(1100, 620);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page is not shown");
    }

    TestSession test;
    ScriptedPrompts prompts;
    PageType page;

    template<class WidgetType>
    WidgetType *find(const char *name) const
    {
        auto *widget = page.template findChild<WidgetType *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no widget \"%s\"", name);
        return widget;
    }

    void setLanguage(Core::Language language)
    {
        Gui::installLanguage(language);
        test.session.setLanguage(language);
        page.setLocale(Core::localeOf(language));
        QCoreApplication::processEvents();
    }

private:
    static Core::Language prepared(Core::Language language)
    {
        Gui::applyTheme(*qApp, Gui::Theme::Light);
        Gui::installLanguage(language);
        return language;
    }
};
