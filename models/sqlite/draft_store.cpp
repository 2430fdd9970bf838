// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/draft_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <utility>

namespace tovuk::models {

namespace {

constexpr QLatin1String kIndexName("drafts.json");
constexpr QLatin1String kClosedFolder("closed");

QJsonObject toJson(const QString& id, const QString& title, int caret) {
  return {{QStringLiteral("id"), id}, {QStringLiteral("title"), title}, {QStringLiteral("caret"), caret}};
}

std::optional<QString> readText(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  return QString::fromUtf8(file.readAll());
}

// Ids become file names: nothing that was tampered with in the index may lead out of the folder.
bool isSafeId(const QString& id) { return !id.isEmpty() && !id.contains(u'/') && !id.startsWith(u'.'); }

}  // namespace

DraftStore::DraftStore(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder)) {
  m_keep.setSingleShot(true);
  m_keep.setInterval(kKeepMs);
  connect(&m_keep, &QTimer::timeout, this, &DraftStore::keep);
  m_flush.setSingleShot(true);
  m_flush.setInterval(kCoalesceMs);
  connect(&m_flush, &QTimer::timeout, this, &DraftStore::flush);
  read();
}

DraftStore::~DraftStore() {
  const QSignalBlocker quiet(this);
  flush();
}

QString DraftStore::pathOf(const QString& id) const { return m_folder + u'/' + id + QStringLiteral(".sql"); }

QString DraftStore::closedPathOf(const QString& id) const {
  return m_folder + u'/' + kClosedFolder + u'/' + id + QStringLiteral(".sql");
}

void DraftStore::read() {
  const auto text = readText(m_folder + u'/' + kIndexName);
  const QJsonObject json = QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).object();
  for (const auto& value : json.value(u"drafts").toArray()) {
    const QJsonObject fields = value.toObject();
    const QString id = fields.value(u"id").toString();
    if (!isSafeId(id) || find(id)) continue;
    if (auto sql = readText(pathOf(id)))
      m_drafts.push_back({id, fields.value(u"title").toString(), std::move(*sql), fields.value(u"caret").toInt()});
  }
  for (const auto& value : json.value(u"closed").toArray()) {
    const QJsonObject fields = value.toObject();
    const QString id = fields.value(u"id").toString();
    if (isSafeId(id) && QFile::exists(closedPathOf(id)))
      m_closed.push_back({id, fields.value(u"title").toString(), fields.value(u"caret").toInt()});
  }
  // A kill between writing a draft and writing the index, or a file that a person put there.
  for (const QString& name : QDir(m_folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
    const QString id = name.chopped(4);
    if (find(id)) continue;
    if (auto sql = readText(pathOf(id))) m_drafts.push_back({id, id, std::move(*sql), 0});
  }
  m_activeId = json.value(u"active").toString();
  if (!find(m_activeId)) m_activeId = m_drafts.empty() ? QString() : m_drafts.front().id;
}

Draft* DraftStore::find(const QString& id) {
  const auto it = std::find_if(m_drafts.begin(), m_drafts.end(), [&id](const Draft& draft) { return draft.id == id; });
  return it == m_drafts.end() ? nullptr : &*it;
}

QString DraftStore::newId() const {
  const auto isUsed = [this](const QString& id) {
    const auto is = [&id](const auto& draft) { return draft.id == id; };
    return std::any_of(m_drafts.begin(), m_drafts.end(), is) || std::any_of(m_closed.begin(), m_closed.end(), is) ||
           QFile::exists(pathOf(id)) || QFile::exists(closedPathOf(id));
  };
  for (int number = 1;; ++number) {
    const QString id = QStringLiteral("query-%1").arg(number);
    if (!isUsed(id)) return id;
  }
}

QString DraftStore::create(const QString& title, const QString& text) {
  const QString id = newId();
  m_drafts.push_back({id, title, text, static_cast<int>(text.size())});
  m_activeId = id;
  markDirty(id);
  markIndexDirty();
  emit changed();
  return id;
}

void DraftStore::update(const QString& id, const QString& text, int caret) {
  Draft* draft = find(id);
  if (!draft) return;
  if (draft->text != text) {
    draft->text = text;
    markDirty(id);
  }
  if (draft->caret != caret) {
    draft->caret = caret;
    markIndexDirty();
  }
}

