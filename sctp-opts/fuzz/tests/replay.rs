//! What was found worth keeping, and mutations of it.

use sctp_opts_fuzz::{folder, replay::replay, TARGETS};

#[test]
fn every_target_survives() {
    for target in TARGETS {
        replay(target, &folder(), &folder().join("../.."));
    }
}

/// What `cargo xtask sanitize` would otherwise be worth nobody could tell.
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

    /// Run by the test above; nothing to do without it.
    #[test]
    fn read_beyond() {
        if std::env::var_os(PLANTED).is_some() {
            let bytes = black_box(vec![0_u8; 100]);
            // SAFETY: it is not, and the process ends here.
            let byte = unsafe { *bytes.as_ptr().add(black_box(bytes.len())) };
            println!("{byte}");
        }
    }
}
