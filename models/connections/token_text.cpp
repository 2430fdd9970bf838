// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connections/token_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tovuk::models {

namespace {

constexpr int kLongest = 512;

class TokenText {
  Q_DECLARE_TR_FUNCTIONS(TokenText)
};

}  // namespace

QString tokenFrom(const QString& pasted) { return pasted.trimmed(); }

QString tokenRefusal(const QString& pasted) {
  const QString token = tokenFrom(pasted);
  if (token.isEmpty()) return TokenText::tr("Paste a token.");
  const auto has = [&token](auto isSo) { return std::any_of(token.begin(), token.end(), isSo); };
  if (has([](QChar c) { return c.isSpace(); }))
    return TokenText::tr("A token has no spaces or line ends inside. Copy it anew, without the text around it.");
  if (has([](QChar c) { return c.unicode() <= 0x20 || c.unicode() >= 0x7f; }))
    return TokenText::tr("A token has only plain letters, digits and signs. Copy it anew.");
  if (token.size() > kLongest)
    return TokenText::tr("A token has at most %1 letters. This text has %2.").arg(kLongest).arg(token.size());
  return {};
}

}  // namespace tovuk::models
