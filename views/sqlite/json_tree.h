// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fills a tree with a JSON value, level by level as it is opened, so that a value of many megabytes opens at once.
#pragma once

#include <QJsonValue>

class QTreeWidget;

namespace tovuk::views {

void setUpJsonTree(QTreeWidget& tree);
void fillJsonTree(QTreeWidget& tree, const QJsonValue& value);

}  // namespace tovuk::views
