// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names a new resource of any type, with what else the type asks for. Everything is checked as it is typed; a refusal
// of the service is shown inside, and what was typed stays.
#pragma once

#include <QDialog>
#include <QString>

#include <functional>

#include "models/service_context.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tovuk::views {

class MessageBar;
class TokenLabel;

struct CreateResource {
  QString type;          // begins the object names: "kv" gives kv.createDialog, kv.create.name, .problem, .confirm
  QString title;         // of the window: "Create a KV namespace"
  QString nameLabel;     // accessible name of the field: "Name of the namespace"
  QString hint;          // the rule of the name in a sentence: models::nameHint
  QString commandTitle;  // what is being written, for who quits meanwhile; %1 is the name: "Create KV namespace %1"
  QString confirmLabel;  // empty: "Create"
  // Why no resource of that name can be made; empty: it can, or nothing was typed yet. models::nameProblem,
  // roomProblem and takenProblem have the sentences.
  std::function<QString(const QString& name)> problem;
  // Sends it. Called once for each press of the button. A dialog with fields of its own may give it by setSend().
  std::function<client::Reply<ServiceResources>(const QString& name)> send;
};

class CreateResourceDialog : public QDialog {
  Q_OBJECT
 public:
  // `service` outlives this; the dialog deletes itself when it is closed. Show it with open().
  CreateResourceDialog(models::ServiceContext& service, CreateResource text, QWidget* parent = nullptr);

  [[nodiscard]] QString name() const;
  void setName(const QString& name);
  // A line over the name: where the resource comes from, say.
  void addNote(const QString& text, const QString& toolTip = {});
  // Another field under the name, with its label over it; owned. Call recheck() when it changes.
  void addField(const QString& label, QWidget* field);
  // What is told under the other fields. Asked at each recheck().
  struct Fields {
    QString problem;       // why they cannot be sent
    bool complete = true;  // false: something is missing yet, which only holds the button back
    QString note = {};     // what should be known before sending; holds nothing back
  };
  void setFieldCheck(std::function<Fields()> check);
  void setSend(std::function<client::Reply<ServiceResources>(const QString& name)> send);
  void recheck();

 signals:
  void created(const QString& name);  // the resources of the service are adopted already

 private:
  void submit();
  void onAnswered(const Result<ServiceResources>& result, const QString& name);

  models::ServiceContext& m_service;
  CreateResource m_text;
  QVBoxLayout* m_notes;
  QVBoxLayout* m_fields;
  QLineEdit* m_name;
  TokenLabel* m_problem;
  TokenLabel* m_hint;
  TokenLabel* m_fieldProblem;
  TokenLabel* m_fieldNote;
  MessageBar* m_message;
  QPushButton* m_confirm;
  std::function<Fields()> m_fieldCheck;
  bool m_busy = false;
};

}  // namespace tovuk::views
