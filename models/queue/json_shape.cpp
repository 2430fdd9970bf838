// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/json_shape.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <string_view>

#include "api/contract/kv/json_text.h"
#include "models/queue/body_text.h"

namespace tovuk::models {

namespace {

class ShapeText {
  Q_DECLARE_TR_FUNCTIONS(BodyShape)
 public:
  static QString text() { return tr("text", "the kind of a value"); }
  static QString number() { return tr("number", "the kind of a value"); }
  static QString truth() { return tr("true or false", "the kind of a value"); }
  static QString null() { return tr("null", "the kind of a value"); }
  static QString list() { return tr("list", "the kind of a value"); }
  static QString object() { return tr("object", "the kind of a value"); }
  static QString bytes() { return tr("bytes", "the kind of a body"); }
};

QString kindOf(const QJsonValue& value) {
  switch (value.type()) {
    case QJsonValue::Bool: return ShapeText::truth();
    case QJsonValue::Double: return ShapeText::number();
    case QJsonValue::String: return ShapeText::text();
    case QJsonValue::Array: return ShapeText::list();
    case QJsonValue::Object: return ShapeText::object();
    default: return ShapeText::null();
  }
}

QString shapeOf(const QJsonObject& object, bool within) {
  QStringList fields;
  for (auto it = object.begin(); it != object.end(); ++it) {
    const bool isOpened = it->isObject() && within;
    fields.append(QStringLiteral("%1: %2").arg(it.key(), isOpened ? shapeOf(it->toObject(), false) : kindOf(*it)));
  }
  return fields.isEmpty() ? QStringLiteral("{}") : QStringLiteral("{ %1 }").arg(fields.join(QLatin1String(", ")));
}

QJsonDocument documentOf(const std::string& body) {
  return QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())));
}

}  // namespace

QString bodyShape(const std::string& body) {
  const QJsonDocument document = documentOf(body);
  if (document.isObject()) return shapeOf(document.object(), true);
  if (document.isArray()) return ShapeText::list();
  return isText(body) ? ShapeText::text() : ShapeText::bytes();
}

QStringList bodyFields(const std::string& body) { return documentOf(body).object().keys(); }

std::optional<std::string> withField(const std::string& body, const QString& name, const QString& valueJson) {
  const QJsonDocument document = documentOf(body);
  if (!document.isObject() || !document.object().contains(name) || !jsonProblem(valueJson).isEmpty())
    return std::nullopt;
  const std::string_view before = kv::member(body, name.toStdString());
  if (before.empty()) return std::nullopt;
  std::string changed = body;
  changed.replace(static_cast<std::size_t>(before.data() - body.data()), before.size(),
                  valueJson.trimmed().toStdString());
  return changed;
}

}  // namespace tovuk::models
