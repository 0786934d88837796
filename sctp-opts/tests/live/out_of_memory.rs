//! Makes each allocation of a call fail in turn, and checks that the error is declared and explained.
//!
//! This needs `/proc/fail-nth`, which the harness adds to kernels that it runs in qemu: codegen/xtask/src/kernel/fail_nth.c.

use std::any::Any;
use std::collections::BTreeSet;
use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::rc::Rc;

use sctp_opts::cmsgs::{PrInfo, SndInfo};
use sctp_opts::functions::Bindx;
use sctp_opts::options::PrPolicy;
use sctp_opts::{Call, Error, Family, SctpSocket, Style};
use sctp_sys::SCTP_SOCKOPT_PEELOFF_FLAGS;

use crate::calls::{listening, many, nonblocking, one, pair, refusing};
use crate::common::{self, kernel, sctp};
use crate::described::{able, Only, OPTIONS};
use crate::functions::at;
use crate::generated::CALLS;

/// How each cause says it.
pub(crate) const NO_MEMORY: &str = "no memory is left";

/// Makes the n-th allocation of this thread's system calls fail.
struct FailNth(File);

impl FailNth {
    /// `None` if the kernel does not have it.
    fn open() -> Option<FailNth> {
        let file = File::options().read(true).write(true).open("/proc/fail-nth");
        let qemu = std::env::var_os("SCTP_OPTS_ENGINE").is_some_and(|engine| engine == "qemu");
        assert!(file.is_ok() || !qemu || kernel() >= (6, 11), "/proc/fail-nth is missing: use cargo xtask live");
        file.ok().map(FailNth)
    }

    /// The result of `call`, and whether it got to its n-th allocation.
    fn during<T>(&self, n: u32, call: impl FnOnce() -> T) -> (T, bool) {
        self.0.write_all_at(n.to_string().as_bytes(), 0).unwrap();
        let result = call();
        let mut left = [0; 16];
        let length = self.0.read_at(&mut left, 0).unwrap();
        self.0.write_all_at(b"0", 0).unwrap();
        (result, left[..length] == *b"0")
    }
}

/// A call that is ready to be made, and what stays open meanwhile.
struct Ready {
    call: Box<dyn FnMut() -> Result<Box<dyn Any>, Error>>,
    _others: Vec<SctpSocket>,
}

/// The result is kept until the end as well, so that closing it is not counted.
fn ready<T: 'static>(others: Vec<SctpSocket>, mut call: impl FnMut() -> Result<T, Error> + 'static) -> Ready {
    Ready { call: Box::new(move || call().map(|value| Box::new(value) as Box<dyn Any>)), _others: others }
}

fn connecting(client: SctpSocket) -> Ready {
    let (listener, address) = listening(Style::OneToOne, 1);
    let client = nonblocking(client);
    ready(vec![listener], move || client.connect([address]))
}

fn peeling_off() -> Ready {
    let address = at("::1", 0);
    let listener = SctpSocket::builder(Style::OneToOne, Family::V6).bind([address]).listen(1).unwrap();
    let client = SctpSocket::new(Style::OneToMany, Family::V6).unwrap();
    let id = client.connect(listener.local_addr().unwrap()).unwrap().assoc_id;
    ready(vec![listener], move || client.peeloff(id))
}

/// Calls that get or set an option of an association.
fn about_options() -> Vec<Box<dyn Fn() -> Ready>> {
    let pair = |style| Rc::new(able(style, common::Family::V4));
    let [one, many] = common::STYLES.map(pair);
    let mut all: Vec<Box<dyn Fn() -> Ready>> = Vec::new();
    for option in OPTIONS.iter().filter(|option| option.there()) {
        let shared = if option.only == Only::OneToOne { &one } else { &many };
        for call in [option.get, option.set].into_iter().flatten() {
            // What can only be set may have a lasting effect.
            let lasting = option.get.is_none();
            let shared = if lasting { pair(shared.style()) } else { Rc::clone(shared) };
            // Some are only of sockets, or need more than an association.
            if call(&shared, shared.id).is_err() {
                continue;
            }
            all.push(Box::new(move || {
                let pair = if lasting { pair(shared.style()) } else { Rc::clone(&shared) };
                ready(vec![], move || call(&pair, pair.id))
            }));
        }
    }
    all
}

type Prepare = fn() -> Ready;

