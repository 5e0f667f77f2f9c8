// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefs/briefspage.h"

#include "ui_briefspage.h"

#include "core/brief/briefhead.h"
#include "core/brief/briefnames.h"
#include "core/brief/composebrief.h"
#include "core/words/errorsentence.h"
#include "ui/briefs/briefcharts.h"
#include "ui/briefs/brieffile.h"
#include "ui/briefs/briefpreview.h"
#include "ui/briefs/briefprinter.h"
#include "ui/pages/briefs/agencydialog.h"
#include "ui/pages/briefs/batchexport.h"
#include "ui/pages/briefs/brieftextsdialog.h"
#include "ui/pages/briefs/previewbar.h"
#include "ui/prompts/replacefiles.h"
#include "ui/prompts/whenfree.h"
#include "ui/widgets/readnotice.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

namespace Gui {

namespace {

constexpr int optionsWidth = 340;

/// Chooses the entry with that data, if there is one.
void choose(QComboBox *box, const QString &data)
{
    const int index = box->findData(data);
    if (index >= 0)
        box->setCurrentIndex(index);
}

const QString pdfEnding = QStringLiteral(".pdf");

/// Files are PDF documents unless their name says otherwise.
QString withEnding(const QString &path)
{
    const bool hasEnding = briefFileEndings().contains(QFileInfo(path).suffix().toLower());
    return hasEnding ? path : path + pdfEnding;
}

/// A path that a narrow label may break behind its separators.
QString breakable(const QString &path)
{
    const QString separator = QDir::separator();
    return QDir::toNativeSeparators(path).replace(separator, separator + QChar(0x200b));
}

/// Whether there is nothing to report on, rather than something that could not be read.
bool isRefusal(const Core::Error &error)
{
    return error.kind == Core::Error::Kind::NothingToReport ||
           error.kind == Core::Error::Kind::UnknownPillar ||
           error.kind == Core::Error::Kind::UnknownIndicator;
}

Core::Result<> writeBrief(const Core::Brief &brief, const QString &path)
{
    return writeBriefFile(brief, briefChartPainter(), path);
}

} // namespace

BriefsPage::BriefsPage(Models::Session &session, Prompts &prompts, QWidget *parent)
    : Page(session, prompts, parent)
    , m_ui(std::make_unique<Ui::BriefsPage>())
{
    m_ui->setupUi(content());
    enterAt(*m_ui->kind);
    setupPreview();
    fillKinds();
    showRunning(false);
    connectSignals();
}

BriefsPage::~BriefsPage() = default;

void BriefsPage::setupPreview()
{
    m_preview = new BriefPreview(briefChartPainter(), this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("Preview of the brief"));
    auto *bar = new PreviewBar(m_preview, this);
    m_ui->previewPlace->insertWidget(1, bar);
    m_ui->previewPlace->insertWidget(2, m_preview, 1);
    m_ui->unread->watch(session(), {bar, m_preview});
    m_ui->refusal->hide();
    m_ui->message->setMaximumWidth(optionsWidth);
    m_ui->options->setFixedWidth(optionsWidth);
    m_ui->date->setDate(QDate::currentDate());
    m_ui->documentLanguage->setCurrentIndex(session().language() == Core::Language::Vietnamese ? 0
                                                                                               : 1);
}

void BriefsPage::connectSignals()
{
    for (QComboBox *choice : {m_ui->kind, m_ui->pillar, m_ui->indicator, m_ui->documentLanguage})
        connect(choice, &QComboBox::activated, this, &BriefsPage::updatePreview);
    connect(m_ui->unread, &ReadNotice::tryAgain, this, &BriefsPage::updatePreview);
    connect(m_ui->number, &QLineEdit::textChanged, this, &BriefsPage::updatePreview);
    connect(m_ui->hasDate, &QCheckBox::toggled, this, [this](bool isSet) {
        m_ui->date->setEnabled(isSet);
        updatePreview();
    });
    connect(m_ui->date, &QDateEdit::dateChanged, this, &BriefsPage::updatePreview);
    connect(m_ui->exportPdf, &QPushButton::clicked, this, &BriefsPage::exportPdf);
    connect(m_ui->print, &QPushButton::clicked, this, &BriefsPage::printBrief);
    connect(m_ui->editAgency, &QPushButton::clicked, this, &BriefsPage::editAgency);
    connect(m_ui->editTexts, &QPushButton::clicked, this, &BriefsPage::editTexts);
    connect(m_ui->batchPillars, &QPushButton::clicked, this,
            [this] { startBatch(Core::BriefBatch::Pillars); });
    connect(m_ui->batchIndicators, &QPushButton::clicked, this,
            [this] { startBatch(Core::BriefBatch::Indicators); });
    connect(m_ui->cancel, &QPushButton::clicked, this, [this] {
        if (m_batch)
            m_batch->cancel();
    });
}

BriefChoices BriefsPage::choices() const
{
    const auto dataOf = [](const QComboBox *box, const QString &wanted) {
        return box->count() > 0 ? box->currentData().toString() : wanted;
    };
    return {m_ui->kind->currentData().toString(), dataOf(m_ui->pillar, m_wanted.pillar),
            dataOf(m_ui->indicator, m_wanted.indicator), Core::languageCode(options().language),
            m_folder};
}

void BriefsPage::setChoices(const BriefChoices &choices)
{
    m_wanted = choices;
    m_folder = choices.folder;
    choose(m_ui->kind, choices.kind);
    if (const auto language = Core::languageFromCode(choices.language))
        m_ui->documentLanguage->setCurrentIndex(*language == Core::Language::Vietnamese ? 0 : 1);
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
    m_ui->pillar->setCurrentIndex(
        qMax(0, m_ui->pillar->findData(pillar.isValid() ? pillar : QVariant(m_wanted.pillar))));
    m_ui->indicator->setCurrentIndex(qMax(
        0,
        m_ui->indicator->findData(indicator.isValid() ? indicator : QVariant(m_wanted.indicator))));
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

QString BriefsPage::numberRefusal() const
{
    const QString number = options().number;
    if (number.isEmpty() || Core::isReportNumber(number))
        return {};
    return tr("\"%1\" is not a report number. Type a whole number, 1 or higher, for example 15; "
              "the reference code comes from the agency. Leave the number empty for a draft.")
        .arg(number);
}

Core::Result<Core::Brief> BriefsPage::brief() const
{
    return Core::composeBrief(session().store(), session().source(), options());
}

/// Tells apart what the preview may be of.
QString BriefsPage::currentChoice() const
{
    const Core::BriefOptions chosen = options();
    const QStringList choices{Core::code(chosen.kind),
                              Core::languageCode(chosen.language),
                              chosen.pillar,
                              chosen.indicator,
                              session().programme().code,
                              QString::number(session().unit().value()),
                              QString::number(session().asOf())};
    return choices.join(QLatin1Char('/'));
}

void BriefsPage::refresh()
{
    fillKinds();
    fillChoices();
    updatePreview();
}

/// Open questions are no part of a brief.
bool BriefsPage::concerns(const Models::Change &change) const
{
    return change.kind != Models::Change::Kind::Answers;
}

void BriefsPage::updatePreview()
{
    if (!isVisible())
        return;
    const Core::BriefKind kind = options().kind;
    m_ui->pillar->setEnabled(kind == Core::BriefKind::Pillar);
    m_ui->indicator->setEnabled(kind == Core::BriefKind::Indicator);
    for (QComboBox *box : {m_ui->pillar, m_ui->indicator})
        box->setToolTip(box->currentText()); // long names are cut
    m_ui->message->clear();
    const QString wrongNumber = numberRefusal();
    const auto composed = brief();
    if (wrongNumber.isEmpty() && !composed && !isRefusal(composed.error())) {
        m_ui->unread->tell(composed, currentChoice());
        if (!m_ui->unread->hasRows())
            m_ui->refusal->hide();
        m_isRefused = composed.error().kind != Core::Error::Kind::FileBusy;
        showRunning(m_batch != nullptr);
        return;
    }
    m_ui->unread->tell(Core::Result<>(), currentChoice());
    if (!wrongNumber.isEmpty())
        showRefusal(wrongNumber);
    else
        showRefusal(composed ? QString() : Core::errorSentence(composed.error(), session().book()));
    if (m_isRefused)
        m_preview->clear();
    else
        m_preview->setBrief(*composed);
}

void BriefsPage::showRefusal(const QString &sentence)
{
    m_isRefused = !sentence.isEmpty();
    m_ui->refusal->setText(sentence);
    m_ui->refusal->setVisible(m_isRefused);
    m_preview->setVisible(!m_isRefused);
    showRunning(m_batch != nullptr);
}

QString BriefsPage::nameOfArea() const
{
    const bool isHome = session().unit() == session().store().home();
    const Core::Period year = Core::Period::year(session().asOf());
    return isHome ? QString()
                  : session().catalogue().nameOf(session().unit(), year, options().language);
}

QString BriefsPage::inFolder(const QString &name) const
{
    const bool isKnown = !m_folder.isEmpty() && QDir(m_folder).exists();
    const QString beside = QFileInfo(session().store().path()).absolutePath();
    return QDir(isKnown ? m_folder : beside).filePath(name);
}

QString BriefsPage::askPath(const QString &title, const QString &suggested)
{
    const QString path = prompts().saveFile(title, inFolder(suggested),
                                            tr("PDF documents (*.pdf);;Documents to edit (*.odt)"));
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

/// What is exported or printed waits while another program holds the file.
Core::Result<Core::Brief> BriefsPage::briefWhenFree() const
{
    return whenFree(prompts(), [this] { return brief(); });
}

void BriefsPage::exportPdf()
{
    const auto composed = briefWhenFree();
    if (!composed || !numberRefusal().isEmpty())
        return updatePreview(); // which says why
    const QString name =
        Core::briefFileName(options(), session().situation(), nameOfArea()) + pdfEnding;
    const QString typed = askPath(tr("Export the brief"), name);
    if (typed.isEmpty())
        return;
    const QString path = withEnding(typed);
    if (path != typed && !ReplaceFiles(prompts()).mayWrite(path))
        return;
    const auto written = whenFree(prompts(), [&] { return writeBrief(*composed, path); });
    if (!written) {
        prompts().showError(Core::errorSentence(written.error(), session().book()));
        return;
    }
    m_ui->message->setText(tr("Saved as %1").arg(breakable(path)));
}

QString BriefsPage::askBatchPath(Core::BriefBatch batch)
{
    const bool isPillars = batch == Core::BriefBatch::Pillars;
    //: the codes of the pillars are added to the name of the file
    return askPath(isPillars ? tr("Export a brief for each pillar (adds its code)")
                             : tr("Export a brief for each indicator (adds its code)"),
                   Core::batchFileName(options(), session().situation(), nameOfArea()) + pdfEnding);
}

void BriefsPage::startBatch(Core::BriefBatch batch)
{
    const QString path = askBatchPath(batch);
    if (path.isEmpty())
        return;
    QList<Core::BriefBatchItem> items =
        Core::briefBatch(batch, session().situation(), options(), withEnding(path));
    QStringList paths;
    for (const Core::BriefBatchItem &item : std::as_const(items))
        paths << item.path;
    const auto chosen = ReplaceFiles(prompts()).chosenOf(paths);
    if (!chosen)
        return;
    items.removeIf([&](const Core::BriefBatchItem &item) { return !chosen->contains(item.path); });
    runBatch(items);
}

void BriefsPage::runBatch(const QList<Core::BriefBatchItem> &items)
{
    m_batch = new BatchExport(session(), items, writeBrief, this);
    connect(m_batch, &BatchExport::progressed, this, [this](int done, int total) {
        m_ui->progress->setMaximum(total);
        m_ui->progress->setValue(done);
        m_ui->message->clear();
    });
    connect(m_batch, &BatchExport::waiting, this, [this](const Core::Error &busy) {
        m_ui->message->setText(tr("Another program is using \"%1\". The next brief waits until it "
                                  "is free.")
                                   .arg(breakable(busy.subject)));
    });
    connect(m_batch, &BatchExport::finished, this, &BriefsPage::showOutcome);
    showRunning(true);
    m_batch->start();
}

/// While a batch runs nothing else is written; the preview stays.
void BriefsPage::showRunning(bool isRunning)
{
    m_ui->running->setVisible(isRunning);
    for (QWidget *widget : {m_ui->options, m_ui->office, m_ui->batch})
        widget->setEnabled(!isRunning);
    for (QPushButton *button : {m_ui->exportPdf, m_ui->print})
        button->setEnabled(!isRunning && !m_isRefused);
    if (isRunning)
        m_ui->cancel->setFocus();
}

void BriefsPage::showOutcome(const BatchOutcome &outcome)
{
    m_batch->deleteLater();
    m_batch = nullptr;
    showRunning(false);
    QStringList lines{
        tr("%n brief(s) written to %1", nullptr, outcome.written).arg(breakable(m_folder))};
    if (!options().number.isEmpty())
        lines << tr("They are drafts: each report needs a number of its own.");
    if (outcome.isCancelled)
        lines << tr("Stopped; the briefs exported so far can be used.");
    if (!outcome.skipped.isEmpty())
        lines << tr("Nothing to report yet: %1").arg(outcome.skipped.join(QStringLiteral(", ")));
    m_ui->message->setText(lines.join(u'\n'));
    if (outcome.failure)
        prompts().showError(Core::errorSentence(*outcome.failure, session().book()));
}

void BriefsPage::editAgency()
{
    const QDate day = Core::agencyDay(options(), session().asOf(), session().unitValue());
    auto *dialog = new AgencyDialog(session(), day, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BriefsPage::editTexts()
{
    auto *dialog = new BriefTextsDialog(session(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BriefsPage::printBrief()
{
    const auto composed = briefWhenFree();
    if (!composed || !numberRefusal().isEmpty())
        return updatePreview(); // which says why
    const auto printed = printWithDialog(*composed, briefChartPainter(), this);
    if (!printed)
        prompts().showError(Core::errorSentence(printed.error(), session().book()));
}

void BriefsPage::retranslate()
{
    m_ui->retranslateUi(content());
    m_preview->setAccessibleName(tr("Preview of the brief"));
}

} // namespace Gui
