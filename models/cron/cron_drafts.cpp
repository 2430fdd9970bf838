// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cron/cron_drafts.h"

#include <QJsonArray>
#include <QSignalBlocker>

#include "models/json_file.h"

namespace tovuk::models {

namespace {

constexpr int kVersion = 1;

}  // namespace

CronDrafts::CronDrafts(QString folder, QObject* parent)
    : QObject(parent), m_path(std::move(folder) + QStringLiteral("/cron.json")) {
  m_timer.setSingleShot(true);
  m_timer.setInterval(kCoalesceMs);
  connect(&m_timer, &QTimer::timeout, this, &CronDrafts::flush);
  const JsonFile file = readJsonFile(m_path, kVersion);
  if (!file.object) return;
  for (const auto& value : file.object->value(u"drafts").toArray()) {
    const QJsonObject draft = value.toObject();
    const QString id = draft.value(u"trigger").toString();
    if (!id.isEmpty()) m_drafts[id] = {draft.value(u"expression").toString(), draft.value(u"base").toString()};
  }
}

CronDrafts::~CronDrafts() {
  const QSignalBlocker quiet(this);
  flush();
}

const CronDraft* CronDrafts::find(const QString& triggerId) const {
  const auto it = m_drafts.find(triggerId);
  return it == m_drafts.end() ? nullptr : &it->second;
}

void CronDrafts::put(const QString& triggerId, const CronDraft& draft) {
  const CronDraft* held = find(triggerId);
  if (held != nullptr && *held == draft) return;
  const bool isNew = held == nullptr;
  m_drafts[triggerId] = draft;
  touch();
  if (isNew) emit changed();
}

void CronDrafts::drop(const QString& triggerId) {
  if (m_drafts.erase(triggerId) == 0) return;
  touch();
  emit changed();
}

void CronDrafts::keepOnly(const QStringList& triggerIds) {
  const auto gone = std::erase_if(m_drafts, [&](const auto& draft) { return !triggerIds.contains(draft.first); });
  if (gone == 0) return;
  touch();
  emit changed();
}

void CronDrafts::touch() {
  m_isDirty = true;
  // Not restarted: typing that never stops must not put it off for ever.
  if (!m_timer.isActive()) m_timer.start();
}

void CronDrafts::flush() {
  m_timer.stop();
  if (!m_isDirty) return;
  QJsonArray drafts;
  for (const auto& [id, draft] : m_drafts) {
    drafts.append(QJsonObject{{QStringLiteral("trigger"), id},
                              {QStringLiteral("expression"), draft.expression},
                              {QStringLiteral("base"), draft.base}});
  }
  // What could not be written is tried again with the next change.
  if (const auto reason =
          writeJsonFile(m_path, {{QStringLiteral("version"), kVersion}, {QStringLiteral("drafts"), drafts}})) {
    emit writeFailed(*reason);
    return;
  }
  m_isDirty = false;
}

}  // namespace tovuk::models