/// Calls, and their names in the description if they are not about an option.
const CASES: &[(&str, Prepare)] = &[
    ("socket", || ready(vec![], || SctpSocket::new(Style::OneToOne, Family::V4))),
    ("socket", || ready(vec![], || SctpSocket::new(Style::OneToMany, Family::V6))),
    ("bind", || {
        let socket = one();
        ready(vec![], move || socket.bind([at("127.0.0.1", 0)]))
    }),
    ("listen", || {
        let socket = one();
        ready(vec![], move || socket.listen(1))
    }),
    ("accept", || {
        let (listener, address) = listening(Style::OneToOne, 1);
        let client = one();
        client.connect([address]).unwrap();
        ready(vec![client], move || listener.accept())
    }),
    ("sendmsg", || {
        let (listener, address) = listening(Style::OneToOne, 1);
        let client = nonblocking(many());
        ready(vec![listener], move || client.send(b"starts an association", address, &()))
    }),
    ("sendmsg", || {
        let (client, server, listener) = pair();
        let control = (SndInfo::default(), PrInfo { policy: PrPolicy::Ttl, value: 60_000 });
        ready(vec![server, listener], move || client.send(&[0; 5000], None, &control))
    }),
    ("", || {
        let socket = one();
        ready(vec![], move || socket.bindx([at("127.0.0.1", 0), at("127.0.0.2", 0)], Bindx::Add))
    }),
    ("", || {
        let socket = one();
        socket.bindx([at("127.0.0.1", 0), at("127.0.0.2", 0)], Bindx::Add).unwrap();
        let port = socket.local_addr().unwrap().unwrap().port();
        ready(vec![], move || socket.bindx([at("127.0.0.2", port)], Bindx::Remove))
    }),
    ("", || connecting(one())),
    ("", || connecting(many())),
    ("", peeling_off),
];

/// The errors of a call if one of its allocations fails, for each in turn. Each says that this may be the reason.
fn errors(fail_nth: &FailNth, prepare: impl Fn() -> Ready) -> Vec<Error> {
    let mut errors = Vec::new();
    for n in 1..1000 {
        let mut ready = prepare();
        let (result, failed) = fail_nth.during(n, &mut ready.call);
        match result {
            Ok(_) if failed => {}
            Ok(_) => return errors,
            Err(error) => {
                assert!(failed && error.to_string().contains(NO_MEMORY), "allocation {n}: {error}");
                errors.push(error);
            }
        }
    }
    panic!("too many allocations: {errors:?}");
}

#[test]
fn lack_of_memory_is_declared_and_explained() {
    if !sctp() {
        return;
    }
    let Some(fail_nth) = FailNth::open() else {
        println!("skipped: this kernel has no /proc/fail-nth");
        return;
    };
    // `peeloff` uses an older option if the kernel does not know the newer one.
    let newer = SCTP_SOCKOPT_PEELOFF_FLAGS.unsigned_abs();
    let older = refusing(libc::SYS_getsockopt, 2, newer, libc::ENOPROTOOPT, || errors(&fail_nth, peeling_off));
    let all_of = |prepare: Prepare| errors(&fail_nth, prepare).into_iter();
    let calls = CASES.iter().flat_map(|(call, prepare)| all_of(*prepare).map(move |error| (*call, error)));
    let options = about_options().into_iter().flat_map(|prepare| errors(&fail_nth, prepare));
    let errors = calls.chain(older.into_iter().flatten().chain(options).map(|error| ("", error)));
    let (mut seen, mut declared) = (BTreeSet::new(), BTreeSet::new());
    for (call, error) in errors {
        let (option, errno) = (error.option(), error.raw_os_error().unwrap());
        let name = if option.name.is_empty() { call } else { option.name };
        let own = option.causes.iter().filter(|cause| cause.when.contains(NO_MEMORY));
        let own: BTreeSet<_> = own.map(|cause| (name, cause.errno)).collect();
        seen.insert(match error.call() {
            Call::Get if !own.contains(&(name, errno)) => ("getsockopt", errno),
            Call::Set if !own.contains(&(name, errno)) => ("setsockopt", errno),
            _ => (name, errno),
        });
        declared.extend(own);
    }
    for (call, causes) in CALLS {
        let causes = causes.iter().filter(|cause| cause.when.contains(NO_MEMORY));
        declared.extend(causes.map(|cause| (*call, cause.number)));
    }
    // A 64-bit kernel copies the ancillary messages of a 32-bit program by other code, which gives ENOMEM.
    if cfg!(target_pointer_width = "32") {
        declared.retain(|it| seen.contains(it) || *it != ("sendmsg", libc::ENOBUFS));
    }
    assert_eq!(seen, declared);
}
