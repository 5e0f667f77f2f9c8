// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalrestore.h"
#include "tests/support/builtinfile.h"
#include "tests/support/printed.h"

#include <QTest>

using namespace Core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Origin origin{u"kim.ngan"_s, u"edit"_s};

/// The entries since `count`, as "period field: before -> after".
QStringList journalSince(const Store &store, qsizetype count)
{
    QStringList lines;
    for (const JournalEntry &entry : store.journal().entries()->mid(count))
        lines << u"%1 %2: %3 -> %4"_s.arg(entry.period, entry.field, entry.before.value_or(u"-"_s),
                                          entry.after.value_or(u"-"_s));
    return lines;
}

} // namespace

class TestOffice : public QObject
{
    Q_OBJECT

private slots:
    void profilesComeBack();
    void whatDiffersIsJournalled();
    void savingTheSameLeavesNoTrace();
    void contradictingProfilesChangeNothing();
    void textsBeginWithTheResolutionsOwn();
    void textsComeBack();
    void textsMayBeEmptied();
    void textsNeedAProgramme();
    void unreadableTextsChangeNothing();
    void officeEntriesAreNotRestored();
    void theJournalStaysWhole();

private:
    BuiltinFile m_file;
    std::unique_ptr<Store> m_store;

private slots:
    void init()
    {
        m_store.reset();
        QFile::remove(m_file.path());
        const BuiltinFile fresh;
        QVERIFY(QFile::copy(fresh.path(), m_file.path()));
        m_store = m_file.open();
    }
};

void TestOffice::profilesComeBack()
{
    QList<AgencyProfile> profiles = *m_store->office().agencies();
    QCOMPARE(profiles.size(), 3);
    profiles[1].signer = u"Nguy\u1ec5n V\u0103n L\u00e2m"_s;
    profiles[1].authority.vi = u"KT. GI\u00c1M \u0110\u1ed0C\nPH\u00d3 GI\u00c1M \u0110\u1ed0C"_s;
    profiles[2].receivers.removeFirst();
    QVERIFY(m_store->office().saveAgencies(profiles, origin));
    QVERIFY(*m_store->office().agencies() == profiles);
    m_store = m_file.open();
    QVERIFY(*m_store->office().agencies() == profiles);
}

void TestOffice::whatDiffersIsJournalled()
{
    const qsizetype before = m_store->journal().entries()->size();
    QList<AgencyProfile> profiles = *m_store->office().agencies();
    profiles[1].signer = u"Nguy\u1ec5n V\u0103n L\u00e2m"_s;
    profiles[2].validity.to = QDate(2026, 12, 31);
    profiles.removeFirst();
    QVERIFY(m_store->office().saveAgencies(profiles, origin));
    const QStringList lines = journalSince(*m_store, before);
    QVERIFY(lines.contains(u"2025-03-01 agency: signer: - -> Nguy\u1ec5n V\u0103n L\u00e2m"_s));
    QVERIFY(lines.contains(u"2025-07-01 agency: valid_to: - -> 2026-12-31"_s));
    QVERIFY2(lines.contains(u" agency: sign: STTTT -> -"_s), qPrintable(lines.join(u'\n')));
    const JournalEntry last = m_store->journal().entries()->last();
    QCOMPARE(last.by, origin.by);
    QCOMPARE(last.batch.value(), m_store->journal().entries()->at(before).batch.value());
}

void TestOffice::savingTheSameLeavesNoTrace()
{
    const qsizetype before = m_store->journal().entries()->size();
    QVERIFY(m_store->office().saveAgencies(*m_store->office().agencies(), origin));
    const ProgrammeId programme = m_store->mainProgramme()->id;
    QVERIFY(m_store->office().saveBriefTexts(programme, *m_store->office().briefTexts(programme),
                                             origin));
    QCOMPARE(m_store->journal().entries()->size(), before);
}

void TestOffice::contradictingProfilesChangeNothing()
{
    const QList<AgencyProfile> profiles = *m_store->office().agencies();
    QList<AgencyProfile> wrong = profiles;
    wrong[0].validity.to = QDate();
    const auto saved = m_store->office().saveAgencies(wrong, origin);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::BadAgencyProfile);
    QVERIFY(*m_store->office().agencies() == profiles);
}

