// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/titlerow.h"

#include "ui_titlerow.h"

#include <QEvent>

namespace Gui {

TitleRow::TitleRow(Models::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TitleRow>())
    , m_session(session)
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->programme);
    connectSignals();
    refresh();
}

TitleRow::~TitleRow() = default;

void TitleRow::connectSignals()
{
    connect(&m_session, &Models::Session::changed, this, [this](const Models::Change &change) {
        if (change.isWhole())
            refresh();
        else
            fillYears(); // a value of an earlier year than all others can be chosen, too
    });
    connect(&m_session, &Models::Session::languageChanged, this, &TitleRow::refresh);
    connect(m_ui->programme, &QComboBox::activated, this, [this](int row) {
        const Core::ProgrammeId programme(m_ui->programme->itemData(row).toLongLong());
        choose([&] { m_session.setProgramme(programme); });
    });
    connect(m_ui->unit, &QComboBox::activated, this, [this](int row) {
        const Core::UnitId unit(m_ui->unit->itemData(row).toLongLong());
        choose([&] { m_session.setUnit(unit); });
    });
    connect(m_ui->year, &QComboBox::activated, this, [this](int row) {
        const int year = m_ui->year->itemData(row).toInt();
        choose([&] { m_session.setAsOf(year); });
    });
    connect(m_ui->language, &QComboBox::activated, this, [this](int row) {
        emit languageChosen(row == 0 ? Core::Language::Vietnamese : Core::Language::English);
    });
}

void TitleRow::choose(const std::function<void()> &look)
{
    if (!m_mayLeave || m_mayLeave())
        look();
    refresh(); // names what is shown, also while a choice waits for the file
}

void TitleRow::refresh()
{
    fillProgrammes();
    fillUnits();
    fillYears();
    m_ui->language->setCurrentIndex(m_session.language() == Core::Language::Vietnamese ? 0 : 1);
}

void TitleRow::fillProgrammes()
{
    m_ui->programme->clear();
    for (const Core::Programme &programme : m_session.catalogue().programmes()) {
        m_ui->programme->addItem(
            QStringLiteral("%1 \u2013 %2")
                .arg(programme.documentNumber, programme.name.in(m_session.language())),
            programme.id.value());
    }
    m_ui->programme->setCurrentIndex(m_ui->programme->findData(m_session.programme().id.value()));
    m_ui->programme->setToolTip(m_session.programme().name.in(m_session.language()));
}

void TitleRow::fillUnits()
{
    const Core::Catalogue &catalogue = m_session.catalogue();
    const Core::Period period = Core::Period::year(m_session.asOf());
    QList<Core::UnitId> units = catalogue.unitsUnder(m_session.store().home(), period);
    if (!units.contains(m_session.unit()))
        units << m_session.unit();
    m_ui->unit->clear();
    for (const Core::UnitId id : std::as_const(units)) {
        const Core::Unit *unit = catalogue.unit(id);
        constexpr qsizetype indent = 3;
        const auto depth = qsizetype(unit->kind);
        m_ui->unit->addItem(QString(depth * indent, QChar(0xa0)) +
                                catalogue.nameOf(id, period, m_session.language()),
                            id.value());
    }
    m_ui->unit->setCurrentIndex(m_ui->unit->findData(m_session.unit().value()));
}

void TitleRow::fillYears()
{
    m_ui->year->clear();
    for (const int year : m_session.years())
        m_ui->year->addItem(QString::number(year), year);
    m_ui->year->setCurrentIndex(m_ui->year->findData(m_session.asOf()));
}

void TitleRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace Gui
