// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dataentry/valuepanel.h"

#include "ui_valuepanel.h"

#include "core/base/folding.h"
#include "core/indicator/observationrules.h"
#include "core/words/errorsentence.h"
#include "core/words/format.h"
#include "core/words/verdictwords.h"
#include "core/words/whywords.h"
#include "ui/models/entrytext.h"
#include "ui/prompts/numberchoice.h"
#include "ui/prompts/restorevalue.h"
#include "ui/theme.h"
#include "ui/widgets/readnotice.h"

#include <QEvent>
#include <QHeaderView>

#include <array>

namespace Gui {

namespace {

using Core::Observation;
using HistoryColumn = Models::JournalModel::Column;

constexpr std::array firmness{Core::Firmness::Estimate, Core::Firmness::Preliminary,
                              Core::Firmness::Official};
constexpr std::array absences{Core::Absence::NotApplicable, Core::Absence::NotYetDue};
constexpr std::array states{Core::MilestoneState::NotStarted, Core::MilestoneState::InProgress,
                            Core::MilestoneState::Done};

/// The place of a value in a list that begins with "nothing".
template<class List, class Value>
int placeIn(const List &list, const std::optional<Value> &value)
{
    for (size_t i = 0; value && i < list.size(); ++i) {
        if (list.at(i) == *value)
            return int(i) + 1;
    }
    return 0;
}

template<class List>
auto valueAt(const List &list, int place) -> std::optional<typename List::value_type>
{
    return place > 0 ? std::optional(list.at(size_t(place) - 1)) : std::nullopt;
}

} // namespace

ValuePanel::ValuePanel(Models::Session &session, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ValuePanel>())
    , m_session(session)
    , m_prompts(prompts)
{
    m_ui->setupUi(this);
    m_ui->history->setModel(&m_history);
    m_ui->history->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (const int column : {HistoryColumn::Indicator, HistoryColumn::Unit, HistoryColumn::Period})
        m_ui->history->hideColumn(column);
    m_ui->history->horizontalHeader()->setStretchLastSection(true);
    m_ui->assessment->installEventFilter(this);
    m_ui->unread->watch(session, {m_ui->history, m_ui->restore});
    connect(m_ui->unread, &ReadNotice::tryAgain, this, &ValuePanel::fillHistory);
    connectFields();
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->installEventFilter(this);
    connect(m_ui->restore, &QPushButton::clicked, this, &ValuePanel::restore);
    connect(m_ui->history->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                m_ui->restore->setEnabled(row.isValid() && m_ui->note->isEnabled());
            });
    show(nullptr, {}, false, {});
}

ValuePanel::~ValuePanel() = default;

void ValuePanel::connectFields()
{
    const auto onLeft = [this](QLineEdit *field, const auto &storeField) {
        connect(field, &QLineEdit::editingFinished, this, [this, storeField] {
            if (!m_isAway) // the person comes back to it
                storeField();
        });
    };
    const auto onText = [this, onLeft](QLineEdit *field, QString Observation::*member) {
        onLeft(field, [this, field, member] { storeText(field, member); });
    };
    onText(m_ui->source, &Observation::source);
    onText(m_ui->document, &Observation::document);
    onText(m_ui->evidence, &Observation::evidence);
    onText(m_ui->note, &Observation::note);
    for (QLineEdit *field : {m_ui->numerator, m_ui->denominator})
        onLeft(field, [this] { storeFraction(); });
    onLeft(m_ui->date, [this] { storeDate(); });
    connect(m_ui->state, &QComboBox::activated, this, &ValuePanel::storeState);
    connect(m_ui->status, &QComboBox::activated, this, &ValuePanel::storeStatus);
    connect(m_ui->absence, &QComboBox::activated, this, &ValuePanel::storeAbsence);
}

void ValuePanel::finish()
{
    QWidget *focus = window()->focusWidget();
    m_isAway = false;
    if (focus == m_ui->assessment)
        storeAssessment();
    else if (auto *field = qobject_cast<QLineEdit *>(focus); field && isAncestorOf(field))
        emit field->editingFinished();
    if (isInFraction()) // which is left now
        storeFraction({}, true);
}

