// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/queue/queue_part.h"

#include <algorithm>

#include "api/contract/base64.h"
#include "api/contract/queue/codec.h"
#include "api/contract/queue/limits.h"
#include "api/contract/utf8.h"
#include "api/local/http/errors.h"
#include "api/local/http/paging.h"
#include "api/local/queue/deliverer.h"
#include "api/local/queue/messages.h"
#include "api/local/queue/queues.h"

namespace tovuk::local {

namespace {

// Defaults of a new queue (products page, section 3.3).
constexpr std::int64_t kDefaultRetries = 3;
constexpr std::int64_t kDefaultBatchSize = 10;
constexpr std::int64_t kDefaultBatchTimeoutSeconds = 5;
constexpr std::int64_t kDefaultProRetentionSeconds = 345600;
// A page of bodies ends before a thousand large ones fill the memory.
constexpr std::size_t kBodiesOfPage = std::size_t{8} * 1024 * 1024;

Answer refusal(const Error& error) { return answer(badRequest(error.message, error.agentInstruction)); }

// What a list shows: status, limit and cursor.
Result<MessageQuery> readQuery(const Call& call) {
  MessageQuery out;
  const auto limit = integerParameter(call, "limit", 1, kMaxQueuePage);
  if (!limit) return Unexpected(limit.error());
  out.limit = limit->value_or(kDefaultQueuePage);
  const auto status = parameter(call, "status");
  if (!status) return Unexpected(status.error());
  if (*status) {
    out.status = messageStatusNamed(**status);
    if (!out.status)
      return Unexpected(badRequest("status must be queued, inflight, done or dead.",
                                   "Send one of the four, or leave status out for all messages."));
  }
  const auto cursor = parameter(call, "cursor");
  if (!cursor) return Unexpected(cursor.error());
  if (*cursor) {
    const auto after = (*cursor)->size() > kMaxQueueCursorCharacters ? std::nullopt : messageNumber(**cursor);
    if (!after)
      return Unexpected(badRequest("cursor must be the nextCursor of an earlier page.",
                                   "Leave cursor out to begin with the oldest message."));
    out.after = *after;
  }
  return out;
}

class QueuePart final : public Part {
 public:
  explicit QueuePart(const PartContext& context) : m_context(context), m_deliverer(context) {}

  [[nodiscard]] std::string schema() const override { return std::string(kQueuesSchema) + kMessagesSchema; }
  void addHandlers(Handlers& handlers) override;

  void describe(Db& db, const ServiceRecord& service, ServiceResources& out) override {
    for (const QueueRow& queue : queues::list(db, service.id)) out.queues.push_back(queue.binding());
  }
  void count(Db& db, const ServiceRecord& service, ServiceResourceCounts& out) override {
    out.queues = registry::count(db, service.id, ResourceType::Queue);
  }
  void usage(Db& db, AccountUsage& out) override { out.queueCount = registry::count(db, ResourceType::Queue); }

  [[nodiscard]] std::optional<ResourceType> sweeps() const override { return ResourceType::Queue; }
  bool sweep(Db& db, std::int64_t number, std::int64_t most) override {
    // Of a queue that went with its service, the row is still there.
    db.use("DELETE FROM queues WHERE number = ?").bind(1, number).run();
    return messages::removeSome(db, number, most);
  }

  std::optional<UtcTime> due() override { return m_deliverer.due(); }
  void run(UtcTime now) override { m_deliverer.run(now); }
  void reload() override { m_deliverer.reload(); }

 private:
  Answer create(const Call& call, const ServiceRecord& service);
  Answer update(const Call& call, const ServiceRecord& service);
  Answer remove(const Call& call, const ServiceRecord& service);
  Answer send(const Call& call, const ServiceRecord& service);
  Answer sendBatch(const Call& call, const ServiceRecord& service);
  Answer listMessages(const Call& call, const ServiceRecord& service);
  Answer listBodies(const Call& call, const ServiceRecord& service);
  Answer readMetrics(const Call& call, const ServiceRecord& service);

  // Error: PaymentRequired. The Free plan has one retention.
  [[nodiscard]] Result<Done> checkPlan(const QueueSettings& settings) const;
  Result<QueueBatchSent> store(const std::string& ref, const ServiceRecord& service, const QueueBatchSend& batch);
  [[nodiscard]] bool hasWorker(const ServiceRecord& service) const {
    return !m_context.worker.urlOf(service.id, service.name).empty();
  }
  [[nodiscard]] std::vector<std::string> advice(const ServiceRecord& service, std::int64_t waiting) const;
  void changed() {
    m_deliverer.changed();
    m_context.wakeScheduler();
  }

