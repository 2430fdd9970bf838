// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/action_registry.h"

#include <QWidget>

#include "views/widgets/icons.h"

namespace tovuk::views {

namespace {
const QString kWindowScope = QStringLiteral("window");
const QString kActivityScope = QStringLiteral("activity");
constexpr char kReason[] = "tovukReason";
}  // namespace

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) {}
ActionRegistry::~ActionRegistry() = default;

void ActionRegistry::define(const ActionSpec& spec) {
  if (m_places.contains(spec.id)) return;
  m_places.insert(spec.id, m_specs.size());
  m_specs.push_back(spec);
}

const ActionSpec* ActionRegistry::find(const QString& id) const {
  const auto place = m_places.constFind(id);
  return place == m_places.constEnd() ? nullptr : &m_specs[*place];
}

QAction* ActionRegistry::create(const QString& id, QWidget* owner) {
  const ActionSpec* spec = find(id);
  Q_ASSERT_X(spec, "ActionRegistry::create", qPrintable(id));
  auto* action = new QAction(owner);
  action->setObjectName(id);
  action->setText(spec->text);
  if (!spec->shortText.isEmpty()) action->setIconText(spec->shortText);
  if (!spec->iconName.isEmpty()) action->setIcon(themedIcon(spec->iconName));
  action->setShortcutContext(spec->scope == kWindowScope ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
  owner->addAction(action);
  m_live[id].append(action);
  connect(action, &QObject::destroyed, this, [this, id, action] { m_live[id].removeAll(action); });
  apply(id);
  return action;
}

QList<QAction*> ActionRegistry::actions(const QString& id) const { return m_live.value(id); }

QKeySequence ActionRegistry::shortcut(const QString& id) const {
  const auto changed = m_changed.constFind(id);
  if (changed != m_changed.constEnd()) return *changed;
  const ActionSpec* spec = find(id);
  return spec ? spec->shortcut : QKeySequence();
}

QString ActionRegistry::conflict(const QString& id, const QKeySequence& sequence) const {
  const ActionSpec* asking = find(id);
  if (!asking || sequence.isEmpty()) return {};
  for (const ActionSpec& spec : m_specs) {
    if (spec.id == id) continue;
    // The activity view is beside every panel, and the panel in front hears its keys from there too.
    const auto isEverywhere = [](const QString& scope) { return scope == kWindowScope || scope == kActivityScope; };
    const bool meets = spec.scope == asking->scope || isEverywhere(spec.scope) || isEverywhere(asking->scope);
    if (!meets) continue;
    const QKeySequence other = shortcut(spec.id);
    if (other.isEmpty()) continue;
    // A chord that begins with the other one is never reached.
    if (other.matches(sequence) != QKeySequence::NoMatch || sequence.matches(other) != QKeySequence::NoMatch) {
      return spec.id;
    }
  }
  return {};
}

bool ActionRegistry::setShortcut(const QString& id, const QKeySequence& sequence) {
  const ActionSpec* spec = find(id);
  if (!spec || !conflict(id, sequence).isEmpty()) return false;
  if (sequence == spec->shortcut) {
    m_changed.remove(id);
  } else {
    m_changed.insert(id, sequence);
  }
  apply(id);
  emit shortcutChanged(id);
  return true;
}

void ActionRegistry::resetShortcut(const QString& id) {
  if (!m_changed.remove(id)) return;
  apply(id);
  emit shortcutChanged(id);
}

QHash<QString, QString> ActionRegistry::changedShortcuts() const {
  QHash<QString, QString> changed;
  for (auto it = m_changed.begin(); it != m_changed.end(); ++it) {
    changed.insert(it.key(), it.value().toString(QKeySequence::PortableText));
  }
  return changed;
}

void ActionRegistry::restoreShortcuts(const QHash<QString, QString>& changed) {
  const QStringList before = m_changed.keys();
  m_changed.clear();
  // Kept also for ids that no panel has defined yet.
  for (auto it = changed.begin(); it != changed.end(); ++it) {
    m_changed.insert(it.key(), QKeySequence::fromString(it.value(), QKeySequence::PortableText));
  }
  QStringList all = before + m_changed.keys();
  all.removeDuplicates();
  for (const QString& id : all) {
    apply(id);
    emit shortcutChanged(id);
  }
}

QString ActionRegistry::toolTip(const QString& id) const {
  const ActionSpec* spec = find(id);
  if (!spec) return {};
  const QKeySequence sequence = shortcut(id);
  const QString tip = spec->toolTip.isEmpty() ? spec->text : spec->toolTip;
  if (sequence.isEmpty()) return tip;
  return tr("%1 (%2)", "what an action does, its shortcut").arg(tip, sequence.toString(QKeySequence::NativeText));
}

void ActionRegistry::setEnabled(QAction* action, bool enabled, const QString& reason) const {
  action->setEnabled(enabled);
  action->setProperty(kReason, enabled ? QString() : reason);
  action->setToolTip(enabled || reason.isEmpty() ? toolTip(action->objectName()) : reason);
}

QString ActionRegistry::reason(const QAction* action) { return action->property(kReason).toString(); }

void ActionRegistry::apply(const QString& id) {
  if (!find(id)) return;
  const QKeySequence sequence = shortcut(id);
  const QString tip = toolTip(id);
  for (QAction* action : m_live.value(id)) {
    action->setShortcut(sequence);
    const QString why = reason(action);
    action->setToolTip(why.isEmpty() ? tip : why);
  }
}

}  // namespace tovuk::views
