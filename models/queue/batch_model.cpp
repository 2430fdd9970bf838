// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/batch_model.h"

#include <QJsonObject>

#include <algorithm>

#include "api/contract/queue/limits.h"
#include "models/format.h"

namespace tovuk::models {

int BatchModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

BatchModel::Row BatchModel::rowOf(const WrittenMessage& written) {
  return {written, checkBody(written.text, written.kind), models::delayProblem(written.delay)};
}

QString BatchModel::problemOf(const Row& row, int column) {
  if (column == Body || column == Size) return row.body.problem;
  return column == Delay ? row.delayProblem : QString();
}

QVariant BatchModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  const auto size = static_cast<qlonglong>(row.body.size);
  switch (role) {
    case Qt::DisplayRole:
      if (index.column() == Body) return bodyPreview(row.written.text.toStdString());
      if (index.column() == Kind) return bodyKindName(row.written.kind);
      if (index.column() == Delay) return row.written.delay;
      return formatCount(size);
    case Qt::EditRole:
    case RawValueRole:
      if (index.column() == Body) return row.written.text;
      if (index.column() == Kind) return static_cast<int>(row.written.kind);
      if (index.column() == Delay) return row.written.delay;
      return size;
    case Qt::ToolTipRole:
    case ProblemRole: return problemOf(row, index.column());
    case Qt::AccessibleTextRole: {
      const QString problem = problemOf(row, index.column());
      const QString text = data(index, Qt::DisplayRole).toString();
      return problem.isEmpty() ? text : tr("%1 (%2)", "a cell and what is wrong with it").arg(text, problem);
    }
    case Qt::TextAlignmentRole:
      return QVariant((index.column() >= Delay ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
  }
}

bool BatchModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
  WrittenMessage written = message(index.row());
  switch (index.column()) {
    case Body: written.text = value.toString(); break;
    case Kind:
      written.kind = static_cast<BodyKind>(qBound(0, value.toInt(), static_cast<int>(BodyKind::Base64)));
      break;
    case Delay: written.delay = value.toString().trimmed(); break;
    default: return false;
  }
  if (written == message(index.row())) return true;
  m_rows[static_cast<std::size_t>(index.row())] = rowOf(written);
  emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
  emit countersChanged();
  return true;
}

Qt::ItemFlags BatchModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  return index.isValid() && index.column() != Size ? flags | Qt::ItemIsEditable : flags;
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section >= Delay ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Body: return tr("Body", "of a message");
    case Kind: return tr("Written as", "text, JSON or Base64");
    case Delay: return tr("Delay (s)", "seconds");
    case Size: return tr("Bytes");
    default: return {};
  }
}

bool BatchModel::removeRows(int row, int count, const QModelIndex& parent) {
  if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount()) return false;
  beginRemoveRows({}, row, row + count - 1);
  m_rows.erase(m_rows.begin() + row, m_rows.begin() + row + count);
  endRemoveRows();
  emit countersChanged();
  return true;
}

void BatchModel::append(const std::vector<WrittenMessage>& messages) {
  if (messages.empty()) return;
  beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(messages.size()) - 1);
  for (const WrittenMessage& written : messages) m_rows.push_back(rowOf(written));
  endInsertRows();
  emit countersChanged();
}

void BatchModel::clear() { removeRows(0, rowCount()); }

BatchCounters BatchModel::counters() const {
  BatchCounters counters;
  counters.messages = rowCount();
  for (const Row& row : m_rows) {
    counters.bytes += row.body.size;
    counters.largest = std::max(counters.largest, row.body.size);
  }
  return counters;
}

int BatchModel::firstRowWithProblem() const {
  const auto it = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) {
    return !row.body.problem.isEmpty() || !row.delayProblem.isEmpty();
  });
  return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

QString BatchModel::problem() const {
  if (m_rows.empty()) return tr("There is no message in the list.");
  const BatchCounters all = counters();
  if (all.messages > static_cast<int>(kMaxQueueSendBatch)) {
    return tr("The list has %1 messages; a batch may have at most %2.")
        .arg(formatCount(all.messages), formatCount(static_cast<qint64>(kMaxQueueSendBatch)));
  }
  if (const int row = firstRowWithProblem(); row >= 0) {
    const Row& wrong = m_rows[static_cast<std::size_t>(row)];
    return tr("Message %1: %2")
        .arg(formatCount(row + 1), wrong.body.problem.isEmpty() ? wrong.delayProblem : wrong.body.problem);
  }
  if (all.bytes > kMaxQueueSendBatchBytes) {
    return tr("The bodies have %1 bytes together; those of a batch may have at most %2.")
        .arg(formatCount(static_cast<qint64>(all.bytes)), formatCount(static_cast<qint64>(kMaxQueueSendBatchBytes)));
  }
  return {};
}

QueueBatchSend BatchModel::batch() const {
  QueueBatchSend batch;
  batch.messages.reserve(m_rows.size());
  for (const Row& row : m_rows) batch.messages.push_back(messageOf(row.written));
  return batch;
}

QJsonArray BatchModel::toJson() const {
  QJsonArray rows;
  for (const Row& row : m_rows) {
    rows.append(QJsonObject{{QStringLiteral("text"), row.written.text},
                            {QStringLiteral("kind"), bodyKindId(row.written.kind)},
                            {QStringLiteral("delay"), row.written.delay}});
  }
  return rows;
}

void BatchModel::fromJson(const QJsonArray& rows) {
  std::vector<WrittenMessage> messages;
  for (const auto& value : rows) {
    const QJsonObject row = value.toObject();
    const auto kind = bodyKindOf(row.value(u"kind").toString());
    if (kind) messages.push_back({row.value(u"text").toString(), *kind, row.value(u"delay").toString()});
  }
  clear();
  append(messages);
}

}  // namespace tovuk::models
