// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/record_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>
#include <QVBoxLayout>

#include "models/format.h"
#include "views/sqlite/list_style.h"
#include "views/widgets/action_button.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

void RecordModel::setRecord(const models::GridModel* model, int row) {
  const bool sameShape = model == m_model && hasRecord() && row >= 0;
  if (!sameShape) beginResetModel();
  m_model = model;
  m_row = row;
  if (!sameShape) {
    endResetModel();
  } else {
    emit dataChanged(index(0, Value), index(rowCount() - 1, Value));
  }
}

bool RecordModel::hasRecord() const { return m_model && m_row >= 0; }

int RecordModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !hasRecord() ? 0 : m_model->columnCount();
}

int RecordModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RecordModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !hasRecord()) return {};
  const int column = index.row();
  if (index.column() == Name) {
    if (role == Qt::DisplayRole) return m_model->columnName(column);
    return {};
  }
  if (index.column() == Type) {
    if (role == Qt::DisplayRole) return m_model->columnType(column);
    if (role == Qt::ForegroundRole) return themeColor(Token::Muted);
    if (role == Qt::FontRole) return uiFontDetail();
    return {};
  }
  const bool loaded = m_row < m_model->rowCount() && m_model->isLoaded(m_row);
  const client::Cell cell = loaded ? m_model->cell(m_row, column) : client::Cell();
  switch (role) {
    case Qt::DisplayRole: return loaded ? GridView::cellText(cell) : QString();
    case Qt::ForegroundRole: return cell.isNull() ? QVariant(themeColor(Token::Muted)) : QVariant();
    case Qt::FontRole: {
      QFont font = cell.isNumber() ? monoFont() : uiFont();
      font.setItalic(cell.isNull());
      return font;
    }
    default: return {};
  }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Name: return tr("Column");
    case Type: return tr("Type");
    case Value: return tr("Value");
    default: return {};
  }
}

RecordView::RecordView(QWidget* parent) : QWidget(parent), m_model(new RecordModel(this)) {
  setObjectName(QStringLiteral("sqlite.recordView"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(metrics::margin, metrics::step, metrics::step, metrics::step);
  m_title = new TokenLabel(Token::Text, {}, this, uiFontStrong);
  const auto button = [this](const QString& iconName, const QString& text) {
    auto* made = new ActionButton(ActionButton::Kind::Icon, this);
    made->setIcon(themedIcon(iconName));
    made->setText(text);
    return made;
  };
  m_previous = button(QStringLiteral("chevron-up"), tr("Previous row"));
  m_previous->setObjectName(QStringLiteral("sqlite.record.previous"));
  m_next = button(QStringLiteral("chevron-down"), tr("Next row"));
  m_next->setObjectName(QStringLiteral("sqlite.record.next"));
  auto* close = button(QStringLiteral("close"), tr("Close the record view"));
  bar->addWidget(m_title, 1);
  bar->addWidget(m_previous);
  bar->addWidget(m_next);
  bar->addWidget(close);
  layout->addLayout(bar);

  m_view = new QTreeView(this);
  m_view->setModel(m_model);
  setUpList(*m_view, {}, metrics::gridRow);
  m_view->setAccessibleName(tr("The columns of one row"));
  layout->addWidget(m_view, 1);

  connect(m_previous, &QToolButton::clicked, this, [this] { emit rowWanted(m_model->row() - 1); });
  connect(m_next, &QToolButton::clicked, this, [this] { emit rowWanted(m_model->row() + 1); });
  connect(close, &QToolButton::clicked, this, &RecordView::closeRequested);
}

void RecordView::showRecord(const models::GridModel* model, int row) {
  const bool first = m_model->rowCount() == 0;
  m_model->setRecord(model, row);
  m_title->setText(row < 0 ? tr("No row chosen") : tr("Row %1").arg(models::formatCount(row + 1)));
  m_previous->setEnabled(row > 0);
  m_next->setEnabled(model != nullptr && row >= 0 && row + 1 < model->rowCount());
  if (first && m_model->rowCount() > 0) {
    m_view->resizeColumnToContents(RecordModel::Name);
    m_view->resizeColumnToContents(RecordModel::Type);
  }
}

void RecordView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    emit closeRequested();
    return;
  }
  QWidget::keyPressEvent(event);
}

}  // namespace tovuk::views
