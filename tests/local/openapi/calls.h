// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls whose answers are compared with the API description, made one after the other on one service: every operation
// is in at least one row. Bodies that are accepted are compared with their schema, too. {name} stands for the last text
// that an answer had under that name; {url} for the path of a signed URL.
#pragma once

#include <array>
#include <string_view>

namespace tovuk::local {

struct ApiCall {
  const char* verb;
  const char* path;
  const char* body;
  int status;
};

// A call a line.
// clang-format off
inline constexpr auto kCalls = std::to_array<ApiCall>({
    // Health, catalogue, login
    {"GET", "/health", "", 200},
    {"GET", "/healthz", "", 200},
    {"GET", "/v1/status", "", 200},
    {"GET", "/v1/capabilities", "", 200},
    {"GET", "/v1/openapi.json", "", 200},
    {"POST", "/v1/login/device", "", 200},
    {"GET", "/v1/login/device/{deviceCode}", "", 200},
    {"GET", "/v1/local/login/{userCode}", "", 200},
    {"POST", "/v1/local/login/{userCode}", "", 200},
    {"GET", "/v1/login/device/zdev_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "", 404},
    {"GET", "/v1/local/login/000000", "", 404},
    {"POST", "/v1/local/login/000000", "", 404},

    // Services
    {"POST", "/v1/services", R"({"name":"shop","kind":"fullstack"})", 200},
    {"POST", "/v1/services", R"({"name":"shop","kind":"fullstack"})", 409},
    {"POST", "/v1/services", R"({"name":"Shop","kind":"fullstack"})", 400},
    {"POST", "/v1/services", R"({"name":"auth-service","kind":"rust_worker"})", 200},
    {"GET", "/v1/services", "", 200},
    {"GET", "/v1/services/shop", "", 200},
    {"GET", "/v1/services/service_1", "", 200},
    {"GET", "/v1/services/nobody", "", 404},

    // Account, usage, billing, support
    {"PUT", "/v1/account", R"({"handle":"ann-dev","displayName":"Ann"})", 200},
    {"PUT", "/v1/account", R"({"handle":"-","displayName":"Ann"})", 400},
    {"GET", "/v1/account", "", 200},
    {"GET", "/v1/account/overview", "", 200},
    {"GET", "/v1/account/activity?limit=1", "", 200},
    {"PUT", "/v1/usage/caps/kv_lists",
     R"({"period":"day","capValue":100000,"hardStop":true,"notifyAtPercent":0})", 200},
    {"PUT", "/v1/usage/caps/kv_lists", R"({"period":"year","capValue":1,"hardStop":true,"notifyAtPercent":0})", 400},
    {"GET", "/v1/local/usage/notices", "", 200},
    {"GET", "/v1/usage", "", 200},
    {"GET", "/v1/local/usage/days?days=2", "", 200},
    {"POST", "/v1/billing/checkout", R"({"target_plan":"pro","reason":"More databases"})", 200},
    {"POST", "/v1/billing/portal", "", 200},
    {"GET", "/v1/local/billing/portal", "", 200},
    {"POST", "/v1/support/tickets", R"({"subject":"Slow","details":"Since noon.","service_id":"shop"})", 200},
    {"POST", "/v1/support/tickets/{id}/resolve", "", 200},
    {"POST", "/v1/support/tickets", R"({"subject":"Slow"})", 400},
    {"GET", "/v1/support/tickets", "", 200},
    {"POST", "/v1/support/tickets/ticket_0123456789abcdef0123/resolve", "", 404},

    // SQLite
    {"POST", "/v1/services/shop/sqlite/databases", R"({"name":"DB"})", 200},
    {"POST", "/v1/services/shop/sqlite/databases", R"({"name":"DB"})", 409},
    {"POST", "/v1/services/shop/sqlite/databases", R"({"name":"db"})", 400},
    {"POST", "/v1/services/shop/sqlite/DB/query",
     R"({"statements":[{"sql":"CREATE TABLE t(a INTEGER, b REAL, c BLOB) "},)"
     R"({"sql":"INSERT INTO t VALUES (?1, ?2, ?3) ","params":[1,1.5,null]}]})", 200},
    {"POST", "/v1/services/shop/sqlite/DB/query",
     R"({"sql":"SELECT a, b, x'00ff' AS c, 9e999 AS d, 'text', a, NULL FROM t WHERE a = ?1","params":[true]})", 200},
    {"POST", "/v1/services/shop/sqlite/sqlite_1/query",
     R"({"sql":"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200) SELECT i FROM n"})",
     200},
    {"POST", "/v1/services/shop/sqlite/DB/query", R"({"sql":"SELEC 1"})", 400},
    {"POST", "/v1/services/shop/sqlite/DB/query", R"({"sql":"ATTACH 'x' AS y"})", 400},
    {"POST", "/v1/services/shop/sqlite/DB/query", "{}", 400},
    {"POST", "/v1/services/shop/sqlite/NONE/query", R"({"sql":"SELECT 1"})", 404},
    {"GET", "/v1/services/shop/sqlite/DB/backups", "", 200},
    {"POST", "/v1/services/shop/sqlite/DB/backups", "", 200},
    {"GET", "/v1/services/shop/sqlite/DB/backups", "", 200},
    {"POST", "/v1/services/shop/sqlite/DB/backups/sqlite_backup_1/restore", "", 200},
    {"POST", "/v1/services/shop/sqlite/DB/backups/sqlite_backup_99/restore", "", 404},

    // KV
    {"POST", "/v1/services/shop/kv/namespaces", R"({"name":"CACHE"})", 200},
    {"POST", "/v1/services/shop/kv/namespaces", R"({"name":"CACHE"})", 409},
    {"PUT", "/v1/services/shop/kv/CACHE/values/session%2F42",
     R"({"value":"hello","metadata":{"user":"ann","deep":{"a":[1]}},"expirationTtlSeconds":3600})", 200},
    {"PUT", "/v1/services/shop/kv/CACHE/values/bytes", R"({"value":"/w==","encoding":"base64"})", 200},
    {"PUT", "/v1/services/shop/kv/CACHE/values/a", R"({"value":"a","expirationTtlSeconds":29})", 400},
    {"GET", "/v1/services/shop/kv/kv_1/values/bytes", "", 200},
    {"GET", "/v1/services/shop/kv/CACHE/values/none", "", 404},
    {"PUT", "/v1/services/shop/kv/CACHE/bulk", R"({"entries":[{"key":"a","value":"1"},{"key":"b","value":"2"}]})", 200},
    {"POST", "/v1/services/shop/kv/CACHE/bulk", R"({"keys":["a","none","bytes"]})", 200},
    {"GET", "/v1/services/shop/kv/CACHE/keys?limit=10&prefix=s", "", 200},
    {"GET", "/v1/services/shop/kv/CACHE/keys?limit=9", "", 400},
    {"DELETE", "/v1/services/shop/kv/CACHE/values/none", "", 200},
    {"POST", "/v1/services/shop/kv/CACHE/bulk/removals", R"({"keys":["a","none"]})", 200},

    // Queues
    {"POST", "/v1/services/shop/queues", R"({"name":"failed_jobs"})", 200},
    {"POST", "/v1/services/shop/queues", R"({"name":"jobs","maxRetries":5,"deadLetterQueue":"failed_jobs"})", 200},
    {"POST", "/v1/services/shop/queues", R"({"name":"Jobs"})", 400},
    {"PUT", "/v1/services/shop/queues/jobs", R"({"maxBatchSize":25,"deadLetterQueue":null})", 200},
    {"POST", "/v1/services/shop/queues/jobs/messages", R"({"body":"{}","delaySeconds":60})", 200},
    {"POST", "/v1/services/shop/queues/jobs/messages/batch",
     R"({"messages":[{"body":"/w==","encoding":"base64"},{"body":"b"}],"delaySeconds":5})", 200},
    {"GET", "/v1/services/shop/queues/jobs/messages?limit=2&status=queued", "", 200},
    {"GET", "/v1/services/shop/queues/jobs/messages?status=none", "", 400},
    {"GET", "/v1/local/services/shop/queues/jobs/messages", "", 200},
    {"GET", "/v1/services/shop/queues/jobs/metrics", "", 200},

    // Cron, bindings
    {"POST", "/v1/services/shop/cron", R"({"name":"nightly_report","cronExpression":"0 3 * * *"})", 200},
    {"POST", "/v1/services/shop/cron", R"({"name":"broken","cronExpression":"60 * * * *"})", 422},
    {"PUT", "/v1/services/shop/cron/nightly_report", R"({"enabled":false})", 200},
    {"GET", "/v1/local/services/shop/cron/nightly_report/runs", "", 200},
    {"POST", "/v1/services/shop/service-bindings", R"({"bindingName":"AUTH","targetService":"auth-service"})", 200},
    {"POST", "/v1/services/shop/service-bindings", R"({"bindingName":"AUTH","targetService":"nobody"})", 404},

    // State
    {"POST", "/v1/services/shop/state/namespaces", R"({"className":"Room"})", 200},
    {"PUT", "/v1/services/shop/state/namespaces/Room/objects/lobby/values/topic", R"({"value":"welcome"})", 200},
    {"GET", "/v1/services/shop/state/namespaces/Room/objects/lobby/values/topic", "", 200},
    {"GET", "/v1/services/shop/state/namespaces/Room/objects/lobby/values/none", "", 404},
    {"GET", "/v1/services/shop/state/namespaces/Room/objects/lobby/alarm", "", 200},
    {"PUT", "/v1/services/shop/state/namespaces/Room/objects/lobby/alarm", R"({"delaySeconds":0})", 200},
    {"GET", "/v1/services/shop/state/namespaces/Room/objects", "", 200},
    {"GET", "/v1/services/shop/state/namespaces/state_namespace_1/objects/lobby/keys?limit=1", "", 200},
    {"GET", "/v1/local/services/shop/state/namespaces/Room/alarms/runs", "", 200},
    {"DELETE", "/v1/services/shop/state/namespaces/Room/objects/lobby/alarm", "", 200},
    {"DELETE", "/v1/services/shop/state/namespaces/Room/objects/lobby/values/topic", "", 200},

    // Object storage
    {"POST", "/v1/services/shop/storage/upload-url",
     R"({"path":"a.json","contentType":"application/json","sizeBytes":3,"publicRead":true})", 200},
    {"PUT", "{url}", "[1]", 200},
    {"GET", "/v1/services/shop/storage", "", 200},
    {"POST", "/v1/services/shop/storage/complete", R"({"path":"a.json"})", 200},
    {"POST", "/v1/services/shop/storage/complete", R"({"path":"none.png"})", 404},
    {"POST", "/v1/services/shop/storage/multipart/create",
     R"({"path":"b.json","contentType":"application/json","sizeBytes":3,"partSizeBytes":5242880})", 200},
    {"PUT", "{url}", "[2]", 200},
    {"POST", "/v1/services/shop/storage/multipart/complete",
     R"({"path":"b.json","uploadId":"{uploadId}","parts":[{"partNumber":1,"etag":"\"{ETag}\""}]})", 200},
    {"POST", "/v1/services/shop/storage/multipart/abort", R"({"path":"c.bin","uploadId":"none"})", 200},
    {"GET", "/v1/services/shop/storage", "", 200},
    {"POST", "/v1/services/shop/storage/download-url", R"({"path":"b.json"})", 200},
    {"GET", "{url}", "", 200},
    {"POST", "/v1/services/shop/storage/download-url", R"({"path":"none.png"})", 404},
    {"DELETE", "/v1/services/shop/storage?path=a.json", "", 200},
    {"DELETE", "/v1/services/shop/storage?path=none.png", "", 200},
    {"PUT", "/v1/local/objects/none", "abc", 403},
    {"GET", "/v1/local/objects/none", "", 403},

    // Environment variables, domains
    {"PUT", "/v1/services/shop/env", R"({"name":"STRIPE_KEY","value":"sk_test_1"})", 200},
    {"PUT", "/v1/services/shop/env", R"({"name":"stripe","value":"a"})", 400},
    {"GET", "/v1/services/shop/env", "", 200},
    {"POST", "/v1/services/shop/domains", R"({"domain":"api.example.com"})", 200},
    {"GET", "/v1/services/shop/domains", "", 200},
    {"POST", "/v1/services/shop/domains/api.example.com/verify", "", 200},

    // Deploys, builds, logs
    {"POST", "/v1/deploy",
     R"({"config":{"name":"shop","kind":"rust_worker","capabilities":{"static_frontend":false,"worker":true,)"
     R"("sqlite":true,"object_storage":false,"kv":true,"state":false,"queue":true,"cron":true,)"
     R"("service_bindings":false,"secrets":true,"custom_domains":false,"logs":true,"builds":true,)"
     R"("usage_caps":true,"billing":false,"support":false,"abuse":false},)"
     R"("worker":{"command":"./shop","port":3000,"health":"/health"}},)"
     R"("commit_sha":"4f2a9c1","source_archive_base64":"H4sIAAAAAAAAAwMAAAAAAAAAAAA="})", 200},
    {"GET", "/v1/deploys?service_id=shop&limit=10", "", 200},
    {"GET", "/v1/deploys/deploy_1", "", 200},
    {"GET", "/v1/deploys/deploy_1/logs", "", 200},
    {"POST", "/v1/deploys/deploy_1/cancel", "", 409},
    {"GET", "/v1/builds", "", 200},
    {"GET", "/v1/builds/job_1", "", 200},
    {"GET", "/v1/builds/job_1/logs", "", 200},
    {"GET", "/v1/services/shop/deploys", "", 200},
    {"GET", "/v1/services/shop/builds", "", 200},
    {"GET", "/v1/services/shop/logs?limit=5", "", 200},

    // All that the service has by now
    {"GET", "/v1/services/shop/resources", "", 200},
    {"GET", "/v1/services/shop/overview?limit=5", "", 200},
    {"GET", "/v1/services", "", 200},
    {"GET", "/v1/services/shop", "", 200},
    {"GET", "/v1/account/overview", "", 200},
    {"GET", "/v1/account/activity", "", 200},
    {"GET", "/v1/usage", "", 200},
    {"PUT", "/v1/local/services/shop/worker", R"({"url":null})", 200},
    {"GET", "/v1/local/services/shop/worker-env", "", 200},
    {"GET", "/v1/local/activity?limit=3", "", 200},

    // Away with it
    {"DELETE", "/v1/usage/caps/kv_lists/day", "", 200},
    {"DELETE", "/v1/usage/caps/kv_lists/day", "", 404},
    {"DELETE", "/v1/services/shop/env/STRIPE_KEY", "", 200},
    {"DELETE", "/v1/services/shop/domains/api.example.com", "", 200},
    {"DELETE", "/v1/services/shop/service-bindings/AUTH", "", 200},
    {"DELETE", "/v1/services/shop/state/namespaces/Room", "", 200},
    {"DELETE", "/v1/services/shop/cron/nightly_report", "", 200},
    {"DELETE", "/v1/services/shop/queues/failed_jobs", "", 200},
    {"DELETE", "/v1/services/shop/kv/namespaces/CACHE", "", 200},
    {"DELETE", "/v1/services/shop/kv/namespaces/CACHE", "", 404},
    {"DELETE", "/v1/services/shop/sqlite/databases/DB", "", 200},
    {"DELETE", "/v1/services/shop/sqlite/databases/DB", "", 404},
    {"DELETE", "/v1/services/shop", "", 200},

    // Clockwork
    {"GET", "/v1/local/clock", "", 200},
    {"POST", "/v1/local/clock", R"({"action":"advance","byMs":60000})", 200},
    {"POST", "/v1/local/clock", R"({"action":"wind"})", 400},
    {"POST", "/v1/local/snapshots", R"({"name":"before"})", 200},
    {"GET", "/v1/local/snapshots", "", 200},
    {"POST", "/v1/local/snapshots/snapshot_1/restore", "", 200},
    {"DELETE", "/v1/local/snapshots/snapshot_1", "", 200},
    {"DELETE", "/v1/local/snapshots/snapshot_1", "", 404},
    {"POST", "/v1/local/reset", "", 200},
    {"POST", "/v1/local/control", R"({"next":{"status":503,"route":"listServices"}})", 200},
    {"GET", "/v1/services", "", 503},
    {"POST", "/v1/local/control", R"({"next":{"how":"cap","route":"listServices"}})", 200},
    {"GET", "/v1/services", "", 429},
    {"POST", "/v1/local/control", R"({"next":{"status":399}})", 400},
    {"POST", "/v1/local/control", R"({"clear":true})", 200},
});
// clang-format on

}  // namespace tovuk::local
