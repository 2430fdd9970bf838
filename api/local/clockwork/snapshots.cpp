// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/clockwork/snapshots.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <system_error>
#include <unistd.h>

#include "api/local/http/errors.h"

namespace tovuk::local {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kFolder = "snapshots";
constexpr std::string_view kPrefix = "snapshot_";
constexpr std::string_view kAbout = "about.txt";  // the name, then the time in milliseconds
constexpr std::string_view kFiles = "files";

// The three states of a replacement. The first may be thrown away; from the second on it is carried through.
constexpr std::string_view kIncoming = ".incoming";
constexpr std::string_view kReady = ".incoming-ready";
constexpr std::string_view kMoving = ".incoming-moving";

// The state: what the service makes at the top of the folder. Whatever else lies there is somebody else's, or belongs
// to the process or to the snapshots, and no replacement touches it.
bool isState(const std::string& name) {
  static const std::set<std::string, std::less<>> names = {"control.db",
                                                           "control.db-wal",
                                                           "control.db-shm",
                                                           "control.db-journal",
                                                           "data.db",
                                                           "data.db-wal",
                                                           "data.db-shm",
                                                           "data.db-journal",
                                                           "sqlite",
                                                           "objects",
                                                           "spool",
                                                           "deploys",
                                                           "sample-unfinished",
                                                           "dns.txt"};
  return names.contains(name);
}

Error fault(const std::string& what, const std::error_code& code) {
  return internalError(what + ": " + code.message() + ".");
}

Result<Done> syncFile(const fs::path& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const bool synced = file >= 0 && ::fsync(file) == 0;
  const std::error_code code(errno, std::generic_category());
  if (file >= 0) ::close(file);
  if (!synced) return Unexpected(fault("A file cannot be written", code));
  return Done{};
}

// Files and folders below `from`, each on the disk when this returns; of the `top` the state only.
Result<Done> copyTree(const fs::path& from, const fs::path& to, bool top) {
  std::error_code code;
  fs::create_directories(to, code);
  if (code) return Unexpected(fault("A folder cannot be made", code));
  for (fs::directory_iterator entry(from, code), end; !code && entry != end; entry.increment(code)) {
    const std::string name = entry->path().filename().string();
    if (top && !isState(name)) continue;
    if (entry->is_directory(code)) {
      if (auto copied = copyTree(entry->path(), to / name, false); !copied) return copied;
    } else if (entry->is_regular_file(code)) {
      fs::copy_file(entry->path(), to / name, fs::copy_options::overwrite_existing, code);
      if (code) break;
      if (auto synced = syncFile(to / name); !synced) return synced;
    }
  }
  if (code) return Unexpected(fault("The data cannot be copied", code));
  return syncFolder(to.string());
}

Result<Done> moveName(const fs::path& from, const fs::path& to) {
  std::error_code code;
  fs::rename(from, to, code);
  if (code) return Unexpected(fault("A name cannot be changed", code));
  return syncFolder(to.parent_path().string());
}

std::int64_t sizeOf(const fs::path& path) {
  std::error_code code;
  std::int64_t size = 0;
  for (fs::recursive_directory_iterator entry(path, code), end; !code && entry != end; entry.increment(code))
    if (entry->is_regular_file(code)) size += static_cast<std::int64_t>(entry->file_size(code));
  return size;
}

std::int64_t numberOf(std::string_view id) {
  std::int64_t number = 0;
  if (!id.starts_with(kPrefix)) return 0;
  const auto [end, code] = std::from_chars(id.data() + kPrefix.size(), id.data() + id.size(), number);
  const bool whole = code == std::errc() && end == id.data() + id.size();
  return whole && std::string(kPrefix) + std::to_string(number) == id ? number : 0;
}

Result<fs::path> find(const DataFolder& folder, const std::string& id) {
  fs::path path = fs::path(folder.path()) / kFolder / id;
  std::error_code code;
  if (numberOf(id) == 0 || !fs::exists(path / kFiles, code))
    return Unexpected(makeError(404, "snapshot_not_found", "There is no snapshot \"" + id + "\" here.",
                                "GET /v1/local/snapshots lists them."));
  return path;
}

Result<std::vector<fs::path>> entriesOf(const fs::path& path) {
  std::vector<fs::path> out;
  std::error_code code;
  for (fs::directory_iterator entry(path, code), end; !code && entry != end; entry.increment(code))
    out.push_back(entry->path());
  if (code) return Unexpected(fault("A folder cannot be read", code));
  return out;
}

Result<Done> removeTree(const fs::path& path) {
  std::error_code code;
  fs::remove_all(path, code);
  if (code) return Unexpected(fault("The old data cannot be removed", code));
  return Done{};
}

}  // namespace

