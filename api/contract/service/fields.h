// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of services, their overview and the platform's status (internal to the codec).
#pragma once

#include "api/contract/resource/fields.h"
#include "api/contract/service/service.h"

namespace tovuk {

template <class V>
void visit(V& v, typename V::template Ref<Capabilities> p) {
  for (std::size_t i = 0; i < kCapabilities.size(); ++i) v.boolean(kCapabilities[i], p.values[i]);
}

template <class V>
void visit(V& v, typename V::template Ref<ServiceResourceCounts> p) {
  v.count("sqliteDatabases", p.sqliteDatabases);
  v.count("kvNamespaces", p.kvNamespaces);
  v.count("queues", p.queues);
  v.count("cronTriggers", p.cronTriggers);
  v.count("stateNamespaces", p.stateNamespaces);
  v.count("serviceBindings", p.serviceBindings);
  v.count("storageObjects", p.storageObjects);
  v.count("secrets", p.secrets);
  v.count("customDomains", p.customDomains);
}

template <class V>
void visit(V& v, typename V::template Ref<ServiceSummary> p) {
  v.text("serviceId", p.serviceId);
  v.text("name", p.name);
  v.text("slug", p.slug);
  v.text("url", p.url);
  v.text("kind", p.kind);
  v.object("capabilities", p.capabilities);
  v.object("resources", p.resources);
  v.text("plan", p.plan);
  v.text("runtimeStatus", p.runtimeStatus);
  v.nullableText("latestBuildStatus", p.latestBuildStatus);
  v.count("deployCount", p.deployCount);
  v.count("runtimeMemoryMib", p.runtimeMemoryMib);
  v.count("runtimeCpuMillis", p.runtimeCpuMillis);
  v.nullableCount("databaseStorageMib", p.databaseStorageMib);
  v.count("idleTimeoutMinutes", p.idleTimeoutMinutes);
  v.nullableText("latestDeployAt", p.latestDeployAt);
}

template <class V>
void visit(V& v, typename V::template Ref<ServicesResponse> p) {
  v.list("services", p.services);
}

template <class V>
void visit(V& v, typename V::template Ref<Service> p) {
  v.text("id", p.id);
  v.text("account_id", p.accountId);
  v.text("name", p.name);
  v.text("kind", p.kind);
  v.object("capabilities", p.capabilities);
  v.text("plan", p.plan);
  v.text("runtime_status", p.runtimeStatus);
  v.text("url", p.url);
}

template <class V>
void visit(V& v, typename V::template Ref<Deploy> p) {
  v.text("id", p.id);
  v.text("service_id", p.serviceId);
  v.text("build_job_id", p.buildJobId);
  v.nullableText("commit_sha", p.commitSha);
  v.text("url", p.url);
}

template <class V>
void visit(V& v, typename V::template Ref<BuildJob> p) {
  v.text("id", p.id);
  v.text("service_id", p.serviceId);
  v.text("status", p.status);
  v.text("message", p.message);
}

template <class V>
void visit(V& v, typename V::template Ref<ServiceStatus> p) {
  v.object("service", p.service);
  v.nullableObject("latest_deploy", p.latestDeploy);
  v.nullableObject("latest_build_job", p.latestBuildJob);
}

template <class V>
void visit(V& v, typename V::template Ref<LogLine> p) {
  v.text("timestamp", p.timestamp);
  v.text("stream", p.stream);
  v.text("message", p.message);
}

template <class V>
void visit(V& v, typename V::template Ref<LogsResponse> p) {
  v.list("lines", p.lines);
  v.boolean("has_more", p.hasMore);
  v.nullableText("next_cursor", p.nextCursor);
}

template <class V>
void visit(V& v, typename V::template Ref<EnvVarSummary> p) {
  v.text("name", p.name);
  v.text("created_at", p.createdAt);
  v.text("updated_at", p.updatedAt);
}

template <class V>
void visit(V& v, typename V::template Ref<ServiceDomain> p) {
  v.text("id", p.id);
  v.text("service_id", p.serviceId);
  v.text("domain", p.domain);
  v.text("status", p.status);
  v.boolean("verified", p.verified);
  v.nullableText("verified_at", p.verifiedAt);
  v.text("created_at", p.createdAt);
  v.text("dns_record_type", p.dnsRecordType);
  v.text("dns_record_name", p.dnsRecordName);
  v.text("dns_record_value", p.dnsRecordValue);
  v.text("dns_setup_url", p.dnsSetupUrl);
  v.text("agent_instruction", p.agentInstruction);
}

template <class V>
void visit(V& v, typename V::template Ref<ServiceOverview> p) {
  v.object("status", p.status);
  v.list("deploys", p.deploys);
  v.list("builds", p.builds);
  v.object("logs", p.logs);
  v.list("env", p.env);
  v.list("domains", p.domains);
  v.object("resources", p.resources);
  v.object("accountUsage", p.accountUsage);
  v.object("billingEstimate", p.billingEstimate);
  v.texts("next_actions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<PlatformCheck> p) {
  v.text("name", p.name);
  v.boolean("ok", p.ok);
  v.text("message", p.message);
}

}  // namespace tovuk
