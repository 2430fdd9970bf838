// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether JSON is as a schema of an OpenAPI 3.1 document says. Knows the keywords that api/openapi.yaml uses; another
// one is a problem, so that no rule is passed over.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <map>

namespace tovuk {

class SchemaCheck {
 public:
  explicit SchemaCheck(QJsonObject document) : m_document(std::move(document)) {}

  // One line for each thing that is wrong, "/services/0/name: ..."; none when the value fits.
  [[nodiscard]] QStringList problems(const QJsonObject& schema, const QJsonValue& value) const;

  // What a {"$ref": ...} leads to, or the object itself. Empty: it leads nowhere.
  [[nodiscard]] QJsonObject resolve(const QJsonObject& object) const;

 private:
  // One value against one schema.
  struct Place {
    const QJsonObject& schema;
    const QJsonValue& value;
    QString at;
    QStringList& out;
    void wrong(const QString& what) const { out << (at.isEmpty() ? QStringLiteral("/") : at) + u": " + what; }
  };

  void check(const QJsonObject& schema, const QJsonValue& value, const QString& at, QStringList& out) const;
  bool checkGeneral(const QString& keyword, const QJsonValue& rule, const Place& place) const;
  bool checkText(const QString& keyword, const QJsonValue& rule, const Place& place) const;
  bool checkArray(const QString& keyword, const QJsonValue& rule, const Place& place) const;
  bool checkObject(const QString& keyword, const QJsonValue& rule, const Place& place) const;
  [[nodiscard]] const QRegularExpression& expression(const QString& pattern) const;

  QJsonObject m_document;
  mutable std::map<QString, QRegularExpression> m_expressions;
};

}  // namespace tovuk
