// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Query drafts: one plain .sql file each, in a folder per connection, service and database, written as they change: a
// kill of the program loses the typing of the last kKeepMs, a loss of power that of the last kCoalesceMs.
#pragma once

#include <QObject>
#include <QSet>
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
  static constexpr int kKeepMs = 50;       // until the text is in its file
  static constexpr int kCoalesceMs = 500;  // until that and the index are synced
  static constexpr int kClosedKept = 50;

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
  // After flush(): whether every text and the order of them are in their files.
  [[nodiscard]] bool isWritten() const { return m_dirty.isEmpty() && !m_isIndexDirty; }

 signals:
  void changed();
  void writeFailed(const QString& reason);

 private:
  struct ClosedDraft {
    QString id, title;
    int caret = 0;
  };
  void read();
  void markDirty(const QString& id);
  void keep();  // writes the texts without waiting for the disk
  void markIndexDirty();
  bool write(const QString& path, const QByteArray& content);
  [[nodiscard]] Draft* find(const QString& id);
  [[nodiscard]] QString newId() const;
  [[nodiscard]] QString pathOf(const QString& id) const;
  [[nodiscard]] QString closedPathOf(const QString& id) const;
  [[nodiscard]] QByteArray index() const;

  QString m_folder;
  std::vector<Draft> m_drafts;
  std::vector<ClosedDraft> m_closed;  // oldest first
  QString m_activeId;
  QSet<QString> m_dirty;  // ids whose text is not written yet
  bool m_isIndexDirty = false;
  QTimer m_keep, m_flush;
};

}  // namespace tovuk::models
