// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/secrets/secrets.h"

#include "api/contract/env/codec.h"
#include "api/contract/names.h"
#include "api/local/http/errors.h"
#include "api/local/secrets/secret_vault.h"

namespace tovuk::local {

namespace {

class Secrets final : public Part {
 public:
  using Part::describe;
  explicit Secrets(const PartContext& context) : m_context(context), m_vault(context.store, context.folder.path()) {}

  [[nodiscard]] std::string schema() const override { return kSecretSchema; }
  void addHandlers(Handlers& handlers) override {
    handlers.onService(Route::ListServiceEnv,
                       [this](const Call& /*call*/, const ServiceRecord& service) { return list(service); });
    handlers.onService(Route::SetServiceEnv,
                       [this](const Call& call, const ServiceRecord& service) { return set(call, service); });
    handlers.onService(Route::DeleteServiceEnv,
                       [this](const Call& call, const ServiceRecord& service) { return remove(call, service); });
  }
  void describe(Db& db, const ServiceRecord& service, const PageWanted& /*page*/, ServiceOverview& out) override {
    out.env = SecretVault::list(db, service.id);
  }
  void count(Db& db, const ServiceRecord& service, ServiceResourceCounts& out) override {
    out.secrets = SecretVault::count(db, service.id);
  }
  void serviceRemoved(Db& db, std::string_view serviceId) override {
    db.use("DELETE FROM secrets WHERE service = ?").bind(1, serviceId).run();
  }

 private:
  Answer list(const ServiceRecord& service) {
    EnvListResponse out;
    out.env = m_context.store.read([&](Db& db) { return SecretVault::list(db, service.id); });
    return answer(encode(out));
  }

  Answer set(const Call& call, const ServiceRecord& service) {
    const auto wanted = decodeEnvSetRequest(call.body);
    if (!wanted)
      return answer(badRequest(wanted.error().message, "Send {\"name\", \"value\"} with a name like API_KEY."));
    const auto written = m_vault.set(service.id, wanted->name, wanted->value, m_context.clock.now(), m_context.plan);
    if (!written) return answer(written.error());
    return answer(encode(EnvSetResponse{wanted->name, true}));
  }

  // Deleting what is not there is no error: the answer says that nothing was deleted, and no worker holds it.
  Answer remove(const Call& call, const ServiceRecord& service) {
    const std::string& name = call.route.params[1];
    if (!isEnvName(name))
      return answer(badRequest("The name of a secret is 1 to 64 characters A-Z, 0-9 and _, not beginning with a digit.",
                               "GET /v1/services/{service}/env lists the names."));
    const auto removed = m_vault.remove(service.id, name);
    if (!removed) return answer(removed.error());
    return answer(encode(EnvDeleteResponse{name, *removed, *removed}));
  }

  const PartContext m_context;
  SecretVault m_vault;
};

}  // namespace

std::unique_ptr<Part> makeSecrets(const PartContext& context) { return std::make_unique<Secrets>(context); }

}  // namespace tovuk::local
