// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/json_tree.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QTreeWidget>

#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

constexpr int kValueRole = Qt::UserRole + 1;

// lupdate finds numbers in sentences only through tr.
class Words {
  Q_DECLARE_TR_FUNCTIONS(tovuk::views::JsonTree)
};

QString valueText(const QJsonValue& value) {
  switch (value.type()) {
    case QJsonValue::Null: return QStringLiteral("null");
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return value.toVariant().toString();
    case QJsonValue::String: return value.toString();
    case QJsonValue::Array: return Words::tr("%n items", nullptr, static_cast<int>(value.toArray().size()));
    case QJsonValue::Object: return Words::tr("%n members", nullptr, static_cast<int>(value.toObject().size()));
    case QJsonValue::Undefined: break;
  }
  return {};
}

QTreeWidgetItem* makeItem(const QString& name, const QJsonValue& value) {
  auto* item = new QTreeWidgetItem({name, valueText(value)});
  item->setData(0, kValueRole, value);
  const bool isContainer = value.isArray() || value.isObject();
  const bool hasChildren =
      (value.isArray() && !value.toArray().isEmpty()) || (value.isObject() && !value.toObject().isEmpty());
  item->setChildIndicatorPolicy(hasChildren ? QTreeWidgetItem::ShowIndicator : QTreeWidgetItem::DontShowIndicator);
  item->setFont(0, monoFontFor(item->text(0)));
  item->setFont(1, monoFontFor(item->text(1)));
  if (isContainer || value.isNull()) item->setForeground(1, themeColor(Token::Muted));
  return item;
}

void openItem(QTreeWidgetItem* item) {
  if (item->childCount() != 0) return;
  const QJsonValue value = item->data(0, kValueRole).toJsonValue();
  QList<QTreeWidgetItem*> children;
  if (value.isArray()) {
    const QJsonArray items = value.toArray();
    int place = 0;
    for (const QJsonValue child : items) children.append(makeItem(QString::number(place++), child));
  } else if (value.isObject()) {
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) children.append(makeItem(it.key(), it.value()));
  }
  item->addChildren(children);
}

}  // namespace

void setUpJsonTree(QTreeWidget& tree) {
  tree.setColumnCount(2);
  tree.setHeaderHidden(true);
  tree.setUniformRowHeights(true);
  tree.setIndentation(metrics::treeIndent);
  tree.setFrameShape(QFrame::NoFrame);
  tree.setAccessibleName(Words::tr("JSON value as a tree"));
  QObject::connect(&tree, &QTreeWidget::itemExpanded, &tree, [](QTreeWidgetItem* item) { openItem(item); });
}

void fillJsonTree(QTreeWidget& tree, const QJsonValue& value) {
  tree.clear();
  auto* root = makeItem(QStringLiteral("$"), value);
  tree.addTopLevelItem(root);
  root->setExpanded(true);
  tree.header()->resizeSections(QHeaderView::ResizeToContents);
}

}  // namespace tovuk::views
