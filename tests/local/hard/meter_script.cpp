// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/local/hard/meter_script.h"

#include <algorithm>
#include <array>

namespace tovuk::local {

namespace {

const std::string kShop = "/v1/services/shop";
constexpr std::int64_t kOperationBytes = 64000;  // 64 KB

std::string valued(const std::string& value) { return R"({"value":")" + value + "\"}"; }
std::string pathed(const std::string& path) { return R"({"path":")" + path + "\"}"; }
std::int64_t operations(std::size_t bytes) {
  return std::max<std::int64_t>(1, (static_cast<std::int64_t>(bytes) + kOperationBytes - 1) / kOperationBytes);
}
std::string pathOf(const std::string& url) { return url.size() < 8 ? url : url.substr(url.find('/', 7)); }

}  // namespace

bool MeterScript::is(const Reply& reply, int status, const char* what) {
  ++m_calls[what];
  if (reply.status == status) return true;
  m_fault = std::string(what) + ": " + std::to_string(reply.status) + " " + reply.body.substr(0, 500);
  return false;
}

void MeterScript::addState(Meter rows, std::int64_t amount) {
  add(Meter::StateRequests, 1);
  add(rows, amount);
}

bool MeterScript::prepare(Caller& caller) {
  return is(caller.call("POST", kShop + "/kv/namespaces", R"({"name":"KV)" + m_number + "\"}"), 200, "namespace") &&
         is(caller.call("POST", kShop + "/queues", R"({"name":"queue)" + m_number + "\"}"), 200, "queue") &&
         is(caller.call("POST", kShop + "/state/namespaces", R"({"className":"Room)" + m_number + "\"}"), 200,
            "class") &&
         is(caller.call("POST", kShop + "/sqlite/databases", R"({"name":"DB)" + m_number + "\"}"), 200, "database");
}

bool MeterScript::step(Caller& caller) {
  switch (m_random.bounded(10)) {
    case 0:
    case 1: return kv(caller);
    case 2: return kvBulk(caller);
    case 3: return queue(caller);
    case 4:
    case 5: return state(caller);
    case 6: return alarm(caller);
    case 7: return sqlite(caller);
    case 8: return m_random.bounded(2) == 0 ? upload(caller) : object(caller);
    default: return refused(caller);
  }
}

bool MeterScript::kv(Caller& caller) {
  const std::string path = kShop + "/kv/KV" + m_number;
  const std::string name = key();
  switch (m_random.bounded(4)) {
    case 0:
      add(Meter::KvReads, 1);  // a key that is not there is read, too
      return is(caller.get(path + "/values/" + name), m_kv.contains(name) ? 200 : 404, "kv get");
    case 1:
      add(Meter::KvWrites, 1);
      m_kv[name] = sized(200);
      return is(caller.call("PUT", path + "/values/" + name, valued(m_kv[name])), 200, "kv put");
    case 2:
      add(Meter::KvDeletes, 1);
      m_kv.erase(name);
      return is(caller.call("DELETE", path + "/values/" + name), 200, "kv delete");
    default: add(Meter::KvLists, 1); return is(caller.get(path + "/keys?limit=10"), 200, "kv list");
  }
}

bool MeterScript::kvBulk(Caller& caller) {
  const std::string path = kShop + "/kv/KV" + m_number + "/bulk";
  const auto count = static_cast<std::int64_t>(1 + m_random.bounded(20));
  const bool writes = m_random.bounded(2) == 0;
  const bool removes = !writes && m_random.bounded(2) == 0;
  std::string list;
  for (std::int64_t i = 0; i < count; ++i) {
    const std::string name = key();
    if (!list.empty()) list += ',';
    if (writes) {
      m_kv[name] = sized(50);
      list += R"({"key":")" + name + R"(","value":")" + m_kv[name] + "\"}";
    } else {
      if (removes) m_kv.erase(name);
      list += "\"" + name + "\"";
    }
  }
  if (writes) {
    add(Meter::KvWrites, count);
    return is(caller.call("PUT", path, "{\"entries\":[" + list + "]}"), 200, "kv bulk put");
  }
  add(removes ? Meter::KvDeletes : Meter::KvReads, count);
  return is(caller.call("POST", removes ? path + "/removals" : path, "{\"keys\":[" + list + "]}"), 200,
            removes ? "kv bulk removals" : "kv bulk get");
}