  PartContext m_context;
  Deliverer m_deliverer;
};

void QueuePart::addHandlers(Handlers& handlers) {
  const auto on = [&](const RouteId& route, Answer (QueuePart::*handler)(const Call&, const ServiceRecord&)) {
    handlers.onService(route, [this, handler](const Call& call, const ServiceRecord& service) {
      return (this->*handler)(call, service);
    });
  };
  on(Route::CreateServiceQueue, &QueuePart::create);
  on(Route::UpdateServiceQueue, &QueuePart::update);
  on(Route::DeleteServiceQueue, &QueuePart::remove);
  on(Route::SendServiceQueueMessage, &QueuePart::send);
  on(Route::SendServiceQueueMessageBatch, &QueuePart::sendBatch);
  on(Route::ListServiceQueueMessages, &QueuePart::listMessages);
  on(Route::ReadServiceQueueMetrics, &QueuePart::readMetrics);
  on(LocalRoute::ReadQueueBodies, &QueuePart::listBodies);
}

Result<Done> QueuePart::checkPlan(const QueueSettings& settings) const {
  const auto limit = planLimit(m_context.plan, "queueRetentionSeconds");
  if (m_context.plan != Plan::Free || !settings.retentionSeconds || settings.retentionSeconds == limit) return Done{};
  return Unexpected(makeError(402, "payment_required",
                              "/retentionSeconds: the Free plan keeps messages for " +
                                  std::to_string(limit.value_or(0)) + " seconds, no more and no less.",
                              "Leave retentionSeconds out, or use the Pro plan (60 to 1209600 seconds)."));
}

Answer QueuePart::create(const Call& call, const ServiceRecord& service) {
  auto wanted = decodeQueueCreate(call.body);
  if (!wanted) return refusal(wanted.error());
  if (const auto allowed = checkPlan(wanted->settings); !allowed) return answer(allowed.error());
  QueueSettings& settings = wanted->settings;
  settings.maxRetries = settings.maxRetries.value_or(kDefaultRetries);
  settings.maxBatchSize = settings.maxBatchSize.value_or(kDefaultBatchSize);
  settings.maxBatchTimeoutSeconds = settings.maxBatchTimeoutSeconds.value_or(kDefaultBatchTimeoutSeconds);
  if (!settings.retentionSeconds)
    settings.retentionSeconds =
        m_context.plan == Plan::Free ? planLimit(m_context.plan, "queueRetentionSeconds") : kDefaultProRetentionSeconds;
  const auto made = m_context.store.write([&](Db& db) {
    return queues::create(db, service.id, *wanted, m_context.catalogue.databaseCount(service.id), m_context.plan);
  });
  return made ? m_context.resources(service) : answer(made.error());
}

Answer QueuePart::update(const Call& call, const ServiceRecord& service) {
  const auto wanted = decodeQueueUpdate(call.body);
  if (!wanted) return refusal(wanted.error());
  if (const auto allowed = checkPlan(wanted->settings); !allowed) return answer(allowed.error());
  const auto updated =
      m_context.store.write([&](Db& db) { return queues::update(db, service.id, call.route.params[1], *wanted); });
  if (!updated) return answer(updated.error());
  changed();
  return m_context.resources(service);
}

Answer QueuePart::remove(const Call& call, const ServiceRecord& service) {
  const auto removed =
      m_context.store.write([&](Db& db) { return queues::remove(db, service.id, call.route.params[1]); });
  if (!removed) return answer(removed.error());
  changed();
  return m_context.resources(service);
}

Result<QueueBatchSent> QueuePart::store(const std::string& ref, const ServiceRecord& service,
                                        const QueueBatchSend& batch) {
  if (const auto allowed = m_context.meters.allow(Meter::QueueOperations); !allowed) return Unexpected(allowed.error());
  const UtcTime now = m_context.clock.now();
  const std::int64_t limit = planLimit(m_context.plan, "queueBacklogBytes").value_or(INT64_MAX);
  auto sent = m_context.store.write([&](Db& db) -> Result<QueueBatchSent> {
    const auto queue = queues::find(db, service.id, ref);
    if (!queue) return Unexpected(queue.error());
    auto stored = messages::send(db, *queue, batch, now, limit);
    if (!stored) return Unexpected(stored.error());
    const auto count = static_cast<std::int64_t>(stored->size());
    return QueueBatchSent{queue->binding(), std::move(*stored), count, {}};
  });
  if (!sent) return sent;
  std::int64_t operations = 0;
  for (const QueueSend& message : batch.messages)
    operations += operationsOf(static_cast<std::int64_t>(message.body.size()));
  m_context.meters.count(Meter::QueueOperations, operations);
  // Retention alone needs no haste: what is expired is in no answer, swept or not.
  if (hasWorker(service))
    changed();
  else
    m_deliverer.changed();
  sent->nextActions = advice(service, *sent->successfulMessageCount);
  return sent;
}

std::vector<std::string> QueuePart::advice(const ServiceRecord& service, std::int64_t waiting) const {
  if (waiting == 0 || hasWorker(service)) return {};
  return {"Messages wait: no worker of " + service.name + " is known. Start tovuk-local with --worker " + service.name +
          "=URL."};
}

Answer QueuePart::send(const Call& call, const ServiceRecord& service) {
  auto message = decodeQueueSend(call.body);
  if (!message) return refusal(message.error());
  QueueBatchSend batch;
  batch.messages.push_back(std::move(*message));
  auto sent = store(call.route.params[1], service, batch);
  if (!sent) return answer(sent.error());
  return answer(encode(
      QueueMessageSent{std::move(sent->queue), std::move(sent->messages.front()), std::move(sent->nextActions)}));
}

Answer QueuePart::sendBatch(const Call& call, const ServiceRecord& service) {
  const auto batch = decodeQueueBatchSend(call.body);
  if (!batch) return refusal(batch.error());
  const auto sent = store(call.route.params[1], service, *batch);
  return sent ? answer(encode(*sent)) : answer(sent.error());
}

Answer QueuePart::listMessages(const Call& call, const ServiceRecord& service) {
  const auto query = readQuery(call);
  if (!query) return answer(query.error());
  const UtcTime now = m_context.clock.now();
  auto page = m_context.store.read([&](Db& db) -> Result<QueueMessages> {
    const auto queue = queues::find(db, service.id, call.route.params[1]);
    if (!queue) return Unexpected(queue.error());
    return QueueMessages{
        queue->binding(), messages::list(db, *queue, *query, now), {}, advice(service, queue->backlog)};
  });
  if (!page) return answer(page.error());
  if (cutPage(page->messages, query->limit)) page->nextCursor = page->messages.back().id;
  return answer(encode(*page));
}

Answer QueuePart::listBodies(const Call& call, const ServiceRecord& service) {
  const auto query = readQuery(call);
  if (!query) return answer(query.error());
  const UtcTime now = m_context.clock.now();
  std::int64_t limit = query->limit;
  auto page = m_context.store.read([&](Db& db) -> Result<QueueBodies> {
    const auto queue = queues::find(db, service.id, call.route.params[1]);
    if (!queue) return Unexpected(queue.error());
    QueueBodies out{queue->binding(), {}, {}, advice(service, queue->backlog)};
    std::size_t bytes = 0;
    for (QueueMessage& message : messages::list(db, *queue, *query, now)) {
      if (bytes >= kBodiesOfPage) limit = std::min(limit, static_cast<std::int64_t>(out.messages.size()));
      if (static_cast<std::int64_t>(out.messages.size()) == limit) {
        out.messages.push_back({std::move(message), {}, {}});  // shows that there is more; cut off below
        break;
      }
      std::string body = messages::body(db, messageNumber(message.id).value_or(0));
      bytes += body.size();
      QueueMessageBody item{std::move(message), encodeBase64(body), {}};
      if (isUtf8(body)) item.bodyText = std::move(body);
      out.messages.push_back(std::move(item));
    }
    return out;
  });
  if (!page) return answer(page.error());
  if (cutPage(page->messages, limit)) page->nextCursor = page->messages.back().message.id;
  return answer(encode(*page));
}

Answer QueuePart::readMetrics(const Call& call, const ServiceRecord& service) {
  const UtcTime now = m_context.clock.now();
  const auto out = m_context.store.read([&](Db& db) -> Result<QueueMetricsAnswer> {
    const auto queue = queues::find(db, service.id, call.route.params[1]);
    if (!queue) return Unexpected(queue.error());
    QueueMetrics metrics = messages::metrics(db, *queue, now);
    const std::int64_t waiting = metrics.backlogCount.value_or(0);
    return QueueMetricsAnswer{queue->binding(), metrics, advice(service, waiting)};
  });
  return out ? answer(encode(*out)) : answer(out.error());
}

}  // namespace

std::unique_ptr<Part> makeQueuePart(const PartContext& context) { return std::make_unique<QueuePart>(context); }

}  // namespace tovuk::local
