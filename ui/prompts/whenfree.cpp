// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/whenfree.h"

#include "core/base/errorsentence.h"

namespace Gui {

Core::Result<> whenFree(Prompts &prompts, const Core::Phrasebook &book,
                        const std::function<Core::Result<>()> &work)
{
    const auto isBusy = [](const Core::Result<> &done) {
        return !done && done.error().kind == Core::Error::Kind::FileBusy;
    };
    Core::Result<> done = work();
    if (isBusy(done))
        prompts.wait(
            Core::errorSentence(done.error(), book),
            [&] {
                done = work();
                return !isBusy(done);
            },
            std::chrono::hours(1));
    return done;
}

} // namespace Gui
