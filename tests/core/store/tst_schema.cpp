// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void fileThatAnotherProgramMigratesIsNeverForeign();
};

void TestSchema::fileThatAnotherProgramMigratesIsNeverForeign()
{
    for (int round = 0; round < 3; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.btict"_s);
        const auto reader = Connection::open(path, Connection::Mode::Create);
        QVERIFY(reader);
        (*reader)->execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
        migrate(**reader, 1);
        const std::unique_ptr<QThread> other(QThread::create([&path] {
            for (int version = 2; version <= schemaVersion(); ++version) {
                const auto writer = Connection::open(path, Connection::Mode::ReadWrite);
                Transaction transaction(**writer);
                migrate(**writer, version);
                transaction.commit();
            }
        }));
        other->start();
        QString refused;
        while (!other->isFinished() && refused.isEmpty()) {
            try {
                checkSchema(**reader);
            } catch (const SqlError &failed) {
                refused = failed.error.arguments.join(u' ');
            }
        }
        other->wait();
        QCOMPARE(refused, QString());
        QCOMPARE((*reader)->number(u"PRAGMA user_version"_s), qint64(schemaVersion()));
    }
}

QTEST_GUILESS_MAIN(TestSchema)

#include "tst_schema.moc"
