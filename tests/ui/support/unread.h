// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/failingstatement.h"
#include "core/words/errorsentence.h"
#include "tests/ui/support/windowtexts.h"
#include "ui/models/session.h"
#include "ui/widgets/readnotice.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

/// What a page says when the file cannot be read, and what it must not say then.
namespace Unread {

inline QString sentence(const Models::Session &session, Core::Language language)
{
    return Core::errorSentence({Core::Error::Kind::DamagedFile, session.store().path(), {}, {}},
                               Core::Phrasebook(language));
}

/// The notices below `root` that stand there, if only in a tab that is not open.
inline QList<Gui::ReadNotice *> notices(const QWidget &root)
{
    QList<Gui::ReadNotice *> seen;
    for (auto *one : root.findChildren<Gui::ReadNotice *>()) {
        if (!one->isHidden())
            seen << one;
    }
    return seen;
}

/// Whether each notice says why and offers to try again, in that language.
inline bool areRight(const QWidget &root, const QString &sentence, Core::Language language)
{
    const QString button = language == Core::Language::Vietnamese
                               ? QString::fromUtf8("Th\xe1\xbb\xad l\xe1\xba\xa1i")
                               : QStringLiteral("Try again");
    for (const Gui::ReadNotice *one : notices(root)) {
        const auto *text = one->findChild<QLabel *>(QStringLiteral("unreadText"));
        const auto *again = one->findChild<QAbstractButton *>(QStringLiteral("tryAgain"));
        if (text->isHidden() || !text->text().startsWith(sentence))
            return false;
        if (again->isHidden() || !again->isEnabled() ||
            QString(again->text()).remove(u'&') != button)
            return false;
    }
    return !notices(root).isEmpty();
}

/// What can be read below `root` beside the notices; without the number of open questions, which
/// may not be known, the size of a preview, and the form of a value, which belongs to the cell that
/// is chosen.
inline QStringList texts(const QWidget &root)
{
    QStringList lines = WindowTexts::visible(root);
    lines.removeIf([](const QString &line) {
        return line.contains(QLatin1String("nread/")) || line.contains(QLatin1String("(?)")) ||
               line.contains(QLatin1String("previewBar/zoom")) ||
               (line.contains(QLatin1String("/ValuePanel/")) &&
                !line.contains(QLatin1String("/history")));
    });
    lines.removeDuplicates();
    return lines;
}

/// What is said in `said` and not in `all`.
inline QStringList beyond(const QStringList &said, const QStringList &all)
{
    QStringList more;
    for (const QString &line : said) {
        if (!all.contains(line))
            more << line;
    }
    return more;
}

/// Presses the button of the first notice until there is none.
inline bool tryAgain(const QWidget &root)
{
    constexpr int most = 6;
    for (int i = 0; i < most && !notices(root).isEmpty(); ++i) {
        notices(root).first()->findChild<QAbstractButton *>(QStringLiteral("tryAgain"))->click();
        QCoreApplication::processEvents();
    }
    return notices(root).isEmpty();
}

} // namespace Unread
