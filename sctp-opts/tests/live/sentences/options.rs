//! What shows sentences about options, if one socket or association is enough; other modules have those by subject.

use std::ffi::c_int;
use std::fmt::Debug;
use std::io::Read as _;
use std::os::fd::AsRawFd as _;
use std::panic::resume_unwind;
use std::time::{Duration, Instant};

use sctp_opts::options as o;
use sctp_opts::{get, send, set, Future, GetOpt, OneToOne, Selector, SetOpt, Socket as Whole};

use crate::common::{
    deaf, eventually, loopback, refused, sctp, socket, Abilities, Family, Pair, Socket, Style, EINVAL, MS,
};
use crate::described::Bytes;
use crate::notifications::paths::own_network;

use super::{paths, pieces, sentences, setup};

/// Checks that setting zeros changes nothing.
fn keeps<O>(selector: impl Selector<<O as GetOpt>::Scope> + Selector<<O as SetOpt>::Scope> + Copy, given: &O, zero: &O)
where
    O: GetOpt + SetOpt + PartialEq + Debug,
{
    let many = socket(Style::Many, Family::V4);
    set(&many, selector, given).unwrap();
    let before = get::<O>(&many, selector).unwrap();
    set(&many, selector, zero).unwrap();
    assert_eq!(get::<O>(&many, selector).unwrap(), before);
}

/// `getsockopt` with an argument in and out: the result, the argument and its length.
pub(super) fn exchange<const N: usize>(
    socket: &Socket,
    number: c_int,
    mut argument: [u8; N],
) -> (c_int, [u8; N], usize) {
    let mut length = libc::socklen_t::try_from(N).unwrap();
    let to = argument.as_mut_ptr().cast();
    // SAFETY: the argument has this length, and both outlive the call.
    let done = unsafe { libc::getsockopt(socket.as_raw_fd(), 132, number, to, &raw mut length) };
    (done, argument, length as usize)
}

/// The bytes of `struct sctp_stream_value` for the only association.
fn stream_value(stream: u16, value: u16) -> [u8; 8] {
    let [a, b] = stream.to_ne_bytes();
    let [c, d] = value.to_ne_bytes();
    [0, 0, 0, 0, a, b, c, d]
}

