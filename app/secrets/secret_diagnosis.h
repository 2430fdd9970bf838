// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Where is my token?": names the keyring that is really in use, tries it with an entry of its own, and says in one
// sentence what is wrong and what to do. No token is read or changed.
#pragma once

#include <QObject>
#include <QString>

#include <vector>

#include "app/secrets/keyring_probe.h"
#include "app/secrets/secret_store.h"

namespace tovuk::app {

struct DiagnosisStep {
  enum class Name : std::uint8_t { Look, Write, Read, Remove };
  Name name{};
  QString text;  // what is tried, for a list: "Store a test entry". Translated
  SecretStatus status = SecretStatus::Failed;
  QString detail;  // what the system said; plain text
};

struct DiagnosisReport {
  QString backend;                             // "GNOME Keyring"; empty: none found
  std::vector<DiagnosisStep> steps;            // those that were tried, in order
  SecretStatus status = SecretStatus::Failed;  // of the first step that failed
  QString sentence;                            // what is wrong, or that it works
  QString advice;                              // what to do; empty where there is nothing
  [[nodiscard]] bool isOk() const { return status == SecretStatus::Ok; }
};

class SecretDiagnosis : public QObject {
  Q_OBJECT
 public:
  // Both must outlive this object.
  SecretDiagnosis(SecretStore& store, KeyringProbe& probe, QObject* parent = nullptr);

  // Begins anew; one that is under way is given up. Where the keyring is locked the system may ask the person.
  void run();
  [[nodiscard]] bool isRunning() const { return m_running; }
  [[nodiscard]] const DiagnosisReport& report() const { return m_report; }  // so far

 signals:
  void stepFinished(const tovuk::app::DiagnosisStep& step);
  void finished(const tovuk::app::DiagnosisReport& report);

 private:
  void takeLook(const KeyringReport& look);
  void write();
  void read();
  void remove();
  // False: the step failed, and with it the diagnosis.
  bool record(DiagnosisStep::Name name, SecretStatus status, const QString& detail);
  void finish();

  SecretStore& m_store;
  KeyringProbe& m_probe;
  bool m_running = false;
  DiagnosisReport m_report;
  SecretKey m_key;
  QByteArray m_text;
  client::Reply<KeyringReport> m_look;
  client::Reply<SecretAnswer> m_step;
};

}  // namespace tovuk::app
