// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import/namesimilarity.h"

#include "core/base/folding.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace Models {

namespace {

QSet<QString> words(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[^a-z0-9]+"));
    const QStringList list = Core::folded(text).split(gap, Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

} // namespace

double nameSimilarity(const QString &left, const QString &right)
{
    const QSet<QString> ours = words(left);
    const QSet<QString> theirs = words(right);
    QSet<QString> shared = ours;
    shared.intersect(theirs);
    const qsizetype all = ours.size() + theirs.size() - shared.size();
    return all > 0 ? double(shared.size()) / double(all) : 0;
}

} // namespace Models
