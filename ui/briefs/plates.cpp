// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefs/plates.h"

#include "core/brief/brief.h"

#include <algorithm>

namespace Gui {

namespace {

using Style = Typeface::Style;

constexpr double spaceBelowTitle = 4;

double addIssuer(Plate &plate, const Core::BriefHead &head, double width)
{
    PlateColumn column(plate, 0, width);
    column.addCentred(head.superior, Typeface(12));
    const TextBox issuer = column.addCentred(head.issuer, Typeface(12, Style::Bold));
    if (issuer.lineCount() > 0)
        column.addRule(shortRule(issuer), 3);
    return column.bottom();
}

double addNationalTitle(Plate &plate, const Core::BriefHead &head, double left, double width)
{
    PlateColumn column(plate, left, width);
    column.addCentred(head.nationalTitle, Typeface(12, Style::Bold));
    const TextBox motto = column.addCentred(head.motto, Typeface(13, Style::Bold));
    column.addRule(motto.widestLine(), 3);
    return column.bottom();
}

double addNumber(Plate &plate, const Core::Brief &brief, double width, double top)
{
    PlateColumn column(plate, 0, width, top);
    column.addCentred(brief.head.numberAndSign, Typeface(13));
    if (!brief.draftMark.isEmpty()) {
        column.addSpace(6);
        column.addFrame(brief.draftMark, Typeface(13, Style::Bold));
    }
    return column.bottom();
}

double addPlaceAndDate(Plate &plate, const Core::BriefHead &head, double left, double width,
                       double top)
{
    PlateColumn column(plate, left, width, top);
    column.addCentred(head.placeAndDate, Typeface(13, Style::Italic));
    return column.bottom();
}

double addReceivers(Plate &plate, const Core::BriefFoot &foot, double width)
{
    PlateColumn column(plate, 0, width);
    if (!foot.receiversTitle.isEmpty())
        column.addLeft(foot.receiversTitle, Typeface(12, Style::BoldItalic));
    for (const QString &receiver : foot.receivers)
        column.addLeft(receiver, Typeface(11));
    return column.bottom();
}

double addSignature(Plate &plate, const Core::BriefFoot &foot, double left, double width)
{
    const Typeface bold(14, Style::Bold);
    PlateColumn column(plate, left, width);
    for (const QString &line : foot.authority)
        column.addCentred(line, bold);
    column.addSpace(signatureSpace);
    if (foot.signer.isEmpty())
        column.addSpace(bold.lineHeight());
    column.addCentred(foot.signer, bold);
    return column.bottom();
}

} // namespace

double shortRule(const TextBox &text)
{
    const double width = text.widestLine();
    return std::clamp(mm(30), width / 3, width / 2);
}

Plate headPlate(const Core::Brief &brief, double width)
{
    Plate plate;
    const double left = width * leftShare;
    const double right = width - left;
    const double issuer = addIssuer(plate, brief.head, left);
    const double nationalTitle = addNationalTitle(plate, brief.head, left, right);
    const double top = std::max(issuer, nationalTitle) + 7;
    const double number = addNumber(plate, brief, left, top);
    const double date = addPlaceAndDate(plate, brief.head, left, right, top);
    plate.height = std::max(number, date);
    return plate;
}

Plate titlePlate(const Core::Brief &brief, double width)
{
    Plate plate;
    const Typeface bold(14, Style::Bold);
    PlateColumn column(plate, 0, width);
    const TextBox type = column.addCentred(brief.typeTitle, bold);
    const TextBox subject = column.addCentred(brief.subject, bold);
    column.addRule(shortRule(subject.lineCount() > 0 ? subject : type), 3);
    plate.height = column.bottom() + spaceBelowTitle;
    return plate;
}

Plate appendixPlate(const Core::BriefAppendix &appendix, double width)
{
    Plate plate;
    const Typeface bold(14, Style::Bold);
    PlateColumn column(plate, 0, width);
    column.addCentred(appendix.label, bold);
    const TextBox title = column.addCentred(appendix.title, bold);
    column.addCentred(appendix.enclosed, Typeface(13, Style::Italic));
    column.addRule(shortRule(title), 3);
    plate.height = column.bottom() + spaceBelowTitle;
    return plate;
}

Plate footPlate(const Core::BriefFoot &foot, double width)
{
    Plate plate;
    const double left = width * leftShare;
    const double receivers = addReceivers(plate, foot, left);
    const double signature = addSignature(plate, foot, left, width - left);
    plate.height = std::max(receivers, signature);
    return plate;
}

} // namespace Gui
