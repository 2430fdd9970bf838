// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connections/run_connection.h"

#include <QCoreApplication>

namespace tovuk::models {

namespace {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(tovuk::models::RunConnection)
};

}  // namespace

std::optional<RunConnection> runConnection(const QProcessEnvironment& environment) {
  const QString token = environment.value(QStringLiteral("TOVUK_TOKEN")).trimmed();
  if (token.isEmpty()) return std::nullopt;
  const QString address = environment.value(QStringLiteral("TOVUK_API_URL")).trimmed();
  RunConnection run;
  run.profile.id = QStringLiteral("run");
  run.profile.name = Texts::tr("From the environment");
  run.profile.colour = 2;
  run.profile.baseUrl = address.isEmpty() ? tovukBaseUrl() : baseUrlOf(address);
  run.profile.environment = Environment::Production;  // nobody said otherwise
  run.profile.origin = ConnectionOrigin::ThisRun;
  if (const auto problem = baseUrlProblem(run.profile.baseUrl)) {
    run.problem =
        Texts::tr("TOVUK_TOKEN is not used, because of TOVUK_API_URL: %1", "a sentence follows").arg(*problem);
    return run;
  }
  run.token = token.toUtf8();
  return run;
}

}  // namespace tovuk::models
