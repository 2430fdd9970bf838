// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// F1: the shortcuts that work where the focus is, with a filter.
#pragma once

#include <QDialog>

#include "views/shell/action_registry.h"

class QTreeWidget;

namespace tovuk::views {

class ShortcutList : public QDialog {
  Q_OBJECT
 public:
  // `scopes` in the order they are listed, with their titles: the focused view first, then the window.
  ShortcutList(const ActionRegistry& registry, const QList<std::pair<QString, QString>>& scopes, QWidget* parent);

  [[nodiscard]] int shownCount() const;

 private:
  void filter(const QString& text);

  QTreeWidget* m_list;
};

}  // namespace tovuk::views
