// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened in a run, one line a statement: the statement, its outcome, its figures.
#pragma once

#include <QTreeWidget>

#include "models/sqlite/query_session.h"

namespace tovuk::views {

class MessagesView : public QTreeWidget {
  Q_OBJECT
 public:
  explicit MessagesView(QWidget* parent = nullptr);
  // `notRun`: statements after a failure that were never sent.
  void showResults(const std::vector<models::QueryResult>& results, const QStringList& notRun);

 signals:
  void resultChosen(int index);
};

}  // namespace tovuk::views
