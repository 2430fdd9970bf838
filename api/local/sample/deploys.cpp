// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sample/deploys.h"

#include <string>
#include <vector>

#include "api/local/deploys/deploy_book.h"
#include "api/local/logs/log_book.h"
#include "api/local/sample/maker.h"

namespace tovuk::local {

namespace {

using std::chrono::seconds;

struct Line {
  seconds after;  // the beginning of the build
  LogStream stream;
  std::string message;
};

std::vector<Line> buildLines(const PastDeploy& deploy, const std::string& service) {
  std::vector<Line> out = {
      {seconds(0), LogStream::System, "Archive of " + std::to_string(deploy.archiveBytes) + " bytes received."},
      {seconds(2), LogStream::System, "Commit " + std::string(deploy.commit).substr(0, 12) + "."},
      {seconds(4), LogStream::Stdout, "$ cargo check --release"},
      {seconds(61), LogStream::Stdout, "    Checking " + service + " v1.8.0"},
  };
  if (!deploy.succeeded) {
    out.push_back({seconds(83), LogStream::Stderr, "error[E0308]: mismatched types"});
    out.push_back({seconds(83), LogStream::Stderr, "   --> src/checkout.rs:214:27: expected Cents, found f64"});
    out.push_back({seconds(84), LogStream::System, deploy.message});
    return out;
  }
  out.push_back({seconds(66), LogStream::Stdout, "$ cargo build --release"});
  out.push_back({seconds(160), LogStream::Stdout, "    Finished release [optimized] target(s)"});
  out.push_back({seconds(165), LogStream::System, deploy.message});
  return out;
}

std::vector<Line> deployLines(const PastDeploy& deploy) {
  if (!deploy.succeeded) return {{seconds(85), LogStream::System, "The build failed: the version before stays."}};
  return {{seconds(166), LogStream::System, "Green starts."},
          {seconds(168), LogStream::System, "GET /health answered 200 in 11 ms."},
          {seconds(169), LogStream::System, "Traffic goes to green; blue ends in 30 s."}};
}

void addOne(Db& db, const Maker& maker, const PastDeploy& past) {
  NewDeploy deploy;
  const std::string name(past.isShop ? kShopService : kAuthService);
  deploy.service = maker.serviceId(name);
  deploy.commitSha = past.commit;
  deploy.archiveBytes = past.archiveBytes;
  deploy.status = past.succeeded ? "succeeded" : "failed";
  deploy.message = past.message;
  deploy.time = maker.now() - past.ago;
  const RecordedDeploy made = DeployBook::record(db, deploy);
  for (const Line& line : buildLines(past, name))
    LogBook::insert(db, {deploy.service, made.build, {}, line.stream, line.message, deploy.time + line.after});
  for (const Line& line : deployLines(past))
    LogBook::insert(db, {deploy.service, {}, made.deploy, line.stream, line.message, deploy.time + line.after});
}

}  // namespace

void addDeploys(Maker& maker) {
  maker.write([&](Db& db) {
    for (const PastDeploy& deploy : kPastDeploys) addOne(db, maker, deploy);
  });
}

}  // namespace tovuk::local
