/** Documents as Java objects, for programs that have Jackson. */
package io.github.wuye.jackson;
