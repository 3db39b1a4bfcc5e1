// wuye for C++17: what wuye.h declares, with owners that free themselves, exceptions and views.
//
// Everything is inline: include it and link as for wuye.h. A wuye::law may be used by several threads at once; so may
// what it gives. Where a call fails it throws wuye::error, and no output was written.
//
//     wuye::law law;                                  // the tables that the library ships
//     std::string answer = law.evaluate(request);     // a JSON document in, a JSON document out
//
// Columns are read from, and written to, whatever has data() and size(): std::vector<std::int64_t>, std::array, std::span.
//
// SPDX-License-Identifier: MIT OR Apache-2.0

#ifndef WUYE_HPP
#define WUYE_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "wuye.h"

namespace wuye {

/// What kind of failure it is: the statuses of the C interface.
enum class kind : std::int32_t {
    invalid_fact = WUYE_INVALID_FACT,
    missing_fact = WUYE_MISSING_FACT,
    not_in_force = WUYE_NOT_IN_FORCE,
    infeasible = WUYE_INFEASIBLE,
    out_of_range = WUYE_OUT_OF_RANGE,
    unsupported = WUYE_UNSUPPORTED,
    misuse = WUYE_MISUSE,
    bug = WUYE_BUG,
};

namespace detail {

template <class T, void (*Free)(T *)>
struct freed {
    void operator()(T *object) const noexcept { Free(object); }
};

using error_handle = std::unique_ptr<wuye_error, freed<wuye_error, wuye_error_free>>;
using law_handle = std::unique_ptr<wuye_law, freed<wuye_law, wuye_law_free>>;
using text_handle = std::unique_ptr<wuye_text, freed<wuye_text, wuye_text_free>>;

inline const std::uint8_t *bytes(std::string_view text) noexcept {
    return reinterpret_cast<const std::uint8_t *>(text.data());
}

/// A text of an object with the function that reads it.
template <class T>
std::string_view text(const std::uint8_t *(*read)(const T *, std::size_t *), const T *object) noexcept {
    std::size_t length = 0;
    const std::uint8_t *start = read(object, &length);
    return {reinterpret_cast<const char *>(start), start == nullptr ? 0 : length};
}

}  // namespace detail

/// Why a call failed. what() is the message.
class error : public std::runtime_error {
public:
    /// From the error object of the C interface, which may be NULL where there was no memory for one.
    error(std::int32_t status, const wuye_error *object)
        : std::runtime_error(std::string(detail::text(wuye_error_message, object))),
          kind_(static_cast<wuye::kind>(status)),
          code_(detail::text(wuye_error_code, object)),
          path_(detail::text(wuye_error_path, object)) {
        const std::int64_t row = wuye_error_row(object);
        if (row >= 0) {
            row_ = static_cast<std::size_t>(row);
        }
    }

    wuye::kind kind() const noexcept { return kind_; }
    /// A stable code for programs, finer than the kind: `vote.ballot.unknown_unit`.
    const std::string &code() const noexcept { return code_; }
    /// Where the offending fact stands: `areas[17]`, or the parameter of a misused call.
    const std::string &path() const noexcept { return path_; }
    /// The row of the offending fact, counted from 0, where it is in one.
    std::optional<std::size_t> row() const noexcept { return row_; }

private:
    wuye::kind kind_;
    std::string code_;
    std::string path_;
    std::optional<std::size_t> row_;
};

namespace detail {

/// Makes a call that takes a wuye_error ** last.
template <class Call>
void check(Call &&call) {
    wuye_error *object = nullptr;
    const std::int32_t status = call(&object);
    const error_handle owned(object);
    if (status != WUYE_OK) {
        throw error(status, object);
    }
}

}  // namespace detail

/// Terms of a column call: all defaults, with the size that the library asks for.
///
///     auto terms = wuye::terms<wuye_fee_bill_terms>();
///     terms.jurisdiction = 310000;
template <class Terms>
Terms terms() noexcept {
    Terms made{};
    made.struct_size = static_cast<std::uint32_t>(sizeof made);
    return made;
}

/// A column: where it begins and how many rows it has. Made of whatever has data() and size().
template <class T>
class column {
public:
    constexpr column() noexcept = default;
    constexpr column(T *data, std::size_t size) noexcept : data_(data), size_(size) {}
    template <class Rows, class = decltype(static_cast<T *>(std::declval<Rows &>().data()))>
    constexpr column(Rows &&rows) noexcept : data_(rows.data()), size_(rows.size()) {}

