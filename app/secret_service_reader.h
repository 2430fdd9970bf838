// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks one secret up in the Secret Service (freedesktop.org) by its attributes. Reads only.
//
// The session with the service is `plain`: the secret crosses the person's own session bus, which no other user can
// listen to, as it is. Every call has a time limit, except the prompt that waits for the person.
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QMap>
#include <QObject>
#include <QVariantMap>

namespace tovuk::app {

using Attributes = QMap<QString, QString>;

class SecretServiceReader : public QObject {
  Q_OBJECT
 public:
  explicit SecretServiceReader(Attributes attributes, QObject* parent = nullptr);

  // Is there an item, locked or not? Its secret is not read.
  void look();
  // Unlocks the item if need be, and reads it.
  void read();

 signals:
  void looked(bool isThere);
  void secretRead(const QByteArray& secret);
  void readFailed();  // gone, still locked, or the service does not answer

 public slots:
  void promptCompleted(bool dismissed, const QDBusVariant& result);

 private:
  void searchThen(void (SecretServiceReader::*next)(const QList<QDBusObjectPath>& unlocked,
                                                    const QList<QDBusObjectPath>& locked));
  void tellWhetherThere(const QList<QDBusObjectPath>& unlocked, const QList<QDBusObjectPath>& locked);
  void readOrUnlock(const QList<QDBusObjectPath>& unlocked, const QList<QDBusObjectPath>& locked);
  void unlock(const QDBusObjectPath& item);
  void prompt(const QDBusObjectPath& path);
  void openSession(const QDBusObjectPath& item);
  void readItem(const QDBusObjectPath& item, const QDBusObjectPath& session);
  // Calls a method; `then` gets the arguments of the answer, `otherwise` is run when there is none.
  template <class Then, class Otherwise>
  void call(const QString& path, const QString& interface, const QString& method, const QVariantList& arguments,
            Then then, Otherwise otherwise);

  const Attributes m_attributes;
  QDBusConnection m_bus;
  QDBusObjectPath m_item;  // being unlocked
  QString m_prompt;
};

}  // namespace tovuk::app
