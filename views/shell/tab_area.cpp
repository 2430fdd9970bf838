// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/tab_area.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSplitter>

#include "views/shell/tab_group.h"
#include "views/widgets/resource_panel.h"

namespace tovuk::views {

TabArea::TabArea(ResourceKinds kinds, ServiceOf serviceOf, QWidget* parent)
    : QWidget(parent),
      m_kinds(std::move(kinds)),
      m_serviceOf(std::move(serviceOf)),
      m_splitter(new QSplitter(Qt::Horizontal, this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_splitter);
  m_splitter->setChildrenCollapsible(false);
  connect(m_splitter, &QSplitter::splitterMoved, this, &TabArea::changed);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { onFocusChanged(now); });
  addGroup();
}

TabArea::~TabArea() = default;

TabGroup* TabArea::addGroup() {
  const auto make = [this](const models::SessionTab& tab, QWidget* parent) -> ResourcePanel* {
    const auto kind = m_kinds.constFind(tab.kind);
    models::ServiceContext* service = m_serviceOf(tab.service);
    if (kind == m_kinds.constEnd() || !service) return nullptr;
    return kind->createPanel(*service, tab.resource, parent);
  };
  const auto text = [this](const models::SessionTab& tab) {
    return tab.resource.isEmpty() ? m_kinds.value(tab.kind).title : tab.resource;
  };
  auto* made = new TabGroup(
      make, [this](const QString& kind) { return m_kinds.value(kind).iconName; }, text, m_splitter);
  m_groups.push_back(made);
  m_splitter->addWidget(made);
  made->setNewTabButtonAction(m_newTab);
  made->setWaitingText(m_waitingText);
  made->setEmptyContent(QStringLiteral("database"), tr("Nothing is open. Choose a resource on the left."), m_newTab);
  connect(made, &TabGroup::changed, this, &TabArea::changed);
  connect(made, &TabGroup::currentPanelChanged, this, [this, made] {
    if (!m_restoring && paneOf(made) == m_active) emit currentPanelChanged();
  });
  connect(made, &TabGroup::focused, this, [this, made] { setActivePane(paneOf(made)); });
  connect(made, &TabGroup::closeRequested, this, [this, made](int index) { closeTab(paneOf(made), index); });
  connect(made, &TabGroup::menuRequested, this, [this, made](int index, const QPoint& at) {
    setActivePane(paneOf(made));
    made->setCurrentIndex(index);
    emit tabMenuRequested(at);
  });
  return made;
}

int TabArea::paneOf(const TabGroup* group) const {
  const auto found = std::find(m_groups.begin(), m_groups.end(), group);
  return found == m_groups.end() ? 0 : static_cast<int>(found - m_groups.begin());
}

void TabArea::onFocusChanged(QWidget* now) {
  for (std::size_t pane = 0; pane < m_groups.size(); ++pane) {
    if (now && m_groups[pane]->isAncestorOf(now)) setActivePane(static_cast<int>(pane));
  }
}

void TabArea::setActivePane(int pane) {
  const bool different = pane != m_active;
  m_active = pane;
  for (std::size_t i = 0; i < m_groups.size(); ++i) m_groups[i]->setPaneActive(static_cast<int>(i) == pane);
  if (!different || m_restoring) return;
  emit currentPanelChanged();
  emit changed();
}

void TabArea::open(const models::SessionTab& wanted) {
  const auto kind = m_kinds.constFind(wanted.kind);
  if (kind == m_kinds.constEnd() || !kind->showInPanel) {
    bringToFront(wanted);
    return;
  }
  models::SessionTab tab = wanted;
  tab.resource.clear();
  bringToFront(tab);
  if (ResourcePanel* panel = currentPanel(); panel && !wanted.resource.isEmpty())
    kind->showInPanel(*panel, wanted.resource);
}

void TabArea::bringToFront(const models::SessionTab& tab) {
  for (int pane = 0; pane < paneCount(); ++pane) {
    const int index = group(pane)->find(tab);
    if (index < 0) continue;
    setActivePane(pane);
    group(pane)->setCurrentIndex(index);
    return;
  }
  group(m_active)->add(tab, true);
}

void TabArea::closeTab(int pane, int index) {
  TabGroup* from = group(pane);
  if (index < 0 || index >= from->count()) return;
  m_closed.push_back(from->remove(index));
  if (m_closed.size() > static_cast<std::size_t>(models::SessionJournal::kClosedKept)) m_closed.erase(m_closed.begin());
  dropEmptyPane();
  emit changed();
}

void TabArea::closeCurrent() { closeTab(m_active, group(m_active)->currentIndex()); }

void TabArea::closeOthers() {
  for (int pane = paneCount() - 1; pane >= 0; --pane) {
    for (int index = group(pane)->count() - 1; index >= 0; --index) {
      if (pane == m_active && index == group(pane)->currentIndex()) continue;
      m_closed.push_back(group(pane)->remove(index));
    }
  }
  dropEmptyPane();
  emit changed();
}

