// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Query drafts: one plain .sql file each, in a folder per connection, service and database, written as they change so
// that a kill loses at most the last second of typing.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

namespace tovuk::models {

struct Draft {
  QString id;  // file name without suffix
  QString title;
  QString text;
  int caret = 0;
};

class DraftStore : public QObject {
  Q_OBJECT
 public:
  explicit DraftStore(QString folder, QObject* parent = nullptr);  // created when the first draft is written
  ~DraftStore() override;                                          // writes what is pending

  [[nodiscard]] const std::vector<Draft>& drafts() const { return m_drafts; }  // in their order
  QString create(const QString& title, const QString& text = {});              // returns the id
  void update(const QString& id, const QString& text, int caret);
  void rename(const QString& id, const QString& title);
  void close(const QString& id);  // moves the file to closed/, from where reopen brings it back
  QString reopenLast();           // id, or empty
  [[nodiscard]] QString activeId() const { return m_activeId; }
  void setActive(const QString& id);
  void flush();

 signals:
  void changed();
  void writeFailed(const QString& reason);

 private:
  QString m_folder;
  std::vector<Draft> m_drafts;
  QString m_activeId;
  QTimer m_flush;
};

}  // namespace tovuk::models
