// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every connection of the person, in their order: Local first, always. Written to its file with each change.
//
// One column. Local cannot be removed, moved, renamed or given an address; what belongs to this run only comes last,
// and cannot be moved or edited.
#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

#include "api/contract/result.h"
#include "models/connections/connection_profile.h"

namespace tovuk::models {

struct ImportReport {
  QStringList added;    // ids, in the order of the list
  QStringList renamed;  // names of those whose own name was taken, as they are called now
  QStringList refused;  // a sentence each
};

class ConnectionList : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role : std::uint16_t {
    // Qt::DisplayRole: the name
    IdRole = Qt::UserRole + 1,  // QString
    ColourRole,                 // int, index into the palette
    BaseUrlRole,                // QUrl; empty for Local
    AddressRole,                // QString to show: scheme, host and port
    EnvironmentRole,            // int, Environment
    ReadOnlyRole,               // bool
    DefaultServiceRole,         // QString
    OriginRole,                 // int, ConnectionOrigin
    CanEditRole,                // bool
    CanRemoveRole,              // bool
  };

  // Reads `path`. Where there is no file: Local and the preset Tovuk. A file that cannot be read is kept aside.
  explicit ConnectionList(QString path, QObject* parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  [[nodiscard]] const std::vector<ConnectionProfile>& profiles() const { return m_profiles; }
  [[nodiscard]] const ConnectionProfile* find(const QString& id) const;  // until the next change; nullptr: none
  [[nodiscard]] int rowOf(const QString& id) const;                      // -1: none
  [[nodiscard]] QStringList namesBut(const QString& id) const;           // of the others, for nameProblem()
  [[nodiscard]] bool canEdit(const QString& id) const;
  [[nodiscard]] bool canRemove(const QString& id) const;
  // The name itself, or "name (2)" and so on, whichever is free.
  [[nodiscard]] QString freeName(const QString& name) const;

  // The errors are of kind Invalid; the message is the sentence of the first problem. An empty id gets a new one.
  // Answers the id. Comes last of those that are stored.
  Result<QString> add(ConnectionProfile profile);
  // Replaces the one with that id; its origin stays.
  Result<Done> edit(const ConnectionProfile& profile);
  bool remove(const QString& id);            // false: not there, or it stays
  bool move(const QString& id, int newRow);  // false: it or who is there cannot be moved; no change is true

  // Connections of this process only (run_connection.h). Never stored and never exported.
  Result<Done> addForThisRun(ConnectionProfile profile);

  [[nodiscard]] QByteArray exported(const QStringList& ids) const;  // connection_json.h, exchangeOf()
  // All that can be used are added, with new ids and free names. Error: nothing of it is a file of connections.
  Result<ImportReport> import(const QByteArray& json);

  [[nodiscard]] QString brokenFileKept() const { return m_brokenFileKept; }  // empty: all of it was read, or none there

 signals:
  // Beside the signals of the model. The profile is as it was before.
  void removed(const tovuk::models::ConnectionProfile& profile);
  void edited(const tovuk::models::ConnectionProfile& before, const tovuk::models::ConnectionProfile& after);
  void writeFailed(const QString& reason);  // the change counts in this run; it is not in the file

 private:
  void read();
  void write();
  void insert(int row, ConnectionProfile profile);
  [[nodiscard]] std::optional<QString> problemOf(const ConnectionProfile& profile) const;
  [[nodiscard]] int storedCount() const;  // rows before those of this run

  QString m_path;
  QString m_brokenFileKept;
  std::vector<ConnectionProfile> m_profiles;
};

}  // namespace tovuk::models