std::vector<Snapshot> listSnapshots(const DataFolder& folder) {
  std::vector<Snapshot> out;
  std::error_code code;
  const fs::path root = fs::path(folder.path()) / kFolder;
  for (fs::directory_iterator entry(root, code), end; !code && entry != end; entry.increment(code)) {
    Snapshot snapshot;
    snapshot.id = entry->path().filename().string();
    if (numberOf(snapshot.id) == 0) continue;
    std::ifstream about(entry->path() / kAbout, std::ios::binary);
    std::int64_t millis = 0;
    about >> millis;
    about.get();
    snapshot.name.assign(std::istreambuf_iterator<char>(about), {});
    snapshot.createdAt = UtcTime(std::chrono::milliseconds(millis));
    snapshot.sizeBytes = sizeOf(entry->path() / kFiles);
    out.push_back(std::move(snapshot));
  }
  std::sort(out.begin(), out.end(),
            [](const Snapshot& a, const Snapshot& b) { return numberOf(a.id) > numberOf(b.id); });
  return out;
}

Result<Snapshot> makeSnapshot(const DataFolder& folder, const std::string& name, UtcTime now) {
  if (auto finished = finishReplacing(folder); !finished) return Unexpected(finished.error());
  if (auto made = folder.makeFolder(std::string(kFolder)); !made) return Unexpected(made.error());
  const fs::path root = fs::path(folder.path()) / kFolder;
  const auto existing = listSnapshots(folder);
  const std::int64_t number = existing.empty() ? 1 : numberOf(existing.front().id) + 1;
  const fs::path draft = root / ".draft";
  std::error_code code;
  fs::remove_all(draft, code);  // of a kill
  if (auto copied = copyTree(folder.path(), draft / kFiles, true); !copied) return Unexpected(copied.error());
  {
    std::ofstream about(draft / kAbout, std::ios::binary);
    about << now.time_since_epoch().count() << '\n' << name;
  }
  if (auto synced = syncFile(draft / kAbout); !synced) return Unexpected(synced.error());
  Snapshot out{std::string(kPrefix) + std::to_string(number), name, now, sizeOf(draft / kFiles)};
  if (auto moved = moveName(draft, root / out.id); !moved) return Unexpected(moved.error());
  return out;
}

Result<Done> checkSnapshot(const DataFolder& folder, const std::string& id) {
  if (const auto path = find(folder, id); !path) return Unexpected(path.error());
  return Done{};
}

Result<Done> deleteSnapshot(const DataFolder& folder, const std::string& id) {
  auto path = find(folder, id);
  if (!path) return Unexpected(path.error());
  // Not half a snapshot under its name when a kill comes between.
  const fs::path rubbish = path->parent_path() / ".draft";
  std::error_code code;
  fs::remove_all(rubbish, code);
  if (auto moved = moveName(*path, rubbish); !moved) return moved;
  fs::remove_all(rubbish, code);
  return Done{};
}

Result<Done> replaceAll(const DataFolder& folder, const std::string& id) {
  const fs::path root = folder.path();
  // One that failed on its way is brought to its end first, or this one would lose what it has moved.
  if (auto finished = finishReplacing(folder); !finished) return finished;
  if (id.empty()) {
    if (auto made = folder.makeFolder(std::string(kIncoming)); !made) return made;
  } else {
    const auto snapshot = find(folder, id);
    if (!snapshot) return Unexpected(snapshot.error());
    if (auto copied = copyTree(*snapshot / kFiles, root / kIncoming, true); !copied) return copied;
  }
  if (auto moved = moveName(root / kIncoming, root / kReady); !moved) return moved;
  return finishReplacing(folder);
}

Result<Done> finishReplacing(const DataFolder& folder) {
  const fs::path root = folder.path();
  std::error_code code;
  if (auto removed = removeTree(root / kIncoming); !removed) return removed;
  if (fs::exists(root / kReady, code)) {
    const auto old = entriesOf(root);
    if (!old) return Unexpected(old.error());
    for (const fs::path& entry : *old)
      if (isState(entry.filename().string()))
        if (auto removed = removeTree(entry); !removed) return removed;
    if (auto moved = moveName(root / kReady, root / kMoving); !moved) return moved;
  }
  if (fs::exists(root / kMoving, code)) {
    const auto fresh = entriesOf(root / kMoving);
    if (!fresh) return Unexpected(fresh.error());
    for (const fs::path& entry : *fresh)
      if (auto moved = moveName(entry, root / entry.filename()); !moved) return moved;
    if (auto removed = removeTree(root / kMoving); !removed) return removed;
  }
  return syncFolder(root.string());
}

}  // namespace tovuk::local
