// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/indicator/observation.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace Models {

/// A change that the user made.
struct Write
{
    /// As the undo step is called: "Edit CQS03T, 2021".
    QString text;
    /// What it leaves behind, so that cells can show it before it is stored.
    QList<Core::Observation> observations;
    /// Brings it into the file; must not wait.
    std::function<Core::Result<>()> store;
    bool isStep = false; ///< an undo or a redo
    /// Waits for all that the user can mend outside of the program: a full disk, too.
    bool waitsForAll = false;
};

/// Whether a file that refused a change for that takes it once the user has mended something: made
/// room, put the drive back, lifted a protection. A damaged file takes it never.
bool isMendable(const Core::Error &error);

/// Changes that wait because another program holds the file. They are stored in the order in which
/// they were made as soon as the file takes them, or given up by the user. Nobody waits for them:
/// a timer tries again.
class WriteQueue final : public QObject
{
    Q_OBJECT

public:
    explicit WriteQueue(QObject *parent = nullptr);

    /// Stores the change now or, when the file is busy or others wait already, after those. The
    /// Error when the file refused it for a reason that it does not wait for.
    Core::Result<> submit(const Write &write);

    bool isEmpty() const { return m_writes.isEmpty(); }
    int size() const { return int(m_writes.size()); }
    const Write &last() const { return m_writes.last().write; }
    /// Of all that wait, in their order: a later one holds where two have the same key.
    QList<Core::Observation> observations() const;
    /// Why the first one has not been stored yet; FileBusy at first. Null when none waits.
    const std::optional<Core::Error> &cause() const { return m_cause; }
    /// How long the first one has been waiting.
    std::chrono::seconds waited() const;

    /// Tries at once, without waiting for the timer.
    void tryNow();

    /// Gives up the changes that touch a value, each as a whole; false when none does.
    bool giveUp(const Core::ObservationKey &key);
    void giveUpLast();
    void giveUpAll();

signals:
    /// Other changes wait, or for another reason.
    void changed();

private:
    struct Waiting
    {
        int number;
        Write write;
        QElapsedTimer since;
    };

    void settle();

    QList<Waiting> m_writes;
    int m_lastNumber = 0;
    bool m_isStoring = false;
    std::optional<Core::Error> m_cause;
    QTimer m_timer;
};

} // namespace Models
