// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/dialogprompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace Gui {

QString DialogPrompts::openFile(const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(&m_parent, title, QString(), filter, nullptr,
                                        QFileDialog::DontUseNativeDialog);
}

QString DialogPrompts::saveFile(const QString &title, const QString &suggested,
                                const QString &filter)
{
    return QFileDialog::getSaveFileName(&m_parent, title, suggested, filter, nullptr,
                                        QFileDialog::DontUseNativeDialog);
}

std::optional<int> DialogPrompts::choose(const QString &title, const QString &question,
                                         const QStringList &answers)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, &m_parent);
    box.setTextFormat(Qt::PlainText);
    QList<QPushButton *> buttons;
    for (const QString &answer : answers)
        buttons << box.addButton(answer, QMessageBox::AcceptRole);
    box.exec();
    const auto chosen = buttons.indexOf(qobject_cast<QPushButton *>(box.clickedButton()));
    return chosen < 0 ? std::nullopt : std::optional(int(chosen));
}

std::optional<QString> DialogPrompts::askText(const QString &title, const QString &question,
                                              const QString &preset)
{
    QInputDialog dialog(&m_parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(question);
    for (QLabel *label : dialog.findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    dialog.setTextValue(preset);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

void DialogPrompts::showError(const QString &sentence)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), sentence,
                    QMessageBox::Ok, &m_parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void DialogPrompts::showMessage(const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, &m_parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace Gui
