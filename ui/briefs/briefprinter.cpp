// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/briefprinter.h"

#include "ui/briefs/brieflayout.h"
#include "ui/briefs/briefpaint.h"

#include <QPrintDialog>
#include <QPrinter>

namespace Gui {

void printWithDialog(const Core::Brief &brief, const ChartPainter &painter, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted)
        paintBrief(BriefLayout(brief, painter), printer);
}

} // namespace Gui
