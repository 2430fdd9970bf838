// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session_journal.h"

#include <QJsonArray>

#include <algorithm>

#include "models/json_file.h"

namespace tovuk::models {

namespace {

constexpr int kVersion = 1;

QJsonObject toJson(const SessionTab& tab) {
  return {{QStringLiteral("kind"), tab.kind},
          {QStringLiteral("service"), tab.service},
          {QStringLiteral("resource"), tab.resource},
          {QStringLiteral("view"), tab.view}};
}

SessionTab tabOf(const QJsonObject& json) {
  return {json.value(u"kind").toString(), json.value(u"service").toString(), json.value(u"resource").toString(),
          json.value(u"view").toObject()};
}

QJsonArray toJson(const std::vector<SessionTab>& tabs) {
  QJsonArray array;
  for (const SessionTab& tab : tabs) array.append(toJson(tab));
  return array;
}

// A tab without a kind opens nothing: left out.
std::vector<SessionTab> tabsOf(const QJsonArray& array) {
  std::vector<SessionTab> tabs;
  for (const auto& value : array) {
    SessionTab tab = tabOf(value.toObject());
    if (!tab.kind.isEmpty()) tabs.push_back(std::move(tab));
  }
  return tabs;
}

int clampedIndex(int index, std::size_t size) { return std::clamp(index, -1, static_cast<int>(size) - 1); }

QString base64(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }
QByteArray bytesOf(const QJsonValue& value) { return QByteArray::fromBase64(value.toString().toLatin1()); }

QJsonObject toJson(const Session& session) {
  QJsonArray panes;
  for (const SessionPane& pane : session.panes)
    panes.append(
        QJsonObject{{QStringLiteral("tabs"), toJson(pane.tabs)}, {QStringLiteral("activeTab"), pane.activeTab}});
  QJsonArray sizes;
  for (const int size : session.paneSizes) sizes.append(size);
  return {{QStringLiteral("version"), kVersion},
          {QStringLiteral("geometry"), base64(session.geometry)},
          {QStringLiteral("windowState"), base64(session.windowState)},
          {QStringLiteral("connection"), session.connection},
          {QStringLiteral("service"), session.service},
          {QStringLiteral("panes"), panes},
          {QStringLiteral("paneSizes"), sizes},
          {QStringLiteral("activePane"), session.activePane},
          {QStringLiteral("closedTabs"), toJson(session.closedTabs)},
          {QStringLiteral("paletteRecents"), QJsonArray::fromStringList(session.paletteRecents)},
          {QStringLiteral("window"), session.window}};
}

Session sessionOf(const QJsonObject& json) {
  Session session;
  session.geometry = bytesOf(json.value(u"geometry"));
  session.windowState = bytesOf(json.value(u"windowState"));
  session.connection = json.value(u"connection").toString();
  session.service = json.value(u"service").toString();
  for (const auto& value : json.value(u"panes").toArray()) {
    SessionPane pane;
    pane.tabs = tabsOf(value.toObject().value(u"tabs").toArray());
    pane.activeTab = clampedIndex(value.toObject().value(u"activeTab").toInt(-1), pane.tabs.size());
    session.panes.push_back(std::move(pane));
  }
  for (const auto& value : json.value(u"paneSizes").toArray()) session.paneSizes.append(value.toInt());
  session.activePane = std::max(0, clampedIndex(json.value(u"activePane").toInt(), session.panes.size()));
  session.closedTabs = tabsOf(json.value(u"closedTabs").toArray());
  for (const auto& value : json.value(u"paletteRecents").toArray()) session.paletteRecents.append(value.toString());
  session.window = json.value(u"window").toObject();
  return session;
}

}  // namespace

SessionJournal::SessionJournal(QString path, QObject* parent) : QObject(parent), m_path(std::move(path)) {
  m_timer.setSingleShot(true);
  m_timer.setInterval(kCoalesceMs);
  connect(&m_timer, &QTimer::timeout, this, &SessionJournal::write);
  read();
}

SessionJournal::~SessionJournal() {
  const QSignalBlocker quiet(this);
  flush();
}

void SessionJournal::read() {
  const JsonFile file = readJsonFile(m_path, kVersion);
  m_brokenFileKept = file.brokenFileKept;
  if (file.object) m_session = sessionOf(*file.object);
}

void SessionJournal::update(Session session) {
  if (session.closedTabs.size() > kClosedKept) {
    const auto surplus = static_cast<std::ptrdiff_t>(session.closedTabs.size() - kClosedKept);
    session.closedTabs.erase(session.closedTabs.begin(), session.closedTabs.begin() + surplus);
  }
  if (session == m_session) return;
  m_session = std::move(session);
  // Not restarted: changes that never stop must not put the write off for ever.
  if (!m_timer.isActive()) m_timer.start();
}

void SessionJournal::flush() {
  if (m_timer.isActive()) write();
}

void SessionJournal::open(const QString& path) {
  flush();
  m_path = path;
  m_session = {};
  read();
}

void SessionJournal::write() {
  m_timer.stop();
  if (const auto reason = writeJsonFile(m_path, toJson(m_session))) emit writeFailed(*reason);
}

}  // namespace tovuk::models
