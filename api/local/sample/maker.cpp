// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sample/maker.h"

#include <fstream>
#include <variant>

#include "api/local/http/errors.h"

namespace tovuk::local {

void Maker::at(std::chrono::seconds ago) {
  m_time = m_now - ago;
  m_context.clock.pin(m_time);
}

std::string Maker::serviceId(std::string_view name) const {
  const auto service = m_context.catalogue.service(name);
  return service ? service->id : std::string();
}

std::optional<Call> Maker::callOf(std::string_view verb, const std::string& target) {
  if (m_fault) return std::nullopt;
  Match found = match(verb, target);
  auto* matched = std::get_if<Matched>(&found);
  if (matched == nullptr) {
    fail(internalError("The sample project cannot be made: no route " + target + "."));
    return std::nullopt;
  }
  Call out;
  out.route = std::move(*matched);
  out.byAccount = true;
  return out;
}

std::string Maker::send(const Call& call, std::string_view target) {
  constexpr int good = 200;
  Answer answer = m_context.handle(call);
  if (answer.status == good) return std::move(answer.body);
  fail(internalError("The sample project cannot be made. " + std::string(target) + ": " + answer.body));
  return {};
}

std::string Maker::call(std::string_view verb, const std::string& target, const std::string& body) {
  auto call = callOf(verb, target);
  if (!call) return {};
  call->body = body;
  return send(*call, target);
}

void Maker::upload(const std::string& target, const std::string& contentType, std::string_view bytes) {
  auto call = callOf("PUT", target);
  if (!call) return;
  call->contentType = contentType;
  const auto place = m_context.placeOfBody(*call);
  if (!place) return fail(place.error());
  std::ofstream file(place->path, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  if (!file) return fail(internalError("A file of the sample project cannot be written."));
  call->bodyFile = place->path;
  send(*call, target);
}

void Maker::write(const std::function<void(Db&)>& body) {
  if (m_fault) return;
  expect(m_context.store.write([&](Db& db) -> Result<Done> {
    body(db);
    return Done{};
  }));
}

void Maker::fail(const Error& error) {
  if (!m_fault) m_fault = error;
}

void Maker::expect(const Result<Done>& result) {
  if (!result) fail(result.error());
}

}  // namespace tovuk::local
