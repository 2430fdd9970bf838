// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/answer_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kWidth = 720;
constexpr int kHeight = 480;

}  // namespace

AnswerDialog::AnswerDialog(const QString& target, int httpStatus, const QString& text, QWidget* parent)
    : QDialog(parent) {
  setObjectName(QStringLiteral("answer"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Answer of the service"));
  resize(kWidth, kHeight);
  const QString said = text.isEmpty() ? tr("The answer was not kept.")
                                      : tr("What %1 answered, with status %2.").arg(target).arg(httpStatus);
  auto* heading = new TokenLabel(Token::Muted, said, this);
  heading->setWordWrap(true);
  auto* answer = new QPlainTextEdit(text, this);
  answer->setObjectName(QStringLiteral("answer.text"));
  answer->setAccessibleName(windowTitle());
  answer->setReadOnly(true);
  answer->setFont(monoFont());
  answer->setLayoutDirection(Qt::LeftToRight);  // data
  answer->setVisible(!text.isEmpty());
  auto* copy = new QPushButton(tr("Copy"), this);
  copy->setObjectName(QStringLiteral("answer.copy"));
  copy->setVisible(!text.isEmpty());
  auto* close = new QPushButton(tr("Close"), this);
  close->setDefault(true);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(copy);
  buttons->addStretch(1);
  buttons->addWidget(close);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
  column->setSpacing(metrics::gap);
  column->addWidget(heading);
  column->addWidget(answer, 1);
  column->addLayout(buttons);
  connect(copy, &QPushButton::clicked, this, [text] { QApplication::clipboard()->setText(text); });
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

}  // namespace tovuk::views
