// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/pdffonts.h"

#include "ui/briefs/pdfstructure.h"

#include <QRegularExpression>

namespace Gui {

namespace {

/// The name with its tag, from the descriptor of the font or of its descendant.
QByteArray taggedName(const PdfStructure &file, const QByteArray &font)
{
    const int descendant = PdfStructure::reference(font, QStringLiteral("DescendantFonts \\["));
    const QByteArray owner = descendant > 0 ? file.object(descendant) : font;
    const int descriptor = PdfStructure::reference(owner, QStringLiteral("FontDescriptor "));
    const QByteArray content = descriptor > 0 ? file.object(descriptor) : QByteArray();
    return PdfStructure::captured(content, QStringLiteral("/FontName /(\\S+)"));
}

QByteArray withTaggedName(const PdfStructure &file, QByteArray font)
{
    const QByteArray plain = PdfStructure::captured(font, QStringLiteral("/BaseFont /(\\S+)"));
    const QByteArray tagged = taggedName(file, font);
    const qsizetype tag = tagged.indexOf('+') + 1;
    if (plain.isEmpty() || tag == 0 || tagged.mid(tag) != plain)
        return font;
    return font.replace("/BaseFont /", QByteArray("/BaseFont /" + tagged.left(tag)));
}

/// In a map from glyphs to characters: the characters, not the glyphs' own numbers.
QByteArray withSpaces(const QByteArray &map)
{
    static const QRegularExpression listed(QStringLiteral("(?<=[\\[ ])<0009>(?= [<\\]])"));
    static const QRegularExpression single(QStringLiteral("(<(\\w{4})> <\\2>) <0009>"));
    QStringList lines = QString::fromLatin1(map).split(u'\n');
    for (QString &line : lines) {
        const qsizetype list = line.indexOf(u'[');
        if (list >= 0)
            line = line.left(list) + line.mid(list).replace(listed, QStringLiteral("<0020>"));
        else
            line.replace(single, QStringLiteral("\\1 <0020>"));
    }
    return lines.join(u'\n').toLatin1();
}

QByteArray corrected(const PdfStructure &file, const QByteArray &object)
{
    if (object.contains("/BaseFont /"))
        return withTaggedName(file, object);
    return object.contains("beginbfrange") ? withSpaces(object) : object;
}

} // namespace

std::map<int, QByteArray> correctedFonts(const PdfStructure &file)
{
    std::map<int, QByteArray> objects;
    for (int i = 1; i < file.size(); ++i) {
        const QByteArray original = file.object(i);
        const QByteArray changed = corrected(file, original);
        if (changed != original)
            objects[i] = changed;
    }
    return objects;
}

} // namespace Gui
