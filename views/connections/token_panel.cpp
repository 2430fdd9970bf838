// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/token_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/widgets/ask.h"
#include "views/widgets/icons.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kWidth = 560;

QLabel* addText(QVBoxLayout* column, QWidget* parent, const char* name) {
  auto* label = new QLabel(parent);
  label->setObjectName(QStringLiteral("token.") + QLatin1String(name));
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  column->addWidget(label);
  return label;
}

}  // namespace

TokenPanel::TokenPanel(QWidget* parent)
    : QDialog(parent),
      m_problem(new TokenLabel(Token::Warning, {}, this)),
      m_stepBox(new QWidget(this)),
      m_steps(new QVBoxLayout(m_stepBox)),
      m_result(new MessageBar(this)),
      m_loading(new LoadingLine(this)),
      m_again(new QPushButton(tr("Test again"), this)),
      m_forget(new QPushButton(tr("Forget the token\u2026"), this)) {
  setObjectName(QStringLiteral("token.panel"));
  setWindowTitle(tr("Where is my token?"));
  setMinimumWidth(kWidth);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::margin * 2, 20, metrics::margin * 2, 20);
  column->setSpacing(metrics::gap);
  m_connection = addText(column, this, "connection");
  m_connection->setFont(uiFontStrong());
  m_place = addText(column, this, "place");
  m_problem->setObjectName(QStringLiteral("token.problem"));
  m_problem->setWordWrap(true);
  column->addWidget(m_problem);
  column->addSpacing(metrics::margin);
  auto* heading = new QLabel(tr("Keyring of this machine"), this);
  heading->setFont(uiFontStrong());
  column->addWidget(heading);
  m_backend = addText(column, this, "backend");
  column->addWidget(m_loading);
  m_stepBox->setObjectName(QStringLiteral("token.steps"));
  m_steps->setContentsMargins(0, 0, 0, 0);
  m_steps->setSpacing(metrics::step);
  column->addWidget(m_stepBox);
  m_result->setObjectName(QStringLiteral("token.result"));
  column->addWidget(m_result);
  column->addStretch(1);
  auto* close = new QPushButton(tr("Close"), this);
  m_again->setObjectName(QStringLiteral("token.again"));
  m_forget->setObjectName(QStringLiteral("token.forget"));
  m_again->setAutoDefault(false);
  m_forget->setAutoDefault(false);
  setButtonLook(m_forget, ButtonLook::Danger);
  close->setDefault(true);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(metrics::gap);
  buttons->addWidget(m_forget);
  buttons->addStretch(1);
  buttons->addWidget(m_again);
  buttons->addWidget(close);
  column->addLayout(buttons);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_again, &QPushButton::clicked, this, &TokenPanel::testRequested);
  connect(m_forget, &QPushButton::clicked, this, &TokenPanel::forget);
  m_backend->setText(tr("It was not tested yet."));
  setFacts({});
}

void TokenPanel::setFacts(const TokenPlaceFacts& facts) {
  m_facts = facts;
  m_connection->setText(facts.origin.isEmpty() ? facts.connection
                                               : QStringLiteral("%1, %2").arg(facts.connection, facts.origin));
  m_place->setText(facts.place.isEmpty() ? tr("There is no token for this connection.") : facts.place);
  m_problem->setText(facts.problem);
  m_problem->setVisible(!facts.problem.isEmpty());
  m_forget->setEnabled(facts.hasToken);
}

void TokenPanel::beginTest() {
  m_isTesting = true;
  // At once: a step that is on its way out must not be found any more.
  const auto before = m_stepBox->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
  qDeleteAll(before);
  m_result->clear();
  m_backend->setText(
      tr("Testing with an entry of its own; your token is not touched. The system may ask you to unlock "
         "the keyring."));
  m_loading->setLoading(true);
  m_again->setEnabled(false);
}

void TokenPanel::addStep(const TokenTestStep& step) {
  auto* row = new QWidget(m_stepBox);
  auto* mark = new QLabel(row);
  mark->setPixmap(iconPixmap(step.isOk ? QStringLiteral("check-circle") : QStringLiteral("error"), metrics::icon,
                             themeColor(step.isOk ? Token::Good : Token::Danger), devicePixelRatioF()));
  mark->setFixedHeight(metrics::button);
  const QString sentence = QStringLiteral("%1: %2").arg(step.text, step.result);
  auto* words = new TokenLabel(Token::Text, sentence, row);
  words->setObjectName(QStringLiteral("token.step"));
  words->setWordWrap(true);
  auto* texts = new QVBoxLayout;
  texts->setSpacing(0);
  texts->addWidget(words);
  if (!step.detail.isEmpty()) {
    auto* detail = new TokenLabel(Token::Muted, step.detail, row, uiFontDetail);
    detail->setWordWrap(true);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    texts->addWidget(detail);
  }
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(metrics::gap);
  line->addWidget(mark, 0, Qt::AlignTop);
  line->addLayout(texts, 1);
  m_steps->addWidget(row);
}

void TokenPanel::finishTest(const TokenTestReport& report) {
  m_isTesting = false;
  m_loading->setLoading(false);
  m_again->setEnabled(true);
  m_backend->setText(report.backend.isEmpty() ? tr("None was found.") : tr("In use: %1").arg(report.backend));
  m_result->showMessage(report.isOk ? Severity::Good : Severity::Danger, report.sentence, report.advice);
  m_result->setClosable(false);
}

void TokenPanel::forget() {
  AskQuestion question;
  question.title = tr("Forget the token of %1?").arg(m_facts.connection);
  question.text = tr("You are signed out here, and the entry in the keyring is removed.");
  question.confirmLabel = tr("Forget the token");
  question.destructive = true;
  Ask::confirm(this, question, [this](bool accepted) {
    if (accepted) emit forgetRequested();
  });
}

}  // namespace tovuk::views
