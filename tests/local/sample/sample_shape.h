// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a whole sample project shows over HTTP, in figures: the same whenever and wherever it was made.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <string>

namespace tovuk::local {

using Getter = std::function<std::string(const std::string& path)>;

inline QJsonObject objectOf(const std::string& json) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

// One line for each resource and how much is in it.
inline QStringList sampleShape(const Getter& get) {
  QStringList out;
  const auto note = [&](const QString& what, qsizetype count) {
    out << what + QLatin1Char(' ') + QString::number(count);
  };
  const std::string shop = "/v1/services/shop-api";
  for (const QJsonValue& service : objectOf(get("/v1/services"))[QLatin1String("services")].toArray()) {
    const QJsonObject counts = service[QLatin1String("resources")].toObject();
    for (auto count = counts.begin(); count != counts.end(); ++count)
      note(service[QLatin1String("name")].toString() + QLatin1Char(' ') + count.key(), count->toInt());
    note(QStringLiteral("deploys"), service[QLatin1String("deployCount")].toInt());
  }
  for (const std::string space : {"CACHE", "FLAGS"}) {
    qsizetype keys = 0;
    QString cursor;
    for (bool more = true; more;) {
      const QJsonObject page = objectOf(get(shop + "/kv/" + space + "/keys?limit=1000" +
                                            (cursor.isEmpty() ? "" : "&cursor=" + cursor.toStdString())));
      keys += page[QLatin1String("keys")].toArray().size();
      cursor = QString::fromUtf8(page[QLatin1String("nextCursor")].toString().toUtf8().toPercentEncoding());
      more = !page[QLatin1String("listComplete")].toBool(true);
    }
    note(QString::fromStdString(space), keys);
  }
  for (const std::string queue : {"jobs", "failed_jobs"})
    for (const std::string status : {"queued", "inflight", "done", "dead"})
      note(QString::fromStdString(queue + " " + status),
           objectOf(get(shop + "/queues/" + queue + "/messages?status=" + status))[QLatin1String("messages")]
               .toArray()
               .size());
  for (const std::string space : {"Room", "Counter"})
    for (const QJsonValue& object :
         objectOf(get(shop + "/state/namespaces/" + space + "/objects"))[QLatin1String("objects")].toArray())
      note(object[QLatin1String("objectKey")].toString(), object[QLatin1String("storageUsedBytes")].toInt());
  return out;
}

}  // namespace tovuk::local
