// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text that must not stay in memory: overwritten when it is let go. Move only, so that there is one of it.
#pragma once

#include <QByteArray>

#include <memory>
#include <utility>

namespace tovuk::app {

class Secret {
 public:
  Secret() = default;
  // Takes a copy of its own. `registration` lives as long as the secret: see TokenKeeper::setRegistrar.
  explicit Secret(const QByteArray& text, std::shared_ptr<void> registration = {})
      : m_text(text.constData(), text.size()), m_registration(std::move(registration)) {}
  ~Secret() { wipe(); }
  Secret(Secret&& other) noexcept
      : m_text(std::exchange(other.m_text, {})), m_registration(std::exchange(other.m_registration, {})) {}
  Secret& operator=(Secret&& other) noexcept {
    if (this == &other) return *this;
    wipe();
    m_text = std::exchange(other.m_text, {});
    m_registration = std::exchange(other.m_registration, {});
    return *this;
  }
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;

  [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
  // A copy of the bytes, never shared with the ones that are wiped. Whoever takes it keeps it short.
  [[nodiscard]] QByteArray reveal() const { return {m_text.constData(), m_text.size()}; }
  [[nodiscard]] bool equals(const QByteArray& text) const { return m_text == text; }
  // Where the bytes are, for the test that they are gone.
  [[nodiscard]] const char* address() const { return m_text.constData(); }

 private:
  void wipe() {
    // Through a volatile pointer: the compiler must not see that nobody reads it again.
    if (!m_text.isEmpty()) {
      volatile char* at = m_text.data();
      for (qsizetype i = 0; i < m_text.size(); ++i) at[i] = 0;
    }
    m_registration.reset();
    m_text.clear();
  }

  QByteArray m_text;
  std::shared_ptr<void> m_registration;
};

}  // namespace tovuk::app
