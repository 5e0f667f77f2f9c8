// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefs/agencydialog.h"

#include "ui_agencydialog.h"

#include "core/words/errorsentence.h"
#include "core/words/format.h"
#include "ui/prompts/dialogprompts.h"
#include "ui/prompts/whenfree.h"
#include "ui/widgets/readnotice.h"

#include <QPushButton>

namespace Gui {

namespace {

QString typed(const QLineEdit *edit)
{
    return edit->text().trimmed().normalized(QString::NormalizationForm_C);
}

QStringList typedLines(const QPlainTextEdit *edit)
{
    QStringList lines;
    for (const QString &line : edit->toPlainText().split(u'\n')) {
        const QString clean = line.trimmed().normalized(QString::NormalizationForm_C);
        if (!clean.isEmpty())
            lines << clean;
    }
    return lines;
}

QString linesOf(const QList<Core::LocalizedText> &texts, QString Core::LocalizedText::*language)
{
    QStringList lines;
    for (const Core::LocalizedText &text : texts)
        lines << text.*language;
    return lines.join(u'\n');
}

/// Line by line; a line without its twin stands in one language.
QList<Core::LocalizedText> paired(const QStringList &vietnamese, const QStringList &english)
{
    QList<Core::LocalizedText> texts;
    for (qsizetype i = 0; i < std::max(vietnamese.size(), english.size()); ++i)
        texts << Core::LocalizedText{vietnamese.value(i), english.value(i)};
    return texts;
}

void showDay(QCheckBox *has, QDateEdit *edit, QDate day)
{
    has->setChecked(day.isValid());
    edit->setEnabled(day.isValid());
    edit->setDate(day.isValid() ? day : QDate::currentDate());
}

QDate typedDay(const QCheckBox *has, const QDateEdit *edit)
{
    return has->isChecked() ? edit->date() : QDate();
}

/// -1 without profiles.
int rowInForce(const QList<Core::AgencyProfile> &profiles, QDate day)
{
    const Core::AgencyProfile *found = Core::agencyOn(profiles, day);
    return found ? int(found - profiles.constData()) : -1;
}

} // namespace

AgencyDialog::AgencyDialog(Models::Session &session, QDate day, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AgencyDialog>())
    , m_session(session)
    , m_day(day)
{
    m_ui->setupUi(this);
    m_ui->message->hide();
    m_ui->unread->watch(session, {m_ui->profiles, m_ui->add, m_ui->remove, m_ui->form});
    connectSignals();
    read();
    resize(900, 520);
}

AgencyDialog::~AgencyDialog() = default;

void AgencyDialog::connectSignals()
{
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &AgencyDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &AgencyDialog::reject);
    connect(m_ui->unread, &ReadNotice::tryAgain, this, &AgencyDialog::read);
    connect(m_ui->add, &QPushButton::clicked, this, &AgencyDialog::addProfile);
    connect(m_ui->remove, &QPushButton::clicked, this, &AgencyDialog::removeProfile);
    connect(m_ui->hasFrom, &QCheckBox::toggled, m_ui->from, &QWidget::setEnabled);
    connect(m_ui->hasTo, &QCheckBox::toggled, m_ui->to, &QWidget::setEnabled);
    connect(m_ui->profiles, &QListWidget::currentRowChanged, this, [this](int row) {
        keepForm();
        showProfile(row);
    });
}

void AgencyDialog::read()
{
    const auto stored = m_session.store().office().agencies();
    m_hasRead = m_ui->unread->tell(stored);
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(m_hasRead);
    if (!m_hasRead)
        return;
    m_profiles = *stored;
    fillList(rowInForce(m_profiles, m_day));
}

QString AgencyDialog::titleOf(const Core::AgencyProfile &profile) const
{
    const Core::Format format(m_session.language());
    const QString from = profile.validity.from.isValid() ? format.date(profile.validity.from)
                                                         : QStringLiteral("\u2026");
    const QString to =
        profile.validity.to.isValid() ? format.date(profile.validity.to) : QStringLiteral("\u2026");
    return QStringLiteral("%1 \u2013 %2\n%3")
        .arg(from, to, profile.issuer.in(m_session.language()));
}

