// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/binding/binding_model.h"

#include <algorithm>

#include "models/binding/binding_rules.h"

namespace tovuk::models {

BindingModel::BindingModel(BindingStore& store, QObject* parent)
    : DiffedModel<QAbstractTableModel>(parent), m_store(store) {
  connect(&store, &BindingStore::changed, this, &BindingModel::take);
  take();
}

void BindingModel::setAllServices(bool all) {
  if (all == m_all) return;
  m_all = all;
  take();
}

void BindingModel::take() {
  const BindingGraph& graph = m_store.graph();
  const std::string own = m_store.service().id();
  std::vector<Row> rows;
  for (const BindingEdge& edge : graph.edges()) {
    const BindingNode& caller = graph.nodes()[static_cast<std::size_t>(edge.caller)];
    const BindingNode& target = graph.nodes()[static_cast<std::size_t>(edge.target)];
    if (!m_all && caller.id != own && target.id != own) continue;
    rows.push_back({caller.id, target.id, caller.name, edge.name, target.name, caller.id == own, target.known,
                    graph.chainOf(edge), edge.inCycle});
  }
  std::stable_partition(rows.begin(), rows.end(), [](const Row& row) { return row.isOwn; });
  syncRows(
      QModelIndex(), m_rows, std::move(rows),
      [](const Row& row) -> QString { return QString::fromStdString(row.callerId) + u'/' + row.binding; },
      [](int, Row& row, const Row& newer) {
        if (row == newer) return false;
        row = newer;
        return true;
      });
}

const BindingModel::Row* BindingModel::row(int row) const {
  return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int BindingModel::rowOf(const QString& binding) const {
  const auto it =
      std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.isOwn && row.binding == binding; });
  return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int BindingModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BindingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BindingModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      switch (index.column()) {
        case Caller: return row.caller;
        case Binding: return row.binding;
        case Target: return row.target;
        case Chain: return chainText(row.chain, row.inCycle);
        default: return {};
      }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
      if (index.column() == Chain) return chainSentence(row.chain, row.inCycle);
      if (index.column() == Target && !row.isTargetKnown)
        return tr("The list of services does not have this one: it may be deleted, or the list is not here yet.");
      return {};
    case WarningRole: return row.inCycle || BindingGraph::isTooLong(row.chain);
    default: return {};
  }
}

QVariant BindingModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Caller: return tr("Service that calls");
    case Binding: return tr("Binding");
    case Target: return tr("Service that is called");
    case Chain: return tr("Longest chain");
    default: return {};
  }
}

}  // namespace tovuk::models
