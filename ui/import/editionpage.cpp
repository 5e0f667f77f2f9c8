// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/editionpage.h"

#include "core/indicator/provincenames.h"
#include "core/words/errorsentence.h"
#include "core/words/format.h"
#include "ui/import/importassistant.h"
#include "ui/import/pageparts.h"
#include "ui/import/progresswatcher.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr int firstYear = 2000;
constexpr int lastYear = 2100;
constexpr int mostPlaces = 1000;
const QDate notStated(firstYear - 1, 12, 31);

} // namespace

EditionPage::EditionPage(ImportWork &work)
    : m_work(work)
    , m_sheet(new QComboBox(this))
    , m_index(new QComboBox(this))
    , m_year(new QSpinBox(this))
    , m_dataYear(new QSpinBox(this))
    , m_method(new QLineEdit(this))
    , m_outOf(new QSpinBox(this))
    , m_unitSet(new QComboBox(this))
    , m_source(new QLineEdit(this))
    , m_document(new QLineEdit(this))
    , m_published(new QDateEdit(this))
    , m_message(messageLabel(*this))
{
    setTitle(tr("Which edition it is"));
    m_index->setObjectName(QStringLiteral("index"));
    m_index->setEditable(true);
    m_index->setInsertPolicy(QComboBox::NoInsert);
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_year->setObjectName(QStringLiteral("editionYear"));
    m_year->setRange(firstYear, lastYear);
    m_dataYear->setObjectName(QStringLiteral("dataYear"));
    m_dataYear->setRange(firstYear - 1, lastYear);
    m_dataYear->setSpecialValueText(tr("not stated"));
    m_method->setObjectName(QStringLiteral("method"));
    m_method->setPlaceholderText(tr("as its decision names it"));
    m_outOf->setObjectName(QStringLiteral("outOf"));
    m_outOf->setRange(0, mostPlaces);
    m_outOf->setSpecialValueText(tr("as the table says"));
    m_unitSet->setObjectName(QStringLiteral("unitSet"));

    m_source->setObjectName(QStringLiteral("source"));
    m_source->setPlaceholderText(tr("for rows that state none"));
    m_document->setObjectName(QStringLiteral("document"));
    m_document->setPlaceholderText(tr("for rows that state none"));
    m_published->setObjectName(QStringLiteral("published"));
    m_published->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_published->setCalendarPopup(true);
    m_published->setMinimumDate(notStated);
    m_published->setSpecialValueText(tr("not stated"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Sheet"), m_sheet);
    form->addRow(tr("&Index (a new code adds one)"), m_index);
    form->addRow(tr("&Year of the edition"), m_year);
    form->addRow(tr("Year of the &data"), m_dataYear);
    form->addRow(tr("&Method"), m_method);
    form->addRow(tr("Numbe&r ranked"), m_outOf);
    form->addRow(tr("&Provinces ranked"), m_unitSet);
    form->addRow(tr("S&ource"), m_source);
    form->addRow(tr("Docum&ent"), m_document);
    form->addRow(tr("P&ublished on"), m_published);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch(1);
    connect(m_sheet, &QComboBox::activated, this, &EditionPage::chooseSheet);
    connect(m_index, &QComboBox::editTextChanged, this, &EditionPage::completeChanged);
}

void EditionPage::initializePage()
{
    m_message->clear();
    fillSheets(*m_sheet, *m_work.file, m_work.ranking.table().sheet.info.name);
    const Models::Session &session = m_work.session;
    m_index->clear();
    for (const Core::RankingIndex &index : session.catalogue().indices())
        m_index->addItem(index.code + QStringLiteral(" \u2013 ") +
                             index.name.in(session.language()),
                         index.code);
    m_unitSet->clear();
    m_unitSet->addItem(tr("those of the edition's year"), QString());
    for (const Core::ProvinceSet &set : Core::provinceSets(session.catalogue()))
        m_unitSet->addItem(setName(set), QString::number(set.count));
    m_year->setValue(session.asOf());
    m_dataYear->setValue(m_dataYear->minimum());
    m_outOf->setValue(0);
    m_source->clear();
    m_document->clear();
    m_published->setDate(notStated);
}

QString EditionPage::setName(const Core::ProvinceSet &set) const
{
    const Core::Format format(m_work.session.language());
    const QString count = QString::number(set.count);
    if (set.from.isValid() && set.to.isValid())
        return tr("the %1 provinces and cities (%2 to %3)")
            .arg(count, format.date(set.from), format.date(set.to));
    if (set.to.isValid())
        return tr("the %1 provinces and cities (until %2)").arg(count, format.date(set.to));
    return set.from.isValid()
               ? tr("the %1 provinces and cities (from %2)").arg(count, format.date(set.from))
               : tr("the %1 provinces and cities").arg(count);
}

void EditionPage::chooseSheet()
{
    ProgressWatcher watcher(*this, tr("Reading %1").arg(m_work.file->name()));
    const auto read =
        m_work.ranking.setFile(*m_work.file, m_sheet->currentData().toString(), watcher.progress());
    m_message->setText(read ? QString() : Core::errorSentence(read.error(), m_work.session.book()));
}

/// The code of the chosen index, or what was typed for a new one.
QString EditionPage::indexCode() const
{
    const int known = m_index->findText(m_index->currentText());
    return known >= 0 ? m_index->itemData(known).toString() : m_index->currentText().trimmed();
}

Core::RankingImportOptions EditionPage::options() const
{
    Core::RankingImportOptions options;
    options.index = indexCode();
    options.year = m_year->value();
    options.method = m_method->text().trimmed();
    if (m_dataYear->value() > m_dataYear->minimum())
        options.dataYear = m_dataYear->value();
    if (m_outOf->value() > 0)
        options.outOf = m_outOf->value();
    options.unitSet = m_unitSet->currentData().toString();
    options.source = m_source->text().trimmed();
    options.document = m_document->text().trimmed();
    if (m_published->date() > notStated)
        options.published = m_published->date();
    return options;
}

bool EditionPage::isComplete() const
{
    return !indexCode().isEmpty();
}

bool EditionPage::validatePage()
{
    if (!isComplete())
        return false;
    m_work.ranking.setOptions(options());
    ProgressWatcher watcher(*this, tr("Checking %1").arg(m_work.file->name()));
    const auto planned = m_work.ranking.plan(watcher.progress());
    m_message->setText(planned ? QString()
                               : Core::errorSentence(planned.error(), m_work.session.book()));
    return planned.has_value();
}

int EditionPage::nextId() const
{
    return ImportAssistant::Preview;
}

} // namespace Gui
