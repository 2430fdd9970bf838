// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Usage caps and the catalogue: written exactly, the request read strictly.

#include <QTest>

#include "api/contract/catalogue/codec.h"
#include "api/contract/usage/codec.h"
#include "api/contract/usage/limits.h"

using namespace tovuk;

namespace {

QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

template <class T>
bool survives(const T& value, Result<T> (*decode)(std::string_view, std::vector<Problem>*)) {
  std::vector<Problem> problems;
  const auto again = decode(encode(value), &problems);
  return again && problems.empty() && *again == value;
}

}  // namespace

class CapsTest : public QObject {
  Q_OBJECT

 private slots:
  void requestsAreExact() {
    const UsageCapRequest request{"month", kMaxCapValue, true, kMaxNotifyPercent};
    const std::string json = R"({"period":"month","capValue":1000000000000,"hardStop":true,"notifyAtPercent":100})";
    QCOMPARE(bytes(encode(request)), bytes(json));
    const auto again = decodeUsageCapRequest(json);
    QVERIFY(again && *again == request);
  }

  void refusalsNameTheFieldAndItsBounds() {
    const auto message = [](const char* json) {
      const auto request = decodeUsageCapRequest(json);
      return request ? QByteArray("accepted") : bytes(request.error().message);
    };
    QCOMPARE(message(R"({"period":"day","capValue":1000000000001,"hardStop":true,"notifyAtPercent":80})"),
             QByteArray("/capValue: out of range: 1000000000001, must be 0 to 1000000000000."));
    QCOMPARE(message(R"({"period":"day","capValue":1,"hardStop":true,"notifyAtPercent":-1})"),
             QByteArray("/notifyAtPercent: out of range: -1, must be 0 to 100."));
    QCOMPARE(message(R"({"period":"year","capValue":1,"hardStop":true,"notifyAtPercent":1})"),
             QByteArray("/period: expected day or month."));
    QCOMPARE(message(R"({"period":"day","capValue":1,"hardStop":true,"notifyAtPercent":1,"x":1})"),
             QByteArray("/x: not a field of this request."));
    QCOMPARE(message(R"({"period":"day","capValue":1,"notifyAtPercent":1})"), QByteArray("/hardStop: missing."));
  }

  void answersSurvive() {
    QVERIFY(survives(UsageCap{"kv_reads", "day", 5, false, 0}, decodeUsageCap));
    QVERIFY(survives(UsageCapDeleted{"kv_reads", "day", true, {"Next."}}, decodeUsageCapDeleted));
    UsageDay day{"2026-03-31", {}};
    for (const MeterInfo& meter : meters()) day.meters.set(meter.meter, static_cast<int>(meter.meter) + 1);
    QVERIFY(survives(UsageDays{{day}}, decodeUsageDays));
    const CapNotice notice{"kv_reads", "day", "2026-03-31", 5, 80, true, 4, "2026-03-31T12:00:00.000Z"};
    QVERIFY(survives(CapNotices{{notice}}, decodeCapNotices));
    QVERIFY(survives(builtInCatalogue(), decodeCapabilities));
  }

  // The names of the catalogue are snake_case, those of caps are not.
  void namesAreTheContracts() {
    const std::string json = encode(builtInCatalogue());
    for (const char* name : {"\"api_version\":", "\"docs_url\":", "\"openapi_url\":", "\"agent_workflow\":",
                             "\"auth_required\":", "\"agent_instruction\":", "\"best_for\":", "\"avoid_for\":",
                             "\"meter_details\":", "\"cap_commands\":", "\"pricing_fields\":", "\"limit_fields\":"})
      QVERIFY2(json.find(name) != std::string::npos, name);
  }
};

QTEST_GUILESS_MAIN(CapsTest)
#include "caps_test.moc"
