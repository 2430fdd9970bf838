// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A batch as an editable list, with what is wrong with each message and how much room is left (schemas page, 2.7).
#pragma once

#include <QAbstractTableModel>
#include <QJsonArray>

#include <vector>

#include "models/queue/body_text.h"

namespace tovuk::models {

struct BatchCounters {
  int messages = 0;
  std::size_t bytes = 0;    // of all bodies
  std::size_t largest = 0;  // of one body
  friend bool operator==(const BatchCounters&, const BatchCounters&) = default;
};

class BatchModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column : int { Body, Kind, Delay, Size, ColumnCount };
  enum Role : int {
    ProblemRole = Qt::UserRole + 1,  // QString: what is wrong in this cell; empty: nothing
    RawValueRole,                    // QString, BodyKind as int, QString, qlonglong
  };
  using QAbstractTableModel::QAbstractTableModel;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  // Edit role: text for Body and Delay, the int of a BodyKind for Kind.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

  void append(const std::vector<WrittenMessage>& messages);
  void clear();
  [[nodiscard]] const WrittenMessage& message(int row) const { return m_rows[static_cast<std::size_t>(row)].written; }

  [[nodiscard]] BatchCounters counters() const;
  // Why the list cannot be sent as one batch: one sentence with the limit; empty: it can.
  [[nodiscard]] QString problem() const;
  [[nodiscard]] int firstRowWithProblem() const;  // -1: none
  // Precondition: problem() is empty.
  [[nodiscard]] QueueBatchSend batch() const;

  // For the journal; fromJson takes what toJson gave and leaves out what it does not understand.
  [[nodiscard]] QJsonArray toJson() const;
  void fromJson(const QJsonArray& rows);

 signals:
  void countersChanged();  // also whenever a problem may have come or gone

 private:
  struct Row {
    WrittenMessage written;
    BodyCheck body;
    QString delayProblem;
  };
  static Row rowOf(const WrittenMessage& written);
  static QString problemOf(const Row& row, int column);

  std::vector<Row> m_rows;
};

// Messages out of pasted JSON: a list, or an object with a list named "messages" as the contract has it. A message is
// an object with body, encoding and delaySeconds, or a text alone; a body that is an object or a list becomes its JSON.
struct PastedBatch {
  std::vector<WrittenMessage> messages;
  QString problem;  // one sentence; empty: all of it was understood
};
PastedBatch readPastedBatch(const QString& json);
// As the contract has it, to be pasted elsewhere.
QString pasteOf(const BatchModel& model);

}  // namespace tovuk::models
