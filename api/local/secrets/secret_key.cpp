// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/secrets/secret_key.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include "api/local/http/errors.h"
#include "api/local/store/data_folder.h"

namespace tovuk::local {

namespace {

constexpr mode_t kOwnerOnly = 0600;
constexpr std::size_t kNonceBytes = 12;
constexpr std::size_t kTagBytes = 16;

struct FileCloser {
  explicit FileCloser(int descriptor) : file(descriptor) {}
  FileCloser(const FileCloser&) = delete;
  FileCloser& operator=(const FileCloser&) = delete;
  ~FileCloser() {
    if (file >= 0) ::close(file);
  }
  int file;
};

struct ContextFree {
  void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, ContextFree>;

const unsigned char* bytesOf(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* bytesOf(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

Error keyFault(const std::string& path, std::string_view what, int cause) {
  return internalError("The key file " + path + " " + std::string(what) + ": " +
                       std::error_code(cause, std::generic_category()).message() + ".");
}

bool writeAll(int file, const unsigned char* from, std::size_t size) {
  while (size > 0) {
    const ssize_t written = ::write(file, from, size);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    from += written;
    size -= static_cast<std::size_t>(written);
  }
  return true;
}

}  // namespace

SecretKeyFile SecretKeyFile::beside(std::string folder) {
  while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
  return SecretKeyFile(folder + ".secrets-key");
}

Result<std::optional<SecretKey>> SecretKeyFile::read() const {
  const FileCloser open(::open(m_path.c_str(), O_RDONLY | O_CLOEXEC));
  if (open.file < 0) {
    if (errno == ENOENT) return std::optional<SecretKey>();
    return Unexpected(keyFault(m_path, "cannot be read", errno));
  }
  // Somebody may have copied it back with other rights.
  struct stat about {};
  if (::fstat(open.file, &about) != 0) return Unexpected(keyFault(m_path, "cannot be read", errno));
  if ((about.st_mode & 0077U) != 0 && ::fchmod(open.file, kOwnerOnly) != 0)
    return Unexpected(keyFault(m_path, "can be read by others, and that cannot be changed", errno));
  SecretKey key{};
  std::array<unsigned char, std::tuple_size_v<SecretKey> + 1> bytes{};
  std::size_t size = 0;
  while (size < bytes.size()) {
    const ssize_t got = ::read(open.file, bytes.data() + size, bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return Unexpected(keyFault(m_path, "cannot be read", errno));
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  if (size != key.size())
    return Unexpected(makeError(500, "secrets_key_damaged", "The key file " + m_path + " does not hold 32 bytes.",
                                "Put the key file back from a backup. Without it, delete the secrets, remove the "
                                "file, and set them again."));
  std::copy_n(bytes.begin(), key.size(), key.begin());
  return std::optional(key);
}

Result<SecretKey> SecretKeyFile::make() const {
  SecretKey key{};
  if (RAND_bytes(key.data(), static_cast<int>(key.size())) != 1)
    return Unexpected(internalError("There is no randomness for a key."));
  // Whole before it has its name; link() never takes the name of a file that is there.
  const std::string unfinished = m_path + ".new";
  ::unlink(unfinished.c_str());  // of a start that was killed
  {
    const FileCloser made(::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwnerOnly));
    if (made.file < 0 || !writeAll(made.file, key.data(), key.size()) || ::fsync(made.file) != 0)
      return Unexpected(keyFault(m_path, "cannot be made", errno));
  }
  const int linked = ::link(unfinished.c_str(), m_path.c_str());
  const int cause = errno;
  ::unlink(unfinished.c_str());
  if (linked != 0 && cause != EEXIST) return Unexpected(keyFault(m_path, "cannot be made", cause));
  if (auto synced = syncFolder(std::filesystem::path(m_path).parent_path().string()); !synced)
    return Unexpected(std::move(synced).error());
  if (linked == 0) return key;
  const auto there = read();
  if (!there) return Unexpected(there.error());
  return there->has_value() ? Result<SecretKey>(**there)
                            : Result<SecretKey>(Unexpected(keyFault(m_path, "cannot be made", cause)));
}

Result<std::string> seal(const SecretKey& key, std::string_view owner, std::string_view text) {
  std::string out(kNonceBytes + text.size() + kTagBytes, '\0');
  unsigned char* bytes = bytesOf(out);
  const Context context(EVP_CIPHER_CTX_new());
  int size = 0;
  const bool sealed =
      context && RAND_bytes(bytes, kNonceBytes) == 1 &&
      EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(), bytes) == 1 &&
      EVP_EncryptUpdate(context.get(), nullptr, &size, bytesOf(owner), static_cast<int>(owner.size())) == 1 &&
      EVP_EncryptUpdate(context.get(), bytes + kNonceBytes, &size, bytesOf(text), static_cast<int>(text.size())) == 1 &&
      EVP_EncryptFinal_ex(context.get(), bytes + kNonceBytes + text.size(), &size) == 1 &&
      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, kTagBytes, bytes + kNonceBytes + text.size()) == 1;
  if (!sealed) return Unexpected(internalError("A secret cannot be encrypted."));
  return out;
}

std::optional<std::string> unseal(const SecretKey& key, std::string_view owner, std::string_view sealed) {
  if (sealed.size() < kNonceBytes + kTagBytes) return std::nullopt;
  const std::string_view body = sealed.substr(kNonceBytes, sealed.size() - kNonceBytes - kTagBytes);
  std::string tag(sealed.substr(kNonceBytes + body.size()));
  std::string out(body.size() + kTagBytes, '\0');  // never empty: the library wants a place to write to
  const Context context(EVP_CIPHER_CTX_new());
  int size = 0;
  const bool opened =
      context && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(), bytesOf(sealed)) == 1 &&
      EVP_DecryptUpdate(context.get(), nullptr, &size, bytesOf(owner), static_cast<int>(owner.size())) == 1 &&
      EVP_DecryptUpdate(context.get(), bytesOf(out), &size, bytesOf(body), static_cast<int>(body.size())) == 1 &&
      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, kTagBytes, bytesOf(tag)) == 1 &&
      EVP_DecryptFinal_ex(context.get(), bytesOf(out) + body.size(), &size) == 1;
  if (!opened) return std::nullopt;
  out.resize(body.size());
  return out;
}

}  // namespace tovuk::local
