// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include "views/widgets/theme.h"

namespace tovuk::app {

namespace {
constexpr int kFieldWidth = 220;
}

SettingsForm::SettingsForm(Settings& settings, const QString& title, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_form(new QFormLayout) {
  auto* heading = new QLabel(title, this);
  heading->setFont(views::uiFontStrong());
  m_form->setHorizontalSpacing(views::metrics::margin * 2);
  m_form->setVerticalSpacing(views::metrics::margin);
  m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(views::metrics::margin * 2, 20, views::metrics::margin * 2, 20);
  column->setSpacing(views::metrics::margin + views::metrics::step);
  column->addWidget(heading);
  column->addLayout(m_form);
  column->addStretch(1);
}

void SettingsForm::addRow(const QString& label, QWidget* field) {
  auto* name = new QLabel(label, this);
  name->setBuddy(field);
  name->setFixedHeight(views::metrics::field);
  field->setAccessibleName(label);
  m_form->addRow(name, field);
}

void SettingsForm::addChoice(const QString& label, const SettingKey<QString>& key,
                             const QList<std::pair<QString, QString>>& choices) {
  auto* box = new QComboBox(this);
  box->setMinimumWidth(kFieldWidth);
  for (const auto& [value, words] : choices) box->addItem(words, value);
  const auto show = [this, box, key] { box->setCurrentIndex(std::max(0, box->findData(m_settings.get(key)))); };
  show();
  connect(box, &QComboBox::activated, this, [this, box, key] { m_settings.set(key, box->currentData().toString()); });
  connect(&m_settings, &Settings::changed, box, show);
  addRow(label, box);
}

void SettingsForm::addNumber(const QString& label, const SettingKey<int>& key, int least, int most,
                             const QString& suffix) {
  auto* box = new QSpinBox(this);
  box->setRange(least, most);
  box->setSuffix(suffix);
  box->setMinimumWidth(kFieldWidth / 2);
  const auto show = [this, box, key] { box->setValue(m_settings.get(key)); };
  show();
  connect(box, &QSpinBox::valueChanged, this, [this, key](int value) { m_settings.set(key, value); });
  connect(&m_settings, &Settings::changed, box, show);
  addRow(label, box);
}

void SettingsForm::addSwitch(const QString& label, const SettingKey<bool>& key) {
  auto* box = new QCheckBox(label, this);
  const auto show = [this, box, key] { box->setChecked(m_settings.get(key)); };
  show();
  connect(box, &QCheckBox::toggled, this, [this, key](bool on) { m_settings.set(key, on); });
  connect(&m_settings, &Settings::changed, box, show);
  box->setAccessibleName(label);
  m_form->addRow(box);
}

}  // namespace tovuk::app
