// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/openapi/openapi_part.h"

#include <string>

#include "api/local/openapi/document.h"

namespace tovuk::local {

namespace {

Answer document() {
  std::string json;
  std::size_t size = 0;
  for (const std::string_view piece : openApiPieces()) size += piece.size();
  json.reserve(size);
  for (const std::string_view piece : openApiPieces()) json += piece;
  return answer(std::move(json));
}

class OpenApiPart final : public Part {
 public:
  void addHandlers(Handlers& handlers) override {
    handlers.on(LocalRoute::ReadOpenApi, [](const Call&) { return document(); });
  }
};

}  // namespace

std::unique_ptr<Part> makeOpenApiPart() { return std::make_unique<OpenApiPart>(); }

}  // namespace tovuk::local
