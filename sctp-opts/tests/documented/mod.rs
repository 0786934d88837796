//! The examples in the documentation compile with the types of each platform.
// Made by `cargo xtask generate` from spec/; do not edit.

#[path = "."]
mod linux {
    /// The public names.
    mod sctp_opts {
        pub(crate) use crate::*;

        pub(crate) mod options {
            pub(crate) use crate::generated::linux::*;
        }
    }

    type Outcome = Result<(), Box<dyn std::error::Error>>;

    #[path = "linux.rs"]
    mod options;
    mod shared;
    mod manual;
}

#[path = "."]
mod freebsd {
    /// The public names.
    mod sctp_opts {
        pub(crate) use crate::*;

        pub(crate) mod options {
            pub(crate) use crate::generated::freebsd::*;
        }
    }

    type Outcome = Result<(), Box<dyn std::error::Error>>;

    #[path = "freebsd.rs"]
    mod options;
    mod shared;
    mod manual;
}
