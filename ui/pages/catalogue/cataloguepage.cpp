// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/catalogue/cataloguepage.h"

#include "ui_cataloguepage.h"

#include "core/words/verdictwords.h"
#include "ui/widgets/emptyhint.h"

#include <QHeaderView>

namespace Gui {

namespace {

using CatalogueColumn = Models::IndicatorTableModel::Column;

} // namespace

CataloguePage::CataloguePage(Models::Session &session, Prompts &prompts, QWidget *parent)
    : Page(session, prompts, parent)
    , m_ui(std::make_unique<Ui::CataloguePage>())
{
    m_ui->setupUi(content());
    enterAt(*m_ui->table);
    setupTable();
}

CataloguePage::~CataloguePage() = default;

void CataloguePage::setupTable()
{
    m_filter.setSourceModel(&m_model);
    m_ui->table->setModel(&m_filter);
    for (const int column :
         {CatalogueColumn::Course, CatalogueColumn::Latest, CatalogueColumn::Change,
          CatalogueColumn::Verdict, CatalogueColumn::History, CatalogueColumn::Lag})
        m_ui->table->hideColumn(column);
    m_ui->table->sortByColumn(CatalogueColumn::Code, Qt::AscendingOrder);
    m_ui->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_noMatch = new EmptyHint(m_ui->table);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    connect(m_ui->search, &QLineEdit::textChanged, &m_filter, &Models::IndicatorFilter::setSearch);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CataloguePage::showDetails);
}

void CataloguePage::refresh()
{
    const int row = qMax(0, m_ui->table->currentIndex().row());
    m_model.setSituation(session().situation(), session().book());
    m_noMatch->setText(tr("No indicator matches. Clear the search above."));
    m_ui->table->resizeColumnsToContents();
    m_ui->table->horizontalHeader()->setSectionResizeMode(CatalogueColumn::Name,
                                                          QHeaderView::Stretch);
    m_ui->table->setCurrentIndex(m_filter.index(row, 0));
    showDetails();
}

bool CataloguePage::concerns(const Models::Change &change) const
{
    return !change.judged.isEmpty();
}

void CataloguePage::showChange(const Models::Change &change)
{
    m_model.showJudged(session().situation(), session().book(), change.judged);
}

QString CataloguePage::description(const Core::Indicator &indicator) const
{
    const Core::Language language = session().language();
    QStringList lines{QStringLiteral("%1  %2").arg(indicator.code, indicator.name.in(language)),
                      indicator.name.in(language == Core::Language::Vietnamese
                                            ? Core::Language::English
                                            : Core::Language::Vietnamese),
                      QString()};
    if (!indicator.measure.isEmpty())
        lines << tr("Unit of measure: %1").arg(indicator.measure.in(language));
    if (!indicator.definition.isEmpty())
        lines << tr("Definition: %1").arg(indicator.definition.in(language));
    for (const Core::Target &target : indicator.targets)
        lines << tr("Target %1: %2 (%3)")
                     .arg(QString::number(target.horizon),
                          Core::targetText(indicator, target, session().book()), target.document);
    for (auto quote = indicator.quotes.cbegin(); quote != indicator.quotes.cend(); ++quote)
        lines << tr("Quoted from the document, %1: \u201c%2\u201d").arg(quote.key(), quote.value());
    if (!indicator.note.isEmpty())
        lines << QString() << indicator.note.in(language);
    if (!indicator.aliases.isEmpty())
        lines << QString()
              << tr("Also called: %1").arg(indicator.aliases.join(QStringLiteral("; ")));
    return lines.join(QLatin1Char('\n'));
}

void CataloguePage::showDetails()
{
    const QString code =
        m_ui->table->currentIndex().data(Models::IndicatorTableModel::CodeRole).toString();
    const Core::Indicator *indicator = session().catalogue().indicator(code);
    m_ui->details->setPlainText(indicator ? description(*indicator) : QString());
}

void CataloguePage::retranslate()
{
    m_ui->retranslateUi(content());
}

} // namespace Gui
