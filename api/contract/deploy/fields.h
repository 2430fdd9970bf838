// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of deploys and builds (internal to the codec).
#pragma once

#include <type_traits>

#include "api/contract/deploy/deploy.h"
#include "api/contract/service/fields.h"

namespace tovuk {

// Fields of tovuk.toml: absent when empty, and null only where the configuration allows it.
template <class V>
class ConfigFields {
 public:
  explicit ConfigFields(V& fields) : m_fields(fields) {}

  void text(std::string_view name, typename V::template Ref<std::optional<std::string>> value) {
    if constexpr (kWrites) {
      if (value) m_fields.text(name, *value);
    } else {
      refuseNull(name);
      m_fields.nullableText(name, value);
    }
  }
  void nullableText(std::string_view name, typename V::template Ref<std::optional<std::string>> value) {
    m_fields.nullableText(name, value);
  }
  void count(std::string_view name, typename V::template Ref<std::optional<std::int64_t>> value) {
    if constexpr (!kWrites) refuseNull(name);
    m_fields.optionalCount(name, value);
  }
  template <class T>
  void object(std::string_view name, T& value) {
    if constexpr (kWrites) {
      if (value) m_fields.object(name, *value);
    } else {
      refuseNull(name);
      m_fields.nullableObject(name, value);
    }
  }

 private:
  static constexpr bool kWrites = std::is_same_v<V, EncodeFields>;
  void refuseNull(std::string_view name) {
    if (m_fields.reader().isNull(name)) m_fields.reader().report(name, "null is not allowed here; leave it out");
  }
  V& m_fields;
};

template <class V>
void visit(V& v, typename V::template Ref<BuildConfig> p) {
  ConfigFields<V> fields(v);
  fields.nullableText("check", p.check);
  fields.nullableText("command", p.command);
  fields.nullableText("output", p.output);
}

template <class V>
void visit(V& v, typename V::template Ref<RunConfig> p) {
  ConfigFields<V> fields(v);
  fields.text("command", p.command);
  fields.count("port", p.port);
  fields.text("health", p.health);
}

template <class V>
void visit(V& v, typename V::template Ref<FrontendConfig> p) {
  ConfigFields<V> fields(v);
  fields.text("root", p.root);
  fields.text("check", p.check);
  fields.text("build", p.build);
  fields.text("output", p.output);
}

template <class V>
void visit(V& v, typename V::template Ref<WorkerConfig> p) {
  ConfigFields<V> fields(v);
  fields.text("root", p.root);
  fields.text("check", p.check);
  fields.text("build", p.build);
  fields.text("command", p.command);
  fields.count("port", p.port);
  fields.text("health", p.health);
}

template <class V>
void visit(V& v, typename V::template Ref<ResourceConfig> p) {
  ConfigFields<V> fields(v);
  fields.text("memory", p.memory);
  fields.text("cpu", p.cpu);
  fields.count("idle_timeout_minutes", p.idleTimeoutMinutes);
}

template <class V>
void visit(V& v, typename V::template Ref<TovukConfig> p) {
  ConfigFields<V> fields(v);
  v.text("name", p.name);
  v.object("capabilities", p.capabilities);
  fields.text("kind", p.kind);
  fields.object("build", p.build);
  fields.object("run", p.run);
  fields.object("frontend", p.frontend);
  fields.object("worker", p.worker);
  fields.object("resources", p.resources);
}

template <class V>
void visit(V& v, typename V::template Ref<DeployRequest> p) {
  v.object("config", p.config);
  v.nullableText("commit_sha", p.commitSha);
  v.nullableText("source_archive_base64", p.sourceArchiveBase64);
}

template <class V>
void visit(V& v, typename V::template Ref<BuildLimits> p) {
  v.count("memory", p.memory);
  v.count("cpu", p.cpu);
  v.count("timeout_seconds", p.timeoutSeconds);
}

template <class V>
void visit(V& v, typename V::template Ref<RuntimeLimits> p) {
  v.count("memory", p.memory);
  v.count("cpu", p.cpu);
  v.count("startup_timeout_seconds", p.startupTimeoutSeconds);
}

template <class V>
void visit(V& v, typename V::template Ref<BlueGreenPlan> p) {
  v.text("strategy", p.strategy);
  v.text("active_slot", p.activeSlot);
  v.text("candidate_slot", p.candidateSlot);
  v.text("health_path", p.healthPath);
  v.boolean("keep_active_until_candidate_healthy", p.keepActiveUntilCandidateHealthy);
  v.boolean("retain_previous_for_rollback", p.retainPreviousForRollback);
}

template <class V>
void visit(V& v, typename V::template Ref<DeployPlan> p) {
  v.text("kind", p.kind);
  v.text("check_command", p.checkCommand);
  v.text("build_command", p.buildCommand);
  v.nullableText("build_output_dir", p.buildOutputDir);
  v.text("run_command", p.runCommand);
  v.count("port", p.port);
  v.text("health_path", p.healthPath);
  v.object("build_limits", p.buildLimits);
  v.object("runtime_limits", p.runtimeLimits);
  v.text("cold_start_policy", p.coldStartPolicy);
  v.object("blue_green", p.blueGreen);
  v.count("idle_timeout_minutes", p.idleTimeoutMinutes);
}

template <class V>
void visit(V& v, typename V::template Ref<DeployResponse> p) {
  v.object("service", p.service);
  v.object("deploy", p.deploy);
  v.object("build_job", p.buildJob);
  v.object("deploy_plan", p.deployPlan);
  v.text("next_command", p.nextCommand);
}

template <class V>
void visit(V& v, typename V::template Ref<DeploysResponse> p) {
  v.list("deploys", p.deploys);
}

template <class V>
void visit(V& v, typename V::template Ref<BuildsResponse> p) {
  v.list("builds", p.builds);
}

template <class V>
void visit(V& v, typename V::template Ref<DeployDetails> p) {
  v.object("service", p.service);
  v.object("deploy", p.deploy);
  v.nullableObject("build_job", p.buildJob);
}

template <class V>
void visit(V& v, typename V::template Ref<BuildDetails> p) {
  v.object("build", p.build);
  v.object("service", p.service);
  v.nullableText("deploy_id", p.deployId);
}

template <class V>
void visit(V& v, typename V::template Ref<DeployCancel> p) {
  v.text("deploy_id", p.deployId);
  v.count("canceled_build_jobs", p.canceledBuildJobs);
}

}  // namespace tovuk
