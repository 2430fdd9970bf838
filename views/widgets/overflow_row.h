// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of tools at the end of a bar. What does not fit goes into a menu behind a button with three dots, so that a
// narrow panel loses no action and its bar is never cut.
#pragma once

#include <QWidget>

#include <vector>

class QMenu;

namespace tovuk::views {

class ActionButton;

class OverflowRow : public QWidget {
  Q_OBJECT
 public:
  explicit OverflowRow(QWidget* parent = nullptr);

  // At the end of the row, but before the one that stays. Takes the widget over. Buttons go into the menu with their
  // action or their own menu; other widgets are left out where there is no room.
  void add(QWidget* item);
  // Never goes into the menu; always last.
  void addStaying(QWidget* item);
  // Whether an item belongs to what is shown now; the row decides where.
  void setWanted(QWidget* item, bool wanted);

  [[nodiscard]] ActionButton* overflowButton() const { return m_more; }
  // What the menu holds now.
  [[nodiscard]] QMenu* overflowMenu() const { return m_menu; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Item {
    QWidget* widget;
    bool wanted = true;
    bool stays = false;
    bool fits = true;
  };
  void insert(QWidget* widget, bool stays);
  void arrange();
  void fillMenu();
  [[nodiscard]] int widthOfShown() const;
  [[nodiscard]] Item* leastNeeded();

  std::vector<Item> m_items;
  ActionButton* m_more;
  QMenu* m_menu;
};

}  // namespace tovuk::views
