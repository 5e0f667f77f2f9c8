// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/builtin/builtindata.h"
#include "tests/support/fixedclock.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

/// A folder of its own with a data file that holds the built-in data. The file is made once in a
/// program and copied for each test.
class BuiltinFile
{
public:
    BuiltinFile()
        : m_path(m_folder.filePath(QStringLiteral("data.btict")))
    {
        static const QTemporaryDir original;
        const QString made = original.filePath(QStringLiteral("made.btict"));
        if (!QFile::exists(made) && !Core::initFile(made, clock(), QStringLiteral("test")))
            qFatal("the built-in file cannot be made");
        if (!QFile::copy(made, m_path))
            qFatal("the built-in file cannot be copied");
    }

    const QString &path() const { return m_path; }
    QString folder() const { return m_folder.path(); }

    std::unique_ptr<Core::Store> open() const
    {
        auto store = Core::Store::open(m_path, clock());
        if (!store)
            qFatal("the built-in file cannot be opened");
        return std::move(*store);
    }

    static const Core::Clock &clock()
    {
        static const FixedClock still;
        return still;
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// A value of one of the built-in indicators for the home province.
inline Core::Observation observationOf(const Core::Store &store, const char *indicator,
                                       const char *period, std::optional<double> value,
                                       std::optional<int> outOf = {})
{
    Core::Observation observation;
    observation.key.indicator = store.catalogue().indicator(QString::fromLatin1(indicator))->id;
    observation.key.unit = store.home();
    observation.key.period = *Core::Period::fromText(QString::fromLatin1(period));
    observation.value = value;
    observation.outOf = outOf;
    return observation;
}
