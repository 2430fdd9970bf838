// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/ask_above_question.h"

#include <QCoreApplication>

#include "views/widgets/ask.h"

namespace tovuk::views {

namespace {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(tovuk::views::AskAboveQuestion)
};

}  // namespace

void confirmAboveLimit(QWidget* parent, const QString& connectionName, const models::AskAbove& limit,
                       std::function<void(bool)> done) {
  AskQuestion question;
  question.title = Texts::tr("Run this query on %1?").arg(connectionName);
  question.text = limit.question;
  question.details = Texts::tr("The limits are those of the connection: Manage connections changes them.");
  question.confirmLabel = Texts::tr("Run anyway");
  question.destructive = true;  // so that Return does not run it
  Ask::confirm(parent, std::move(question), std::move(done));
}

}  // namespace tovuk::views
