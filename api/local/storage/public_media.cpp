// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/storage/public_media.h"

#include <algorithm>
#include <array>

namespace tovuk::local::storage {

namespace {

constexpr auto kTypes = std::to_array<std::string_view>({
    // Scripts, and pages that run them
    "application/ecmascript",
    "application/hta",
    "application/javascript",
    "application/x-csh",
    "application/x-ecmascript",
    "application/x-httpd-php",
    "application/x-javascript",
    "application/x-perl",
    "application/x-php",
    "application/x-powershell",
    "application/x-python-code",
    "application/x-ruby",
    "application/x-sh",
    "application/x-shellscript",
    "application/xhtml+xml",
    "text/ecmascript",
    "text/html",
    "text/javascript",
    "text/jscript",
    "text/livescript",
    "text/vbscript",
    "text/x-ecmascript",
    "text/x-javascript",
    "text/x-perl",
    "text/x-php",
    "text/x-python",
    "text/x-ruby",
    "text/x-sh",
    "text/x-shellscript",
    // Programs and what installs them
    "application/java-archive",
    "application/java-vm",
    "application/vnd.android.package-archive",
    "application/vnd.debian.binary-package",
    "application/vnd.microsoft.portable-executable",
    "application/wasm",
    "application/x-bat",
    "application/x-debian-package",
    "application/x-dosexec",
    "application/x-elf",
    "application/x-executable",
    "application/x-java-archive",
    "application/x-mach-binary",
    "application/x-ms-installer",
    "application/x-ms-shortcut",
    "application/x-msdos-program",
    "application/x-msdownload",
    "application/x-msi",
    "application/x-pie-executable",
    "application/x-rpm",
    "application/x-sharedlib",
});

constexpr auto kEndings = std::to_array<std::string_view>({
    ".apk", ".bat",  ".cgi", ".class", ".cmd", ".csh", ".deb",  ".dll", ".dylib", ".exe", ".hta",
    ".htm", ".html", ".jar", ".js",    ".lnk", ".mjs", ".msi",  ".php", ".pl",    ".ps1", ".py",
    ".rb",  ".rpm",  ".scr", ".sh",    ".so",  ".vbs", ".wasm", ".wsf", ".xhtml",
});

// Not letters that a text might begin with, except where nothing shorter tells.
using namespace std::string_view_literals;
constexpr auto kMagics = std::to_array<std::string_view>({
    "\x7f\x45\x4c\x46"sv,  // ELF
    "MZ"sv,
    "\xfe\xed\xfa\xce"sv,
    "\xfe\xed\xfa\xcf"sv,
    "\xce\xfa\xed\xfe"sv,
    "\xcf\xfa\xed\xfe"sv,
    "\xca\xfe\xba\xbe"sv,  // Java classes and universal Mach-O
    "\0asm"sv,
    "dex\n"sv,
    "#!"sv,
    "!<arch>\ndebian"sv,
});

constexpr auto kTextStarts = std::to_array<std::string_view>({"<!doctype html", "<html", "<script", "<?php"});

std::string lowered(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

}  // namespace

bool isRefusedType(std::string_view contentType) {
  return std::find(kTypes.begin(), kTypes.end(), lowered(contentType)) != kTypes.end();
}

bool isRefusedName(std::string_view path) {
  const std::string name = lowered(path);
  return std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view end) { return name.ends_with(end); });
}

bool isRefusedContent(std::string_view contentType, std::string_view head) {
  if (std::any_of(kMagics.begin(), kMagics.end(), [&](std::string_view magic) { return head.starts_with(magic); }))
    return true;
  const std::string text = lowered(head);
  std::string_view begin = text;
  if (begin.starts_with("\xef\xbb\xbf")) begin.remove_prefix(3);
  begin.remove_prefix(std::min(begin.find_first_not_of(" \t\r\n"), begin.size()));
  if (std::any_of(kTextStarts.begin(), kTextStarts.end(),
                  [&](std::string_view start) { return begin.starts_with(start); }))
    return true;
  const bool svg = lowered(contentType) == "image/svg+xml" || begin.starts_with("<svg") || begin.starts_with("<?xml");
  return svg && text.find("<script") != std::string::npos;
}

}  // namespace tovuk::local::storage
