// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of objects, in objects/ of the data folder: one file a part, whose name no other part ever had. spool/
// holds what is still coming in.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/result.h"
#include "api/local/store/data_folder.h"

namespace tovuk::local::storage {

class ObjectFiles {
 public:
  explicit ObjectFiles(const DataFolder& folder);

  // For a body that is to come.
  std::string newSpoolPath();
  // Brings a spooled file to the disk under its own name, which is returned. It is rubbish until a row names it.
  Result<std::string> keep(const std::string& spooled, std::int64_t content, std::int64_t part);
  [[nodiscard]] std::string full(std::string_view name) const;
  void remove(std::string_view name) const;
  [[nodiscard]] std::string head(std::string_view name, std::size_t most) const;  // "" when it cannot be read

  // While a lease lives, the content's files stay.
  using Lease = std::shared_ptr<void>;
  Lease lease(std::int64_t content);
  [[nodiscard]] bool isLeased(std::int64_t content);
  [[nodiscard]] std::size_t leases();
  void onLeaseEnd(std::function<void()> listener) { m_onLeaseEnd = std::move(listener); }

  // Files that an earlier run of the program left behind. `isKnown(content, part, name)`: a row names the file. False:
  // there is more to do.
  bool sweepRubbish(std::size_t most,
                    const std::function<bool(std::int64_t content, std::int64_t part, std::string_view name)>& isKnown);
  void beginAnew();  // the folder was replaced

 private:
  [[nodiscard]] std::string runTag();

  const DataFolder& m_folder;
  std::function<void()> m_onLeaseEnd;
  std::mutex m_mutex;
  std::string m_run;  // in the names of files of this run, which are never swept
  std::uint64_t m_next = 0;
  std::map<std::int64_t, int> m_leased;
  std::optional<std::filesystem::directory_iterator> m_sweeping;
  bool m_swept = false;
};

}  // namespace tovuk::local::storage
