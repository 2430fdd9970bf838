# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# shellcheck shell=sh
# Read by ./run and ./test (sh, `.`): the same compiler cache for every folder the project may lie in.

export CCACHE_BASEDIR="$PWD"
export CCACHE_NOHASHDIR=1

# Runs a command and shows what it said only when it failed.
quietly() {
  if ! said=$("$@" 2>&1); then
    printf '%s\n' "$said"
    return 1
  fi
}
