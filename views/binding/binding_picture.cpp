// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/binding/binding_picture.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>
#include <limits>

#include "models/binding/binding_rules.h"
#include "views/widgets/announce.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

constexpr int kBoxWidth = 176;
constexpr int kBoxHeight = 48;
constexpr int kColumnGap = 144;  // holds the names of the bindings
constexpr int kRowGap = 32;
constexpr int kEdge = 24;
constexpr int kArrow = 8;
constexpr int kLoop = 40;  // how far a call back swings out

}  // namespace

BindingPicture::BindingPicture(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("binding.picture"));
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Picture of the service bindings"));
}

void BindingPicture::setGraph(const models::BindingGraph& graph, const std::string& own) {
  m_graph = graph;
  m_own = own;
  m_lines.clear();
  for (const models::BindingEdge& edge : graph.edges()) {
    const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) {
      return line.caller == edge.caller && line.target == edge.target;
    });
    if (same != m_lines.end())
      same->names.append(edge.name);
    else
      m_lines.push_back({edge.caller, edge.target, {edge.name}, edge.inCycle});
  }
  if (m_graph.nodeOf(m_selected) < 0) m_selected = own;
  const int node = m_graph.nodeOf(m_selected);
  setAccessibleDescription(node < 0 ? QString() : sentenceOf(node));
  updateGeometry();
  resize(sizeHint().expandedTo(size()));
  update();
}

QSize BindingPicture::sizeHint() const {
  const int columns = std::max(1, m_graph.columnCount());
  const int rows = std::max(1, m_graph.rowCount());
  return {2 * kEdge + columns * kBoxWidth + (columns - 1) * kColumnGap,
          2 * kEdge + kLoop + rows * kBoxHeight + (rows - 1) * kRowGap};
}

QRect BindingPicture::boxOf(int node) const {
  const auto& at = m_graph.nodes()[static_cast<std::size_t>(node)];
  const int x = kEdge + at.column * (kBoxWidth + kColumnGap);
  const QRect box(x, kEdge + kLoop + at.row * (kBoxHeight + kRowGap), kBoxWidth, kBoxHeight);
  return isRightToLeft() ? box.translated(width() - box.left() - box.right() - 1, 0) : box;
}

QRect BindingPicture::boxOf(const std::string& serviceId) const {
  const int node = m_graph.nodeOf(serviceId);
  return node < 0 ? QRect() : boxOf(node);
}

int BindingPicture::nodeAt(const QPoint& point) const {
  for (int node = 0; node < static_cast<int>(m_graph.nodes().size()); ++node)
    if (boxOf(node).contains(point)) return node;
  return -1;
}

void BindingPicture::select(const std::string& serviceId) {
  const int node = m_graph.nodeOf(serviceId);
  if (node >= 0) choose(node);
}

std::string BindingPicture::selected() const { return m_graph.nodeOf(m_selected) < 0 ? std::string() : m_selected; }

void BindingPicture::choose(int node) {
  m_selected = m_graph.nodes()[static_cast<std::size_t>(node)].id;
  const QString sentence = sentenceOf(node);
  setAccessibleDescription(sentence);
  if (hasFocus()) announce(this, sentence);
  update();
  emit selectionChanged(boxOf(node));
}

QString BindingPicture::sentenceOf(int node) const {
  QStringList calls;
  QStringList callers;
  for (const Line& line : m_lines) {
    const auto nameOf = [this](int of) { return m_graph.nodes()[static_cast<std::size_t>(of)].name; };
    if (line.caller == node) calls.append(nameOf(line.target));
    if (line.target == node) callers.append(nameOf(line.caller));
  }
  const auto& at = m_graph.nodes()[static_cast<std::size_t>(node)];
  QStringList sentences = {at.name};
  const QLocale locale;
  if (!calls.isEmpty()) sentences.append(tr("It calls %1.").arg(locale.createSeparatedList(calls)));
  if (!callers.isEmpty()) sentences.append(tr("It is called by %1.").arg(locale.createSeparatedList(callers)));
  sentences.append(models::chainSentence(at.chain, at.inCycle));
  if (!at.known) sentences.append(tr("The list of services does not have it."));
  return sentences.join(u'\n');
}

