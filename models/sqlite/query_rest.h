// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paging through the rest of a statement's rows over the plain contract, which has no cursor.
#pragma once

#include <QString>

namespace tovuk::models {

// Whether a statement can stand in FROM (...): one SELECT, VALUES or reading WITH.
bool canBePaged(const QString& statement);

// `statement` as a page of `limit` rows after the first `offset`.
QString pageOf(const QString& statement, qint64 limit, qint64 offset);

}  // namespace tovuk::models
