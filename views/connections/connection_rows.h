// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of connections with what is shown beside each: its sign-in, whether it is in use, and the whole row in words
// for screen readers.
#pragma once

#include <QIdentityProxyModel>

#include <functional>

#include "views/connections/sign_in_state.h"

namespace tovuk::models {
class ConnectionList;
}

namespace tovuk::views {

class ConnectionRows : public QIdentityProxyModel {
  Q_OBJECT
 public:
  enum Role : std::uint16_t {
    // Qt::AccessibleTextRole: "Tovuk, https://api.tovuk.com, PRODUCTION, read-only, Signed in as Ada, in use"
    SignInTextRole = Qt::UserRole + 0x100,  // QString, signInText()
    SignInEndedRole,                        // bool
    InUseRole,                              // bool
  };
  using SignInOf = std::function<SignInState(const QString& id)>;

  // The list must outlive this.
  ConnectionRows(models::ConnectionList& connections, SignInOf signInOf, QObject* parent);

  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  void setCurrent(const QString& id);
  void refresh();  // what SignInOf answers is another now

 private:
  [[nodiscard]] QString spokenText(const QModelIndex& index) const;

  SignInOf m_signInOf;
  QString m_current;
};

}  // namespace tovuk::views
