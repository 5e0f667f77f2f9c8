// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Core {

/// The name that a person goes by, as it is kept: NFC, one line, without control and invisible
/// characters, at most 80 characters.
QString personName(const QString &text);

/// How the journal names a person: the name with the system's user in brackets, so that an entry
/// can be traced: "Nguyen Thi Lan (lan)". The system's user alone where the name is empty.
QString journalPerson(const QString &name, const QString &systemUser);

} // namespace Core
