// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <functional>
#include <type_traits>
#include <utility>

namespace Core {

/// A value or the Error that kept it away. The shape of std::expected, which GCC 12 lacks in C++20,
/// without its `value_or`: a read that failed is never "there is nothing". Whoever gets a Result
/// looks at it: the compiler warns of one that is dropped.
template<class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
    using Base = tl::expected<T, Error>;

public:
    using Base::Base;
    Result() = default;
    /// What and_then, map and or_else give.
    Result(Base base) // NOLINT(google-explicit-constructor): the same thing by its other name
        : Base(std::move(base))
    {}

    /// What `next` makes of the value, itself a Result; the Error goes past it.
    template<class Next>
    auto and_then(Next &&next) const &
    {
        return continued(*this, std::forward<Next>(next));
    }
    template<class Next>
    auto and_then(Next &&next) &&
    {
        return continued(std::move(*this), std::forward<Next>(next));
    }
    /// The value as `change` makes it; the Error stays.
    template<class Change>
    auto map(Change &&change) const &
    {
        return changed(*this, std::forward<Change>(change));
    }
    template<class Change>
    auto map(Change &&change) &&
    {
        return changed(std::move(*this), std::forward<Change>(change));
    }

    template<class Other>
    T value_or(Other &&) const = delete;

private:
    /// `function` with the value that `self` holds, if it can hold one.
    template<class Self, class Function>
    static decltype(auto) called(Self &&self, Function &&function)
    {
        if constexpr (std::is_void_v<T>)
            return std::invoke(std::forward<Function>(function));
        else
            return std::invoke(std::forward<Function>(function), *std::forward<Self>(self));
    }

    template<class Self, class Next>
    static auto continued(Self &&self, Next &&next)
    {
        using Then = std::remove_cvref_t<decltype(called(std::forward<Self>(self), next))>;
        if (!self)
            return Then(tl::unexpect, std::forward<Self>(self).error());
        return Then(called(std::forward<Self>(self), next));
    }

    template<class Self, class Change>
    static auto changed(Self &&self, Change &&change)
    {
        using Value = std::remove_cvref_t<decltype(called(std::forward<Self>(self), change))>;
        if (!self)
            return Result<Value>(tl::unexpect, std::forward<Self>(self).error());
        if constexpr (std::is_void_v<Value>) {
            called(std::forward<Self>(self), change);
            return Result<Value>();
        } else {
            return Result<Value>(called(std::forward<Self>(self), change));
        }
    }
};

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace Core
