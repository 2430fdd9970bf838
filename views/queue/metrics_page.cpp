// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/metrics_page.h"

#include <QAction>
#include <QLocale>
#include <QVBoxLayout>

#include <vector>

#include "models/format.h"
#include "views/queue/metric_chart.h"
#include "views/shell/action_registry.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

using models::LoadState;

namespace {

constexpr double kMsPerSecond = 1000;

}  // namespace

MetricsPage::MetricsPage(models::ServiceContext& service, const QString& queue, ActionRegistry& registry, bool watches,
                         QWidget* parent)
    : QWidget(parent), m_registry(registry), m_store(new models::MetricsStore(service, queue, this)) {
  m_loading = new LoadingLine(this);
  m_figures = new TokenLabel(Token::Text, {}, this, uiFontStrong);
  m_figures->setObjectName(QStringLiteral("queue.metrics.figures"));
  m_figures->setWordWrap(true);
  m_note = new TokenLabel(Token::Muted, {}, this);
  m_note->setWordWrap(true);
  m_messages = new MetricChart(tr("Messages that wait"), this);
  m_bytes = new MetricChart(tr("Bytes that wait"), this);
  m_message = new MessageBar(this);
  m_message->setObjectName(QStringLiteral("queue.metrics.message"));
  auto* content = new QVBoxLayout;
  content->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
  content->setSpacing(metrics::margin);
  content->addWidget(m_figures);
  content->addWidget(m_note);
  content->addWidget(m_messages, 1);
  content->addWidget(m_bytes, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_loading);
  layout->addLayout(content, 1);
  layout->addWidget(m_message);

  m_watch = registry.create(QStringLiteral("queue.watchMetrics"), this);
  m_watch->setCheckable(true);
  m_watch->setChecked(watches);
  connect(m_watch, &QAction::toggled, this, &MetricsPage::follow);
  m_read = registry.create(QStringLiteral("queue.readMetrics"), this);
  connect(m_read, &QAction::triggered, m_store, &models::MetricsStore::read);
  m_clear = registry.create(QStringLiteral("queue.clearMetrics"), this);
  connect(m_clear, &QAction::triggered, m_store, &models::MetricsStore::clear);
  connect(m_message, &MessageBar::retryRequested, m_store, &models::MetricsStore::read);
  connect(m_store, &models::MetricsStore::changed, this, &MetricsPage::showState);
  showState();
}

void MetricsPage::refresh() { m_store->read(); }

void MetricsPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  follow();
}

void MetricsPage::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  follow();
}

void MetricsPage::follow() {
  m_store->setWatching(m_watch->isChecked() && isVisible());
  showState();
}

QString MetricsPage::figures() const { return m_figures->text(); }

void MetricsPage::showState() {
  const auto& samples = m_store->samples();
  const LoadState state = m_store->state();
  m_loading->setLoading(state == LoadState::Loading);
  std::vector<QPointF> messages;
  std::vector<QPointF> bytes;
  for (const models::QueueSample& sample : samples) {
    const auto at = static_cast<double>(sample.at.toMSecsSinceEpoch());
    messages.emplace_back(at, static_cast<double>(sample.messages));
    bytes.emplace_back(at, static_cast<double>(sample.bytes));
  }
  QString count;
  QString size;
  QStringList lines;
  if (!samples.empty()) {
    const models::QueueSample& last = samples.back();
    count = models::formatCount(last.messages);
    size = models::formatBytes(last.bytes);
    lines.append(tr("%1 messages wait with %2", nullptr, models::pluralOf(last.messages)).arg(count, size));
    if (last.oldestAgeMs)
      lines.append(tr("the oldest is %1 old").arg(models::formatDuration(static_cast<double>(*last.oldestAgeMs))));
    if (const auto growth = m_store->growthPerMinute()) {
      const QString number = QLocale().toString(qAbs(*growth), 'f', 1);
      lines.append(*growth < 0 ? tr("%1 fewer a minute").arg(number) : tr("%1 more a minute").arg(number));
    }
  }
  m_figures->setText(lines.isEmpty() ? tr("Nothing was read yet.") : lines.join(QStringLiteral(" \u00b7 ")));
  const double seconds = static_cast<double>(m_store->intervalMs()) / kMsPerSecond;
  m_note->setText(m_watch->isChecked()
                      ? tr("Read every %1 s while this page is seen.").arg(QLocale().toString(seconds))
                      : tr("Each reading may count as one queue operation. Watch reads every %1 s while this page is "
                           "seen.")
                            .arg(QLocale().toString(seconds)));
  m_messages->setPoints(messages, count);
  m_bytes->setPoints(bytes, size);
  m_registry.setEnabled(m_clear, !samples.empty(), tr("There are no samples."));
  if (m_store->error() && (state == LoadState::Failed || state == LoadState::Stale))
    m_message->showError(*m_store->error());
  else if (m_message->hasMessage() && state == LoadState::Ready)
    m_message->clear();
}

}  // namespace tovuk::views
