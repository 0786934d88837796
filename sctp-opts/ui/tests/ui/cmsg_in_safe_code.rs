use sctp_opts::{codec, control, Cmsg, Info, SendCmsg};

/// SCM_RIGHTS: a descriptor that nobody lent.
struct Rights(i32);

impl Cmsg for Rights {
    const INFO: &'static Info = &Info::new("SCM_RIGHTS", 1, 1);
    type Raw = i32;
    type Space = [usize; control::words(size_of::<i32>())];
    type System = control::Linux;

    fn encode(&self, raw: &mut i32) -> codec::Result<()> {
        *raw = self.0;
        Ok(())
    }

    fn decode(raw: &i32) -> codec::Result<Self> {
        Ok(Self(*raw))
    }
}

impl SendCmsg for Rights {}

fn main() {}
