//! Only tests: programs with sctp-opts that must not compile, in `tests/ui`, each with the compiler's error messages.
