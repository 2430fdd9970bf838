// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/schema_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

#include "models/format.h"

namespace tovuk::models {

namespace {

class SchemaText {
  Q_DECLARE_TR_FUNCTIONS(SchemaText)
 public:
  static QString triggers() { return tr("Triggers", "group in the schema tree"); }
  static QString view() { return tr("view", "kind of schema object"); }
  static QString virtualTable() { return tr("virtual table", "kind of schema object"); }
  static QString index() { return tr("index", "kind of schema object"); }
  static QString uniqueIndex() { return tr("unique index", "kind of schema object"); }
  static QString viewCost() { return tr("Opening a view may read all rows behind it."); }
  static QString onTable(const QString& table) { return tr("on %1", "a trigger, its table").arg(table); }
  static QString key(const QString& type) {
    return type.isEmpty() ? tr("key", "a column of the primary key")
                          : tr("%1 \u00b7 key", "type of a column").arg(type);
  }
  static QString generated(const QString& type) {
    return type.isEmpty() ? tr("generated", "a column") : tr("%1 \u00b7 generated", "type of a column").arg(type);
  }
  static QString references(const QString& table) { return tr("\u2192 %1", "a column references a table").arg(table); }
  static QString referencesColumn(const QString& table, const QString& column) {
    return tr("References %1(%2)").arg(table, column);
  }
  static QString notNull() { return tr("Never NULL"); }
  static QString defaultValue(const QString& value) { return tr("Default: %1").arg(value); }
  static QString type(const QString& type) { return tr("Type: %1").arg(type); }
  static QString columns(const QString& columns) { return tr("Over %1", "columns of an index").arg(columns); }
  static QString estimate(qint64 rows) {
    return tr("About %1 when ANALYZE last ran", "rows of a table").arg(formatRows(rows));
  }
};

QString columnDetail(const SchemaColumn& column) {
  if (!column.references.isEmpty()) return SchemaText::references(column.references);
  if (column.primaryKey > 0) return SchemaText::key(column.type);
  return column.generated ? SchemaText::generated(column.type) : column.type;
}

QString columnToolTip(const SchemaColumn& column) {
  QStringList lines{column.name};
  if (!column.type.isEmpty()) lines << SchemaText::type(column.type);
  if (column.notNull) lines << SchemaText::notNull();
  if (!column.defaultValue.isEmpty()) lines << SchemaText::defaultValue(column.defaultValue);
  if (!column.references.isEmpty()) lines << SchemaText::referencesColumn(column.references, column.referencesColumn);
  return lines.join(u'\n');
}

}  // namespace

struct SchemaModel::Node {
  Kind kind = Kind::Table;
  QString name, detail, iconName, object, sql, toolTip;
  Node* parent = nullptr;
  Nodes children{};

  [[nodiscard]] QString key() const { return QString::number(static_cast<int>(kind)) + u':' + name; }

  Node* add(Node child) {
    children.push_back(std::make_unique<Node>(std::move(child)));
    return children.back().get();
  }

  // Takes over everything but the place in the tree; says whether a person would see it.
  bool take(Node& newer) {
    const auto fields = [](Node& node) {
      return std::tie(node.name, node.detail, node.iconName, node.object, node.sql, node.toolTip);
    };
    if (fields(*this) == fields(newer)) return false;
    fields(*this) = fields(newer);
    return true;
  }

  void addColumns(const SchemaObject& owner) {
    for (const SchemaColumn& column : owner.columns) {
      if (column.hidden) continue;
      const QString icon = column.primaryKey > 0 ? QStringLiteral("key") : QStringLiteral("column");
      add({Kind::Column, column.name, columnDetail(column), icon, owner.name, {}, columnToolTip(column)});
    }
  }

