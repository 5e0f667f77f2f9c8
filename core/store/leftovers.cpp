// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/leftovers.h"

#include "core/store/companions.h"
#include "core/store/connection.h"
#include "core/store/filecheck.h"
#include "core/store/migrations.h"
#include "core/store/nativestatement.h"
#include "core/store/rollbackjournal.h"
#include "core/store/schema.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlite.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace Core {

namespace {

using Remarks = Result<QList<Error>>;

/// A copy under a name of its own that goes away with what SQLite put beside it.
class TrialFile
{
public:
    explicit TrialFile(const QString &original)
    {
        const QFileInfo info(original);
        m_path = freeName(QStringLiteral("%1/%2.recovery.%3")
                              .arg(info.path(), info.completeBaseName(), info.suffix()));
    }
    ~TrialFile()
    {
        QFile::remove(m_path);
        for (const QString &name : companionsOf(m_path))
            QFile::remove(name);
    }
    TrialFile(const TrialFile &) = delete;
    TrialFile &operator=(const TrialFile &) = delete;

    const QString &path() const { return m_path; }

    /// Copies through the open file: to close another handle would give up the lock on it.
    Result<> copy(QFile &from, const QString &to) const
    {
        QFile target(to);
        const Error full{Error::Kind::DiskFull, to, {}, {}};
        if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return failure({Error::Kind::WriteFailed, to, {target.errorString()}, {}});
        from.seek(0);
        constexpr qint64 step = qint64(1) << 20;
        for (QByteArray bytes = from.read(step); !bytes.isEmpty(); bytes = from.read(step)) {
            if (target.write(bytes) != bytes.size())
                return failure(full);
        }
        return target.flush() ? Result<>() : Result<>(failure(full));
    }

private:
    QString m_path;
};

bool tellsOfDamage(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::DamagedFile:
    case Error::Kind::NotOurFile:
    case Error::Kind::NewerFile:
    case Error::Kind::BadFormat:
    case Error::Kind::ForeignSchema:
    case Error::Kind::BadStoredValue:
    case Error::Kind::StoreFailed:
        return true;
    default:
        return false;
    }
}

/// How well what a file says holds together.
enum class Soundness {
    Broken,
    Whole,    ///< its pages and indices are
    Agreeing, ///< references and journal do too, and what this program alone writes
};

/// Who wrote last: what another program has stored does not speak against the file.
enum class Writer { Ours, Another };

/// Of a copy that may be changed. Throws SqlError when it cannot be found out.
Soundness soundnessOf(const Connection &copy, Writer writer)
{
    checkIdentity(copy);
    checkSchema(copy);
    if (Sqlite::schemaNumber(copy) < schemaVersion()) {
        Transaction transaction(copy);
        migrate(copy); // what is checked is the same in files of all versions
        transaction.commit();
    }
    const Integrity found = checkedFile(copy);
    if (!found.damage.isEmpty())
        return Soundness::Broken;
    const bool isAsWritten = found.rows.isEmpty() && found.values.isEmpty();
    const bool agrees = found.references.isEmpty() && found.journal.isEmpty() &&
                        (isAsWritten || writer == Writer::Another);
    return agrees ? Soundness::Agreeing : Soundness::Whole;
}

/// What the file is when SQLite opens it, with that beside it or with nothing.
Result<Soundness> soundness(const QString &path, QFile &data, QFile *companion,
                            const QString &suffix, Writer writer)
{
    const TrialFile trial(path);
    Result<> copied = trial.copy(data, trial.path());
    if (copied && companion)
        copied = trial.copy(*companion, trial.path() + suffix);
    if (!copied)
        return failure(copied.error());
    const auto found =
        Connection::open(trial.path(), Connection::Mode::ReadWrite)
            .and_then([&](const std::unique_ptr<Connection> &connection) {
                return guarded<Soundness>([&] { return soundnessOf(*connection, writer); });
            });
    if (!found && tellsOfDamage(found.error().kind))
        return Soundness::Broken;
    return found;
}

