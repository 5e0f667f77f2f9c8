// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefs/batchexport.h"

#include "core/brief/composebrief.h"

#include <QTimer>

namespace Gui {

namespace {

constexpr std::chrono::milliseconds interval(250); ///< between two tries

} // namespace

BatchExport::BatchExport(const Models::Session &session, QList<Core::BriefBatchItem> items,
                         BriefFileWriter writer, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_source(session.source())
    , m_file(session.store().path())
    , m_items(std::move(items))
    , m_writer(std::move(writer))
{}

void BatchExport::start()
{
    emit progressed(0, int(m_items.size()));
    QTimer::singleShot(0, this, &BatchExport::writeNext);
}

void BatchExport::writeNext()
{
    if (m_session.store().path() != m_file)
        cancel();
    const bool isOver =
        m_done == int(m_items.size()) || m_outcome.isCancelled || m_outcome.failure.has_value();
    if (isOver) {
        emit finished(m_outcome);
        return;
    }
    const Core::Result<> written = write(m_items.at(m_done));
    if (!written && written.error().kind == Core::Error::Kind::FileBusy) {
        emit waiting(written.error());
        QTimer::singleShot(interval, this, &BatchExport::writeNext);
        return;
    }
    if (!written)
        m_outcome.failure = written.error();
    emit progressed(++m_done, int(m_items.size()));
    QTimer::singleShot(0, this, &BatchExport::writeNext);
}

/// What there is nothing to report on is no error.
Core::Result<> BatchExport::write(const Core::BriefBatchItem &item)
{
    const auto brief = Core::composeBrief(m_session.store(), m_source, item.options);
    if (!brief && brief.error().kind == Core::Error::Kind::NothingToReport) {
        const bool isPillar = item.options.kind == Core::BriefKind::Pillar;
        m_outcome.skipped << (isPillar ? item.options.pillar : item.options.indicator);
        return {};
    }
    return brief
        .and_then([&](const Core::Brief &composed) { return m_writer(composed, item.path); })
        .map([this] { ++m_outcome.written; });
}

} // namespace Gui
