// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/golden.h"

#include <QFile>

#include <algorithm>
#include <array>

#include "tests/support/sanitizer.h"

namespace tovuk::test {

namespace {

constexpr std::array<std::string_view, 4> kTables = {"limits", "pricing", "day", "month"};
constexpr std::size_t kNamesOfTable = 6;

void collect(const Json& value, const std::string& at, std::vector<std::string>& out) {
  for (const auto& [key, item] : value.items()) {
    const std::string pointer = at + '/' + key;
    if (value.is_object()) out.push_back(pointer);
    if (item.is_structured()) collect(item, pointer, out);
  }
}

// Two values that are the same apart from the member at `damaged`, which begins with a slash.
bool sameApart(const Json& before, const Json& after, std::string_view damaged) {
  if (before.type() != after.type() || !before.is_structured()) return before == after;
  const std::size_t end = std::min(damaged.find('/', 1), damaged.size());
  const std::string step(damaged.substr(1, end - 1));
  const std::string_view rest = damaged.substr(end);
  if (before.is_array()) {
    const auto index = static_cast<std::size_t>(std::stoul(step));
    if (before.size() != after.size()) return false;
    for (std::size_t i = 0; i < before.size(); ++i)
      if (i == index ? !sameApart(before[i], after[i], rest) : before[i] != after[i]) return false;
    return true;
  }
  for (const Json* one : {&before, &after}) {
    const Json& other = one == &before ? after : before;
    for (const auto& [key, item] : one->items()) {
      if (key == step && rest.empty()) continue;
      const auto found = other.find(key);
      if (found == other.end() || (key == step ? !sameApart(item, *found, rest) : item != *found)) return false;
    }
  }
  return true;
}

}  // namespace

QByteArray golden(const QString& name) {
  QFile file(QStringLiteral(TOVUK_GOLDEN "/") + name);
  if (!file.open(QIODevice::ReadOnly)) qFatal("no golden document %s", qPrintable(name));
  return file.readAll();
}

std::vector<std::string> membersOf(const Json& document) {
  std::vector<std::string> out;
  collect(document, "", out);
  return out;
}

std::string nameOf(const std::string& pointer) { return pointer.substr(pointer.rfind('/') + 1); }

bool under(const std::string& pointer, const std::string& top) {
  return pointer == top || pointer.starts_with(top + '/');
}

void shortenTables(Json& value) {
  for (const auto& [key, item] : value.items()) {
    const bool table = value.is_object() && std::find(kTables.begin(), kTables.end(), key) != kTables.end();
    while (table && item.is_object() && item.size() > kNamesOfTable) item.erase(std::prev(item.end()).key());
    if (item.is_structured()) shortenTables(item);
  }
}

bool inTable(const std::string& pointer) {
  const bool ofDay = under(pointer, "/days") && pointer.find("/meters/") != std::string::npos;
  return ofDay || std::any_of(kTables.begin(), kTables.end(), [&](std::string_view table) {
           return pointer.find('/' + std::string(table) + '/') != std::string::npos;
         });
}

Json without(const Json& document, const std::string& pointer) {
  Json out = document;
  const Json::json_pointer at(pointer);
  out.at(at.parent_pointer()).erase(at.back());
  return out;
}

Json with(const Json& document, const std::string& pointer, const Json& value) {
  Json out = document;
  out.at(Json::json_pointer(pointer)) = value;
  return out;
}

bool sameElsewhere(const Json& before, const Json& after, const std::string& damaged) {
  return sameApart(before, after, damaged);
}

std::vector<Json> wrongValues(std::size_t place) {
  static const Json all = Json::parse(R"([null, true, -7, 1.5, "x", [], {}])");
  if (kSanitized) return {all[place % all.size()]};
  return {all.begin(), all.end()};
}

QByteArray listOf(const std::vector<Problem>& problems) {
  QByteArray out;
  for (const Problem& problem : problems)
    out += QByteArray::fromStdString(problem.pointer + ": " + problem.text) + '\n';
  return out;
}

}  // namespace tovuk::test
