// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// data.db in the data folder: everything but the content of SQLite databases. Writes of several callers share one
// transaction and one sync of the disk (group commit); each waits until its own is on the disk.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "api/contract/result.h"
#include "api/local/store/db.h"

namespace tovuk::local {

class Store {
 public:
  // `schema`: CREATE ... IF NOT EXISTS statements of every part.
  static Result<std::unique_ptr<Store>> open(const std::string& path, const std::string& schema);
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  ~Store();

  // body(Db&) -> Result<T>, alone in a savepoint: when it fails, nothing of it stays and others are not touched. It may
  // run in another caller's thread, must not wait for anything and must not call the store. The answer comes after the
  // sync. A reader sees a write only then, too.
  template <class F>
  auto write(F&& body) -> std::invoke_result_t<F, Db&>;

  // body(Db&) in one read transaction: sees everything that was acknowledged, and no later change. Readers do not
  // wait for writers. Must not call write().
  template <class F>
  auto read(F&& body) -> std::invoke_result_t<F, Db&>;

  // From relax() to settle() writes are not brought to the disk, so that many of them cost little; settle() brings all
  // of them there. For work that is done anew when it was interrupted, while nobody else uses the store.
  Result<Done> relax();
  Result<Done> settle();

  // Copies everything, as it is at one moment, into a new file.
  Result<Done> copyTo(const std::string& path);

 private:
  struct Job {
    std::function<std::optional<Error>(Db&)> body;
    std::optional<Error> error;
    bool done = false;
  };
  struct ReaderLease {
    Store& store;
    std::unique_ptr<Db> db;
    explicit ReaderLease(Store& from);
    ReaderLease(const ReaderLease&) = delete;
    ReaderLease& operator=(const ReaderLease&) = delete;
    ~ReaderLease();
  };

  Store(std::string path, DbPtr writer) : m_path(std::move(path)), m_writer(std::move(writer)) {}
  void submit(Job& job);
  void runGroup(const std::vector<Job*>& group);
  std::optional<Error> runOne(Job& job);
  // BEGIN, COMMIT and the like, prepared once.
  std::optional<Error> control(std::string_view sql);

  std::string m_path;
  Db m_writer;  // used by the leader of a group only
  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::deque<Job*> m_waiting;
  bool m_leading = false;

  std::mutex m_readersMutex;
  std::vector<std::unique_ptr<Db>> m_readers;
};

template <class F>
auto Store::write(F&& body) -> std::invoke_result_t<F, Db&> {
  using Out = std::invoke_result_t<F, Db&>;
  std::optional<Out> out;
  Job job;
  job.body = [&](Db& db) -> std::optional<Error> {
    out = body(db);
    return out->has_value() ? std::nullopt : std::optional<Error>(out->error());
  };
  submit(job);
  if (job.error) return Unexpected(*job.error);
  return std::move(*out);
}

template <class F>
auto Store::read(F&& body) -> std::invoke_result_t<F, Db&> {
  const ReaderLease lease(*this);
  return body(*lease.db);
}

}  // namespace tovuk::local
