//! The program that `cargo xtask fuzz` runs, with the target's name in `FUZZ_TARGET`.

#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    use std::sync::LazyLock;

    static TARGET: LazyLock<&sctp_opts_fuzz::Target> = LazyLock::new(|| {
        let wanted = std::env::var("FUZZ_TARGET").unwrap_or_default();
        let found = codegen_fuzz::TARGETS.iter().find(|target| target.name == wanted);
        found.unwrap_or_else(|| panic!("there is no target `{wanted}`; correct FUZZ_TARGET"))
    });
    (TARGET.run)(data);
});

#[cfg(not(fuzzing))]
fn main() {
    eprintln!("run: cargo xtask fuzz");
    std::process::exit(2);
}
