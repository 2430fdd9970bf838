// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets the shortcuts of the panel in front work in the whole window, also while the focus is in the header, the
// navigation or the activity view. Only one panel has this reach at a time, so that two panels side by side never
// compete for a key; the others' shortcuts keep working inside them.
#pragma once

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

namespace tovuk::views {

class ResourcePanel;

class PanelReach : public QObject {
  Q_OBJECT
 public:
  explicit PanelReach(QObject* parent = nullptr);

  void setPanel(ResourcePanel* panel);  // nullptr: none
  // Again, after shortcuts have changed.
  void widen();
  // While paused the panel's keys stay in the panel: something lies over the window.
  void setPaused(bool paused);

 private:
  void narrow();

  QPointer<ResourcePanel> m_panel;
  QList<QPointer<QAction>> m_widened;
  bool m_paused = false;
};

}  // namespace tovuk::views
