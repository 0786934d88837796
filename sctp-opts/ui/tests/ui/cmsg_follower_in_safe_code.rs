use sctp_opts::control::Zeros;
use sctp_opts::{codec, control, Cmsg, Info, ReceiveCmsg, SendCmsg};

/// SCM_TIMESTAMP, of whose number nobody takes a part for a descriptor.
struct Timestamp(i64);

unsafe impl Cmsg for Timestamp {
    const INFO: &'static Info = &Info::new("SCM_TIMESTAMP", 1, 29);
    type Raw = i64;
    type Space = [usize; control::words(size_of::<i64>()) + control::words(size_of::<i32>())];
    type System = control::Linux;

    fn encode(&self, raw: &mut i64) -> codec::Result<()> {
        *raw = self.0;
        Ok(())
    }

    fn decode(raw: &i64) -> codec::Result<Self> {
        Ok(Self(*raw))
    }
}

impl ReceiveCmsg for Timestamp {}

impl SendCmsg for Timestamp {
    // SCM_RIGHTS with descriptor 0, which nobody lent.
    const THEN: Option<Zeros> = Some(Zeros { number: 1, size: size_of::<i32>() });
}

fn main() {}
