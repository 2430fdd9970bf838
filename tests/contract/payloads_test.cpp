// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers (golden/answers) and requests (golden/requests) of every product, each with one document that has all its
// fields: it comes back as it was, each field may be damaged, unknown ones may be beside them. Answers are read
// leniently, so damage costs the field and is named; requests are read strictly, so it is refused.

#include "tests/contract/payloads.h"

#include <QDir>
#include <QTest>

#include <functional>
#include <map>
#include <set>

#include "api/contract/time.h"
#include "tests/contract/golden.h"

using namespace tovuk;
using namespace tovuk::test;

namespace {

QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

Json documentOf(const QString& kind, const std::string& name) {
  return Json::parse(
      golden(kind + QLatin1Char('/') + QString::fromStdString(name) + QStringLiteral(".json")).toStdString());
}
Json answerOf(const std::string& name) {
  Json out = documentOf(QStringLiteral("answers"), name);
  shortenTables(out);
  return out;
}
Json requestOf(const std::string& name) { return documentOf(QStringLiteral("requests"), name); }

bool isNullable(const Answer& answer, const std::string& pointer) {
  return answer.nullable.contains(nameOf(pointer)) || answer.nullable.contains(pointer);
}

// Inside of metadata: any JSON is right there.
bool isOpen(const std::string& pointer) { return pointer.find("/metadata/") != std::string::npos; }

bool isWrong(const Json& value, const Json& original) {
  if (value.is_number_float()) return !original.is_number_float();
  return value.type() != original.type() && !(value.is_number_integer() && original.is_number());
}

// A field that no schema has, in each object.
void addUnknown(Json& value, const std::string& at = {}) {
  for (const auto& [key, item] : value.items())
    if (item.is_structured() && key != "metadata") addUnknown(item, at + '/' + key);
  if (value.is_object() && !inTable(at + '/')) value["brandNew"] = {{"a", {1, "two"}}};
}

}  // namespace

class PayloadsTest : public QObject {
  Q_OBJECT

 private slots:
  // A document without a test, or a test without a document, is a mistake.
  void everyDocumentHasItsPayload() {
    const auto namesIn = [](const char* folder) {
      std::set<std::string> out;
      for (const QString& name : QDir(QStringLiteral(TOVUK_GOLDEN "/") + QLatin1String(folder)).entryList(QDir::Files))
        out.insert(name.chopped(5).toStdString());
      return out;
    };
    std::set<std::string> known;
    for (const auto& [name, payload] : answers()) known.insert(name);
    QVERIFY(known == namesIn("answers"));
    known.clear();
    for (const auto& [name, payload] : requests()) known.insert(name);
    QVERIFY(known == namesIn("requests"));
  }

  void answersComeBack_data() { rows(answers()); }
  void answersComeBack() {
    QFETCH(const std::string, name);
    const Json document = documentOf(QStringLiteral("answers"), name);
    std::vector<Problem> problems;
    const auto recoded = answers().at(name).recode(document.dump(), &problems);
    QVERIFY(recoded.has_value());
    QCOMPARE(listOf(problems), QByteArray());
    QCOMPARE(bytes(*recoded), bytes(document.dump()));
  }

  void answersWithNulls_data() { rows(answers()); }
  void answersWithNulls() {
    QFETCH(const std::string, name);
    const Answer& answer = answers().at(name);
    Json document = answerOf(name);
    for (const std::string& pointer : membersOf(document))
      if (isNullable(answer, pointer) && document.contains(Json::json_pointer(pointer)))
        document = with(document, pointer, nullptr);
    std::vector<Problem> problems;
    const auto recoded = answer.recode(document.dump(), &problems);
    QVERIFY(recoded.has_value());
    QCOMPARE(listOf(problems), QByteArray());
    QCOMPARE(bytes(*recoded), bytes(document.dump()));
  }

  void unknownFieldsOfAnswersAreIgnored_data() { rows(answers()); }
  void unknownFieldsOfAnswersAreIgnored() {
    QFETCH(const std::string, name);
    const Json document = answerOf(name);
    Json more = document;
    addUnknown(more);
    QVERIFY(more != document);
    std::vector<Problem> problems;
    const auto recoded = answers().at(name).recode(more.dump(), &problems);
    QVERIFY(recoded.has_value());
    QCOMPARE(listOf(problems), QByteArray());
    QCOMPARE(bytes(*recoded), bytes(document.dump()));
  }

  void eachMissingFieldOfAnswersIsNamed_data() { rows(answers()); }
  void eachMissingFieldOfAnswersIsNamed() {
    QFETCH(const std::string, name);
    const Answer& answer = answers().at(name);
    const Json document = answerOf(name);
    for (const std::string& pointer : membersOf(document)) {
      if (isOpen(pointer) || inTable(pointer)) continue;
      std::vector<Problem> problems;
      const auto recoded = answer.recode(without(document, pointer).dump(), &problems);
      QVERIFY2(recoded.has_value(), pointer.c_str());
      const bool silent = isNullable(answer, pointer);
      QCOMPARE(listOf(problems), silent ? QByteArray() : bytes(pointer + ": missing\n"));
      QVERIFY2(sameElsewhere(document, Json::parse(*recoded), pointer), pointer.c_str());
    }
  }

