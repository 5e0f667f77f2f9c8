// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/recognisepage.h"

#include "core/words/errorsentence.h"
#include "ui/import/choicedelegate.h"
#include "ui/import/importassistant.h"
#include "ui/import/pageparts.h"
#include "ui/import/progresswatcher.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace Gui {

using SourceColumn = Models::ColumnModel::Column;

RecognisePage::RecognisePage(ImportWork &work)
    : m_work(work)
    , m_columns(work.values)
    , m_found(plainLabel("found", *this))
    , m_sheet(new QComboBox(this))
    , m_headerRow(new QSpinBox(this))
    , m_period(new QLineEdit(this))
    , m_unit(new QComboBox(this))
    , m_indicator(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_forget(new QPushButton(tr("&Forget these choices"), this))
    , m_table(assistantTable("columns", tr("Columns of the file"), *this))
    , m_message(messageLabel(*this))
{
    setTitle(tr("How the table is laid out"));
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_headerRow->setObjectName(QStringLiteral("headerRow"));
    m_headerRow->setRange(0, Core::maximumRow);
    m_headerRow->setSpecialValueText(tr("none"));
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setPlaceholderText(tr("as each row states"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_indicator->setObjectName(QStringLiteral("indicator"));
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setObjectName(QStringLiteral("numberFormat"));
    m_format->addItem(tr("detected"), -1);
    m_format->addItem(tr("decimal comma: 78,5"), int(Core::NumberFormat::Comma));
    m_format->addItem(tr("decimal point: 78.5"), int(Core::NumberFormat::Point));
    m_forget->setObjectName(QStringLiteral("forget"));
    m_table->setModel(&m_columns);
    m_table->setItemDelegateForColumn(SourceColumn::Meaning, new ChoiceDelegate(this));
    chooseByClicks(*m_table, SourceColumn::Meaning);
    layOut();
    connectSignals();
}

void RecognisePage::layOut()
{
    constexpr int formWidth = 300;
    constexpr int letterWidth = 56;
    constexpr int headerWidth = 190;
    constexpr int exampleWidth = 200;
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Sheet"), m_sheet);
    form->addRow(tr("&Header in row"), m_headerRow);
    form->addRow(tr("&Period of rows that state none"), m_period);
    form->addRow(tr("&Area of rows that state none"), m_unit);
    form->addRow(tr("&Indicator, where the table has no column for it"), m_indicator);
    form->addRow(tr("Number f&ormat"), m_format);
    form->addRow(m_forget);
    auto *side = new QWidget(this);
    side->setLayout(form);
    side->setFixedWidth(formWidth);
    form->setContentsMargins(0, 0, rhythm, 0);
    m_table->setColumnWidth(SourceColumn::Header, headerWidth);
    m_table->setColumnWidth(SourceColumn::Letter, letterWidth);
    m_table->setColumnWidth(SourceColumn::Example, exampleWidth);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *row = new QHBoxLayout;
    row->addWidget(side);
    row->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_found);
    column->addLayout(row, 1);
    column->addWidget(m_message);
}

void RecognisePage::connectSignals()
{
    connect(m_sheet, &QComboBox::activated, this, &RecognisePage::chooseSheet);
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this](int row) {
        m_work.values.setHeaderRow(row);
        showFound();
    });
    connect(m_period, &QLineEdit::editingFinished, this, &RecognisePage::choosePeriod);
    connect(m_unit, &QComboBox::activated, this, [this] {
        Core::ImportOptions options = m_work.values.options();
        options.area = m_unit->currentData().toString();
        say(options);
    });
    connect(m_indicator, &QComboBox::activated, this, [this] {
        Core::ImportOptions options = m_work.values.options();
        options.indicator = m_indicator->currentData().toString();
        say(options);
    });
    connect(m_format, &QComboBox::activated, this, [this] {
        Core::ImportOptions options = m_work.values.options();
        const int format = m_format->currentData().toInt();
        options.numberFormat.reset();
        if (format >= 0)
            options.numberFormat = static_cast<Core::NumberFormat>(format);
        say(options);
    });
    connect(m_forget, &QPushButton::clicked, this, &RecognisePage::forget);
    connect(
        &m_columns, &Models::ColumnModel::meaningChosen, this, [this] { showFound(); },
        Qt::QueuedConnection);
}

void RecognisePage::initializePage()
{
    fillSheets(*m_sheet, *m_work.file, m_work.values.table().sheet.info.name);
    fillUnits();
    fillIndicators();
    showFound();
}

void RecognisePage::fillIndicators()
{
    const Models::Session &session = m_work.session;
    m_indicator->clear();
    m_indicator->addItem(tr("as the text above the table says"), QString());
    for (const Core::Indicator &indicator : session.catalogue().indicators())
        m_indicator->addItem(indicator.code + QLatin1Char(' ') +
                                 indicator.name.in(session.language()),
                             indicator.code);
}

