// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A flat button bound to an action: icon, text, and the shortcut where it is the primary one.
#pragma once

#include <cstdint>

#include "views/widgets/press_button.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

class ActionButton : public PressButton {
  Q_OBJECT
 public:
  enum class Kind : std::uint8_t {
    Tool,     // icon and text without a frame
    Quiet,    // as Tool, muted: states in the status bar
    Primary,  // the one main action of a panel: filled with the accent, shows its shortcut
    Framed,   // one-pixel frame: header buttons, dialogs
    Link,     // accent text
    Danger,   // text in danger
    Icon,     // icon only; the action's text is its accessible name and tool tip
  };

  explicit ActionButton(Kind kind, QWidget* parent = nullptr);
  ActionButton(Kind kind, QAction* action, QWidget* parent = nullptr);

  [[nodiscard]] Kind kind() const { return m_kind; }
  void setKind(Kind kind);
  // A chevron at the end, for buttons that open a menu.
  void setChevron(bool chevron);
  // Small and coloured words after the text: LOCAL.
  struct Badge {
    QString text;
    Token token;
  };
  void setBadges(const QList<Badge>& badges);
  [[nodiscard]] const QList<Badge>& badges() const { return m_badges; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  [[nodiscard]] int iconBegin() const;  // from the edge where the button's line begins
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  [[nodiscard]] QString shownText() const;
  [[nodiscard]] QString shortcutText() const;
  void updateNames();

  Kind m_kind;
  bool m_chevron = false;
  QList<Badge> m_badges;
};

}  // namespace tovuk::views
