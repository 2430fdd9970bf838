// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes the named pictures of one theme and puts them on a contact sheet.
#pragma once

#include <QDir>
#include <QList>
#include <QPixmap>
#include <QString>
#include <QWidget>

namespace tovuk::tests {

class Camera {
 public:
  // Files are named PREFIX-NAME-THEME.png.
  Camera(QDir folder, QString prefix, QString theme);

  // After everything the widget waits for has been painted; ends the program when the file cannot be written.
  void take(QWidget& widget, const QString& name);
  void writeSheet() const;

 private:
  QDir m_folder;
  QString m_prefix;
  QString m_theme;
  QList<QPair<QString, QPixmap>> m_pictures;
};

}  // namespace tovuk::tests
