// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The objects of a State namespace.
#pragma once

#include "models/state/state_list.h"

namespace tovuk::models {

class StateObjectList : public StateList {
  Q_OBJECT
 public:
  enum Column : int { Key, Size, Alarm, Seen, ColumnCount };

  // `space`: id or class name. `service` outlives this.
  StateObjectList(ServiceContext& service, QString space, QObject* parent = nullptr);

  int columnCount(const QModelIndex& parent = {}) const override;

  // A newer answer about one object.
  void adoptObject(const StateInstance& object);
  // The namespace as the last page told it; its id is empty before.
  [[nodiscard]] const StateNamespace& space() const { return m_space; }

  static StateRow rowOfObject(const StateInstance& object);

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
  QString m_name;
  StateNamespace m_space;
  client::Reply<StateInstancesResponse> m_page;
};

}  // namespace tovuk::models
