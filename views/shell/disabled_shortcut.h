// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hears the shortcut of an action while the action is disabled, so that the key can say why nothing happens.
#pragma once

#include <QObject>

class QAction;
class QShortcut;
class QWidget;

namespace tovuk::views {

class DisabledShortcut : public QObject {
  Q_OBJECT
 public:
  // Works in the whole window of `owner`, which owns this. `action` outlives it.
  DisabledShortcut(QAction* action, QWidget* owner);

 signals:
  void pressed();

 private:
  void follow();

  QAction* m_action;
  QShortcut* m_shortcut;
};

}  // namespace tovuk::views
