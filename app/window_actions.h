// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The actions of the window itself.
#pragma once

#include <QString>

#include <vector>

#include "models/navigation_sections.h"

namespace tovuk::views {
class ActionRegistry;
}

namespace tovuk::app {

namespace ids {
inline constexpr char newDatabase[] = "resource.newDatabase";
inline constexpr char importDatabase[] = "resource.importDatabase";
inline constexpr char openResource[] = "file.openResource";
inline constexpr char closeTab[] = "file.closeTab";
inline constexpr char closeOthers[] = "file.closeOtherTabs";
inline constexpr char reopenTab[] = "file.reopenTab";
inline constexpr char settings[] = "file.settings";
inline constexpr char quit[] = "file.quit";
inline constexpr char palette[] = "view.palette";
inline constexpr char mainMenu[] = "view.mainMenu";
inline constexpr char navigation[] = "view.navigation";
inline constexpr char activity[] = "view.activity";
inline constexpr char filterResources[] = "view.filterResources";
inline constexpr char nextTab[] = "view.nextTab";
inline constexpr char previousTab[] = "view.previousTab";
inline constexpr char moveTab[] = "view.moveTabAcross";
inline constexpr char otherPane[] = "view.otherPane";
inline constexpr char refresh[] = "view.refresh";
inline constexpr char toggleDark[] = "view.toggleDark";
inline constexpr char fullScreen[] = "view.fullScreen";
inline constexpr char readOnly[] = "connection.readOnly";  // views::MessageBar knows it too
inline constexpr char switchConnection[] = "connection.switch";
inline constexpr char signIn[] = "connection.signIn";
inline constexpr char signOut[] = "connection.signOut";
inline constexpr char connections[] = "connection.manage";
inline constexpr char token[] = "connection.whereIsMyToken";
inline constexpr char restart[] = "connection.restart";
inline constexpr char dataFolder[] = "connection.openDataFolder";
inline constexpr char shortcuts[] = "help.shortcuts";
inline constexpr char about[] = "help.about";
}  // namespace ids

// Of making a resource of that type.
[[nodiscard]] QString newActionId(const QString& type);

// With making a resource of each of the sections.
void defineWindowActions(views::ActionRegistry& registry, const std::vector<models::NavigationSection>& sections);

}  // namespace tovuk::app
