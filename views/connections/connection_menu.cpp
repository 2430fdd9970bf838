// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/connection_menu.h"

#include "models/connections/connection_list.h"
#include "views/connections/connection_header.h"
#include "views/widgets/icons.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/theme_connections.h"

namespace tovuk::views {

ConnectionMenu::ConnectionMenu(models::ConnectionList& connections, SignInOf signInOf, QWidget* parent)
    : QMenu(parent), m_connections(connections), m_signInOf(std::move(signInOf)) {
  setAccessibleName(tr("Connections"));
  connect(this, &QMenu::aboutToShow, this, &ConnectionMenu::fill);
}

void ConnectionMenu::setCurrent(const QString& id) { m_current = id; }

void ConnectionMenu::setMoreActions(const QList<QAction*>& actions) { m_more = actions; }

void ConnectionMenu::fill() {
  // The actions of others are only taken out; those made here belong to the menu and go.
  clear();
  for (const models::ConnectionProfile& profile : m_connections.profiles()) {
    // Behind the tab stands what the style sets apart, where other menus have their keys.
    QAction* entry =
        addAction(QIcon(connectionDot(profile.colour)), plainLabel(profile.name) + QLatin1Char('\t') +
                                                            ConnectionHeader::environmentWord(profile.environment));
    entry->setCheckable(true);
    entry->setChecked(profile.id == m_current);
    entry->setData(profile.id);
    connect(entry, &QAction::triggered, this, [this, id = profile.id] { emit switchRequested(id); });
  }
  addSeparator();
  const QString id = m_current;
  const SignInStatus status = m_connections.find(id) ? m_signInOf(id).status : SignInStatus::NotNeeded;
  if (status == SignInStatus::SignedOut || status == SignInStatus::Ended) {
    QAction* signIn = addAction(themedIcon(QStringLiteral("key")), tr("Sign in\u2026"));
    connect(signIn, &QAction::triggered, this, [this, id] { emit signInRequested(id); });
  } else if (status == SignInStatus::SignedIn) {
    QAction* signOut = addAction(themedIcon(QStringLiteral("lock")), tr("Sign out"));
    connect(signOut, &QAction::triggered, this, [this, id] { emit signOutRequested(id); });
  }
  if (status != SignInStatus::NotNeeded) {
    QAction* where = addAction(themedIcon(QStringLiteral("help")), tr("Where is my token?"));
    connect(where, &QAction::triggered, this, [this, id] { emit tokenPanelRequested(id); });
  }
  QAction* manage = addAction(themedIcon(QStringLiteral("settings")), tr("Manage connections\u2026"));
  connect(manage, &QAction::triggered, this, &ConnectionMenu::manageRequested);
  if (m_more.isEmpty()) return;
  addSeparator();
  addActions(m_more);
}

}  // namespace tovuk::views
