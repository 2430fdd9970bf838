// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/editor_stack.h"

#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

constexpr int kEditorHeight = 176;
constexpr int kLeastEditorHeight = 80;
constexpr int kResultsHeight = 312;  // the figures, one line of advice, the header and eight rows

}  // namespace

EditorStack::EditorStack(QWidget* parent) : QSplitter(Qt::Vertical, parent) {
  setHandleWidth(metrics::line);
  setChildrenCollapsible(false);
  connect(this, &QSplitter::splitterMoved, this, [this] { m_isPlaced = true; });
}

void EditorStack::setParts(QWidget* editor, QWidget* results) {
  addWidget(editor);
  addWidget(results);
  setStretchFactor(1, 1);
  arrange();
}

QString EditorStack::place() const { return m_isPlaced ? QString::fromLatin1(saveState().toBase64()) : QString(); }

void EditorStack::restorePlace(const QString& place) {
  m_isPlaced = !place.isEmpty() && restoreState(QByteArray::fromBase64(place.toLatin1()));
  arrange();
}

void EditorStack::resizeEvent(QResizeEvent* event) {
  QSplitter::resizeEvent(event);
  arrange();
}

void EditorStack::arrange() {
  if (m_isPlaced || count() < 2) return;
  const int editor = qBound(kLeastEditorHeight, height() - handleWidth() - kResultsHeight, kEditorHeight);
  if (sizes().front() != editor) setSizes({editor, qMax(1, height() - handleWidth() - editor)});
}

}  // namespace tovuk::views
