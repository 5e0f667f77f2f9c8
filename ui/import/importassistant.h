// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/mappingmemory.h"
#include "ui/models/import/rankingdraft.h"
#include "ui/models/import/valuedraft.h"
#include "ui/prompts/prompts.h"

#include <QWizard>

namespace Gui {

/// What the pages of the assistant share.
struct ImportWork
{
    Models::Session &session;
    Prompts &prompts;
    MappingMemory memory;
    Models::ValueDraft values{session};
    Models::RankingDraft ranking{session};
    std::optional<Core::InputFile> file = {}; ///< null until one is chosen
    bool isRanking = false;
    /// By which the memory knew what is said of the table; empty when it did not.
    Core::HeaderCells rememberedBy = {};
    /// Why the answers about the imported table could not be remembered; null when they could.
    std::optional<Core::Error> notRemembered = {};

    /// Takes what the memory knows of the table of values.
    void remember()
    {
        const auto said = memory.find(values.table());
        if (said)
            values.setOptions(said->options);
        rememberedBy = said ? said->header : Core::HeaderCells();
    }

    Models::ImportDraft &draft()
    {
        return isRanking ? static_cast<Models::ImportDraft &>(ranking) : values;
    }
};

/// Leads a table from a file or the clipboard into the open data file: choose, recognise, match,
/// preview, import. Nothing is stored before the last step.
class ImportAssistant final : public QWizard
{
    Q_OBJECT

public:
    enum PageId { Choose, Recognise, Match, Edition, Preview, Done };

    /// `session` and `prompts` outlive the assistant; `memory` is the file that mappings are
    /// remembered in.
    ImportAssistant(Models::Session &session, Prompts &prompts,
                    const QString &memory = MappingMemory::defaultPath(),
                    QWidget *parent = nullptr);
    ~ImportAssistant() override;

    /// As if a person had chosen that file on the first page.
    void openFile(const QString &path);

private:
    ImportWork m_work;
};

} // namespace Gui
