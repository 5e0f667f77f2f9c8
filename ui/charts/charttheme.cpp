// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttheme.h"

#include "ui/theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace Gui {

namespace {

// After Okabe and Ito, darkened or lightened until text in these colours has a contrast of 4.5
// to its ground.
const QList<QColor> onLight{QColor(0x0B5FA5), QColor(0xA23B7C), QColor(0x007A5A), QColor(0x595959)};
const QList<QColor> onDark{QColor(0x6CBBF0), QColor(0xE79AC6), QColor(0x45CBA0), QColor(0xBDBDBD)};
// And these have a luminance of their own each: grey prints tell them apart.
const QList<QColor> onPaper{QColor(0x08306B), QColor(0x9A6A1E), QColor(0x1A1A1A), QColor(0x1F6B4F)};

void addMixtures(ChartTheme &theme)
{
    theme.muted = mixed(theme.text, theme.background, 0.68);
    theme.axis = mixed(theme.text, theme.background, 0.45);
    theme.grid = mixed(theme.text, theme.background, 0.13);
    theme.field = mixed(theme.text, theme.background, 0.05);
}

void addHues(ChartTheme &theme, bool dark)
{
    theme.series = dark ? onDark : onLight;
    theme.target = QColor(dark ? 0xF0B54A : 0x8A5A00);
    theme.improved = statusColourOn(dark, Core::Verdict::OnTrack);
    theme.worsened = statusColourOn(dark, Core::Verdict::OffTrack);
}

} // namespace

QColor mixed(const QColor &over, const QColor &ground, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {mix(over.red(), ground.red()), mix(over.green(), ground.green()),
            mix(over.blue(), ground.blue())};
}

ChartTheme ChartTheme::forPalette(const QPalette &palette, const QString &family)
{
    ChartTheme theme;
    theme.background = palette.color(QPalette::Base);
    theme.text = palette.color(QPalette::Text);
    theme.family = family.isEmpty() ? QGuiApplication::font().family() : family;
    addMixtures(theme);
    addHues(theme, theme.background.lightness() < 128);
    return theme;
}

ChartTheme ChartTheme::light(const QString &family)
{
    ChartTheme theme;
    theme.background = Qt::white;
    theme.text = QColor(0x1F2328);
    theme.family = family;
    addMixtures(theme);
    addHues(theme, false);
    return theme;
}

ChartTheme ChartTheme::forPaper(const QString &family)
{
    ChartTheme theme = light(family);
    theme.text = Qt::black;
    addMixtures(theme);
    theme.grid = mixed(theme.text, theme.background, 0.2);
    theme.series = onPaper;
    theme.hasOneFont = true;
    theme.target = QColor(0x5C3B00);
    theme.textSize = 14;
    theme.margin = 2;
    return theme;
}

QColor ChartTheme::seriesColour(int index) const
{
    return series.isEmpty() ? text : series.at(index % series.size());
}

QFont ChartTheme::font(int step, bool bold) const
{
    QFont font(family);
    font.setPixelSize(textSize + step);
    font.setBold(bold);
    // Widths are those of the paper on the screen, too.
    font.setHintingPreference(QFont::PreferNoHinting);
    if (hasOneFont)
        font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

} // namespace Gui