std::optional<Core::ObservationKey> ValuePanel::held() const
{
    const QString path = m_session.store().path();
    for (const Refused &one : m_refused) {
        if (one.path == path)
            return one.before.key;
    }
    return std::nullopt;
}

void ValuePanel::show(const Core::Indicator *indicator, const Observation &observation, bool isOpen,
                      const QString &title)
{
    const bool isOther = m_observation.key != observation.key;
    m_indicator = indicator ? std::optional(*indicator) : std::nullopt;
    m_observation = observation;
    m_entered =
        observation.isEmpty() && m_details ? m_details->keptFor(observation.key) : observation;
    if (isOther)
        m_stated.reset();
    const Refused *refused = indicator ? refusedOf(observation) : nullptr;
    if (refused) {
        m_entered = refused->entered;
        m_stated |= refused->stated;
    }
    m_ui->title->setText(indicator ? title : tr("Choose the cell of a value."));
    m_ui->title->setToolTip(m_ui->title->text()); // long ones are cut
    m_ui->standing->setText(indicator ? standing() : QString());
    m_ui->standing->setVisible(!m_ui->standing->text().isEmpty());
    fillLists();
    showFields();
    fillFields();
    fillHistory();
    for (QWidget *field :
         {static_cast<QWidget *>(m_ui->fraction), static_cast<QWidget *>(m_ui->state),
          static_cast<QWidget *>(m_ui->date), static_cast<QWidget *>(m_ui->assessment),
          static_cast<QWidget *>(m_ui->status), static_cast<QWidget *>(m_ui->absence),
          static_cast<QWidget *>(m_ui->source), static_cast<QWidget *>(m_ui->document),
          static_cast<QWidget *>(m_ui->evidence), static_cast<QWidget *>(m_ui->note)})
        field->setEnabled(indicator && isOpen);
    clearMarks();
    if (refused)
        showRefused(*refused);
    else if (isOther && m_hasTold)
        emit told(QString(), false); // it was about the cell before
    m_hasTold = refused;
}

/// What was not taken over `observation`; null when nothing was.
const ValuePanel::Refused *ValuePanel::refusedOf(const Observation &observation)
{
    const QString path = m_session.store().path();
    m_refused.removeIf([&](const Refused &one) {
        return one.path != path || (one.before.key == observation.key && one.before != observation);
    });
    for (const Refused &one : std::as_const(m_refused)) {
        if (one.before == observation)
            return &one;
    }
    return nullptr;
}

void ValuePanel::showRefused(const Refused &refused)
{
    const QString sentence = sentenceOf(refused.error);
    for (auto text = refused.texts.cbegin(); text != refused.texts.cend(); ++text)
        findChild<QLineEdit *>(text.key())->setText(text.value());
    for (const QString &name : refused.marked) {
        auto *field = findChild<QLineEdit *>(name);
        QPalette marked = field->palette();
        marked.setColor(QPalette::Base, faintColour(errorColour(marked)));
        field->setPalette(marked);
        field->setToolTip(sentence);
        field->setAccessibleDescription(sentence);
    }
    emit told(sentence, true);
}

void ValuePanel::clearMarks()
{
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        field->setPalette(QPalette());
        field->setToolTip(QString());
        field->setAccessibleDescription(QString());
    }
}

QString ValuePanel::sentenceOf(const std::optional<Core::Error> &error) const
{
    return error
               ? Core::errorSentence(*error, m_session.book())
               : tr("A numerator needs a denominator, and a denominator a numerator. Fill in both "
                    "or neither.");
}

/// Where the indicator stands with this series, in one line; empty for another unit's values.
QString ValuePanel::standing() const
{
    const Core::IndicatorSituation *one = m_session.situation().of(m_indicator->code);
    const bool isShown =
        one && one->leading() &&
        m_session.catalogue().valuesUnit(*m_indicator, m_session.unit()) == m_observation.key.unit;
    if (!isShown)
        return {};
    const Core::WhyText why =
        Core::whyText(*one, *one->leading(), m_session.situation().programme, m_session.book());
    return QStringLiteral("%1 (%2). %3")
        .arg(why.verdict, QString::number(one->leading()->target.horizon), why.sentences.value(0));
}

