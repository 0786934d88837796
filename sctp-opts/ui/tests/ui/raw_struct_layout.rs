// Without `repr(C)`, Rust puts `second` first.
struct reordered {
    first: u8,
    second: u32,
    third: u16,
}

sctp_opts::raw_struct! { reordered { first, second, third } }

#[repr(C)]
struct in_another_order {
    first: u32,
    second: u32,
}

sctp_opts::raw_struct! { in_another_order { second, first } }

#[repr(C)]
struct dropped {
    first: u32,
}

impl Drop for dropped {
    fn drop(&mut self) {}
}

sctp_opts::raw_struct! { dropped { first } }

fn main() {}
