// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/titleperiod.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

class TestTitlePeriod : public QObject
{
    Q_OBJECT

private slots:
    void period_data();
    void period();
};

void TestTitlePeriod::period_data()
{
    QTest::addColumn<QString>("texts");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *texts, const QString &expected) {
        QTest::newRow(name) << QString::fromUtf16(texts) << expected;
    };
    row("nothing", u"", {});
    row("a year", u"B\u00c1O C\u00c1O N\u0102M 2023", u"2023"_s);
    row("a year in English", u"Report of the year 2023", u"2023"_s);
    row("a year as a cell", u"2023", u"2023"_s);
    row("the same twice", u"b\u00e1o c\u00e1o n\u0103m 2023|(N\u0103m 2023)", u"2023"_s);
    row("two years", u"n\u0103m 2022|n\u0103m 2023", {});
    row("a quarter", u"B\u00e1o c\u00e1o qu\u00fd III n\u0103m 2023", u"2023-Q3"_s);
    row("a quarter with a stroke", u"s\u1ed1 li\u1ec7u Qu\u00fd 1/2024", u"2024-Q1"_s);
    row("six months", u"k\u1ebft qu\u1ea3 6 th\u00e1ng \u0111\u1ea7u n\u0103m 2023", u"2023-H1"_s);
    row("nine months", u"9 th\u00e1ng n\u0103m 2023", u"2023-9M"_s);
    row("a month", u"b\u00e1o c\u00e1o th\u00e1ng 5 n\u0103m 2023", u"2023-05"_s);
    row("a month with a stroke", u"th\u00e1ng 05/2023", u"2023-05"_s);
    row("the day of signing is none",
        u"B\u1ebfn Tre, ng\u00e0y 05 th\u00e1ng 01 n\u0103m 2024|b\u00e1o c\u00e1o n\u0103m 2023",
        u"2023"_s);
    row("the day of signing alone", u"ng\u00e0y 05 th\u00e1ng 01 n\u0103m 2024", {});
    row("a day still to be filled in",
        u"ng\u00e0y ..... th\u00e1ng ..... n\u0103m 2024|n\u0103m 2023", u"2023"_s);
    row("a horizon is none",
        u"m\u1ee5c ti\u00eau \u0111\u1ebfn n\u0103m 2025|th\u1ef1c hi\u1ec7n n\u0103m 2023",
        u"2023"_s);
    row("a span is none", u"giai \u0111o\u1ea1n 2021-2025", {});
    row("the number of a document is none",
        u"theo C\u00f4ng v\u0103n s\u1ed1 12/STTTT ng\u00e0y 05/01/2024, n\u0103m 2023", u"2023"_s);
    row("a decree is none", u"Ngh\u1ecb quy\u1ebft 01-NQ/TU n\u0103m 2020", {});
    row("no such month", u"th\u00e1ng 13/2023", {});
}

void TestTitlePeriod::period()
{
    QFETCH(QString, texts);
    const auto found = titlePeriod(texts.split(u'|'));
    QTEST(found ? found->code() : QString(), "expected");
}

QTEST_GUILESS_MAIN(TestTitlePeriod)
#include "tst_titleperiod.moc"
