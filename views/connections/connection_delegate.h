// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of the list of connections: colour, name and address, the environment's word, read-only, signed in or not.
#pragma once

#include <QStyledItemDelegate>

#include <functional>

#include "views/connections/sign_in_state.h"

namespace tovuk::views {

class ConnectionDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using SignInOf = std::function<SignInState(const QString& id)>;
  explicit ConnectionDelegate(SignInOf signInOf, QObject* parent);

  void setCurrent(const QString& id) { m_current = id; }
  // "Tovuk, https://api.tovuk.com, PRODUCTION, read-only, signed in as Ada, in use": for screen readers.
  [[nodiscard]] QString spokenText(const QModelIndex& index) const;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  SignInOf m_signInOf;
  QString m_current;
};

}  // namespace tovuk::views
