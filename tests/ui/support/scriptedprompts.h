// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

#include <QQueue>
#include <QTest>

/// Answers from a queue, in order. A question that nobody foresaw, or of another kind than the
/// next answer, fails the test.
class ScriptedPrompts final : public Gui::Prompts
{
public:
    enum Kind { Open, Save, Choose, Ask, Error, Message };

    struct Question
    {
        Kind kind;
        QString title;
        QString text; ///< the question, sentence or message; of a file dialog what it suggests
        QStringList answers;
        QString preset;
    };

    /// Empty: the user gives up.
    void answerOpen(const QString &path) { m_answers.enqueue({Open, path, {}, {}}); }
    void answerSave(const QString &path) { m_answers.enqueue({Save, path, {}, {}}); }
    /// Null: the user gives up.
    void answerChoose(std::optional<int> answer) { m_answers.enqueue({Choose, {}, answer, {}}); }
    /// Null: the user gives up.
    void answerAsk(const std::optional<QString> &text) { m_answers.enqueue({Ask, {}, {}, text}); }
    void expectError() { m_answers.enqueue({Error, {}, {}, {}}); }
    void expectMessage() { m_answers.enqueue({Message, {}, {}, {}}); }

    /// Whether everything that was foreseen was asked.
    bool isDone() const { return m_answers.isEmpty(); }
    int count() const { return int(m_asked.size()); }
    Question last() const { return m_asked.isEmpty() ? Question{} : m_asked.last(); }

    QString openFile(const QString &title, const QString &) override
    {
        return next({Open, title, {}, {}, {}}).path;
    }

    QString saveFile(const QString &title, const QString &suggested, const QString &) override
    {
        return next({Save, title, suggested, {}, {}}).path;
    }

    std::optional<int> choose(const QString &title, const QString &question,
                              const QStringList &answers, const QString &) override
    {
        return next({Choose, title, question, answers, {}}).choice;
    }

    /// Waits no longer than `mostWaited`, and keeps what was said meanwhile.
    bool wait(const QString &text, const std::function<bool()> &isOver,
              std::chrono::milliseconds longest) override
    {
        waitedFor = text;
        return QTest::qWaitFor(isOver, int(std::min(longest, mostWaited).count()));
    }

    std::chrono::milliseconds mostWaited{1000};
    QString waitedFor;

    std::optional<QString> askText(const QString &title, const QString &question,
                                   const QString &preset) override
    {
        return next({Ask, title, question, {}, preset}).text;
    }

    void showError(const QString &sentence) override { next({Error, {}, sentence, {}, {}}); }

    void showMessage(const QString &title, const QString &text) override
    {
        next({Message, title, text, {}, {}});
    }

private:
    struct Answer
    {
        Kind kind;
        QString path;
        std::optional<int> choice;
        std::optional<QString> text;
    };

    Answer next(const Question &question)
    {
        m_asked << question;
        if (!m_answers.isEmpty() && m_answers.head().kind == question.kind)
            return m_answers.dequeue();
        const QString what =
            QStringLiteral("unexpected question: %1 %2").arg(question.title, question.text);
        QTest::qFail(qPrintable(what), __FILE__, __LINE__);
        return {question.kind, {}, {}, {}};
    }

    QQueue<Answer> m_answers;
    QList<Question> m_asked;
};
