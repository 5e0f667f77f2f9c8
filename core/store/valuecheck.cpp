// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/valuecheck.h"

#include "core/base/plaintext.h"
#include "core/store/journalfields.h"

#include <QMap>
#include <QRandomGenerator>

#include <algorithm>

namespace Core {

namespace {

constexpr size_t bucketCount = size_t(1) << 16;
constexpr int mostNamedBuckets =
    256; ///< looked at key by key; a million values have 16 keys in each

/// A hash of texts in their order, the empty ones too.
template<class... Texts>
size_t hashOf(size_t seed, const Texts &...texts)
{
    ((seed = qHash(QByteArrayView(texts), seed + 1)), ...);
    return seed;
}

template<class Place>
size_t keyHash(size_t seed, const Place &one)
{
    return hashOf(seed, one.indicator, one.unitKey, one.period, one.part);
}

/// Never 0, so that a field that is there differs from one that is not.
quint64 fieldHash(size_t key, QByteArrayView field, QByteArrayView text)
{
    return quint64(hashOf(key, field, text)) | 1U;
}

/// The names of a value's fields.
bool isField(QByteArrayView name)
{
    static const QSet<QByteArray> names = [] {
        QSet<QByteArray> all;
        for (const JournalField &field : journalFields(Observation()))
            all << field.name.toUtf8();
        return all;
    }();
    return names.contains(QByteArray::fromRawData(name.data(), name.size()));
}

QString words(QByteArrayView text)
{
    return readableText(QString::fromUtf8(text));
}

std::optional<QString> words(std::optional<QByteArrayView> text)
{
    return text ? std::optional(words(*text)) : std::nullopt;
}

/// What is known about one field of one value.
struct FieldHistory
{
    std::optional<QString> journalled;
    JournalEntryId last;
    JournalEntryId replacing; ///< the first entry that found another text than the one before left
    std::optional<QString> stored;
};

using FieldKey = QStringList; ///< indicator, unit, period, part, field

template<class One>
FieldKey fieldKey(const One &one)
{
    return {words(one.indicator), words(one.unitKey), words(one.period), words(one.part),
            words(one.field)};
}

} // namespace

ValueCheck::ValueCheck(QSet<QByteArray> indexFed)
    : m_indexFed(std::move(indexFed))
    , m_seed(size_t(QRandomGenerator::global()->generate64()))
    , m_sums(bucketCount, 0)
{}

bool ValueCheck::isOfValue(const RawEntry &entry) const
{
    const QByteArrayView indicator = entry.indicator;
    return !indicator.isEmpty() && !entry.unitKey.isEmpty() && isField(entry.field) &&
           !m_indexFed.contains(QByteArray::fromRawData(indicator.data(), indicator.size()));
}

void ValueCheck::addEntry(const RawEntry &entry)
{
    if (!isOfValue(entry))
        return;
    const size_t key = keyHash(m_seed, entry);
    quint64 &sum = m_sums[key % bucketCount];
    if (entry.after)
        sum += fieldHash(key, entry.field, *entry.after);
    if (entry.before)
        sum -= fieldHash(key, entry.field, *entry.before);
}

void ValueCheck::addStored(const Field &field)
{
    const size_t key = keyHash(m_seed, field);
    m_sums[key % bucketCount] -= fieldHash(key, field.field, field.text);
}

bool ValueCheck::isSound() const
{
    return std::all_of(m_sums.cbegin(), m_sums.cend(), [](quint64 sum) { return sum == 0; });
}

void ValueCheck::name(const EntryReader &entries, const FieldReader &stored,
                      Found<ForeignValue> &found) const
{
    QSet<size_t> wanted;
    qint64 others = 0;
    for (size_t bucket = 0; bucket < bucketCount; ++bucket) {
        if (m_sums[bucket] == 0)
            continue;
        if (wanted.size() < mostNamedBuckets)
            wanted.insert(bucket);
        else
            ++others;
    }
    QMap<FieldKey, FieldHistory> fields;
    const auto isWanted = [&](const auto &one) {
        return wanted.contains(keyHash(m_seed, one) % bucketCount);
    };
    entries([&](const RawEntry &entry) {
        if (!isOfValue(entry) || !isWanted(entry))
            return;
        FieldHistory &history = fields[fieldKey(entry)];
        if (words(entry.before) != history.journalled && !history.replacing.isValid())
            history.replacing = entry.id;
        history.journalled = words(entry.after);
        history.last = entry.id;
    });
    stored([&](const Field &one) {
        if (isWanted(one))
            fields[fieldKey(one)].stored = words(one.text);
    });
    QPair<QStringList, ForeignChange> last;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const bool isSame = field->stored == field->journalled;
        if (isSame && !field->replacing.isValid())
            continue;
        ForeignValue value{ForeignChange::Changed, field.key().at(0), field.key().at(1),
                           field.key().at(2),      field.key().at(3), field.key().at(4),
                           field->journalled,      field->stored,     field->last};
        if (isSame) {
            value.change = ForeignChange::Replaced;
            value.entry = field->replacing;
        } else if (!field->stored) {
            value.change = ForeignChange::Removed;
        } else if (!field->journalled) {
            value.change = ForeignChange::Added;
        }
        // A value that came or went as a whole is one thing, not as many as it has fields.
        const QPair<QStringList, ForeignChange> place{field.key().first(4), value.change};
        const bool isWhole =
            value.change == ForeignChange::Removed || value.change == ForeignChange::Added;
        if (!isWhole || place != last)
            found.add(value);
        last = place;
    }
    found.count += others;
}

} // namespace Core
