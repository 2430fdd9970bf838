// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every action of the program: a stable id, texts, a menu place and a shortcut that the person may change. Feeds
// menus, the palette, the shortcut list and the tests.
//
// A spec is defined once at start, also for panels that are not open. Each panel creates its own live QActions from
// the specs, so that two panels side by side have their own enabled states; the registry keeps their texts and
// shortcuts up to date.
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace tovuk::views {

enum class MenuPlace : std::uint8_t { File, Edit, View, Resource, Query, Connection, Help };

struct ActionSpec {
  QString id;             // "sqlite.run": lower case, scope first; never changes once released
  QString text;           // "Run statement"; also the palette's and the accessible name
  QString shortText;      // on a button, when the text is too long; may be empty
  QString iconName;       // may be empty
  QKeySequence shortcut;  // the default; may be empty
  MenuPlace menu = MenuPlace::Resource;
  // "window": works everywhere. Else the kind of panel it belongs to ("sqlite"); two panels' scopes may share a
  // shortcut, a panel and the window or the activity view may not.
  QString scope = QStringLiteral("window");
  bool startsGroup = false;  // a separator before it in its menu
  QString toolTip;           // what it does, when the text does not say it all; may be empty
};

class ActionRegistry : public QObject {
  Q_OBJECT
 public:
  explicit ActionRegistry(QObject* parent = nullptr);
  ~ActionRegistry() override;

  // An id that exists already is left alone, so that every panel of a kind may define its own.
  void define(const ActionSpec& spec);
  [[nodiscard]] const std::vector<ActionSpec>& specs() const { return m_specs; }  // in the order of definition
  [[nodiscard]] const ActionSpec* find(const QString& id) const;

  // A live action for `owner`: added to it, with the shortcut working while `owner` or a child has the focus (window
  // scope: in the whole window). objectName is the id. Owned by `owner`. Precondition: the id is defined.
  QAction* create(const QString& id, QWidget* owner);
  // Live actions of an id, in the order they were made.
  [[nodiscard]] QList<QAction*> actions(const QString& id) const;

  [[nodiscard]] QKeySequence shortcut(const QString& id) const;
  // What the action does, and its shortcut.
  [[nodiscard]] QString toolTip(const QString& id) const;
  // Enables a live action, or disables it with the reason as its tool tip; an empty reason: it needs none.
  void setEnabled(QAction* action, bool enabled, const QString& reason = {}) const;
  // Why a live action is disabled; empty: it is not, or no reason was given.
  [[nodiscard]] static QString reason(const QAction* action);
  // The id that already has `shortcut` where it would clash with `id`, or empty.
  [[nodiscard]] QString conflict(const QString& id, const QKeySequence& shortcut) const;
  // False: refused because of conflict(). An empty sequence takes the shortcut away.
  bool setShortcut(const QString& id, const QKeySequence& shortcut);
  void resetShortcut(const QString& id);
  // Differences from the defaults, for Settings: id -> portable text.
  [[nodiscard]] QHash<QString, QString> changedShortcuts() const;
  void restoreShortcuts(const QHash<QString, QString>& changed);

 signals:
  void shortcutChanged(const QString& id);

 private:
  void apply(const QString& id);

  std::vector<ActionSpec> m_specs;
  QHash<QString, std::size_t> m_places;
  QHash<QString, QKeySequence> m_changed;
  QHash<QString, QList<QAction*>> m_live;
};

}  // namespace tovuk::views
