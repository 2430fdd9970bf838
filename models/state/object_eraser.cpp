// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/object_eraser.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include "api/contract/state/limits.h"
#include "models/command_queue.h"

namespace tovuk::models {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ObjectEraser)
};

bool isMissing(const Error& error) { return error.kind == ErrorKind::NotFound; }

}  // namespace

ObjectEraser::ObjectEraser(ServiceContext& service, QObject* parent) : QObject(parent), m_service(service) {}

void ObjectEraser::start(const client::StateObjectRef& object) {
  if (m_isRunning) return;
  m_object = object;
  m_keys.clear();
  m_deleted = 0;
  m_isStopping = false;
  m_mayHaveMore = true;
  m_isRunning = true;
  readPage();
}

void ObjectEraser::stop() { m_isStopping = m_isRunning; }

void ObjectEraser::next() {
  if (m_isStopping) return end(std::nullopt);
  if (!m_keys.empty()) return deleteValue();
  // What was written meanwhile goes too: each page is read from the start, until there is nothing.
  if (m_mayHaveMore) return readPage();
  deleteAlarm();
}

void ObjectEraser::readPage() {
  m_page = client::listStateKeys(m_service.client(), m_object, {kMaxStatePage, {}});
  m_page.then(this, [this](Result<StateKeysResponse> result) {
    if (!result) return isMissing(result.error()) ? end(std::nullopt) : end(result.error());
    m_mayHaveMore = !result->keys.empty();
    m_keys.clear();
    for (StateEntrySummary& entry : result->keys) m_keys.push_back(std::move(entry.key));
    std::reverse(m_keys.begin(), m_keys.end());
    next();
  });
}

void ObjectEraser::deleteValue() {
  const std::string key = std::exchange(m_keys.back(), {});
  m_keys.pop_back();
  m_service.commands().run<StateDeleted>(
      Words::tr("Delete the data of the State object %1").arg(QString::fromStdString(m_object.object)),
      client::deleteStateValue(m_service.client(), m_object, key), this, [this, key](Result<StateDeleted> result) {
        if (!result && !isMissing(result.error())) return end(result.error());
        if (result && result->deleted.value_or(true)) ++m_deleted;
        emit entryGone(QByteArray::fromStdString(key));
        emit progressed(m_deleted);
        next();
      });
}

void ObjectEraser::deleteAlarm() {
  m_service.commands().run<StateDeleted>(
      Words::tr("Delete the data of the State object %1").arg(QString::fromStdString(m_object.object)),
      client::deleteStateAlarm(m_service.client(), m_object), this, [this](Result<StateDeleted> result) {
        if (!result && !isMissing(result.error())) return end(result.error());
        if (result) emit objectSeen(result->object);
        end(std::nullopt);
      });
}

void ObjectEraser::end(const std::optional<Error>& error) {
  m_isRunning = false;
  emit finished(m_deleted, m_isStopping, error);
}

}  // namespace tovuk::models