sentences! {
    SCTP_RTOINFO "A field of 0 leaves that value unchanged" =>
        keeps(Future, &o::RtoInfo { initial: MS(900), min: MS(700), max: MS(5000) }, &o::RtoInfo::default());
    SCTP_ASSOCINFO "0 leaves them unchanged" => {
        let given = o::AssocInfo { max_retrans: 7, cookie_life: MS(9000), ..o::AssocInfo::default() };
        keeps(Future, &given, &o::AssocInfo::default());
    };
    SCTP_INITMSG "A field of 0 keeps the current default" => {
        let timeout = MS(4000);
        let given = o::InitMsg { num_ostreams: 7, max_instreams: 8, max_attempts: 9, max_init_timeout: timeout };
        keeps(Whole, &given, &o::InitMsg::default());
    };
    SCTP_DELAYED_SACK "A field of 0 leaves that value unchanged" => {
        let zero = o::DelayedSack { delay: Duration::ZERO, frequency: 0 };
        keeps(Future, &o::DelayedSack { delay: MS(300), frequency: 4 }, &zero);
    };
    SCTP_PEER_ADDR_PARAMS "A time, limit or MTU of 0 leaves that value unchanged" => {
        let flags = o::SppFlags::HB_ENABLE | o::SppFlags::PMTUD_DISABLE | o::SppFlags::SACKDELAY_ENABLE;
        let given = o::PeerAddrParams {
            hb_interval: MS(7000),
            path_max_retrans: 9,
            path_mtu: 1300,
            sack_delay: MS(300),
            flags,
            ..o::PeerAddrParams::default()
        };
        keeps(Future, &given, &o::PeerAddrParams { flags, ..o::PeerAddrParams::default() });
    };
    SCTP_PEER_ADDR_PARAMS "a heartbeat interval of 0 needs `SPP_HB_TIME_IS_ZERO`" => {
        let many = socket(Style::Many, Family::V4);
        let flags = o::SppFlags::HB_ENABLE | o::SppFlags::HB_TIME_IS_ZERO;
        set(&many, Future, &o::PeerAddrParams { flags, ..o::PeerAddrParams::default() }).unwrap();
        assert_eq!(get::<o::PeerAddrParams>(&many, Future).unwrap().hb_interval, Duration::ZERO);
    };
    SCTP_PEER_ADDR_THLDS "A limit of 0 errors leaves the limit unchanged" => {
        let many = socket(Style::Many, Family::V4);
        let limits = |path_max_retrans, pf_threshold| o::PeerAddrThresholds { path_max_retrans, pf_threshold };
        set(&many, Future, &limits(9, 3)).unwrap();
        set(&many, Future, &limits(0, 0)).unwrap();
        assert_eq!(get::<o::PeerAddrThresholds>(&many, Future).unwrap(), limits(9, 0));
    };
    SCTP_PEER_ADDR_PARAMS "SCTP_DELAYED_SACK does the same portably" => {
        let many = socket(Style::Many, Family::V4);
        set(&many, Future, &o::DelayedSack { delay: MS(300), frequency: 0 }).unwrap();
        assert_eq!(get::<o::PeerAddrParams>(&many, Future).unwrap().sack_delay, MS(300));
        set(&many, Future, &o::PeerAddrParams { sack_delay: MS(400), ..o::PeerAddrParams::default() }).unwrap();
        assert_eq!(get::<o::DelayedSack>(&many, Future).unwrap().delay, MS(400));
    };
    SCTP_PEER_ADDR_PARAMS "Without an address it applies to all paths of the association" => {
        let flags = o::SppFlags::HB_ENABLE;
        let given = o::PeerAddrParams { hb_interval: MS(7000), path_max_retrans: 9, flags, ..Default::default() };
        paths::all_paths(&[true, false], &given, |now| (now.hb_interval, now.path_max_retrans));
    };
    SCTP_PEER_ADDR_THLDS "Without an address it applies to all paths" =>
        paths::all_paths(&[true, false], &o::PeerAddrThresholds { path_max_retrans: 9, pf_threshold: 3 }, |now| *now);
    SCTP_PEER_ADDR_THLDS_V2 "Without an address it applies to every path of the association" => {
        let given = o::PeerAddrThresholdsV2 { path_max_retrans: 9, pf_threshold: 3, switchover_threshold: 4 };
        paths::all_paths(&[true, false], &given, |now| *now);
    };
    SCTP_PLPMTUD_PROBE_INTERVAL "Without an address it applies to every path of the association" =>
        paths::all_paths(&[true, false], &o::PlpmtudProbeInterval(MS(5000)), |now| now.0);
    SCTP_REMOTE_UDP_ENCAPS_PORT "without an address it applies to all of them on Linux" =>
        paths::all_paths(&[false], &o::RemoteUdpEncapsPort(7), |now| now.0);
    SCTP_PEER_ADDR_THLDS "A path that is potentially failed is avoided while another works" =>
        paths::a_potentially_failed_path_is_avoided();
    SCTP_MAXSEG "Read from an association, it is the size at which messages are split now" => {
        let pair = Pair::new(Style::One, Family::V4);
        let now = || get::<o::Status>(&pair.client, OneToOne).unwrap().fragmentation_point;
        let size = || get::<o::MaxSeg>(&pair.client, OneToOne).unwrap().0;
        assert_eq!(size(), now());
        set(&pair.client, OneToOne, &o::MaxSeg(700)).unwrap();
        assert_eq!((size(), now()), (700, 700));
    };
    SCTP_DISABLE_FRAGMENTS "SCTP_MAXSEG lowers the limit" => {
        let pair = Pair::new(Style::One, Family::V4);
        set(&pair.client, OneToOne, &o::MaxSeg(700)).unwrap();
        set(&pair.client, Whole, &o::DisableFragments(true)).unwrap();
        send(&pair.client, &[0; 700], None, &()).unwrap();
        refused(send(&pair.client, &[0; 701], None, &()), libc::EMSGSIZE);
    };
    SCTP_DELAYED_SACK "A delay set without one undoes a frequency of 1" => {
        let many = socket(Style::Many, Family::V4);
        let now = || get::<o::DelayedSack>(&many, Future).unwrap();
        set(&many, Future, &o::DelayedSack { delay: Duration::ZERO, frequency: 1 }).unwrap();
        set(&many, Future, &o::DelayedSack { delay: MS(300), frequency: 0 }).unwrap();
        assert_eq!(now().delay, MS(300));
        // The short form: an id, and the delay alone, of which 0 acknowledges at once.
        set(&many, Whole, &Bytes::<o::DelayedSack, 8>::new([0; 8])).unwrap();
        assert_eq!(now().delay, Duration::ZERO);
    };
    SCTP_REUSE_PORT "A one-to-many socket may read it; it is off there" =>
        assert!(!get::<o::ReusePort>(socket(Style::Many, Family::V4), Whole).unwrap().0);
    SCTP_STREAM_SCHEDULER_VALUE "Get returns its argument unchanged for a stream that had neither a message nor a value" => {
        let pair = Pair::new(Style::One, Family::V4);
        let read = || exchange(&pair.client, 124, stream_value(3, 777));
        set(&pair.client, OneToOne, &o::StreamScheduler(o::Scheduler::Priority)).unwrap();
        assert_eq!(read(), (0, stream_value(3, 777), 8));
        set(&pair.client, (OneToOne, 3), &o::StreamSchedulerValue(5)).unwrap();
        assert_eq!(read(), (0, stream_value(3, 5), 8));
        set(&pair.client, OneToOne, &o::StreamScheduler(o::Scheduler::RoundRobin)).unwrap();
        assert_eq!(read(), (0, stream_value(3, 777), 8));
    };
    SCTP_STREAM_SCHEDULER_VALUE "Set does nothing on a one-to-one socket without an association" =>
        set(socket(Style::One, Family::V4), (OneToOne, 3), &o::StreamSchedulerValue(5)).unwrap();
    SCTP_GET_ASSOC_STATS "A shorter buffer gets the first part, at least the association id" => {
        let pair = Pair::new(Style::One, Family::V4);
        assert_eq!(get::<Bytes<o::AssocStats, 4>>(&pair.client, Whole).unwrap().length, 4);
        assert_eq!(get::<Bytes<o::AssocStats, 100>>(&pair.client, Whole).unwrap().length, 100);
        refused(get::<Bytes<o::AssocStats, 3>>(&pair.client, Whole).map(drop), EINVAL);
    };
    SCTP_FRAGMENT_INTERLEAVE "Setting 0 also turns SCTP_INTERLEAVING_SUPPORTED off" => apart(|| {
        switch("intl_enable", 1);
        let many = socket(Style::Many, Family::V4);
        let now = || get::<o::InterleavingSupported>(&many, Future).unwrap().0;
        set(&many, Whole, &o::FragmentInterleave(o::FragmentInterleaveLevel::Associations)).unwrap();
        set(&many, Future, &o::InterleavingSupported(true)).unwrap();
        assert!(now());
        set(&many, Whole, &o::FragmentInterleave(o::FragmentInterleaveLevel::Nothing)).unwrap();
        assert!(!now());
    });
    SCTP_AUTO_ASCONF "With addip_enable=1 and neither of them, connecting to a peer that has it too is refused" => apart(|| {
        switch("addip_enable", 1);
        switch("auth_enable", 0);
        let connected = || {
            let (listener, client) = (socket(Style::One, Family::V4), socket(Style::One, Family::V4));
            listener.bind(&loopback(Family::V4).into()).unwrap();
            listener.listen(1).unwrap();
            client.connect(&listener.local_addr().unwrap()).is_ok()
        };
        assert!(!connected());
        switch("addip_noauth_enable", 1);
        assert!(connected());
        switch("addip_noauth_enable", 0);
        switch("auth_enable", 1);
        assert!(connected());
    });
    SCTP_EXPOSE_POTENTIALLY_FAILED_STATE "0 is unset (readable without notifications), 1 hides, 2 shows" => {
        let numbers = [o::PotentiallyFailedExposure::Unset, o::PotentiallyFailedExposure::Disable, o::PotentiallyFailedExposure::Enable];
        assert_eq!(numbers.map(o::PotentiallyFailedExposure::number), [0, 1, 2]);
        paths::potentially_failed_paths_are_exposed();
    };
    SCTP_PARTIAL_DELIVERY_POINT "With 0, partial delivery only starts when the receive window is full" =>
        apart(pieces::a_full_window_starts_partial_delivery);
    SCTP_PARTIAL_DELIVERY_POINT "A message up to this size arrives in one piece unless the caller's buffer is too small or the receive window full" =>
        apart(pieces::a_full_window_comes_before_the_point);
    SCTP_FRAGMENT_INTERLEAVE "Level 0 delivers a message completely before any other" =>
        apart(pieces::level_0_delays_other_associations);
    SCTP_INTERLEAVING_SUPPORTED "The second fragment of a message has number 0" =>
        pieces::the_second_fragment_has_number_0();
    SCTP_AUTH_CHUNK "Where interleaving was negotiated and only DATA is named, no message is sent at all" =>
        pieces::i_data_needs_its_own_name();
    SCTP_SOCKOPT_BINDX_ADD "An association uses only those" => setup::associations_use_addresses_in_scope();
    sctp_initmsg.sinit_max_init_timeo "except after the first to each address" in
        sentences::setup::the_time_after_the_first_init_to_an_address_is_not_limited;
    sctp_assocparams.sasoc_cookie_life "How long a cookie sent during setup is valid" in
        sentences::setup::a_cookie_lives_as_long_as_the_listener_says;
}