void AgencyDialog::fillList(int current)
{
    m_shown = -1;
    const QSignalBlocker blocker(m_ui->profiles);
    m_ui->profiles->clear();
    for (const Core::AgencyProfile &profile : std::as_const(m_profiles))
        m_ui->profiles->addItem(titleOf(profile));
    m_ui->profiles->setCurrentRow(current);
    showProfile(current);
}

/// Long names are shown from their beginning.
void AgencyDialog::showFromStart()
{
    for (QLineEdit *edit : m_ui->form->findChildren<QLineEdit *>())
        edit->home(false);
}

void AgencyDialog::showProfile(int row)
{
    m_shown = row;
    m_ui->form->setEnabled(row >= 0);
    m_ui->remove->setEnabled(row >= 0);
    const Core::AgencyProfile profile = m_profiles.value(row);
    showDay(m_ui->hasFrom, m_ui->from, profile.validity.from);
    showDay(m_ui->hasTo, m_ui->to, profile.validity.to);
    m_ui->superiorVi->setText(profile.superior.vi);
    m_ui->superiorEn->setText(profile.superior.en);
    m_ui->issuerVi->setText(profile.issuer.vi);
    m_ui->issuerEn->setText(profile.issuer.en);
    m_ui->placeVi->setText(profile.place.vi);
    m_ui->placeEn->setText(profile.place.en);
    m_ui->sign->setText(profile.sign);
    m_ui->authorityVi->setPlainText(profile.authority.vi);
    m_ui->authorityEn->setPlainText(profile.authority.en);
    m_ui->signer->setText(profile.signer);
    m_ui->receiversVi->setPlainText(linesOf(profile.receivers, &Core::LocalizedText::vi));
    m_ui->receiversEn->setPlainText(linesOf(profile.receivers, &Core::LocalizedText::en));
    showFromStart();
}

void AgencyDialog::keepForm()
{
    if (m_shown < 0 || m_shown >= m_profiles.size())
        return;
    Core::AgencyProfile &profile = m_profiles[m_shown];
    profile.validity.from = typedDay(m_ui->hasFrom, m_ui->from);
    profile.validity.to = typedDay(m_ui->hasTo, m_ui->to);
    profile.superior = {typed(m_ui->superiorVi), typed(m_ui->superiorEn)};
    profile.issuer = {typed(m_ui->issuerVi), typed(m_ui->issuerEn)};
    profile.place = {typed(m_ui->placeVi), typed(m_ui->placeEn)};
    profile.sign = typed(m_ui->sign);
    profile.authority = {typedLines(m_ui->authorityVi).join(u'\n'),
                         typedLines(m_ui->authorityEn).join(u'\n')};
    profile.signer = typed(m_ui->signer);
    profile.receivers = paired(typedLines(m_ui->receiversVi), typedLines(m_ui->receiversEn));
    m_ui->profiles->item(m_shown)->setText(titleOf(profile));
}

/// A new profile begins as the last one, which it follows: only what has changed is typed.
void AgencyDialog::addProfile()
{
    keepForm();
    Core::AgencyProfile next = m_profiles.isEmpty() ? Core::AgencyProfile() : m_profiles.last();
    const QDate today = QDate::currentDate();
    const bool isFirst = m_profiles.isEmpty();
    if (!isFirst && !m_profiles.last().validity.to.isValid())
        m_profiles.last().validity.to = today.addDays(-1);
    const QDate end = isFirst ? QDate() : m_profiles.last().validity.to;
    next.validity = {isFirst ? QDate() : end.addDays(1), {}, false};
    m_profiles << next;
    fillList(int(m_profiles.size()) - 1);
    m_ui->issuerVi->setFocus();
}

void AgencyDialog::removeProfile()
{
    const int row = m_shown;
    if (row < 0)
        return;
    m_profiles.removeAt(row);
    fillList(std::min(row, int(m_profiles.size()) - 1));
}

void AgencyDialog::accept()
{
    if (!m_hasRead)
        return;
    keepForm();
    DialogPrompts prompts(this);
    const auto saved = whenFree(prompts, [this] { return m_session.saveAgencies(m_profiles); });
    if (saved) {
        QDialog::accept();
        return;
    }
    m_ui->message->setText(Core::errorSentence(saved.error(), m_session.book()));
    m_ui->message->show();
}

void AgencyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QDialog::changeEvent(event);
}

} // namespace Gui
