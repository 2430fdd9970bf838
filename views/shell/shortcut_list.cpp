// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/shortcut_list.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

ShortcutList::ShortcutList(const ActionRegistry& registry, const QList<std::pair<QString, QString>>& scopes,
                           QWidget* parent)
    : QDialog(parent), m_list(new QTreeWidget(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Keyboard shortcuts"));
  resize(520, 560);
  auto* field = new QLineEdit(this);
  field->setPlaceholderText(tr("Filter"));
  field->setAccessibleName(tr("Filter the shortcuts"));
  field->setClearButtonEnabled(true);
  field->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  m_list->setAccessibleName(tr("Shortcuts"));
  m_list->setColumnCount(2);
  m_list->setHeaderHidden(true);
  m_list->setRootIsDecorated(false);
  m_list->setIndentation(0);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  for (const auto& [scope, title] : scopes) {
    auto* group = new QTreeWidgetItem(m_list, {title.toUpper()});
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFont(0, uiFontSmall());
    group->setForeground(0, themeColor(Token::Muted));
    group->setSizeHint(0, {0, metrics::treeRow + metrics::gap});
    for (const ActionSpec& spec : registry.specs()) {
      const QKeySequence keys = registry.shortcut(spec.id);
      if (spec.scope != scope || keys.isEmpty()) continue;
      auto* item = new QTreeWidgetItem(group, {spec.text, keys.toString(QKeySequence::NativeText)});
      item->setFont(1, monoFont());
      item->setForeground(1, themeColor(Token::Muted));
      item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
      item->setSizeHint(0, {0, metrics::denseTreeRow});
    }
    if (group->childCount() == 0) delete group;
  }
  m_list->expandAll();
  if (m_list->topLevelItemCount() > 0) m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
  m_list->setItemsExpandable(false);
  m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  m_list->header()->setStretchLastSection(false);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
  column->setSpacing(metrics::gap);
  column->addWidget(field);
  column->addWidget(m_list, 1);
  connect(field, &QLineEdit::textChanged, this, &ShortcutList::filter);
}

int ShortcutList::shownCount() const {
  int shown = 0;
  for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
    const QTreeWidgetItem* group = m_list->topLevelItem(g);
    for (int i = 0; i < group->childCount(); ++i) shown += group->child(i)->isHidden() ? 0 : 1;
  }
  return shown;
}

void ShortcutList::filter(const QString& text) {
  for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
    QTreeWidgetItem* group = m_list->topLevelItem(g);
    bool any = false;
    for (int i = 0; i < group->childCount(); ++i) {
      QTreeWidgetItem* item = group->child(i);
      const bool fits =
          item->text(0).contains(text, Qt::CaseInsensitive) || item->text(1).contains(text, Qt::CaseInsensitive);
      item->setHidden(!fits);
      any = any || fits;
    }
    group->setHidden(!any);
  }
}

}  // namespace tovuk::views
