// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/about_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/version.h"
#include "views/widgets/theme.h"

namespace tovuk::app {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("About Tovuk Dashboard"));
  setMinimumWidth(440);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(views::metrics::margin * 2, 20, views::metrics::margin * 2, 20);
  column->setSpacing(views::metrics::gap);
  const auto line = [&](const QString& text, views::Token ink, bool strong = false) {
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (strong) label->setFont(views::uiFontStrong());
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, views::themeColor(ink));
    label->setPalette(palette);
    column->addWidget(label);
  };
  const QString build = tr("Version %1, Qt %2").arg(version(), QString::fromLatin1(qVersion()));
  line(tr("Tovuk Dashboard"), views::Token::Text, true);
  line(build, views::Token::Text);
  line(tr("A native dashboard for the resources of Tovuk services, with the same service built in for local work."),
       views::Token::Text);
  line(tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
       views::Token::Muted);
  line(tr("Built with Qt, Qt Charts, QScintilla, SQLite, cpp-httplib and nlohmann JSON. Text is set in Inter and "
          "JetBrains Mono where they are installed."),
       views::Token::Muted);
  column->addStretch(1);
  auto* copy = new QPushButton(tr("Copy the version"), this);
  auto* close = new QPushButton(tr("Close"), this);
  close->setDefault(true);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, views::metrics::margin, 0, 0);
  row->addWidget(copy);
  row->addStretch(1);
  row->addWidget(close);
  column->addLayout(row);
  connect(copy, &QPushButton::clicked, this,
          [build] { QApplication::clipboard()->setText(QStringLiteral("Tovuk Dashboard, ") + build); });
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

}  // namespace tovuk::app
