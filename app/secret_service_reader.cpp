// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secret_service_reader.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTimer>

#include <utility>

namespace tovuk::app {

namespace {

constexpr int kTimeLimitMs = 5000;
const QString kService = QStringLiteral("org.freedesktop.secrets");
const QString kRoot = QStringLiteral("/org/freedesktop/secrets");
const QString kServiceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString kItemInterface = QStringLiteral("org.freedesktop.Secret.Item");
const QString kPromptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");
const QString kSessionInterface = QStringLiteral("org.freedesktop.Secret.Session");

QList<QDBusObjectPath> pathsOf(const QVariant& value) { return qdbus_cast<QList<QDBusObjectPath>>(value); }

QDBusObjectPath pathOf(const QVariant& value) { return qvariant_cast<QDBusObjectPath>(value); }

// The service says `/` where there is nothing to point at.
bool isNothing(const QDBusObjectPath& path) { return path.path().isEmpty() || path.path() == u"/"; }

}  // namespace

SecretServiceReader::SecretServiceReader(Attributes attributes, QObject* parent)
    : QObject(parent), m_attributes(std::move(attributes)), m_bus(QDBusConnection::sessionBus()) {
  qDBusRegisterMetaType<Attributes>();
}

template <class Then, class Otherwise>
void SecretServiceReader::call(const QString& path, const QString& interface, const QString& method,
                               const QVariantList& arguments, Then then, Otherwise otherwise) {
  if (!m_bus.isConnected()) {
    // A call on a bus that is not there would never be answered.
    QTimer::singleShot(0, this, otherwise);
    return;
  }
  QDBusMessage message = QDBusMessage::createMethodCall(kService, path, interface, method);
  message.setArguments(arguments);
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, kTimeLimitMs), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then, otherwise] {
    watcher->deleteLater();
    const QDBusMessage answer = watcher->reply();
    if (answer.type() == QDBusMessage::ReplyMessage)
      then(answer.arguments());
    else
      otherwise();
  });
}

void SecretServiceReader::look() { searchThen(&SecretServiceReader::tellWhetherThere); }

void SecretServiceReader::read() { searchThen(&SecretServiceReader::readOrUnlock); }

void SecretServiceReader::searchThen(void (SecretServiceReader::*next)(const QList<QDBusObjectPath>&,
                                                                       const QList<QDBusObjectPath>&)) {
  call(
      kRoot, kServiceInterface, QStringLiteral("SearchItems"), {QVariant::fromValue(m_attributes)},
      [this, next](const QVariantList& answer) { (this->*next)(pathsOf(answer.value(0)), pathsOf(answer.value(1))); },
      [this, next] { (this->*next)({}, {}); });
}

void SecretServiceReader::tellWhetherThere(const QList<QDBusObjectPath>& unlocked,
                                           const QList<QDBusObjectPath>& locked) {
  emit looked(!unlocked.isEmpty() || !locked.isEmpty());
}

void SecretServiceReader::readOrUnlock(const QList<QDBusObjectPath>& unlocked, const QList<QDBusObjectPath>& locked) {
  if (!unlocked.isEmpty())
    openSession(unlocked.first());
  else if (!locked.isEmpty())
    unlock(locked.first());
  else
    emit readFailed();
}

void SecretServiceReader::unlock(const QDBusObjectPath& item) {
  m_item = item;
  call(
      kRoot, kServiceInterface, QStringLiteral("Unlock"), {QVariant::fromValue(QList<QDBusObjectPath>{item})},
      [this, item](const QVariantList& answer) {
        if (const QDBusObjectPath path = pathOf(answer.value(1)); !isNothing(path))
          prompt(path);
        else
          openSession(item);
      },
      [this] { emit readFailed(); });
}

void SecretServiceReader::prompt(const QDBusObjectPath& path) {
  m_prompt = path.path();
  m_bus.connect(kService, m_prompt, kPromptInterface, QStringLiteral("Completed"), this,
                "1promptCompleted(bool,QDBusVariant)");
  call(
      m_prompt, kPromptInterface, QStringLiteral("Prompt"), {QString()}, [](const QVariantList&) {},
      [this] { emit readFailed(); });
}

void SecretServiceReader::promptCompleted(bool dismissed, const QDBusVariant& /*result*/) {
  m_bus.disconnect(kService, m_prompt, kPromptInterface, QStringLiteral("Completed"), this,
                   "1promptCompleted(bool,QDBusVariant)");
  if (dismissed)
    emit readFailed();
  else
    openSession(m_item);
}

void SecretServiceReader::openSession(const QDBusObjectPath& item) {
  call(
      kRoot, kServiceInterface, QStringLiteral("OpenSession"),
      {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))},
      [this, item](const QVariantList& answer) { readItem(item, pathOf(answer.value(1))); },
      [this] { emit readFailed(); });
}

void SecretServiceReader::readItem(const QDBusObjectPath& item, const QDBusObjectPath& session) {
  const auto close = [this, session] {
    call(
        session.path(), kSessionInterface, QStringLiteral("Close"), {}, [](const QVariantList&) {}, [] {});
  };
  call(
      item.path(), kItemInterface, QStringLiteral("GetSecret"), {QVariant::fromValue(session)},
      [this, close](const QVariantList& answer) {
        // The structure Secret: session, parameters, value, content type.
        const auto structure = qvariant_cast<QDBusArgument>(answer.value(0));
        QDBusObjectPath owner;
        QByteArray parameters;
        QByteArray value;
        QString contentType;
        structure.beginStructure();
        structure >> owner >> parameters >> value >> contentType;
        structure.endStructure();
        close();
        emit secretRead(value);
      },
      [this, close] {
        close();
        emit readFailed();
      });
}

}  // namespace tovuk::app