void RecognisePage::fillUnits()
{
    const Models::Session &session = m_work.session;
    const Core::Language language = session.language();
    m_unit->clear();
    m_unit->addItem(
        tr("default, your own area: %1")
            .arg(session.catalogue().unit(session.store().home())->nameOn().full.in(language)));
    const Core::Period period = Core::Period::year(session.asOf());
    const auto units = session.catalogue().unitsUnder(session.store().home(), period);
    for (const Core::UnitId id : units) {
        const Core::Unit &unit = *session.catalogue().unit(id);
        m_unit->addItem(unit.nameIn(period).full.in(language), unit.key);
    }
}

QString RecognisePage::layoutSentence() const
{
    const Core::ObservationLayout &layout = m_work.values.layout();
    if (!layout.isComplete())
        return tr("The layout is not clear yet: choose what each column holds.");
    if (layout.lacksIndicator())
        return tr("Found: a row for each area, values of one indicator.");
    if (layout.isByIndicator())
        return tr("Found: a column for each indicator.");
    return layout.isAcross() ? tr("Found: a column for each period.")
                             : tr("Found: a row for each value.");
}

/// Shows the draft as it is, whoever has said so.
void RecognisePage::showFound()
{
    const Models::ValueDraft &draft = m_work.values;
    QStringList sentences{layoutSentence()};
    if (draft.table().encoding)
        sentences << tr("Some text was written in %1 and has been converted.")
                         .arg(Core::legacyName(*draft.table().encoding));
    if (!m_work.rememberedBy.isEmpty())
        sentences << tr("The choices for the last table with this header are used again.");
    m_found->setText(sentences.join(QLatin1Char(' ')));
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(draft.table().sheet.info.name)));
    const QSignalBlocker quiet(m_headerRow);
    m_headerRow->setValue(draft.headerRow());
    m_period->setText(draft.options().period ? draft.options().period->code() : QString());
    if (m_unit->findData(draft.options().area) < 0 && !draft.options().area.isEmpty())
        m_unit->addItem(draft.options().area, draft.options().area);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(draft.options().area)));
    const int indicator = m_indicator->findData(draft.options().indicator);
    m_indicator->setCurrentIndex(std::max(0, indicator));
    m_indicator->setEnabled(draft.layout().lacksIndicator());
    m_format->setCurrentIndex(
        m_format->findData(draft.options().numberFormat ? int(*draft.options().numberFormat) : -1));
    m_forget->setVisible(!m_work.rememberedBy.isEmpty());
    const QModelIndex current = m_table->currentIndex();
    m_columns.refresh();
    m_table->setCurrentIndex(m_columns.index(current.row(), current.column()));
    m_message->clear();
    emit completeChanged();
}

void RecognisePage::say(const Core::ImportOptions &options)
{
    m_work.values.setOptions(options);
    showFound();
}

void RecognisePage::chooseSheet()
{
    ProgressWatcher watcher(*this, tr("Reading %1").arg(m_work.file->name()));
    const auto read =
        m_work.values.setFile(*m_work.file, m_sheet->currentData().toString(), watcher.progress());
    showFound();
    if (!read)
        m_message->setText(Core::errorSentence(read.error(), m_work.session.book()));
}

/// False when the text is none, which is said then.
bool RecognisePage::choosePeriod()
{
    const QString text = m_period->text().trimmed();
    Core::ImportOptions options = m_work.values.options();
    const auto period = Core::Period::fromText(text);
    if (!text.isEmpty() && !period) {
        m_message->setText(Core::errorSentence({Core::Error::Kind::BadPeriod, text, {}, {}},
                                               m_work.session.book()));
        return false;
    }
    if (options.period != period) {
        options.period = period;
        say(options);
    }
    return true;
}

void RecognisePage::forget()
{
    const Core::Result<> forgotten = m_work.memory.forget(m_work.rememberedBy);
    m_work.rememberedBy.clear();
    say({});
    if (!forgotten)
        m_message->setText(Core::errorSentence(forgotten.error(), m_work.session.book()));
}

bool RecognisePage::isComplete() const
{
    return m_work.values.isComplete();
}

bool RecognisePage::validatePage()
{
    if (!choosePeriod()) // typed, and the field not left yet
        return false;
    ProgressWatcher watcher(*this, tr("Checking %1").arg(m_work.file->name()));
    const auto planned = m_work.values.plan(watcher.progress());
    if (!planned)
        m_message->setText(Core::errorSentence(planned.error(), m_work.session.book()));
    return planned.has_value();
}

} // namespace Gui
