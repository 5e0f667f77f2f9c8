// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

/// Exit codes of the command line (cli.md).
enum ExitCode { Done = 0, Failed = 1, Usage = 2, Findings = 3 };

/// What a call of the program left behind.
struct Outcome
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// What is around a call of the program beside its arguments.
struct Surroundings
{
    QString user = QStringLiteral("kim.ngan");
    QMap<QString, QString> variables = {}; ///< set beside the usual ones
    QString output = {};                   ///< standard output goes there; empty: into the outcome
    std::function<void()> before = {};     ///< called in the new process before the program
};

/// The built program (the macro PROGRAM), run with a home of its own and without a display.
class Program
{
public:
    QString home(const QString &name) const { return m_home.filePath(name); }

    Outcome run(const QStringList &arguments,
                const QString &user = QStringLiteral("kim.ngan")) const
    {
        return run(arguments, Surroundings{user});
    }

    Outcome run(const QStringList &arguments, const Surroundings &around) const
    {
        QProcess process;
        process.setProcessEnvironment(environment(around));
        process.setWorkingDirectory(m_home.path());
        if (!around.output.isEmpty())
            process.setStandardOutputFile(around.output);
#ifdef Q_OS_UNIX
        if (around.before)
            process.setChildProcessModifier(around.before);
#endif
        process.start(QStringLiteral(PROGRAM), arguments);
        constexpr int longest = 60000;
        if (!process.waitForFinished(longest)) {
            process.kill();
            process.waitForFinished();
            return {-2, process.readAllStandardOutput(),
                    QByteArray("did not end: " + process.readAllStandardError())};
        }
        const int exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -3;
        return {exit, process.readAllStandardOutput(), process.readAllStandardError()};
    }

private:
    QProcessEnvironment environment(const Surroundings &around) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
             {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "XDG_RUNTIME_DIR"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home(QStringLiteral("data")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("USER"), around.user);
        for (auto one = around.variables.cbegin(); one != around.variables.cend(); ++one)
            environment.insert(one.key(), one.value());
        return environment;
    }

    QTemporaryDir m_home;
};

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Every exit other than 0 says why.
#define COMPARE_EXIT(outcome, expected)                                                            \
    do {                                                                                           \
        const Outcome seen = (outcome);                                                            \
        if (seen.exit != (expected))                                                               \
            qWarning("%s%s", seen.out.constData(), seen.err.constData());                          \
        QCOMPARE(seen.exit, int(expected));                                                        \
        QVERIFY2((expected) == Done || !seen.err.trimmed().isEmpty(), "no line on stderr");        \
    } while (false)
