#[repr(C)]
struct forgotten {
    first: u32,
    second: u32,
}

sctp_opts::raw_struct! { forgotten { first } }

#[repr(C)]
struct not_raw {
    flag: bool,
}

sctp_opts::raw_struct! { not_raw { flag } }

fn main() {}
