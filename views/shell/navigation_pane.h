// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tree at the left: a filter field, and the service's resources by type with their counts.
#pragma once

#include <QWidget>

#include "models/navigation_model.h"

class QAction;
class QLineEdit;
class QMenu;
class QModelIndex;
class QTreeView;

namespace tovuk::views {

class NavigationPane : public QWidget {
  Q_OBJECT
 public:
  explicit NavigationPane(models::NavigationModel& model, QWidget* parent = nullptr);
  ~NavigationPane() override;

  void focusFilter();
  void focusTree();
  // Marks the resource that the current tab shows.
  void setCurrent(const QString& section, const QString& resource);
  // Ids of the sections that are folded, for the journal.
  [[nodiscard]] QStringList folded() const;
  void setFolded(const QStringList& sections);

 signals:
  void opened(const QString& section, const QString& resource);
  void createRequested(const QString& section);  // + at the section
  // The person asked for the menu of a section (empty resource) or of a resource.
  void menuRequested(const QString& section, const QString& resource, const QPoint& globalPosition);
  void foldedChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void openIndex(const QModelIndex& index);
  void showMenu(const QModelIndex& index, const QPoint& globalPosition);
  void expandUnfolded();
  void tint();

  models::NavigationModel& m_model;
  models::NavigationFilter* m_filter;
  QLineEdit* m_field;
  QTreeView* m_tree;
  QStringList m_folded;
  QString m_currentSection, m_currentResource;
};

}  // namespace tovuk::views
