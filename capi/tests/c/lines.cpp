// Answers documents through the C++ layer: one request a line on standard input, one answer a line on standard output.
#include <iostream>
#include <string>

#include "wuye.hpp"

int main() {
    const wuye::law law;
    for (std::string request; std::getline(std::cin, request);) {
        std::cout << law.evaluate(request) << '\n';
    }
}
