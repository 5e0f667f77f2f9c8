// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/prompts/prompts.h"

#include <type_traits>

namespace Gui {

/// Says that another program uses the file that `busy` names, and asks `isFree` until it says so,
/// the person would not wait any longer, or `longest` has gone by. The program goes on meanwhile.
void waitUntilFree(Prompts &prompts, const Core::Error &busy, const std::function<bool()> &isFree,
                   std::chrono::milliseconds longest);

/// Runs `work`, which gives a Core::Result, and again as long as that is FileBusy and waiting is
/// not over (waitUntilFree); gives its last result. For what the person waits for anyway: what they
/// typed waits in Session::waiting.
template<class Work>
std::invoke_result_t<Work> whenFree(Prompts &prompts, const Work &work,
                                    std::chrono::milliseconds longest = std::chrono::hours(1))
{
    auto done = work();
    const auto isFree = [&done] {
        return done || done.error().kind != Core::Error::Kind::FileBusy;
    };
    if (!isFree())
        waitUntilFree(
            prompts, done.error(),
            [&] {
                done = work();
                return isFree();
            },
            longest);
    return done;
}

} // namespace Gui
