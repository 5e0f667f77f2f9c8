// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefbatch.h"
#include "ui/models/session.h"

#include <functional>
#include <optional>

namespace Gui {

/// Writes one brief to a path.
using BriefFileWriter = std::function<Core::Result<>(const Core::Brief &, const QString &path)>;

/// What has become of a batch.
struct BatchOutcome
{
    int written = 0;
    QStringList skipped;                ///< codes of what there was nothing to report on
    std::optional<Core::Error> failure; ///< what ended the batch before its time
    bool isCancelled = false;
};

/// Writes the briefs of a batch one by one while the window stays alive. One whose file or data
/// another program holds waits until they are free or the batch is cancelled; the first that cannot
/// be written ends it. Those before it stay, each of them whole.
class BatchExport final : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive the export.
    BatchExport(const Models::Session &session, QList<Core::BriefBatchItem> items,
                BriefFileWriter writer, QObject *parent = nullptr);

    void start();
    /// Ends after the brief that is being written.
    void cancel() { m_outcome.isCancelled = true; }

signals:
    void progressed(int done, int total);
    /// The next one waits for that (FileBusy); said again with every try.
    void waiting(const Core::Error &busy);
    void finished(const Gui::BatchOutcome &outcome);

private:
    void writeNext();
    Core::Result<> write(const Core::BriefBatchItem &item);

    const Models::Session &m_session;
    Core::ReportSource m_source; ///< as it was at the start: year and area may be changed meanwhile
    QString m_file;              ///< whose briefs they are; another one ends the batch
    QList<Core::BriefBatchItem> m_items;
    BriefFileWriter m_writer;
    int m_done = 0;
    BatchOutcome m_outcome;
};

} // namespace Gui