QPainterPath BindingPicture::pathOf(const Line& line) const {
  const QRect from = boxOf(line.caller);
  const QRect to = boxOf(line.target);
  const int ahead = isRightToLeft() ? -1 : 1;
  const auto leaving = [&](const QRect& box) {
    return QPointF(ahead > 0 ? box.right() + 1 : box.left(), box.center().y());
  };
  const auto entering = [&](const QRect& box) {
    return QPointF(ahead > 0 ? box.left() : box.right() + 1, box.center().y());
  };
  const bool goesBack = m_graph.nodes()[static_cast<std::size_t>(line.target)].column <=
                        m_graph.nodes()[static_cast<std::size_t>(line.caller)].column;
  QPainterPath path;
  if (goesBack) {
    // Over the boxes, from the top of the caller to the top of what it calls.
    const QPointF start(from.center().x() + ahead * kArrow, from.top());
    const QPointF end(to.center().x() - ahead * kArrow, to.top());
    const double top = std::min(from.top(), to.top()) - kLoop;
    path.moveTo(start);
    path.cubicTo(QPointF(start.x(), top), QPointF(end.x(), top), end);
    return path;
  }
  const QPointF start = leaving(from);
  const QPointF end = entering(to);
  const double reach = ahead * kColumnGap / 2.0;
  path.moveTo(start);
  path.cubicTo(start + QPointF(reach, 0), end - QPointF(reach, 0), end);
  return path;
}

void BindingPicture::drawLine(QPainter& painter, const Line& line) const {
  const bool touches = m_graph.nodeOf(m_selected) == line.caller || m_graph.nodeOf(m_selected) == line.target;
  const Token quiet = touches ? Token::Accent : Token::Muted;
  const QColor ink = themeColor(line.inCycle ? Token::Danger : quiet);
  const QPainterPath path = pathOf(line);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(ink, touches ? 2 : 1, line.inCycle ? Qt::DashLine : Qt::SolidLine));
  painter.drawPath(path);
  // The head points along the last bit of the line.
  const QPointF tip = path.pointAtPercent(1);
  const double angle = path.angleAtPercent(1);
  painter.save();
  painter.translate(tip);
  painter.rotate(-angle);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ink);
  painter.drawPolygon(QPolygonF({QPointF(0, 0), QPointF(-kArrow, -kArrow / 2.0), QPointF(-kArrow, kArrow / 2.0)}));
  painter.restore();

  painter.setFont(monoFont());
  const QFontMetrics measure(painter.font());
  const int room = kColumnGap - 2 * kArrow;
  const QString names = measure.elidedText(line.names.join(QStringLiteral(", ")), Qt::ElideRight, room);
  const QPointF middle = path.pointAtPercent(0.5);
  QRect label(0, 0, measure.horizontalAdvance(names) + 2 * metrics::step, measure.height());
  label.moveCenter(middle.toPoint());
  painter.fillRect(label, themeColor(Token::Surface));
  painter.setPen(themeColor(line.inCycle ? Token::Danger : Token::Text));
  painter.drawText(label, Qt::AlignCenter, names);
}

