// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/state/state_calls.h"

#include <initializer_list>
#include <utility>
#include <vector>

#include "api/client/call.h"
#include "api/contract/codec.h"
#include "api/contract/state/codec.h"

namespace tovuk::client {

namespace {

std::vector<std::string> objectPath(const StateObjectRef& ref, std::initializer_list<std::string> rest) {
  std::vector<std::string> segments =
      servicePath(ref.service, {"state", "namespaces", ref.space, "objects", ref.object});
  segments.insert(segments.end(), rest);
  return segments;
}

std::vector<std::pair<std::string, std::string>> pageQuery(const StatePage& page) {
  return {{"limit", std::to_string(page.limit)}, {"cursor", page.cursor}};
}

}  // namespace

Reply<ServiceResources> createStateNamespace(Client& client, const std::string& service, const std::string& className) {
  return changeResources(client, service,
                         writeRequest(Verb::Post, servicePath(service, {"state", "namespaces"}),
                                      encode(StateNamespaceCreateRequest{className})));
}

Reply<ServiceResources> deleteStateNamespace(Client& client, const std::string& service, const std::string& space) {
  return changeResources(client, service,
                         writeRequest(Verb::Delete, servicePath(service, {"state", "namespaces", space})));
}

Reply<StateInstancesResponse> listStateObjects(Client& client, const std::string& service, const std::string& space,
                                               const StatePage& page) {
  return callOf<StateInstancesResponse>(
      client, readRequest(servicePath(service, {"state", "namespaces", space, "objects"}), pageQuery(page)),
      decodeStateInstances);
}

Reply<StateKeysResponse> listStateKeys(Client& client, const StateObjectRef& object, const StatePage& page) {
  return callOf<StateKeysResponse>(client, readRequest(objectPath(object, {"keys"}), pageQuery(page)), decodeStateKeys);
}

Reply<StateEntryResponse> readStateValue(Client& client, const StateObjectRef& object, const std::string& key) {
  return callOf<StateEntryResponse>(client, readRequest(objectPath(object, {"values", key})), decodeStateEntry);
}

Reply<StateEntryResponse> writeStateValue(Client& client, const StateObjectRef& object, const std::string& key,
                                          const std::string& bytes) {
  return callOf<StateEntryResponse>(
      client, writeRequest(Verb::Put, objectPath(object, {"values", key}), encode(StateEntryPut{bytes})),
      decodeStateEntry);
}

Reply<StateDeleted> deleteStateValue(Client& client, const StateObjectRef& object, const std::string& key) {
  return callOf<StateDeleted>(client, writeRequest(Verb::Delete, objectPath(object, {"values", key})),
                              decodeStateDeleted);
}

Reply<StateAlarmResponse> readStateAlarm(Client& client, const StateObjectRef& object) {
  return callOf<StateAlarmResponse>(client, readRequest(objectPath(object, {"alarm"})), decodeStateAlarm);
}

Reply<StateAlarmResponse> setStateAlarm(Client& client, const StateObjectRef& object, const StateAlarmSet& wanted) {
  return callOf<StateAlarmResponse>(client, writeRequest(Verb::Put, objectPath(object, {"alarm"}), encode(wanted)),
                                    decodeStateAlarm);
}

Reply<StateDeleted> deleteStateAlarm(Client& client, const StateObjectRef& object) {
  return callOf<StateDeleted>(client, writeRequest(Verb::Delete, objectPath(object, {"alarm"})), decodeStateDeleted);
}

Reply<StateAlarmRuns> listStateAlarmRuns(Client& client, const std::string& service, const std::string& space,
                                         const StatePage& page) {
  return callOf<StateAlarmRuns>(
      client,
      readRequest({"v1", "local", "services", service, "state", "namespaces", space, "alarms", "runs"},
                  pageQuery(page)),
      decodeStateAlarmRuns);
}

}  // namespace tovuk::client
