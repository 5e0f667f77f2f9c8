// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/builtin/builtindata.h"
#include "ui/models/session.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

/// A data file as `init` makes it, in a folder that goes when this does. Made once, then copied.
class TestFile
{
public:
    TestFile()
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(fresh()) != fresh().size())
            qFatal("no place for a test file");
    }

    QString path() const { return m_folder.filePath(QStringLiteral("data.btict")); }
    QString in(const QString &name) const { return m_folder.filePath(name); }
    const Core::Clock &clock() const { return m_clock; }

    /// Opens the file once more: what another program would see of it now.
    std::unique_ptr<Core::Store> open() const
    {
        auto store = Core::Store::open(path(), m_clock);
        if (!store)
            qFatal("the test file cannot be opened");
        return std::move(*store);
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(in(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no place for a test file");
    }

private:
    static const QByteArray &fresh()
    {
        static const QByteArray bytes = [] {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("fresh.btict"));
            if (!Core::initFile(path, Core::SystemClock(), QStringLiteral("init")))
                qFatal("init failed");
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        return bytes;
    }

    QTemporaryDir m_folder;
    Core::SystemClock m_clock;
};

/// A session on a file of its own. The person is called "kim.ngan".
struct TestSession
{
    explicit TestSession(Core::Language language = Core::Language::English)
        : session(file.open(), language, QStringLiteral("kim.ngan"))
    {}

    TestFile file;
    Models::Session session;

    Core::IndicatorId indicator(const QString &code) const
    {
        return session.catalogue().indicator(code)->id;
    }

    /// By its key, "d-ba-tri".
    Core::UnitId unit(const QString &key) const { return session.catalogue().unitByKey(key)->id; }

    /// A value for the home unit, or the one that is named.
    Core::Observation value(const QString &code, int year, double number,
                            const QString &unitKey = Core::homeKey) const
    {
        Core::Observation observation;
        observation.key = {indicator(code), unit(unitKey), Core::Period::year(year), {}, {}};
        observation.value = number;
        return observation;
    }

    /// What is on the disk now.
    std::optional<Core::Observation> stored(const QString &code, int year,
                                            const QString &unitKey = Core::homeKey) const
    {
        return file.open()
            ->observations()
            .find({indicator(code), unit(unitKey), Core::Period::year(year), {}, {}})
            .value();
    }

    /// The journal's entries of an indicator's field on the disk, as "before>after reason".
    QStringList journal(const QString &code, const QString &field = QStringLiteral("value")) const
    {
        QStringList lines;
        const auto entries = file.open()->journal().entries(code).value();
        for (const Core::JournalEntry &entry : entries) {
            if (entry.field == field && entry.reason != QLatin1String("init"))
                lines << QStringLiteral("%1>%2 %3")
                             .arg(entry.before.value_or(QString()), entry.after.value_or(QString()),
                                  entry.reason);
        }
        return lines;
    }
};
