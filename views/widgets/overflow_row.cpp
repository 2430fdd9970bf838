// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/overflow_row.h"

#include <QEvent>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

#include "views/widgets/action_button.h"
#include "views/widgets/icons.h"
#include "views/widgets/metrics.h"

namespace tovuk::views {

namespace {

constexpr int kSpacing = metrics::step;

int widthOf(const QWidget* widget) {
  return std::clamp(widget->sizeHint().width(), widget->minimumWidth(), widget->maximumWidth());
}

const QToolButton* buttonOf(const QWidget* widget) { return qobject_cast<const QToolButton*>(widget); }

}  // namespace

OverflowRow::OverflowRow(QWidget* parent)
    : QWidget(parent), m_more(new ActionButton(ActionButton::Kind::Icon, this)), m_menu(new QMenu(m_more)) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_more->setIcon(themedIcon(QStringLiteral("more")));
  m_more->setText(tr("More actions"));
  m_more->setToolTip(m_more->text());
  m_more->setAccessibleName(m_more->text());
  m_more->setMenu(m_menu);
  m_more->setPopupMode(QToolButton::InstantPopup);
  m_more->hide();
  connect(m_menu, &QMenu::aboutToShow, this, &OverflowRow::fillMenu);
}

void OverflowRow::add(QWidget* item) { insert(item, false); }
void OverflowRow::addStaying(QWidget* item) { insert(item, true); }

void OverflowRow::insert(QWidget* widget, bool stays) {
  widget->setParent(this);
  const auto place =
      stays ? m_items.end() : std::find_if(m_items.begin(), m_items.end(), [](const Item& item) { return item.stays; });
  const auto made = m_items.insert(place, {widget, true, stays, true});
  // Reading order is the order of the Tab key, the menu before what stays.
  QWidget* before = stays ? m_more : nullptr;
  if (made != m_items.begin() && (!stays || std::prev(made)->stays)) before = std::prev(made)->widget;
  if (before) setTabOrder(before, widget);
  if (!stays) setTabOrder(widget, m_more);
  arrange();
}

void OverflowRow::setWanted(QWidget* item, bool wanted) {
  for (Item& each : m_items) {
    if (each.widget != item || each.wanted == wanted) continue;
    each.wanted = wanted;
    arrange();
  }
}

int OverflowRow::widthOfShown() const {
  int width = 0;
  bool isCut = false;
  for (const Item& item : m_items) {
    if (!item.wanted) continue;
    isCut = isCut || (!item.fits && buttonOf(item.widget));
    if (item.fits) width += widthOf(item.widget) + kSpacing;
  }
  if (isCut) width += widthOf(m_more) + kSpacing;
  return std::max(0, width - kSpacing);
}

OverflowRow::Item* OverflowRow::leastNeeded() {
  // First what only tells something, then a button whose menu can open from here as well, then the actions from the
  // end on.
  Item* last = nullptr;
  Item* withMenu = nullptr;
  for (Item& item : m_items) {
    if (!item.wanted || !item.fits || item.stays) continue;
    const QToolButton* button = buttonOf(item.widget);
    if (!button) return &item;
    if (button->menu()) withMenu = &item;
    last = &item;
  }
  return withMenu ? withMenu : last;
}

void OverflowRow::arrange() {
  for (Item& item : m_items) item.fits = true;
  while (widthOfShown() > width()) {
    Item* gone = leastNeeded();
    if (!gone) break;
    gone->fits = false;
  }
  const bool holdsActions = std::any_of(m_items.begin(), m_items.end(), [](const Item& item) {
    return item.wanted && !item.fits && buttonOf(item.widget);
  });
  // From the end of the bar, so that what stays keeps its place.
  int x = width();
  const auto place = [&](QWidget* widget) {
    const int wide = widthOf(widget);
    const int tall = std::min(height(), widget->sizeHint().height());
    x -= wide;
    widget->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(std::max(0, x), (height() - tall) / 2, wide, tall)));
    x -= kSpacing;
  };
  bool isMorePlaced = !holdsActions;
  for (std::size_t i = m_items.size(); i-- > 0;) {
    const Item& item = m_items[i];
    if (!item.stays && !isMorePlaced) {
      isMorePlaced = true;
      place(m_more);
    }
    const bool shown = item.wanted && item.fits;
    item.widget->setVisible(shown);
    if (shown) place(item.widget);
  }
  m_more->setVisible(holdsActions);
  updateGeometry();
}

void OverflowRow::fillMenu() {
  m_menu->clear();
  for (const Item& item : m_items) {
    if (!item.wanted || item.fits) continue;
    const QToolButton* button = buttonOf(item.widget);
    if (button && button->defaultAction()) m_menu->addAction(button->defaultAction());
  }
  for (const Item& item : m_items) {
    if (!item.wanted || item.fits) continue;
    const QToolButton* button = buttonOf(item.widget);
    if (!button || !button->menu()) continue;
    if (!m_menu->isEmpty()) m_menu->addSeparator();
    m_menu->addActions(button->menu()->actions());
  }
}

QSize OverflowRow::sizeHint() const {
  int width = 0;
  for (const Item& item : m_items) {
    if (item.wanted) width += widthOf(item.widget) + kSpacing;
  }
  return {std::max(0, width - kSpacing), metrics::button};
}

QSize OverflowRow::minimumSizeHint() const {
  int width = widthOf(m_more);
  for (const Item& item : m_items) {
    if (item.wanted && item.stays) width += widthOf(item.widget) + kSpacing;
  }
  return {std::min(width, sizeHint().width()), metrics::button};
}

bool OverflowRow::event(QEvent* event) {
  // A child asks for another size: its text has changed.
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) arrange();
  return QWidget::event(event);
}

void OverflowRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

}  // namespace tovuk::views
