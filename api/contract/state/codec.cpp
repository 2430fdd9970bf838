// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/state/codec.h"

#include "api/contract/state/fields.h"

namespace tovuk {

Result<StateInstancesResponse> decodeStateInstances(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<StateInstancesResponse>(json, problems);
}
Result<StateKeysResponse> decodeStateKeys(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<StateKeysResponse>(json, problems);
}
Result<StateEntryResponse> decodeStateEntry(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<StateEntryResponse>(json, problems);
}
Result<StateDeleted> decodeStateDeleted(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<StateDeleted>(json, problems);
}
Result<StateAlarmResponse> decodeStateAlarm(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<StateAlarmResponse>(json, problems);
}
Result<StateAlarmRuns> decodeStateAlarmRuns(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<StateAlarmRuns>(json, problems);
}
Result<StateAlarmEvent> decodeStateAlarmEvent(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<StateAlarmEvent>(json, problems);
}

std::string encode(const StateInstancesResponse& value) { return encodePayload(value); }
std::string encode(const StateKeysResponse& value) { return encodePayload(value); }
std::string encode(const StateEntryResponse& value) { return encodePayload(value); }
std::string encode(const StateDeleted& value) { return encodePayload(value); }
std::string encode(const StateAlarmResponse& value) { return encodePayload(value); }
std::string encode(const StateAlarmRuns& value) { return encodePayload(value); }
std::string encode(const StateAlarmEvent& value) { return encodePayload(value); }
std::string encode(const StateNamespaceCreateRequest& value) { return encodePayload(value); }

}  // namespace tovuk
