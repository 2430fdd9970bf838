// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/message_templates.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

#include "models/json_file.h"

namespace tovuk::models {

namespace {

constexpr int kVersion = 1;

auto lowerBound(std::vector<MessageTemplate>& templates, const QString& name) {
  return std::lower_bound(templates.begin(), templates.end(), name,
                          [](const MessageTemplate& saved, const QString& wanted) { return saved.name < wanted; });
}

}  // namespace

MessageTemplates::MessageTemplates(QString path, QObject* parent) : QObject(parent), m_path(std::move(path)) { read(); }

void MessageTemplates::read() {
  m_templates.clear();
  const JsonFile file = readJsonFile(m_path, kVersion);
  if (!file.object) return;
  for (const auto& value : file.object->value(u"templates").toArray()) {
    const QJsonObject fields = value.toObject();
    const QString name = fields.value(u"name").toString();
    const auto kind = bodyKindOf(fields.value(u"kind").toString());
    if (name.isEmpty() || !kind || find(name) != nullptr) continue;
    m_templates.insert(lowerBound(m_templates, name),
                       {name, {fields.value(u"text").toString(), *kind, fields.value(u"delay").toString()}});
  }
}

void MessageTemplates::reload() {
  const auto before = m_templates;
  read();
  if (m_templates != before) emit changed();
}

const MessageTemplate* MessageTemplates::find(const QString& name) const {
  const auto it = std::find_if(m_templates.begin(), m_templates.end(),
                               [&name](const MessageTemplate& saved) { return saved.name == name; });
  return it == m_templates.end() ? nullptr : &*it;
}

void MessageTemplates::save(const QString& name, const WrittenMessage& message) {
  reload();
  const auto place = lowerBound(m_templates, name);
  if (place != m_templates.end() && place->name == name)
    place->message = message;
  else
    m_templates.insert(place, {name, message});
  write();
}

void MessageTemplates::remove(const QString& name) {
  reload();
  const auto place = lowerBound(m_templates, name);
  if (place == m_templates.end() || place->name != name) return;
  m_templates.erase(place);
  write();
}

void MessageTemplates::write() {
  QJsonArray list;
  for (const MessageTemplate& saved : m_templates) {
    list.append(QJsonObject{{QStringLiteral("name"), saved.name},
                            {QStringLiteral("text"), saved.message.text},
                            {QStringLiteral("kind"), bodyKindId(saved.message.kind)},
                            {QStringLiteral("delay"), saved.message.delay}});
  }
  const auto failure =
      writeJsonFile(m_path, QJsonObject{{QStringLiteral("version"), kVersion}, {QStringLiteral("templates"), list}});
  emit changed();
  if (failure) emit writeFailed(*failure);
}

}  // namespace tovuk::models
