// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/sign_in_dialog.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/connections/device_login.h"
#include "views/connections/account_view.h"
#include "views/connections/browser_sign_in.h"
#include "views/connections/paste_sign_in.h"
#include "views/connections/session_offer.h"
#include "views/widgets/page_tabs.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kWidth = 520;

}  // namespace

SignInDialog::SignInDialog(const SignInParts& parts, QWidget* parent)
    : QDialog(parent),
      m_login(new models::DeviceLogin(*parts.transport, *parts.delays, this)),
      m_check(new models::TokenCheck(parts.makeClient, this)),
      m_sessionCheck(new models::TokenCheck(parts.makeClient, this)),
      m_pages(new QStackedWidget(this)),
      m_accountView(new AccountView(this)),
      m_keeping(new TokenLabel(Token::Muted, {}, this)),
      m_close(new QPushButton(tr("Cancel"), this)) {
  setObjectName(QStringLiteral("signIn.dialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Sign in to %1").arg(parts.profile.name));
  setMinimumWidth(kWidth);
  auto* address = new TokenLabel(Token::Muted, parts.profile.baseUrl.toString(), this);
  address->setWordWrap(true);
  address->setAccessibleName(tr("Address"));
  m_pages->addWidget(makeWays());
  m_pages->addWidget(m_accountView);
  m_keeping->setWordWrap(true);
  m_keeping->setObjectName(QStringLiteral("signIn.keeping"));
  m_keeping->hide();
  m_close->setObjectName(QStringLiteral("signIn.close"));
  m_close->setAutoDefault(false);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(m_close);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::margin * 2, 20, metrics::margin * 2, 20);
  column->setSpacing(metrics::margin);
  column->addWidget(address);
  column->addWidget(m_pages, 1);
  column->addWidget(m_keeping);
  column->addLayout(buttons);

  connect(m_close, &QPushButton::clicked, this, [this] { m_isDone ? accept() : reject(); });
  connect(m_login, &models::DeviceLogin::approved, this, &SignInDialog::succeed);
  connect(m_check, &models::TokenCheck::accepted, this, &SignInDialog::succeed);
  connect(m_sessionCheck, &models::TokenCheck::accepted, this, &SignInDialog::succeed);
  connect(m_browser, &BrowserSignIn::openPageRequested, this, &SignInDialog::openPageRequested);
  followSession();
}

QWidget* SignInDialog::makeWays() {
  auto* page = new QWidget(this);
  m_offer = new SessionOffer(page);
  m_tabs = new PageTabs(page);
  m_tabs->setObjectName(QStringLiteral("signIn.ways"));
  m_tabs->setAccessibleName(tr("Ways to sign in"));
  m_tabs->addTab(tr("In the browser"));
  m_tabs->addTab(tr("Paste a token"));
  m_browser = new BrowserSignIn(*m_login, page);
  m_paste = new PasteSignIn(*m_check, page);
  m_ways = new QStackedWidget(page);
  m_ways->addWidget(m_browser);
  m_ways->addWidget(m_paste);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::margin);
  column->addWidget(m_offer);
  column->addWidget(m_tabs);
  column->addWidget(m_ways, 1);
  connect(m_tabs, &QTabBar::currentChanged, this, [this](int way) {
    m_ways->setCurrentIndex(way);
    // Nobody shall find a token in a field that is out of sight.
    if (m_ways->currentWidget() != m_paste) m_paste->forget();
  });
  return page;
}

void SignInDialog::followSession() {
  connect(m_offer, &SessionOffer::agreed, this, [this] {
    m_offer->setBusy(true);
    emit sessionRequested();
  });
  connect(m_sessionCheck, &models::TokenCheck::stateChanged, this, [this](models::TokenCheck::State state) {
    using State = models::TokenCheck::State;
    if (state == State::Refused || state == State::NotKnown || state == State::NotChecked)
      m_offer->showRefusal(m_sessionCheck->sentence());
  });
}

void SignInDialog::setKeeping(const QString& sentence, bool isLasting) {
  m_keeping->setText(sentence);
  m_keeping->setToken(isLasting ? Token::Muted : Token::Warning);
  m_keeping->setVisible(!sentence.isEmpty());
}

void SignInDialog::offerSession(const QString& place) {
  if (!m_isDone) m_offer->offer(place);
}

void SignInDialog::useSession(const QByteArray& token) {
  if (!m_isDone) m_sessionCheck->check(QString::fromLatin1(token));
}

void SignInDialog::refuseSession(const QString& sentence) { m_offer->showRefusal(sentence); }

void SignInDialog::showAccount(const models::AccountSummary& account) {
  const QDateTime expiresAt = account.expiresAt.isValid() ? account.expiresAt : m_account.expiresAt;
  m_account = account;
  m_account.expiresAt = expiresAt;
  m_accountView->setAccount(m_account);
}

void SignInDialog::succeed(const QByteArray& token, const models::AccountSummary& account) {
  if (m_isDone) return;
  m_isDone = true;
  // The other ways are given up: their answer would come too late.
  m_login->cancel();
  for (models::TokenCheck* check : {m_check, m_sessionCheck})
    if (check->state() == models::TokenCheck::State::Checking) check->cancel();
  m_paste->forget();
  showAccount(account);
  m_pages->setCurrentWidget(m_accountView);
  m_close->setText(tr("Done"));
  m_close->setDefault(true);
  setButtonLook(m_close, ButtonLook::Primary);
  m_close->setFocus(Qt::OtherFocusReason);
  emit signedIn(token, account);
}

void SignInDialog::done(int result) {
  if (!m_isDone) {
    m_login->cancel();
    for (models::TokenCheck* check : {m_check, m_sessionCheck})
      if (check->state() == models::TokenCheck::State::Checking) check->cancel();
  }
  m_paste->forget();
  QDialog::done(result);
}

}  // namespace tovuk::views
