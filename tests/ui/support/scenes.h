// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/briefs/briefspage.h"
#include "ui/pages/catalogue/cataloguepage.h"
#include "ui/pages/charts/chartspage.h"
#include "ui/pages/dataentry/dataentrypage.h"
#include "ui/pages/journal/journalpage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/rankings/rankingspage.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QTabWidget>
#include <QToolButton>

/// Every page of the window, in each way in which it reads the file.
namespace Scenes {

using MakePage = std::function<std::unique_ptr<Gui::Page>(Models::Session &, Gui::Prompts &)>;
using Arrange = std::function<void(Gui::Page &)>;

template<class PageType>
std::unique_ptr<Gui::Page> make(Models::Session &session, Gui::Prompts &prompts)
{
    return std::make_unique<PageType>(session, prompts);
}

inline void asItOpens(Gui::Page &) {}

/// Chooses a row of a list as a person does.
inline Arrange choosing(const char *combo, int row)
{
    return [combo, row](Gui::Page &page) {
        auto *box = page.findChild<QComboBox *>(QString::fromLatin1(combo));
        box->setCurrentIndex(row);
        emit box->activated(row);
    };
}

inline Arrange openingTab(const char *tabs, int tab)
{
    return [tabs, tab](Gui::Page &page) {
        page.findChild<QTabWidget *>(QString::fromLatin1(tabs))->setCurrentIndex(tab);
    };
}

inline void byArea(Gui::Page &page)
{
    page.findChild<QToolButton *>(QStringLiteral("byArea"))->click();
}

/// A page as a person has arranged it.
struct Scene
{
    const char *name;
    MakePage make;
    Arrange arrange;
};

inline const QList<Scene> &all()
{
    static const QList<Scene> list{
        {"overview", make<Gui::OverviewPage>, asItOpens},
        {"data entry by indicator", make<Gui::DataEntryPage>, asItOpens},
        {"data entry by area", make<Gui::DataEntryPage>, byArea},
        {"data entry, warnings", make<Gui::DataEntryPage>, openingTab("tabs", 1)},
        {"data entry, completeness", make<Gui::DataEntryPage>, openingTab("tabs", 2)},
        {"charts, year over year", make<Gui::ChartsPage>, asItOpens},
        {"charts, areas", make<Gui::ChartsPage>, choosing("kind", 2)},
        {"rankings, history", make<Gui::RankingsPage>, asItOpens},
        {"rankings, all indices", make<Gui::RankingsPage>, openingTab("views", 1)},
        {"rankings, what if", make<Gui::RankingsPage>, openingTab("views", 2)},
        {"rankings, comparison", make<Gui::RankingsPage>, openingTab("views", 3)},
        {"briefs, overall", make<Gui::BriefsPage>, asItOpens},
        {"briefs, one indicator", make<Gui::BriefsPage>, choosing("kind", 2)},
        {"briefs, ranking", make<Gui::BriefsPage>, choosing("kind", 3)},
        {"journal", make<Gui::JournalPage>, asItOpens},
        {"catalogue", make<Gui::CataloguePage>, asItOpens},
    };
    return list;
}

/// The page as it is shown then.
inline std::unique_ptr<Gui::Page> shown(const Scene &scene, Models::Session &session,
                                        Gui::Prompts &prompts, bool isArranged = true)
{
    auto page = scene.make(session, prompts);
    page->resize(1100, 620);
    page->show();
    if (isArranged)
        scene.arrange(*page);
    QCoreApplication::processEvents();
    return page;
}

} // namespace Scenes
