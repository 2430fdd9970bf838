// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What two objects of a namespace do not have in common: keys of one only, and values that differ. Values of different
// sizes differ unread; those of the same size are read, both, one row each.
#pragma once

#include <QAbstractTableModel>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "api/client/state/state_calls.h"
#include "models/resource_state.h"
#include "models/service_context.h"

namespace tovuk::models {

struct ComparedKey {
  enum class Kind : std::uint8_t { OnlyFirst, OnlySecond, Differs, Same };
  std::string key;
  Kind kind = Kind::Same;
  std::array<qint64, 2> bytes = {-1, -1};  // of the values; -1: none
  friend bool operator==(const ComparedKey&, const ComparedKey&) = default;
};

class ObjectCompare : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column : int { Key, What, FirstSize, SecondSize, ColumnCount };
  enum Role : int { KeyRole = Qt::UserRole + 1 };  // QString

  explicit ObjectCompare(ServiceContext& service, QObject* parent = nullptr);  // `service` outlives this

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  // A newer comparison replaces an older one. What is shown stays until the newer one is complete.
  void start(const client::StateObjectRef& first, const client::StateObjectRef& second);
  void stop();
  [[nodiscard]] LoadState state() const { return m_state; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  [[nodiscard]] int keysRead() const;  // of both, so far
  [[nodiscard]] const client::StateObjectRef& object(std::size_t side) const { return m_objects[side]; }
  // How many keys are so, of the last complete comparison.
  [[nodiscard]] int count(ComparedKey::Kind kind) const;
  // The rows of keys whose values are the same are left out unless wanted.
  void setShowsSame(bool shows);
  [[nodiscard]] const ComparedKey& row(int row) const { return m_all[m_shown[static_cast<std::size_t>(row)]]; }

 signals:
  void stateChanged();

 private:
  void readKeys(std::size_t side, const std::string& cursor);
  void readNextValue();
  void readSecondValue(const std::string& first);
  void finish();
  void fail(Error error);
  void buildShown();

  ServiceContext& m_service;
  std::array<client::StateObjectRef, 2> m_objects;
  std::vector<ComparedKey> m_all;
  std::vector<std::size_t> m_shown;
  bool m_showsSame = false;
  bool m_hasResult = false;
  LoadState m_state = LoadState::Empty;
  std::optional<Error> m_error;

  std::map<std::string, ComparedKey> m_found;  // of the comparison under way
  std::vector<std::string> m_toRead;           // the next one last
  client::Reply<StateKeysResponse> m_keys;
  client::Reply<StateEntryResponse> m_value;
};

}  // namespace tovuk::models
