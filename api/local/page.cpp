// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/page.h"

namespace tovuk::local {

namespace {

constexpr const char* kStyle =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:34em;margin:4em auto;padding:0 1em;color:#1c1c1f;"
    "background:#fff}code{font:1.4em ui-monospace,monospace;letter-spacing:.15em}input,button{font:inherit;"
    "padding:.4em .8em}label{display:block;margin:1em 0 .3em}@media(prefers-color-scheme:dark){body{color:#ececf1;"
    "background:#18181b}}";

}  // namespace

std::string escapeHtml(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

Answer page(int status, std::string_view title, std::string_view body) {
  Answer out;
  out.status = status;
  out.contentType = "text/html; charset=utf-8";
  const std::string head = escapeHtml(title);
  out.body = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + head + "</title><style>" +
             kStyle + "</style></head><body><h1>" + head + "</h1>\n" + std::string(body) + "\n</body></html>\n";
  // Not no-referrer: a browser would then send "Origin: null" with the form.
  out.headers = {{"Content-Security-Policy",
                  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; "
                  "frame-ancestors 'none'"},
                 {"X-Frame-Options", "DENY"},
                 {"X-Content-Type-Options", "nosniff"},
                 {"Referrer-Policy", "same-origin"},
                 {"Cache-Control", "no-store"}};
  return out;
}

}  // namespace tovuk::local
