// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a service holds when it is measured.
#pragma once

#include <QString>

#include <string>

#include "tests/bench/local_client.h"

namespace tovuk::bench {

// The KV namespace BENCH, the queue bench, and the State namespace Bench with the object `held`.
bool makeHolders(const Program& program);

// Their items from number `from` up to `to`, written into data.db by the sqlite3 program while the service is stopped:
// a million of each in seconds. Beside them as many storage objects, without their files. Each value has 100 bytes.
bool fillItems(const QString& dataDir, int from, int to);

// The key of a KV entry, a State value and a storage object.
std::string itemKey(unsigned number);

}  // namespace tovuk::bench
