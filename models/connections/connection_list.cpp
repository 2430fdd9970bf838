// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connections/connection_list.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <utility>

#include "api/client/request_url.h"
#include "models/connections/connection_json.h"
#include "models/json_file.h"

namespace tovuk::models {

namespace {

constexpr int kVersion = 1;

Unexpected invalid(const QString& message) {
  Error error;
  error.kind = ErrorKind::Invalid;
  error.code = "invalid_connection";
  error.message = message.toStdString();
  return Unexpected(std::move(error));
}

}  // namespace

ConnectionList::ConnectionList(QString path, QObject* parent) : QAbstractListModel(parent), m_path(std::move(path)) {
  read();
}

void ConnectionList::read() {
  m_profiles = {localConnection()};
  const JsonFile file = readJsonFile(m_path, kVersion);
  m_brokenFileKept = file.brokenFileKept;
  if (!file.object) {
    m_profiles.push_back(tovukConnection());
    return;
  }
  bool allRead = true;
  for (const auto& value : file.object->value(u"connections").toArray()) {
    ConnectionProfile profile = profileOf(value.toObject());
    if (profile.id == m_profiles.front().id) {
      // What is fixed of Local is not the file's to say.
      ConnectionProfile local = localConnection();
      local.colour = profile.colour;
      local.readOnly = profile.readOnly;
      local.defaultService = profile.defaultService;
      local.askAboveRows = profile.askAboveRows;
      local.askAboveUsdMicros = profile.askAboveUsdMicros;
      if (problemsOf(local, {}).isEmpty()) m_profiles.front() = local;
      continue;
    }
    // A name may have become Local's in another language.
    if (!profile.name.isEmpty()) profile.name = freeName(profile.name);
    if (find(profile.id) == nullptr && !problemOf(profile))
      m_profiles.push_back(std::move(profile));
    else
      allRead = false;
  }
  // The next change would write the file without them.
  if (!allRead) m_brokenFileKept = keepCopyAside(m_path);
}

void ConnectionList::write() {
  QJsonArray connections;
  for (int row = 0; row < storedCount(); ++row) connections.append(toJson(m_profiles[static_cast<std::size_t>(row)]));
  const auto reason =
      writeJsonFile(m_path, {{QStringLiteral("version"), kVersion}, {QStringLiteral("connections"), connections}});
  if (reason) emit writeFailed(*reason);
}

int ConnectionList::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_profiles.size());
}

QVariant ConnectionList::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const ConnectionProfile& profile = m_profiles[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole: return profile.name;
    case IdRole: return profile.id;
    case ColourRole: return profile.colour;
    case BaseUrlRole: return profile.baseUrl;
    case AddressRole: return profile.baseUrl.isEmpty() ? QString() : client::originText(profile.baseUrl);
    case EnvironmentRole: return static_cast<int>(profile.environment);
    case ReadOnlyRole: return profile.readOnly;
    case DefaultServiceRole: return profile.defaultService;
    case OriginRole: return static_cast<int>(profile.origin);
    case CanEditRole: return canEdit(profile.id);
    case CanRemoveRole: return canRemove(profile.id);
    default: return {};
  }
}

QHash<int, QByteArray> ConnectionList::roleNames() const {
  auto names = QAbstractListModel::roleNames();
  names.insert({{IdRole, "id"},
                {ColourRole, "colour"},
                {BaseUrlRole, "baseUrl"},
                {AddressRole, "address"},
                {EnvironmentRole, "environment"},
                {ReadOnlyRole, "readOnly"},
                {DefaultServiceRole, "defaultService"},
                {OriginRole, "origin"},
                {CanEditRole, "canEdit"},
                {CanRemoveRole, "canRemove"}});
  return names;
}

int ConnectionList::rowOf(const QString& id) const {
  const auto at = std::find_if(m_profiles.begin(), m_profiles.end(), [&id](const auto& each) { return each.id == id; });
  return at == m_profiles.end() ? -1 : static_cast<int>(at - m_profiles.begin());
}

const ConnectionProfile* ConnectionList::find(const QString& id) const {
  const int row = rowOf(id);
  return row < 0 ? nullptr : &m_profiles[static_cast<std::size_t>(row)];
}

QStringList ConnectionList::namesBut(const QString& id) const {
  QStringList names;
  for (const ConnectionProfile& profile : m_profiles)
    if (profile.id != id) names.append(profile.name);
  return names;
}

bool ConnectionList::canEdit(const QString& id) const {
  const ConnectionProfile* profile = find(id);
  return profile != nullptr && profile->origin != ConnectionOrigin::ThisRun;
}

bool ConnectionList::canRemove(const QString& id) const {
  const ConnectionProfile* profile = find(id);
  return profile != nullptr && profile->origin == ConnectionOrigin::Own;
}

