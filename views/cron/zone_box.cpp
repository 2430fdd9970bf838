// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cron/zone_box.h"

#include <QCompleter>
#include <QLineEdit>

namespace tovuk::views {

namespace {

constexpr int kLeastLetters = 16;

}  // namespace

ZoneBox::ZoneBox(QWidget* parent) : QComboBox(parent) {
  setObjectName(QStringLiteral("cron.zone"));
  setAccessibleName(tr("Time zone of local times"));
  setEditable(true);
  lineEdit()->setAccessibleName(accessibleName());
  setInsertPolicy(QComboBox::NoInsert);
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(kLeastLetters);
  QStringList ids;
  for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) ids.append(QString::fromLatin1(id));
  addItems(ids);
  completer()->setCompletionMode(QCompleter::PopupCompletion);
  completer()->setFilterMode(Qt::MatchContains);
  completer()->setCaseSensitivity(Qt::CaseInsensitive);
  connect(this, &QComboBox::activated, this, &ZoneBox::take);
  connect(lineEdit(), &QLineEdit::editingFinished, this, &ZoneBox::take);
  setZone(QTimeZone::systemTimeZone());
}

void ZoneBox::setZone(const QTimeZone& zone) {
  m_id = zone.id();
  setCurrentText(QString::fromLatin1(m_id));
}

void ZoneBox::take() {
  // Qt takes any word for the name of a zone without an offset, so only what is in the list counts.
  const int known = findText(currentText().trimmed(), Qt::MatchFixedString);
  const QByteArray id = known < 0 ? m_id : itemText(known).toLatin1();
  setCurrentText(QString::fromLatin1(id));
  if (id == m_id) return;
  m_id = id;
  emit zoneChosen(QTimeZone(id));
}

}  // namespace tovuk::views
