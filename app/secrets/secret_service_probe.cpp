// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/secret_service_probe.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QFile>
#include <QTimer>

#include <utility>

namespace tovuk::app {

namespace {

// A keyring that is alive answers these at once; none of them waits for a person.
constexpr int kCallMs = 5000;

const QString kSecrets = QStringLiteral("org.freedesktop.secrets");
const QString kKWallet = QStringLiteral("org.kde.kwalletd5");
const QString kBus = QStringLiteral("org.freedesktop.DBus");

QDBusMessage toBus(const QString& method, const QVariantList& arguments) {
  QDBusMessage message = QDBusMessage::createMethodCall(kBus, QStringLiteral("/org/freedesktop/DBus"), kBus, method);
  message.setArguments(arguments);
  return message;
}

}  // namespace

struct SecretServiceProbe::Look {
  client::Promise<KeyringReport> promise;
  KeyringReport report;
  QString collection;

  void end(SecretStatus status, const QString& detail = {}) {
    report.status = status;
    report.detail = detail;
    promise.resolve(Result<KeyringReport>(report));
  }
};

SecretStatus statusOf(const QDBusError& error) {
  switch (error.type()) {
    case QDBusError::AccessDenied: return SecretStatus::Denied;
    case QDBusError::Disconnected:
    case QDBusError::NoServer: return SecretStatus::NoBus;
    case QDBusError::ServiceUnknown: return SecretStatus::NoService;
    default: break;
  }
  // A service file whose program is gone or ends at once: org.freedesktop.DBus.Error.Spawn.*
  const bool notStarted = error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn.")) ||
                          error.name() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner");
  return notStarted ? SecretStatus::NoService : SecretStatus::Failed;
}

QString backendNameOf(const QString& processName) {
  // The kernel keeps 15 characters.
  if (processName.startsWith(QLatin1String("gnome-keyring"))) return QStringLiteral("GNOME Keyring");
  if (processName.startsWith(QLatin1String("kwalletd")) || processName == QLatin1String("ksecretd"))
    return QStringLiteral("KWallet");
  if (processName.startsWith(QLatin1String("keepassxc"))) return QStringLiteral("KeePassXC");
  return processName;
}

client::Reply<KeyringReport> SecretServiceProbe::look() {
  const auto look = std::make_shared<Look>();
  auto reply = look->promise.reply();
  // Later than this call, whatever comes out.
  QTimer::singleShot(0, this, [this, look] {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
      findName(look);
    else
      look->end(SecretStatus::NoBus, bus.lastError().message());
  });
  return reply;
}

void SecretServiceProbe::call(const QDBusMessage& message, const Steps& look,
                              std::function<void(const QDBusMessage&)> next) {
  auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, kCallMs), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, look, next = std::move(next)] {
    watcher->deleteLater();
    if (watcher->isError())
      look->end(statusOf(watcher->error()), watcher->error().message());
    else
      next(watcher->reply());
  });
}

// QtKeychain prefers KWallet on Plasma, if the bus knows it.
void SecretServiceProbe::findName(const Steps& look) {
  if (qEnvironmentVariable("XDG_CURRENT_DESKTOP") != QLatin1String("KDE")) {
    findCollection(look);
    return;
  }
  call(toBus(QStringLiteral("ListActivatableNames"), {}), look, [this, look](const QDBusMessage& activatable) {
    call(toBus(QStringLiteral("NameHasOwner"), {kKWallet}), look, [this, look, activatable](const QDBusMessage& owned) {
      const bool known =
          owned.arguments().value(0).toBool() || activatable.arguments().value(0).toStringList().contains(kKWallet);
      if (!known) {
        findCollection(look);
        return;
      }
      // It opens itself when it is needed, and asks.
      look->report.backend = QStringLiteral("KWallet");
      look->end(SecretStatus::Ok);
    });
  });
}

void SecretServiceProbe::findCollection(const Steps& look) {
  QDBusMessage message =
      QDBusMessage::createMethodCall(kSecrets, QStringLiteral("/org/freedesktop/secrets"),
                                     QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
  message.setArguments({QStringLiteral("default")});
  call(message, look, [this, look](const QDBusMessage& answer) {
    look->collection = answer.arguments().value(0).value<QDBusObjectPath>().path();
    findBackend(look);
  });
}

void SecretServiceProbe::findBackend(const Steps& look) {
  call(toBus(QStringLiteral("GetConnectionUnixProcessID"), {kSecrets}), look, [this, look](const QDBusMessage& answer) {
    QFile name(QStringLiteral("/proc/%1/comm").arg(answer.arguments().value(0).toUInt()));
    if (name.open(QIODevice::ReadOnly))
      look->report.backend = backendNameOf(QString::fromUtf8(name.readAll()).trimmed());
    // Behind a proxy (Flatpak) there is no such process here.
    if (look->report.backend.isEmpty()) look->report.backend = QStringLiteral("Secret Service");
    findLock(look);
  });
}

void SecretServiceProbe::findLock(const Steps& look) {
  // "/" stands for none.
  if (look->collection.size() <= 1) {
    look->end(SecretStatus::Locked);
    return;
  }
  QDBusMessage message = QDBusMessage::createMethodCall(
      kSecrets, look->collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
  message.setArguments({QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
  call(message, look, [look](const QDBusMessage& answer) {
    const bool locked = answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
    look->end(locked ? SecretStatus::Locked : SecretStatus::Ok);
  });
}

client::Reply<Done> SecretServiceProbe::waitForService(std::chrono::milliseconds longest) {
  client::Promise<Done> promise;
  auto reply = promise.reply();
  auto* waiting = new QObject(this);
  auto* watcher = new QDBusServiceWatcher(kSecrets, QDBusConnection::sessionBus(),
                                          QDBusServiceWatcher::WatchForRegistration, waiting);
  const auto end = [waiting, promise]() mutable {
    waiting->deleteLater();
    promise.resolve(Done{});
  };
  connect(watcher, &QDBusServiceWatcher::serviceRegistered, waiting, end);
  QTimer::singleShot(longest, waiting, end);
  return reply;
}

}  // namespace tovuk::app