void BindingPicture::drawBox(QPainter& painter, int node) const {
  const auto& at = m_graph.nodes()[static_cast<std::size_t>(node)];
  const QRect box = boxOf(node);
  const bool isOwn = at.id == m_own;
  const bool isSelected = at.id == m_selected;
  const bool warns = at.inCycle || models::BindingGraph::isTooLong(at.chain);
  const Token quiet = warns ? Token::Danger : Token::Line;
  const QColor edge = themeColor(isSelected ? Token::Accent : quiet);
  const int wide = isSelected ? 2 : 1;
  painter.setPen(QPen(edge, wide, at.known ? Qt::SolidLine : Qt::DashLine));
  painter.setBrush(themeColor(isOwn ? Token::Selection : Token::Raised));
  painter.drawRoundedRect(QRectF(box).adjusted(wide / 2.0, wide / 2.0, -wide / 2.0, -wide / 2.0), metrics::radius,
                          metrics::radius);
  const QRect room = box.adjusted(metrics::gap, metrics::step, -metrics::gap, -metrics::step);
  const auto side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
  painter.setFont(isOwn ? uiFontStrong() : uiFont());
  painter.setPen(themeColor(Token::Text));
  painter.drawText(room, side | Qt::AlignTop | Qt::AlignAbsolute,
                   painter.fontMetrics().elidedText(at.name, Qt::ElideRight, room.width()));
  painter.setFont(uiFontDetail());
  painter.setPen(themeColor(warns ? Token::Danger : Token::Muted));
  painter.drawText(
      room, side | Qt::AlignBottom | Qt::AlignAbsolute,
      painter.fontMetrics().elidedText(models::chainText(at.chain, at.inCycle), Qt::ElideRight, room.width()));
  if (isSelected && hasFocus()) {
    painter.setPen(QPen(themeColor(Token::Accent), 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(-3, -3, 2, 2), metrics::radius, metrics::radius);
  }
}

void BindingPicture::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), themeColor(Token::Surface));
  for (const Line& line : m_lines) drawLine(painter, line);
  for (int node = 0; node < static_cast<int>(m_graph.nodes().size()); ++node) drawBox(painter, node);
}

void BindingPicture::mousePressEvent(QMouseEvent* event) {
  const int node = nodeAt(event->pos());
  if (node >= 0 && event->button() == Qt::LeftButton) choose(node);
}

void BindingPicture::mouseDoubleClickEvent(QMouseEvent* event) {
  const int node = nodeAt(event->pos());
  if (node >= 0 && event->button() == Qt::LeftButton)
    emit opened(QString::fromStdString(m_graph.nodes()[static_cast<std::size_t>(node)].id));
}

void BindingPicture::keyPressEvent(QKeyEvent* event) {
  const int ahead = isRightToLeft() ? -1 : 1;
  switch (event->key()) {
    case Qt::Key_Left: step(-ahead, 0); return;
    case Qt::Key_Right: step(ahead, 0); return;
    case Qt::Key_Up: step(0, -1); return;
    case Qt::Key_Down: step(0, 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (!selected().empty()) emit opened(QString::fromStdString(selected()));
      return;
    default: QWidget::keyPressEvent(event);
  }
}

// To the nearest box that way.
void BindingPicture::step(int columns, int rows) {
  const int from = m_graph.nodeOf(m_selected);
  if (from < 0) {
    if (!m_graph.nodes().empty()) choose(0);
    return;
  }
  const auto& here = m_graph.nodes()[static_cast<std::size_t>(from)];
  int best = -1;
  int bestWay = std::numeric_limits<int>::max();
  for (int node = 0; node < static_cast<int>(m_graph.nodes().size()); ++node) {
    const auto& there = m_graph.nodes()[static_cast<std::size_t>(node)];
    const int across = there.column - here.column;
    const int down = there.row - here.row;
    const bool isThatWay = columns != 0 ? across * columns > 0 : across == 0 && down * rows > 0;
    if (!isThatWay) continue;
    const int way = columns != 0 ? std::abs(across) * m_graph.rowCount() * 2 + std::abs(down) : std::abs(down);
    if (way >= bestWay) continue;
    best = node;
    bestWay = way;
  }
  if (best >= 0) choose(best);
}

void BindingPicture::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (isThemeChange(event)) update();
}

bool BindingPicture::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const int node = nodeAt(help->pos());
    QToolTip::showText(help->globalPos(), node < 0 ? QString() : plainToolTip(sentenceOf(node)), this);
    return true;
  }
  return QWidget::event(event);
}

}  // namespace tovuk::views
