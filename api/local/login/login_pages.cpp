// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/login/login_pages.h"

#include "api/local/page.h"

namespace tovuk::local {

Answer loginQuestion(const std::string& userCode, bool mistake) {
  const std::string wrong =
      mistake ? "<p role=\"alert\"><strong>This is not the token of this service.</strong></p>" : "";
  return page(
      mistake ? 403 : 200, "Sign in to the local Tovuk service",
      "<p>A program asks for access to the local Tovuk service on this machine. It shows this code:</p><p><code>" +
          escapeHtml(userCode) +
          "</code></p><p>Approve only if you started that program and the codes are the same.</p>" + wrong +
          "<form method=\"post\"><label for=\"token\">Token of this service, as tovuk-local printed it or as "
          "you gave it</label><input id=\"token\" name=\"token\" type=\"password\" autocomplete=\"off\" required "
          "size=\"40\"> <button>Approve</button></form>");
}

Answer loginApproved() {
  return page(200, "Approved", "<p>The program is signed in. Go back to it; you can close this page.</p>");
}

Answer loginUsed() {
  return page(409, "Used already", "<p>This code was used. Start the sign-in again in the program.</p>");
}

Answer loginUnknown() {
  return page(404, "No such code",
              "<p>This code is unknown or has expired. Start the sign-in again in the program.</p>");
}

}  // namespace tovuk::local
