// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// jobs with its dead-letter queue failed_jobs: messages that are done, ready, delayed, and dead in three shapes of
// failure: a field is missing, a field has the wrong type, the body is no JSON.

#include <array>
#include <chrono>
#include <utility>

#include "api/contract/queue/codec.h"
#include "api/local/http/call.h"
#include "api/local/queue/leases.h"
#include "api/local/sample/maker.h"
#include "api/local/sample/words.h"

namespace tovuk::local {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr int kRetries = 3;        // of jobs
constexpr int kFailedRetries = 1;  // of failed_jobs
constexpr std::int64_t kLease = 1;
constexpr unsigned kSeed = 11;

QueueSend message(std::string body, std::chrono::seconds delay = {}) {
  QueueSend out;
  out.body = std::move(body);
  if (delay.count() > 0) out.delaySeconds = delay.count();
  return out;
}

std::string receipt(int order) {
  return R"({"job":"send_receipt","order":)" + std::to_string(order) + R"(,"to":"customer)" +
         std::to_string(order % kSampleCustomers + 1) + R"(@example.com"})";
}
std::string thumbnail(int product, const std::string& width) {
  return R"({"job":"resize_image","path":"products/)" + skuOf(product) + R"(.png","width":)" + width + "}";
}
std::string stock(int product) { return R"({"job":"sync_stock","sku":")" + skuOf(product) + R"("})"; }

// The three shapes of failure.
std::string withoutAddress(int order) { return R"({"job":"send_receipt","order":)" + std::to_string(order) + "}"; }
std::string wrongWidth(int product) { return thumbnail(product, R"("640px")"); }
std::string cutOff(int product) { return stock(product).substr(0, 26); }

void send(Maker& maker, QueueBatchSend batch) {
  maker.call("POST", std::string(kShopPath) + "/queues/jobs/messages/batch", encode(batch));
}

enum class Outcome : std::uint8_t { Done, Refused };

// A worker takes all that is ready in a queue, `times` times at a distance of a minute.
void deliver(Maker& maker, std::string_view name, Outcome outcome, int times = 1) {
  const std::string service = maker.serviceId(kShopService);
  maker.write([&](Db& db) {
    const auto queue = queues::find(db, service, name);
    if (!queue) return maker.fail(queue.error());
    for (int time = 1; time <= times; ++time) {
      const UtcTime at = maker.time() + minutes(time);
      for (Batch batch = leases::take(db, *queue, kLease, at); !batch.messages.empty();
           batch = leases::take(db, *queue, kLease, at))
        if (outcome == Outcome::Done)
          leases::acknowledge(db, batch, at);
        else
          leases::retry(db, batch, at);
    }
  });
}

void addQueue(Maker& maker, const char* name, int retries, const char* deadLetter) {
  QueueCreate wanted;
  wanted.name = name;
  wanted.settings.maxRetries = retries;
  if (deadLetter != nullptr) wanted.deadLetterQueue = deadLetter;
  maker.call("POST", std::string(kShopPath) + "/queues", encode(wanted));
}

}  // namespace

void addQueues(Maker& maker) {
  Dice dice(kSeed);
  maker.at(hours(24 * 38));
  addQueue(maker, "failed_jobs", kFailedRetries, nullptr);
  addQueue(maker, "jobs", kRetries, "failed_jobs");

  QueueBatchSend batch;
  maker.at(hours(9));  // these fail until nothing is left to try
  for (int i = 0; i < 6; ++i) batch.messages.push_back(message(withoutAddress(17200 + i * 13)));
  for (int i = 0; i < 4; ++i) batch.messages.push_back(message(wrongWidth(30 + i * 7)));
  for (int i = 0; i < 2; ++i) batch.messages.push_back(message(cutOff(120 + i)));
  send(maker, std::exchange(batch, {}));
  deliver(maker, "jobs", Outcome::Refused, kRetries + 1);
  maker.at(hours(8));
  deliver(maker, "failed_jobs", Outcome::Refused, kFailedRetries + 1);

  maker.at(hours(5));
  for (int i = 0; i < 24; ++i)
    batch.messages.push_back(message(i % 3 == 0 ? stock(1 + dice.below(kSampleProducts)) : receipt(18300 + i)));
  send(maker, std::exchange(batch, {}));
  deliver(maker, "jobs", Outcome::Done);

  maker.at(hours(3));  // and these wait for somebody to look at them
  batch.messages = {message(withoutAddress(18311)), message(wrongWidth(88)), message(cutOff(204))};
  send(maker, std::exchange(batch, {}));
  deliver(maker, "jobs", Outcome::Refused, kRetries + 1);

  maker.at(minutes(25));
  for (int i = 0; i < 8; ++i) batch.messages.push_back(message(receipt(18380 + i)));
  send(maker, std::exchange(batch, {}));
  maker.at(minutes(4));
  for (int i = 0; i < 6; ++i) batch.messages.push_back(message(thumbnail(1 + dice.below(kSampleProducts), "640")));
  send(maker, std::exchange(batch, {}));
  maker.at(minutes(2));
  for (const int wait : {1, 2, 6, 12})
    batch.messages.push_back(
        message(R"({"job":"ask_for_review","order":)" + std::to_string(18250 + wait) + "}", hours(wait)));
  send(maker, std::exchange(batch, {}));
}

}  // namespace tovuk::local
