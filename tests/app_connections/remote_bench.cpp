// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app_connections/remote_bench.h"

#include <QDirIterator>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>

#include <memory>
#include <utility>

#include "views/shell/tab_area.h"
#include "views/sqlite/query_page.h"
#include "views/sqlite/sql_editor.h"
#include "views/sqlite/sqlite_panel.h"

namespace tovuk::tests {

namespace {
constexpr int kPatience = 60000;
}

models::ConnectionProfile shopAt(const QUrl& url) {
  models::ConnectionProfile profile;
  profile.id = QStringLiteral("c-5409");
  profile.name = QStringLiteral("Shop");
  profile.colour = 3;
  profile.baseUrl = url;
  return profile;
}

RemoteBench::RemoteBench(QProcessEnvironment environment, app::SecretStore* store) {
  local::Options options;
  options.dataDir = m_folder.filePath(QStringLiteral("remote")).toStdString();
  options.sample = true;
  auto service = local::Service::start(options);
  if (!service) {
    qWarning("%s", service.error().message.c_str());
    return;
  }
  m_service = std::move(*service);
  // The address is known only now.
  if (environment.contains(QStringLiteral("TOVUK_TOKEN"))) {
    environment.insert(QStringLiteral("TOVUK_API_URL"), url().toString());
    if (environment.value(QStringLiteral("TOVUK_TOKEN")) == QStringLiteral("owner"))
      environment.insert(QStringLiteral("TOVUK_TOKEN"), QString::fromLatin1(token()));
  }
  m_fixture = std::make_unique<WindowFixture>(m_folder.filePath(QStringLiteral("program")), environment, store);
  if (auto added = m_fixture->connections().list().add(shopAt(url()))) m_id = *added;
}

bool RemoteBench::isReady() { return m_fixture && !m_id.isEmpty() && waitForDatabases(); }

bool RemoteBench::waitForDatabases() { return m_fixture->waitForSample(); }

bool RemoteBench::signInToShop() {
  m_fixture->connections().tokens().keep(m_id, url(), token());
  return m_fixture->connections().switchTo(m_id) && waitForDatabases();
}

bool RemoteBench::approve(const QString& userCode) {
  // As the form of the page does, which answers with a page.
  QNetworkAccessManager browser;
  QNetworkRequest request(url().resolved(QUrl(QStringLiteral("/v1/local/login/") + userCode)));
  request.setRawHeader("Authorization", "Bearer " + token());
  request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
  const std::unique_ptr<QNetworkReply> page(browser.post(request, QByteArray()));
  return QTest::qWaitFor([&page] { return page->isFinished(); }, kPatience) &&
         page->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
}

views::SqlitePanel* RemoteBench::open(const QString& database) {
  window().openResource(QStringLiteral("sqlite"), database);
  return qobject_cast<views::SqlitePanel*>(window().tabs().currentPanel());
}

void RemoteBench::startRun(views::SqlitePanel& panel, const QString& sql) {
  panel.showPage(views::SqlitePanel::Query);
  panel.queryPage()->editor()->replaceText(sql);
  panel.queryPage()->runAction()->trigger();
}

QStringList RemoteBench::filesWith(const QByteArray& text) const {
  return filesHolding(m_folder.filePath(QStringLiteral("program")), text);
}

QStringList filesHolding(const QString& folder, const QByteArray& text) {
  QStringList found;
  QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (all.hasNext()) {
    QFile file(all.next());
    if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) found.append(file.fileName());
  }
  return found;
}

}  // namespace tovuk::tests
