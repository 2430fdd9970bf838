// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The API description against the routes, its own examples, and what the service answers. The table of calls is
// calls.h.

#include <QJsonDocument>
#include <QTest>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>
#include <set>

#include "api/local/http/body_limits.h"
#include "tests/local/local_fixture.h"
#include "tests/local/openapi/calls.h"
#include "tests/support/schema_check.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

constexpr auto kJson = QLatin1String("application/json");

struct Operation {
  QString method, path;
  QJsonObject item, self;  // the path's own members, and the operation's
};

Options controlled() {
  Options options;
  options.control = true;
  return options;
}

// Every object under a value.
void visit(const QJsonValue& value, const std::function<void(const QJsonObject&)>& look) {
  if (value.isArray()) {
    for (const QJsonValue& item : value.toArray()) visit(item, look);
  } else if (value.isObject()) {
    const QJsonObject object = value.toObject();
    look(object);
    for (const QJsonValue& member : object) visit(member, look);
  }
}

// What answers said, by name.
class Heard {
 public:
  void listen(const TestAnswer& answer) {
    visit(answer.json(), [this](const QJsonObject& object) {
      for (auto member = object.begin(); member != object.end(); ++member)
        if (member->isString()) m_texts[member.key()] = member->toString();
    });
    const QString tag = QString::fromStdString(answer.header("ETag"));
    if (!tag.isEmpty()) m_texts[QStringLiteral("ETag")] = tag.mid(1).chopped(1);  // without its quotes
  }
  [[nodiscard]] std::string fill(const char* text) const {
    static const QRegularExpression hole(QStringLiteral("\\{([A-Za-z]+)\\}"));
    QString out = QString::fromUtf8(text);
    for (auto found = hole.match(out); found.hasMatch(); found = hole.match(out)) {
      const auto heard = m_texts.find(found.captured(1));
      QString value = heard == m_texts.end() ? QStringLiteral("none") : heard->second;
      if (found.captured(1) == u"url") value = pathOfObject(value);
      out.replace(found.capturedStart(), found.capturedLength(), value);
    }
    return out.toStdString();
  }

 private:
  static QString pathOfObject(const QString& url) {
    const QString path = QUrl(url).path(QUrl::FullyEncoded);
    return path.startsWith(u"/v1/local/objects/") ? path : QStringLiteral("none");
  }
  std::map<QString, QString> m_texts;
};

QString text(std::string_view value) { return QString::fromUtf8(value.data(), qsizetype(value.size())); }

}  // namespace

class ContractTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    LocalFixture fixture;
    const TestAnswer answer = fixture.send("GET", "/v1/openapi.json", {}, {}, false);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), std::string("application/json"));
    m_document = answer.json();
    QCOMPARE(m_document[u"openapi"].toString(), QStringLiteral("3.1.0"));
    m_check = std::make_unique<SchemaCheck>(m_document);
    const QJsonObject paths = m_document[u"paths"].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
      const QJsonObject item = path->toObject();
      for (const QString& method : item.keys()) {
        if (method == u"parameters") continue;
        const QJsonObject self = item[method].toObject();
        QVERIFY2(m_operations
                     .try_emplace(self[u"operationId"].toString(), Operation{method.toUpper(), path.key(), item, self})
                     .second,
                 qPrintable(self[u"operationId"].toString() + u" comes twice"));
      }
    }
  }

  void hasTheRoutesAndNoOthers() {
    QStringList wanted;
    QStringList open;
    const auto add = [&](const auto& route) {
      wanted << text(route.operation) + u' ' + text(tovuk::text(route.verb)) + u' ' + text(route.path);
      if (route.auth == Auth::Open) open << text(route.operation);
    };
    for (const RouteInfo& route : routes()) add(route);
    for (const LocalRouteInfo& route : localRoutes()) add(route);
    QStringList found;
    QStringList foundOpen;
    for (const auto& [id, operation] : m_operations) {
      found << id + u' ' + operation.method + u' ' + operation.path;
      if (operation.self.contains(u"security")) foundOpen << id;
    }
    wanted.sort();
    open.sort();
    QCOMPARE(found, wanted);
    QCOMPARE(foundOpen, open);
  }

  void parametersAreThoseOfThePaths() {
    static const QRegularExpression name(QStringLiteral("\\{(\\w+)\\}"));
    for (const auto& [id, operation] : m_operations) {
      QStringList wanted;
      for (auto found = name.globalMatch(operation.path); found.hasNext();) wanted << found.next().captured(1);
      QStringList found;
      for (const QJsonObject& parameter : parametersOf(operation))
        if (parameter[u"in"].toString() == u"path" && parameter[u"required"].toBool())
          found << parameter[u"name"].toString();
      QVERIFY2(found == wanted, qPrintable(id));
    }
  }

  void everyReferenceLeadsSomewhereAndEveryComponentIsUsed() {
    std::set<QString> used;
    visit(m_document, [&](const QJsonObject& object) {
      if (object[u"$ref"].isString()) used.insert(object[u"$ref"].toString());
    });
    for (const QString& target : used)
      QVERIFY2(!m_check->resolve({{QStringLiteral("$ref"), target}}).isEmpty(), qPrintable(target));
    const QJsonObject components = m_document[u"components"].toObject();
    for (const QString& kind : components.keys()) {
      if (kind == u"securitySchemes") continue;
      for (const QString& name : components[kind].toObject().keys())
        QVERIFY2(used.contains(u"#/components/" + kind + u'/' + name), qPrintable(kind + u' ' + name));
    }
  }

  void everyErrorIsDescribed() {
    for (const auto& [id, operation] : m_operations) {
      const QJsonObject answers = operation.self[u"responses"].toObject();
      QStringList wanted = {QStringLiteral("400"), QStringLiteral("401"), QStringLiteral("403"), QStringLiteral("405"),
                            QStringLiteral("429"), QStringLiteral("500"), QStringLiteral("503")};
      if (operation.path.contains(u"{service_id}")) wanted << QStringLiteral("404");
      if (operation.self.contains(u"requestBody")) wanted << QStringLiteral("413");
      for (const QString& status : wanted) QVERIFY2(answers.contains(status), qPrintable(id + u' ' + status));
    }
  }

  void everyExampleIsValidAndNoneIsMissing() {
    for (const auto& [id, operation] : m_operations) {
      for (const QJsonObject& parameter : parametersOf(operation)) checkExamples(parameter, id, false);
      const QJsonObject body = contentOf(operation.self[u"requestBody"].toObject());
      if (!body.isEmpty()) checkExamples(body, id + u" request", true);
      const QJsonObject answers = operation.self[u"responses"].toObject();
      for (const QString& status : answers.keys()) {
        const QJsonObject answer = m_check->resolve(answers[status].toObject());
        const QJsonObject content = contentOf(answer);
        // The document itself is no example of itself.
        if (!content.isEmpty()) checkExamples(content, id + u' ' + status, id != u"readLocalOpenApi");
        const QJsonObject headers = answer[u"headers"].toObject();
        for (const QJsonValue& header : headers) checkExamples(m_check->resolve(header.toObject()), id, false);
      }
    }
  }

  void answersAreAsDescribed() {
    std::set<QString> called;
    Heard heard;
    LocalFixture fixture(controlled());
    for (const ApiCall& call : kCalls) {
      const std::string path = heard.fill(call.path);
      const std::string body = heard.fill(call.body);
      const Match found = match(call.verb, path);
      const auto* matched = std::get_if<Matched>(&found);
      QVERIFY2(matched != nullptr, path.c_str());
      const QString id = text(matched->operation);
      called.insert(id);
      const QString place = id + u" (" + QLatin1String(call.verb) + u' ' + QLatin1String(call.path) + u')';
      const TestAnswer answer = fixture.send(call.verb, path, body);
      heard.listen(answer);
      const QByteArray said = place.toUtf8() + ": " + QByteArray::fromStdString(answer.body).left(400);
      QVERIFY2(answer.status == call.status, said.constData());
      checkAnswer(m_operations.at(id), answer, said.constData());
      if (answer.status == 200 && !body.empty()) checkRequest(m_operations.at(id), body, place);
    }
    for (const auto& [id, operation] : m_operations)
      QVERIFY2(called.contains(id), qPrintable(id + u" is in no row of kCalls"));
  }

  void refusalsAreAsDescribed() {
    LocalFixture fixture;
    const Operation& list = m_operations.at(QStringLiteral("listServices"));
    const TestAnswer stranger = fixture.send("GET", "/v1/services", {}, {}, false);
    QCOMPARE(stranger.status, 401);
    checkAnswer(list, stranger, stranger.body.c_str());
    const TestAnswer site = fixture.send("GET", "/v1/services", {}, {{"Origin", "http://example.com"}});
    QCOMPARE(site.status, 403);
    checkAnswer(list, site, site.body.c_str());
    const TestAnswer verb = fixture.send("PUT", "/v1/services", "{}");
    QCOMPARE(verb.status, 405);
    checkAnswer(list, verb, verb.body.c_str());
    const TestAnswer large = fixture.post("/v1/services", std::string(kMaxSmallBody + 1, 'x'));
    QCOMPARE(large.status, 413);
    checkAnswer(m_operations.at(QStringLiteral("createLocalService")), large, large.body.c_str());
  }

 private:
  std::vector<QJsonObject> parametersOf(const Operation& operation) const {
    std::vector<QJsonObject> out;
    for (const QJsonObject& owner : {operation.item, operation.self})
      for (const QJsonValue& parameter : owner[u"parameters"].toArray())
        out.push_back(m_check->resolve(parameter.toObject()));
    return out;
  }

  // The JSON of a request or answer; empty when it is something else.
  static QJsonObject contentOf(const QJsonObject& owner) { return owner[u"content"].toObject()[kJson].toObject(); }

  void checkExamples(const QJsonObject& owner, const QString& place, bool needed) {
    std::vector<QJsonValue> examples;
    if (owner.contains(u"example")) examples.push_back(owner[u"example"]);
    for (const QJsonValue& example : owner[u"examples"].toObject()) examples.push_back(example.toObject()[u"value"]);
    QVERIFY2(!needed || !examples.empty(), qPrintable(place + u" has no example"));
    for (const QJsonValue& example : examples) {
      const QStringList problems = m_check->problems(owner[u"schema"].toObject(), example);
      QVERIFY2(problems.isEmpty(), qPrintable(place + u'\n' + problems.join(u'\n')));
    }
  }

  void checkAnswer(const Operation& operation, const TestAnswer& answer, const char* said) {
    const QJsonObject answers = operation.self[u"responses"].toObject();
    const QString status = QString::number(answer.status);
    QVERIFY2(answers.contains(status), said);
    const QJsonObject described = m_check->resolve(answers[status].toObject());
    const QJsonObject content = contentOf(described);
    if (content.isEmpty()) return;  // a page, or bytes
    QVERIFY2(answer.header("Content-Type") == "application/json", said);
    const QStringList problems = m_check->problems(content[u"schema"].toObject(), answer.json());
    QVERIFY2(problems.isEmpty(), qPrintable(QLatin1String(said) + u'\n' + problems.join(u'\n')));
    // Its local headers, too; what HTTP itself says is not described.
    for (const auto& [name, value] : answer.headers)
      if (name.starts_with("Tovuk-"))
        QVERIFY2(described[u"headers"].toObject().contains(QString::fromStdString(name)), said);
  }

  void checkRequest(const Operation& operation, const std::string& body, const QString& place) {
    const QJsonObject content = contentOf(operation.self[u"requestBody"].toObject());
    if (content.isEmpty()) return;
    const QStringList problems = m_check->problems(content[u"schema"].toObject(),
                                                   QJsonDocument::fromJson(QByteArray::fromStdString(body)).object());
    QVERIFY2(problems.isEmpty(), qPrintable(place + u" request\n" + problems.join(u'\n')));
  }

  QJsonObject m_document;
  std::unique_ptr<SchemaCheck> m_check;
  std::map<QString, Operation> m_operations;
};

QTEST_GUILESS_MAIN(ContractTest)
#include "contract_test.moc"
