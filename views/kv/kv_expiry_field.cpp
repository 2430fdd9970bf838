// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/kv/kv_expiry_field.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "views/widgets/choice_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

using Kind = models::KvExpiryInput::Kind;

KvExpiryField::KvExpiryField(QWidget* parent) : QWidget(parent) {
  auto* label = new TokenLabel(Token::Muted, tr("EXPIRES", "a label in capitals"), this, uiFontSmall);
  m_kinds = new ChoiceBar(QStringLiteral("kv.expiry.kind"), tr("When the entry expires"),
                          {tr("Never"), tr("After", "a while"), tr("At", "a time")}, this);
  m_field = new QLineEdit(this);
  m_field->setObjectName(QStringLiteral("kv.expiry.text"));
  m_field->setAccessibleName(tr("Expiry"));
  m_field->setFont(monoFont());
  m_field->setLayoutDirection(Qt::LeftToRight);
  m_hint = new TokenLabel(Token::Muted, {}, this, uiFontDetail);
  m_hint->setObjectName(QStringLiteral("kv.expiry.hint"));
  m_hint->setWordWrap(true);
  auto* row = new QHBoxLayout;
  row->setSpacing(metrics::gap);
  row->addWidget(m_kinds);
  row->addWidget(m_field, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::step);
  layout->addWidget(label);
  layout->addLayout(row);
  layout->addWidget(m_hint);
  layout->addStretch(1);
  connect(m_kinds, &ChoiceBar::chosen, this, [this] {
    showHint();
    emit edited();
  });
  connect(m_field, &QLineEdit::textEdited, this, [this] {
    showHint();
    emit edited();
  });
  showHint();
}

void KvExpiryField::setInput(const models::KvExpiryInput& input) {
  m_kinds->setCurrent(static_cast<int>(input.kind));
  if (m_field->text() != input.text) m_field->setText(input.text);
  showHint();
}

models::KvExpiryInput KvExpiryField::input() const {
  const auto kind = static_cast<Kind>(m_kinds->current());
  return {kind, kind == Kind::Never ? QString() : m_field->text()};
}

void KvExpiryField::setKept(const std::optional<models::KvExpiryInput>& kept) {
  m_kept = kept;
  showHint();
}

void KvExpiryField::setReadOnly(bool readOnly) {
  m_kinds->setEnabled(!readOnly);
  m_field->setReadOnly(readOnly);
}

QString KvExpiryField::problem() const {
  // What the service has may be closer than it takes from a writer; it is told when it is sent.
  if (m_kept && *m_kept == input()) return {};
  return models::readKvExpiry(input(), QDateTime::currentSecsSinceEpoch()).problem;
}

void KvExpiryField::showHint() {
  const auto kind = static_cast<Kind>(m_kinds->current());
  m_field->setVisible(kind != Kind::Never);
  m_field->setPlaceholderText(kind == Kind::After ? tr("90, 15 min, 2 h, 7 d") : QStringLiteral("2026-12-01 09:00"));
  const QString wrong = problem();
  m_hint->setToken(wrong.isEmpty() ? Token::Muted : Token::Danger);
  if (!wrong.isEmpty()) {
    m_hint->setText(wrong);
    return;
  }
  QString hint = models::readKvExpiry(input(), QDateTime::currentSecsSinceEpoch()).hint;
  if (m_kept && *m_kept == input() && !hint.isEmpty()) hint = tr("%1 \u00b7 kept when you save").arg(hint);
  m_hint->setText(hint);
}

}  // namespace tovuk::views
