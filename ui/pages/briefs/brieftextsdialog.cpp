// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefs/brieftextsdialog.h"

#include "ui_brieftextsdialog.h"

#include "core/words/errorsentence.h"
#include "ui/prompts/dialogprompts.h"
#include "ui/prompts/whenfree.h"
#include "ui/widgets/readnotice.h"

#include <QPushButton>

namespace Gui {

namespace {

QString typed(const QPlainTextEdit *edit)
{
    return edit->toPlainText().trimmed().normalized(QString::NormalizationForm_C);
}

} // namespace

BriefTextsDialog::BriefTextsDialog(Models::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BriefTextsDialog>())
    , m_session(session)
{
    m_ui->setupUi(this);
    m_ui->message->hide();
    m_ui->unread->watch(session, {m_ui->form});
    connect(m_ui->unread, &ReadNotice::tryAgain, this, &BriefTextsDialog::read);
    read();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &BriefTextsDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &BriefTextsDialog::reject);
    connect(m_ui->buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { showTexts(Core::startingTexts(m_session.programme().code)); });
    resize(960, 560);
}

BriefTextsDialog::~BriefTextsDialog() = default;

void BriefTextsDialog::read()
{
    const auto stored = m_session.store().office().briefTexts(m_session.programme().id);
    m_hasRead = m_ui->unread->tell(stored);
    for (const auto button : {QDialogButtonBox::Save, QDialogButtonBox::RestoreDefaults})
        m_ui->buttons->button(button)->setEnabled(m_hasRead);
    if (m_hasRead)
        showTexts(*stored);
}

void BriefTextsDialog::showTexts(const Core::BriefTexts &texts)
{
    m_ui->weaknessesVi->setPlainText(texts.weaknesses.vi);
    m_ui->weaknessesEn->setPlainText(texts.weaknesses.en);
    m_ui->directionsVi->setPlainText(texts.directions.vi);
    m_ui->directionsEn->setPlainText(texts.directions.en);
    m_ui->proposalsVi->setPlainText(texts.proposals.vi);
    m_ui->proposalsEn->setPlainText(texts.proposals.en);
}

Core::BriefTexts BriefTextsDialog::typedTexts() const
{
    return {{typed(m_ui->weaknessesVi), typed(m_ui->weaknessesEn)},
            {typed(m_ui->directionsVi), typed(m_ui->directionsEn)},
            {typed(m_ui->proposalsVi), typed(m_ui->proposalsEn)}};
}

void BriefTextsDialog::accept()
{
    if (!m_hasRead)
        return;
    DialogPrompts prompts(this);
    const auto saved = whenFree(prompts, [this] { return m_session.saveBriefTexts(typedTexts()); });
    if (saved) {
        QDialog::accept();
        return;
    }
    m_ui->message->setText(Core::errorSentence(saved.error(), m_session.book()));
    m_ui->message->show();
}

void BriefTextsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QDialog::changeEvent(event);
}

} // namespace Gui
