//! Runs every target on its corpus, and on mutations of it.

use sctp_opts_fuzz::{folder, replay::replay, TARGETS};

#[test]
fn no_target_panics() {
    for target in TARGETS {
        replay(target, &folder(), &folder().join("../.."));
    }
}

/// A planted fault, to show that `cargo xtask sanitize` finds one.
#[cfg(sctp_opts_sanitized)]
mod planted {
    use std::hint::black_box;
    use std::process::Command;

    const PLANTED: &str = "SCTP_OPTS_PLANTED";

    #[test]
    fn the_sanitizer_sees_a_read_beyond_the_end() {
        let program = std::env::current_exe().expect("this program");
        let child = Command::new(program).args(["--exact", "planted::read_beyond"]).env(PLANTED, "1").output();
        let child = child.expect("this program again");
        assert!(!child.status.success());
        assert!(String::from_utf8_lossy(&child.stderr).contains("AddressSanitizer: heap-buffer-overflow"));
    }

    /// Started by the test above; does nothing otherwise.
    #[test]
    fn read_beyond() {
        if std::env::var_os(PLANTED).is_some() {
            let bytes = black_box(vec![0_u8; 100]);
            // SAFETY: deliberately unsound; AddressSanitizer ends the process here.
            let byte = unsafe { *bytes.as_ptr().add(black_box(bytes.len())) };
            println!("{byte}");
        }
    }
}
