// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The value-or-error type of every library edge. Spelled like std::expected (C++23) so that it can be replaced by
// it: g++ 12 and clang 14 do not ship it in C++20 mode. No exception crosses a library edge.
#pragma once

#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

#include "api/contract/error.h"

namespace tovuk {

// Wraps an error on its way into a Result: `return Unexpected(error);`
struct Unexpected {
  explicit Unexpected(Error e) : error(std::move(e)) {}
  Error error;
};

template <class T>
class [[nodiscard]] Result {
 public:
  using value_type = T;

  Result() requires std::is_default_constructible_v<T>
  = default;
  template <class U = T>
  requires(!std::is_same_v<std::remove_cvref_t<U>, Result> && !std::is_same_v<std::remove_cvref_t<U>, Unexpected> &&
           std::is_constructible_v<T, U>) Result(U&& value)
      : m_state(std::in_place_index<0>, std::forward<U>(value)) {}               // NOLINT(*-explicit-*)
  Result(Unexpected e) : m_state(std::in_place_index<1>, std::move(e.error)) {}  // NOLINT(*-explicit-*)

  [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  // Precondition of the four accessors: the alternative asked for is the one held.
  T& value() & { return *std::get_if<0>(&m_state); }
  const T& value() const& { return *std::get_if<0>(&m_state); }
  T&& value() && { return std::move(*std::get_if<0>(&m_state)); }
  Error& error() & { return *std::get_if<1>(&m_state); }
  const Error& error() const& { return *std::get_if<1>(&m_state); }
  Error&& error() && { return std::move(*std::get_if<1>(&m_state)); }

  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  template <class U>
  T value_or(U&& fallback) const& {
    return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
  }

  // f(T) -> Result<U>; an error passes through.
  template <class F>
  auto and_then(F&& f) && {
    using R = std::invoke_result_t<F, T&&>;
    if (has_value()) return std::invoke(std::forward<F>(f), std::move(*this).value());
    return R(Unexpected(std::move(*this).error()));
  }

  // f(T) -> U; an error passes through.
  template <class F>
  auto transform(F&& f) && {
    using R = Result<std::invoke_result_t<F, T&&>>;
    if (has_value()) return R(std::invoke(std::forward<F>(f), std::move(*this).value()));
    return R(Unexpected(std::move(*this).error()));
  }

  friend bool operator==(const Result&, const Result&) = default;

 private:
  std::variant<T, Error> m_state;
};

// The value of an operation that answers nothing but success.
struct Done {
  friend bool operator==(const Done&, const Done&) = default;
};

}  // namespace tovuk
