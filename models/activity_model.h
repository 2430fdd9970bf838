// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every call the app made, newest first, over the client's ledger.
#pragma once

#include <QAbstractTableModel>
#include <QPointer>

#include <deque>
#include <optional>

#include "api/client/ledger.h"
#include "api/contract/plans.h"

namespace tovuk::models {

enum class CallStatus : std::uint8_t {
  Pending,     // no answer yet
  Good,        // 2xx
  Refused,     // 4xx, and refused before sending
  Failed,      // 5xx, no answer, not an answer of the contract
  Stopped,     // stopped by the person
  Superseded,  // given up by the program: a newer call took its place
};
CallStatus statusOf(const client::LedgerEntry& entry);
// A call that reads and of which enough was kept to send it again.
bool canRepeat(const client::LedgerEntry& entry);
QString supersededText();  // why a superseded call has no answer

class ActivityModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column : int { Time, Verb, Target, Status, Duration, Meters, Cost, ColumnCount };
  enum Role : int {
    EntryIdRole = Qt::UserRole + 1,  // qulonglong, for client::Ledger::find
    StatusClassRole,                 // int of CallStatus
    RawValueRole,                    // what to sort by: QDateTime, QString, int, double, qlonglong
    ErrorTextRole,                   // QString: the message of the error; empty: none
  };

  explicit ActivityModel(QObject* parent = nullptr);

  void setLedger(client::Ledger* ledger);  // nullptr: no rows
  [[nodiscard]] client::Ledger* ledger() const { return m_ledger; }
  // Prices for the cost column and totalsText(); without them the cost is not known and not shown.
  void setPricing(std::optional<PlanPricing> pricing);

  [[nodiscard]] const client::LedgerEntry* entry(int row) const;  // nullptr: gone
  // "this window: 38 calls · 20 412 rows read · $0.0000", for the status bar.
  [[nodiscard]] QString totalsText() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 signals:
  void totalsChanged();

 private:
  [[nodiscard]] QVariant text(const client::LedgerEntry& entry, int column) const;
  [[nodiscard]] QVariant rawValue(const client::LedgerEntry& entry, int column) const;
  [[nodiscard]] std::optional<qint64> costOf(const client::LedgerEntry& entry) const;
  void onAdded(quint64 id);
  void onChanged(quint64 id);
  void onRemoved(quint64 id);
  void reload();

  QPointer<client::Ledger> m_ledger;
  std::deque<quint64> m_ids;  // oldest first: the ledger's own order
  std::optional<PlanPricing> m_pricing;
};

// A command for a POSIX shell that repeats the call. The token is written as "$TOVUK_TOKEN". Empty when the ledger
// kept only a part of the request's body: half a body must not be sent.
QString asCurl(const client::LedgerEntry& entry, const QString& baseUrl);

// The same as a `tovuk` command (service resources page); empty when the command line has no form for the call.
QString asTovukCommand(const client::LedgerEntry& entry);

// `text` as one word of a POSIX shell.
QString shellQuoted(const QString& text);

}  // namespace tovuk::models
