// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/paste_sign_in.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/connections/token_text.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

using Check = models::TokenCheck;

PasteSignIn::PasteSignIn(Check& check, QWidget* parent)
    : QWidget(parent),
      m_check(check),
      m_loading(new LoadingLine(this)),
      m_message(new MessageBar(this)),
      m_field(new QLineEdit(this)),
      m_problem(new TokenLabel(Token::Danger, {}, this)),
      m_submit(new QPushButton(tr("Sign in"), this)) {
  auto* label = new QLabel(tr("Token"), this);
  label->setBuddy(m_field);
  m_message->setObjectName(QStringLiteral("signIn.paste.message"));
  m_field->setObjectName(QStringLiteral("signIn.paste.field"));
  m_field->setAccessibleName(tr("Token"));
  m_field->setEchoMode(QLineEdit::Password);
  // Keyboards that learn words must not learn this one.
  m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                               Qt::ImhSensitiveData);
  m_problem->setObjectName(QStringLiteral("signIn.paste.problem"));
  m_problem->setWordWrap(true);
  m_problem->hide();
  auto* hint = new TokenLabel(Token::Muted, tr("It is shown as dots, tried with the service, and not shown again."),
                              this, uiFontDetail);
  hint->setWordWrap(true);
  m_submit->setObjectName(QStringLiteral("signIn.paste.submit"));
  m_submit->setAutoDefault(false);
  m_submit->setEnabled(false);
  setButtonLook(m_submit, ButtonLook::Primary);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::step);
  for (QWidget* widget :
       {static_cast<QWidget*>(m_loading), static_cast<QWidget*>(m_message), static_cast<QWidget*>(label),
        static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_problem), static_cast<QWidget*>(hint)})
    column->addWidget(widget);
  column->addSpacing(metrics::gap);
  column->addWidget(m_submit, 0, Qt::AlignLeft);
  column->addStretch(1);
  setFocusProxy(m_field);

  connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
    // An empty field is no mistake yet.
    showProblem(text.isEmpty() ? QString() : models::tokenRefusal(text));
    m_message->clear();
  });
  connect(m_field, &QLineEdit::returnPressed, this, &PasteSignIn::submit);
  connect(m_submit, &QPushButton::clicked, this, &PasteSignIn::submit);
  connect(&m_check, &Check::stateChanged, this, &PasteSignIn::showState);
}

void PasteSignIn::forget() {
  // Not clear(): that can be undone, so the field would still hold it.
  m_field->setText(QString());
}

void PasteSignIn::submit() {
  if (m_submit->isEnabled()) m_check.check(m_field->text());
}

void PasteSignIn::showState(Check::State state) {
  const bool isChecking = state == Check::State::Checking;
  m_loading->setLoading(isChecking);
  m_field->setReadOnly(isChecking);
  m_message->clear();
  showProblem({});
  switch (state) {
    case Check::State::Accepted: forget(); break;
    case Check::State::Refused:
    case Check::State::NotKnown: showProblem(m_check.sentence()); break;
    case Check::State::NotChecked:
      m_message->showMessage(Severity::Danger, m_check.sentence(), tr("What you pasted is still there: try again."));
      break;
    case Check::State::Idle:
    case Check::State::Checking: break;
  }
}

void PasteSignIn::showProblem(const QString& sentence) {
  m_problem->setText(sentence);
  m_problem->setVisible(!sentence.isEmpty());
  m_field->setAccessibleDescription(sentence);
  m_submit->setEnabled(m_check.state() != Check::State::Checking && !m_field->text().isEmpty() &&
                       models::tokenRefusal(m_field->text()).isEmpty());
}

}  // namespace tovuk::views