  void addIndexes(const SchemaObject& owner, bool withInternal) {
    for (const SchemaIndex& index : owner.indexes) {
      if (!withInternal && index.name.startsWith(u"sqlite_")) continue;
      add({Kind::Index, index.name, index.unique ? SchemaText::uniqueIndex() : SchemaText::index(),
           QStringLiteral("index"), owner.name, index.sql,
           index.name + u'\n' + SchemaText::columns(index.columns.join(QStringLiteral(", ")))});
    }
  }
};

SchemaModel::SchemaModel(SchemaStore& store, QObject* parent)
    : DiffedModel<QAbstractItemModel>(parent), m_store(store) {
  connect(&store, &SchemaStore::changed, this, &SchemaModel::takeSchema);
  takeSchema();
}

SchemaModel::~SchemaModel() = default;

void SchemaModel::setInternalShown(bool shown) {
  if (shown == m_internalShown) return;
  m_internalShown = shown;
  takeSchema();
}

void SchemaModel::takeSchema() {
  Node root;
  Node triggers{Kind::TriggerGroup, SchemaText::triggers(), {}, QStringLiteral("trigger"), {}, {}, {}};
  for (const SchemaObject& object : m_store.objects()) {
    if (object.isInternal && !m_internalShown) continue;
    switch (object.kind) {
      case SchemaObject::Kind::Table: {
        QString detail = object.isVirtual ? SchemaText::virtualTable() : QString();
        QString toolTip = object.name;
        if (object.estimatedRows) {
          detail = formatCount(*object.estimatedRows);
          toolTip += u'\n' + SchemaText::estimate(*object.estimatedRows);
        }
        Node* table =
            root.add({Kind::Table, object.name, detail, QStringLiteral("table"), object.name, object.sql, toolTip});
        table->addColumns(object);
        table->addIndexes(object, m_internalShown);
        break;
      }
      case SchemaObject::Kind::View:
        root.add({Kind::View, object.name, SchemaText::view(), QStringLiteral("view"), object.name, object.sql,
                  object.name + u'\n' + SchemaText::viewCost()})
            ->addColumns(object);
        break;
      case SchemaObject::Kind::Trigger:
        triggers.add({Kind::Trigger, object.name, SchemaText::onTable(object.table), QStringLiteral("trigger"),
                      object.name, object.sql, object.name});
        break;
    }
  }
  if (!triggers.children.empty()) {
    triggers.detail = formatCount(static_cast<qint64>(triggers.children.size()));
    root.add(std::move(triggers));
  }
  sync({}, nullptr, m_roots, std::move(root.children));
}

void SchemaModel::sync(const QModelIndex& parent, Node* parentNode, Nodes& rows, Nodes target) {
  for (const auto& node : target) adoptInto(parentNode, *node);
  syncRows(
      parent, rows, std::move(target), [](const std::unique_ptr<Node>& node) { return node->key(); },
      [this, &parent](int row, std::unique_ptr<Node>& node, std::unique_ptr<Node>& newer) {
        sync(index(row, 0, parent), node.get(), node->children, std::move(newer->children));
        return node->take(*newer);
      });
}

void SchemaModel::adoptInto(Node* parent, Node& node) {
  node.parent = parent;
  for (const auto& child : node.children) adoptInto(&node, *child);
}

QModelIndex SchemaModel::objectIndex(const QString& name) const {
  const auto find = [&](const Nodes& nodes, const QModelIndex& parent) {
    const auto it = std::find_if(nodes.begin(), nodes.end(), [&](const auto& node) {
      return node->kind != Kind::TriggerGroup && node->name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == nodes.end() ? QModelIndex() : index(static_cast<int>(it - nodes.begin()), 0, parent);
  };
  const QModelIndex top = find(m_roots, {});
  if (top.isValid() || m_roots.empty() || m_roots.back()->kind != Kind::TriggerGroup) return top;
  return find(m_roots.back()->children, index(static_cast<int>(m_roots.size()) - 1, 0));
}

const SchemaModel::Nodes& SchemaModel::childrenOf(const QModelIndex& parent) const {
  return parent.isValid() ? static_cast<const Node*>(parent.constInternalPointer())->children : m_roots;
}

QModelIndex SchemaModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column, childrenOf(parent)[static_cast<std::size_t>(row)].get());
}

// Looked for rather than kept, so that it is right in the middle of a change too.
QModelIndex SchemaModel::parent(const QModelIndex& child) const {
  if (!child.isValid()) return {};
  Node* node = static_cast<Node*>(child.internalPointer())->parent;
  if (!node) return {};
  const Nodes& siblings = node->parent ? node->parent->children : m_roots;
  const auto it =
      std::find_if(siblings.begin(), siblings.end(), [node](const auto& sibling) { return sibling.get() == node; });
  return it == siblings.end() ? QModelIndex() : createIndex(static_cast<int>(it - siblings.begin()), 0, node);
}

int SchemaModel::rowCount(const QModelIndex& parent) const {
  return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int SchemaModel::columnCount(const QModelIndex&) const { return 1; }

QVariant SchemaModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Node& node = *static_cast<const Node*>(index.constInternalPointer());
  switch (role) {
    case Qt::DisplayRole:
    case NameRole: return node.name;
    case Qt::ToolTipRole: return node.toolTip;
    case KindRole: return static_cast<int>(node.kind);
    case DetailRole: return node.detail;
    case IconNameRole: return node.iconName;
    case ObjectRole: return node.object;
    case SqlRole: return node.sql;
    default: return {};
  }
}

}  // namespace tovuk::models