void ValuePanel::fillLists()
{
    const Core::Phrasebook &book = m_session.book();
    m_ui->status->clear();
    m_ui->status->addItems({tr("not stated"), tr("estimate"), tr("preliminary"), tr("official")});
    m_ui->absence->clear();
    m_ui->absence->addItem(tr("not stated"));
    for (const Core::Absence absence : absences)
        m_ui->absence->addItem(Models::absenceWord(absence, m_session.language()));
    m_ui->state->clear();
    m_ui->state->addItem(tr("not stated"));
    const auto kind = m_indicator ? m_indicator->kind : Core::Indicator().kind;
    for (const Core::MilestoneState state : states)
        m_ui->state->addItem(Core::stateWord(kind, state, book));
}

/// Only what the kind of indicator has.
void ValuePanel::showFields()
{
    const Core::KindTraits &traits =
        Core::traitsOf(m_indicator ? m_indicator->kind : Core::Indicator().kind);
    const bool hasState = traits.holds == Core::Holds::State;
    const auto setShown = [](QWidget *label, QWidget *field, bool isShown) {
        label->setVisible(isShown);
        field->setVisible(isShown);
    };
    setShown(m_ui->fractionLabel, m_ui->fraction, traits.hasFraction);
    setShown(m_ui->stateLabel, m_ui->state, traits.holds != Core::Holds::Number);
    setShown(m_ui->dateLabel, m_ui->date, hasState);
    setShown(m_ui->evidenceLabel, m_ui->evidence, hasState);
    setShown(m_ui->assessmentLabel, m_ui->assessment, traits.holds == Core::Holds::Words);
    setShown(m_ui->statusLabel, m_ui->status, traits.holds == Core::Holds::Number);
    setShown(m_ui->absenceLabel, m_ui->absence, true);
}

void ValuePanel::fillFields()
{
    const Core::Format format(m_session.language());
    const auto shown = [&format](std::optional<double> value) {
        return value ? format.exact(*value) : QString();
    };
    m_ui->numerator->setText(shown(m_entered.numerator));
    m_ui->denominator->setText(shown(m_entered.denominator));
    m_ui->date->setText(format.date(m_entered.date));
    m_ui->assessment->setPlainText(m_entered.text);
    m_ui->source->setText(m_entered.source);
    m_ui->document->setText(m_entered.document);
    m_ui->evidence->setText(m_entered.evidence);
    m_ui->note->setText(m_entered.note);
    m_ui->state->setCurrentIndex(placeIn(states, m_entered.state));
    m_ui->status->setCurrentIndex(placeIn(firmness, m_entered.firmness));
    m_ui->absence->setCurrentIndex(placeIn(absences, m_entered.absence));
}

void ValuePanel::fillHistory()
{
    const Core::ObservationKey &key = m_observation.key;
    const auto entries = m_indicator ? m_session.store().journal().of(key)
                                     : Core::Result<QList<Core::JournalEntry>>();
    const QStringList what{QString::number(m_indicator ? key.indicator.value() : 0),
                           QString::number(key.unit.value()), key.period.code(), key.part};
    m_ui->restore->setEnabled(false);
    if (!m_ui->unread->tell(entries, what.join(QLatin1Char('/'))))
        return;
    m_history.setEntries(*entries, m_session.catalogue(), m_session.book());
    m_ui->history->resizeColumnsToContents();
}

/// With the details that belong to the figure: those that were filled in since the cell was chosen,
/// and those that wait for a new figure.
Observation ValuePanel::settled(const Observation &observation) const
{
    Observation whole = observation;
    if (!m_observation.isEmpty())
        Core::settleDetails(whole, m_observation, m_stated);
    return m_details ? m_details->completed(whole, m_observation, m_stated) : whole;
}

/// There is no value yet that the details could be stored with.
void ValuePanel::keepForLater(const Observation &observation)
{
    if (!m_details) {
        emit told(tr("Nothing was stored: enter the value first, or choose why there is none."),
                  true);
        return;
    }
    m_entered = observation;
    m_details->keep(observation);
    emit told(tr("Kept for the value: stored as soon as that is entered."), false);
}

