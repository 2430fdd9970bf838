// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/deploys/deploy_plan.h"

#include <optional>

#include "api/contract/deploy/codec.h"

namespace tovuk::local {

namespace {

// Where the contract is silent about what an absent field means.
constexpr const char* kRustWorker = "rust_worker";
constexpr const char* kStaticFrontend = "static_frontend";
constexpr const char* kFullstack = "fullstack";
constexpr const char* kWorkerCheck = "cargo check --release";
constexpr const char* kWorkerBuild = "cargo build --release";
constexpr const char* kFrontendCheck = "npm ci";
constexpr const char* kFrontendBuild = "npm run build";
constexpr const char* kFrontendOutput = "dist";
constexpr const char* kHealth = "/health";
constexpr std::int64_t kPort = 3000;
constexpr std::int64_t kCpuMillis = 1000;
constexpr std::int64_t kMemoryMib = 128;
constexpr std::int64_t kIdleMinutes = 15;

using Text = std::optional<std::string>;

template <class T>
std::optional<T> firstOf(std::optional<T> a, std::optional<T> b) {
  return a ? std::move(a) : std::move(b);
}

// Both steps of a fullstack service, one after the other, as far as they fit the bound of a command.
std::string joined(const std::string& frontend, const std::string& worker, std::size_t most) {
  const std::string both = frontend + " && " + worker;
  return both.size() <= most ? both : worker;
}

std::int64_t seconds(std::optional<std::int64_t> milliseconds) { return (milliseconds.value_or(1000) + 999) / 1000; }

}  // namespace

std::string kindOf(const TovukConfig& config) {
  if (config.kind) return *config.kind;
  const bool worker = config.capabilities.find("worker").value_or(false);
  const bool frontend = config.capabilities.find("static_frontend").value_or(false);
  if (worker == frontend) return kFullstack;
  return worker ? kRustWorker : kStaticFrontend;
}

DeployPlan planOf(const TovukConfig& config, std::string_view kind, Plan plan) {
  constexpr std::size_t mostOfCheck = 1024;
  constexpr std::size_t mostOfBuild = 512;
  const BuildConfig build = config.build.value_or(BuildConfig{});
  const RunConfig run = config.run.value_or(RunConfig{});
  const FrontendConfig frontend = config.frontend.value_or(FrontendConfig{});
  const WorkerConfig worker = config.worker.value_or(WorkerConfig{});
  const ResourceConfig resources = config.resources.value_or(ResourceConfig{});
  const bool isStatic = kind == kStaticFrontend;

  DeployPlan out;
  out.kind = kind;
  const std::string workerCheck = worker.check.value_or(kWorkerCheck);
  const std::string workerBuild = worker.build.value_or(kWorkerBuild);
  const std::string frontendCheck = frontend.check.value_or(kFrontendCheck);
  const std::string frontendBuild = frontend.build.value_or(kFrontendBuild);
  if (isStatic) {
    out.checkCommand = frontendCheck;
    out.buildCommand = frontendBuild;
  } else if (kind == kRustWorker) {
    out.checkCommand = workerCheck;
    out.buildCommand = workerBuild;
  } else {
    out.checkCommand = joined(frontendCheck, workerCheck, mostOfCheck);
    out.buildCommand = joined(frontendBuild, workerBuild, mostOfBuild);
  }
  out.checkCommand = build.check.value_or(out.checkCommand);
  out.buildCommand = build.command.value_or(out.buildCommand);
  out.buildOutputDir = firstOf(build.output, frontend.output);
  if (!out.buildOutputDir && kind != kRustWorker) out.buildOutputDir = kFrontendOutput;
  out.runCommand = isStatic ? std::string() : firstOf(run.command, worker.command).value_or(std::string());
  out.port = firstOf(run.port, worker.port).value_or(kPort);
  out.healthPath = firstOf(run.health, worker.health).value_or(kHealth);
  out.buildLimits = {planLimit(plan, "buildMemoryMib").value_or(0), planLimit(plan, "buildCpuMillicores").value_or(0),
                     planLimit(plan, "maxBuildDurationSeconds").value_or(0)};
  out.runtimeLimits = {
      resources.memory ? memoryMib(*resources.memory) : planLimit(plan, "workerMemoryMib").value_or(kMemoryMib),
      resources.cpu ? cpuMillis(*resources.cpu) : kCpuMillis, seconds(planLimit(plan, "workerStartupTimeMs"))};
  out.coldStartPolicy = "allowed";
  out.blueGreen = {"blue_green", "blue", "green", out.healthPath, true, true};
  out.idleTimeoutMinutes = resources.idleTimeoutMinutes.value_or(kIdleMinutes);
  return out;
}

}  // namespace tovuk::local
