// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/whypanel.h"

#include "ui_whypanel.h"

#include "core/words/verdictwords.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>

namespace Gui {

WhyPanel::WhyPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WhyPanel>())
{
    m_ui->setupUi(this);
    m_ui->table->setModel(&m_model);
    m_ui->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    connect(m_ui->target, &QComboBox::activated, this, &WhyPanel::showTarget);
}

WhyPanel::~WhyPanel() = default;

void WhyPanel::show(const Core::IndicatorSituation *one, const Core::Programme &programme,
                    const Core::Phrasebook &book)
{
    m_ui->retranslateUi(this);
    m_programme = programme;
    m_book = book;
    m_one = one ? std::optional(*one) : std::nullopt;
    m_ui->table->setVisible(one && !one->indicator.isContext());
    m_ui->target->setVisible(one && !one->indicator.isContext());
    m_ui->targetLabel->setVisible(one && !one->indicator.isContext());
    m_ui->name->setText(one ? one->indicator.name.in(book.language()) : QString());
    m_ui->cautions->clear();
    m_model.setRows({});
    if (!one) {
        m_ui->verdict->setText(tr("Choose an indicator to read why it has this assessment."));
        m_ui->sentences->clear();
    } else if (one->indicator.isContext()) {
        showFact();
    } else {
        fillTargets();
        showTarget();
    }
}

void WhyPanel::fillTargets()
{
    m_ui->target->clear();
    const Core::TargetAssessment *leading = m_one->leading();
    for (const Core::TargetAssessment &target : m_one->assessment.targets) {
        m_ui->target->addItem(QStringLiteral("%1: %2").arg(
            QString::number(target.target.horizon),
            Core::targetText(m_one->indicator, target.target, m_book)));
        if (&target == leading)
            m_ui->target->setCurrentIndex(m_ui->target->count() - 1);
    }
}

void WhyPanel::showTarget()
{
    const Core::TargetAssessment &target =
        m_one->assessment.targets.at(m_ui->target->currentIndex());
    const Core::WhyText why = Core::whyText(*m_one, target, m_programme, m_book);
    m_ui->verdict->setText(why.verdict);
    colourVerdict();
    m_ui->sentences->setText(why.sentences.join(QLatin1Char('\n')));
    m_ui->cautions->setText(why.cautions.join(QLatin1Char('\n')));
    m_ui->cautions->setVisible(!why.cautions.isEmpty());
    m_model.setRows(why.rows);
    m_ui->table->resizeColumnsToContents();
}

void WhyPanel::colourVerdict()
{
    QPalette colours = palette();
    if (m_one && !m_one->assessment.targets.isEmpty()) {
        const int row = qMax(0, m_ui->target->currentIndex());
        const Core::Verdict status = m_one->assessment.targets.at(row).verdict;
        colours.setColor(QPalette::WindowText, verdictColour(status, palette()));
    }
    m_ui->verdict->setPalette(colours);
}

void WhyPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourVerdict();
}

void WhyPanel::showFact()
{
    m_ui->verdict->setText(tr("A fact of the baseline, without a target"));
    colourVerdict();
    m_ui->sentences->setText(m_one->indicator.note.in(m_book.language()));
}

} // namespace Gui
