//! Gives the shared library its soname.

fn main() {
    let version = env!("CARGO_PKG_VERSION_MAJOR");
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux") {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libwuye.so.{version}");
    }
    println!("cargo::rerun-if-changed=build.rs");
}
