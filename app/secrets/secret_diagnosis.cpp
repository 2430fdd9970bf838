// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/secret_diagnosis.h"

#include <QRandomGenerator>

#include "app/secrets/secret_text.h"

namespace tovuk::app {

namespace {

QByteArray randomText() {
  return QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
}

}  // namespace

SecretDiagnosis::SecretDiagnosis(SecretStore& store, KeyringProbe& probe, QObject* parent)
    : QObject(parent), m_store(store), m_probe(probe) {}

void SecretDiagnosis::run() {
  m_step.cancel();
  m_running = true;
  m_report = {};
  // Another entry each time: what an earlier try left behind must not pass for this one's.
  m_key = {QStringLiteral("test-%1").arg(QString::fromLatin1(randomText())), QStringLiteral("test:")};
  m_text = randomText();
  m_look = m_probe.look();
  m_look.then(this, [this](const Result<KeyringReport>& look) { takeLook(look.value()); });
}

void SecretDiagnosis::takeLook(const KeyringReport& look) {
  m_report.backend = look.backend;
  // A locked keyring is tried all the same: the system may offer to unlock it.
  const bool goOn = record(DiagnosisStep::Name::Look, look.status, look.detail);
  if (goOn || look.status == SecretStatus::Locked)
    write();
  else
    finish();
}

void SecretDiagnosis::write() {
  m_step = m_store.write(m_key, m_text);
  m_step.then(this, [this](const Result<SecretAnswer>& answer) {
    if (record(DiagnosisStep::Name::Write, answer.value().status, answer.value().detail))
      read();
    else
      finish();
  });
}

void SecretDiagnosis::read() {
  m_step = m_store.read(m_key);
  m_step.then(this, [this](const Result<SecretAnswer>& answer) {
    const SecretAnswer& read = answer.value();
    const bool same = !read.isOk() || read.secret == m_text;
    record(DiagnosisStep::Name::Read, same ? read.status : SecretStatus::Failed,
           same ? read.detail : tr("Another text came back than was stored."));
    // Whatever came back, the entry is not left behind.
    remove();
  });
}

void SecretDiagnosis::remove() {
  m_step = m_store.remove(m_key);
  m_step.then(this, [this](const Result<SecretAnswer>& answer) {
    record(DiagnosisStep::Name::Remove, answer.value().status, answer.value().detail);
    finish();
  });
}

bool SecretDiagnosis::record(DiagnosisStep::Name name, SecretStatus status, const QString& detail) {
  DiagnosisStep step{name, {}, status, detail};
  switch (name) {
    case DiagnosisStep::Name::Look: step.text = tr("Find the keyring"); break;
    case DiagnosisStep::Name::Write: step.text = tr("Store a test entry"); break;
    case DiagnosisStep::Name::Read: step.text = tr("Read it back"); break;
    case DiagnosisStep::Name::Remove: step.text = tr("Remove it"); break;
  }
  m_report.steps.push_back(step);
  emit stepFinished(step);
  return status == SecretStatus::Ok;
}

void SecretDiagnosis::finish() {
  m_running = false;
  // The worst thing said counts, except that a lock which the person opened meanwhile is none.
  m_report.status = SecretStatus::Ok;
  for (const DiagnosisStep& step : m_report.steps) {
    const bool opened = step.name == DiagnosisStep::Name::Look && m_report.steps.size() > 1;
    if (step.status == SecretStatus::Ok || opened) continue;
    m_report.status = step.status;
    break;
  }
  m_report.sentence = statusText(m_report.status);
  m_report.advice = adviceText(m_report.status);
  emit finished(m_report);
}

}  // namespace tovuk::app
