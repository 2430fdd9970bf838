// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The service's advice about one statement, a line each. Where room is short it is folded away, and a button elsewhere
// unfolds it.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tovuk::views {

class AdviceBar;

class AdviceList : public QWidget {
  Q_OBJECT
 public:
  explicit AdviceList(QWidget* parent = nullptr);

  void setAdvice(const QStringList& advice);
  [[nodiscard]] QStringList advice() const { return m_advice; }  // what the person has not closed
  void setFolded(bool folded);

 signals:
  void changed();  // of advice()
  void planWanted();
  void createIndexWanted(const QString& sql);

 private:
  [[nodiscard]] AdviceBar* addBar(const QString& text);
  void close(AdviceBar* bar);

  QVBoxLayout* m_layout;
  QStringList m_given;   // as it was set
  QStringList m_advice;  // one for each bar
  std::vector<AdviceBar*> m_bars;
  bool m_isFolded = false;
};

}  // namespace tovuk::views
