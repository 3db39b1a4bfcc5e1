//! Names the shared library, so that a program finds the release that it was linked against.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // What is declared in the header is added to and never changed, so one number serves every 0.x release.
    let name = match std::env::var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("linux" | "android" | "freebsd" | "netbsd" | "openbsd") => "-soname,libwuye.so.",
        Ok("macos") => "-install_name,@rpath/libwuye.",
        _ => return,
    };
    let major = env!("CARGO_PKG_VERSION_MAJOR");
    let ending = if name.starts_with("-install_name") { ".dylib" } else { "" };
    println!("cargo::rustc-cdylib-link-arg=-Wl,{name}{major}{ending}");
}
