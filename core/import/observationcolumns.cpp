// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/observationcolumns.h"

#include "core/base/folding.h"
#include "core/indicator/observationfields.h"

#include <QHash>
#include <QRegularExpression>
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
    {"ma so chi tieu", ObservationColumn::Indicator},
    {"noi dung chi tieu", ObservationColumn::Indicator},
    // as entry forms were headed before
    {"thanh phan", ObservationColumn::Part},
    {"ly do trong", ObservationColumn::Missing},
    {"tinh trang", ObservationColumn::Firmness},
};

struct AreaWord
{
    QLatin1StringView text;
    int rank; ///< of AreaHeader
};

constexpr AreaWord areaWords[] = {
    {QLatin1StringView("tinh"), 0},       {QLatin1StringView("province"), 0},
    {QLatin1StringView("huyen"), 1},      {QLatin1StringView("quan"), 1},
    {QLatin1StringView("thi xa"), 1},     {QLatin1StringView("thanh pho"), 1},
    {QLatin1StringView("tp"), 1},         {QLatin1StringView("tx"), 1},
    {QLatin1StringView("district"), 1},   {QLatin1StringView("don vi"), 2},
    {QLatin1StringView("dia phuong"), 2}, {QLatin1StringView("dia ban"), 2},
    {QLatin1StringView("area"), 2},       {QLatin1StringView("dvhc"), 2},
    {QLatin1StringView("xa"), 3},         {QLatin1StringView("phuong"), 3},
    {QLatin1StringView("thi tran"), 3},   {QLatin1StringView("tt"), 3},
    {QLatin1StringView("commune"), 3},    {QLatin1StringView("ward"), 3},
};

struct PeriodWord
{
    QLatin1StringView text;
    PeriodPart part;
};

constexpr PeriodWord periodWords[] = {
    {QLatin1StringView("ky"), PeriodPart::Whole},
    {QLatin1StringView("ki"), PeriodPart::Whole},
    {QLatin1StringView("period"), PeriodPart::Whole},
    {QLatin1StringView("ky bao cao"), PeriodPart::Whole},
    {QLatin1StringView("ki bao cao"), PeriodPart::Whole},
    {QLatin1StringView("ky so lieu"), PeriodPart::Whole},
    {QLatin1StringView("thoi ky"), PeriodPart::Whole},
    {QLatin1StringView("thoi gian"), PeriodPart::Whole},
    {QLatin1StringView("nam"), PeriodPart::Year},
    {QLatin1StringView("year"), PeriodPart::Year},
    {QLatin1StringView("nam bao cao"), PeriodPart::Year},
    {QLatin1StringView("6 thang"), PeriodPart::HalfYear},
    {QLatin1StringView("nua nam"), PeriodPart::HalfYear},
    {QLatin1StringView("half"), PeriodPart::HalfYear},
    {QLatin1StringView("quy"), PeriodPart::Quarter},
    {QLatin1StringView("qui"), PeriodPart::Quarter},
    {QLatin1StringView("quarter"), PeriodPart::Quarter},
    {QLatin1StringView("thang"), PeriodPart::Month},
    {QLatin1StringView("month"), PeriodPart::Month},
};

QSet<QString> textSet(std::initializer_list<const char *> texts)
{
    QSet<QString> set;
    for (const char *text : texts)
        set << QString::fromLatin1(text);
    return set;
}

/// Case, marks, footnotes and what stands before and behind the words aside.
QString headerKey(const QString &header)
{
    static const QRegularExpression ends(QStringLiteral("^[\\s:.*-]+|[\\s:.*-]+$"));
    return folded(withoutFootnote(header)).remove(ends);
}

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
        QSet<QString> keys = textSet({"tt", "so tt", "s.t.t", "dvt", "don vi do", "row", "dong",
                                      "error_code", "ma loi", "reason", "ly do"});
        for (const Names &both : helperNames)
            keys << folded(nameIn(both, Language::English))
                 << folded(nameIn(both, Language::Vietnamese));
        return keys;
    }();
    const QString key = headerKey(header);
    return keys.contains(key) || key.startsWith(QLatin1String("don vi tinh"));
}

// Areas

std::optional<AreaHeader> areaFromHeader(const QString &header)
{
    static const QRegularExpression code(QStringLiteral("^ma (?:so )?"));
    static const QRegularExpression around(
        QStringLiteral("^(?:ten|cac|tat ca)(?: (?:cac|cap))? |^cap | (?:bao cao|thuc hien|hanh "
                       "chinh|truc thuoc|nop "
                       "bao cao|cap (?:tinh|huyen|xa))$"));
    static const QRegularExpression between(QStringLiteral("[,/;&()-]+| va | hoac | theo "));
    QString key = headerKey(header);
    const bool isCode = key.contains(code);
    key.remove(code);
    for (QString shorter = key; !shorter.isEmpty(); key = shorter) { // one word around it a time
        shorter = QString(key).remove(around).trimmed();
        if (shorter == key)
            break;
    }
    int rank = -1;
    for (const QString &part : key.split(between, Qt::SkipEmptyParts)) {
        const auto named = std::ranges::find(areaWords, part.trimmed(), &AreaWord::text);
        if (named == std::end(areaWords))
            return std::nullopt;
        rank = std::max(rank, named->rank);
    }
    if (rank < 0 || key == QLatin1String("tt")) // which is a running number
        return std::nullopt;
    return AreaHeader{rank, isCode};
}

