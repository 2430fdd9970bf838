// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages kept under a name, to be sent again: one file, shared by the queues of a connection.
#pragma once

#include <QObject>
#include <QString>

#include <vector>

#include "models/queue/body_text.h"

namespace tovuk::models {

struct MessageTemplate {
  QString name;
  WrittenMessage message;
  friend bool operator==(const MessageTemplate&, const MessageTemplate&) = default;
};

class MessageTemplates : public QObject {
  Q_OBJECT
 public:
  explicit MessageTemplates(QString path, QObject* parent = nullptr);

  // By name.
  [[nodiscard]] const std::vector<MessageTemplate>& all() const { return m_templates; }
  [[nodiscard]] const MessageTemplate* find(const QString& name) const;
  // Replaces one of that name. Written at once.
  void save(const QString& name, const WrittenMessage& message);
  void remove(const QString& name);
  // Another panel may have saved some.
  void reload();

 signals:
  void changed();
  void writeFailed(const QString& reason);

 private:
  void read();
  void write();

  QString m_path;
  std::vector<MessageTemplate> m_templates;
};

}  // namespace tovuk::models
