// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The languages the program speaks. The texts are resources :/i18n/tovuk_<code>.qm; English is the source itself.
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace tovuk::app {

struct Language {
  QString code;  // "de"
  QString name;  // in the language itself
};

QList<Language> languages();

// The language to show: `chosen` when it is one of ours, else the first of the system's that is, else English.
QString languageFor(const QString& chosen, const QStringList& systemLanguages);

// Loads the language's texts, Qt's own included, and sets the direction of layouts and the locale of numbers and
// dates to match. Before the first widget. Unknown codes and "en" change nothing.
void installLanguage(QCoreApplication& application, const QString& code);

}  // namespace tovuk::app
