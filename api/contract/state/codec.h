// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of the State payloads. Answers are read leniently, as everywhere (codec.h); requests strictly: the Error (kind
// Invalid, 400 invalid_request) names the place and the bound.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/reader.h"
#include "api/contract/result.h"
#include "api/contract/state/state.h"

namespace tovuk {

Result<StateInstancesResponse> decodeStateInstances(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<StateKeysResponse> decodeStateKeys(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<StateEntryResponse> decodeStateEntry(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<StateDeleted> decodeStateDeleted(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<StateAlarmResponse> decodeStateAlarm(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<StateAlarmRuns> decodeStateAlarmRuns(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<StateAlarmEvent> decodeStateAlarmEvent(std::string_view json, std::vector<Problem>* problems = nullptr);

std::string encode(const StateInstancesResponse& value);
std::string encode(const StateKeysResponse& value);
std::string encode(const StateEntryResponse& value);
std::string encode(const StateDeleted& value);
std::string encode(const StateAlarmResponse& value);
std::string encode(const StateAlarmRuns& value);
std::string encode(const StateAlarmEvent& value);

Result<StateNamespaceCreateRequest> decodeStateNamespaceCreate(std::string_view json);
Result<StateEntryPut> decodeStateEntryPut(std::string_view json);
Result<StateAlarmSet> decodeStateAlarmSet(std::string_view json);

std::string encode(const StateNamespaceCreateRequest& value);
std::string encode(const StateEntryPut& value);  // as text when the bytes are UTF-8, else as base64
std::string encode(const StateAlarmSet& value);

// Fills valueBase64 and valueText.
void setStateValue(StateEntryResponse& out, std::string_view bytes);

// STATE_KEY: 1 to 512 bytes of UTF-8 without control characters. An object's key has no slash, either.
bool isStateKey(std::string_view text);
bool isStateObjectKey(std::string_view text);

}  // namespace tovuk