/// What lies beside the file and how to judge by it.
struct Leftover
{
    QString path; ///< of the data file
    QFile &data;
    QFile &companion;
    QString suffix;
    Writer writer; ///< of what lies there
    bool isOwn;    ///< by what the pages tell
    QList<Error> whenUsed;

    /// The likelier way, unless the other one alone agrees in all: a file that had been changed by
    /// hand before still gets its interrupted change undone.
    Remarks settle() const
    {
        const Result<Soundness> likely = soundnessOf(isOwn);
        // SQLite needs no room to undo a change: one that is plainly the file's own is left to it.
        if (!likely && likely.error().kind == Error::Kind::DiskFull && isOwn)
            return whenUsed;
        if (!likely)
            return failure(likely.error());
        if (*likely == Soundness::Agreeing)
            return take(isOwn);
        const Result<Soundness> other = soundnessOf(!isOwn);
        if (!other)
            return failure(other.error());
        if (*likely == Soundness::Broken && *other == Soundness::Broken)
            return failure({Error::Kind::DamagedFile, path, {}, {}});
        return take(*other > *likely ? !isOwn : isOwn);
    }

private:
    Result<Soundness> soundnessOf(bool withCompanion) const
    {
        return soundness(path, data, withCompanion ? &companion : nullptr, suffix, writer);
    }

    Remarks take(bool withCompanion) const
    {
        if (withCompanion)
            return whenUsed;
        return setAside(path, companion.fileName()).map([](const Error &remark) {
            return QList<Error>{remark};
        });
    }
};

Remarks settleJournal(const QString &path, QFile &data, QFile &journalFile)
{
    if (journalFile.size() == 0 || journalFile.peek(1) == QByteArray(1, '\0'))
        return QList<Error>(); // SQLite would not play it in
    const auto remark = [](const Error &one) { return QList<Error>{one}; };
    const auto journal = RollbackJournal::read(journalFile);
    if (!journal)
        return setAside(path, journalFile.fileName()).map(remark);
    const Belonging belongs = belonging(data, journalFile, *journal);
    const QList<Error> undone{{Error::Kind::ChangeUndone, path, {}, {}}};
    if (belongs == Belonging::Same)
        return undone;
    // An unclear one is not needed where the file agrees in all without it.
    return Leftover{path,         data,
                    journalFile,  QStringLiteral("-journal"),
                    Writer::Ours, belongs == Belonging::Own,
                    undone}
        .settle();
}

/// Files of ours have no write-ahead log; one that another program has given them is used up, so
/// that what was stored is kept.
Remarks settleLog(const QString &path, QFile &data, QFile &log)
{
    if (log.size() == 0)
        return QList<Error>();
    data.seek(0);
    const QByteArray header = data.read(20);
    const bool hasLog = header.size() == 20 && header.at(18) == 2;
    if (!hasLog)
        return setAside(path, log.fileName()).map([](const Error &one) {
            return QList<Error>{one};
        });
    return Leftover{path, data, log, QStringLiteral("-wal"), Writer::Another, true, {}}.settle();
}

} // namespace

Remarks settleLeftovers(const QString &path)
{
    // Closed after the lock is given up: closing a handle gives up all locks on the file.
    QFile data(path);
    QFile journal(journalOf(path));
    QFile log(walOf(path));
    if (!journal.exists() && !log.exists())
        return QList<Error>();
    if (!data.open(QIODevice::ReadOnly))
        return failure({Error::Kind::FileNotReadable, path, {}, {}});
    const NativeLock lock(path);
    if (!lock.isHeld()) // it is in use, and what lies beside it too; or it cannot be changed
        return QList<Error>();
    if (journal.open(QIODevice::ReadOnly)) {
        const bool isEmpty = journal.size() == 0;
        if (!isEmpty && !QFileInfo(QFileInfo(path).path()).isWritable())
            return failure({Error::Kind::HalfWritten, path, {QFileInfo(journal).fileName()}, {}});
        const Remarks settled = settleJournal(path, data, journal);
        if (!settled || !settled->isEmpty())
            return settled;
    }
    return log.open(QIODevice::ReadOnly) ? settleLog(path, data, log) : Remarks(QList<Error>());
}

} // namespace Core
