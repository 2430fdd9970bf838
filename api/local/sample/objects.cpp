// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Object storage: pictures, one of them for everybody, invoices, an export, and an upload that nobody completed.

#include <array>
#include <chrono>

#include "api/contract/storage/codec.h"
#include "api/local/http/errors.h"
#include "api/local/sample/maker.h"
#include "api/local/sample/words.h"

namespace tovuk::local {

namespace {

using std::chrono::hours;

constexpr std::int64_t kPendingBytes = 48 * 1000 * 1000;
constexpr const char* kStorage = "/v1/services/shop-api/storage";

std::string invoice(int order) {
  return "Invoice for order " + std::to_string(order) + "\n\n1 x " + productName(14) + "   24.95\n1 x " +
         productName(42) + "   39.45\n\nTotal   64.40 EUR, paid. Thank you.\n";
}

std::string customersCsv() {
  std::string out = "id,email\n";
  for (int id = 1; id <= kSampleCustomers; ++id) {
    const std::string number = std::to_string(id);
    out.append(number).append(",customer").append(number).append("@example.com\n");
  }
  return out;
}

// The target of the signed URL that the answer holds.
std::string begin(Maker& maker, const StorageUploadRequest& request) {
  const std::string answer = maker.call("POST", std::string(kStorage) + "/upload-url", encode(request));
  if (maker.fault()) return {};
  const auto made = decodeStorageUrl(answer);
  const std::size_t path = made ? made->url.find("/v1/") : std::string::npos;
  if (path != std::string::npos) return made->url.substr(path);
  maker.fail(internalError("The sample project cannot be made: no upload URL."));
  return {};
}

void add(Maker& maker, const std::string& path, const std::string& type, const std::string& bytes,
         bool isPublic = false) {
  const std::string target = begin(maker, {path, type, static_cast<std::int64_t>(bytes.size()), isPublic});
  maker.upload(target, type, bytes);
  maker.call("POST", std::string(kStorage) + "/complete", encode(StoragePathRequest{path}));
}

}  // namespace

void addObjects(Maker& maker) {
  maker.at(hours(24 * 33));
  add(maker, "robots.txt", "text/plain", "User-agent: *\nDisallow: /cart\n");
  add(maker, "products/walnut-bowl.png", "image/png", sampleImage(), true);
  add(maker, "products/archive/copper-bowl.png", "image/png", sampleImage());
  maker.at(hours(24 * 4));
  add(maker, "invoices/order-18231.txt", "text/plain", invoice(18231));
  add(maker, "invoices/order-18232.txt", "text/plain", invoice(18232));
  maker.at(hours(20));
  add(maker, "exports/customers.csv", "text/csv", customersCsv());
  maker.at(hours(2));
  begin(maker, {"exports/orders-full.csv", "text/csv", kPendingBytes, false});
}

}  // namespace tovuk::local
