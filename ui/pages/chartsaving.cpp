// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartsaving.h"

#include "core/words/errorsentence.h"
#include "ui/charts/chartexport.h"
#include "ui/prompts/whenfree.h"

#include <QCoreApplication>

namespace Gui {

namespace {

constexpr QSize exportSize(1200, 700);

} // namespace

void saveChart(Prompts &prompts, const Core::ChartSpec &spec, const QString &name,
               const Core::Phrasebook &book)
{
    const QString path = prompts.saveFile(
        QCoreApplication::translate("ChartSaving", "Save chart"), name + QStringLiteral(".png"),
        QCoreApplication::translate(
            "ChartSaving", "PNG pictures (*.png);;SVG graphics (*.svg);;PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto saved = whenFree(prompts, [&] { return exportChart(spec, path, exportSize); });
    if (!saved)
        prompts.showError(Core::errorSentence(saved.error(), book));
}

} // namespace Gui
