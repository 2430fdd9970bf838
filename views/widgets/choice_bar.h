// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of a few words, side by side in one frame; the chosen one is filled. Arrow keys go from one to the next.
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace tovuk::views {

class ChoiceBar : public QWidget {
  Q_OBJECT
 public:
  // `name` is the object name; its buttons are NAME.0, NAME.1 and so on.
  ChoiceBar(const QString& name, const QString& accessibleName, const QStringList& words, QWidget* parent = nullptr);

  [[nodiscard]] int current() const;
  void setCurrent(int choice);  // says nothing
  // A choice that cannot be taken now, with the reason as its tool tip; empty: it can.
  void setObstacle(int choice, const QString& reason);
  void setChoiceVisible(int choice, bool visible);
  // As the person does it.
  void choose(int choice);

 signals:
  void chosen(int choice);  // by the person

 private:
  QButtonGroup* m_group;
};

}  // namespace tovuk::views
