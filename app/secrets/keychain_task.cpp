// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/keychain_task.h"

#include <qt6keychain/keychain.h>

#include <utility>

#include "app/secrets/libsecret_session.h"

namespace tovuk::app {

namespace {

// Names the entries of this program among all others; never changes, or every stored token is lost.
const QString kService = QStringLiteral("com.tovuk.dashboard");

SecretStatus statusOf(int error) {
  switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return SecretStatus::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return SecretStatus::NoService;
    default: return SecretStatus::Failed;
  }
}

}  // namespace

KeychainTask::KeychainTask(What what, QString entry, const QByteArray& secret, KeyringProbe& probe,
                           std::chrono::milliseconds patience)
    : m_what(what), m_entry(std::move(entry)), m_secret(secret), m_probe(probe), m_patience(patience) {}

void KeychainTask::start() {
  look([this](const KeyringReport& report) { takeLook(report); });
}

void KeychainTask::look(std::function<void(const KeyringReport&)> next) {
  m_look = m_probe.look();
  m_look.then(this, [next = std::move(next)](const Result<KeyringReport>& report) { next(report.value()); });
}

void KeychainTask::takeLook(const KeyringReport& report) {
  switch (report.status) {
    case SecretStatus::NoService:
      if (std::exchange(m_waited, true)) break;
      m_wait = m_probe.waitForService(m_patience);
      m_wait.then(this, [this](const Result<Done>&) { start(); });
      return;
    case SecretStatus::Ok:
    case SecretStatus::Locked:  // asked all the same: that is what makes the system ask the person to unlock it
      run();
      return;
    default: break;
  }
  answer(report.status, {}, report.detail);
}

void KeychainTask::run() {
  // One task runs at a time, so nothing is under way in the session that ends here.
  forgetLibsecretSession();
  switch (m_what) {
    case What::Read:
      readEntry([this](const Outcome& outcome) {
        if (outcome.error == QKeychain::NoError && !outcome.secret.isEmpty())
          answer(SecretStatus::Ok, outcome.secret);
        else
          explain(outcome);
      });
      return;
    case What::Write: {
      auto* job = new QKeychain::WritePasswordJob(kService);
      job->setBinaryData(m_secret.reveal());
      runJob(job, [this](const Outcome& outcome) {
        if (outcome.error == QKeychain::NoError)
          readBack();
        else
          explain(outcome);
      });
      return;
    }
    case What::Remove:
      runJob(new QKeychain::DeletePasswordJob(kService), [this](const Outcome& outcome) {
        if (outcome.error == QKeychain::NoError || outcome.error == QKeychain::EntryNotFound)
          readBack();
        else
          explain(outcome);
      });
      return;
  }
}

void KeychainTask::readBack() {
  readEntry([this](const Outcome& outcome) {
    const bool found = outcome.error == QKeychain::NoError && !outcome.secret.isEmpty();
    if (m_what == What::Write && found && m_secret.equals(outcome.secret))
      answer(SecretStatus::Ok);
    else if (found)
      answer(SecretStatus::Failed, {},
             m_what == What::Write ? tr("Another text came back than was stored.") : tr("The entry is still there."));
    else
      explain(outcome);
  });
}

void KeychainTask::explain(const Outcome& outcome) {
  look([this, outcome](const KeyringReport& report) {
    if (report.status != SecretStatus::Ok)
      answer(report.status, {}, report.detail);
    else if (outcome.error != QKeychain::EntryNotFound && outcome.error != QKeychain::NoError)
      answer(statusOf(outcome.error), {}, outcome.text);
    else if (m_what == What::Write)
      answer(SecretStatus::Failed, {}, tr("The entry was not there when it was looked for."));
    else
      answer(m_what == What::Read ? SecretStatus::Missing : SecretStatus::Ok);
  });
}

void KeychainTask::readEntry(Next next) { runJob(new QKeychain::ReadPasswordJob(kService), std::move(next)); }

// The job has no parent: it must outlive this task, since the library under it calls back into the job.
void KeychainTask::runJob(QKeychain::Job* job, Next next) {
  job->setKey(m_entry);
  job->setInsecureFallback(false);
  connect(job, &QKeychain::Job::finished, this, [next = std::move(next)](QKeychain::Job* done) {
    Outcome outcome{done->error(), {}, done->errorString()};
    if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(done)) outcome.secret = read->binaryData();
    next(outcome);
  });
  job->start();
}

void KeychainTask::answer(SecretStatus status, const QByteArray& secret, const QString& detail) {
  const QPointer<KeychainTask> alive(this);
  m_promise.resolve(Result<SecretAnswer>(SecretAnswer{status, secret, detail}));
  if (alive) emit finished();
}

}  // namespace tovuk::app