int ConnectionList::storedCount() const {
  return static_cast<int>(std::count_if(m_profiles.begin(), m_profiles.end(), [](const ConnectionProfile& each) {
    return each.origin != ConnectionOrigin::ThisRun;
  }));
}

QString ConnectionList::freeName(const QString& name) const {
  const QStringList taken = namesBut({});
  QString free = name;
  for (int number = 2; taken.contains(free, Qt::CaseInsensitive); ++number) {
    const QString tail = QStringLiteral(" (%1)").arg(number);
    free = name.left(kConnectionNameLength - static_cast<int>(tail.size())).trimmed() + tail;
  }
  return free;
}

std::optional<QString> ConnectionList::problemOf(const ConnectionProfile& profile) const {
  const QList<FieldProblem> problems = problemsOf(profile, namesBut(profile.id));
  if (problems.isEmpty()) return std::nullopt;
  return problems.front().text;
}

void ConnectionList::insert(int row, ConnectionProfile profile) {
  beginInsertRows({}, row, row);
  m_profiles.insert(m_profiles.begin() + row, std::move(profile));
  endInsertRows();
}

Result<QString> ConnectionList::add(ConnectionProfile profile) {
  if (profile.id.isEmpty()) profile.id = newConnectionId();
  profile.origin = ConnectionOrigin::Own;
  if (find(profile.id) != nullptr) return invalid(tr("This connection is in the list already."));
  if (const auto problem = problemOf(profile)) return invalid(*problem);
  const QString id = profile.id;
  insert(storedCount(), std::move(profile));
  write();
  return id;
}

Result<Done> ConnectionList::addForThisRun(ConnectionProfile profile) {
  profile.origin = ConnectionOrigin::ThisRun;
  profile.name = freeName(profile.name);
  if (find(profile.id) != nullptr) return invalid(tr("This connection is in the list already."));
  if (const auto problem = problemOf(profile)) return invalid(*problem);
  insert(rowCount(), std::move(profile));
  return Done{};
}

Result<Done> ConnectionList::edit(const ConnectionProfile& profile) {
  const int row = rowOf(profile.id);
  if (row < 0) return invalid(tr("This connection is not in the list any more."));
  if (!canEdit(profile.id)) return invalid(tr("This connection comes from the environment of the program."));
  ConnectionProfile after = profile;
  const ConnectionProfile before = m_profiles[static_cast<std::size_t>(row)];
  after.origin = before.origin;
  if (before.origin == ConnectionOrigin::Local) after.name = before.name;
  if (const auto problem = problemOf(after)) return invalid(*problem);
  if (after == before) return Done{};
  m_profiles[static_cast<std::size_t>(row)] = after;
  emit dataChanged(index(row), index(row));
  write();
  emit edited(before, after);
  return Done{};
}

bool ConnectionList::remove(const QString& id) {
  if (!canRemove(id)) return false;
  const int row = rowOf(id);
  const ConnectionProfile before = m_profiles[static_cast<std::size_t>(row)];
  beginRemoveRows({}, row, row);
  m_profiles.erase(m_profiles.begin() + row);
  endRemoveRows();
  write();
  emit removed(before);
  return true;
}

bool ConnectionList::move(const QString& id, int newRow) {
  const int row = rowOf(id);
  if (row < 1 || newRow < 1 || row >= storedCount() || newRow >= storedCount()) return false;
  if (row == newRow) return true;
  // Qt counts the target as the row before which it comes.
  beginMoveRows({}, row, row, {}, newRow > row ? newRow + 1 : newRow);
  const auto begin = m_profiles.begin();
  if (newRow > row)
    std::rotate(begin + row, begin + row + 1, begin + newRow + 1);
  else
    std::rotate(begin + newRow, begin + row, begin + row + 1);
  endMoveRows();
  write();
  return true;
}

QByteArray ConnectionList::exported(const QStringList& ids) const {
  std::vector<ConnectionProfile> chosen;
  std::copy_if(m_profiles.begin(), m_profiles.end(), std::back_inserter(chosen),
               [&ids](const ConnectionProfile& each) { return ids.contains(each.id); });
  return exchangeOf(chosen);
}

Result<ImportReport> ConnectionList::import(const QByteArray& json) {
  auto exchange = readExchange(json);
  if (!exchange) return Unexpected(std::move(exchange).error());
  ImportReport report;
  report.refused = exchange->refused;
  for (ConnectionProfile& profile : exchange->usable) {
    const QString free = freeName(profile.name);
    if (free != profile.name) report.renamed.append(free);
    profile.name = free;
    report.added.append(profile.id);
    insert(storedCount(), std::move(profile));
  }
  if (!report.added.isEmpty()) write();
  return report;
}

}  // namespace tovuk::models
