// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key of the stored secrets, in a file that only its owner may read, and what is done with it: AES-256-GCM. The
// file lies beside the data folder, not in it, so that a copy of the folder alone tells nobody a secret.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "api/contract/result.h"

namespace tovuk::local {

using SecretKey = std::array<unsigned char, 32>;

class SecretKeyFile {
 public:
  explicit SecretKeyFile(std::string path) : m_path(std::move(path)) {}
  // Beside a data folder: ~/tovuk has ~/tovuk.secrets-key.
  static SecretKeyFile beside(std::string folder);

  [[nodiscard]] const std::string& path() const { return m_path; }
  // nullopt: there is no file. Errors: it cannot be read, or is not a key.
  [[nodiscard]] Result<std::optional<SecretKey>> read() const;
  // A new random key, on the disk. A file that is there already stays, and its key is the answer.
  [[nodiscard]] Result<SecretKey> make() const;

 private:
  std::string m_path;
};

// `owner` is bound to the text: what was sealed for one owner does not open for another.
Result<std::string> seal(const SecretKey& key, std::string_view owner, std::string_view text);
// nullopt: another key, another owner, or changed bytes.
std::optional<std::string> unseal(const SecretKey& key, std::string_view owner, std::string_view sealed);

}  // namespace tovuk::local
