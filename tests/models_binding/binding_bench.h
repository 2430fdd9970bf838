// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A local service on a free port with five services and no binding yet, and a connection to it.
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <string>

#include "api/client/binding/binding_calls.h"
#include "api/local/service.h"
#include "models/command_queue.h"
#include "models/connection.h"
#include "models/service_context.h"

namespace tovuk::test {

constexpr int kPatience = 30000;

template <class T>
Result<T> await(client::Reply<T> reply) {
  QObject context;
  std::optional<Result<T>> result;
  reply.then(&context, [&result](Result<T> answer) { result = std::move(answer); });
  if (!QTest::qWaitFor([&result] { return result.has_value(); }, kPatience)) return Unexpected(Error{});
  return std::move(*result);
}

class BindingBench {
 public:
  BindingBench() {
    local::Options options;
    options.dataDir = m_dir.path().toStdString();
    auto started = local::Service::start(options);
    if (!started) {
      qWarning("The local service did not start: %s", started.error().message.c_str());
      return;
    }
    m_local = std::move(*started);
    client::Endpoint endpoint{QUrl(QString::fromStdString(m_local->url())),
                              QByteArray::fromStdString(m_local->token())};
    m_connection =
        std::make_unique<models::Connection>(QStringLiteral("local"), QStringLiteral("Local"),
                                             models::Environment::Local, std::make_unique<client::Client>(endpoint));
    for (const char* name : {"shop-api", "auth-service", "mail-service", "quiet-one"})
      if (!await(client().createService(name, "rust_worker"))) return;
    if (!await(client().createService("web-pages", "static_frontend"))) return;
    const auto services = await(client().services());
    if (!services) return;
    for (const ServiceSummary& summary : services->services)
      if (summary.name == "shop-api")
        m_service = std::make_unique<models::ServiceContext>(*m_connection, m_commands, summary);
    if (!m_service) return;
    m_service->refresh();
    m_ready = QTest::qWaitFor([this] { return m_service->resources().has_value(); }, kPatience);
  }

  [[nodiscard]] bool isReady() const { return m_ready; }
  [[nodiscard]] client::Client& client() const { return m_connection->client(); }
  [[nodiscard]] models::Connection& connection() const { return *m_connection; }
  // shop-api.
  [[nodiscard]] models::ServiceContext& service() const { return *m_service; }
  [[nodiscard]] std::string idOf(const std::string& name) const {
    const auto services = await(client().services());
    if (services)
      for (const ServiceSummary& summary : services->services)
        if (summary.name == name) return summary.serviceId;
    return {};
  }
  // False: refused. The resources of shop-api are adopted.
  bool bind(const std::string& service, const std::string& name, const std::string& target) {
    return take(service, await(client::createServiceBinding(client(), service, {name, target})));
  }
  bool unbind(const std::string& service, const std::string& name) {
    return take(service, await(client::deleteServiceBinding(client(), service, name)));
  }
  // Takes every binding away.
  bool clear() {
    for (const char* name : {"shop-api", "auth-service", "mail-service", "quiet-one"}) {
      const auto resources = await(client().resources(name));
      if (!resources) return false;
      for (const ServiceBinding& binding : resources->serviceBindings)
        if (!unbind(name, binding.bindingName)) return false;
    }
    return true;
  }

 private:
  bool take(const std::string& service, const Result<ServiceResources>& result) {
    if (!result) qInfo("Refused: %s", result.error().message.c_str());
    if (result && service == "shop-api") m_service->adopt(*result);
    return result.has_value();
  }

  QTemporaryDir m_dir;
  std::unique_ptr<local::Service> m_local;
  std::unique_ptr<models::Connection> m_connection;
  models::CommandQueue m_commands;
  std::unique_ptr<models::ServiceContext> m_service;
  bool m_ready = false;
};

}  // namespace tovuk::test
