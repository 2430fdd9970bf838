// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of deploys and builds; see api/contract/codec.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/deploy/deploy.h"
#include "api/contract/reader.h"
#include "api/contract/result.h"

namespace tovuk {

// Errors (kind Invalid) with the codes of the contract for what is wrong in tovuk.toml: missing_config,
// invalid_service_name, invalid_memory_limit, invalid_cpu_limit, invalid_port, invalid_health_endpoint,
// missing_command, missing_source_archive; payload_too_large (kind TooLarge); invalid_request for the rest.
Result<DeployRequest> decodeDeployRequest(std::string_view json);
Result<DeployResponse> decodeDeploy(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<DeploysResponse> decodeDeploys(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<BuildsResponse> decodeBuilds(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<DeployDetails> decodeDeployDetails(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<BuildDetails> decodeBuildDetails(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<DeployCancel> decodeDeployCancel(std::string_view json, std::vector<Problem>* problems = nullptr);

std::string encode(const DeployRequest& value);
std::string encode(const DeployResponse& value);
std::string encode(const DeploysResponse& value);
std::string encode(const BuildsResponse& value);
std::string encode(const DeployDetails& value);
std::string encode(const BuildDetails& value);
std::string encode(const DeployCancel& value);

// "512mb", "2gb" in MiB; "0.5" in thousandths of a CPU. nullopt: not of that form, or over what a deploy can have.
std::optional<std::int64_t> memoryMib(std::string_view text);
std::optional<std::int64_t> cpuMillis(std::string_view text);

}  // namespace tovuk
