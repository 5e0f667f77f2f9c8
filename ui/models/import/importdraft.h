// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/import/importreport.h"
#include "core/import/importwarning.h"
#include "core/import/inputfile.h"
#include "core/import/rejectedrows.h"
#include "ui/models/session.h"

namespace Models {

/// What an import would do with one value, in the words of the session's language.
struct PreviewRow
{
    int row = 0; ///< as the spreadsheet numbers it
    Core::ImportVerdict verdict = Core::ImportVerdict::Rejected;
    QStringList subject; ///< what the value is of: a text for each of `subjectHeaders`
    QString stored;      ///< empty: nothing is
    QString proposed;    ///< as it would be stored; of a rejected one, as it was typed
    QString reason;      ///< of a rejected one, a sentence; of a revised one, what else differs
    int valueColumn = 0; ///< of the sheet, where the value stands; 0: it is none of one cell
};

/// One table on its way into the file: read, corrected cell by cell, planned and stored. Nothing is
/// stored before `apply`.
class ImportDraft
{
public:
    explicit ImportDraft(Session &session)
        : m_session(session)
    {}
    virtual ~ImportDraft() = default;
    ImportDraft(const ImportDraft &) = delete;
    ImportDraft &operator=(const ImportDraft &) = delete;

    /// Takes the sheet that is named, else the first with such a table. Corrections and the plan
    /// are forgotten; when it fails nothing changes.
    Core::Result<> setFile(const Core::InputFile &file, const QString &sheet = {},
                           const Core::Progress &progress = {});
    /// In Unicode, with the corrections.
    const Core::InputTable &table() const { return m_table; }
    /// Headers of the file by their columns; empty without a header row.
    virtual Core::HeaderCells header() const = 0;
    virtual bool isComplete() const = 0; ///< whether the layout of such a table is found

    /// Corrects a cell of the table. The layout is found in what it says now, and the plan is
    /// another one from then on.
    void setText(int row, int column, const QString &text);

    /// Decides about every value, unless nothing has changed since.
    Core::Result<> plan(const Core::Progress &progress = {});
    bool isPlanned() const { return m_isPlanned; }
    virtual qsizetype count() const = 0;
    virtual Core::ImportVerdict verdictAt(qsizetype position) const = 0;
    virtual PreviewRow rowAt(qsizetype position) const = 0;
    virtual QStringList subjectHeaders() const = 0;
    virtual const QList<Core::ImportWarning> &warnings() const = 0;
    virtual Core::ImportReport report() const = 0;
    virtual const Core::RejectedRows &rejected() const = 0;
    /// Stores what is good, as one undo step; needs a plan.
    virtual Core::Result<> apply(const Core::Progress &progress = {}) = 0;

    Session &session() const { return m_session; }

protected:
    virtual bool isTable(const Core::InputTable &table) const = 0;
    /// Brings `table` to Unicode and finds its layout.
    virtual void recognise(Core::InputTable &table) = 0;
    virtual Core::Result<> makePlan(const Core::Progress &progress) = 0;
    /// Recognises the table anew as it was read, then corrects it again.
    void start();
    /// That other sheets hold such a table too; empty when none does.
    QList<Core::ImportWarning> sheetWarnings() const;

    Session &m_session;

private:
    Core::InputTable m_read; ///< as the file has it
    Core::InputTable m_table;
    QStringList m_otherSheets;
    QMap<QPair<int, int>, QString> m_corrections; ///< by row and column number
    bool m_isPlanned = false;
};

} // namespace Models
