// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/session_offer.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "views/widgets/loading_line.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

SessionOffer::SessionOffer(QWidget* parent)
    : QWidget(parent),
      m_sentence(new TokenLabel(Token::Text, {}, this)),
      m_refusal(new TokenLabel(Token::Danger, {}, this)),
      m_use(new QPushButton(tr("Use the session of the tovuk command line"), this)),
      m_loading(new LoadingLine(this)) {
  m_sentence->setObjectName(QStringLiteral("signIn.session.sentence"));
  m_refusal->setObjectName(QStringLiteral("signIn.session.refusal"));
  m_use->setObjectName(QStringLiteral("signIn.session.use"));
  m_use->setAutoDefault(false);
  for (TokenLabel* label : {m_sentence, m_refusal}) label->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::gap);
  column->addWidget(m_sentence);
  column->addWidget(m_use, 0, Qt::AlignLeft);
  column->addWidget(m_refusal);
  column->addWidget(m_loading);
  connect(m_use, &QPushButton::clicked, this, &SessionOffer::agreed);
  m_refusal->hide();
  hide();
}

void SessionOffer::offer(const QString& place) {
  m_sentence->setText(tr("You are signed in on the tovuk command line. With your consent its token is read from %1, "
                         "once; nothing is changed there.")
                          .arg(place));
  m_use->setAccessibleDescription(m_sentence->text());
  m_refusal->hide();
  setBusy(false);
  show();
}

void SessionOffer::setBusy(bool busy) {
  m_use->setEnabled(!busy);
  m_loading->setLoading(busy);
  if (busy) m_refusal->hide();
}

void SessionOffer::showRefusal(const QString& sentence) {
  setBusy(false);
  m_refusal->setText(sentence);
  m_refusal->show();
}

}  // namespace tovuk::views
