// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of one connection. Each refusal stands beside its field as it is typed; nothing is written before Save.
//
// Local has only its colour, read-only, default service and limits to edit; what belongs to this run has nothing.
#pragma once

#include <QWidget>

#include <map>

#include "models/connections/connection_profile.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tovuk::views {

class TokenLabel;

class ConnectionForm : public QWidget {
  Q_OBJECT
 public:
  explicit ConnectionForm(QWidget* parent = nullptr);

  // What was typed before is gone: ask first when isChanged(). `otherNames`: of the other connections. An empty id: a
  // new connection, which is changed from the beginning.
  void setProfile(const models::ConnectionProfile& profile, const QStringList& otherNames);
  [[nodiscard]] models::ConnectionProfile profile() const;  // as typed; may have problems
  [[nodiscard]] bool isNew() const { return m_original.id.isEmpty(); }
  [[nodiscard]] bool isChanged() const;
  [[nodiscard]] bool isValid() const { return m_problems.isEmpty(); }
  // A refusal of the list at Save, or of the file.
  void showRefusal(const QString& sentence);
  void focusFirst();

 signals:
  void saveRequested(const tovuk::models::ConnectionProfile& profile);  // valid
  void discardRequested();
  void edited();  // by the person: isChanged() or isValid() may be others now

 private:
  struct Row {
    QWidget* field = nullptr;
    TokenLabel* problem = nullptr;
    bool wasTouched = false;
  };
  TokenLabel* addRow(models::ConnectionField field, const QString& label, QWidget* widget, const QString& hint = {});
  void fillColours();
  void touch(models::ConnectionField field);
  void check();
  void save();
  [[nodiscard]] QList<models::FieldProblem> problems() const;
  void changeEvent(QEvent* event) override;

  models::ConnectionProfile m_original;
  QStringList m_otherNames;
  QList<models::FieldProblem> m_problems;
  bool m_isFilling = false;
  QFormLayout* m_form;
  QLineEdit* m_name;
  QLineEdit* m_address;
  QComboBox* m_environment;
  QComboBox* m_colour;
  QCheckBox* m_readOnly;
  QLineEdit* m_service;
  QLineEdit* m_rows;
  QLineEdit* m_money;
  TokenLabel* m_refusal;
  QPushButton* m_discard;
  QPushButton* m_save;
  std::map<models::ConnectionField, Row> m_rowOf;
};

}  // namespace tovuk::views
