// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/activity_model.h"

#include <QCoreApplication>

#include <algorithm>

#include "api/client/client.h"
#include "models/cost.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

class ActivityText {
  Q_DECLARE_TR_FUNCTIONS(ActivityText)
  static QString number(qint64 n, bool isEstimate) {
    return isEstimate ? QStringLiteral("\u2248 ") + formatCount(n) : formatCount(n);
  }

 public:
  static QString read(qint64 n, bool isEstimate) {
    return tr("%1 read", "rows", pluralOf(n)).arg(number(n, isEstimate));
  }
  static QString written(qint64 n) { return tr("%1 written", "rows", pluralOf(n)).arg(formatCount(n)); }
  static QString calls(qint64 n) {
    return n == 1 ? tr("1 call") : tr("%1 calls", nullptr, pluralOf(n)).arg(formatCount(n));
  }
  static QString rowsRead(qint64 n, bool isEstimate) {
    if (n == 1 && !isEstimate) return tr("1 row read");
    return tr("%1 rows read", nullptr, pluralOf(n)).arg(number(n, isEstimate));
  }
  static QString thisWindow(const QString& figures) { return tr("this window: %1", "calls, rows, cost").arg(figures); }
  static QString pending() { return tr("running", "a call without an answer yet"); }
  static QString stopped() { return tr("stopped", "a call"); }
  static QString superseded() { return tr("superseded", "a call"); }
  static QString atLeast(qint64 n) {
    return n == 1 ? tr("at least 1 row read") : tr("at least %1 rows read", nullptr, pluralOf(n)).arg(formatCount(n));
  }
  static QString refused() { return tr("not sent", "a call refused in a read-only connection"); }
  static QString failed() { return tr("no answer", "a call"); }
  static QString header(int column) {
    switch (column) {
      case ActivityModel::Time: return tr("Time");
      case ActivityModel::Verb: return tr("Method", "of HTTP");
      case ActivityModel::Target: return tr("Target", "of a call");
      case ActivityModel::Status: return tr("Status");
      case ActivityModel::Duration: return tr("Duration");
      case ActivityModel::Meters: return tr("Rows", "returned, read and written by a call");
      case ActivityModel::Cost: return tr("Cost");
      default: return {};
    }
  }
};

QString joined(const QStringList& figures) { return figures.join(QStringLiteral(" \u00b7 ")); }

QString metersText(const client::LedgerEntry& entry) {
  if (entry.error && entry.error->kind != ErrorKind::Cancelled) return QString::fromStdString(entry.error->message);
  QStringList figures;
  if (entry.rowsReturned) figures.append(formatRows(*entry.rowsReturned));
  if (entry.rowsRead) figures.append(ActivityText::read(*entry.rowsRead, entry.rowsReadEstimated));
  if (entry.rowsWritten.value_or(0) > 0) figures.append(ActivityText::written(*entry.rowsWritten));
  return joined(figures);
}

QString statusText(const client::LedgerEntry& entry) {
  if (!entry.finished) return ActivityText::pending();
  if (entry.httpStatus != 0 && !entry.superseded) return QString::number(entry.httpStatus);
  switch (statusOf(entry)) {
    case CallStatus::Stopped: return ActivityText::stopped();
    case CallStatus::Superseded: return ActivityText::superseded();
    case CallStatus::Refused: return ActivityText::refused();
    default: return ActivityText::failed();
  }
}

}  // namespace

QString supersededText() {
  return ActivityText::tr("A newer request took its place, or its view was closed, before the answer came.");
}

CallStatus statusOf(const client::LedgerEntry& entry) {
  if (!entry.finished) return CallStatus::Pending;
  if (entry.superseded) return CallStatus::Superseded;
  if (entry.error && entry.error->kind == ErrorKind::Cancelled) return CallStatus::Stopped;
  if (entry.error && entry.error->kind == ErrorKind::ReadOnly) return CallStatus::Refused;
  if (entry.httpStatus >= 400 && entry.httpStatus < 500) return CallStatus::Refused;
  const bool isGood = !entry.error && entry.httpStatus >= 200 && entry.httpStatus < 300;
  return isGood ? CallStatus::Good : CallStatus::Failed;
}

bool canRepeat(const client::LedgerEntry& entry) {
  return entry.verb == Verb::Get || client::readingQuery(entry).has_value();
}

ActivityModel::ActivityModel(QObject* parent) : QAbstractTableModel(parent) {}

void ActivityModel::setLedger(client::Ledger* ledger) {
  if (ledger == m_ledger) return;
  if (m_ledger) m_ledger->disconnect(this);
  m_ledger = ledger;
  if (ledger) {
    connect(ledger, &client::Ledger::added, this, &ActivityModel::onAdded);
    connect(ledger, &client::Ledger::changed, this, &ActivityModel::onChanged);
    connect(ledger, &client::Ledger::removed, this, &ActivityModel::onRemoved);
    connect(ledger, &client::Ledger::cleared, this, &ActivityModel::reload);
    connect(ledger, &QObject::destroyed, this, &ActivityModel::reload);
  }
  reload();
}