    constexpr T *data() const noexcept { return data_; }
    constexpr std::size_t size() const noexcept { return size_; }

private:
    T *data_ = nullptr;
    std::size_t size_ = 0;
};

/// A column that is read.
using input = column<const std::int64_t>;
/// A column that is written. It does not overlap another.
using output = column<std::int64_t>;

/// The number of the loaded library's binary interface; a program needs at least WUYE_ABI_VERSION.
inline std::uint32_t abi_version() noexcept { return wuye_abi_version(); }

/// The loaded library's version: `0.1.0`.
inline std::string_view version() noexcept { return reinterpret_cast<const char *>(wuye_version()); }

/// The law that decisions are made under: the tables that the library ships, or those with packs of the user's. It does
/// not change once it is made. One that was moved from is the built-in law again.
class law {
public:
    /// The tables that the library ships.
    law() noexcept = default;

    /// This law together with a pack of instruments, values and overrides, as a JSON document. This one stays.
    law with_pack(std::string_view pack) const {
        wuye_law *made = nullptr;
        detail::check([&](wuye_error **error) {
            return wuye_law_with_pack(get(), detail::bytes(pack), pack.size(), &made, error);
        });
        return law(made);
    }

    /// The digest of the tables, with which an answer can be replayed. Valid while this law is.
    std::string_view digest() const noexcept { return detail::text(wuye_law_digest, get()); }

    /// Decides one request. A refusal of the facts is an answer too: a document with an `error`.
    std::string evaluate(std::string_view request) const {
        wuye_text *answer = nullptr;
        detail::check([&](wuye_error **error) {
            return wuye_evaluate(get(), detail::bytes(request), request.size(), &answer, error);
        });
        const detail::text_handle owned(answer);
        return std::string(detail::text(wuye_text_data, answer));
    }

    /// The votes of every holder after the cap on a single owner's votes: `after[i]` over what is returned.
    std::int64_t vote_cap(const wuye_vote_cap_terms &terms, input votes, output after) const {
        std::int64_t denominator = 0;
        same_rows(votes.size(), after.size());
        detail::check([&](wuye_error **error) {
            return wuye_vote_cap(get(), &terms, votes.data(), votes.size(), after.data(), &denominator, error);
        });
        return denominator;
    }

    /// The service fee of every area for a period, in fen; gives their sum.
    std::int64_t fee_bill(const wuye_fee_bill_terms &terms, std::string_view price, input areas,
                          output amounts) const {
        std::int64_t total = 0;
        same_rows(areas.size(), amounts.size());
        detail::check([&](wuye_error **error) {
            return wuye_fee_bill(get(), &terms, detail::bytes(price), price.size(), areas.data(), areas.size(),
                                 amounts.data(), &total, error);
        });
        return total;
    }

    /// The cost of a repair over the areas of the units that it concerns, in fen.
    void fund_apportion(const wuye_fund_apportion_terms &terms, input areas, output shares) const {
        same_rows(areas.size(), shares.size());
        detail::check([&](wuye_error **error) {
            return wuye_fund_apportion(get(), &terms, areas.data(), areas.size(), shares.data(), error);
        });
    }

    /// The handle of the C interface, NULL for the built-in law.
    const wuye_law *get() const noexcept { return handle_.get(); }

private:
    explicit law(wuye_law *made) noexcept : handle_(made) {}

    static void same_rows(std::size_t facts, std::size_t answers) {
        if (facts != answers) {
            throw std::length_error("the column of answers is as long as that of facts");
        }
    }

    detail::law_handle handle_;
};

}  // namespace wuye

#endif  // WUYE_HPP
