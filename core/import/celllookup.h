// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importoptions.h"
#include "core/indicator/catalogue.h"

namespace Core {

/// What the texts of a table name. Each text is looked up once, however often it stands there.
/// Marks of footnotes behind a name and a number before it ("I.", "1.") are no part of it.
class CellLookup
{
public:
    /// `catalogue` outlives it; a text that `names` has is looked up by the code there.
    explicit CellLookup(const Catalogue &catalogue, MatchedNames names = {})
        : m_catalogue(catalogue)
        , m_names(std::move(names))
    {}

    const Catalogue &catalogue() const { return m_catalogue; }

    const Result<IndicatorId> &indicator(const QString &text);
    std::optional<HeadedPeriod> period(const QString &text);
    /// Of several units of that name, the one below `within`.
    const Result<UnitId> &unit(const QString &text, const Period &period, UnitId within = {});
    /// Whether a unit of any time may be meant.
    bool isUnit(const QString &text);
    /// The one district of that name, of whatever time; null for any other text.
    UnitId district(const QString &text);

    /// Texts that named something although letters in them only look like Latin ones.
    const QStringList &lookAlikes() const { return m_lookAlikes; }

private:
    struct UnitKey
    {
        QString text;
        UnitId within;

        bool operator==(const UnitKey &) const = default;
        friend size_t qHash(const UnitKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.within);
        }
    };

    Result<UnitId> found(const QString &text, const Period &period, UnitId within) const;
    void noteLetters(const QString &text);

    const Catalogue &m_catalogue;
    MatchedNames m_names;
    QHash<QString, Result<IndicatorId>> m_indicators;
    QHash<QString, std::optional<HeadedPeriod>> m_periods;
    QHash<UnitKey, QMap<Period, Result<UnitId>>> m_units;
    QHash<QString, bool> m_unitTexts;
    QHash<QString, UnitId> m_districts;
    QStringList m_lookAlikes;
};

} // namespace Core
