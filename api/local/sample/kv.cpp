// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// CACHE holds 2000 keys, some of which expire; FLAGS holds the switches of the shop.

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>
#include <vector>

#include "api/contract/kv/codec.h"
#include "api/local/sample/maker.h"
#include "api/local/sample/words.h"

namespace tovuk::local {

namespace {

using std::string_view;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr int kSessions = 240;
constexpr int kCarts = 450;
constexpr int kSearches = 65;
constexpr unsigned kSeed = 7;

constexpr auto kLanguages = std::to_array<string_view>({"en", "de", "es"});
constexpr auto kSessionHours = std::to_array<int>({1, 2, 3, 4, 6, 8, 12, 24});
constexpr int kLongestCartDays = 14;

constexpr auto kFlags = std::to_array<std::pair<string_view, string_view>>({
    {"new-checkout", R"({"enabled":true,"rollout":25,"countries":["DE","PT","NL"]})"},
    {"search-suggestions", R"({"enabled":true,"rollout":100})"},
    {"gift-wrapping", R"({"enabled":true,"rollout":100,"price":3.5})"},
    {"wishlist", R"({"enabled":false})"},
    {"dark-theme", R"({"enabled":true,"rollout":50})"},
    {"reviews", R"({"enabled":true,"rollout":100,"moderated":true})"},
    {"express-delivery", R"({"enabled":false,"reason":"carrier strike"})"},
    {"guest-checkout", R"({"enabled":true,"rollout":100})"},
    {"stock-warnings", R"({"enabled":true,"below":5})"},
    {"maintenance-banner", "off"},
    {"newsletter-popup", "off"},
    {"price-rounding", "nearest-5-cents"},
});

KvPut entry(std::string key, std::string value) {
  KvPut out;
  out.key = std::move(key);
  out.value = std::move(value);
  return out;
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  return text;
}

std::int64_t secondsAt(UtcTime time) {
  return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

// Each throw of the dice is a statement of its own: the order inside an expression differs between compilers.
std::string productJson(Dice& dice, const std::string& sku, const std::string& name) {
  const std::string rating = std::to_string(3 + dice.below(3));
  const std::string reviews = std::to_string(dice.below(180));
  return R"({"sku":")" + sku + R"(","name":")" + name + R"(","rating":)" + rating + R"(,"reviews":)" + reviews + "}";
}

std::string cartJson(Dice& dice) {
  const std::string sku = skuOf(1 + dice.below(kSampleProducts));
  const std::string quantity = std::to_string(1 + dice.below(3));
  return R"({"items":[{"sku":")" + sku + R"(","quantity":)" + quantity + "}]}";
}

std::string sessionJson(Dice& dice) {
  const std::string customer = std::to_string(1 + dice.below(kSampleCustomers));
  const std::string language(dice.pick(kLanguages));
  return R"({"customer":)" + customer + R"(,"language":")" + language + R"("})";
}

std::string pageHtml(const std::string& sku, const std::string& name) {
  return "<article data-sku=\"" + sku + "\"><h1>" + name + "</h1></article>";
}

std::vector<KvPut> pages(Dice& dice) {
  std::vector<KvPut> out;
  for (int id = 1; id <= kSampleProducts; ++id) {
    const std::string sku = skuOf(id);
    const std::string name = productName(id);
    out.push_back(entry("product:" + sku, productJson(dice, sku, name)));
    for (const string_view language : kLanguages)
      out.push_back(entry("page:" + std::string(language) + ":" + sku, pageHtml(sku, name)));
  }
  for (int i = 0; i < kSearches; ++i)
    out.push_back(entry("search:" + lower(productName(1 + i * 4)),
                        R"({"skus":[")" + skuOf(1 + i * 4) + R"(",")" + skuOf(2 + i * 4) + R"("]})"));
  out.push_back(
      entry("home:featured", R"({"skus":["SKU-10014","SKU-10042","SKU-10118","SKU-10203"],"until":"friday"})"));
  out.push_back(entry("navigation:menu", R"({"items":["kitchen","living","bath","office","garden"]})"));
  out.push_back(entry("rates:shipping", R"({"EU":4.9,"UK":7.9,"world":14.5,"freeFrom":60})"));
  out.push_back(entry("robots.txt", "User-agent: *\nDisallow: /cart\nDisallow: /account\n"));
  out.push_back(entry("image:bowl.png", sampleImage()));
  out.back().metadata.json = R"({"contentType":"image/png","width":24,"height":24})";
  return out;
}

std::vector<KvPut> carts(Dice& dice, UtcTime now) {
  std::vector<KvPut> out;
  for (int i = 0; i < kCarts; ++i) {
    out.push_back(entry("cart:" + std::to_string(1 + i * 4), cartJson(dice)));
    out.back().expiration = secondsAt(now + days(1 + dice.below(kLongestCartDays)));
  }
  return out;
}

std::vector<KvPut> sessions(Dice& dice, UtcTime now) {
  constexpr std::string_view digits = "0123456789abcdef";
  constexpr int length = 16;
  std::vector<KvPut> out;
  for (int i = 0; i < kSessions; ++i) {
    std::string key = "session:";
    for (int digit = 0; digit < length; ++digit) key += digits[static_cast<std::size_t>(dice.below(16))];
    out.push_back(entry(std::move(key), sessionJson(dice)));
    const auto chosen = kSessionHours[static_cast<std::size_t>(dice.below(static_cast<int>(kSessionHours.size())))];
    out.back().expiration = secondsAt(now + hours(chosen));
  }
  return out;
}

void put(Maker& maker, const char* space, const std::vector<KvPut>& entries) {
  maker.call("PUT", std::string(kShopPath) + "/kv/" + space + "/bulk", encodeKvBulkPut(entries));
}

}  // namespace

void addKv(Maker& maker) {
  Dice dice(kSeed);
  maker.at(days(38));
  for (const char* name : {"CACHE", "FLAGS"})
    maker.call("POST", std::string(kShopPath) + "/kv/namespaces", encodeKvNamespaceCreate(name));
  maker.at(days(12));
  std::vector<KvPut> flags;
  flags.reserve(kFlags.size());
  for (const auto& [key, value] : kFlags) flags.push_back(entry(std::string(key), std::string(value)));
  put(maker, "FLAGS", flags);
  maker.at(hours(26));
  put(maker, "CACHE", pages(dice));
  maker.at(hours(5));
  put(maker, "CACHE", carts(dice, maker.now()));
  maker.at(minutes(40));
  put(maker, "CACHE", sessions(dice, maker.now()));
}

}  // namespace tovuk::local
