// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes secrets out of text that is about to be shown, logged or kept. Two nets, one behind the other: the secrets that
// this process holds are known letter by letter, and what looks like a secret is caught by its shape.
#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace tovuk::client {

// While one lives, its text is taken out of everything that passes withoutSecrets(). Shorter texts than
// kShortestSecret are left alone: taking a single letter out would only make the text unreadable.
class KnownSecret {
 public:
  KnownSecret() = default;
  explicit KnownSecret(const QByteArray& secret);
  ~KnownSecret();
  KnownSecret(KnownSecret&& other) noexcept;
  KnownSecret& operator=(KnownSecret&& other) noexcept;
  KnownSecret(const KnownSecret&) = delete;
  KnownSecret& operator=(const KnownSecret&) = delete;

 private:
  QByteArray m_secret;
};

inline constexpr int kShortestSecret = 8;
inline constexpr const char* kSecretStandIn = "[token]";

// Known secrets, as they are and percent-encoded; `tovuk_...` tokens and `zdev_...` device codes (schemas page,
// section 1.1); what follows `Authorization:` and `Bearer`; the device code in the path of a login poll; signatures and
// tokens in the query of a URL (presigned addresses, wire page, section 11). Any thread.
QString withoutSecrets(QString text);

// Replaces every occurrence of one secret, however short. Nothing happens when it is empty.
void takeOut(std::string& text, const QByteArray& secret);

}  // namespace tovuk::client
