// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include "tests/local/hard/lane.h"

namespace tovuk::local {

namespace {

const std::string kShop = "/v1/services/shop";

std::string quoted(const std::string& word) { return "\"" + word + "\""; }
std::string named(const std::string& name) { return R"({"name":")" + name + "\"}"; }
void append(std::string& list, const std::string& item) { list += (list.empty() ? "" : ",") + item; }

// Entries one by one and many at once.
class KvLane final : public Lane {
 public:
  explicit KvLane(int number) : Lane(numbered("kv ", number)), m_space(numbered("SPACE_", number)) {}
  bool prepare(Caller& caller) override {
    return need(caller.call("POST", kShop + "/kv/namespaces", named(m_space)), "create");
  }

 protected:
  Move next(QRandomGenerator& random, const Held& held) override {
    Held after = held;
    const std::string key = keyOf(random.bounded(kKeys));
    switch (random.bounded(4)) {
      case 0: after.erase(key); return {"DELETE", path() + "/values/" + key, {}, after};
      case 1: {
        after[key] = someText(random);
        return {"PUT", path() + "/values/" + key, R"({"value":")" + after[key] + "\"}", after};
      }
      case 2: {
        std::string list;
        for (int i = random.bounded(10); i < kKeys; ++i) {
          after[keyOf(i)] = someText(random);
          append(list, R"({"key":")" + keyOf(i) + R"(","value":")" + after[keyOf(i)] + "\"}");
        }
        return {"PUT", path() + "/bulk", "{\"entries\":[" + list + "]}", after};
      }
      default: {
        std::string list;
        for (int i = random.bounded(kKeys); i < kKeys; ++i) {
          after.erase(keyOf(i));
          append(list, quoted(keyOf(i)));
        }
        return {"POST", path() + "/bulk/removals", "{\"keys\":[" + list + "]}", after};
      }
    }
  }
  std::optional<Held> read(Caller& caller) override {
    std::string list;
    for (int i = 0; i < kKeys; ++i) append(list, quoted(keyOf(i)));
    const Reply reply = caller.call("POST", path() + "/bulk", "{\"keys\":[" + list + "]}");
    if (reply.status != 200) return std::nullopt;
    Held out;
    for (const QJsonValue& value : reply.json()[QLatin1String("values")].toArray())
      if (value[QLatin1String("found")].toBool())
        out[text(value[QLatin1String("key")])] = text(value[QLatin1String("valueText")]);
    return out;
  }

 private:
  static constexpr int kKeys = 40;
  static std::string keyOf(int i) { return numbered("key", i); }
  [[nodiscard]] std::string path() const { return kShop + "/kv/" + m_space; }
  std::string m_space;
};

// Messages with a text each that comes once, and the queue itself.
class QueueLane final : public Lane {
 public:
  explicit QueueLane(int number) : Lane(numbered("queue ", number)), m_queue(numbered("jobs_", number)) {}

 protected:
  Move next(QRandomGenerator& random, const Held& held) override {
    if (held.empty()) return {"POST", kShop + "/queues", named(m_queue), {{kRetries, "3"}}};
    if (held.size() > kMost) return {"DELETE", path(), {}, {}};
    Held after = held;
    const int choice = random.bounded(5);
    if (choice == 0) {
      after[kRetries] = std::to_string(random.bounded(100));
      return {"PUT", path(), R"({"maxRetries":)" + after[kRetries] + "}", after};
    }
    if (choice < 3) return {"POST", path() + "/messages", message(after), after};
    std::string list;
    for (int i = 0; i < 10; ++i) append(list, message(after));
    return {"POST", path() + "/messages/batch", "{\"messages\":[" + list + "]}", after};
  }
  std::optional<Held> read(Caller& caller) override {
    const Reply reply = caller.get("/v1/local/services/shop/queues/" + m_queue + "/messages?limit=1000");
    if (reply.status == 404) return Held{};
    if (reply.status != 200) return std::nullopt;
    const QJsonObject answer = reply.json();
    Held out;
    out[kRetries] =
        std::to_string(answer[QLatin1String("queue")].toObject()[QLatin1String("maxRetries")].toInteger(-1));
    for (const QJsonValue& value : answer[QLatin1String("messages")].toArray())
      out[text(value[QLatin1String("bodyText")])] += "once";
    return out;
  }

 private:
  static constexpr const char* kRetries = "maxRetries";
  static constexpr std::size_t kMost = 400;
  [[nodiscard]] std::string path() const { return kShop + "/queues/" + m_queue; }
  std::string message(Held& after) {
    const std::string body = numbered("message ", ++m_sent);
    after[body] = "once";
    return R"({"body":")" + body + R"(","delaySeconds":3600})";
  }
  std::string m_queue;
  long m_sent = 0;
};

