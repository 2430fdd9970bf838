// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A resource type as the window sees it: its panels, and making and deleting its resources. The window keeps a list of
// these (resource_types.h) and knows none of them by name; the words of menus are those of its navigation section.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

#include "api/contract/error.h"
#include "models/palette_model.h"
#include "views/shell/resource_kind.h"

class QWidget;

namespace tovuk::views {
class ActionRegistry;
}

namespace tovuk::app {

class Settings;
class Workspace;

class ResourceType : public QObject {
  Q_OBJECT
 public:
  // All outlive the type. `window` is its parent and that of its dialogs.
  struct Deps {
    Workspace& workspace;
    Settings& settings;
    views::ActionRegistry& registry;
    QWidget* window;
  };
  using QObject::QObject;

  [[nodiscard]] virtual QString id() const = 0;  // of its navigation section: "sqlite", "kv", "queue", "cron", ...
  [[nodiscard]] virtual views::ResourceKind kind() = 0;
  // Of the current service; false while there is none.
  [[nodiscard]] virtual bool canCreate() const = 0;
  virtual void create() = 0;  // asks for what it needs, sends, then emits opened
  virtual void remove(const QString& nameOrId) = 0;

  // Actions of the window, besides creating, that are this type's: by the ids of window_actions.h.
  [[nodiscard]] virtual QStringList windowActions() const { return {}; }
  [[nodiscard]] virtual bool canRun(const QString& /*actionId*/) const { return false; }
  virtual void run(const QString& /*actionId*/) {}
  // What the palette finds of this type besides its actions and resources.
  [[nodiscard]] virtual std::vector<models::PaletteEntry> paletteEntries() { return {}; }

 signals:
  void opened(const QString& nameOrId);  // of the current service: bring it to the front
  void deleted(const QString& service, const QString& nameOrId);
  void failed(const tovuk::Error& error);
  void noticed(const QString& sentence);  // for the message bar of the window
  // Bring the panel of a resource of any service to the front, then do something with it; `then` may be empty.
  void panelWanted(const QString& service, const QString& nameOrId,
                   const std::function<void(tovuk::views::ResourcePanel& panel)>& then);
};

}  // namespace tovuk::app
