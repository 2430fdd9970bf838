// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The step from bytes to a payload, the same for every endpoint.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/client/ledger.h"
#include "api/client/logging.h"
#include "api/client/transport.h"
#include "api/contract/reader.h"

namespace tovuk::client {

// Sends `request` and decodes the body of its answer with decode(std::string_view, std::vector<Problem>*) -> Result<T>.
// A body that cannot be decoded becomes an error with the entry of the ledger that holds it as it came (`ledger` may
// be null). Dropping the reply aborts the request.
template <class T, class Decode>
Reply<T> decodedReply(Transport& transport, Ledger* ledger, Request request, Decode decode) {
  const auto exchange = std::make_shared<Reply<Answer>>(transport.send(std::move(request)));
  Promise<T> promise([exchange] { exchange->cancel(); });
  const QPointer<Ledger> entries(ledger);
  exchange->then(&transport, [entries, promise, decode](Result<Answer> result) mutable {
    if (!result) {
      promise.resolve(Unexpected(std::move(result).error()));
      return;
    }
    std::vector<Problem> problems;
    Result<T> decoded = decode({result->body.constData(), static_cast<std::size_t>(result->body.size())}, &problems);
    for (const Problem& problem : problems)
      qCDebug(lcTransport).noquote() << "answer" << QString::fromStdString(problem.pointer) << ":"
                                     << QString::fromStdString(problem.text);
    if (!decoded) {
      decoded.error().httpStatus = result->status;
      decoded.error().requestId = std::to_string(result->ledgerId);
      if (entries) entries->setError(result->ledgerId, decoded.error());
    }
    promise.resolve(std::move(decoded));
  });
  return promise.reply();
}

}  // namespace tovuk::client
