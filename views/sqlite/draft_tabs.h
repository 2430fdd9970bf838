// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drafts of one database as tabs over the editor. One draft alone needs no tabs. Text and caret go to the draft
// store as they change.
#pragma once

#include <QHash>
#include <QWidget>

#include "models/sqlite/draft_store.h"

namespace tovuk::views {

class PageTabs;
class SqlEditor;

class DraftTabs : public QWidget {
  Q_OBJECT
 public:
  DraftTabs(models::DraftStore& store, SqlEditor& editor, QWidget* parent = nullptr);

  // Opens the draft that was active, or makes the first one.
  void open();
  void newEmptyDraft();
  void newDraft(const QString& title = {}, const QString& text = {});
  void closeCurrent();
  void reopenLast();
  void renameCurrent();
  [[nodiscard]] int count() const;
  [[nodiscard]] QString currentId() const { return m_current; }

 signals:
  void draftShown();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;  // a middle click closes
  void paintEvent(QPaintEvent* event) override;

 private:
  void rebuild();
  void show(const QString& id);
  void keepCurrent();
  void close(const QString& id);
  void rename(const QString& id);
  [[nodiscard]] const models::Draft* find(const QString& id) const;
  [[nodiscard]] QString freeTitle() const;

  models::DraftStore& m_store;
  SqlEditor& m_editor;
  PageTabs* m_tabs;
  QString m_current;
  bool m_showing = false;  // the editor is being filled: not an edit of the person
};

}  // namespace tovuk::views