void ValuePanel::store(const Observation &changed, const QList<QLineEdit *> &from)
{
    const bool isRetried = m_entered != m_observation && !m_entered.isEmpty();
    if (!m_indicator || (changed == m_entered && !isRetried && from.isEmpty()))
        return;
    const Observation observation = settled(changed);
    if (observation.isEmpty() && m_observation.isEmpty())
        return keepForLater(observation);
    const auto allowed = Core::checkObservation(observation, *m_indicator,
                                                *m_session.catalogue().unit(observation.key.unit));
    if (!allowed)
        return refuse(m_entered, allowed.error(), from);
    const QString step =
        tr("Details of %1, %2").arg(m_indicator->code, observation.key.period.code());
    emit told(QString(), false);
    m_hasTold = false;
    clearMarks();
    m_entered = observation;
    m_refused.removeIf(
        [&observation](const Refused &one) { return one.before.key == observation.key; });
    const Observation before = m_observation;
    if (observation == before)
        return;
    const auto stored = m_session.record({observation}, step, QStringLiteral("edit"), true);
    if (!stored)
        return refuse(observation, stored.error(), {});
    if (m_details)
        m_details->forget(observation.key);
    emit entered({before, observation});
}

/// Keeps what was typed, for its cell, and says why it was not taken.
void ValuePanel::refuse(const Observation &entered, const std::optional<Core::Error> &error,
                        const QList<QLineEdit *> &fields)
{
    Refused refused{m_session.store().path(), m_observation, entered, error, {}, {}, m_stated};
    for (const QLineEdit *field : fields)
        refused.marked << field->objectName();
    const bool isOfFraction =
        fields.contains(m_ui->numerator) || fields.contains(m_ui->denominator);
    for (const QLineEdit *field : {m_ui->numerator, m_ui->denominator, m_ui->date}) {
        if (isOfFraction ? field != m_ui->date : fields.contains(field))
            refused.texts.insert(field->objectName(), field->text());
    }
    m_refused.removeIf([this](const Refused &one) { return one.before.key == m_observation.key; });
    m_refused << refused;
    clearMarks();
    showRefused(refused);
    m_hasTold = true;
}

/// Stores what the chosen entry replaced as a new entry.
void ValuePanel::restore()
{
    const Core::JournalEntry entry = m_history.entryAt(m_ui->history->currentIndex().row());
    const auto restored = RestoreValue(m_session, m_prompts)(entry);
    if (!restored)
        emit told(Core::errorSentence(restored.error(), m_session.book()), true);
}

void ValuePanel::storeText(const QLineEdit *field, QString Observation::*member)
{
    Observation changed = m_entered;
    changed.*member = Core::normalized(field->text());
    if (changed != m_entered)
        state(member);
    store(changed);
}

/// What was left as it is shown says what is known, with all its digits.
Core::ValueCell ValuePanel::cellOf(const QLineEdit *field, std::optional<double> known) const
{
    const QString text = Core::normalized(field->text());
    const bool isUntouched = known && text == Core::Format(m_session.language()).exact(*known);
    return isUntouched ? Core::ValueCell{{}, known, false} : Core::ValueCell{text, {}, false};
}

Core::ValueReader ValuePanel::reader(std::optional<Core::NumberFormat> format) const
{
    return {*m_indicator, *m_session.catalogue().unit(m_observation.key.unit), format};
}

bool ValuePanel::isInFraction() const
{
    return m_ui->numerator->hasFocus() || m_ui->denominator->hasFocus();
}

bool ValuePanel::isHalfFilled() const
{
    return m_ui->numerator->text().trimmed().isEmpty() !=
           m_ui->denominator->text().trimmed().isEmpty();
}

