// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/header_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

#include "views/connections/connection_header.h"
#include "views/shell/search_button.h"
#include "views/widgets/action_button.h"
#include "views/widgets/icons.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent),
      m_connection(new ConnectionHeader(this)),
      m_service(new ActionButton(ActionButton::Kind::Framed, this)),
      m_status(new QLabel(this)),
      m_search(new SearchButton(this)),
      m_menu(new ActionButton(ActionButton::Kind::Icon, this)) {
  setFixedHeight(metrics::header);
  for (auto* button : {m_service, m_menu}) button->setPopupMode(QToolButton::InstantPopup);
  m_service->setChevron(true);
  m_status->setTextFormat(Qt::PlainText);
  m_search->setText(tr("Search or run a command"));
  m_search->setAccessibleName(m_search->text());
  m_menu->setIcon(themedIcon(QStringLiteral("menu")));
  m_menu->setToolTip(tr("Main menu (F10)"));
  m_menu->setAccessibleName(tr("Main menu"));

  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(metrics::margin + metrics::step, metrics::environmentEdge, metrics::margin, metrics::line);
  row->setSpacing(metrics::margin);
  row->addWidget(m_connection);
  row->addWidget(m_service);
  row->addWidget(m_status, 1);
  row->addWidget(m_search, 2);
  row->addWidget(m_menu);
  setConnection(ShownConnection());
  setService({}, {});
}

void HeaderBar::setConnection(const ShownConnection& connection) {
  m_connection->showConnection(connection);
  update();
}

void HeaderBar::setService(const QString& name, const QString& statusText) {
  m_service->setVisible(!name.isEmpty());
  m_service->setText(name);
  m_service->setAccessibleName(tr("Service %1").arg(name));
  m_service->setToolTip(plainToolTip(m_service->accessibleName()));
  m_status->setText(statusText);
  m_status->setToolTip(plainToolTip(statusText));
  m_service->updateGeometry();
  tint();
}

void HeaderBar::setConnectionMenu(QMenu* menu) { m_connection->setMenu(menu); }
void HeaderBar::setServiceMenu(QMenu* menu) { m_service->setMenu(menu); }
void HeaderBar::setMainMenu(QMenu* menu) { m_menu->setMenu(menu); }

void HeaderBar::setSearchAction(QAction* action) {
  const QString words = m_search->text();
  m_search->setDefaultAction(action);
  m_search->setText(words);
  m_search->setAccessibleName(words);
}

void HeaderBar::showMainMenu() {
  QMenu* menu = m_menu->menu();
  if (!menu) return;
  const int x = layoutDirection() == Qt::RightToLeft ? 0 : m_menu->width() - menu->sizeHint().width();
  menu->popup(m_menu->mapToGlobal(QPoint(x, m_menu->height())));
}

void HeaderBar::tint() {
  QPalette palette = m_status->palette();
  palette.setColor(QPalette::WindowText, themeColor(Token::Muted));
  m_status->setPalette(palette);
}

void HeaderBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), themeColor(Token::Surface));
  painter.fillRect(QRect(0, 0, width(), metrics::environmentEdge),
                   themeColor(ConnectionHeader::environmentToken(m_connection->shown().environment)));
  painter.fillRect(QRect(0, height() - metrics::line, width(), metrics::line), themeColor(Token::Line));
}

void HeaderBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  // Setting the label's palette comes back as a change of the label, not of this.
  if (event->type() == QEvent::PaletteChange) tint();
}

}  // namespace tovuk::views
