// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/tab_group.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "views/shell/tab_strip.h"
#include "views/widgets/action_button.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/icons.h"
#include "views/widgets/resource_panel.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

TabGroup::TabGroup(MakePanel makePanel, IconOf iconOf, TextOf textOf, QWidget* parent)
    : QWidget(parent),
      m_makePanel(std::move(makePanel)),
      m_iconOf(std::move(iconOf)),
      m_textOf(std::move(textOf)),
      m_strip(new TabStrip(this)),
      m_new(new ActionButton(ActionButton::Kind::Icon, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_waiting(new EmptyState(this)) {
  m_stack->addWidget(m_empty);
  m_stack->addWidget(m_waiting);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
  bar->setSpacing(metrics::step);
  bar->addWidget(m_strip);
  bar->addWidget(m_new, 0, Qt::AlignVCenter);
  bar->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(bar);
  column->addWidget(m_stack, 1);

  connect(m_strip, &QTabBar::currentChanged, this, [this] {
    showCurrent();
    emit changed();
  });
  connect(m_strip, &QTabBar::tabMoved, this, [this](int from, int to) {
    auto entry = std::move(m_entries[static_cast<std::size_t>(from)]);
    m_entries.erase(m_entries.begin() + from);
    m_entries.insert(m_entries.begin() + to, std::move(entry));
    emit changed();
  });
  connect(m_strip, &TabStrip::closeRequested, this, &TabGroup::closeRequested);
  connect(m_strip, &TabStrip::menuRequested, this, &TabGroup::menuRequested);
  connect(m_strip, &QTabBar::tabBarClicked, this, &TabGroup::focused);
}

TabGroup::~TabGroup() = default;

int TabGroup::count() const { return static_cast<int>(m_entries.size()); }
int TabGroup::currentIndex() const { return m_strip->currentIndex(); }
void TabGroup::setCurrentIndex(int index) { m_strip->setCurrentIndex(index); }

int TabGroup::find(const models::SessionTab& tab) const {
  for (std::size_t i = 0; i < m_entries.size(); ++i) {
    const models::SessionTab& own = m_entries[i].tab;
    if (own.kind == tab.kind && own.service == tab.service && own.resource == tab.resource) return static_cast<int>(i);
  }
  return -1;
}

int TabGroup::add(const models::SessionTab& tab, bool activate) {
  // The entry must stand before the strip tells of a new current tab.
  m_entries.push_back({tab, nullptr});
  const int index = m_strip->addResourceTab(m_iconOf(tab.kind), m_textOf(tab), toolTipOf(tab));
  if (activate) m_strip->setCurrentIndex(index);
  showCurrent();
  emit changed();
  return index;
}

void TabGroup::restore(const models::SessionPane& pane) {
  const QSignalBlocker quiet(m_strip);
  for (const models::SessionTab& tab : pane.tabs) {
    m_entries.push_back({tab, nullptr});
    m_strip->addResourceTab(m_iconOf(tab.kind), m_textOf(tab), toolTipOf(tab));
  }
  m_strip->setCurrentIndex(pane.activeTab);
}

int TabGroup::adopt(TabGroup& from, int index) {
  const models::SessionTab tab = from.tab(index);
  ResourcePanel* panel = from.panel(index);
  if (panel) {
    from.m_entries[static_cast<std::size_t>(index)].panel = nullptr;
    from.m_stack->removeWidget(panel);
    panel->disconnect(&from);
  }
  m_entries.push_back({tab, panel});
  if (panel) take(panel);
  from.remove(index);
  const int added = m_strip->addResourceTab(m_iconOf(tab.kind), panel ? panel->title() : m_textOf(tab), toolTipOf(tab));
  m_strip->setCurrentIndex(added);
  showCurrent();
  emit changed();
  return added;
}

models::SessionTab TabGroup::remove(int index) {
  models::SessionTab closed = tab(index);
  ResourcePanel* panel = m_entries[static_cast<std::size_t>(index)].panel;
  m_entries.erase(m_entries.begin() + index);
  m_strip->removeTab(index);
  if (panel) {
    panel->disconnect(this);
    m_stack->removeWidget(panel);
    panel->hide();
    panel->deleteLater();  // its own action may have closed it
  }
  showCurrent();
  emit changed();
  return closed;
}

ResourcePanel* TabGroup::panel(int index) const {
  return index >= 0 && index < count() ? m_entries[static_cast<std::size_t>(index)].panel : nullptr;
}

ResourcePanel* TabGroup::currentPanel() const { return panel(currentIndex()); }

models::SessionTab TabGroup::tab(int index) const {
  const Entry& entry = m_entries[static_cast<std::size_t>(index)];
  models::SessionTab tab = entry.tab;
  if (entry.panel) tab.view = entry.panel->viewState();
  return tab;
}

void TabGroup::makePendingPanels() { showCurrent(); }

void TabGroup::dropPanels() {
  m_stack->setCurrentWidget(m_waiting);
  for (Entry& entry : m_entries) {
    if (!entry.panel) continue;
    entry.tab.view = entry.panel->viewState();
    delete std::exchange(entry.panel, nullptr);
  }
  emit currentPanelChanged();
}

void TabGroup::setPaneActive(bool active) { m_strip->setPaneActive(active); }

void TabGroup::setNewTabButtonAction(QAction* action) {
  m_new->setDefaultAction(action);
  m_new->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void TabGroup::setWaitingText(const QString& sentence) { m_waiting->setContent({}, sentence); }

void TabGroup::setEmptyContent(const QString& iconName, const QString& sentence, QAction* action) {
  m_empty->setContent(iconName, sentence, action);
}

void TabGroup::showCurrent() {
  const int index = currentIndex();
  m_strip->setVisible(!m_entries.empty());
  if (index < 0 || index >= count()) {
    m_stack->setCurrentWidget(m_empty);
    emit currentPanelChanged();
    return;
  }
  Entry& entry = m_entries[static_cast<std::size_t>(index)];
  if (!entry.panel) {
    ResourcePanel* made = m_makePanel(entry.tab, m_stack);
    if (!made) {
      m_stack->setCurrentWidget(m_waiting);
      emit currentPanelChanged();
      return;
    }
    entry.panel = made;
    take(made);
    if (!entry.tab.view.isEmpty()) made->restoreViewState(entry.tab.view);
    updateTitle(made);
    m_stack->setCurrentWidget(made);
    made->activate();
  }
  m_stack->setCurrentWidget(entry.panel);
  emit currentPanelChanged();
}

void TabGroup::take(ResourcePanel* panel) {
  m_stack->addWidget(panel);
  connect(panel, &ResourcePanel::viewStateChanged, this, &TabGroup::changed);
  connect(panel, &ResourcePanel::titleChanged, this, [this, panel] { updateTitle(panel); });
}

void TabGroup::updateTitle(ResourcePanel* panel) {
  for (std::size_t i = 0; i < m_entries.size(); ++i) {
    if (m_entries[i].panel != panel) continue;
    m_strip->setResourceTab(static_cast<int>(i), panel->iconName(), panel->title(), toolTipOf(m_entries[i].tab));
  }
}

QString TabGroup::toolTipOf(const models::SessionTab& tab) const {
  return QStringLiteral("%1 / %2").arg(tab.service, m_textOf(tab));
}

void TabGroup::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), themeColor(Token::Surface));
  painter.fillRect(QRect(0, 0, width(), metrics::tabBar), themeColor(Token::Window));
  painter.fillRect(QRect(0, metrics::tabBar - metrics::line, width(), metrics::line), themeColor(Token::Line));
}

}  // namespace tovuk::views