  void eachWrongFieldOfAnswersIsNamed_data() { rows(answers()); }
  void eachWrongFieldOfAnswersIsNamed() {
    QFETCH(const std::string, name);
    const Answer& answer = answers().at(name);
    const Json document = answerOf(name);
    std::size_t place = 0;
    for (const std::string& pointer : membersOf(document)) {
      if (isOpen(pointer) || inTable(pointer)) continue;
      const Json& original = document.at(Json::json_pointer(pointer));
      for (const Json& value : wrongValues(place++)) {
        std::vector<Problem> problems;
        const auto recoded = answer.recode(with(document, pointer, value).dump(), &problems);
        QVERIFY2(recoded.has_value(), pointer.c_str());
        for (const Problem& problem : problems)
          QVERIFY2(under(problem.pointer, pointer), (pointer + " blamed " + problem.pointer).c_str());
        const bool allowed = value.is_null() && isNullable(answer, pointer);
        // What is null already shows no kind.
        if (isWrong(value, original) && !original.is_null() && !allowed)
          QVERIFY2(!problems.empty(), (pointer + " " + value.dump()).c_str());
        QVERIFY2(sameElsewhere(document, Json::parse(*recoded), pointer), pointer.c_str());
      }
    }
  }

  void requestsComeBack_data() { rows(requests()); }
  void requestsComeBack() {
    QFETCH(const std::string, name);
    const Json document = requestOf(name);
    const auto recoded = requests().at(name).recode(document.dump());
    QVERIFY2(recoded.has_value(), recoded.has_value() ? "" : recoded.error().message.c_str());
    QCOMPARE(bytes(*recoded), bytes(document.dump()));
  }

  void unknownFieldsOfRequests_data() { rows(requests()); }
  void unknownFieldsOfRequests() {
    QFETCH(const std::string, name);
    const Request& request = requests().at(name);
    const Json document = requestOf(name);
    Json more = document;
    more["brandNew"] = {{"a", 1}};
    const auto recoded = request.recode(more.dump());
    QCOMPARE(recoded.has_value(), !request.closed);
    if (recoded)
      QCOMPARE(bytes(*recoded), bytes(document.dump()));
    else
      QVERIFY2(recoded.error().message.find("brandNew") != std::string::npos, recoded.error().message.c_str());
  }

  void eachMissingFieldOfRequestsIsRefused_data() { rows(requests()); }
  void eachMissingFieldOfRequestsIsRefused() {
    QFETCH(const std::string, name);
    const Request& request = requests().at(name);
    const Json document = requestOf(name);
    for (const std::string& pointer : membersOf(document)) {
      if (isOpen(pointer)) continue;
      const auto recoded = request.recode(without(document, pointer).dump());
      const bool optional = request.optional.contains(pointer);
      QVERIFY2(recoded.has_value() == optional, pointer.c_str());
      if (!recoded) refusalNames(recoded.error(), nameOf(pointer));
    }
  }

  void eachWrongFieldOfRequestsIsRefused_data() { rows(requests()); }
  void eachWrongFieldOfRequestsIsRefused() {
    QFETCH(const std::string, name);
    const Request& request = requests().at(name);
    const Json document = requestOf(name);
    std::size_t place = 0;
    for (const std::string& pointer : membersOf(document)) {
      if (isOpen(pointer)) continue;
      const Json& original = document.at(Json::json_pointer(pointer));
      for (const Json& value : wrongValues(place++)) {
        if (!isWrong(value, original)) continue;
        const auto recoded = request.recode(with(document, pointer, value).dump());
        const bool allowed = value.is_null() && request.nullable.contains(pointer);
        QVERIFY2(recoded.has_value() == allowed, (pointer + " " + value.dump()).c_str());
        if (!recoded) refusalNames(recoded.error(), nameOf(pointer));
      }
    }
  }

  void brokenRequestsAreRefused() {
    for (const auto& [name, request] : requests())
      for (const char* wrong : {"", "{", "[]", "null", "\"x\"", "7", "{}{}", "{\"a\":\"\xff\"}"}) {
        const auto recoded = request.recode(wrong);
        QVERIFY2(!recoded.has_value(), (name + ' ' + wrong).c_str());
        QVERIFY(!recoded.error().message.empty());
      }
  }

  // Both forms that the contract has: with T, with or without milliseconds, and with a space. They are kept as they
  // came, and each is a time.
  void timesHaveOneOfTheTwoForms() {
    int withSpace = 0;
    int withT = 0;
    for (const auto& [name, answer] : answers()) {
      const Json document = answerOf(name);
      for (const std::string& pointer : membersOf(document)) {
        const Json& value = document.at(Json::json_pointer(pointer));
        const std::string key = nameOf(pointer);
        if (!value.is_string() || (!key.ends_with("At") && !key.ends_with("_at") && key != "timestamp")) continue;
        const auto text = value.get<std::string>();
        const auto time = parseTime(text);
        QVERIFY2(time.has_value(), (name + pointer).c_str());
        if (text[10] == ' ') {
          ++withSpace;
          QCOMPARE(formatSpaceTime(*time), text);
        } else {
          ++withT;
          QVERIFY2(formatIsoTime(*time) == text || formatIsoSeconds(*time) == text, text.c_str());
        }
      }
    }
    QVERIFY(withSpace > 20);
    QVERIFY(withT > 20);
  }

 private:
  template <class T>
  static void rows(const std::map<std::string, T>& payloads) {
    QTest::addColumn<std::string>("name");
    for (const auto& [name, payload] : payloads) QTest::newRow(name.c_str()) << name;
  }

  static void refusalNames(const Error& error, const std::string& field) {
    QVERIFY(error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Protocol);
    QVERIFY2(error.message.find(field) != std::string::npos, error.message.c_str());
  }
};

QTEST_GUILESS_MAIN(PayloadsTest)
#include "payloads_test.moc"
