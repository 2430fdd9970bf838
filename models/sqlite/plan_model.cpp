// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/plan_model.h"

#include <QCoreApplication>

#include "models/sqlite/plan_step.h"

namespace tovuk::models {

namespace {

class PlanModelText {
  Q_DECLARE_TR_FUNCTIONS(PlanModelText)
 public:
  static QString step() { return tr("Step", "of a query plan"); }
  static QString meaning() { return tr("What it does", "a step of a query plan"); }
  static QString noneCostly() { return tr("No step of this plan is costly."); }
  static QString oneCostly() { return tr("One step of this plan is costly."); }
  static QString costly(int n) { return tr("%n steps of this plan are costly.", nullptr, n); }
};

}  // namespace

struct PlanModel::Node {
  QString detail;
  PlanStep step;
  Node* parent = nullptr;
  int row = 0;
  std::vector<std::unique_ptr<Node>> children;

  Node* add(const QString& text) {
    auto child = std::make_unique<Node>();
    child->detail = text;
    child->parent = this;
    child->row = static_cast<int>(children.size());
    children.push_back(std::move(child));
    return children.back().get();
  }
  // Every node below this one, this one left out.
  template <class F>
  void each(F f) {
    for (const auto& child : children) {
      f(*child);
      child->each(f);
    }
  }
};

PlanModel::PlanModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}
PlanModel::~PlanModel() = default;

void PlanModel::setRows(const client::ColumnStore& rows) {
  beginResetModel();
  m_root = std::make_unique<Node>();
  if (rows.columns().size() >= 4) {
    // A parent always comes before its children; a row that names none is put at the top.
    QHash<qint64, Node*> nodes;
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
      const std::string_view detail = rows.cell(row, 3).bytes;
      Node* parent = nodes.value(rows.cell(row, 1).integer, m_root.get());
      nodes.insert(rows.cell(row, 0).integer,
                   parent->add(QString::fromUtf8(detail.data(), static_cast<qsizetype>(detail.size()))));
    }
  }
  PlanSurroundings around;
  around.sizes = m_sizes;
  m_root->each([&around](const Node& node) {
    if (const QString name = planResultName(node.detail); !name.isEmpty()) around.results.insert(name);
  });
  m_root->each([&around](Node& node) { node.step = planStep(node.detail, around); });
  endResetModel();
}

void PlanModel::clear() {
  beginResetModel();
  m_root = std::make_unique<Node>();
  endResetModel();
}

int PlanModel::costlyCount() const {
  int count = 0;
  m_root->each([&count](const Node& node) { count += node.step.verdict == PlanVerdict::Costly ? 1 : 0; });
  return count;
}

QString PlanModel::summary() const {
  if (m_root->children.empty()) return {};
  const int costly = costlyCount();
  if (costly == 0) return PlanModelText::noneCostly();
  return costly == 1 ? PlanModelText::oneCostly() : PlanModelText::costly(costly);
}

PlanModel::Node* PlanModel::nodeOf(const QModelIndex& index) const {
  return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex PlanModel::parent(const QModelIndex& child) const {
  Node* node = nodeOf(child)->parent;
  return !node || node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

int PlanModel::rowCount(const QModelIndex& parent) const {
  return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int PlanModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant PlanModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Node& node = *nodeOf(index);
  switch (role) {
    case Qt::DisplayRole: return index.column() == Step ? node.detail : node.step.meaning;
    case Qt::ToolTipRole: return node.step.meaning;
    case VerdictRole: return static_cast<int>(node.step.verdict);
    case DetailRole: return node.detail;
    case TableRole: return node.step.table;
    default: return {};
  }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  if (section == Step) return PlanModelText::step();
  return section == Meaning ? PlanModelText::meaning() : QVariant();
}

}  // namespace tovuk::models
