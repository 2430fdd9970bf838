// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keyboard_page.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "views/shell/main_menu.h"
#include "views/widgets/announce.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

namespace tovuk::app {

namespace {
constexpr int kIdRole = Qt::UserRole;
}

KeyboardPage::KeyboardPage(views::ActionRegistry& registry, QWidget* parent)
    : QWidget(parent),
      m_registry(registry),
      m_list(new QTreeWidget(this)),
      m_keys(new QKeySequenceEdit(this)),
      m_clear(new QPushButton(tr("Clear"), this)),
      m_reset(new QPushButton(tr("Reset"), this)),
      m_problem(new QLabel(this)) {
  auto* field = new QLineEdit(this);
  field->setPlaceholderText(tr("Filter"));
  field->setAccessibleName(tr("Filter the actions"));
  field->setClearButtonEnabled(true);
  field->addAction(views::themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  m_list->setAccessibleName(tr("Actions"));
  m_list->setColumnCount(3);
  m_list->setHeaderLabels({tr("Action"), tr("Menu"), tr("Shortcut")});
  m_list->setRootIsDecorated(false);
  m_list->setUniformRowHeights(true);
  m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
  m_list->header()->setStretchLastSection(false);
  for (const views::ActionSpec& spec : registry.specs()) {
    auto* item = new QTreeWidgetItem(m_list, {spec.text, views::MainMenu::title(spec.menu),
                                              registry.shortcut(spec.id).toString(QKeySequence::NativeText)});
    item->setData(0, kIdRole, spec.id);
    item->setFont(2, views::monoFont());
    item->setSizeHint(0, {0, views::metrics::denseTreeRow});
  }
  m_keys->setAccessibleName(tr("New shortcut"));
  m_problem->setTextFormat(Qt::PlainText);
  m_problem->setWordWrap(true);
  QPalette palette = m_problem->palette();
  palette.setColor(QPalette::WindowText, views::themeColor(views::Token::Danger));
  m_problem->setPalette(palette);

  auto* label = new QLabel(tr("Shortcut"), this);
  label->setBuddy(m_keys);
  auto* row = new QHBoxLayout;
  row->setSpacing(views::metrics::gap);
  row->addWidget(label);
  row->addWidget(m_keys, 1);
  row->addWidget(m_clear);
  row->addWidget(m_reset);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(views::metrics::margin * 2, 20, views::metrics::margin * 2, 20);
  column->setSpacing(views::metrics::gap);
  column->addWidget(field);
  column->addWidget(m_list, 1);
  column->addLayout(row);
  column->addWidget(m_problem);

  connect(field, &QLineEdit::textChanged, this, &KeyboardPage::filter);
  connect(m_list, &QTreeWidget::currentItemChanged, this, &KeyboardPage::showCurrent);
  connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] { assign(m_keys->keySequence()); });
  connect(m_clear, &QPushButton::clicked, this, [this] { assign({}); });
  connect(m_reset, &QPushButton::clicked, this, [this] {
    // The default may have gone to another action meanwhile.
    const views::ActionSpec* spec = m_registry.find(currentId());
    if (spec) assign(spec->shortcut);
  });
  connect(&registry, &views::ActionRegistry::shortcutChanged, this, &KeyboardPage::refresh);
  m_list->setCurrentItem(m_list->topLevelItem(0));
}

QString KeyboardPage::currentId() const {
  const QTreeWidgetItem* item = m_list->currentItem();
  return item ? item->data(0, kIdRole).toString() : QString();
}

void KeyboardPage::select(const QString& actionId) {
  for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
    if (m_list->topLevelItem(i)->data(0, kIdRole).toString() == actionId)
      m_list->setCurrentItem(m_list->topLevelItem(i));
  }
}

bool KeyboardPage::assign(const QKeySequence& keys) {
  const QString id = currentId();
  if (id.isEmpty()) return false;
  const QString taken = m_registry.conflict(id, keys);
  if (!taken.isEmpty()) {
    m_problem->setText(tr("%1 already belongs to the action \u201C%2\u201D.")
                           .arg(keys.toString(QKeySequence::NativeText), m_registry.find(taken)->text));
    views::announce(m_keys, m_problem->text());
    return false;
  }
  m_problem->clear();
  m_registry.setShortcut(id, keys);
  return true;
}

QString KeyboardPage::problem() const { return m_problem->text(); }

void KeyboardPage::showCurrent() {
  m_problem->clear();
  const bool any = !currentId().isEmpty();
  m_keys->setEnabled(any);
  m_clear->setEnabled(any);
  m_reset->setEnabled(any);
  m_keys->setKeySequence(m_registry.shortcut(currentId()));
}

void KeyboardPage::refresh(const QString& actionId) {
  for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
    QTreeWidgetItem* item = m_list->topLevelItem(i);
    if (item->data(0, kIdRole).toString() != actionId) continue;
    item->setText(2, m_registry.shortcut(actionId).toString(QKeySequence::NativeText));
  }
  if (actionId == currentId()) m_keys->setKeySequence(m_registry.shortcut(actionId));
}

void KeyboardPage::filter(const QString& text) {
  for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
    QTreeWidgetItem* item = m_list->topLevelItem(i);
    item->setHidden(!item->text(0).contains(text, Qt::CaseInsensitive) &&
                    !item->text(2).contains(text, Qt::CaseInsensitive));
  }
}

}  // namespace tovuk::app
