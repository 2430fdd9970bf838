// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/schema_sides.h"

#include <QResizeEvent>

#include "views/sqlite/schema_list.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

constexpr int kSchemaWidth = 236;
// Names of usual length can still be read.
constexpr int kLeastSchemaWidth = 144;
constexpr int kMostSchemaPercent = 30;

}  // namespace

SchemaSides::SchemaSides(QWidget* parent) : QSplitter(Qt::Horizontal, parent), m_wanted(kSchemaWidth) {
  setHandleWidth(metrics::line);
  connect(this, &QSplitter::splitterMoved, this, [this] { m_wanted = sizes().front(); });
}

void SchemaSides::setSides(SchemaList* schema, QWidget* content) {
  schema->setMinimumWidth(kLeastSchemaWidth);
  addWidget(schema);
  addWidget(content);
  setCollapsible(1, false);
  setStretchFactor(1, 1);
  arrange();
}

void SchemaSides::setSchemaWidth(int width) {
  m_wanted = qMax(0, width);
  arrange();
}

void SchemaSides::resizeEvent(QResizeEvent* event) {
  QSplitter::resizeEvent(event);
  arrange();
}

void SchemaSides::arrange() {
  if (count() < 2) return;
  const int schema = qMin(m_wanted, qMax(kLeastSchemaWidth, width() * kMostSchemaPercent / 100));
  if (sizes().front() != schema) setSizes({schema, qMax(1, width() - schema - handleWidth())});
}

}  // namespace tovuk::views