// Periods

std::optional<PeriodPart> periodPartFromHeader(const QString &header)
{
    const QString key = headerKey(header);
    const auto found = std::ranges::find(periodWords, key, &PeriodWord::text);
    return found == std::end(periodWords) ? std::nullopt : std::optional(found->part);
}

std::optional<Period> periodWithin(int year, PeriodPart part, const QString &text)
{
    if (const auto whole = periodFromHeader(text))
        return whole->period.year() == year ? std::optional(whole->period) : std::nullopt;
    static const QRegularExpression zeros(QStringLiteral("[.,]0+$"));
    const QString key = headerKey(text);
    if (const auto named = Period::within(year, key))
        return named;
    const QString number = QString(key).remove(zeros);
    switch (part) {
    case PeriodPart::Quarter:
        return Period::within(year, QStringLiteral("quy ") + number);
    case PeriodPart::Month:
        return Period::within(year, QStringLiteral("thang ") + number);
    case PeriodPart::HalfYear:
        if (number == QLatin1String("i") || number == QLatin1String("dau nam"))
            return Period::halfYear(year, 1);
        if (number == QLatin1String("ii") || number == QLatin1String("cuoi nam"))
            return Period::halfYear(year, 2);
        return Period::within(year, QStringLiteral("h") + number);
    case PeriodPart::Whole:
    case PeriodPart::Year:
        break;
    }
    return std::nullopt;
}

std::optional<HeadedPeriod> periodFromHeader(const QString &header)
{
    static const QRegularExpression estimate(
        QStringLiteral("\\b(?:so )?uoc(?: (?:thuc hien|tinh|dat|th))?\\b|\\bestimated?\\b"));
    static const QRegularExpression preliminary(
        QStringLiteral("\\b(?:so lieu |so )?so bo\\b|\\bpreliminary\\b"));
    static const QRegularExpression official(
        QStringLiteral("\\b(?:so lieu |so )?chinh thuc\\b|\\bofficial\\b"));
    static const QRegularExpression results(
        QStringLiteral("\\b(?:ket qua thuc hien|ket qua|thuc hien|so lieu|gia tri|da dat|th|actual|"
                       "figures?)\\b"));
    static const QRegularExpression marks(QStringLiteral("\\( *% *\\)|[():;,*]+"));
    QString key = headerKey(header);
    HeadedPeriod found;
    const auto take = [&key, &found](const QRegularExpression &word, Firmness firmness) {
        const QString rest = QString(key).remove(word);
        if (rest != key && !found.firmness)
            found.firmness = firmness;
        key = rest;
    };
    if (const auto plain = Period::fromText(key))
        return HeadedPeriod{*plain, {}};
    take(estimate, Firmness::Estimate);
    take(preliminary, Firmness::Preliminary);
    take(official, Firmness::Official);
    key.remove(results).replace(marks, QStringLiteral(" "));
    const auto period = Period::fromText(key);
    if (!period)
        return std::nullopt;
    found.period = *period;
    return found;
}

bool isNoResultHeader(const QString &header)
{
    static const QRegularExpression words(QStringLiteral(
        "\\b(?:ke hoach|kh|muc tieu|chi tieu (?:giao|de ra|phan dau|ke hoach|nghi quyet|nq|dang "
        "ky)|giao|du toan|du kien|du bao|phan dau|dang ky|nghi quyet|plan|planned|target|targets|"
        "forecast|projected|so voi|so sanh|cung ky|tang|giam|chenh lech|bien dong|tien do|ty le "
        "hoan "
        "thanh|ty le dat|muc do hoan thanh|compared|change|growth)\\b|\\bth ?/ ?kh\\b"));
    return headerKey(header).contains(words);
}

bool isResultHeader(const QString &header)
{
    static const QSet<QString> keys =
        textSet({"thuc hien", "ket qua", "ket qua thuc hien", "th", "da thuc hien", "so lieu",
                 "gia tri", "gia tri thuc hien", "ket qua dat duoc", "actual", "result", "so bo",
                 "uoc", "uoc thuc hien", "uoc th", "chinh thuc", "%", "(%)"});
    return keys.contains(headerKey(header));
}

QString withoutFootnote(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral(
        "\\s*(?:[\\x{b9}\\x{b2}\\x{b3}\\x{2070}-\\x{207e}*\\x{2020}\\x{2021}]+|\\(\\*+\\)|\\("
        "[\\x{b9}\\x{b2}\\x{b3}]\\))$"));
    return QString(text).remove(marks);
}

// Columns

std::optional<ObservationColumn> columnFromHeader(const QString &header)
{
    static const QHash<QString, ObservationColumn> keys = headerKeys();
    const auto found = keys.constFind(headerKey(header));
    if (found != keys.cend())
        return *found;
    // "6 months" heads figures unless a column of years stands beside it.
    if (const auto part = periodPartFromHeader(header); part && *part != PeriodPart::HalfYear)
        return ObservationColumn::Period;
    if (areaFromHeader(header))
        return ObservationColumn::Area;
    static const QSet<QString> results =
        textSet({"ket qua", "thuc hien", "ket qua thuc hien", "so lieu", "gia tri thuc hien",
                 "ket qua dat duoc"});
    return results.contains(headerKey(header)) ? std::optional(ObservationColumn::Value)
                                               : std::nullopt;
}

} // namespace Core
