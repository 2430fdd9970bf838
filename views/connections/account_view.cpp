// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/account_view.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "models/format.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

QString nameOfProvider(const QString& provider) {
  if (provider == QLatin1String("github")) return QStringLiteral("GitHub");
  if (provider == QLatin1String("google")) return QStringLiteral("Google");
  return provider;
}

QString nameOfPlan(const QString& plan) {
  if (plan == QLatin1String("free")) return AccountView::tr("Free", "plan");
  if (plan == QLatin1String("pro")) return AccountView::tr("Pro", "plan");
  return plan;
}

}  // namespace

AccountView::AccountView(QWidget* parent) : QWidget(parent), m_heading(new QLabel(this)), m_rows(new QFormLayout) {
  m_heading->setObjectName(QStringLiteral("account.heading"));
  m_heading->setTextFormat(Qt::PlainText);
  m_heading->setWordWrap(true);
  m_heading->setFont(uiFontStrong());
  m_rows->setHorizontalSpacing(metrics::margin * 2);
  m_rows->setVerticalSpacing(metrics::gap);
  m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_rows->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::margin);
  column->addWidget(m_heading);
  column->addLayout(m_rows);
  column->addStretch(1);
}

void AccountView::setAccount(const models::AccountSummary& account) {
  while (m_rows->rowCount() > 0) m_rows->removeRow(0);
  m_heading->setText(account.name.isEmpty() ? tr("You are signed in.") : tr("Signed in as %1").arg(account.name));
  if (account.email != account.name) addRow(tr("Address"), account.email, QStringLiteral("email"));
  addRow(tr("Signed in with"), nameOfProvider(account.provider), QStringLiteral("provider"));
  addRow(tr("Plan"), nameOfPlan(account.plan), QStringLiteral("plan"));
  const QDateTime end = account.expiresAt;
  addRow(tr("Session ends"),
         end.isValid() ? models::formatUtcAndLocal(end.toUTC().toString(Qt::ISODateWithMs).toStdString()) : QString(),
         QStringLiteral("expiry"));
}

void AccountView::addRow(const QString& label, const QString& text, const QString& name) {
  if (text.isEmpty()) return;
  auto* value = new QLabel(text, this);
  value->setObjectName(QStringLiteral("account.") + name);
  value->setTextFormat(Qt::PlainText);
  value->setWordWrap(true);
  value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_rows->addRow(new TokenLabel(Token::Muted, label, this), value);
}

}  // namespace tovuk::views
