// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// QProcess starts a program by clone with CLONE_VM and CLONE_VFORK. The interceptor of clang 14's thread sanitizer
// takes the child, which still runs in the parent's memory, for a copy with state of its own, and then ends the parent
// ("CHECK failed: tsan_rtl.cpp ... thr->slot"). A definition in the program goes before that interceptor: the child
// does nothing but exec, so there is nothing to watch in it.

#include <cstdarg>
#include <dlfcn.h>
#include <sys/types.h>

extern "C" int clone(int (*run)(void*), void* stack, int flags, void* argument, ...)  // NOLINT(cert-dcl50-cpp)
{
  using Clone = int (*)(int (*)(void*), void*, int, void*, pid_t*, void*, pid_t*);
  static const auto libraries = reinterpret_cast<Clone>(dlsym(RTLD_NEXT, "clone"));
  va_list rest;
  va_start(rest, argument);
  auto* const parentId = va_arg(rest, pid_t*);
  auto* const threadStorage = va_arg(rest, void*);
  auto* const childId = va_arg(rest, pid_t*);
  va_end(rest);
  return libraries(run, stack, flags, argument, parentId, threadStorage, childId);
}
