// The C++ layer: what it owns, what it throws, what it takes as a column.
#include <array>
#include <thread>
#include <type_traits>
#include <vector>

#include "check.h"
#include "wuye.hpp"

static_assert(std::is_nothrow_move_constructible_v<wuye::law> && !std::is_copy_constructible_v<wuye::law>);
static_assert(std::is_same_v<decltype(wuye::error(0, nullptr).row()), std::optional<std::size_t>>);

static const char *const REQUEST = R"({ "rule": "fund.trigger", "jurisdiction": "310000", "facts": {
    "as_of": "2022-06-30", "accounts": [
        { "unit": "1-101", "first_deposit_yuan": "9065.00", "balance_yuan": "2719.50" } ] } })";

static wuye_fund_apportion_terms repair() {
    auto terms = wuye::terms<wuye_fund_apportion_terms>();
    terms.jurisdiction = 310000;
    terms.incurred_on = 20220901;
    terms.cost_fen = 10000;
    return terms;
}

static void documents() {
    const wuye::law law;
    CHECK(law.get() == nullptr);
    CHECK(law.digest().size() > 8);
    const std::string answer = law.evaluate(REQUEST);
    CHECK(answer.find(R"("outcome":"not-triggered")") != std::string::npos);
    // A refusal of the facts is an answer.
    CHECK(law.evaluate("{").find(R"("error")") != std::string::npos);
}

static void packs() {
    wuye::law law;
    bool refused = false;
    try {
        law.with_pack("[");
    } catch (const wuye::error &error) {
        refused = true;
        CHECK(error.kind() == wuye::kind::invalid_fact);
        CHECK(!error.code().empty() && error.what()[0] != '\0');
    }
    CHECK(refused);
    wuye::law packed = law.with_pack("{}");
    CHECK(packed.get() != nullptr);
    CHECK(packed.evaluate(REQUEST).find("not-triggered") != std::string::npos);
    // Its law goes with it, and what is left is the built-in one.
    wuye::law taken = std::move(packed);
    CHECK(taken.get() != nullptr && packed.get() == nullptr);
    CHECK(packed.evaluate(REQUEST) == law.evaluate(REQUEST));
    taken = wuye::law();
    CHECK(taken.digest() == law.digest());
}

static void columns() {
    const wuye::law law;
    const std::vector<std::int64_t> areas{9000, 9000, 9000};
    std::array<std::int64_t, 3> shares{};
    law.fund_apportion(repair(), areas, shares);
    std::array<std::int64_t, 3> in_c{};
    CHECK(apportion(310000, 20220901, 10000, areas.data(), 3, in_c.data(), nullptr) == WUYE_OK);
    CHECK(shares == in_c && shares[0] == 3334);

    auto billed = wuye::terms<wuye_fee_bill_terms>();
    billed.jurisdiction = 310000;
    billed.from = 20230716;
    billed.to = 20230801;
    std::vector<std::int64_t> amounts(2);
    const std::int64_t flats[] = {8943, 10000};
    CHECK(law.fee_bill(billed, "2.50", {flats, 2}, amounts) == 11539 + 12903);
    CHECK(amounts[0] == 11539);

    auto capped = wuye::terms<wuye_vote_cap_terms>();
    capped.jurisdiction = 310000;
    capped.meeting_on = 20050618;
    std::vector<std::int64_t> votes{60, 25, 10, 5}, after(4);
    CHECK(law.vote_cap(capped, votes, after) == 3 && after[0] == 90);
}

static void failures_of_columns() {
    const wuye::law law;
    std::vector<std::int64_t> areas{9000, -1}, shares{7, 7};
    bool thrown = false;
    try {
        law.fund_apportion(repair(), areas, shares);
    } catch (const wuye::error &error) {
        thrown = true;
        CHECK(error.kind() == wuye::kind::invalid_fact && error.path() == "areas[1]" && error.row() == 1u);
    }
    CHECK(thrown && shares[0] == 7);
    thrown = false;
    try {
        law.fund_apportion(repair(), areas, wuye::output(shares.data(), 1));
    } catch (const std::length_error &) {
        thrown = true;
    }
    CHECK(thrown);
    // An output over its input is a misuse of the call.
    thrown = false;
    try {
        law.fund_apportion(repair(), areas, areas);
    } catch (const wuye::error &error) {
        thrown = true;
        CHECK(error.kind() == wuye::kind::misuse && !error.row());
    }
    CHECK(thrown);
}

static void threads() {
    const wuye::law law = wuye::law().with_pack("{}");
    const std::string expected = law.evaluate(REQUEST);
    std::array<bool, 4> same{};
    std::vector<std::thread> all;
    for (bool &is : same) {
        all.emplace_back([&law, &expected, &is] { is = law.evaluate(REQUEST) == expected; });
    }
    for (std::thread &one : all) {
        one.join();
    }
    for (bool is : same) {
        CHECK(is);
    }
}

int main() {
    CHECK(wuye::abi_version() >= WUYE_ABI_VERSION);
    CHECK(wuye::version() == WUYE_VERSION);
    documents();
    packs();
    columns();
    failures_of_columns();
    threads();
    return failures != 0;
}
