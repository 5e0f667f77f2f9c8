// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dataentrypage.h"

#include "ui_dataentrypage.h"

#include "core/base/errorsentence.h"
#include "core/base/format.h"
#include "ui/theme.h"
#include "ui/widgets/entrydelegate.h"
#include "ui/widgets/rowheader.h"

namespace Gui {

namespace {

constexpr int nameWidth = 300;
constexpr int yearWidth = 84;
constexpr int targetWidth = 140;
constexpr int unitWidth = 64;

} // namespace

DataEntryPage::DataEntryPage(Models::Session &session, Prompts &prompts, QWidget *parent)
    : Page(session, prompts, parent)
    , m_ui(std::make_unique<Ui::DataEntryPage>())
    , m_model(session)
    , m_filter(Models::EntryModel::SearchRole)
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->grid);
    setupGrid();
    connectSignals();
}

DataEntryPage::~DataEntryPage() = default;

void DataEntryPage::setupGrid()
{
    m_filter.setSourceModel(&m_model);
    m_ui->grid->setModel(&m_filter);
    m_ui->grid->setItemDelegate(new EntryDelegate(m_ui->grid));
    m_ui->grid->setEditTriggers(QAbstractItemView::AnyKeyPressed |
                                QAbstractItemView::EditKeyPressed |
                                QAbstractItemView::DoubleClicked);
    m_ui->grid->setVerticalHeader(new RowHeader(nameWidth, m_ui->grid));
}

void DataEntryPage::connectSignals()
{
    auto *delegate = qobject_cast<EntryDelegate *>(m_ui->grid->itemDelegate());
    connect(delegate, &EntryDelegate::typed, this, &DataEntryPage::showReading);
    connect(delegate, &EntryDelegate::closeEditor, this,
            [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
                if (hint == QAbstractItemDelegate::RevertModelCache)
                    showMessage(QString(), false);
            });
    connect(delegate, &EntryDelegate::entered, this, &DataEntryPage::moveDown);
    connect(&m_model, &Models::EntryModel::refused, this, &DataEntryPage::showRefusal);
    connect(m_ui->search, &QLineEdit::textChanged, &m_filter, &Models::SearchFilter::setSearch);
    connect(&session(), &Models::Session::situationChanged, this,
            [this] { showMessage(QString(), false); });
}

void DataEntryPage::refresh()
{
    const QModelIndex current = m_ui->grid->currentIndex();
    m_model.reload();
    m_ui->grid->setColumnWidth(Models::EntryModel::Unit, unitWidth);
    m_ui->grid->setColumnWidth(Models::EntryModel::Target, targetWidth);
    for (int column = Models::EntryModel::FirstYear; column < m_filter.columnCount(); ++column)
        m_ui->grid->setColumnWidth(column, yearWidth);
    m_ui->hint->setText(
        tr("%1. Type a value and press Enter: it is saved at once.").arg(session().unitName()));
    if (current.isValid())
        m_ui->grid->setCurrentIndex(m_filter.index(current.row(), current.column()));
    else
        scrollToYear();
}

/// The first value cell of the year that is looked at.
void DataEntryPage::scrollToYear()
{
    const auto column = session().years().indexOf(session().asOf());
    if (column >= 0)
        m_ui->grid->setCurrentIndex(m_filter.index(0, Models::EntryModel::FirstYear + int(column)));
}

void DataEntryPage::moveDown()
{
    const QModelIndex current = m_ui->grid->currentIndex();
    const QModelIndex below = m_filter.index(current.row() + 1, current.column());
    if (below.isValid())
        m_ui->grid->setCurrentIndex(below);
}

void DataEntryPage::showReading(const QModelIndex &index, const QString &text)
{
    const QModelIndex source = m_filter.mapToSource(index);
    const auto reading = m_model.read(source, text);
    if (reading)
        showMessage(reading->value ? tr("Read as %1").arg(m_model.preview(source, text))
                                   : QString(),
                    false);
    else
        showMessage(Core::errorSentence(reading.error(), session().book()), true);
}

void DataEntryPage::showRefusal(const QModelIndex &index, const QString &text,
                                const Core::Error &error)
{
    if (error.kind == Core::Error::Kind::AmbiguousNumber)
        askWhichNumber(index, text, error);
    else
        showMessage(Core::errorSentence(error, session().book()), true);
}

void DataEntryPage::askWhichNumber(const QModelIndex &index, const QString &text,
                                   const Core::Error &error)
{
    const Core::Format format(session().language());
    QStringList plain;
    QStringList shown;
    for (const QString &reading : error.arguments) {
        plain << QString::number(reading.toDouble(), 'f', QLocale::FloatingPointShortest);
        shown << format.exact(reading.toDouble());
    }
    const auto chosen = prompts().choose(
        tr("Which number?"), tr("\"%1\" can be read in two ways. Which one is meant?").arg(text),
        shown);
    if (!chosen) {
        showMessage(tr("Nothing was entered: \"%1\" can be read in two ways.").arg(text), true);
        return;
    }
    const auto reading = m_model.readAs(index, plain.at(*chosen).toDouble());
    if (reading)
        m_model.enter(index, *reading);
    else
        showMessage(Core::errorSentence(reading.error(), session().book()), true);
}

void DataEntryPage::showMessage(const QString &text, bool isError)
{
    QPalette palette = m_ui->hint->palette();
    if (isError)
        palette.setColor(QPalette::WindowText, errorColour(palette));
    m_ui->message->setPalette(palette);
    m_ui->message->setText(text);
    m_ui->message->setAccessibleName(text);
}

void DataEntryPage::retranslate()
{
    m_ui->retranslateUi(this);
}

} // namespace Gui