void DraftStore::rename(const QString& id, const QString& title) {
  Draft* draft = find(id);
  if (!draft || draft->title == title) return;
  draft->title = title;
  markIndexDirty();
  emit changed();
}

void DraftStore::setActive(const QString& id) {
  if (id == m_activeId || !find(id)) return;
  m_activeId = id;
  markIndexDirty();
}

void DraftStore::close(const QString& id) {
  const Draft* draft = find(id);
  if (!draft) return;
  flush();
  const bool isKept = !draft->text.trimmed().isEmpty();
  if (isKept) {
    QDir().mkpath(QFileInfo(closedPathOf(id)).path());
    QFile::remove(closedPathOf(id));
    QFile file(pathOf(id));
    if (!file.rename(closedPathOf(id))) return emit writeFailed(file.errorString());
    m_closed.push_back({id, draft->title, draft->caret});
  } else {
    QFile::remove(pathOf(id));
  }
  while (m_closed.size() > kClosedKept) {
    QFile::remove(closedPathOf(m_closed.front().id));
    m_closed.erase(m_closed.begin());
  }
  const auto place = draft - m_drafts.data();
  m_drafts.erase(m_drafts.begin() + place);
  m_dirty.remove(id);
  if (m_activeId == id) {
    const auto next = std::min<std::ptrdiff_t>(place, static_cast<std::ptrdiff_t>(m_drafts.size()) - 1);
    m_activeId = next < 0 ? QString() : m_drafts[static_cast<std::size_t>(next)].id;
  }
  markIndexDirty();
  flush();
  emit changed();
}

QString DraftStore::reopenLast() {
  while (!m_closed.empty()) {
    const ClosedDraft closed = m_closed.back();
    m_closed.pop_back();
    markIndexDirty();
    auto text = readText(closedPathOf(closed.id));
    if (!text || !QFile::rename(closedPathOf(closed.id), pathOf(closed.id))) continue;
    m_drafts.push_back({closed.id, closed.title, std::move(*text), closed.caret});
    m_activeId = closed.id;
    flush();
    emit changed();
    return closed.id;
  }
  return {};
}

void DraftStore::markDirty(const QString& id) {
  m_dirty.insert(id);
  if (!m_keep.isActive()) m_keep.start();
  if (!m_flush.isActive()) m_flush.start();
}

void DraftStore::markIndexDirty() {
  m_isIndexDirty = true;
  if (!m_flush.isActive()) m_flush.start();
}

QByteArray DraftStore::index() const {
  QJsonArray drafts;
  for (const Draft& draft : m_drafts) drafts.append(toJson(draft.id, draft.title, draft.caret));
  QJsonArray closed;
  for (const ClosedDraft& draft : m_closed) closed.append(toJson(draft.id, draft.title, draft.caret));
  return QJsonDocument(QJsonObject{{QStringLiteral("drafts"), drafts},
                                   {QStringLiteral("closed"), closed},
                                   {QStringLiteral("active"), m_activeId}})
      .toJson(QJsonDocument::Compact);
}

bool DraftStore::write(const QString& path, const QByteArray& content) {
  QDir().mkpath(QFileInfo(path).path());
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) return true;
  emit writeFailed(file.errorString());
  return false;
}

// Whoever is killed in the middle leaves the old text or the new one. Failures show when flush() tries the same.
void DraftStore::keep() {
  for (const QString& id : std::as_const(m_dirty)) {
    const Draft* draft = find(id);
    QFile file(pathOf(id) + QStringLiteral(".new"));
    QDir().mkpath(m_folder);
    if (!draft || !file.open(QIODevice::WriteOnly)) continue;
    const QByteArray text = draft->text.toUtf8();
    const bool isWhole = file.write(text) == text.size() && file.flush();
    file.close();
    if (!isWhole || std::rename(QFile::encodeName(file.fileName()), QFile::encodeName(pathOf(id))) != 0) file.remove();
  }
}

void DraftStore::flush() {
  m_keep.stop();
  m_flush.stop();
  // What could not be written stays marked and is tried again with the next change.
  const QSet<QString> dirty = std::exchange(m_dirty, {});
  for (const QString& id : dirty)
    if (const Draft* draft = find(id); draft && !write(pathOf(id), draft->text.toUtf8())) m_dirty.insert(id);
  if (m_isIndexDirty && write(m_folder + u'/' + kIndexName, index())) m_isIndexDirty = false;
}

}  // namespace tovuk::models
