// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of messages that were sent, in the words of a message bar.
#pragma once

#include <QString>

#include "models/queue/message_sender.h"

namespace tovuk::views {

class MessageBar;

void showOutcome(MessageBar& bar, const models::SendOutcome& outcome, const QString& queue);

}  // namespace tovuk::views
