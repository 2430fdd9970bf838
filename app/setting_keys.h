// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every setting of the program: its key, type and default, in one table. The names in the file never change; a key
// that must move is entered in kRenamedSettings.
#pragma once

#include <QString>
#include <QVariant>

#include <array>
#include <utility>

namespace tovuk::app {

template <class T>
struct SettingKey {
  const char* name;
  T fallback;
};

namespace keys {
// Appearance. theme: system, light, dark, contrastLight, contrastDark.
inline const SettingKey<QString> theme{"appearance/theme", QStringLiteral("system")};
// density: compact, comfortable.
inline const SettingKey<QString> density{"appearance/density", QStringLiteral("compact")};
// language: system, or a code of languages.h. Taken at the next start.
inline const SettingKey<QString> language{"appearance/language", QStringLiteral("system")};
inline const SettingKey<int> uiFontSize{"appearance/uiFontPixels", 13};
inline const SettingKey<int> gridFontSize{"appearance/gridFontPixels", 12};
inline const SettingKey<int> editorFontSize{"editor/fontPixels", 13};
inline const SettingKey<bool> editorWrap{"editor/wrapLines", false};
inline const SettingKey<int> editorIndent{"editor/indentWidth", 2};
// Id of the connection that the next start opens.
inline const SettingKey<QString> lastConnection{"connection/last", QStringLiteral("local")};
// Of versions without a list of connections: taken over into Local's profile once, then gone.
inline const SettingKey<bool> formerLocalReadOnly{"connection/local/readOnly", false};
}  // namespace keys

// Old name -> new name, applied once when the file is read.
inline constexpr std::array<std::pair<const char*, const char*>, 1> kRenamedSettings = {{
    {"editor/fontSize", "editor/fontPixels"},
}};

}  // namespace tovuk::app