bool MeterScript::queue(Caller& caller) {
  static constexpr std::array<std::size_t, 5> sizes = {1, 100, 64000, 64001, 127900};
  const std::string path = kShop + "/queues/queue" + m_number;
  const auto message = [this](std::size_t size) {
    add(Meter::QueueOperations, operations(size));
    return R"({"delaySeconds":86400,"body":")" + std::string(size, 'm') + "\"}";
  };
  switch (m_random.bounded(4)) {
    case 0: return is(caller.call("POST", path + "/messages", message(sizes[m_random.bounded(5U)])), 200, "queue send");
    case 1: {
      std::string list = message(64001);
      for (unsigned left = m_random.bounded(10U); left > 0; --left) list += "," + message(1 + m_random.bounded(9000U));
      return is(caller.call("POST", path + "/messages/batch", "{\"messages\":[" + list + "]}"), 200, "queue batch");
    }
    // What is seen without a body is neither written, read nor deleted.
    case 2: return is(caller.get(path + "/messages?limit=5"), 200, "queue list");
    default: return is(caller.get(path + "/metrics"), 200, "queue metrics");
  }
}

bool MeterScript::state(Caller& caller) {
  const std::string name = numbered("object", m_random.bounded(3));
  const std::string space = kShop + "/state/namespaces/Room" + m_number + "/objects";
  const std::string path = space + "/" + name;
  const std::string value = key();
  const bool isThere = m_state.contains(name);
  switch (m_random.bounded(6)) {
    case 0: {
      const bool found = isThere && m_state[name].contains(value);
      if (found) addState(Meter::StateSqliteRowsRead, 1);
      return is(caller.get(path + "/values/" + value), found ? 200 : 404, "state get");
    }
    case 1: {
      if (isThere) addState(Meter::StateSqliteRowsWritten, static_cast<std::int64_t>(m_state[name].erase(value)));
      return is(caller.call("DELETE", path + "/values/" + value), isThere ? 200 : 404, "state delete");
    }
    case 2:
      addState(Meter::StateSqliteRowsRead, static_cast<std::int64_t>(m_state.size()));
      return is(caller.get(space), 200, "state objects");
    case 3:
      if (isThere)
        addState(Meter::StateSqliteRowsRead, static_cast<std::int64_t>(std::min<std::size_t>(7, m_state[name].size())));
      return is(caller.get(path + "/keys?limit=7"), isThere ? 200 : 404, "state keys");
    default:
      addState(Meter::StateSqliteRowsWritten, 1);
      m_state[name][value] = sized(300);
      return is(caller.call("PUT", path + "/values/" + value, valued(m_state[name][value])), 200, "state put");
  }
}

bool MeterScript::alarm(Caller& caller) {
  const std::string name = numbered("object", m_random.bounded(3));
  const std::string path = kShop + "/state/namespaces/Room" + m_number + "/objects/" + name + "/alarm";
  const bool isThere = m_state.contains(name);
  switch (m_random.bounded(3)) {
    case 0:
      if (isThere) addState(Meter::StateSqliteRowsRead, 1);
      return is(caller.get(path), isThere ? 200 : 404, "alarm get");
    case 1:
      if (isThere) addState(Meter::StateSqliteRowsWritten, m_alarms[name] ? 1 : 0);
      m_alarms[name] = false;
      return is(caller.call("DELETE", path), isThere ? 200 : 404, "alarm delete");
    default:
      addState(Meter::StateSqliteRowsWritten, 1);
      m_state[name];  // the first alarm makes the object
      m_alarms[name] = true;
      return is(caller.call("PUT", path, R"({"delaySeconds":1000000})"), 200, "alarm set");
  }
}

bool MeterScript::sqlite(Caller& caller) {
  static const std::string table = "CREATE TABLE IF NOT EXISTS t(id INTEGER PRIMARY KEY, n INTEGER)";
  static const std::vector<std::vector<std::string>> batches = {
      {table},
      {table, "INSERT INTO t(n) VALUES (1), (2), (3)"},
      {table, "UPDATE t SET n = n + 1 WHERE id % 7 = 0", "SELECT count(*) FROM t"},
      {"SELECT 1"},
      {"SELECT name FROM sqlite_schema"},
      {table, "DELETE FROM t WHERE id < 3", "SELECT * FROM t LIMIT 10"}};
  const Reply reply =
      caller.call("POST", kShop + "/sqlite/DB" + m_number + "/query", sqlBatch(batches[m_random.bounded(6U)]));
  if (!is(reply, 200, "sqlite query")) return false;
  const QJsonObject answer = reply.json();
  add(Meter::SqliteRowsRead, answer[QLatin1String("rowsRead")].toInteger(-1));
  add(Meter::SqliteRowsWritten, answer[QLatin1String("rowsWritten")].toInteger(-1));
  return true;
}

