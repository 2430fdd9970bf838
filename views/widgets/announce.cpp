// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/announce.h"

#include <QAccessible>
#include <QWidget>

namespace tovuk::views {

void announce(QWidget* source, const QString& sentence) {
  // Qt 6.4 has no announcement event: a changed description is what screen readers speak on every platform.
  source->setAccessibleDescription(sentence);
  if (!QAccessible::isActive()) return;
  QAccessibleEvent event(source, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&event);
  QAccessibleEvent alert(source, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

}  // namespace tovuk::views
