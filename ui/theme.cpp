// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

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
};

const Tokens light{QColor(0xf4f6f8), QColor(0xffffff), QColor(0xf7f9fb),
                   QColor(0x1d2733), QColor(0x5b6875), QColor(0xe9edf1),
                   QColor(0x0b5cad), QColor(0xffffff), QColor(0x0b5cad)};
const Tokens dark{QColor(0x191d22), QColor(0x262c33), QColor(0x2b323a),
                  QColor(0xe6eaee), QColor(0x9aa7b4), QColor(0x323a43),
                  QColor(0x4a9be8), QColor(0x10151a), QColor(0x7cb8f2)};

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

QColor pick(const QPalette &palette, QRgb onLight, QRgb onDark)
{
    return QColor(isDark(palette) ? onDark : onLight);
}

} // namespace

void applyTheme(QApplication &application, Theme theme)
{
    loadFonts();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme == Theme::Dark ? dark : light));
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(application.font().pointSizeF());
    QApplication::setFont(font);
}

QColor statusColour(Core::Status status, const QPalette &palette)
{
    using Core::Status;
    switch (status) {
    case Status::Met:
    case Status::OnTrack:
        return pick(palette, 0x00695c, 0x4dd0b8);
    case Status::SlightlyOff:
        return pick(palette, 0x9a5b00, 0xf0b44c);
    case Status::OffTrack:
    case Status::WrongDirection:
    case Status::Missed:
        return pick(palette, 0xb3261e, 0xff8a75);
    case Status::NoData:
    case Status::NotAssessable:
        return mutedColour(palette);
    }
    Q_UNREACHABLE();
}

QColor errorColour(const QPalette &palette)
{
    return pick(palette, 0xb3261e, 0xff8a75);
}

QColor mutedColour(const QPalette &palette)
{
    return pick(palette, 0x5b6875, 0x9aa7b4);
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