/// Both together give the value; the two fields decide together how they are read. As long as one
/// of them has the focus, the other one is still to come, unless the fraction is left now.
void ValuePanel::storeFraction(std::optional<Core::NumberFormat> format, bool isLeft)
{
    if (!m_indicator)
        return;
    const Core::ValueCell numerator = cellOf(m_ui->numerator, m_entered.numerator);
    const Core::ValueCell denominator = cellOf(m_ui->denominator, m_entered.denominator);
    const bool isHalf = numerator.isEmpty() != denominator.isEmpty();
    Core::FormatVotes votes;
    votes.count(numerator, Core::countLimits);
    votes.count(denominator, Core::countLimits);
    const Core::ValueReader values = reader(format ? format : votes.decision());
    Observation changed = m_entered;
    changed.numerator.reset();
    changed.denominator.reset();
    QLineEdit *at = m_ui->numerator;
    const auto read = values.readNumerator(numerator, changed).and_then([&] {
        at = m_ui->denominator;
        return values.readDenominator(denominator, changed);
    });
    const bool isAmbiguous = !read && read.error().kind == Core::Error::Kind::AmbiguousNumber;
    if (!read && !isAmbiguous)
        return refuse(m_entered, read.error(), {at});
    if (isHalf) {
        if (isLeft || !isInFraction())
            refuse(m_entered, std::nullopt,
                   {numerator.isEmpty() ? m_ui->numerator : m_ui->denominator});
        return;
    }
    if (!read)
        return askWhichNumber(read.error());
    const auto isTouched = [&changed](const Observation &one) {
        return changed.numerator != one.numerator || changed.denominator != one.denominator;
    };
    if (!isTouched(m_observation) && !isTouched(m_entered) && !refusedOf(m_observation))
        return;
    state(&Observation::numerator);
    state(&Observation::denominator);
    if (numerator.isEmpty())
        return store(changed, {m_ui->numerator, m_ui->denominator});
    changed.value.reset();
    changed.absence.reset();
    const auto whole = values.complete(changed);
    if (whole)
        store(*whole, {m_ui->numerator, m_ui->denominator});
    else
        refuse(m_entered, whole.error(), {m_ui->numerator, m_ui->denominator});
}

void ValuePanel::askWhichNumber(const Core::Error &ambiguous)
{
    if (const auto chosen = NumberChoice(m_prompts, m_session.language())(ambiguous))
        storeFraction(chosen, true);
    else
        emit told(NumberChoice::nothingEntered(ambiguous), true);
}

void ValuePanel::storeState()
{
    Observation changed = m_entered;
    changed.state = valueAt(states, m_ui->state->currentIndex());
    changed.absence.reset();
    store(changed);
}

void ValuePanel::storeDate()
{
    Observation changed = m_entered;
    changed.date = {};
    const auto read = Core::ValueReader::readDate(Core::normalized(m_ui->date->text()), changed);
    if (changed != m_entered)
        state(&Observation::date);
    if (read)
        store(changed);
    else
        refuse(m_entered, read.error(), {m_ui->date});
}

/// A verdict or a reason of absence in words is one, as in the cell.
void ValuePanel::storeAssessment()
{
    if (!m_indicator || m_indicator->traits().holds != Core::Holds::Words)
        return;
    const QString text = Core::normalized(m_ui->assessment->toPlainText());
    Observation read;
    if (const auto isRead = reader().readValue({text, {}, false}, read); !isRead)
        return refuse(m_entered, isRead.error(), {});
    Observation changed = read.absence ? Core::withoutFigures(m_entered) : m_entered;
    changed.text = read.text;
    if (!text.isEmpty())
        changed.absence = read.absence;
    if (read.state)
        changed.state = read.state;
    store(changed);
    if (m_entered == changed && read.text != text)
        m_ui->assessment->setPlainText(read.text);
}

void ValuePanel::storeStatus()
{
    Observation changed = m_entered;
    changed.firmness = valueAt(firmness, m_ui->status->currentIndex());
    state(&Observation::firmness);
    store(changed);
}

/// A reason of absence takes the place of the figure.
void ValuePanel::storeAbsence()
{
    const auto absence = valueAt(absences, m_ui->absence->currentIndex());
    Observation changed = absence ? Core::withoutFigures(m_entered) : m_entered;
    changed.absence = absence;
    store(changed);
}

/// What is typed is stored when its field is left for another one, not for another window.
bool ValuePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        m_isAway = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason ||
                   reason == Qt::MenuBarFocusReason;
        const bool isOfFraction = watched == m_ui->numerator || watched == m_ui->denominator;
        if (watched == m_ui->assessment && !m_isAway)
            storeAssessment();
        else if (isOfFraction && !m_isAway && !isInFraction() && isHalfFilled())
            storeFraction({}, true); // the field itself may have said all before
    } else if (event->type() == QEvent::FocusIn) {
        m_isAway = false;
    }
    return QWidget::eventFilter(watched, event);
}

void ValuePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace Gui
