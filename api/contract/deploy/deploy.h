// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deploys and builds (schemas page, section 2.13). Deploy and BuildJob are in service/service.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/contract/service/service.h"

namespace tovuk {

struct BuildConfig {
  std::optional<std::string> check, command, output;  // each may be null
  friend bool operator==(const BuildConfig&, const BuildConfig&) = default;
};
struct RunConfig {
  std::optional<std::string> command, health;
  std::optional<std::int64_t> port;
  friend bool operator==(const RunConfig&, const RunConfig&) = default;
};
struct FrontendConfig {
  std::optional<std::string> root, check, build, output;
  friend bool operator==(const FrontendConfig&, const FrontendConfig&) = default;
};
struct WorkerConfig {
  std::optional<std::string> root, check, build, command, health;
  std::optional<std::int64_t> port;
  friend bool operator==(const WorkerConfig&, const WorkerConfig&) = default;
};
struct ResourceConfig {
  std::optional<std::string> memory, cpu;  // "512mb", "0.5"
  std::optional<std::int64_t> idleTimeoutMinutes;
  friend bool operator==(const ResourceConfig&, const ResourceConfig&) = default;
};

// TovukConfig, the parsed tovuk.toml.
struct TovukConfig {
  std::string name;
  Capabilities capabilities;
  std::optional<std::string> kind;
  std::optional<BuildConfig> build;
  std::optional<RunConfig> run;
  std::optional<FrontendConfig> frontend;
  std::optional<WorkerConfig> worker;
  std::optional<ResourceConfig> resources;
  friend bool operator==(const TovukConfig&, const TovukConfig&) = default;
};

struct DeployRequest {
  TovukConfig config;
  std::optional<std::string> commitSha;            // COMMIT
  std::optional<std::string> sourceArchiveBase64;  // of a gzip tar
  friend bool operator==(const DeployRequest&, const DeployRequest&) = default;
};

struct BuildLimits {
  std::optional<std::int64_t> memory, cpu, timeoutSeconds;  // MiB, thousandths of a CPU
  friend bool operator==(const BuildLimits&, const BuildLimits&) = default;
};
struct RuntimeLimits {
  std::optional<std::int64_t> memory, cpu, startupTimeoutSeconds;
  friend bool operator==(const RuntimeLimits&, const RuntimeLimits&) = default;
};
struct BlueGreenPlan {
  std::string strategy, activeSlot, candidateSlot, healthPath;
  std::optional<bool> keepActiveUntilCandidateHealthy, retainPreviousForRollback;
  friend bool operator==(const BlueGreenPlan&, const BlueGreenPlan&) = default;
};
struct DeployPlan {
  std::string kind, checkCommand, buildCommand;
  std::optional<std::string> buildOutputDir;
  std::string runCommand;
  std::optional<std::int64_t> port;
  std::string healthPath;
  BuildLimits buildLimits;
  RuntimeLimits runtimeLimits;
  std::string coldStartPolicy;  // required, allowed, disabled
  BlueGreenPlan blueGreen;
  std::optional<std::int64_t> idleTimeoutMinutes;
  friend bool operator==(const DeployPlan&, const DeployPlan&) = default;
};

struct DeployResponse {
  Service service;
  Deploy deploy;
  BuildJob buildJob;
  DeployPlan deployPlan;
  std::string nextCommand;
  friend bool operator==(const DeployResponse&, const DeployResponse&) = default;
};

struct DeploysResponse {
  std::vector<Deploy> deploys;
  friend bool operator==(const DeploysResponse&, const DeploysResponse&) = default;
};
struct BuildsResponse {
  std::vector<BuildJob> builds;
  friend bool operator==(const BuildsResponse&, const BuildsResponse&) = default;
};
struct DeployDetails {
  Service service;
  Deploy deploy;
  std::optional<BuildJob> buildJob;
  friend bool operator==(const DeployDetails&, const DeployDetails&) = default;
};
struct BuildDetails {
  BuildJob build;
  Service service;
  std::optional<std::string> deployId;
  friend bool operator==(const BuildDetails&, const BuildDetails&) = default;
};
struct DeployCancel {
  std::string deployId;
  std::optional<std::int64_t> canceledBuildJobs;
  friend bool operator==(const DeployCancel&, const DeployCancel&) = default;
};

}  // namespace tovuk
