// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sizes in device independent pixels, all multiples of 4 except hairlines and the environment edge.
#pragma once

namespace tovuk::views::metrics {

inline constexpr int step = 4;
inline constexpr int gap = 8;      // between neighbours
inline constexpr int margin = 12;  // from an edge to content
inline constexpr int header = 48;
inline constexpr int environmentEdge = 3;  // coloured line over the header
inline constexpr int tabBar = 36;
inline constexpr int toolBar = 40;
inline constexpr int gridRow = 24;
inline constexpr int gridRowComfortable = 30;
inline constexpr int gridHeader = 28;
inline constexpr int treeRow = 28;
inline constexpr int denseTreeRow = 24;  // schema trees
inline constexpr int figuresLine = 36;
inline constexpr int messageBar = 36;
inline constexpr int statusBar = 28;
inline constexpr int button = 28;
inline constexpr int field = 28;
inline constexpr int icon = 16;
inline constexpr int largeIcon = 20;
inline constexpr int emptyIcon = 40;
inline constexpr int radius = 4;
inline constexpr int line = 1;
inline constexpr int treeIndent = 16;
inline constexpr int cellPadding = 10;  // left and right of a grid cell's text
inline constexpr int navigationWidth = 232;
inline constexpr int scrollBar = 12;
inline constexpr int loadingDelayMs = 150;  // nothing moves for answers faster than this

}  // namespace tovuk::views::metrics
