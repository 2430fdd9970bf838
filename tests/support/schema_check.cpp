// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/schema_check.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace tovuk {

namespace {

bool isOfType(const QJsonValue& value, const QString& type) {
  if (type == u"null") return value.isNull();
  if (type == u"boolean") return value.isBool();
  if (type == u"string") return value.isString();
  if (type == u"array") return value.isArray();
  if (type == u"object") return value.isObject();
  if (type == u"number") return value.isDouble();
  return type == u"integer" && value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
}

bool isOneOfTypes(const QJsonValue& value, const QJsonValue& types) {
  if (types.isString()) return isOfType(value, types.toString());
  for (const QJsonValue& type : types.toArray())
    if (isOfType(value, type.toString())) return true;
  return false;
}

bool isDateTime(const QString& text) {
  static const QRegularExpression form(
      QStringLiteral("\\A\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})\\z"));
  return form.match(text).hasMatch() && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

bool hasFormat(const QJsonValue& value, const QString& format) {
  if (format == u"int32") return !value.isDouble() || std::abs(value.toDouble()) <= 2147483648.0;
  if (format == u"int64" || format == u"double") return true;
  if (!value.isString()) return true;
  const QString text = value.toString();
  if (format == u"date-time") return isDateTime(text);
  if (format == u"email") return text.indexOf(u'@') > 0 && !text.contains(u' ');
  if (format != u"uri") return false;
  const QUrl url(text, QUrl::StrictMode);
  return url.isValid() && !url.scheme().isEmpty();
}

QString shown(const QJsonValue& value) {
  QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
  return text.mid(1, std::min<qsizetype>(text.size() - 2, 80));
}

// Words that explain and do not rule.
bool explains(const QString& keyword) {
  static const QStringList words = {QStringLiteral("description"), QStringLiteral("default"),
                                    QStringLiteral("example")};
  return words.contains(keyword);
}

}  // namespace

QStringList SchemaCheck::problems(const QJsonObject& schema, const QJsonValue& value) const {
  QStringList out;
  check(schema, value, {}, out);
  return out;
}

QJsonObject SchemaCheck::resolve(const QJsonObject& object) const {
  const QString target = object[u"$ref"].toString();
  if (target.isEmpty()) return object;
  if (!target.startsWith(u"#/")) return {};
  QJsonValue found = m_document;
  for (QString name : target.mid(2).split(u'/'))
    found = found.toObject().value(
        name.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~")));
  return resolve(found.toObject());
}

const QRegularExpression& SchemaCheck::expression(const QString& pattern) const {
  const auto known = m_expressions.find(pattern);
  if (known != m_expressions.end()) return known->second;
  // At the end only, not before a last line feed as well.
  QString exact = pattern;
  if (exact.endsWith(u'$') && !exact.endsWith(u"\\$")) exact = exact.chopped(1) + u"\\z";
  return m_expressions.emplace(pattern, QRegularExpression(exact)).first->second;
}

void SchemaCheck::check(const QJsonObject& schema, const QJsonValue& value, const QString& at, QStringList& out) const {
  const Place place{schema, value, at, out};
  for (auto rule = schema.begin(); rule != schema.end(); ++rule) {
    const QString keyword = rule.key();
    if (explains(keyword) || checkGeneral(keyword, *rule, place) || checkText(keyword, *rule, place) ||
        checkArray(keyword, *rule, place) || checkObject(keyword, *rule, place))
      continue;
    place.wrong(u"the schema has the keyword " + keyword + u", which this check does not know");
  }
}

bool SchemaCheck::checkGeneral(const QString& keyword, const QJsonValue& rule, const Place& place) const {
  const QJsonValue& value = place.value;
  if (keyword == u"$ref") {
    const QJsonObject target = resolve({{QStringLiteral("$ref"), rule}});
    if (target.isEmpty()) place.wrong(u"the schema leads nowhere: " + rule.toString());
    check(target, value, place.at, place.out);
  } else if (keyword == u"type") {
    if (!isOneOfTypes(value, rule)) place.wrong(shown(value) + u" is not of type " + shown(rule));
  } else if (keyword == u"enum") {
    if (!rule.toArray().contains(value)) place.wrong(shown(value) + u" is not one of " + shown(rule));
  } else if (keyword == u"anyOf" || keyword == u"oneOf") {
    QStringList why;
    int fitting = 0;
    for (const QJsonValue& branch : rule.toArray()) {
      const QStringList found = problems(branch.toObject(), value);
      fitting += found.isEmpty() ? 1 : 0;
      why += found;
    }
    if (fitting == 0 || (keyword == u"oneOf" && fitting != 1))
      place.wrong(shown(value) + u" fits " + QString::number(fitting) + u" forms of " + keyword + u" (" +
                  why.join(u"; ") + u")");
  } else if (keyword == u"minimum") {
    if (value.isDouble() && value.toDouble() < rule.toDouble()) place.wrong(shown(value) + u" is under " + shown(rule));
  } else if (keyword == u"maximum") {
    if (value.isDouble() && value.toDouble() > rule.toDouble()) place.wrong(shown(value) + u" is over " + shown(rule));
  } else if (keyword == u"format") {
    if (!hasFormat(value, rule.toString())) place.wrong(shown(value) + u" is no " + rule.toString());
  } else {
    return false;
  }
  return true;
}

bool SchemaCheck::checkText(const QString& keyword, const QJsonValue& rule, const Place& place) const {
  if (keyword != u"pattern" && keyword != u"minLength" && keyword != u"maxLength") return false;
  if (!place.value.isString()) return true;
  const QString text = place.value.toString();
  if (keyword == u"pattern") {
    const QRegularExpression& wanted = expression(rule.toString());
    if (!wanted.isValid() || !wanted.match(text).hasMatch())
      place.wrong(shown(place.value) + u" does not match " + rule.toString());
    return true;
  }
  const qint64 characters = text.toUcs4().size();
  const bool wrong = keyword == u"minLength" ? characters < rule.toInteger() : characters > rule.toInteger();
  if (wrong) place.wrong(QString::number(characters) + u" characters, but " + keyword + u" is " + shown(rule));
  return true;
}

bool SchemaCheck::checkArray(const QString& keyword, const QJsonValue& rule, const Place& place) const {
  if (keyword != u"items" && keyword != u"minItems" && keyword != u"maxItems") return false;
  if (!place.value.isArray()) return true;
  const QJsonArray items = place.value.toArray();
  if (keyword == u"items") {
    for (qsizetype i = 0; i < items.size(); ++i)
      check(rule.toObject(), items[i], place.at + u'/' + QString::number(i), place.out);
    return true;
  }
  const bool wrong = keyword == u"minItems" ? items.size() < rule.toInteger() : items.size() > rule.toInteger();
  if (wrong) place.wrong(QString::number(items.size()) + u" items, but " + keyword + u" is " + shown(rule));
  return true;
}

bool SchemaCheck::checkObject(const QString& keyword, const QJsonValue& rule, const Place& place) const {
  static const QStringList words = {QStringLiteral("required"), QStringLiteral("properties"),
                                    QStringLiteral("additionalProperties"), QStringLiteral("minProperties"),
                                    QStringLiteral("maxProperties")};
  if (!words.contains(keyword)) return false;
  if (!place.value.isObject()) return true;
  const QJsonObject object = place.value.toObject();
  if (keyword == u"required") {
    for (const QJsonValue& name : rule.toArray())
      if (!object.contains(name.toString())) place.wrong(name.toString() + u" is missing");
  } else if (keyword == u"properties") {
    const QJsonObject members = rule.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
      if (object.contains(member.key()))
        check(member->toObject(), object[member.key()], place.at + u'/' + member.key(), place.out);
  } else if (keyword == u"additionalProperties") {
    const QJsonObject known = place.schema[u"properties"].toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
      if (known.contains(member.key())) continue;
      if (rule.isObject())
        check(rule.toObject(), *member, place.at + u'/' + member.key(), place.out);
      else if (!rule.toBool())
        place.wrong(u"the member " + member.key() + u" is in no schema");
    }
  } else {
    const bool wrong =
        keyword == u"minProperties" ? object.size() < rule.toInteger() : object.size() > rule.toInteger();
    if (wrong) place.wrong(QString::number(object.size()) + u" members, but " + keyword + u" is " + shown(rule));
  }
  return true;
}

}  // namespace tovuk