void TestOffice::textsBeginWithTheResolutionsOwn()
{
    const auto texts = m_store->office().briefTexts(m_store->mainProgramme()->id);
    QVERIFY(*texts == startingTexts(u"NQ01"_s));
    QVERIFY(!texts->weaknesses.vi.isEmpty() && !texts->weaknesses.en.isEmpty());
}

void TestOffice::textsComeBack()
{
    const ProgrammeId programme = m_store->mainProgramme()->id;
    const qsizetype before = m_store->journal().entries()->size();
    BriefTexts texts = startingTexts(u"NQ01"_s);
    texts.proposals = {u"\u0110\u1ec1 ngh\u1ecb b\u1ed1 tr\u00ed kinh ph\u00ed."_s,
                       u"Funds are asked for."_s};
    QVERIFY(m_store->office().saveBriefTexts(programme, texts, origin));
    m_store = m_file.open();
    QVERIFY(*m_store->office().briefTexts(programme) == texts);
    QCOMPARE(journalSince(*m_store, before),
             QStringList{u"NQ01 brief: proposals: - -> \u0110\u1ec1 ngh\u1ecb b\u1ed1 tr\u00ed "
                         "kinh ph\u00ed. | Funds are asked for."_s});
}

void TestOffice::textsMayBeEmptied()
{
    const ProgrammeId programme = m_store->mainProgramme()->id;
    QVERIFY(m_store->office().saveBriefTexts(programme, {}, origin));
    QVERIFY(*m_store->office().briefTexts(programme) == BriefTexts());
}

void TestOffice::textsNeedAProgramme()
{
    QVERIFY(*m_store->office().briefTexts({}) == BriefTexts());
    QCOMPARE(m_store->office().saveBriefTexts({}, {}, origin).error().kind,
             Error::Kind::NoProgramme);
}

void TestOffice::unreadableTextsChangeNothing()
{
    const qsizetype before = m_store->journal().entries()->size();
    const QList<AgencyProfile> profiles = *m_store->office().agencies();
    QList<AgencyProfile> turned = profiles;
    turned[1].signer = u"Nguy\u1ec5n\u202e V\u0103n L\u00e2m"_s;
    const auto refused = m_store->office().saveAgencies(turned, origin);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::UnreadableText);
    QCOMPARE(refused.error().arguments, QStringList{u"U+202E"_s});
    QVERIFY(*m_store->office().agencies() == profiles);

    const ProgrammeId programme = m_store->mainProgramme()->id;
    const BriefTexts texts = *m_store->office().briefTexts(programme);
    BriefTexts rung = texts;
    rung.proposals.en = u"Bell\x07"_s;
    const auto unread = m_store->office().saveBriefTexts(programme, rung, origin);
    QVERIFY(!unread);
    QCOMPARE(unread.error().kind, Error::Kind::UnreadableText);
    QVERIFY(*m_store->office().briefTexts(programme) == texts);
    QCOMPARE(m_store->journal().entries()->size(), before);
}

void TestOffice::officeEntriesAreNotRestored()
{
    QList<AgencyProfile> profiles = *m_store->office().agencies();
    profiles[0].signer = u"Nguy\u1ec5n V\u0103n L\u00e2m"_s;
    QVERIFY(m_store->office().saveAgencies(profiles, origin));
    const auto restored = observationBefore(m_store->journal().entries()->last(), *m_store);
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Error::Kind::NotRestorable);
    QVERIFY(restored.error().arguments.first().contains(u"Briefs page"_s));
}

void TestOffice::theJournalStaysWhole()
{
    QVERIFY(m_store->office().saveAgencies({}, origin));
    QVERIFY(m_store->office().saveBriefTexts(m_store->mainProgramme()->id, {}, origin));
    const auto integrity = m_store->check();
    QVERIFY(integrity->journal.isEmpty() && integrity->damage.isEmpty());
    QVERIFY(integrity->references.isEmpty());
}

QTEST_GUILESS_MAIN(TestOffice)
#include "tst_office.moc"
