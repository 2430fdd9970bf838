// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/browser_sign_in.h"

#include <QClipboard>
#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/format.h"
#include "views/widgets/announce.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

using Login = models::DeviceLogin;

namespace {

constexpr int kCodePixels = 28;

QPushButton* makeButton(const QString& text, const char* name, QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  button->setObjectName(QStringLiteral("signIn.") + QLatin1String(name));
  button->setAutoDefault(false);
  return button;
}

}  // namespace

BrowserSignIn::BrowserSignIn(Login& login, QWidget* parent)
    : QWidget(parent),
      m_login(login),
      m_loading(new LoadingLine(this)),
      m_message(new MessageBar(this)),
      m_pages(new QStackedWidget(this)) {
  m_message->setObjectName(QStringLiteral("signIn.browser.message"));
  m_pages->addWidget(makeIntroduction());
  m_pages->addWidget(makeCode());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::gap);
  column->addWidget(m_loading);
  column->addWidget(m_message);
  column->addWidget(m_pages, 1);
  connect(&m_login, &Login::stateChanged, this, &BrowserSignIn::followState);
  connect(&m_login, &Login::secondsLeftChanged, this, [this](int seconds) {
    m_secondsLeft->setText(tr("Seconds until the code expires: %1").arg(models::formatCount(seconds)));
  });
  connect(&m_login, &Login::troubleChanged, this, [this](const QString& trouble) {
    if (m_login.state() != Login::State::Waiting) return;
    if (trouble.isEmpty()) {
      m_message->clear();
    } else {
      m_message->showMessage(Severity::Warning, trouble, tr("The sign-in goes on as soon as the service answers."));
      m_message->setClosable(false);
    }
  });
}

QWidget* BrowserSignIn::makeIntroduction() {
  auto* page = new QWidget(this);
  auto* words = new TokenLabel(Token::Text,
                               tr("Your browser opens a page of the service. Sign in there, compare the code with the "
                                  "one that is shown here, and approve."),
                               page);
  words->setWordWrap(true);
  m_start = makeButton(tr("Sign in in the browser"), "browser.start", page);
  setButtonLook(m_start, ButtonLook::Primary);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::margin);
  column->addWidget(words);
  column->addWidget(m_start, 0, Qt::AlignLeft);
  column->addStretch(1);
  connect(m_start, &QPushButton::clicked, this, [this] { m_login.start(); });
  return page;
}

QWidget* BrowserSignIn::makeCode() {
  auto* page = new QWidget(this);
  m_waiting = new TokenLabel(Token::Text, {}, page);
  m_waiting->setObjectName(QStringLiteral("signIn.browser.waiting"));
  m_waiting->setWordWrap(true);
  m_code = new QLabel(page);
  m_code->setObjectName(QStringLiteral("signIn.browser.code"));
  m_code->setTextFormat(Qt::PlainText);
  m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_code->setFocusPolicy(Qt::StrongFocus);
  m_code->setLayoutDirection(Qt::LeftToRight);
  setCodeFont();
  m_copy = makeButton(tr("Copy the code"), "browser.copy", page);
  m_open = makeButton(tr("Open the page"), "browser.open", page);
  m_cancel = makeButton(tr("Stop waiting"), "browser.cancel", page);
  setButtonLook(m_open, ButtonLook::Primary);
  m_address = new TokenLabel(Token::Muted, {}, page);
  m_address->setObjectName(QStringLiteral("signIn.browser.address"));
  m_address->setWordWrap(true);
  m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_secondsLeft = new TokenLabel(Token::Muted, {}, page);
  m_secondsLeft->setObjectName(QStringLiteral("signIn.browser.secondsLeft"));
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(metrics::gap);
  for (QPushButton* button : {m_open, m_copy, m_cancel}) buttons->addWidget(button);
  buttons->addStretch(1);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::margin);
  column->addWidget(m_waiting);
  column->addWidget(m_code);
  column->addLayout(buttons);
  column->addWidget(m_address);
  column->addWidget(m_secondsLeft);
  column->addStretch(1);
  connect(m_copy, &QPushButton::clicked, this, &BrowserSignIn::copyCode);
  connect(m_open, &QPushButton::clicked, this, [this] { emit openPageRequested(m_login.pageUrl()); });
  connect(m_cancel, &QPushButton::clicked, this, [this] { m_login.cancel(); });
  return page;
}

void BrowserSignIn::followState(Login::State state) {
  const bool isWaiting = state == Login::State::Waiting;
  m_loading->setLoading(m_login.isUnderWay());
  m_pages->setCurrentIndex(m_login.isUnderWay() ? 1 : 0);
  for (QWidget* widget : {static_cast<QWidget*>(m_code), static_cast<QWidget*>(m_copy), static_cast<QWidget*>(m_open),
                          static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_secondsLeft)})
    widget->setVisible(isWaiting);
  m_message->clear();
  if (state == Login::State::Starting) {
    m_waiting->setText(tr("Asking the service for a code\u2026"));
    m_cancel->setFocus(Qt::OtherFocusReason);
  } else if (isWaiting) {
    showCode();
  } else {
    m_code->clear();
    showEnd(state);
  }
}

void BrowserSignIn::showCode() {
  m_waiting->setText(tr("Waiting for you to approve in the browser. The page must show this code:"));
  m_code->setText(m_login.userCode());
  m_code->setAccessibleName(tr("Code %1").arg(m_login.userCode()));
  m_address->setText(tr("On another device, open %1").arg(m_login.shownUrl()));
  announce(m_code, m_waiting->text() + QLatin1Char(' ') + m_login.userCode());
  m_open->setFocus(Qt::OtherFocusReason);
  emit openPageRequested(m_login.pageUrl());
}

void BrowserSignIn::showEnd(Login::State state) {
  const bool isAgain = state != Login::State::Idle && state != Login::State::Approved;
  m_start->setText(isAgain ? tr("Try again") : tr("Sign in in the browser"));
  switch (state) {
    case Login::State::Cancelled: m_message->showInfo(tr("The sign-in was stopped. Nothing was changed.")); break;
    case Login::State::Denied:
    case Login::State::Expired: m_message->showMessage(Severity::Warning, m_login.sentence(), m_login.hint()); break;
    case Login::State::Failed: m_message->showMessage(Severity::Danger, m_login.sentence(), m_login.hint()); break;
    case Login::State::Idle:
    case Login::State::Starting:
    case Login::State::Waiting:
    case Login::State::Approved: break;
  }
  if (isAgain) m_start->setFocus(Qt::OtherFocusReason);
}

void BrowserSignIn::copyCode() {
  QGuiApplication::clipboard()->setText(m_login.userCode());
  announce(m_copy, tr("The code was copied."));
}

void BrowserSignIn::setCodeFont() {
  QFont font = monoFontStrong();
  font.setPixelSize(kCodePixels);
  if (m_code->font() != font) m_code->setFont(font);
  // A label's least height is that of the font it had when it was laid out.
  m_code->setMinimumHeight(QFontMetrics(font).height());
}

void BrowserSignIn::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange && m_code) setCodeFont();
}

}  // namespace tovuk::views
