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
class QLineEdit;
class QPushButton;

namespace tovuk::views {

class TokenLabel;

class ConnectionForm : public QWidget {
  Q_OBJECT
 public:
  explicit ConnectionForm(QWidget* parent = nullptr);

  // What was typed before is gone: ask first when isChanged(). `otherNames`: of the other connections. An empty id: a
  // new connection, whose empty fields are not complained of before they are touched.
  void setProfile(const models::ConnectionProfile& profile, const QStringList& otherNames);
  [[nodiscard]] models::ConnectionProfile profile() const;  // as typed; may have problems
  [[nodiscard]] bool isNew() const { return m_original.id.isEmpty(); }
  [[nodiscard]] bool isChanged() const;  // something was typed that is not saved
  [[nodiscard]] bool isValid() const { return m_problems.isEmpty(); }
  void discard();  // back to what setProfile() gave
  // A refusal of the list at Save.
  void showRefusal(const QString& sentence);
  void focusFirst();

 signals:
  void saveRequested(const tovuk::models::ConnectionProfile& profile);  // valid
  void discardRequested();
  void edited();  // isChanged() or isValid() may be others now

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Row {
    QWidget* box = nullptr;  // field, and its problem under it
    QWidget* field = nullptr;
    TokenLabel* problem = nullptr;
    bool isTouched = false;
  };
  QLineEdit* addLine(models::ConnectionField field, const QString& label, const QString& hint = {});
  QComboBox* addChoice(models::ConnectionField field, const QString& label);
  void addRow(models::ConnectionField field, const QString& label, QWidget* widget, const QString& hint = {});
  void makeButtons();
  void fill();
  void paintDots();
  void touch(models::ConnectionField field);
  void check();
  void save();
  [[nodiscard]] QList<models::FieldProblem> problems() const;
  [[nodiscard]] QStringList typed() const;

  models::ConnectionProfile m_original;
  QStringList m_otherNames;
  QStringList m_filled;  // typed() as setProfile() left it
  QList<models::FieldProblem> m_problems;
  bool m_isFilling = true;  // until the first profile is there
  QFormLayout* m_form;
  TokenLabel* m_note;
  QLineEdit* m_name = nullptr;
  QLineEdit* m_address = nullptr;
  QComboBox* m_environment = nullptr;
  QComboBox* m_colour = nullptr;
  QCheckBox* m_readOnly = nullptr;
  QLineEdit* m_service = nullptr;
  QLineEdit* m_rows = nullptr;
  QLineEdit* m_money = nullptr;
  TokenLabel* m_refusal;
  QPushButton* m_discard = nullptr;
  QPushButton* m_save = nullptr;
  std::map<models::ConnectionField, Row> m_rowOf;
};

}  // namespace tovuk::views
