// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the two services said in the last two days, more of it in the evening than at night.

#include <array>
#include <chrono>
#include <string>

#include "api/local/logs/log_book.h"
#include "api/local/sample/maker.h"
#include "api/local/sample/rhythm.h"
#include "api/local/sample/words.h"

namespace tovuk::local {

namespace {

using std::string_view;
using std::chrono::hours;
using std::chrono::seconds;

constexpr int kHours = 48;   // less than the days that lines are kept in either plan
constexpr int kBusiest = 7;  // lines of the shop in the busiest hour
constexpr unsigned kSeed = 17;

constexpr auto kPaths = std::to_array<string_view>(
    {"GET /", "GET /kitchen", "GET /search?q=lamp", "GET /cart", "POST /cart/items", "POST /checkout", "GET /account"});
constexpr auto kWarnings = std::to_array<string_view>({
    "stock of SKU-10118 is below 5",
    "mail server answered 421, trying again in 2 s",
    "session without a customer, asking auth-service",
});

LogEntry shopLine(Dice& dice, const std::string& service, UtcTime time) {
  if (dice.below(18) == 0)
    return {service, {}, {}, LogStream::Stderr, "warning: " + std::string(dice.pick(kWarnings)), time};
  const std::string path =
      dice.below(3) == 0 ? "GET /products/" + skuOf(1 + dice.below(kSampleProducts)) : std::string(dice.pick(kPaths));
  const char* status = dice.below(60) == 0 ? " 404 " : " 200 ";
  return {service, {}, {}, LogStream::Stdout, path + status + std::to_string(4 + dice.below(70)) + " ms", time};
}

LogEntry authLine(Dice& dice, const std::string& service, UtcTime time) {
  const bool refused = dice.below(9) == 0;
  const std::string customer = std::to_string(1 + dice.below(kSampleCustomers));
  return {service,
          {},
          {},
          refused ? LogStream::Stderr : LogStream::Stdout,
          "sign-in of customer " + customer + (refused ? " refused: wrong code" : " accepted"),
          time};
}

}  // namespace

void addServiceLogs(Maker& maker) {
  const std::string shop = maker.serviceId(kShopService);
  const std::string auth = maker.serviceId(kAuthService);
  maker.write([&](Db& db) {
    Dice dice(kSeed);
    for (int ago = kHours; ago >= 1; --ago) {
      const UtcTime begin = maker.now() - hours(ago);
      const int lines = 1 + kBusiest * shareOfHour(begin) / kBusiestHour;
      for (int line = 0; line < lines; ++line)
        LogBook::insert(db, shopLine(dice, shop, begin + seconds(3500 * line / lines + dice.below(60))));
      LogBook::insert(db, authLine(dice, auth, begin + seconds(dice.below(3500))));
    }
    LogBook::insert(db, {auth, {}, {}, LogStream::System, "Signing key read.", maker.now() - hours(kHours)});
  });
}

}  // namespace tovuk::local
