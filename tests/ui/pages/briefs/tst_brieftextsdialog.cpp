// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testfile.h"
#include "ui/pages/briefs/brieftextsdialog.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the office writes into its briefs, edited as a person would.
class TestBriefTextsDialog : public QObject
{
    Q_OBJECT

private slots:
    void theResolutionsWordsAreThereFirst();
    void editsAreSaved();
    void theStartingTextComesBack();

private:
    static QPlainTextEdit *edit(const Gui::BriefTextsDialog &dialog, const char *name)
    {
        return dialog.findChild<QPlainTextEdit *>(QString::fromLatin1(name));
    }

    static Core::BriefTexts stored(const TestSession &test)
    {
        return test.session.store().office().briefTexts(test.session.programme().id).value();
    }
};

void TestBriefTextsDialog::theResolutionsWordsAreThereFirst()
{
    TestSession test;
    const Gui::BriefTextsDialog dialog(test.session);
    const QStringList vietnamese = edit(dialog, "weaknessesVi")->toPlainText().split(u'\n');
    QCOMPARE(vietnamese.size(), 6);
    QVERIFY2(vietnamese.at(3).contains(u"thi\u1ebfu k\u1ecbp th\u1eddi"_s),
             qPrintable(vietnamese.at(3)));
    const QStringList english = edit(dialog, "weaknessesEn")->toPlainText().split(u'\n');
    QCOMPARE(english.size(), vietnamese.size());
    QCOMPARE(english.at(3),
             u"Surveys and statistics to serve digital transformation are not timely."_s);
    // What the resolution does not say is the office's own to write.
    for (const char *own : {"directionsVi", "directionsEn", "proposalsVi", "proposalsEn"})
        QCOMPARE(edit(dialog, own)->toPlainText(), QString());
    for (const auto *field : dialog.findChildren<QPlainTextEdit *>())
        QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
}

void TestBriefTextsDialog::editsAreSaved()
{
    TestSession test;
    Gui::BriefTextsDialog dialog(test.session);
    // Typed with combining marks, as some keyboards do.
    edit(dialog, "proposalsVi")->setPlainText(u"\u0110\u00ea\u0300 nghi\u0323."_s);
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(stored(test).proposals.vi, u"\u0110\u1ec1 ngh\u1ecb."_s);
}

void TestBriefTextsDialog::theStartingTextComesBack()
{
    TestSession test;
    QVERIFY(test.session.saveBriefTexts({}));
    Gui::BriefTextsDialog dialog(test.session);
    QVERIFY(edit(dialog, "weaknessesEn")->toPlainText().isEmpty());
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
    dialog.accept();
    QVERIFY(stored(test) == Core::startingTexts(u"NQ01"_s));
}

QTEST_MAIN(TestBriefTextsDialog)
#include "tst_brieftextsdialog.moc"
