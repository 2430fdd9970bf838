// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/schema_list.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include "models/sqlite/sql_text.h"
#include "views/widgets/action_button.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/icons.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

using models::SchemaModel;

constexpr int kLeastDetail = 8 * metrics::gap;

// Name at the left, detail quiet at the right edge: the name keeps its room first.
class SchemaDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QStyleOptionViewItem base(option);
    initStyleOption(&base, index);
    base.text.clear();
    base.icon = {};
    base.features &= ~QStyleOptionViewItem::HasDecoration;
    const QWidget* widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &base, painter, widget);

    painter->save();
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    QRect room = option.rect.adjusted(metrics::step, 0, -metrics::margin, 0);
    const QRect iconBox(room.left(), room.center().y() - metrics::icon / 2 + 1, metrics::icon, metrics::icon);
    const QRect mirroredIcon = QStyle::visualRect(option.direction, option.rect, iconBox);
    painter->drawPixmap(mirroredIcon.topLeft(),
                        iconPixmap(index.data(SchemaModel::IconNameRole).toString(), metrics::icon,
                                   themeColor(Token::Muted), painter->device()->devicePixelRatioF()));
    room.setLeft(iconBox.right() + metrics::gap);

    const QString detail = index.data(SchemaModel::DetailRole).toString();
    const QFontMetrics nameMetrics(uiFont());
    const QFontMetrics detailMetrics(uiFontDetail());
    const QString name = index.data(Qt::DisplayRole).toString();
    const int nameWidth = qMin(nameMetrics.horizontalAdvance(name) + 1, room.width());
    const int detailRoom = room.width() - nameWidth - metrics::gap;

    painter->setFont(uiFont());
    painter->setPen(themeColor(isEnabled ? Token::Text : Token::Faint));
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    painter->drawText(QStyle::visualRect(option.direction, option.rect, room),
                      static_cast<int>(QStyle::visualAlignment(option.direction, left)),
                      nameMetrics.elidedText(name, Qt::ElideRight, room.width()));
    // Two letters and dots tell less than the icon does.
    if (!detail.isEmpty() && detailRoom >= qMin(detailMetrics.horizontalAdvance(detail) + 1, kLeastDetail)) {
      painter->setFont(uiFontDetail());
      painter->setPen(themeColor(Token::Muted));
      painter->drawText(QStyle::visualRect(option.direction, option.rect, room),
                        static_cast<int>(QStyle::visualAlignment(option.direction, right)),
                        detailMetrics.elidedText(detail, Qt::ElideRight, detailRoom));
    }
    painter->restore();
  }

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {metrics::navigationWidth / 2, metrics::denseTreeRow};
  }
};

}  // namespace

