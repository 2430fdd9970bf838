// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/connection_rows.h"

#include <QStringList>

#include "models/connections/connection_list.h"
#include "views/connections/connection_header.h"

namespace tovuk::views {

using List = models::ConnectionList;

ConnectionRows::ConnectionRows(models::ConnectionList& connections, SignInOf signInOf, QObject* parent)
    : QIdentityProxyModel(parent), m_signInOf(std::move(signInOf)) {
  setSourceModel(&connections);
}

QVariant ConnectionRows::data(const QModelIndex& index, int role) const {
  const auto id = [this, &index] { return QIdentityProxyModel::data(index, List::IdRole).toString(); };
  switch (role) {
    case Qt::AccessibleTextRole: return spokenText(index);
    case SignInTextRole: return signInText(m_signInOf(id()));
    case SignInEndedRole: return m_signInOf(id()).status == SignInStatus::Ended;
    case InUseRole: return id() == m_current;
    default: return QIdentityProxyModel::data(index, role);
  }
}

QString ConnectionRows::spokenText(const QModelIndex& index) const {
  QStringList parts{data(index, Qt::DisplayRole).toString()};
  const auto add = [&parts](const QString& text) {
    if (!text.isEmpty()) parts.append(text);
  };
  add(data(index, List::AddressRole).toString());
  add(ConnectionHeader::environmentWord(static_cast<models::Environment>(data(index, List::EnvironmentRole).toInt())));
  if (data(index, List::ReadOnlyRole).toBool()) add(tr("read-only"));
  add(data(index, SignInTextRole).toString());
  if (data(index, InUseRole).toBool()) add(tr("in use"));
  return parts.join(QStringLiteral(", "));
}

void ConnectionRows::setCurrent(const QString& id) {
  m_current = id;
  refresh();
}

void ConnectionRows::refresh() {
  if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

}  // namespace tovuk::views
