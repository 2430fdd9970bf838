// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/argument_opener.h"

#include <QFileInfo>
#include <QUrl>

#include <utility>

#include "app/main_window.h"
#include "app/workspace.h"
#include "views/widgets/message_bar.h"

namespace tovuk::app {

QStringList handOverForm(const QStringList& arguments) {
  QStringList out;
  for (const QString& argument : arguments) {
    const QUrl url(argument);
    if (models::isTovukLink(argument))
      out << argument;
    else if (url.isLocalFile())
      out << url.toLocalFile();
    else
      out << QFileInfo(argument).absoluteFilePath();
  }
  return out;
}

ArgumentOpener::ArgumentOpener(MainWindow& window, Workspace& workspace, QObject* parent)
    : QObject(parent), m_window(window), m_workspace(workspace) {
  connect(&m_workspace, &Workspace::servicesChanged, this, &ArgumentOpener::openWaiting);
}

void ArgumentOpener::open(const QStringList& arguments) {
  for (const QString& argument : arguments) {
    if (!models::isTovukLink(argument)) {
      m_window.messages().showInfo(
          tr("%1 was not opened by itself.").arg(QFileInfo(argument).fileName()),
          tr("To work on a copy of an SQLite file, choose \"Import an SQLite file\" in the menu."));
      continue;
    }
    auto link = models::parseOpenLink(argument);
    if (!link) {
      m_window.messages().showError(link.error());
    } else if (!m_window.canShow(link->type)) {
      m_window.messages().showInfo(
          tr("This version has no panel for what the link asks for, so %1 was not opened.").arg(link->resource));
    } else {
      m_waiting.push_back(std::move(*link));
    }
  }
  openWaiting();
}

void ArgumentOpener::openWaiting() {
  // They wait for the first answer of the connection, as while the person signs in.
  const models::ServicesStore* services = m_workspace.services();
  if (services == nullptr || services->services().empty()) return;
  for (const models::OpenLink& link : std::exchange(m_waiting, {})) {
    if (m_workspace.service(link.service) == nullptr) {
      m_window.messages().showInfo(
          tr("The link asks for the service %1, which this connection does not have.").arg(link.service));
      continue;
    }
    m_workspace.setCurrentService(link.service);
    m_window.openResource(link.type, link.resource);
  }
}

void ArgumentOpener::bringToFront(const QByteArray& activationToken) {
  // Where a compositor asks who may take the focus, Qt hands it this.
  if (!activationToken.isEmpty()) qputenv("XDG_ACTIVATION_TOKEN", activationToken);
  m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
  m_window.show();
  m_window.raise();
  m_window.activateWindow();
}

}  // namespace tovuk::app