SchemaList::SchemaList(models::SchemaStore& store, models::SchemaModel& model, QAction* reload, QWidget* parent)
    : QWidget(parent), m_store(store), m_model(model) {
  setObjectName(QStringLiteral("sqlite.schema"));
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::AlternateBase);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(metrics::margin, metrics::step, metrics::step, 0);
  auto* title = new TokenLabel(Token::Muted, tr("Schema").toUpper(), this, uiFontSmall);
  head->addWidget(title, 1);
  head->addWidget(new ActionButton(ActionButton::Kind::Icon, reload, this));
  layout->addLayout(head);
  m_loading = new LoadingLine(this);
  layout->addWidget(m_loading);

  m_pages = new QStackedWidget(this);
  m_tree = new QTreeView(m_pages);
  m_tree->setObjectName(QStringLiteral("sqlite.schemaTree"));
  m_tree->setAccessibleName(tr("Schema"));
  m_tree->setModel(&m_model);
  m_tree->setItemDelegate(new SchemaDelegate(m_tree));
  m_tree->setHeaderHidden(true);
  m_tree->setUniformRowHeights(true);
  m_tree->setIndentation(metrics::treeIndent);
  m_tree->setFrameShape(QFrame::NoFrame);
  m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
  m_tree->setExpandsOnDoubleClick(false);
  m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_tree->viewport()->setBackgroundRole(QPalette::AlternateBase);
  m_empty = new EmptyState(m_pages);
  m_pages->addWidget(m_tree);
  m_pages->addWidget(m_empty);
  layout->addWidget(m_pages, 1);
  m_message = new MessageBar(this);
  layout->addWidget(m_message);

  m_read = new QAction(tr("Read the schema"), this);
  m_read->setObjectName(QStringLiteral("sqlite.readSchema"));
  m_read->setToolTip(tr("Reads the rows of sqlite_schema: one or two for each table, index, view and trigger."));
  connect(m_read, &QAction::triggered, this, [this] { m_store.load(); });
  connect(m_message, &MessageBar::retryRequested, this, [this] { m_store.reload(); });
  connect(&m_store, &models::SchemaStore::stateChanged, this, &SchemaList::showState);
  connect(&m_store, &models::SchemaStore::changed, this, &SchemaList::showState);
  connect(m_tree, &QTreeView::customContextMenuRequested, this, &SchemaList::showMenu);
  connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
    if (m_openOnClick && isBrowsable(index)) emit browseWanted(index.data(SchemaModel::NameRole).toString());
  });
  connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
    const QString name = index.data(SchemaModel::NameRole).toString();
    if (m_openOnClick) {
      if (isBrowsable(index)) emit browseWanted(name);
    } else if (static_cast<SchemaModel::Kind>(index.data(SchemaModel::KindRole).toInt()) !=
               SchemaModel::Kind::TriggerGroup) {
      emit insertWanted(models::quoteIdentifier(name));
    }
  });
  showState();
}

bool SchemaList::isBrowsable(const QModelIndex& index) const {
  const auto kind = static_cast<SchemaModel::Kind>(index.data(SchemaModel::KindRole).toInt());
  return kind == SchemaModel::Kind::Table || kind == SchemaModel::Kind::View;
}

void SchemaList::select(const QString& object) {
  const QModelIndex index = m_model.objectIndex(object);
  if (index.isValid()) m_tree->setCurrentIndex(index);
}

void SchemaList::showState() {
  const auto state = m_store.state();
  m_loading->setLoading(state == models::LoadState::Loading || state == models::LoadState::Refreshing);
  const bool hasRows = m_model.rowCount() > 0;
  m_pages->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_tree) : m_empty);
  if (!hasRows) {
    if (state == models::LoadState::Ready) {
      m_empty->setContent(QStringLiteral("table"), tr("This database has no tables yet."));
    } else if (state == models::LoadState::Loading) {
      m_empty->setContent(QStringLiteral("database"), tr("Reading the schema."));
    } else {
      m_empty->setContent(QStringLiteral("database"), tr("The schema was not read yet. Reading it reads a few rows."),
                          m_read);
    }
  }
  if (m_store.error() && (state == models::LoadState::Failed || state == models::LoadState::Stale)) {
    m_message->showError(*m_store.error());
  } else {
    m_message->clear();
  }
}

void SchemaList::showMenu(const QPoint& position) {
  const QModelIndex index = m_tree->indexAt(position);
  if (!index.isValid()) return;
  const QString name = index.data(SchemaModel::NameRole).toString();
  const QString object = index.data(SchemaModel::ObjectRole).toString();
  const QString sql = index.data(SchemaModel::SqlRole).toString();
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  if (isBrowsable(index)) {
    menu->addAction(tr("Browse the rows"), this, [this, name] { emit browseWanted(name); });
    menu->addAction(tr("New query"), this, [this, name] { emit queryWanted(name); });
    menu->addSeparator();
  }
  menu->addAction(tr("Insert the name"), this, [this, name] { emit insertWanted(models::quoteIdentifier(name)); });
  menu->addAction(tr("Copy the name"), this, [name] { QGuiApplication::clipboard()->setText(name); });
  if (!sql.isEmpty()) {
    menu->addAction(tr("Copy the CREATE statement"), this, [sql] { QGuiApplication::clipboard()->setText(sql); });
  }
  menu->popup(m_tree->viewport()->mapToGlobal(position));
}

}  // namespace tovuk::views
