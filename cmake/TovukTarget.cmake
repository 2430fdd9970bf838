# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Warnings, sanitizers, hardening and precompiled headers, in one place for every target.

find_program(TOVUK_CCACHE ccache)
if(TOVUK_CCACHE)
  # ccache sees through the precompiled header only with these two told. Huge pages spare clang a tenth of its time.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
    GLIBC_TUNABLES=glibc.malloc.hugetlb=1 ${TOVUK_CCACHE})
endif()
# Each test program holds the libraries that it tests: lld links one in 0.5 s, where the system's linker needs 2.2 s.
find_program(TOVUK_LLD ld.lld)
if(TOVUK_LLD AND NOT CMAKE_BUILD_TYPE STREQUAL "Release")
  add_link_options(-fuse-ld=lld)
endif()

add_library(tovuk_options INTERFACE)
target_compile_options(tovuk_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # -Wconversion means more to clang than to gcc: Qt's flags turn into an int by way of an unsigned one, which is not
  # worth a cast at each use.
  target_compile_options(tovuk_options INTERFACE -Wno-sign-conversion)
endif()

# clang reads of a precompiled header what a file uses: 1.4 s in place of 3.0 s for a file of models/. gcc 12 maps all of
# it, 240 MB with QtCore and QtNetwork, for each file: 2.4 s in place of 0.9 s for a small one, and never a gain.
if(TOVUK_PCH AND NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  set(TOVUK_PCH OFF)
endif()
if(TOVUK_PCH)
  # Without the time in it ccache knows the header again.
  target_compile_options(tovuk_options INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
  # Qt6::Test tells every folder its own name; tests that share a header must not differ in it.
  target_compile_options(tovuk_options INTERFACE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
endif()
target_compile_definitions(tovuk_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER TOVUK_VERSION="${PROJECT_VERSION}")
if(TOVUK_SANITIZE)
  target_compile_options(tovuk_options INTERFACE
    -fsanitize=${TOVUK_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_definitions(tovuk_options INTERFACE TOVUK_SANITIZED)
  target_link_options(tovuk_options INTERFACE -fsanitize=${TOVUK_SANITIZE})
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND (TOVUK_SANITIZE OR CMAKE_BUILD_TYPE STREQUAL "Release"))
  # gcc 12 sees an uninitialised value in the alternative that a variant or optional does not hold, once it inlines
  # enough: with a sanitizer and at -O2; and a copy onto itself in the assignment of a short literal to a string
  # (gcc's bug 105651). The debug build and clang keep both warnings.
  target_compile_options(tovuk_options INTERFACE -Wno-maybe-uninitialized -Wno-restrict)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  target_compile_options(tovuk_options INTERFACE
    -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection -fcf-protection)
  target_link_options(tovuk_options INTERFACE -Wl,-z,relro,-z,now)
else()
  target_compile_definitions(tovuk_options INTERFACE _GLIBCXX_ASSERTIONS)
endif()

# clang 14's thread sanitizer ends programs that start others (see the file).
if(TOVUK_SANITIZE STREQUAL "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  add_library(tovuk_tsan_clone OBJECT ${CMAKE_SOURCE_DIR}/tests/support/tsan/clone.cpp)
  target_link_libraries(tovuk_tsan_clone PRIVATE tovuk_options)
  set(TOVUK_TSAN_CLONE tovuk_tsan_clone)
endif()

# What moc and rcc write is not ours to tidy. clang-tidy wants at least one check: this one never has anything to say.
if(CMAKE_CXX_CLANG_TIDY)
  file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,portability-restrict-system-includes'\n")
endif()

# tovuk_library(NAME SOURCES ... [PUBLIC libs] [PRIVATE libs] [PCH headers] [QT])
# A static library with the project's options. QT switches moc and rcc on.
function(tovuk_library name)
  cmake_parse_arguments(ARG "QT" "" "SOURCES;PUBLIC;PRIVATE;PCH" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE tovuk_options ${ARG_PRIVATE})
  if(ARG_QT)
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTORCC ON)
  endif()
  if(TOVUK_PCH AND ARG_PCH)
    target_precompile_headers(${name} PRIVATE ${ARG_PCH})
  endif()
endfunction()

# tovuk_executable(NAME SOURCES ... LIBS ...): as above, a program in bin/.
function(tovuk_executable name)
  cmake_parse_arguments(ARG "QT" "" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE tovuk_options ${TOVUK_TSAN_CLONE} ${ARG_LIBS})
  if(ARG_QT)
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTORCC ON)
  endif()
endfunction()

# What nearly every test reads; of use with TOVUK_PCH only. Qt Test has its keys and mouse only where Qt Gui was told of
# before, so tests with windows have a header of their own.
if(TOVUK_PCH)
  file(WRITE ${CMAKE_BINARY_DIR}/test_pch.cpp "")
  add_library(tovuk_test_pch OBJECT EXCLUDE_FROM_ALL ${CMAKE_BINARY_DIR}/test_pch.cpp)
  target_link_libraries(tovuk_test_pch PRIVATE tovuk_options Qt6::Core Qt6::Test nlohmann_json::nlohmann_json)
  target_precompile_headers(tovuk_test_pch PRIVATE <QtCore> <QtTest> <nlohmann/json.hpp>)
  add_library(tovuk_window_test_pch OBJECT EXCLUDE_FROM_ALL ${CMAKE_BINARY_DIR}/test_pch.cpp)
  target_link_libraries(tovuk_window_test_pch PRIVATE tovuk_options Qt6::Widgets Qt6::Test)
  target_precompile_headers(tovuk_window_test_pch PRIVATE <QtCore> <QtWidgets> <QtTest>)
endif()

add_custom_target(core_tests)
add_custom_target(all_tests)

# Of every test program.
set(TOVUK_TEST_ENVIRONMENT
  "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/tsan.supp:die_after_fork=0;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp")

# moc for the sources of a program that end with their own .moc. CMake's AUTOMOC starts one more program, and compiles one
# more file, for each target: six minutes of a processor for two hundred test programs.
function(tovuk_moc name)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
  file(MAKE_DIRECTORY ${folder})
  target_include_directories(${name} PRIVATE ${folder})
  foreach(source ${ARGN})
    get_filename_component(path ${source} ABSOLUTE)
    file(STRINGS ${path} own REGEX "^#include \"[a-z_0-9]+\\.moc\"")
    if(own)
      get_filename_component(stem ${source} NAME_WE)
      add_custom_command(OUTPUT ${folder}/${stem}.moc DEPENDS ${path} COMMAND_EXPAND_LISTS VERBATIM
        COMMAND Qt6::moc "-I$<JOIN:$<TARGET_PROPERTY:${name},INCLUDE_DIRECTORIES>,;-I>"
                "-D$<JOIN:$<TARGET_PROPERTY:${name},COMPILE_DEFINITIONS>,;-D>" ${path} -o ${folder}/${stem}.moc)
      target_sources(${name} PRIVATE ${folder}/${stem}.moc)
      set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS ${folder}/${stem}.moc)
    endif()
  endforeach()
endfunction()

# tovuk_test(NAME SOURCES ... LIBS ... [CORE] [LABELS ...] [PCH_OF target])
# A Qt Test program. CORE marks the parts without widgets, which also run under the sanitizers. PCH_OF: whose precompiled
# header it uses, in place of the one of all tests.
function(tovuk_test name)
  cmake_parse_arguments(ARG "CORE" "TIMEOUT;PCH_OF" "SOURCES;LIBS;LABELS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE tovuk_options ${TOVUK_TSAN_CLONE} Qt6::Test ${ARG_LIBS})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  tovuk_moc(${name} ${ARG_SOURCES})
  if(TOVUK_PCH)
    if(NOT ARG_PCH_OF AND ARG_CORE)
      set(ARG_PCH_OF tovuk_test_pch)
    elseif(NOT ARG_PCH_OF)
      set(ARG_PCH_OF tovuk_window_test_pch)
      target_link_libraries(${name} PRIVATE Qt6::Widgets)
    endif()
    target_precompile_headers(${name} REUSE_FROM ${ARG_PCH_OF})
  endif()
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  set(labels ${ARG_LABELS})
  add_dependencies(all_tests ${name})
  if(ARG_CORE)
    list(APPEND labels core)
    add_dependencies(core_tests ${name})
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${labels}"
    ENVIRONMENT "${TOVUK_TEST_ENVIRONMENT}")
endfunction()