void TabArea::closeAll() {
  for (int pane = paneCount() - 1; pane >= 0; --pane) {
    while (group(pane)->count() > 0) m_closed.push_back(group(pane)->remove(group(pane)->count() - 1));
  }
  dropEmptyPane();
  emit changed();
}

bool TabArea::reopenClosed() {
  if (m_closed.empty()) return false;
  const models::SessionTab tab = m_closed.back();
  m_closed.pop_back();
  open(tab);
  emit changed();
  return true;
}

bool TabArea::canMoveToOtherPane() const {
  return group(m_active)->count() > 1 || (paneCount() > 1 && group(m_active)->count() == 1);
}

void TabArea::moveToOtherPane() {
  if (!canMoveToOtherPane()) return;
  if (paneCount() == 1) {
    addGroup();
    const int half = width() / 2;
    m_splitter->setSizes({half, half});
  }
  const int target = 1 - m_active;
  TabGroup* from = group(m_active);
  group(target)->adopt(*from, from->currentIndex());
  setActivePane(target);
  dropEmptyPane();
  if (ResourcePanel* panel = currentPanel()) panel->setFocus();
  emit changed();
}

void TabArea::focusOtherPane() {
  if (paneCount() < 2) return;
  setActivePane(1 - m_active);
  if (ResourcePanel* panel = currentPanel()) panel->setFocus();
}

void TabArea::nextTab(int step) {
  TabGroup* here = group(m_active);
  if (here->count() < 2) return;
  here->setCurrentIndex((here->currentIndex() + step + here->count()) % here->count());
}

void TabArea::forget(const QString& kind, const QString& service, const QString& resource) {
  for (int pane = paneCount() - 1; pane >= 0; --pane) {
    const int index = group(pane)->find({kind, service, resource, {}});
    if (index >= 0) group(pane)->remove(index);
  }
  std::erase_if(m_closed, [&](const models::SessionTab& tab) {
    return tab.kind == kind && tab.service == service && tab.resource == resource;
  });
  dropEmptyPane();
}

void TabArea::dropEmptyPane() {
  for (int pane = paneCount() - 1; pane >= 0 && paneCount() > 1; --pane) {
    if (group(pane)->count() == 0) dropGroup(pane);
  }
}

void TabArea::dropGroup(int pane) {
  TabGroup* gone = group(pane);
  m_groups.erase(m_groups.begin() + pane);
  gone->hide();
  gone->deleteLater();
  m_active = std::min(m_active > pane ? m_active - 1 : m_active, paneCount() - 1);
  setActivePane(m_active);
  if (!m_restoring) emit currentPanelChanged();
}

ResourcePanel* TabArea::currentPanel() const { return group(m_active)->currentPanel(); }

QList<ResourcePanel*> TabArea::panels() const {
  QList<ResourcePanel*> all;
  for (const TabGroup* pane : m_groups) {
    for (int i = 0; i < pane->count(); ++i) {
      if (ResourcePanel* panel = pane->panel(i)) all.append(panel);
    }
  }
  return all;
}

int TabArea::tabCount() const {
  int all = 0;
  for (const TabGroup* pane : m_groups) all += pane->count();
  return all;
}

void TabArea::save(models::Session& session) const {
  session.panes.clear();
  for (const TabGroup* pane : m_groups) {
    models::SessionPane saved;
    for (int i = 0; i < pane->count(); ++i) saved.tabs.push_back(pane->tab(i));
    saved.activeTab = pane->currentIndex();
    session.panes.push_back(std::move(saved));
  }
  session.paneSizes = m_splitter->sizes();
  session.activePane = m_active;
  session.closedTabs = m_closed;
}

void TabArea::restore(const models::Session& session) {
  m_restoring = true;
  for (std::size_t pane = 0; pane < session.panes.size() && pane < static_cast<std::size_t>(kPanes); ++pane) {
    TabGroup* into = pane < m_groups.size() ? m_groups[pane] : addGroup();
    into->restore(session.panes[pane]);
  }
  dropEmptyPane();
  if (session.paneSizes.size() == paneCount()) m_splitter->setSizes(session.paneSizes);
  m_closed = session.closedTabs;
  setActivePane(std::clamp(session.activePane, 0, paneCount() - 1));
  m_restoring = false;
  makePendingPanels();
}

void TabArea::makePendingPanels() {
  // Only the tabs in front make their panels.
  for (TabGroup* pane : m_groups) pane->makePendingPanels();
}

void TabArea::dropPanels() {
  for (TabGroup* pane : m_groups) pane->dropPanels();
}

void TabArea::setNewTabAction(QAction* action) {
  m_newTab = action;
  for (TabGroup* pane : m_groups) {
    pane->setNewTabButtonAction(action);
    pane->setEmptyContent(QStringLiteral("database"), tr("Nothing is open. Choose a resource on the left."), action);
  }
}

void TabArea::setWaitingText(const QString& sentence) {
  m_waitingText = sentence;
  for (TabGroup* pane : m_groups) pane->setWaitingText(sentence);
}

}  // namespace tovuk::views
