// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/runtime/runtime_part.h"

#include <mutex>

#include "api/contract/account/request.h"
#include "api/local/http/errors.h"
#include "api/local/runtime/runtime_tokens.h"
#include "api/local/runtime/worker_env.h"
#include "api/local/worker/worker.h"

namespace tovuk::local {

namespace {

constexpr const char* kWorkersSchema = R"(
CREATE TABLE IF NOT EXISTS worker_urls(service TEXT PRIMARY KEY, url TEXT NOT NULL) WITHOUT ROWID;
)";

class RuntimePart final : public Part {
 public:
  explicit RuntimePart(const PartContext& context) : m_context(context) {}

  [[nodiscard]] std::string schema() const override { return std::string(kRuntimeSchema) + kWorkersSchema; }

  void addHandlers(Handlers& handlers) override {
    handlers.onService(LocalRoute::ReadWorkerEnv,
                       [this](const Call&, const ServiceRecord& service) { return environment(service); });
    handlers.onService(LocalRoute::SetWorker,
                       [this](const Call& call, const ServiceRecord& service) { return setWorker(call, service); });
  }

  void serviceRemoved(Db& db, std::string_view serviceId) override {
    db.use("DELETE FROM runtime_tokens WHERE service = ?1").bind(1, serviceId).run();
    db.use("DELETE FROM worker_urls WHERE service = ?1").bind(1, serviceId).run();
  }

  // What this start, or this process, says already is newer than what was kept.
  void reload() override {
    const auto kept = m_context.store.read([](Db& db) {
      std::vector<std::pair<std::string, std::string>> out;
      for (auto row = db.use("SELECT service, url FROM worker_urls"); row.step();)
        out.emplace_back(row.text(0), row.text(1));
      return out;
    });
    for (const auto& [id, url] : kept)
      if (const auto service = m_context.catalogue.service(id);
          service && isWorkerUrl(url) && m_context.worker.urlOf(service->id, service->name).empty())
        m_context.worker.set(service->id, service->name, url);
  }

 private:
  Answer environment(const ServiceRecord& service) {
    const auto token = runtimeTokenOf(m_context.store, service.id);
    if (!token) return answer(token.error());
    std::string list;
    for (const auto& [name, value] :
         workerEnv(service, m_context.resourcesOf(service), text(m_context.plan), m_context.baseUrl(), *token))
      list += (list.empty() ? R"({"name":)" : R"(,{"name":)") + jsonText(name) + R"(,"value":)" + jsonText(value) + "}";
    Answer out = answer(R"({"serviceId":)" + jsonText(service.id) + R"(,"env":[)" + list + "]}");
    out.headers.emplace_back("Cache-Control", "no-store");
    return out;
  }

  Answer setWorker(const Call& call, const ServiceRecord& service) {
    const auto url = decodeAccountRequest(call.body, [](const Reader& reader) {
      auto out = reader.optionalText("url");
      if (!reader.has("url")) reader.report("url", "is missing: send the URL of the worker, or null for none");
      if (out && !isWorkerUrl(*out))
        reader.report("url", "must be an http or https URL of at most 2048 bytes with a port from 1 to 65535, or null");
      return out;
    });
    if (!url) return answer(url.error());
    // The last one who kept a URL is the last one who sets it.
    const std::lock_guard lock(m_setting);
    const auto kept = m_context.store.write([&](Db& db) -> Result<Done> {
      db.use("DELETE FROM worker_urls WHERE service = ?1").bind(1, service.id).run();
      if (*url) db.use("INSERT INTO worker_urls VALUES(?1, ?2)").bind(1, service.id).bind(2, **url).run();
      return Done{};
    });
    if (!kept) return answer(kept.error());
    m_context.worker.set(service.id, service.name, url->value_or(""));
    // It was deleted meanwhile, and whoever did that may have cleared its URL before.
    if (!m_context.catalogue.service(service.id)) m_context.worker.set(service.id, service.name, "");
    m_context.wakeScheduler();  // a backlog may wait for this worker
    return answer(R"({"serviceId":)" + jsonText(service.id) + R"(,"url":)" + (*url ? jsonText(**url) : "null") + "}");
  }

  const PartContext m_context;
  std::mutex m_setting;
};

}  // namespace

std::unique_ptr<Part> makeRuntimePart(const PartContext& context) { return std::make_unique<RuntimePart>(context); }

}  // namespace tovuk::local
