// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program was started with, or a later start handed over: `tovuk://` links and files.
#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

#include "models/open_link.h"

namespace tovuk::app {

class MainWindow;
class Workspace;

// As another process can open them: links as they are, files as absolute paths, so that the folder this process was
// started in does not matter.
QStringList handOverForm(const QStringList& arguments);

class ArgumentOpener : public QObject {
  Q_OBJECT
 public:
  ArgumentOpener(MainWindow& window, Workspace& workspace, QObject* parent = nullptr);

  // A link opens its resource as soon as the services are known; one that cannot be opened is explained in the window's
  // message bar. A file is named there with what to do: links and arguments change nothing by themselves.
  void open(const QStringList& arguments);
  // `activationToken`: see SingleInstance::handedOver.
  void bringToFront(const QByteArray& activationToken);

 private:
  void openWaiting();

  MainWindow& m_window;
  Workspace& m_workspace;
  std::vector<models::OpenLink> m_waiting;  // for the services
};

}  // namespace tovuk::app
