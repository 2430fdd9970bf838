// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person pastes into the field for a token.
#pragma once

#include <QByteArray>
#include <QString>

namespace tovuk::models {

// Without the blanks and line ends around it, which copying brings along.
QString tokenFrom(const QString& pasted);

// Why the text cannot be a token, in one sentence for beside the field; empty: it can. Checked after tokenFrom().
// Only what no token is, is refused: empty, longer than 512 (schemas page, SESSION_TOKEN), blanks or line ends inside,
// anything but printable ASCII. The form of a token is the service's business.
QString tokenRefusal(const QString& pasted);

}  // namespace tovuk::models
