// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/base/numberreader.h"
#include "ui/prompts/prompts.h"

#include <QCoreApplication>

namespace Gui {

/// Asks which number is meant where a text can be read in two ways.
class NumberChoice
{
    Q_DECLARE_TR_FUNCTIONS(Gui::NumberChoice)

public:
    /// `prompts` outlive the object.
    NumberChoice(Prompts &prompts, Core::Language language)
        : m_prompts(prompts)
        , m_language(language)
    {}

    /// The format that gives the chosen reading of an AmbiguousNumber; null when the user gave up.
    std::optional<Core::NumberFormat> operator()(const Core::Error &ambiguous) const;
    /// What to say then.
    static QString nothingEntered(const Core::Error &ambiguous);

private:
    Prompts &m_prompts;
    Core::Language m_language;
};

} // namespace Gui