bool MeterScript::upload(Caller& caller) {
  const std::string path = "lane" + m_number + "/" + key();
  const std::string bytes = sized(5000);
  const Reply begun = caller.call(
      "POST", kShop + "/storage/upload-url",
      R"({"contentType":"text/plain","sizeBytes":)" + std::to_string(bytes.size()) + R"(,"path":")" + path + "\"}");
  if (!is(begun, 200, "upload url")) return false;
  const std::string url = pathOf(text(begun.json()[QLatin1String("url")]));
  add(Meter::ObjectStorageClassAOperations, 3);
  m_objects[path] = bytes;
  return is(caller.call("PUT", url, bytes, "text/plain"), 200, "upload") &&
         is(caller.call("POST", kShop + "/storage/complete", pathed(path)), 200, "upload complete");
}

bool MeterScript::object(Caller& caller) {
  const std::string path = "lane" + m_number + "/" + key();
  const bool isThere = m_objects.contains(path);
  switch (m_random.bounded(3)) {
    case 0:
      add(Meter::ObjectStorageClassAOperations, 1);
      return is(caller.get(kShop + "/storage?limit=3"), 200, "object list");
    case 1:  // free
      m_objects.erase(path);
      return is(caller.call("DELETE", kShop + "/storage?path=" + path), 200, "object delete");
    default: {
      const Reply signedUrl = caller.call("POST", kShop + "/storage/download-url", pathed(path));
      if (!is(signedUrl, isThere ? 200 : 404, "download url")) return false;
      if (!isThere) return true;
      const Reply got = caller.get(pathOf(text(signedUrl.json()[QLatin1String("url")])));
      add(Meter::ObjectStorageClassBOperations, 2);
      add(Meter::ObjectStorageEgressBytes, static_cast<std::int64_t>(m_objects[path].size()));
      return is(got, 200, "download");
    }
  }
}

// Metered operations that are refused: nothing is counted.
bool MeterScript::refused(Caller& caller) {
  const std::string kvPath = kShop + "/kv/KV" + m_number;
  const std::string room = kShop + "/state/namespaces/Room" + m_number + "/objects/object0";
  switch (m_random.bounded(12)) {
    case 0: return is(caller.call("PUT", kvPath + "/values/a", "{}"), 400, "refused kv put");
    case 1: return is(caller.get(kShop + "/kv/NONE/values/a"), 404, "refused kv get");
    case 2: return is(caller.get(kvPath + "/keys?limit=9"), 400, "refused kv list");
    case 3: return is(caller.call("PUT", kvPath + "/bulk", R"({"entries":[{"key":"a"}]})"), 400, "refused kv bulk put");
    case 4: return is(caller.call("POST", kvPath + "/bulk", R"({"keys":[]})"), 400, "refused kv bulk get");
    case 5:
      return is(caller.call("POST", kShop + "/queues/queue" + m_number + "/messages",
                            R"({"body":")" + std::string(127901, 'm') + "\"}"),
                400, "refused queue send");
    case 6:
      return is(caller.call("POST", kShop + "/queues/none/messages", R"({"body":"a"})"), 404, "refused queue none");
    case 7: return is(caller.call("PUT", room + "/values/a", R"({"value":1})"), 400, "refused state put");
    case 8: return is(caller.call("PUT", room + "/alarm", R"({"delaySeconds":-1})"), 400, "refused alarm");
    case 9:
      return is(caller.call("POST", kShop + "/sqlite/DB" + m_number + "/query", R"({"sql":"SELEC 1"})"), 400,
                "refused sqlite");
    case 10: return is(caller.call("POST", kShop + "/storage/complete", pathed("none.txt")), 404, "refused complete");
    default: return is(caller.get("/v1/local/objects/none"), 403, "refused download");
  }
}

Amounts MeterScript::levels() const {
  Amounts out;
  for (const auto& [name, value] : m_kv)
    out[Meter::KvStorageBytes] += static_cast<std::int64_t>(name.size() + value.size());
  for (const auto& [object, values] : m_state)
    for (const auto& [name, value] : values)
      out[Meter::StateSqliteStorageBytes] += static_cast<std::int64_t>(name.size() + value.size());
  for (const auto& [path, bytes] : m_objects) out[Meter::ObjectStorageBytes] += static_cast<std::int64_t>(bytes.size());
  return out;
}

}  // namespace tovuk::local
