// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefspage.h"

#include "ui_briefspage.h"

#include "core/base/errorsentence.h"
#include "core/brief/reportsource.h"
#include "ui/briefs/briefcharts.h"
#include "ui/briefs/briefpreview.h"
#include "ui/briefs/briefprinter.h"
#include "ui/briefs/pdfwriter.h"

#include <QDate>

namespace Gui {

namespace {

constexpr int optionsWidth = 340;

} // namespace

BriefsPage::BriefsPage(Models::Session &session, Prompts &prompts, QWidget *parent)
    : Page(session, prompts, parent)
    , m_ui(std::make_unique<Ui::BriefsPage>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->kind);
    setupPreview();
    fillKinds();
    connectSignals();
}

BriefsPage::~BriefsPage() = default;

void BriefsPage::setupPreview()
{
    m_preview = new BriefPreview(briefChartPainter(), this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("Preview of the brief"));
    m_ui->previewPlace->addWidget(m_preview);
    m_ui->options->setFixedWidth(optionsWidth);
    m_ui->date->setDate(QDate::currentDate());
    m_ui->documentLanguage->setCurrentIndex(session().language() == Core::Language::Vietnamese ? 0
                                                                                               : 1);
}

void BriefsPage::connectSignals()
{
    for (QComboBox *choice : {m_ui->kind, m_ui->pillar, m_ui->indicator, m_ui->documentLanguage})
        connect(choice, &QComboBox::activated, this, &BriefsPage::updatePreview);
    connect(m_ui->number, &QLineEdit::textChanged, this, &BriefsPage::updatePreview);
    connect(m_ui->hasDate, &QCheckBox::toggled, this, [this](bool isSet) {
        m_ui->date->setEnabled(isSet);
        updatePreview();
    });
    connect(m_ui->date, &QDateEdit::dateChanged, this, &BriefsPage::updatePreview);
    connect(m_ui->exportPdf, &QPushButton::clicked, this, &BriefsPage::exportPdf);
    connect(m_ui->print, &QPushButton::clicked, this, &BriefsPage::printBrief);
}

void BriefsPage::fillKinds()
{
    const int kind = qMax(0, m_ui->kind->currentIndex());
    m_ui->kind->clear();
    m_ui->kind->addItem(tr("Overall"), Core::code(Core::BriefKind::Overall));
    m_ui->kind->addItem(tr("One pillar"), Core::code(Core::BriefKind::Pillar));
    m_ui->kind->addItem(tr("One indicator"), Core::code(Core::BriefKind::Indicator));
    m_ui->kind->addItem(tr("Ranking"), Core::code(Core::BriefKind::Ranking));
    m_ui->kind->setCurrentIndex(kind);
}

void BriefsPage::fillChoices()
{
    const QVariant pillar = m_ui->pillar->currentData();
    const QVariant indicator = m_ui->indicator->currentData();
    m_ui->pillar->clear();
    for (const Core::Pillar &one : session().programme().pillars) {
        if (session().situation().countsOf(one.id).total() > 0)
            m_ui->pillar->addItem(one.name.in(session().language()), one.code);
    }
    m_ui->indicator->clear();
    for (const Core::IndicatorSituation &one : session().situation().indicators)
        m_ui->indicator->addItem(
            QStringLiteral("%1 \u2013 %2")
                .arg(one.indicator.code, one.indicator.name.in(session().language())),
            one.indicator.code);
    m_ui->pillar->setCurrentIndex(qMax(0, m_ui->pillar->findData(pillar)));
    m_ui->indicator->setCurrentIndex(qMax(0, m_ui->indicator->findData(indicator)));
}

Core::BriefOptions BriefsPage::options() const
{
    Core::BriefOptions options;
    options.kind = Core::briefKindFromCode(m_ui->kind->currentData().toString())
                       .value_or(Core::BriefKind::Overall);
    options.language = m_ui->documentLanguage->currentIndex() == 0 ? Core::Language::Vietnamese
                                                                   : Core::Language::English;
    options.pillar = m_ui->pillar->currentData().toString();
    options.indicator = m_ui->indicator->currentData().toString();
    options.number = m_ui->number->text().trimmed();
    if (m_ui->hasDate->isChecked())
        options.date = m_ui->date->date();
    return options;
}

Core::Result<Core::Brief> BriefsPage::brief() const
{
    return Core::composeBrief(session().store(), session().source(), options());
}

void BriefsPage::refresh()
{
    fillKinds();
    fillChoices();
    updatePreview();
}

void BriefsPage::updatePreview()
{
    if (!isVisible())
        return;
    const Core::BriefKind kind = options().kind;
    m_ui->pillar->setEnabled(kind == Core::BriefKind::Pillar);
    m_ui->indicator->setEnabled(kind == Core::BriefKind::Indicator);
    const auto composed = brief();
    m_ui->message->setText(composed ? QString()
                                    : Core::errorSentence(composed.error(), session().book()));
    if (composed)
        m_preview->setBrief(*composed);
    else
        m_preview->clear();
}

QString BriefsPage::suggestedName() const
{
    const Core::BriefOptions chosen = options();
    QStringList parts{tr("Report"), session().programme().code, Core::code(chosen.kind)};
    if (chosen.kind == Core::BriefKind::Pillar)
        parts << chosen.pillar;
    if (chosen.kind == Core::BriefKind::Indicator)
        parts << chosen.indicator;
    parts << QString::number(session().asOf());
    return parts.join(QLatin1Char(' ')) + QStringLiteral(".pdf");
}

void BriefsPage::exportPdf()
{
    const auto composed = brief();
    if (!composed)
        return;
    QString path =
        prompts().saveFile(tr("Export PDF"), suggestedName(), tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    const auto written = writePdf(*composed, briefChartPainter(), path);
    if (!written) {
        prompts().showError(Core::errorSentence(written.error(), session().book()));
        return;
    }
    m_ui->message->setText(tr("Saved as %1").arg(path));
}

void BriefsPage::printBrief()
{
    const auto composed = brief();
    if (composed)
        printWithDialog(*composed, briefChartPainter(), this);
}

void BriefsPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_preview->setAccessibleName(tr("Preview of the brief"));
}

} // namespace Gui
