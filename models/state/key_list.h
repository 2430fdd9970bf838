// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of one State object at a time.
#pragma once

#include "models/state/state_list.h"

namespace tovuk::models {

class StateKeyList : public StateList {
  Q_OBJECT
 public:
  enum Column : int { Key, Size, Updated, ColumnCount };

  // `service` outlives this.
  explicit StateKeyList(ServiceContext& service, QObject* parent = nullptr);

  int columnCount(const QModelIndex& parent = {}) const override;

  // Another object: what was listed goes, and nothing is read.
  void setObject(client::StateObjectRef object);
  [[nodiscard]] const client::StateObjectRef& object() const { return m_object; }

  void adoptEntry(const StateEntrySummary& entry);
  void forgetKey(const std::string& key) { forget(key); }

 signals:
  void objectSeen(const tovuk::StateInstance& object);  // each page tells the object anew

 protected:
  void ask(const client::StatePage& page) override;
  void dropRequest() override { m_page.cancel(); }
  [[nodiscard]] QString text(const StateRow& row, int column) const override;
  [[nodiscard]] QString toolTip(const StateRow& row, int column) const override;
  [[nodiscard]] QVariant rawValue(const StateRow& row, int column) const override;
  [[nodiscard]] QString header(int column) const override;
  [[nodiscard]] bool isNumber(int column) const override { return column == Size; }

 private:
  ServiceContext& m_service;
  client::StateObjectRef m_object;
  client::Reply<StateKeysResponse> m_page;
};

}  // namespace tovuk::models
