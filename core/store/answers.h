// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/openwarnings.h"
#include "core/base/result.h"
#include "core/indicator/reportingcalendar.h"
#include "core/store/journalentry.h"

namespace Core {

class FileState;

/// What the journal's field of an answered question begins with; the kind's code follows.
inline const QString acceptedField = QStringLiteral("accepted: ");

/// Which questions about values were answered, and the calendar that says which periods values are
/// asked for. Every method is one transaction, and gives an Error instead of throwing.
class Answers
{
public:
    /// The state must outlive it.
    explicit Answers(FileState &file)
        : m_file(file)
    {}

    /// Answers questions with one note (not empty). They stay answered while the figures that
    /// raised them are the same. One journalled batch; the same note again changes nothing.
    Result<> accept(const QList<ValueWarning> &warnings, const QString &note, const Origin &origin);
    /// Takes the answers back that there are. One journalled batch.
    Result<> withdraw(const QList<ValueWarning> &warnings, const Origin &origin);
    /// All answers, also those to figures that have changed since.
    Result<QList<AcceptedWarning>> accepted() const;

    /// Adds rules to the period calendar, each before those that are there.
    Result<> addReportingRules(const QList<ReportingRule> &rules, const Origin &origin);
    Result<ReportingCalendar> reportingCalendar() const;

private:
    FileState &m_file;
};

} // namespace Core