/// Runs in a network namespace with settings of its own, in which other packets do not fill a raw socket's buffer.
pub(super) fn apart(check: fn()) {
    std::thread::spawn(move || own_network().then(check)).join().unwrap_or_else(|panic| resume_unwind(panic));
}

pub(super) fn switch(name: &str, value: u32) {
    std::fs::write(format!("/proc/sys/net/sctp/{name}"), value.to_string()).unwrap();
}

/// The sizes are doubled; the first window is half of that, and stays.
#[test]
fn buffers_are_doubled_and_the_window_is_fixed() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        socket.set_recv_buffer_size(20_000).unwrap();
        socket.set_send_buffer_size(30_000).unwrap();
    });
    let client = &pair.client;
    assert_eq!((client.recv_buffer_size().unwrap(), client.send_buffer_size().unwrap()), (40_000, 60_000));
    let window = || get::<o::AssocInfo>(client, OneToOne).unwrap().local_rwnd;
    assert_eq!(window(), 20_000);
    client.set_recv_buffer_size(80_000).unwrap();
    assert_eq!((client.recv_buffer_size().unwrap(), window()), (160_000, 20_000));
    assert_eq!(get::<o::Status>(&pair.server, OneToOne).unwrap().peer_rwnd, 20_000);
}

/// `SIOCINQ` returns the length of the first message that waits, not of all.
#[test]
fn siocinq_is_the_length_of_the_first_message() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    let waiting = || {
        let mut length: c_int = -1;
        // SAFETY: the kernel writes an `int`.
        let done = unsafe { libc::ioctl(pair.server.as_raw_fd(), libc::FIONREAD, &raw mut length) };
        (done, length)
    };
    assert_eq!(waiting(), (0, 0));
    for message in [&b"12345"[..], b"123456789"] {
        send(&pair.client, message, None, &()).unwrap();
    }
    eventually("both arrive", || get::<o::AssocStats>(&pair.server, OneToOne).unwrap().ordered_chunks_received == 2);
    assert_eq!(waiting(), (0, 5));
    assert_eq!((&pair.server).read(&mut [0; 64]).unwrap(), 5);
    assert_eq!(waiting(), (0, 9));
}

