// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/deploy/codec.h"

#include "api/contract/deploy/fields.h"

namespace tovuk {

Result<DeployResponse> decodeDeploy(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<DeployResponse>(json, problems);
}
Result<DeploysResponse> decodeDeploys(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<DeploysResponse>(json, problems);
}
Result<BuildsResponse> decodeBuilds(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<BuildsResponse>(json, problems);
}
Result<DeployDetails> decodeDeployDetails(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<DeployDetails>(json, problems);
}
Result<BuildDetails> decodeBuildDetails(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<BuildDetails>(json, problems);
}
Result<DeployCancel> decodeDeployCancel(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<DeployCancel>(json, problems);
}

std::string encode(const DeployRequest& value) { return encodePayload(value); }
std::string encode(const DeployResponse& value) { return encodePayload(value); }
std::string encode(const DeploysResponse& value) { return encodePayload(value); }
std::string encode(const BuildsResponse& value) { return encodePayload(value); }
std::string encode(const DeployDetails& value) { return encodePayload(value); }
std::string encode(const BuildDetails& value) { return encodePayload(value); }
std::string encode(const DeployCancel& value) { return encodePayload(value); }

}  // namespace tovuk
