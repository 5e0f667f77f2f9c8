// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/whenfree.h"

#include <QCoreApplication>
#include <QDir>

namespace Gui {

void waitUntilFree(Prompts &prompts, const Core::Error &busy, const std::function<bool()> &isFree,
                   std::chrono::milliseconds longest)
{
    prompts.wait(QCoreApplication::translate(
                     "Gui::WhenFree", "Another program is using \"%1\". Waiting until it is free.")
                     .arg(QDir::toNativeSeparators(busy.subject)),
                 isFree, longest);
}

} // namespace Gui
