// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a status of the store means for the person, in one sentence, and what to do about it. Translated, plain text.
#pragma once

#include <QString>

#include "app/secrets/secret_store.h"

namespace tovuk::app {

QString statusText(SecretStatus status);  // "The keyring is locked, or has not been set up."
QString adviceText(SecretStatus status);  // empty where there is nothing to do

}  // namespace tovuk::app
