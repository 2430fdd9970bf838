// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sample/words.h"

#include "api/contract/base64.h"

namespace tovuk::local {

namespace {

using std::string_view;

constexpr int kFirstSku = 10000;
constexpr auto kMaterials = std::to_array<string_view>(
    {"Linen", "Oak", "Copper", "Wool", "Enamel", "Walnut", "Cotton", "Steel", "Ceramic", "Cork", "Bamboo", "Glass"});
constexpr auto kThings =
    std::to_array<string_view>({"apron",   "bowl", "lamp",   "blanket", "mug",    "shelf", "towel",   "kettle", "vase",
                                "coaster", "tray", "carafe", "stool",   "basket", "clock", "cushion", "pan",    "board",
                                "hook",    "rug",  "jar",    "plate",   "spoon",  "frame", "bench",   "box"});

// Drawn for this project: 24 by 24 pixels.
constexpr string_view kBowl =
    "iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAAAe0lEQVR42mPQt3OjCmLAI/fl3SM0RLJBmEYQNI6BJCPwGMdAnimYZjGQbQqaWdQ2"
    "iDxTkM2iqkGUmAI3C2FQtpUUGQiLQUA0J0qXJITdRYPSIJLMwhLY5DmKcDoiwzk4swippuDLa8SYgt0gqhUj1CzYqFnUUrnwJwMBAAmeyuLJQRT9"
    "AAAAAElFTkSuQmCC";

}  // namespace

std::string skuOf(int id) { return "SKU-" + std::to_string(kFirstSku + id); }

std::string productName(int id) {
  const auto index = static_cast<std::size_t>(id - 1);
  return std::string(kMaterials[index % kMaterials.size()]) + " " +
         std::string(kThings[index / kMaterials.size() % kThings.size()]);
}

std::string sampleImage() { return decodeBase64(kBowl).value_or(std::string()); }

}  // namespace tovuk::local
