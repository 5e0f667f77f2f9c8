// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/observationcolumns.h"

#include "core/base/folding.h"
#include "core/indicator/observationfields.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace Core {

namespace {

struct Names
{
    const char *english;
    const char16_t *vietnamese;
};

// In the order of ObservationColumn.
constexpr std::array<Names, observationColumnCount> names{{
    {"indicator", u"ch\u1ec9 ti\u00eau"},
    {"area", u"\u0111\u01a1n v\u1ecb"},
    {"period", u"k\u1ef3"},
    {"edition", u"k\u1ef3 x\u1ebfp h\u1ea1ng"},
    {"part", u"ng\u00e0nh, l\u0129nh v\u1ef1c"},
    {"value", u"gi\u00e1 tr\u1ecb"},
    {"out_of", u"tr\u00ean t\u1ed5ng s\u1ed1"},
    {"numerator", u"t\u1eed s\u1ed1"},
    {"denominator", u"m\u1eabu s\u1ed1"},
    {"missing", u"l\u00fd do ch\u01b0a c\u00f3 s\u1ed1 li\u1ec7u"},
    {"status", u"lo\u1ea1i s\u1ed1 li\u1ec7u"},
    {"date", u"ng\u00e0y"},
    {"evidence", u"minh ch\u1ee9ng"},
    {"source", u"ngu\u1ed3n"},
    {"document", u"v\u0103n b\u1ea3n"},
    {"note", u"ghi ch\u00fa"},
}};

// In the order of HelperColumn.
constexpr std::array<Names, helperColumnCount> helperNames{{
    {"no", u"STT"},
    {"name", u"t\u00ean ch\u1ec9 ti\u00eau"},
    {"name_vi", u"t\u00ean ti\u1ebfng Vi\u1ec7t"},
    {"name_en", u"t\u00ean ti\u1ebfng Anh"},
    {"unit_of_measure", u"\u0111\u01a1n v\u1ecb t\u00ednh"},
    {"min", u"gi\u00e1 tr\u1ecb nh\u1ecf nh\u1ea5t"},
    {"max", u"gi\u00e1 tr\u1ecb l\u1edbn nh\u1ea5t"},
}};

QString nameIn(const Names &names, Language language)
{
    return language == Language::Vietnamese ? QString::fromUtf16(names.vietnamese)
                                            : QString::fromLatin1(names.english);
}
struct OfficeHeader
{
    const char *folded;
    ObservationColumn column;
};

constexpr OfficeHeader officeHeaders[] = {
    {"ten chi tieu", ObservationColumn::Indicator},
    {"ma chi tieu", ObservationColumn::Indicator},
    {"ten don vi", ObservationColumn::Area},
    {"don vi hanh chinh", ObservationColumn::Area},
    {"dia phuong", ObservationColumn::Area},
    {"huyen, thanh pho", ObservationColumn::Area},
    {"xa, phuong, thi tran", ObservationColumn::Area},
    {"nam", ObservationColumn::Period},
    {"ky bao cao", ObservationColumn::Period},
    // as entry forms were headed before
    {"thanh phan", ObservationColumn::Part},
    {"ly do trong", ObservationColumn::Missing},
    {"tinh trang", ObservationColumn::Firmness},
};

QHash<QString, ObservationColumn> headerKeys()
{
    QHash<QString, ObservationColumn> keys;
    for (const OfficeHeader &header : officeHeaders)
        keys.insert(QString::fromLatin1(header.folded), header.column);
    for (size_t i = 0; i < names.size(); ++i) {
        const auto column = static_cast<ObservationColumn>(i);
        keys.insert(folded(QString::fromLatin1(names.at(i).english)), column);
        keys.insert(folded(QString::fromUtf16(names.at(i).vietnamese)), column);
    }
    return keys;
}

} // namespace

QString columnHeader(ObservationColumn column, Language language)
{
    return nameIn(names.at(size_t(column)), language);
}

std::optional<ObservationColumn> fieldColumn(size_t number)
{
    using Columns = std::array<std::optional<ObservationColumn>, observationFieldCount>;
    static const Columns columns = [] {
        Columns found;
        size_t field = 0;
        forEachObservationField([&](const auto &one) {
            for (size_t i = 0; i < names.size(); ++i) {
                if (qstrcmp(names.at(i).english, one.name) == 0)
                    found.at(field) = static_cast<ObservationColumn>(i);
            }
            ++field;
        });
        return found;
    }();
    return columns.at(number);
}

QString helperHeader(HelperColumn column, Language language)
{
    return nameIn(helperNames.at(size_t(column)), language);
}

bool isHelperHeader(const QString &header)
{
    static const QSet<QString> keys = [] {
        QSet<QString> keys;
        for (const Names &both : helperNames)
            keys << folded(nameIn(both, Language::English))
                 << folded(nameIn(both, Language::Vietnamese));
        return keys;
    }();
    return keys.contains(folded(header));
}

std::optional<Period> periodFromHeader(const QString &header)
{
    const QString key = folded(header);
    for (const char *word : {"ket qua thuc hien ", "thuc hien ", "ket qua ", "so lieu "}) {
        if (key.startsWith(QLatin1String(word)))
            return Period::fromText(key.mid(qsizetype(qstrlen(word))));
    }
    return Period::fromText(header);
}

std::optional<ObservationColumn> columnFromHeader(const QString &header)
{
    static const QHash<QString, ObservationColumn> keys = headerKeys();
    const auto found = keys.constFind(folded(header));
    return found == keys.cend() ? std::nullopt : std::optional(*found);
}

} // namespace Core
