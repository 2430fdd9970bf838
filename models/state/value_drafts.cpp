// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/value_drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalBlocker>

#include "models/json_file.h"

namespace tovuk::models {

namespace {

constexpr int kVersion = 1;
constexpr QLatin1String kSuffix(".json");

QString base64(const std::string& bytes) { return QString::fromLatin1(QByteArray::fromStdString(bytes).toBase64()); }

std::string bytesOf(const QJsonValue& value) {
  return QByteArray::fromBase64(value.toString().toLatin1()).toStdString();
}

QJsonObject toJson(const ValueDraft& draft) {
  return {{QStringLiteral("version"), kVersion},
          {QStringLiteral("object"), QString::fromStdString(draft.object)},
          {QStringLiteral("key"), QString::fromStdString(draft.key)},
          {QStringLiteral("value"), base64(draft.bytes)},
          {QStringLiteral("base"), base64(draft.baseHash)}};
}

ValueDraft draftOf(const QJsonObject& json) {
  return {json.value(u"object").toString().toStdString(), json.value(u"key").toString().toStdString(),
          bytesOf(json.value(u"value")), bytesOf(json.value(u"base"))};
}

}  // namespace

ValueDrafts::ValueDrafts(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder)) {
  m_timer.setSingleShot(true);
  m_timer.setInterval(kCoalesceMs);
  connect(&m_timer, &QTimer::timeout, this, &ValueDrafts::flush);
  read();
}

ValueDrafts::~ValueDrafts() {
  const QSignalBlocker quiet(this);
  flush();
}

void ValueDrafts::read() {
  const QDir folder(m_folder);
  for (const QString& name : folder.entryList({u'*' + kSuffix}, QDir::Files, QDir::Name)) {
    const JsonFile file = readJsonFile(folder.filePath(name), kVersion);
    if (!file.object) continue;
    ValueDraft draft = draftOf(*file.object);
    if (draft.object.empty() || draft.key.empty()) continue;
    m_drafts.insert_or_assign({draft.object, draft.key}, std::move(draft));
  }
}

// Keys may hold anything, so a file is named by their hash.
QString ValueDrafts::pathOf(const Place& place) const {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(QByteArray::fromStdString(place.first));
  hash.addData(QByteArray(1, '\0'));
  hash.addData(QByteArray::fromStdString(place.second));
  return m_folder + u'/' + QString::fromLatin1(hash.result().toHex()) + kSuffix;
}

const ValueDraft* ValueDrafts::find(const std::string& object, const std::string& key) const {
  const auto it = m_drafts.find({object, key});
  return it == m_drafts.end() ? nullptr : &it->second;
}

std::vector<ValueDraft> ValueDrafts::drafts() const {
  std::vector<ValueDraft> out;
  out.reserve(m_drafts.size());
  for (const auto& [place, draft] : m_drafts) out.push_back(draft);
  return out;
}

void ValueDrafts::put(ValueDraft draft) {
  const Place place{draft.object, draft.key};
  if (const ValueDraft* held = find(place.first, place.second); held != nullptr && *held == draft) return;
  m_drafts.insert_or_assign(place, std::move(draft));
  m_dirty[place] = true;
  // Not restarted: typing that never stops must not put it off for ever.
  if (!m_timer.isActive()) m_timer.start();
}

void ValueDrafts::drop(const std::string& object, const std::string& key) {
  const Place place{object, key};
  if (m_drafts.erase(place) == 0) return;
  m_dirty[place] = false;
  if (!m_timer.isActive()) m_timer.start();
}

void ValueDrafts::flush() {
  m_timer.stop();
  // What could not be written stays marked and is tried again with the next change.
  std::map<Place, bool> left;
  QString failure;
  for (const auto& [place, isKept] : m_dirty) {
    if (!isKept) {
      QFile::remove(pathOf(place));
    } else if (const auto reason = writeJsonFile(pathOf(place), toJson(m_drafts.at(place)))) {
      left.emplace(place, true);
      failure = *reason;
    }
  }
  m_dirty = std::move(left);
  if (!failure.isEmpty()) emit writeFailed(failure);
}

std::string ValueDrafts::hashOf(const std::optional<std::string>& bytes) {
  if (!bytes) return {};
  return QCryptographicHash::hash(QByteArray::fromStdString(*bytes), QCryptographicHash::Sha256).toStdString();
}

}  // namespace tovuk::models
