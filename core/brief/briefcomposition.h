// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrasebook.h"
#include "core/brief/briefwriter.h"
#include "core/chart/indicatorcharts.h"

namespace Core {

/// A brief while it is written: takes blocks in reading order and numbers headings and appendices.
class BriefComposition
{
public:
    /// All arguments must outlive it.
    BriefComposition(const BriefSource &source, const BriefOptions &options);

    const BriefSource &source() const { return m_source; }
    const Situation &situation() const { return m_source.situation; }
    const BriefOptions &options() const { return m_options; }
    const Phrasebook &book() const { return m_book; }
    Language language() const { return m_options.language; }
    /// A phrase of the context "Brief".
    QString text(const char *source) const { return m_book.translate("Brief", source); }
    /// The reporting office as it stands inside a sentence.
    QString issuer() const;
    QString asOfText() const { return QString::number(m_source.situation.asOf); }

    /// A sentence about an indicator; that the unit which it is bound to has ended is added.
    QString withEnd(const IndicatorSituation &one, const QString &sentence) const;
    /// "Name (the unit ended on 30/06/2025)".
    QString markedName(const IndicatorSituation &one) const;
    /// "on 30/06/2025" is told of the brief's own unit where it ended by the as-of year.
    void writeEndOfUnit();

    /// Below the type of the document. The unit is added where it is not a province, and what the
    /// data reach up to in brackets.
    void setSubject(const QString &subject);
    void section(const QString &title); ///< "I. ..."
    /// "1. ...", anew in each section; without a number where it stays the only one.
    void subsection(const QString &title);
    void point(const QString &title);    ///< "a) ...", anew in each subsection
    void paragraph(const QString &text); ///< nothing when empty
    void item(const QString &text);      ///< without its dash
    void note(const QString &text);
    void table(const BriefTable &table); ///< nothing without rows
    void chart(const ChartSpec &chart);  ///< nothing when it only says what is missing
    /// A page of its own for wide tables; the label is given at the end.
    void appendix(const QString &title, const QList<BriefBlock> &blocks);

    ChartContext chartContext() const;

    /// The brief with numbers before headings that are not alone, and with the mark of the decree
    /// at the end of its text and of each appendix.
    Brief finished();

private:
    /// Of the unit that alone is asked for the indicator; null where it exists, and where the brief
    /// says it of its own unit.
    QDate endOf(const IndicatorSituation &one) const;

    BriefSource const &m_source;
    const BriefOptions &m_options;
    Phrasebook m_book;
    Brief m_brief;
    int m_section = 0;
    int m_subsection = 0;
    int m_point = 0;
};

/// A text that was typed in several lines, as one paragraph.
QString inOneLine(const QString &text);

/// "I", "II", ... up to 20.
QString romanNumber(int number);

} // namespace Core
