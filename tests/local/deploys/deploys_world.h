// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deploys as a test sends them, and what it finds of them afterwards.
#pragma once

#include <QDir>
#include <QTest>

#include <string>
#include <vector>

#include "api/contract/codec.h"
#include "api/contract/deploy/codec.h"
#include "api/local/deploys/deploy_book.h"
#include "api/local/store/store.h"
#include "tests/local/local_fixture.h"

namespace tovuk::local {

inline DeployRequest request(const std::string& name = "shop") {
  DeployRequest out;
  out.config.name = name;
  for (const std::string_view each : kCapabilities) out.config.capabilities.set(each, each == "worker");
  out.commitSha = "0123abc";
  out.sourceArchiveBase64 = "aGVsbG8gd29ybGQ=";  // hello world
  return out;
}

inline TestAnswer send(LocalFixture& fixture, const DeployRequest& wanted) {
  return fixture.post("/v1/deploy", encode(wanted));
}

inline DeployResponse deploy(LocalFixture& fixture, const DeployRequest& wanted = request()) {
  std::vector<Problem> problems;
  const TestAnswer answer = send(fixture, wanted);
  const auto out = decodeDeploy(answer.body, &problems);
  if (answer.status != 200 || !out || !problems.empty()) qWarning("%s", answer.body.c_str());
  return out ? *out : DeployResponse();
}

inline QStringList archivesOf(const LocalFixture& fixture) {
  return QDir(QString::fromStdString(fixture.folder() + "/deploys")).entryList(QDir::Files);
}

// A deploy of the past, recorded while the service stands still.
inline void record(LocalFixture& fixture, const std::string& status) {
  fixture.stop();
  {
    const auto store = Store::open(fixture.folder() + "/data.db", {});
    const auto written = (*store)->write([&](Db& db) -> Result<Done> {
      DeployBook::record(db, {"service_1", "abcdef0", {}, 0, status, "Recorded.", *parseTime("2026-04-01T00:00:00Z")});
      return Done{};
    });
    QVERIFY(written);
  }
  fixture.restart();
}

inline std::vector<std::string> idsOf(LocalFixture& fixture, const std::string& path) {
  std::vector<std::string> out;
  const std::string body = fixture.get(path).body;
  if (path.find("builds") != std::string::npos) {
    const auto list = decodeBuilds(body);
    for (const BuildJob& each : list->builds) out.push_back(each.id);
  } else {
    const auto list = decodeDeploys(body);
    for (const Deploy& each : list->deploys) out.push_back(each.id);
  }
  return out;
}

using Ids = std::vector<std::string>;

}  // namespace tovuk::local
