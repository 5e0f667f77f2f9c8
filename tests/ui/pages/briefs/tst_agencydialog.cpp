// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testfile.h"
#include "ui/pages/briefs/agencydialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 3, 2);

} // namespace

/// The agency's profiles, edited as a person would.
class TestAgencyDialog : public QObject
{
    Q_OBJECT

private slots:
    void theProfileOfTheDayIsShownFirst_data();
    void theProfileOfTheDayIsShownFirst();
    void theLatestProfileIsShownToday();
    void editsAreSaved();
    void aNewProfileFollowsTheLast();
    void aRefusalKeepsTheDialogOpen();
    void cancelChangesNothing();
    void everyFieldHasAName();

private:
    template<class WidgetType>
    static WidgetType *find(const Gui::AgencyDialog &dialog, const char *name)
    {
        auto *widget = dialog.findChild<WidgetType *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no widget \"%s\"", name);
        return widget;
    }

    static QList<Core::AgencyProfile> stored(const TestSession &test)
    {
        return test.session.store().office().agencies().value();
    }
};

void TestAgencyDialog::theProfileOfTheDayIsShownFirst_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("row");
    QTest::newRow("a year of the first office") << QDate(2023, 12, 31) << 0;
    QTest::newRow("the months before the merger") << QDate(2025, 4, 1) << 1;
    QTest::newRow("today") << today << 2;
}

void TestAgencyDialog::theProfileOfTheDayIsShownFirst()
{
    QFETCH(QDate, day);
    TestSession test;
    const Gui::AgencyDialog dialog(test.session, day);
    QTEST(find<QListWidget>(dialog, "profiles")->currentRow(), "row");
}

void TestAgencyDialog::theLatestProfileIsShownToday()
{
    TestSession test;
    const Gui::AgencyDialog dialog(test.session, today);
    QCOMPARE(find<QListWidget>(dialog, "profiles")->count(), 3);
    QCOMPARE(find<QListWidget>(dialog, "profiles")->currentRow(), 2);
    QCOMPARE(find<QLineEdit>(dialog, "sign")->text(), u"SKHCN"_s);
    QCOMPARE(find<QDateEdit>(dialog, "from")->date(), QDate(2025, 7, 1));
    QVERIFY(!find<QCheckBox>(dialog, "hasTo")->isChecked());
    QVERIFY(!find<QDateEdit>(dialog, "to")->isEnabled());
}

void TestAgencyDialog::editsAreSaved()
{
    TestSession test;
    Gui::AgencyDialog dialog(test.session, today);
    QSignalSpy changed(&test.session, &Models::Session::changed);
    find<QListWidget>(dialog, "profiles")->setCurrentRow(0);
    find<QLineEdit>(dialog, "signer")->setText(u" Nguy\u1ec5n V\u0103n L\u00e2m "_s);
    find<QPlainTextEdit>(dialog, "authorityVi")
        ->setPlainText(u"KT. GI\u00c1M \u0110\u1ed0C\nPH\u00d3 GI\u00c1M \u0110\u1ed0C\n"_s);
    find<QPlainTextEdit>(dialog, "receiversVi")
        ->setPlainText(u"Nh\u01b0 tr\u00ean\n\nL\u01b0u: VT, CNTT"_s);
    find<QPlainTextEdit>(dialog, "receiversEn")->setPlainText(u"As above\nFiled: IT"_s);
    find<QListWidget>(dialog, "profiles")->setCurrentRow(2);
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const Core::AgencyProfile first = stored(test).first();
    QCOMPARE(first.signer, u"Nguy\u1ec5n V\u0103n L\u00e2m"_s);
    QCOMPARE(first.authority.vi,
             u"KT. GI\u00c1M \u0110\u1ed0C\nPH\u00d3 GI\u00c1M \u0110\u1ed0C"_s);
    QCOMPARE(first.receivers.size(), 2);
    QCOMPARE(first.receivers.last().en, u"Filed: IT"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(stored(test).size() == 3);
}

void TestAgencyDialog::aNewProfileFollowsTheLast()
{
    TestSession test;
    Gui::AgencyDialog dialog(test.session, today);
    find<QPushButton>(dialog, "add")->click();
    QCOMPARE(find<QListWidget>(dialog, "profiles")->count(), 4);
    QCOMPARE(find<QListWidget>(dialog, "profiles")->currentRow(), 3);
    QCOMPARE(find<QLineEdit>(dialog, "sign")->text(), u"SKHCN"_s); // begins as the one before
    find<QDateEdit>(dialog, "from")->setDate(QDate(2030, 1, 1));
    find<QLineEdit>(dialog, "sign")->setText(u"SCDS"_s);
    find<QListWidget>(dialog, "profiles")->setCurrentRow(2);
    find<QCheckBox>(dialog, "hasTo")->setChecked(true);
    find<QDateEdit>(dialog, "to")->setDate(QDate(2029, 12, 31));
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(stored(test).size(), 4);
    QCOMPARE(stored(test).last().sign, u"SCDS"_s);
    QCOMPARE(stored(test).at(2).validity.to, QDate(2029, 12, 31));
}

void TestAgencyDialog::aRefusalKeepsTheDialogOpen()
{
    TestSession test;
    const QList<Core::AgencyProfile> before = stored(test);
    Gui::AgencyDialog dialog(test.session, today);
    dialog.show();
    find<QLineEdit>(dialog, "sign")->clear();
    dialog.accept();
    QVERIFY(dialog.isVisible());
    const auto *message = find<QLabel>(dialog, "message");
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"abbreviation"_s), qPrintable(message->text()));
    QVERIFY(stored(test) == before);
}

void TestAgencyDialog::cancelChangesNothing()
{
    TestSession test;
    const QList<Core::AgencyProfile> before = stored(test);
    Gui::AgencyDialog dialog(test.session, today);
    find<QPushButton>(dialog, "remove")->click();
    QCOMPARE(find<QListWidget>(dialog, "profiles")->count(), 2);
    dialog.reject();
    QVERIFY(stored(test) == before);
}

void TestAgencyDialog::everyFieldHasAName()
{
    TestSession test;
    const Gui::AgencyDialog dialog(test.session, today);
    for (const auto *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->objectName() != u"qt_spinbox_lineedit"_s)
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
    }
    for (const auto *edit : dialog.findChildren<QPlainTextEdit *>())
        QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
}

QTEST_MAIN(TestAgencyDialog)
#include "tst_agencydialog.moc"
