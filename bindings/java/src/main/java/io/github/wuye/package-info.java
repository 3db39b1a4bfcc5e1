/**
 * Questions of Chinese residential property management (物业管理), decided exactly and explained by article.
 *
 * <p>{@link io.github.wuye.Law} decides: any rule by a JSON document, and what is called over many rows by columns.
 * {@link io.github.wuye.WuyeException} tells what was refused and where. {@link io.github.wuye.Wuye} tells which
 * native library was loaded and how.
 */
package io.github.wuye;