/// close() of a one-to-one socket waits for the shutdown, for so many seconds at most.
#[test]
fn close_waits_as_long_as_it_lingers() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    deaf(&pair.server);
    send(&pair.client, b"lost", None, &()).unwrap();
    pair.client.set_linger(Some(Duration::from_secs(1))).unwrap();
    let began = Instant::now();
    drop(pair.client);
    let waited = began.elapsed();
    // The kernel's timers are not more exact than this.
    assert!(waited > MS(900) && waited < Duration::from_secs(30), "{waited:?}");
}

/// The length that is returned includes the id and the count in one of the options only.
#[test]
fn lists_of_addresses_have_different_lengths() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    let (done, peers, length) = exchange(&pair.client, 108, [0; 64]);
    assert_eq!((done, peers[4], length), (0, 1, 8 + 16));
    let (done, own, length) = exchange(&pair.server, 109, [0; 64]);
    assert_eq!((done, own[4], length), (0, 1, 16));
}

/// The older option returns the id of the new association, and not on a non-blocking socket.
#[test]
fn connectx_returns_the_id_as_the_result() {
    if !sctp() {
        return;
    }
    let listener = socket(Style::Many, Family::V4);
    listener.bind(&loopback(Family::V4).into()).unwrap();
    listener.listen(1).unwrap();
    let connect = |client: &Socket| {
        let at = listener.local_addr().unwrap();
        // SAFETY: the address has this length, and outlives the call.
        unsafe { libc::setsockopt(client.as_raw_fd(), 132, 110, at.as_ptr().cast(), at.len()) }
    };
    let client = socket(Style::Many, Family::V4);
    let id = connect(&client);
    assert!(id > 0, "{id}");
    assert_eq!(get::<o::AssocIdList>(&client, Whole).unwrap().0[0], id.into());
    let client = socket(Style::Many, Family::V4);
    client.set_nonblocking(true).unwrap();
    let id = connect(&client);
    let error = std::io::Error::last_os_error();
    assert_eq!((id, error.raw_os_error()), (-1, Some(libc::EINPROGRESS)));
}
