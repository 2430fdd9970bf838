// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/connection_header.h"

#include <QPainter>
#include <QStringList>

#include "views/widgets/icons.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/theme_connections.h"

namespace tovuk::views {

namespace {

constexpr int kDot = 8;

}  // namespace

ConnectionHeader::ConnectionHeader(QWidget* parent) : ActionButton(Kind::Framed, parent) {
  setPopupMode(QToolButton::InstantPopup);
  setChevron(true);
}

QString ConnectionHeader::environmentWord(models::Environment environment) {
  switch (environment) {
    case models::Environment::Local: return tr("LOCAL", "environment");
    case models::Environment::Development: return tr("DEVELOPMENT", "environment");
    case models::Environment::Production: return tr("PRODUCTION", "environment");
  }
  return {};
}

Token ConnectionHeader::environmentToken(models::Environment environment) {
  switch (environment) {
    case models::Environment::Local: return Token::Good;
    case models::Environment::Development: return Token::Info;
    case models::Environment::Production: return Token::Danger;
  }
  return Token::Good;
}

QString ConnectionHeader::readOnlyWord() { return tr("READ-ONLY", "connection"); }

void ConnectionHeader::showConnection(const ShownConnection& connection) {
  m_shown = connection;
  setText(plainLabel(connection.name));
  setIcon(themedIcon(connection.environment == models::Environment::Local ? QStringLiteral("home")
                                                                          : QStringLiteral("globe")));
  const QString word = environmentWord(connection.environment);
  QList<Badge> badges{{word, environmentToken(connection.environment)}};
  if (connection.isReadOnly) badges.append({readOnlyWord(), Token::Warning});
  const QString signIn = signInText(connection.signIn);
  switch (connection.signIn.status) {
    case SignInStatus::SignedIn: badges.append({tr("SIGNED IN", "connection"), Token::Muted}); break;
    case SignInStatus::SignedOut:
    case SignInStatus::Ended: badges.append({tr("SIGNED OUT", "connection"), Token::Warning}); break;
    case SignInStatus::NotNeeded:
    case SignInStatus::Looking: break;
  }
  setBadges(badges);
  QString spoken = connection.isReadOnly ? tr("Connection %1, %2, read-only").arg(connection.name, word)
                                         : tr("Connection %1, %2").arg(connection.name, word);
  if (!signIn.isEmpty()) spoken += QStringLiteral(", ") + signIn;
  setAccessibleName(spoken);
  QStringList lines{tr("Connection %1").arg(connection.name)};
  for (const QString& line : {signIn, connection.signIn.place, connection.signIn.problem})
    if (!line.isEmpty()) lines.append(line);
  setToolTip(plainToolTip(lines.join(QLatin1Char('\n'))));
  update();
}

void ConnectionHeader::paintEvent(QPaintEvent* event) {
  ActionButton::paintEvent(event);
  // At the lower corner of the icon, on a ring of the button's own colour.
  const int beginning = iconBegin() + metrics::icon - kDot + 2;
  const int x = layoutDirection() == Qt::RightToLeft ? width() - beginning - kDot : beginning;
  const QRectF dot(x, (height() + metrics::icon) / 2 - kDot + 2, kDot, kDot);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(themeColor(Token::Surface), metrics::line));
  painter.setBrush(connectionColour(m_shown.colour));
  painter.drawEllipse(dot);
}

}  // namespace tovuk::views
