// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/domains/domains.h"

#include <algorithm>
#include <set>

#include "api/contract/domain/codec.h"
#include "api/contract/domain/limits.h"
#include "api/local/domains/dns_file.h"
#include "api/local/http/errors.h"
#include "api/local/plan_refusal.h"

namespace tovuk::local {

namespace {

constexpr const char* kSetupUrl = "https://docs.tovuk.com/";

struct DomainRow {
  std::int64_t number = 0;
  std::string service, domain;
  std::optional<std::int64_t> verifiedAt;
  UtcTime createdAt;
};

DomainRow rowOf(const Statement& query) {
  return {query.integer(0), query.text(1), query.text(2), query.optionalInteger(3), query.time(4)};
}

Error domainNotFound(std::string_view domain) {
  return makeError(404, "domain_not_found", "This service has no domain \"" + std::string(domain) + "\".",
                   "GET /v1/services/{service}/domains lists its domains. POST there with a domain adds one.");
}

std::optional<DomainRow> find(Db& db, std::string_view service, std::string_view domain) {
  auto query =
      db.use("SELECT number, service, domain, verified, created FROM domains WHERE domain = ? AND service = ?");
  query.bind(1, domain).bind(2, service);
  return query.step() ? std::optional(rowOf(query)) : std::nullopt;
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

class Domains final : public Part {
 public:
  using Part::describe;
  explicit Domains(const PartContext& context) : m_context(context), m_dns(context.folder.full("dns.txt")) {}

  [[nodiscard]] std::string schema() const override {
    return "CREATE TABLE IF NOT EXISTS domains(number INTEGER PRIMARY KEY AUTOINCREMENT, service TEXT NOT NULL,"
           "  domain TEXT NOT NULL UNIQUE, verified INTEGER, created INTEGER NOT NULL);"
           "CREATE INDEX IF NOT EXISTS domains_by_service ON domains(service, number);";
  }
  void addHandlers(Handlers& handlers) override;
  void describe(Db& db, const ServiceRecord& service, const PageWanted& /*page*/, ServiceOverview& out) override {
    constexpr std::size_t most = 100;  // of an overview
    out.domains = list(db, service.id);
    if (out.domains.size() > most) out.domains.resize(most);
  }
  void count(Db& db, const ServiceRecord& service, ServiceResourceCounts& out) override {
    auto query = db.use("SELECT count(*) FROM domains WHERE service = ?");
    query.bind(1, service.id);
    out.customDomains = query.step() ? query.integer(0) : 0;
  }
  void usage(Db& db, AccountUsage& out) override { out.customDomainCount = countAll(db); }
  void serviceRemoved(Db& db, std::string_view serviceId) override {
    db.use("DELETE FROM domains WHERE service = ?").bind(1, serviceId).run();
  }

 private:
  Answer add(const Call& call, const ServiceRecord& service);
  Answer remove(const Call& call, const ServiceRecord& service);
  Answer verify(const Call& call, const ServiceRecord& service);
  // The domain of a path, checked.
  [[nodiscard]] static Result<std::string> domainOf(const Call& call);
  // `found`: what a look-up found just now, when there was one.
  [[nodiscard]] ServiceDomain payload(const DomainRow& row, const std::optional<std::string>& found = {}) const;
  [[nodiscard]] std::vector<ServiceDomain> list(Db& db, std::string_view service) const;
  // At most as many as the plan allows, of the whole account.
  [[nodiscard]] static std::int64_t countAll(Db& db) {
    auto query = db.use("SELECT count(*) FROM domains");
    return query.step() ? query.integer(0) : 0;
  }

  const PartContext m_context;
  DnsFile m_dns;
};

void Domains::addHandlers(Handlers& handlers) {
  handlers.onService(Route::ListServiceDomains, [this](const Call& /*call*/, const ServiceRecord& service) {
    return answer(encode(ServiceDomainsResponse{m_context.store.read([&](Db& db) { return list(db, service.id); })}));
  });
  handlers.onService(Route::AddServiceDomain,
                     [this](const Call& call, const ServiceRecord& service) { return add(call, service); });
  handlers.onService(Route::DeleteServiceDomain,
                     [this](const Call& call, const ServiceRecord& service) { return remove(call, service); });
  handlers.onService(Route::VerifyServiceDomain,
                     [this](const Call& call, const ServiceRecord& service) { return verify(call, service); });
}

ServiceDomain Domains::payload(const DomainRow& row, const std::optional<std::string>& found) const {
  const std::string target(kDomainTarget);
  const std::string record = row.domain + " CNAME " + target;
  ServiceDomain out;
  out.id = "domain_" + std::to_string(row.number);
  out.serviceId = row.service;
  out.domain = row.domain;
  out.verified = row.verifiedAt.has_value();
  out.status = row.verifiedAt ? "active" : "pending";
  if (row.verifiedAt) out.verifiedAt = formatIsoTime(UtcTime(std::chrono::milliseconds(*row.verifiedAt)));
  out.createdAt = formatIsoTime(row.createdAt);
  out.dnsRecordType = kDomainRecordType;
  out.dnsRecordName = row.domain;
  out.dnsRecordValue = target;
  out.dnsSetupUrl = kSetupUrl;
  if (row.verifiedAt) {
    out.agentInstruction = "The record is right and the domain is active. Nothing to do.";
    return out;
  }
  if (found) out.agentInstruction = "The record of " + row.domain + " leads to " + *found + " instead. ";
  out.agentInstruction += "At your DNS provider, make one DNS-only CNAME record from " + row.domain + " to " + target +
                          ". Never point an A record at Tovuk. This local service looks into the file " + m_dns.path() +
                          " instead: write the line \"" + record + "\" into it. Then POST /v1/services/" + row.service +
                          "/domains/" + row.domain + "/verify.";
  return out;
}

std::vector<ServiceDomain> Domains::list(Db& db, std::string_view service) const {
  auto query =
      db.use("SELECT number, service, domain, verified, created FROM domains WHERE service = ? ORDER BY number");
  query.bind(1, service);
  std::vector<ServiceDomain> out;
  while (query.step()) out.push_back(payload(rowOf(query)));
  return out;
}

Result<std::string> Domains::domainOf(const Call& call) {
  std::string domain = lower(call.route.params[1]);
  if (isDomain(domain)) return domain;
  return Unexpected(badRequest("The domain in the path is not a host name.",
                               "GET /v1/services/{service}/domains lists the domains."));
}

Answer Domains::add(const Call& call, const ServiceRecord& service) {
  const auto wanted = decodeServiceDomainAddRequest(call.body);
  if (!wanted) return answer(badRequest(wanted.error().message, "Send {\"domain\"} with a name like api.example.com."));
  std::set<std::string> services;  // a deletion that a kill interrupted keeps no domain from its next owner
  for (const ServiceRecord& known : m_context.catalogue.services()) services.insert(known.id);
  m_dns.makeIfMissing();
  const UtcTime now = m_context.clock.now();
  const auto added = m_context.store.write([&](Db& db) -> Result<DomainRow> {
    std::string owner;
    {
      auto taken = db.use("SELECT service FROM domains WHERE domain = ?");
      taken.bind(1, wanted->domain);
      if (taken.step()) owner = taken.text(0);
    }
    if (!owner.empty() && services.contains(owner))
      return Unexpected(makeError(
          409, "resource_exists",
          "The domain " + wanted->domain + (owner == service.id ? " is here already." : " belongs to " + owner + "."),
          "Verify it where it is, or delete it there first."));
    if (!owner.empty()) db.use("DELETE FROM domains WHERE domain = ?").bind(1, wanted->domain).run();
    if (auto error = refusedByPlan(m_context.plan, "customDomains", countAll(db), "custom domains in an account"))
      return Unexpected(std::move(*error));
    db.use("INSERT INTO domains(service, domain, created) VALUES (?, ?, ?)")
        .bind(1, service.id)
        .bind(2, wanted->domain)
        .bind(3, now)
        .run();
    return DomainRow{db.lastInsertRowid(), service.id, wanted->domain, std::nullopt, now};
  });
  return added ? answer(encode(payload(*added))) : answer(added.error());
}

// Deleting what is not there is no error: the answer says that nothing was deleted.
Answer Domains::remove(const Call& call, const ServiceRecord& service) {
  const auto domain = domainOf(call);
  if (!domain) return answer(domain.error());
  const auto removed = m_context.store.write([&](Db& db) -> Result<bool> {
    db.use("DELETE FROM domains WHERE domain = ? AND service = ?").bind(1, *domain).bind(2, service.id).run();
    return db.changes() > 0;
  });
  return removed ? answer(encode(ServiceDomainDeleteResponse{*domain, *removed})) : answer(removed.error());
}

// The DNS as it is now decides, both ways: a domain whose record has gone is pending again.
Answer Domains::verify(const Call& call, const ServiceRecord& service) {
  const auto domain = domainOf(call);
  if (!domain) return answer(domain.error());
  const auto target = m_dns.target(*domain);
  const bool right = target == kDomainTarget;
  const UtcTime now = m_context.clock.now();
  const auto checked = m_context.store.write([&](Db& db) -> Result<DomainRow> {
    auto row = find(db, service.id, *domain);
    if (!row) return Unexpected(domainNotFound(*domain));
    if (right && !row->verifiedAt) row->verifiedAt = now.time_since_epoch().count();
    if (!right) row->verifiedAt.reset();
    db.use("UPDATE domains SET verified = ? WHERE number = ?").bind(1, row->verifiedAt).bind(2, row->number).run();
    return *row;
  });
  return checked ? answer(encode(payload(*checked, target))) : answer(checked.error());
}

}  // namespace

std::unique_ptr<Part> makeDomains(const PartContext& context) { return std::make_unique<Domains>(context); }

}  // namespace tovuk::local
