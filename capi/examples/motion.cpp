// A published vote of 2022, asked of the library as a document, and a repair apportioned in columns.
#include <array>
#include <iostream>

#include "wuye.hpp"

int main() {
    const wuye::law law;
    std::cout << law.evaluate(R"({ "rule": "vote.motion", "jurisdiction": "310000", "lang": "en",
        "facts": { "decided_on": "2022-06-30", "matter": "appoint-manager", "tally": {
            "total": { "area_m2": "124799.30", "heads": 1152 },
            "participating": { "area_m2": "93449.08", "heads": 905 },
            "in_favour": { "area_m2": "61667.05", "heads": 589 } } } })")
              << '\n';

    auto terms = wuye::terms<wuye_fund_apportion_terms>();
    terms.jurisdiction = 310000;
    terms.incurred_on = 20220901;
    terms.cost_fen = 10000;
    const std::array<std::int64_t, 3> areas{9000, 9000, 9000};
    std::array<std::int64_t, 3> shares{};
    law.fund_apportion(terms, areas, shares);
    for (std::size_t i = 0; i < shares.size(); i++) {
        std::cout << "unit " << i + 1 << " bears " << shares[i] << " fen\n";
    }
}
