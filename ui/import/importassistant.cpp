// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importassistant.h"

#include "ui/import/choosepage.h"
#include "ui/import/donepage.h"
#include "ui/import/editionpage.h"
#include "ui/import/matchpage.h"
#include "ui/import/previewpage.h"
#include "ui/import/recognisepage.h"

namespace Gui {

namespace {

constexpr QSize firstSize(1080, 620);

} // namespace

ImportAssistant::ImportAssistant(Models::Session &session, Prompts &prompts, const QString &memory,
                                 QWidget *parent)
    : QWizard(parent)
    , m_work{session, prompts, MappingMemory(memory)}
{
    setObjectName(QStringLiteral("importAssistant"));
    setWindowTitle(tr("Import from a file"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setButtonText(QWizard::BackButton, tr("< &Back"));
    setButtonText(QWizard::NextButton, tr("&Next >"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, tr("&Close"));
    setPage(Choose, new ChoosePage(m_work));
    setPage(Recognise, new RecognisePage(m_work));
    setPage(Match, new MatchPage(m_work));
    setPage(Edition, new EditionPage(m_work));
    setPage(Preview, new PreviewPage(m_work));
    setPage(Done, new DonePage(m_work));
    resize(firstSize);
}

ImportAssistant::~ImportAssistant() = default;

void ImportAssistant::openFile(const QString &path)
{
    static_cast<ChoosePage *>(page(Choose))->openFile(path);
}

} // namespace Gui