// Values and alarms of two objects. The alarms lie far ahead.
class StateLane final : public Lane {
 public:
  explicit StateLane(int number) : Lane(numbered("state ", number)), m_class(numbered("Room", number)) {}
  bool prepare(Caller& caller) override {
    const std::string body = R"({"className":")" + m_class + "\"}";
    if (!need(caller.call("POST", kShop + "/state/namespaces", body), "create")) return false;
    Held first;
    for (const char* object : kObjects) {
      first[std::string(object) + "/0"] = "first";
      if (!need(caller.call("PUT", path(object) + "/values/0", R"({"value":"first"})"), "first value")) return false;
    }
    begin(std::move(first));
    return true;
  }

 protected:
  Move next(QRandomGenerator& random, const Held& held) override {
    Held after = held;
    const std::string object = kObjects[random.bounded(2)];
    const std::string key = std::to_string(random.bounded(4));
    const std::string value = object + "/" + key;
    switch (random.bounded(5)) {
      case 0: after.erase(value); return {"DELETE", path(object) + "/values/" + key, {}, after};
      case 1: after.erase(object + kAlarm); return {"DELETE", path(object) + "/alarm", {}, after};
      case 2:
        after[object + kAlarm] = std::to_string(4000000000000 + random.bounded(1000000));
        return {"PUT", path(object) + "/alarm", R"({"scheduledAtUnixMs":)" + after[object + kAlarm] + "}", after};
      default:
        after[value] = someText(random);
        return {"PUT", path(object) + "/values/" + key, R"({"value":")" + after[value] + "\"}", after};
    }
  }
  std::optional<Held> read(Caller& caller) override {
    Held out;
    for (const std::string object : kObjects) {
      const Reply keys = caller.get(path(object) + "/keys");
      const Reply alarm = caller.get(path(object) + "/alarm");
      if (keys.status != 200 || alarm.status != 200) return std::nullopt;
      if (const QJsonValue at = alarm.json()[QLatin1String("scheduledAtUnixMs")]; !at.isNull())
        out[object + kAlarm] = std::to_string(at.toInteger());
      for (const QJsonValue& entry : keys.json()[QLatin1String("keys")].toArray()) {
        const std::string key = text(entry[QLatin1String("key")]);
        const Reply value = caller.get(path(object) + "/values/" + key);
        if (value.status != 200) return std::nullopt;
        out[object + "/" + key] = text(value.json()[QLatin1String("valueText")]);
      }
    }
    return out;
  }

 private:
  static constexpr std::array<const char*, 2> kObjects = {"lobby", "attic"};
  static constexpr const char* kAlarm = "/alarm";
  [[nodiscard]] std::string path(const std::string& object) const {
    return kShop + "/state/namespaces/" + m_class + "/objects/" + object;
  }
  std::string m_class;
};

// An upload in its three steps, and deletion.
class StorageLane final : public Lane {
 public:
  explicit StorageLane(int number) : Lane(numbered("storage ", number)), m_folder(numbered("lane", number) + "/") {}

 protected:
  Move next(QRandomGenerator& random, const Held& held) override {
    m_last = Step::Other;
    Held after = held;
    if (m_path.empty()) {
      m_path = m_folder + numbered("f", random.bounded(5));
      m_url.clear();
      if (held.contains(m_path)) {
        Move out{"DELETE", kShop + "/storage?path=" + m_path, {}, {}};
        after.erase(m_path);
        m_path.clear();
        out.after = after;
        return out;
      }
    }
    if (m_url.empty()) {
      m_last = Step::Url;
      m_bytes = someText(random);
      after[m_path] = kPending;
      return {"POST", kShop + "/storage/upload-url",
              R"({"path":")" + m_path + R"(","contentType":"text/plain","sizeBytes":)" +
                  std::to_string(m_bytes.size()) + "}",
              after};
    }
    if (!m_put) {
      m_last = Step::Put;
      return {"PUT", m_url, m_bytes, after, "text/plain"};
    }
    // Acknowledged bytes are there, so nothing but 200 is right. Whether it is done shows when the lane looks again.
    after[m_path] = m_bytes;
    Move out{"POST", kShop + "/storage/complete", R"({"path":")" + m_path + "\"}", after};
    m_path.clear();
    return out;
  }
  void acknowledge(const Reply& reply) override {
    if (m_last == Step::Put) m_put = true;
    if (m_last != Step::Url) return;
    const std::string url = text(reply.json()[QLatin1String("url")]);
    m_url = url.substr(url.find('/', 7));
    m_put = false;
  }
  std::optional<Held> read(Caller& caller) override {
    const Reply list = caller.get(kShop + "/storage?prefix=" + m_folder);
    if (list.status != 200) return std::nullopt;
    Held out;
    for (const QJsonValue& object : list.json()[QLatin1String("objects")].toArray()) {
      const std::string path = text(object[QLatin1String("path")]);
      out[path] = kPending;
      if (object[QLatin1String("status")].toString() == QLatin1String("pending")) continue;
      const Reply signedUrl = caller.call("POST", kShop + "/storage/download-url", R"({"path":")" + path + "\"}");
      const std::string url = text(signedUrl.json()[QLatin1String("url")]);
      if (signedUrl.status != 200 || url.size() < 8) return std::nullopt;
      const Reply bytes = caller.get(url.substr(url.find('/', 7)));
      if (bytes.status != 200) return std::nullopt;
      out[path] = bytes.body;
    }
    return out;
  }

 private:
  enum class Step : std::uint8_t { Url, Put, Other };
  static constexpr const char* kPending = "pending";
  std::string m_folder, m_path, m_url, m_bytes;
  bool m_put = false;
  Step m_last = Step::Other;
};

}  // namespace

Lanes dataLanes(int number) {
  Lanes out;
  out.push_back(std::make_unique<KvLane>(number));
  out.push_back(std::make_unique<QueueLane>(number));
  out.push_back(std::make_unique<StateLane>(number));
  out.push_back(std::make_unique<StorageLane>(number));
  return out;
}

}  // namespace tovuk::local
