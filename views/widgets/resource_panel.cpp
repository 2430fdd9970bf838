// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/resource_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "views/widgets/action_button.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/overflow_row.h"
#include "views/widgets/page_tabs.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

// The bar itself: surface, with the line under it.
class ToolBarArea : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Surface));
    painter.fillRect(QRect(0, height() - metrics::line, width(), metrics::line), themeColor(Token::Line));
  }
};

}  // namespace

ResourcePanel::ResourcePanel(QString key, QString title, QString iconName, QWidget* parent)
    : QWidget(parent),
      m_key(std::move(key)),
      m_title(std::move(title)),
      m_iconName(std::move(iconName)),
      m_tabs(new PageTabs(this)),
      m_toolBar(new ToolBarArea(this)),
      m_tools(new OverflowRow(m_toolBar)),
      m_pages(new QStackedWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_loading(new LoadingLine(this)),
      m_messageBar(new MessageBar(this)) {
  setAccessibleName(m_title);
  m_tabs->setAccessibleName(tr("Pages"));
  m_toolBar->setFixedHeight(metrics::toolBar);
  auto* bar = new QHBoxLayout(m_toolBar);
  bar->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
  bar->setSpacing(metrics::step);
  bar->addWidget(m_tabs);
  bar->addWidget(m_tools, 1);
  m_stack->addWidget(m_pages);
  m_stack->addWidget(m_empty);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_toolBar);
  column->addWidget(m_stack, 1);
  column->addWidget(m_messageBar);
  // Over the content's first pixels, so that nothing moves when it appears.
  m_loading->raise();

  connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
    m_pages->setCurrentIndex(page);
    showToolItems();
    emit pageChanged(page);
    emit viewStateChanged();
  });
}

ResourcePanel::~ResourcePanel() = default;

QJsonObject ResourcePanel::viewState() const { return {{QStringLiteral("page"), currentPage()}}; }

void ResourcePanel::restoreViewState(const QJsonObject& state) {
  const int page = state.value(QLatin1String("page")).toInt(0);
  if (page >= 0 && page < pageCount()) setCurrentPage(page);
}

int ResourcePanel::pageCount() const { return m_pages->count(); }
int ResourcePanel::currentPage() const { return m_pages->currentIndex(); }
void ResourcePanel::setCurrentPage(int page) { m_tabs->setCurrentIndex(page); }

int ResourcePanel::pageOf(const QAction* action) const {
  return m_pages->indexOf(qobject_cast<QWidget*>(action->parent()));
}

QList<QAction*> ResourcePanel::panelActions() const {
  QList<QAction*> offered;
  for (auto* action : m_actions) {
    const int page = pageOf(action);
    if (page < 0 || page == currentPage()) offered.append(action);
  }
  return offered;
}

QList<QAction*> ResourcePanel::actionsOfOtherPages() const {
  QList<QAction*> others;
  for (auto* action : m_actions) {
    const int page = pageOf(action);
    if (page >= 0 && page != currentPage()) others.append(action);
  }
  return others;
}

void ResourcePanel::runOnItsPage(QAction* action) {
  const int page = pageOf(action);
  if (page >= 0 && page != currentPage()) showPage(page);
  action->trigger();
}

void ResourcePanel::setTitle(const QString& title) {
  if (title == m_title) return;
  m_title = title;
  setAccessibleName(title);
  emit titleChanged();
}

int ResourcePanel::addPage(const QString& title, QWidget* page) {
  const int index = m_pages->addWidget(page);
  m_tabs->addTab(title);
  m_tabs->setVisible(m_pages->count() > 1);
  return index;
}

ActionButton* ResourcePanel::addToolAction(QAction* action, int page) {
  auto* button = new ActionButton(ActionButton::Kind::Tool, action, m_toolBar);
  addPanelAction(action);
  m_tools->add(button);
  m_toolItemList.append({button, page});
  showToolItems();
  return button;
}

ActionButton* ResourcePanel::setPrimaryAction(QAction* action, int page) {
  auto* button = new ActionButton(ActionButton::Kind::Primary, action, m_toolBar);
  addPanelAction(action);
  m_tools->addStaying(button);
  m_toolItemList.append({button, page});
  showToolItems();
  return button;
}

void ResourcePanel::addToolWidget(QWidget* widget, int page) {
  m_tools->add(widget);
  m_toolItemList.append({widget, page});
  showToolItems();
}

void ResourcePanel::addModeAction(QAction* action, int page) {
  auto* button = new ActionButton(ActionButton::Kind::Tool, action, m_toolBar);
  m_tools->add(button);
  m_toolItemList.append({button, page, action});
  connect(action, &QAction::toggled, this, &ResourcePanel::showToolItems);
  showToolItems();
}

void ResourcePanel::addPanelAction(QAction* action) {
  if (!m_actions.contains(action)) m_actions.append(action);
}

void ResourcePanel::showToolItems() {
  for (const ToolItem& item : m_toolItemList) {
    const bool isOff = item.mode && !item.mode->isChecked();
    m_tools->setWanted(item.widget, !isOff && (item.page < 0 || item.page == currentPage()));
  }
}

void ResourcePanel::setLoading(bool loading) {
  m_loading->setGeometry(0, metrics::toolBar - metrics::line, width(), m_loading->height());
  m_loading->setLoading(loading);
}

void ResourcePanel::showEmptyState(const QString& iconName, const QString& sentence, QAction* action) {
  m_empty->setContent(iconName, sentence, action);
  m_stack->setCurrentWidget(m_empty);
}

void ResourcePanel::clearEmptyState() { m_stack->setCurrentWidget(m_pages); }

void ResourcePanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_loading->setGeometry(0, metrics::toolBar - metrics::line, width(), m_loading->height());
}

void ResourcePanel::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), themeColor(Token::Surface)); }

}  // namespace tovuk::views