void ActivityModel::setPricing(std::optional<PlanPricing> pricing) {
  if (pricing == m_pricing) return;
  m_pricing = std::move(pricing);
  if (!m_ids.empty()) emit dataChanged(index(0, Cost), index(rowCount() - 1, Cost));
  emit totalsChanged();
}

void ActivityModel::reload() {
  beginResetModel();
  m_ids.clear();
  if (m_ledger)
    for (const client::LedgerEntry& entry : m_ledger->entries()) m_ids.push_back(entry.id);
  endResetModel();
  emit totalsChanged();
}

void ActivityModel::onAdded(quint64 id) {
  beginInsertRows({}, 0, 0);
  m_ids.push_back(id);
  endInsertRows();
  emit totalsChanged();
}

void ActivityModel::onChanged(quint64 id) {
  const auto it = std::lower_bound(m_ids.begin(), m_ids.end(), id);  // ids rise
  if (it != m_ids.end() && *it == id) {
    const int row = static_cast<int>(m_ids.end() - it) - 1;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
  }
  emit totalsChanged();
}

void ActivityModel::onRemoved(quint64 id) {
  const auto it = std::lower_bound(m_ids.begin(), m_ids.end(), id);
  if (it == m_ids.end() || *it != id) return;
  const int row = static_cast<int>(m_ids.end() - it) - 1;
  beginRemoveRows({}, row, row);
  m_ids.erase(it);
  endRemoveRows();
}

const client::LedgerEntry* ActivityModel::entry(int row) const {
  if (!m_ledger || row < 0 || row >= rowCount()) return nullptr;
  return m_ledger->find(m_ids[m_ids.size() - 1 - static_cast<std::size_t>(row)]);
}

QString ActivityModel::totalsText() const {
  const client::LedgerTotals totals = m_ledger ? m_ledger->totals() : client::LedgerTotals();
  // An estimate may be too high, so that with one "at least" would be too much said.
  const bool isEstimate = totals.rowsReadEstimated;
  QStringList figures{ActivityText::calls(totals.calls), totals.unknown > 0 && !isEstimate
                                                             ? ActivityText::atLeast(totals.rowsRead)
                                                             : ActivityText::rowsRead(totals.rowsRead, isEstimate)};
  if (totals.rowsWritten > 0) figures.append(ActivityText::written(totals.rowsWritten));
  if (m_pricing)
    if (const auto cost = sqliteCostUsdMicros(*m_pricing, totals.rowsRead, totals.rowsWritten))
      figures.append(formatUsdMicros(*cost));
  return ActivityText::thisWindow(joined(figures));
}

int ActivityModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ActivityModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

std::optional<qint64> ActivityModel::costOf(const client::LedgerEntry& entry) const {
  if (!m_pricing || (!entry.rowsRead && !entry.rowsWritten)) return std::nullopt;
  return sqliteCostUsdMicros(*m_pricing, entry.rowsRead.value_or(0), entry.rowsWritten.value_or(0));
}

QVariant ActivityModel::text(const client::LedgerEntry& entry, int column) const {
  switch (column) {
    case Time: return entry.startedAt.toLocalTime().toString(u"HH:mm:ss.zzz");
    case Verb: {
      const std::string_view verb = tovuk::text(entry.verb);
      return QString::fromLatin1(verb.data(), static_cast<qsizetype>(verb.size()));
    }
    case Target: return QString::fromStdString(entry.shortTarget.empty() ? entry.target : entry.shortTarget);
    case Status: return statusText(entry);
    case Duration: return entry.finished ? formatDuration(entry.durationMs) : QString();
    case Meters: return metersText(entry);
    case Cost: {
      const auto cost = costOf(entry);
      return cost ? formatUsdMicros(*cost) : QString();
    }
    default: return {};
  }
}

QVariant ActivityModel::rawValue(const client::LedgerEntry& entry, int column) const {
  switch (column) {
    case Time: return entry.startedAt;
    case Status: return entry.httpStatus;
    case Duration: return entry.durationMs;
    case Meters: return static_cast<qlonglong>(entry.rowsRead.value_or(0));
    case Cost: return static_cast<qlonglong>(costOf(entry).value_or(0));
    default: return text(entry, column);
  }
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const client::LedgerEntry* entry = this->entry(index.row());
  if (!entry) return {};
  switch (role) {
    case Qt::DisplayRole: return text(*entry, index.column());
    case Qt::ToolTipRole:
      if (index.column() == Status && entry->superseded) return supersededText();
      return index.column() == Target ? QString::fromStdString(entry->target) : text(*entry, index.column());
    case Qt::TextAlignmentRole:
      if (index.column() == Duration || index.column() == Cost) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
      return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case EntryIdRole: return static_cast<qulonglong>(entry->id);
    case StatusClassRole: return static_cast<int>(statusOf(*entry));
    case RawValueRole: return rawValue(*entry, index.column());
    case ErrorTextRole:
      return entry->error && !entry->superseded ? QString::fromStdString(entry->error->message) : QString();
    default: return {};
  }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return ActivityText::header(section);
}

}  // namespace tovuk::models
