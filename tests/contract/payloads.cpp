// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/payloads.h"

#include "api/contract/account/codec.h"
#include "api/contract/binding/codec.h"
#include "api/contract/catalogue/codec.h"
#include "api/contract/cron/codec.h"
#include "api/contract/deploy/codec.h"
#include "api/contract/domain/codec.h"
#include "api/contract/env/codec.h"
#include "api/contract/kv/codec.h"
#include "api/contract/kv/limits.h"
#include "api/contract/log/codec.h"
#include "api/contract/login/codec.h"
#include "api/contract/queue/codec.h"
#include "api/contract/state/codec.h"
#include "api/contract/storage/codec.h"
#include "api/contract/support/codec.h"
#include "api/contract/usage/codec.h"

namespace tovuk::test {

namespace {

using Names = std::set<std::string>;

template <class T>
Answer answer(Result<T> (*decode)(std::string_view, std::vector<Problem>*), Names nullable = {}) {
  return {[decode](std::string_view json, std::vector<Problem>* problems) {
            return decode(json, problems).transform([](T&& value) { return encode(value); });
          },
          std::move(nullable)};
}

// `write` is encode() where the request has a type of its own.
template <class T, class W>
Request written(Result<T> (*decode)(std::string_view), W write, Names optional = {}, Names nullable = {}) {
  return {[decode, write](std::string_view json) { return decode(json).transform(write); }, std::move(optional),
          std::move(nullable)};
}

template <class T>
Request request(Result<T> (*decode)(std::string_view), Names optional = {}, Names nullable = {}) {
  return written(
      decode, [](T&& value) { return encode(value); }, std::move(optional), std::move(nullable));
}

Request closed(Request request) {
  request.closed = true;
  return request;
}

Result<std::vector<std::string>> decodeKeys(std::string_view json) { return decodeKvKeyList(json, kMaxKvBulkReadKeys); }

const Names kProfile = {"handle", "displayName", "accountUrl"};
const Names kDomain = {"verified_at"};
const Names kKv = {"storageLimitMib", "expiresAt", "nextCursor", "valueText"};
const Names kKvItems = {"storageLimitMib", "expiresAt", "entry", "valueBase64", "valueText"};
const Names kQueue = {"deadLetterQueueId", "deadLetterQueueName", "nextCursor", "oldestMessageTimestamp", "bodyText"};
const Names kState = {"lastSeenAt",      "hibernatedAt", "alarmScheduledAt", "alarmScheduledAtUnixMs",
                      "alarmLastFireAt", "nextCursor",   "valueText"};
const Names kTicket = {"service_id", "failing_command", "build_id", "deploy_id", "first_log_line"};
const Names kAccount = {"handle",           "displayName",
                        "accountUrl",       "latestBuildStatus",
                        "latestDeployAt",   "/services/0/databaseStorageMib",
                        "includedPerMonth", "priceUsdMicrosPerBillingUnit",
                        "commit_sha"};

}  // namespace

const std::map<std::string, Answer>& answers() {
  static const std::map<std::string, Answer> all = {
      {"account_profile", answer(decodeAccountProfile, kProfile)},
      {"account_overview", answer(decodeAccountOverview, kAccount)},
      {"account_activity", answer(decodeAccountActivity, kAccount)},
      {"billing_checkout", answer(decodeBillingCheckout)},
      {"cron_runs", answer(decodeCronRuns, {"startedAt", "nextRunAt", "nextCursor"})},
      {"deploy", answer(decodeDeploy, {"commit_sha", "build_output_dir"})},
      {"deploys", answer(decodeDeploys, {"commit_sha"})},
      {"builds", answer(decodeBuilds)},
      {"deploy_details", answer(decodeDeployDetails, {"commit_sha", "build_job"})},
      {"build_details", answer(decodeBuildDetails, {"deploy_id"})},
      {"deploy_cancel", answer(decodeDeployCancel)},
      {"domain", answer(decodeServiceDomain, kDomain)},
      {"domains", answer(decodeServiceDomains, kDomain)},
      {"domain_deleted", answer(decodeServiceDomainDelete)},
      {"env_set", answer(decodeEnvSet)},
      {"env_deleted", answer(decodeEnvDelete)},
      {"env_list", answer(decodeEnvList)},
      {"logs", answer(decodeLogs, {"next_cursor"})},
      {"kv_keys", answer(decodeKvKeys, kKv)},
      {"kv_entry", answer(decodeKvEntry, kKv)},
      {"kv_bulk_get", answer(decodeKvBulkGet, kKvItems)},
      {"kv_bulk_mutation", answer(decodeKvBulkMutation, kKv)},
      {"login_start", answer(decodeLoginStart)},
      {"login_poll", answer(decodeLoginPoll, {"accountId", "email", "provider", "token", "expiresAt"})},
      {"queue_messages", answer(decodeQueueMessages, kQueue)},
      {"queue_message_sent", answer(decodeQueueMessageSent, kQueue)},
      {"queue_batch_sent", answer(decodeQueueBatchSent, kQueue)},
      {"queue_metrics", answer(decodeQueueMetrics, kQueue)},
      {"queue_bodies", answer(decodeQueueBodies, kQueue)},
      {"state_instances", answer(decodeStateInstances, kState)},
      {"state_keys", answer(decodeStateKeys, kState)},
      {"state_entry", answer(decodeStateEntry, kState)},
      {"state_deleted", answer(decodeStateDeleted, kState)},
      {"state_alarm",
       answer(decodeStateAlarm, {"lastSeenAt", "hibernatedAt", "alarmScheduledAt", "alarmScheduledAtUnixMs",
                                 "alarmLastFireAt", "scheduledAt", "scheduledAtUnixMs", "lastFireAt"})},
      {"state_alarm_runs", answer(decodeStateAlarmRuns, {"nextAttemptAt", "nextAttemptAtUnixMs", "nextCursor"})},
      {"state_alarm_event", answer(decodeStateAlarmEvent)},
      {"storage_object", answer(decodeStorageObject, {"publicUrl"})},
      {"storage_objects", answer(decodeStorageObjects, {"publicUrl"})},
      {"storage_url", answer(decodeStorageUrl, {"contentType", "publicUrl"})},
      {"storage_multipart_created", answer(decodeStorageMultipartCreated, {"publicUrl"})},
      {"storage_multipart_aborted", answer(decodeStorageMultipartAborted)},
      {"storage_deleted", answer(decodeStorageDeleted)},
      {"support_ticket", answer(decodeSupportTicket, kTicket)},
      {"support_tickets", answer(decodeSupportTickets, kTicket)},
      {"support_ticket_created", answer(decodeSupportTicketCreated, kTicket)},
      {"usage_cap", answer(decodeUsageCap)},
      {"usage_cap_deleted", answer(decodeUsageCapDeleted)},
      {"usage_days", answer(decodeUsageDays)},
      {"cap_notices", answer(decodeCapNotices)},
      {"capabilities", answer(decodeCapabilities)},
  };
  return all;
}

const std::map<std::string, Request>& requests() {
  const Names settings = {"/maxRetries", "/retentionSeconds", "/maxBatchSize", "/maxBatchTimeoutSeconds",
                          "/deadLetterQueue"};
  const Names put = {"/encoding", "/metadata", "/expiration", "/expirationTtlSeconds"};
  const Names links = {"/service_id", "/failing_command", "/build_id", "/deploy_id", "/first_log_line", "/severity"};
  const Names builds = {"/config/build/check", "/config/build/command", "/config/build/output", "/commit_sha"};
  Names config = builds;
  for (const char* pointer : {"/kind",
                              "/build",
                              "/run",
                              "/run/command",
                              "/run/port",
                              "/run/health",
                              "/frontend",
                              "/frontend/root",
                              "/frontend/check",
                              "/frontend/build",
                              "/frontend/output",
                              "/worker",
                              "/worker/root",
                              "/worker/check",
                              "/worker/build",
                              "/worker/command",
                              "/worker/port",
                              "/worker/health",
                              "/resources",
                              "/resources/memory",
                              "/resources/cpu",
                              "/resources/idle_timeout_minutes"})
    config.insert(std::string("/config") + pointer);
  static const std::map<std::string, Request> all = {
      {"account_profile_update", request(decodeAccountProfileUpdate)},
      {"billing_checkout_request", request(decodeBillingCheckoutRequest)},
      {"service_binding_create", closed(request(decodeServiceBindingCreate))},
      {"cron_trigger_create", closed(request(decodeCronTriggerCreate))},
      {"cron_trigger_update", closed(request(decodeCronTriggerUpdate, {"/name", "/cronExpression", "/enabled"}))},
      {"deploy_request", request(decodeDeployRequest, config, builds)},
      {"domain_add", request(decodeServiceDomainAddRequest)},
      {"env_set_request", request(decodeEnvSetRequest)},
      {"kv_namespace_create", written(decodeKvNamespaceCreate, encodeKvNamespaceCreate)},
      {"kv_put", written(decodeKvPut, encodeKvPut, put)},
      {"kv_put_bytes", written(decodeKvPut, encodeKvPut, put)},
      {"kv_bulk_put", written(decodeKvBulkPut, encodeKvBulkPut,
                              {"/entries/0/encoding", "/entries/0/metadata", "/entries/0/expiration",
                               "/entries/0/expirationTtlSeconds", "/entries/1/encoding"})},
      {"kv_key_list", written(decodeKeys, encodeKvKeyList)},
      {"queue_create", closed(request(decodeQueueCreate, settings, {"/deadLetterQueue"}))},
      {"queue_update", closed(request(decodeQueueUpdate, settings, {"/deadLetterQueue"}))},
      {"queue_send", closed(request(decodeQueueSend, {"/encoding", "/delaySeconds"}))},
      {"queue_batch_send",
       closed(request(decodeQueueBatchSend, {"/messages/0/encoding", "/messages/0/delaySeconds", "/messages/1/encoding",
                                             "/messages/1/delaySeconds", "/delaySeconds"}))},
      {"state_namespace_create", closed(request(decodeStateNamespaceCreate))},
      {"state_entry_put", request(decodeStateEntryPut, {"/encoding"})},
      {"state_entry_put_bytes", request(decodeStateEntryPut, {"/encoding"})},
      {"state_alarm_delay", request(decodeStateAlarmSet)},
      {"state_alarm_time", request(decodeStateAlarmSet)},
      {"storage_upload", request(decodeStorageUploadRequest, {"/publicRead"})},
      {"storage_multipart",
       request(decodeStorageMultipartRequest, {"/publicRead", "/partSizeBytes"}, {"/partSizeBytes"})},
      {"storage_path", request(decodeStoragePathRequest)},
      {"storage_multipart_complete", request(decodeStorageMultipartComplete)},
      {"storage_multipart_abort", request(decodeStorageMultipartAbort)},
      {"support_ticket_create", request(decodeSupportTicketCreate, links, links)},
      {"usage_cap_request", closed(request(decodeUsageCapRequest))},
  };
  return all;
}

}  // namespace tovuk::test
