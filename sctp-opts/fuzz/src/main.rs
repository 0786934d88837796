//! The program that `cargo xtask fuzz` runs, with the target's name in `FUZZ_TARGET`.

#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    use std::sync::LazyLock;

    static TARGET: LazyLock<&sctp_opts_fuzz::Target> = LazyLock::new(|| {
        let wanted = std::env::var("FUZZ_TARGET").unwrap_or_default();
        let found = sctp_opts_fuzz::TARGETS.iter().find(|target| target.name == wanted);
        found.unwrap_or_else(|| panic!("FUZZ_TARGET is `{wanted}`, which is not a target"))
    });
    (TARGET.run)(data);
});

#[cfg(not(fuzzing))]
fn main() {
    eprintln!("run: cargo xtask fuzz");
    std::process::exit(2);
}
