// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/metric_chart.h"

#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QList>
#include <QPen>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr qint64 kLeastSpanMs = 60000;  // a line of two samples is not stretched over all of it
constexpr double kHeadroom = 1.1;
constexpr double kLineWidth = 2;
constexpr int kTicks = 3;
constexpr int kLeastHeight = 120;

}  // namespace

MetricChart::MetricChart(const QString& title, QWidget* parent) : QWidget(parent), m_titleText(title) {
  m_title = new TokenLabel(Token::Text, title, this, uiFontStrong);
  m_chart = new QChart;
  m_chart->legend()->hide();
  m_chart->setMargins(QMargins(0, 0, 0, 0));
  m_chart->setBackgroundRoundness(0);
  m_chart->layout()->setContentsMargins(0, 0, 0, 0);
  m_line = new QLineSeries(m_chart);
  m_chart->addSeries(m_line);
  m_times = new QDateTimeAxis(m_chart);
  m_times->setFormat(QStringLiteral("HH:mm:ss"));
  m_times->setTickCount(kTicks);
  m_values = new QValueAxis(m_chart);
  m_values->setTickCount(kTicks);
  m_values->setLabelFormat(QStringLiteral("%.0f"));
  m_chart->addAxis(m_times, Qt::AlignBottom);
  m_chart->addAxis(m_values, Qt::AlignLeft);
  m_line->attachAxis(m_times);
  m_line->attachAxis(m_values);
  m_view = new QChartView(m_chart, this);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setRenderHint(QPainter::Antialiasing);
  m_view->setMinimumHeight(kLeastHeight);
  m_view->setLayoutDirection(Qt::LeftToRight);  // time runs one way
  m_view->setAccessibleName(title);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::step);
  column->addWidget(m_title);
  column->addWidget(m_view, 1);
  tint();
  setPoints({}, {});
}

void MetricChart::setPoints(const std::vector<QPointF>& points, const QString& latest) {
  m_line->replace(QList<QPointF>(points.begin(), points.end()));
  const qint64 last = points.empty() ? QDateTime::currentMSecsSinceEpoch() : static_cast<qint64>(points.back().x());
  const qint64 first = points.empty() ? last : static_cast<qint64>(points.front().x());
  m_times->setRange(QDateTime::fromMSecsSinceEpoch(std::min(first, last - kLeastSpanMs)),
                    QDateTime::fromMSecsSinceEpoch(last));
  double highest = 1;
  for (const QPointF& point : points) highest = std::max(highest, point.y());
  m_values->setRange(0, highest * kHeadroom);
  m_title->setText(latest.isEmpty() ? m_titleText
                                    : tr("%1: %2", "a figure and its newest value").arg(m_titleText, latest));
  m_view->setAccessibleDescription(latest);
}

int MetricChart::pointCount() const { return static_cast<int>(m_line->count()); }

void MetricChart::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (isThemeChange(event)) tint();
}

void MetricChart::tint() {
  m_chart->setBackgroundBrush(themeColor(Token::Surface));
  m_chart->setBackgroundPen(Qt::NoPen);
  m_view->setBackgroundBrush(themeColor(Token::Surface));
  m_line->setPen(QPen(themeColor(Token::Accent), kLineWidth));
  for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_times), static_cast<QAbstractAxis*>(m_values)}) {
    axis->setLabelsColor(themeColor(Token::Muted));
    axis->setLabelsFont(uiFontDetail());
    axis->setGridLineColor(themeColor(Token::Line));
    axis->setLinePen(QPen(themeColor(Token::Line), metrics::line));
  }
}

}  // namespace tovuk::views
