// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cron/past_runs_model.h"

#include <QCoreApplication>

#include "api/client/cron/cron_calls.h"
#include "api/contract/cron/limits.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

class PastText {
  Q_DECLARE_TR_FUNCTIONS(PastRuns)
 public:
  static QString header(int column) {
    switch (column) {
      case PastRunsModel::Scheduled: return tr("Minute (UTC)");
      case PastRunsModel::Started: return tr("Started (UTC)");
      case PastRunsModel::Outcome: return tr("Outcome");
      case PastRunsModel::Attempts: return tr("Calls of the worker");
      default: return {};
    }
  }
  static QString outcome(const CronRun& run) {
    if (run.outcome == "running") return tr("Running", "outcome of a cron run");
    if (run.outcome == "delivered") return tr("Delivered", "outcome of a cron run");
    if (run.outcome == "refused") return tr("The worker refused it.");
    if (run.outcome == "no_worker") return tr("No worker listened.");
    if (run.outcome == "usage_cap_reached") return tr("A usage cap stopped it.");
    if (run.outcome == "missed") return tr("Missed in %n minutes.", nullptr, pluralOf(run.missed.value_or(1)));
    return QString::fromStdString(run.outcome);
  }
};

QString utcText(const std::string& contractTime, QStringView format) {
  const QDateTime time = dateTimeOf(contractTime);
  return time.isValid() ? time.toString(format) : QString::fromStdString(contractTime);
}

}  // namespace

PastRunsModel::PastRunsModel(ServiceContext& service, QObject* parent)
    : QAbstractTableModel(parent), m_service(service) {}

bool PastRunsModel::isTold() const {
  const Connection& connection = m_service.connection();
  return connection.environment() == Environment::Local || connection.hasLocalExtension("cron_runs");
}

int PastRunsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int PastRunsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PastRunsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  const CronRun& run = m_runs[static_cast<std::size_t>(index.row())];
  switch (index.column()) {
    case Scheduled: return utcText(run.scheduledAt, u"yyyy-MM-dd HH:mm");
    case Started: return run.startedAt ? utcText(*run.startedAt, u"yyyy-MM-dd HH:mm:ss") : QString();
    case Outcome: return PastText::outcome(run);
    case Attempts: return run.attempts ? formatCount(*run.attempts) : QString();
    default: return {};
  }
}

QVariant PastRunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return PastText::header(section);
}

void PastRunsModel::load(const QString& triggerId) {
  if (triggerId != m_id) take({});
  m_id = triggerId;
  m_reply.cancel();
  if (m_id.isEmpty() || !isTold()) {
    setState(LoadState::Empty);
    return;
  }
  setState(m_runs.empty() ? LoadState::Loading : LoadState::Refreshing);
  m_reply = client::localCronRuns(m_service.client(), m_service.id(), m_id.toStdString(), kCronRunsListed);
  m_reply.then(this, [this](Result<CronRuns> result) {
    if (!result) {
      m_error = std::move(result).error();
      setState(m_runs.empty() ? LoadState::Failed : LoadState::Stale);
      return;
    }
    take(std::move(result->runs));
    setState(m_runs.empty() ? LoadState::Empty : LoadState::Ready);
  });
}

void PastRunsModel::take(std::vector<CronRun> runs) {
  beginResetModel();
  m_runs = std::move(runs);
  m_error.reset();
  endResetModel();
}

void PastRunsModel::setState(LoadState state) {
  m_state = state;
  emit stateChanged();
}

}  // namespace tovuk::models
