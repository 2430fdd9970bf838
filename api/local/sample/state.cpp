// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Room: conversations with customers. Counter: what is counted on the shop's pages.

#include <array>
#include <chrono>

#include "api/contract/state/codec.h"
#include "api/local/sample/maker.h"
#include "api/local/state/alarms.h"

namespace tovuk::local {

namespace {

using std::chrono::hours;

struct Room {
  const char* key;
  const char* topic;
  const char* first;
  const char* second;
  int openedHoursAgo;
  int alarmInHours;  // 0: none
};

constexpr auto kRooms = std::to_array<Room>({
    {"support-4821", "The kettle leaks", "Water comes out at the handle.", "We send a new one today.", 74, 0},
    {"support-4830", "Where is my parcel?", "It should have come on Monday.", "It left our store yesterday.", 51, 9},
    {"support-4835", "Invoice for a company", "Please add our tax number.", "Done, see the new invoice.", 30, 0},
    {"support-4836", "Wrong colour", "I ordered the blue rug.", "May we pick it up tomorrow?", 20, 24},
    {"wholesale-lisbon", "Order for three shops", "We need 120 mugs.", "An offer is on its way.", 12, 72},
    {"returns-desk", "Returns of this week", "14 parcels came back.", "11 are refunded.", 6, 0},
});

struct Counter {
  const char* key;
  int value;
};
constexpr auto kCounters = std::to_array<Counter>({
    {"page-home", 184213},
    {"page-cart", 40377},
    {"page-checkout", 21904},
    {"product-SKU-10014", 9120},
    {"product-SKU-10042", 7385},
    {"product-SKU-10118", 6902},
    {"newsletter-signups", 1841},
    {"orders-today", 137},
});
constexpr const char* kReset = "orders-today";  // by its alarm
constexpr int kResetInHours = 2;
constexpr std::chrono::milliseconds kRing(38);  // how long a delivery takes

std::string pathOf(const char* space, const char* object) {
  return std::string(kShopPath) + "/state/namespaces/" + space + "/objects/" + object;
}

void set(Maker& maker, const char* space, const char* object, const char* key, const std::string& value) {
  maker.call("PUT", pathOf(space, object) + "/values/" + key, encode(StateEntryPut{value}));
}

void setAlarm(Maker& maker, const char* space, const char* object, UtcTime at) {
  StateAlarmSet wanted;
  wanted.scheduledAtUnixMs = state::unixMs(at);
  maker.call("PUT", pathOf(space, object) + "/alarm", encode(wanted));
}

// The alarm that is due rings, or finds a worker that refuses it.
void ring(Maker& maker, Delivery delivery) {
  maker.write([&](Db& db) {
    for (const state::DueAlarm& alarm : state::dueAlarms(db, maker.time(), 1))
      state::finishAlarm(db, alarm, delivery, maker.time(), maker.time() + kRing);
  });
}

}  // namespace

void addState(Maker& maker) {
  maker.at(hours(24 * 38));
  for (const char* name : {"Room", "Counter"})
    maker.call("POST", std::string(kShopPath) + "/state/namespaces", encode(StateNamespaceCreateRequest{name}));
  for (const Room& room : kRooms) {
    maker.at(hours(room.openedHoursAgo));
    set(maker, "Room", room.key, "topic", room.topic);
    set(maker, "Room", room.key, "members", R"(["ines@example.com","desk@example.com"])");
    set(maker, "Room", room.key, "message-0001",
        R"({"from":"ines@example.com","text":")" + std::string(room.first) + R"("})");
    maker.at(hours(room.openedHoursAgo - 1));
    set(maker, "Room", room.key, "message-0002",
        R"({"from":"desk@example.com","text":")" + std::string(room.second) + R"("})");
    if (room.alarmInHours > 0) setAlarm(maker, "Room", room.key, maker.now() + hours(room.alarmInHours));
  }
  // The counter of the day was set back the last two nights, once at the second attempt.
  maker.at(hours(48));
  set(maker, "Counter", kReset, "value", "121");
  setAlarm(maker, "Counter", kReset, maker.time());
  ring(maker, Delivery::Accepted);
  maker.at(hours(24));
  setAlarm(maker, "Counter", kReset, maker.time());
  ring(maker, Delivery::Refused);
  maker.at(hours(24) - std::chrono::seconds(3));
  ring(maker, Delivery::Accepted);
  maker.at(hours(1));
  for (const Counter& counter : kCounters) set(maker, "Counter", counter.key, "value", std::to_string(counter.value));
  setAlarm(maker, "Counter", kReset, maker.now() + hours(kResetInHours));
}

}  // namespace tovuk::local
