// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chooses the time zone in which local times are shown: type a part of its name.
#pragma once

#include <QComboBox>
#include <QTimeZone>

namespace tovuk::views {

class ZoneBox : public QComboBox {
  Q_OBJECT
 public:
  explicit ZoneBox(QWidget* parent = nullptr);
  void setZone(const QTimeZone& zone);  // not told by zoneChosen()

 signals:
  void zoneChosen(const QTimeZone& zone);  // by the person

 private:
  void take();

  QByteArray m_id;
};

}  // namespace tovuk::views
