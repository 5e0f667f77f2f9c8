// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/verdictwords.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPalette>
#include <QSet>
#include <QTest>

#include <array>
#include <cmath>

using namespace Core;
using namespace Qt::Literals::StringLiterals;
using Gui::Theme;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double linear(double share)
{
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

Triple linear(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

double luminance(const QColor &colour)
{
    const Triple one = linear(colour);
    return 0.2126 * one[0] + 0.7152 * one[1] + 0.0722 * one[2];
}

/// WCAG 2's contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

// How an eye without one kind of cone sees linear colours (Machado, Oliveira and Fernandes 2009,
// severity 1).
constexpr Matrix usual{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{{{0.152286, 1.052583, -0.204868},
                             {0.114503, 0.786281, 0.099216},
                             {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{{{0.367322, 0.860646, -0.227968},
                               {0.280085, 0.672501, 0.047413},
                               {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{{{1.255528, -0.076749, -0.178779},
                             {-0.078411, 0.930809, 0.147602},
                             {0.004733, 0.691367, 0.303900}}};

double dot(const Triple &a, const Triple &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

Triple seen(const QColor &colour, const Matrix &eye)
{
    const Triple one = linear(colour);
    Triple result{};
    for (size_t i = 0; i < 3; ++i)
        result[i] = std::clamp(dot(eye[i], one), 0.0, 1.0);
    return result;
}

/// CIE L*a*b* for D65.
Triple lab(const Triple &rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(dot({0.4124, 0.3576, 0.1805}, rgb) / 0.95047);
    const double y = f(dot({0.2126, 0.7152, 0.0722}, rgb));
    const double z = f(dot({0.0193, 0.1192, 0.9505}, rgb) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor &a, const QColor &b, const Matrix &eye)
{
    const Triple one = lab(seen(a, eye));
    const Triple other = lab(seen(b, eye));
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

QPalette paletteOf(Theme theme)
{
    Gui::applyTheme(*qApp, theme);
    return QApplication::palette();
}

// One of each colour.
constexpr std::array shades{Verdict::OnTrack, Verdict::SlightlyOff, Verdict::OffTrack,
                            Verdict::NoData};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void textStandsOutFromItsGround_data();
    void textStandsOutFromItsGround();
    void statusColoursStayApartForEveryEye_data();
    void statusColoursStayApartForEveryEye();
    void noStatusIsToldByColourAlone();
    void sizesGrowWithTheBody();
};

void TestTheme::textStandsOutFromItsGround_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestTheme::textStandsOutFromItsGround()
{
    QFETCH(Theme, theme);
    constexpr double least = 4.5; // WCAG 2.1, level AA
    const QPalette palette = paletteOf(theme);
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
        const QColor ground = palette.color(role);
        QVERIFY(contrast(palette.color(QPalette::Text), ground) >= least);
        QVERIFY(contrast(palette.color(QPalette::Link), ground) >= least);
        QVERIFY(contrast(Gui::mutedColour(palette), ground) >= least);
        QVERIFY(contrast(Gui::errorColour(palette), ground) >= least);
        for (const Verdict verdict : shades)
            QVERIFY2(contrast(Gui::verdictColour(verdict, palette), ground) >= least,
                     qPrintable(code(verdict)));
    }
    QVERIFY(contrast(palette.color(QPalette::HighlightedText),
                     palette.color(QPalette::Highlight)) >= least);
    QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >=
            least);
}

void TestTheme::statusColoursStayApartForEveryEye_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Matrix>("eye");
    const QList<std::pair<const char *, Theme>> themes{{"light", Theme::Light},
                                                       {"dark", Theme::Dark}};
    for (const auto &[name, theme] : themes) {
        QTest::addRow("%s, all cones", name) << theme << usual;
        QTest::addRow("%s, without red cones", name) << theme << protanopia;
        QTest::addRow("%s, without green cones", name) << theme << deuteranopia;
        QTest::addRow("%s, without blue cones", name) << theme << tritanopia;
    }
}

void TestTheme::statusColoursStayApartForEveryEye()
{
    QFETCH(Theme, theme);
    QFETCH(Matrix, eye);
    constexpr double least = 20; // ten times what can just be told apart
    const QPalette palette = paletteOf(theme);
    for (size_t i = 0; i < shades.size(); ++i) {
        for (size_t j = i + 1; j < shades.size(); ++j) {
            const double apart = distance(Gui::verdictColour(shades[i], palette),
                                          Gui::verdictColour(shades[j], palette), eye);
            QVERIFY2(apart >= least,
                     qPrintable(u"%1 and %2: %3"_s.arg(code(shades[i]), code(shades[j]),
                                                       QString::number(apart))));
        }
    }
}

void TestTheme::noStatusIsToldByColourAlone()
{
    const Phrasebook book(Language::English);
    QSet<QString> symbols;
    QSet<QString> words;
    for (int i = 0; i < statusCount; ++i) {
        symbols << verdictSymbol(static_cast<Verdict>(i));
        words << verdictWord(static_cast<Verdict>(i), book);
    }
    QCOMPARE(symbols.size(), statusCount);
    QCOMPARE(words.size(), statusCount);
}

void TestTheme::sizesGrowWithTheBody()
{
    using Gui::TextSize;
    QFont body = QApplication::font();
    const auto size = [&body](TextSize one) { return Gui::sizedFont(body, one).pointSizeF(); };
    QVERIFY(size(TextSize::Small) < size(TextSize::Body));
    QVERIFY(size(TextSize::Body) < size(TextSize::Figure));
    const double before = size(TextSize::Figure);
    body.setPointSizeF(2 * body.pointSizeF());
    QCOMPARE(size(TextSize::Figure), 2 * before);
    QVERIFY(Gui::sizedFont(body, TextSize::Heading).bold());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
