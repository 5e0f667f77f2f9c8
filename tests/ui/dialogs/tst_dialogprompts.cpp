// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/dialogprompts.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

class TestDialogPrompts : public QObject
{
    Q_OBJECT

private slots:
    void keysTakeTheAnswerThatDoesNothing_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Esc") << int(Qt::Key_Escape);
    }

    void keysTakeTheAnswerThatDoesNothing()
    {
        QFETCH(int, key);
        QString byDefault;
        QTimer::singleShot(0, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            byDefault = box->defaultButton() ? box->defaultButton()->text() : QString();
            QTest::keyClick(box, static_cast<Qt::Key>(key));
        });
        Gui::DialogPrompts prompts(nullptr);
        QVERIFY(!prompts.choose(u"Some cells cannot be stored"_s, u"Line 93"_s,
                                {u"Paste the 156 valid cells"_s}, u"Paste nothing"_s));
        QCOMPARE(byDefault, u"Paste nothing"_s);
    }
};

QTEST_MAIN(TestDialogPrompts)

#include "tst_dialogprompts.moc"
