// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/choosepage.h"

#include "core/words/errorsentence.h"
#include "ui/import/importassistant.h"
#include "ui/import/pageparts.h"
#include "ui/import/progresswatcher.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Gui {

ChoosePage::ChoosePage(ImportWork &work)
    : m_work(work)
    , m_name(new QLineEdit(this))
    , m_values(new QRadioButton(tr("&Values of indicators"), this))
    , m_ranking(new QRadioButton(tr("A &ranking table: the ranks of one edition"), this))
    , m_found(plainLabel("found", *this))
    , m_message(messageLabel(*this))
{
    setTitle(tr("Choose the table"));
    m_name->setObjectName(QStringLiteral("fileName"));
    m_name->setReadOnly(true);
    m_name->setAccessibleName(tr("Chosen file"));
    m_name->setPlaceholderText(tr("No file chosen yet"));
    m_values->setObjectName(QStringLiteral("contentValues"));
    m_ranking->setObjectName(QStringLiteral("contentRanking"));
    m_values->setChecked(true);

    auto *browse = new QPushButton(tr("Choose &file..."), this);
    browse->setObjectName(QStringLiteral("browse"));
    auto *paste = new QPushButton(tr("&Paste the clipboard"), this);
    paste->setObjectName(QStringLiteral("pasteTable"));
    m_name->setFocusPolicy(Qt::NoFocus);
    connect(browse, &QPushButton::clicked, this, &ChoosePage::browse);
    connect(paste, &QPushButton::clicked, this, &ChoosePage::paste);
    connect(m_values, &QRadioButton::clicked, this, [this] { chooseContent(false); });
    connect(m_ranking, &QRadioButton::clicked, this, [this] { chooseContent(true); });

    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(browse);
    row->addWidget(paste);
    auto *content = new QGroupBox(tr("What the table holds"), this);
    auto *choices = new QVBoxLayout(content);
    choices->addWidget(m_values);
    choices->addWidget(m_ranking);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * rhythm);
    QLabel *intro = plainLabel("intro", *this);
    intro->setText(
        tr("An Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods), a text table "
           "(.csv, .txt), or cells copied in Excel. Nothing is stored before the last step."));
    column->addWidget(intro);
    column->addLayout(row);
    column->addWidget(content);
    column->addWidget(m_found);
    column->addWidget(m_message);
    column->addStretch(1);
}

void ChoosePage::browse()
{
    const QString path =
        m_work.prompts.openFile(tr("Choose the table"), tr("Tables (*.xlsx *.ods *.csv *.txt)"));
    if (!path.isEmpty())
        openFile(path);
}

void ChoosePage::openFile(const QString &path)
{
    const auto file = Core::InputFile::open(path);
    if (file)
        take(*file);
    else
        showError(file.error());
}

void ChoosePage::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_message->setText(tr("The clipboard holds no text. Copy the cells in Excel first."));
        return;
    }
    const auto file =
        Core::InputFile::read(text.toUtf8(), tr("clipboard"), Core::TextOrigin::Clipboard);
    if (file)
        take(*file);
    else
        showError(file.error());
}

void ChoosePage::showError(const Core::Error &error)
{
    m_message->setText(Core::errorSentence(error, m_work.session.book()));
}

void ChoosePage::take(const Core::InputFile &file)
{
    m_message->clear();
    m_work.file = file;
    m_work.rememberedBy.clear();
    m_work.values.setOptions({});
    recognise();
}

/// Takes the sheet with such a table. A hidden one is only named, to be chosen on the next page.
Core::Result<> ChoosePage::readInto(Models::ImportDraft &draft, QString &hint)
{
    ProgressWatcher watcher(*this, tr("Reading %1").arg(m_work.file->name()));
    const auto read = draft.setFile(*m_work.file, {}, watcher.progress());
    if (read || read.error().kind != Core::Error::Kind::HiddenSheet)
        return read;
    hint = Core::errorSentence(read.error(), m_work.session.book());
    QString visible;
    for (const Core::SheetInfo &sheet : m_work.file->sheets()) {
        if (visible.isEmpty() && !sheet.isHidden)
            visible = sheet.name;
    }
    return visible.isEmpty() ? read : draft.setFile(*m_work.file, visible, watcher.progress());
}

/// Values, unless the table is a ranking and names no indicators in its rows.
void ChoosePage::recognise()
{
    QString hint;
    QString rankingHint;
    const auto read = readInto(m_work.values, hint).and_then([&] {
        return readInto(m_work.ranking, rankingHint);
    });
    if (!read) {
        m_work.file.reset();
        showError(read.error());
        describe();
        return;
    }
    m_work.remember();
    const bool isOpen = !m_work.values.isComplete() ||
                        !m_work.values.layout().has(Core::ObservationColumn::Indicator);
    const bool isRanking = isOpen && m_work.ranking.isComplete();
    chooseContent(isRanking);
    if (!isRanking && !m_work.values.isComplete())
        m_message->setText(hint.isEmpty() ? rankingHint : hint);
}

void ChoosePage::chooseContent(bool isRanking)
{
    m_work.isRanking = isRanking;
    m_ranking->setChecked(isRanking);
    m_values->setChecked(!isRanking);
    describe();
}

void ChoosePage::describe()
{
    m_name->setText(m_work.file ? m_work.file->name() : QString());
    m_found->clear();
    if (m_work.file) {
        const Core::InputTable &table = m_work.draft().table();
        const QString rows = tr("%n row(s) with content.", nullptr, int(table.rows().size()));
        m_found->setText(table.sheet.info.name.isEmpty()
                             ? rows
                             : tr("Sheet \"%1\": %2").arg(table.sheet.info.name, rows));
    }
    emit completeChanged();
}

bool ChoosePage::isComplete() const
{
    return m_work.file.has_value() && !m_work.draft().table().rows().isEmpty();
}

int ChoosePage::nextId() const
{
    return m_work.isRanking ? ImportAssistant::Edition : ImportAssistant::Recognise;
}

} // namespace Gui
