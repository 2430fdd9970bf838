// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accessibility/sweep.h"

#include <QAccessible>
#include <QWidget>

namespace tovuk::tests {

namespace {

bool isInteractive(QAccessible::Role role) {
  switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::MenuItem: return true;
    default: return false;
  }
}

// Parts of Qt's own that carry no name: the corner of a table, the arrows of a tab bar that scrolls, what a spin box
// and a combo box are made of (the box itself is named).
bool isQtsOwn(const QAccessibleInterface* node) {
  const QObject* object = node->object();
  if (!object) return node->role() != QAccessible::PageTab;
  const QString type = QLatin1String(object->metaObject()->className());
  const QObject* parent = object->parent();
  const QString above = parent ? QLatin1String(parent->metaObject()->className()) : QString();
  return type == QStringLiteral("QTableCornerButton") || object->objectName().startsWith(QStringLiteral("Scroll")) ||
         object->objectName().startsWith(QStringLiteral("qt_")) || above == QStringLiteral("QSpinBox") ||
         above == QStringLiteral("QKeySequenceEdit") || type == QStringLiteral("QLineEditIconButton") ||
         above.contains(QStringLiteral("QComboBoxPrivate")) || type == QStringLiteral("QComboBoxListView");
}

void sweep(QAccessibleInterface* node, const QString& path, QStringList& unnamed, int depth = 0) {
  if (!node || depth > 40 || node->state().invisible) return;
  const QString type = node->object() ? QLatin1String(node->object()->metaObject()->className()) : QString();
  const QString here = path + QLatin1Char('/') + type;
  if (isInteractive(node->role()) && node->text(QAccessible::Name).trimmed().isEmpty() && !isQtsOwn(node)) {
    unnamed.append(QStringLiteral("%1 (role %2)").arg(here).arg(static_cast<int>(node->role())));
  }
  // Cells of item views are many and named by their text.
  if (node->role() == QAccessible::Table || node->role() == QAccessible::Tree || node->role() == QAccessible::List)
    return;
  for (int i = 0; i < node->childCount(); ++i) sweep(node->child(i), here, unnamed, depth + 1);
}

}  // namespace

QStringList unnamedIn(QWidget& window) {
  QStringList unnamed;
  sweep(QAccessible::queryAccessibleInterface(&window), {}, unnamed);
  return unnamed;
}

}  // namespace tovuk::tests
