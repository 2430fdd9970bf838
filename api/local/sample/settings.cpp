// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bindings between the two services, secrets, and two domains: one that the DNS file confirms and one that waits.

#include <chrono>
#include <fstream>

#include "api/contract/binding/codec.h"
#include "api/contract/domain/codec.h"
#include "api/contract/domain/limits.h"
#include "api/contract/env/codec.h"
#include "api/local/domains/dns_file.h"
#include "api/local/http/errors.h"
#include "api/local/sample/maker.h"

namespace tovuk::local {

namespace {

using std::chrono::days;

constexpr const char* kDomain = "shop.example.com";
constexpr const char* kNextDomain = "beta.shop.example.com";

void bind(Maker& maker, const char* path, const char* name, std::string_view target) {
  maker.call("POST", std::string(path) + "/service-bindings", encode(ServiceBindingCreate{name, std::string(target)}));
}

void keep(Maker& maker, const char* path, const char* name) {
  std::string value = "not-a-real-secret-";
  maker.call("PUT", std::string(path) + "/env", encode(EnvSetRequest{name, value + name}));
}

void addDomain(Maker& maker, const char* domain) {
  maker.call("POST", std::string(kShopPath) + "/domains", encode(ServiceDomainAddRequest{domain}));
}

// What the person who owns the domain does at the DNS provider.
void makeRecord(Maker& maker) {
  const DnsFile dns(maker.context().folder.full("dns.txt"));
  dns.makeIfMissing();
  std::ofstream file(dns.path(), std::ios::binary | std::ios::app);
  file << kDomain << ' ' << kDomainRecordType << ' ' << kDomainTarget << '\n';
  file.close();
  if (!file) maker.fail(internalError("The DNS file of the sample project cannot be written."));
}

}  // namespace

void addSettings(Maker& maker) {
  maker.at(days(38));
  bind(maker, kShopPath, "AUTH_SERVICE", kAuthService);
  bind(maker, kAuthPath, "SHOP_API", kShopService);
  for (const char* name : {"MAIL_API_KEY", "PAYMENT_API_KEY", "SESSION_SIGNING_KEY", "WEBHOOK_SECRET"})
    keep(maker, kShopPath, name);
  for (const char* name : {"OAUTH_CLIENT_SECRET", "TOKEN_SIGNING_KEY"}) keep(maker, kAuthPath, name);
  maker.at(days(11));
  keep(maker, kShopPath, "PAYMENT_API_KEY");  // was changed since
  maker.at(days(36));
  addDomain(maker, kDomain);
  makeRecord(maker);
  maker.call("POST", std::string(kShopPath) + "/domains/" + kDomain + "/verify");
  maker.at(days(1));
  addDomain(maker, kNextDomain);
}

}  // namespace tovuk::local
