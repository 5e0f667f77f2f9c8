// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Models {

/// Whether others keep the file from being read. Once they do, it looks every quarter of a second
/// whether they have let go of it.
class AccessWatch final : public QObject
{
    Q_OBJECT

public:
    /// `isReadable` asks the file; must not wait.
    explicit AccessWatch(std::function<bool()> isReadable, QObject *parent = nullptr);

    bool isHeld() const { return m_timer.isActive(); }
    /// For how long; zero when it is not.
    std::chrono::seconds heldFor() const;

    /// Others hold it: somebody could not read it.
    void hold();
    /// Nobody waits for it any more.
    void forget() { m_timer.stop(); }

signals:
    /// It is held now, and was not before.
    void held();
    /// The others have let go of it.
    void freed();

private:
    void look();

    std::function<bool()> m_isReadable;
    QTimer m_timer; ///< while it is held
    QElapsedTimer m_since;
};

} // namespace Models
