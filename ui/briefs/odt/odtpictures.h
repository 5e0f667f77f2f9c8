// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "core/export/zipwriter.h"
#include "ui/briefs/chartpainter.h"
#include "ui/briefs/odt/odtstylebook.h"

namespace Gui {

/// The charts of a document: each as a drawing, and as a picture for programs that cannot show the
/// drawing.
class OdtPictures
{
public:
    explicit OdtPictures(const ChartPainter &painter);

    /// A frame of that size, in points, that stands in a line like a letter.
    void write(OdtXml &xml, OdtStyleBook &styles, const Core::ChartSpec &chart, const QSizeF &size);

    /// Drawings and pictures, to be packed under the names that the frames refer to.
    const QList<Core::ZipPart> &parts() const { return m_parts; }

private:
    void writeImage(OdtXml &xml, const QString &name, const QByteArray &content);

    ChartPainter m_painter;
    int m_count = 0;
    QList<Core::ZipPart> m_parts;
};

} // namespace Gui
