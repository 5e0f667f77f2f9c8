// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/fonts.h"
#include "ui/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

namespace Gui {

namespace {

struct Tokens
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor muted;
    QColor button;
    QColor accent;
    QColor onAccent;
    QColor link;
    QColor good;
    QColor caution;
    QColor bad;
    QColor unknown;
};

const Tokens light{QColor(0xf4f6f8), QColor(0xffffff), QColor(0xf7f9fb), QColor(0x1d2733),
                   QColor(0x5b6875), QColor(0xe9edf1), QColor(0x0b5cad), QColor(0xffffff),
                   QColor(0x0b5cad), QColor(0x00728f), QColor(0xa35a00), QColor(0x8f1414),
                   QColor(0x4a4f55)};
const Tokens dark{QColor(0x191d22), QColor(0x262c33), QColor(0x2b323a), QColor(0xe6eaee),
                  QColor(0x9aa7b4), QColor(0x323a43), QColor(0x4a9be8), QColor(0x10151a),
                  QColor(0x7cb8f2), QColor(0x25bde3), QColor(0xf5c43d), QColor(0xee7d68),
                  QColor(0xc0c5ca)};

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette(tokens.button, tokens.window);
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::Base, tokens.base);
    palette.setColor(QPalette::AlternateBase, tokens.alternate);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::ToolTipBase, tokens.base);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.link);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    return palette;
}

bool isDark(const QPalette &palette)
{
    constexpr int middle = 128;
    return palette.color(QPalette::Base).lightness() < middle;
}

const Tokens &tokensFor(const QPalette &palette)
{
    return isDark(palette) ? dark : light;
}

QColor colourIn(const Tokens &tokens, Core::Verdict verdict)
{
    using Core::Verdict;
    switch (verdict) {
    case Verdict::Met:
    case Verdict::OnTrack:
        return tokens.good;
    case Verdict::SlightlyOff:
        return tokens.caution;
    case Verdict::OffTrack:
    case Verdict::WrongDirection:
    case Verdict::Missed:
        return tokens.bad;
    case Verdict::NoData:
    case Verdict::NotAssessable:
        return tokens.unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

void applyTheme(QApplication &application, Theme theme)
{
    loadFonts();
    QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(theme == Theme::Dark ? dark : light));
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(application.font().pointSizeF());
    QApplication::setFont(font);
}

QColor verdictColour(Core::Verdict verdict, const QPalette &palette)
{
    return colourIn(tokensFor(palette), verdict);
}

QColor statusColourOn(bool isDarkGround, Core::Verdict verdict)
{
    return colourIn(isDarkGround ? dark : light, verdict);
}

QColor errorColour(const QPalette &palette)
{
    return tokensFor(palette).bad;
}

QColor mutedColour(const QPalette &palette)
{
    return tokensFor(palette).muted;
}

QColor faintColour(const QColor &colour)
{
    constexpr double share = 0.25;
    QColor faint = colour;
    faint.setAlphaF(share);
    return faint;
}

QFont sizedFont(const QFont &body, TextSize size)
{
    constexpr double figureScale = 1.6;
    constexpr double smallScale = 0.9;
    QFont font = body;
    if (size == TextSize::Figure)
        font.setPointSizeF(body.pointSizeF() * figureScale);
    else if (size == TextSize::Small)
        font.setPointSizeF(body.pointSizeF() * smallScale);
    font.setBold(size == TextSize::Figure || size == TextSize::Heading);
    return font;
}

QString themeCode(Theme theme)
{
    return theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
}

Theme themeFromCode(const QString &code)
{
    return code == QLatin1String("dark") ? Theme::Dark : Theme::Light;
}

} // namespace Gui
