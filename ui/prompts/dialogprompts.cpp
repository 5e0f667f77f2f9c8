// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/dialogprompts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QTimer>

namespace Gui {

QString DialogPrompts::openFile(const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(m_parent, title, QString(), filter, nullptr,
                                        QFileDialog::DontUseNativeDialog);
}

QString DialogPrompts::saveFile(const QString &title, const QString &suggested,
                                const QString &filter)
{
    return QFileDialog::getSaveFileName(m_parent, title, suggested, filter, nullptr,
                                        QFileDialog::DontUseNativeDialog);
}

std::optional<int> DialogPrompts::choose(const QString &title, const QString &question,
                                         const QStringList &answers, const QString &giveUp)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, m_parent);
    QList<QPushButton *> buttons;
    for (const QString &answer : answers)
        buttons << box.addButton(answer, QMessageBox::AcceptRole);
    if (!giveUp.isEmpty())
        box.button(QMessageBox::Cancel)->setText(giveUp);
    if (!giveUp.isEmpty() || answers.size() == 1) // whether to do it at all: not by a hasty Enter
        box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    const auto chosen = buttons.indexOf(qobject_cast<QPushButton *>(box.clickedButton()));
    return chosen < 0 ? std::nullopt : std::optional(int(chosen));
}

std::optional<QString> DialogPrompts::askText(const QString &title, const QString &question,
                                              const QString &preset)
{
    QInputDialog dialog(m_parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(question);
    dialog.setTextValue(preset);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

void DialogPrompts::showError(const QString &sentence)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), sentence,
                    QMessageBox::Ok, m_parent);
    box.exec();
}

bool DialogPrompts::wait(const QString &text, const std::function<bool()> &isOver,
                         std::chrono::milliseconds longest)
{
    constexpr std::chrono::milliseconds interval(200);
    constexpr int moment = 400; // milliseconds that nobody needs a dialog for
    bool done = false;
    QProgressDialog dialog(m_parent);
    auto *label = new QLabel(text, &dialog);
    label->setWordWrap(true);
    dialog.setLabel(label);
    dialog.setCancelButtonText(QCoreApplication::translate("Gui::DialogPrompts", "Do not wait"));
    dialog.setRange(0, 0);
    dialog.setWindowTitle(QCoreApplication::applicationName());
    dialog.setObjectName(QStringLiteral("waiting"));
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(INT_MAX); // it is shown below
    QEventLoop loop;
    QElapsedTimer since;
    since.start();
    QTimer ticks;
    QObject::connect(&dialog, &QProgressDialog::canceled, &loop, &QEventLoop::quit);
    QObject::connect(&ticks, &QTimer::timeout, &loop, [&] {
        ticks.stop(); // looking may itself let the program go on
        done = isOver();
        ticks.start();
        if (done || since.hasExpired(longest.count()))
            loop.quit();
        else if (since.hasExpired(moment))
            dialog.show();
    });
    ticks.start(interval);
    loop.exec();
    return done;
}

void DialogPrompts::showMessage(const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, m_parent);
    box.exec();
}

} // namespace Gui
