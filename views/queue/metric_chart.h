// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One figure over time as a line, labelled directly, in the colours of the theme.
#pragma once

#include <QPointF>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
class QDateTimeAxis;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace tovuk::views {

class TokenLabel;

class MetricChart : public QWidget {
  Q_OBJECT
 public:
  explicit MetricChart(const QString& title, QWidget* parent = nullptr);

  // x: milliseconds since 1970, ascending; y: the figure, not negative. `latest` is the last one in words.
  void setPoints(const std::vector<QPointF>& points, const QString& latest);
  [[nodiscard]] int pointCount() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void tint();

  QString m_titleText;
  TokenLabel* m_title;
  QChartView* m_view;
  QChart* m_chart;
  QLineSeries* m_line;
  QDateTimeAxis* m_times;
  QValueAxis* m_values;
};

}  // namespace tovuk::views
