//! Sentences about the values of options.

use sctp_opts::options::{self as o, NotificationType as Of, SppFlags, StreamResetSupport};
use sctp_opts::{get, send, set, All, AssocId, Current, Future, OneToOne, Socket as Whole};

use super::{elsewhere, sentences, unshown};
use crate::common::{acknowledged, kernel, socket, Abilities, Family, Pair, Style, MS};
use crate::described::able;
use crate::messages::arrived;
use crate::notifications::{await_notification, pick, subscribe};

fn flags(flags: SppFlags) -> o::PeerAddrParams {
    o::PeerAddrParams { flags, ..o::PeerAddrParams::default() }
}

/// What the two associations of a socket and later ones have after this id was used.
fn contexts(client: &socket2::Socket, ids: [AssocId; 2]) -> [u32; 3] {
    let of = |id| get::<o::Context>(client, id).unwrap().0;
    [of(ids[0]), of(ids[1]), get::<o::Context>(client, Future).unwrap().0]
}

fn special_ids() -> [[u32; 3]; 3] {
    let pair = Pair::new(Style::Many, Family::V4);
    let other = Pair::new(Style::Many, Family::V4);
    send(&pair.client, b"hello", other.peer, &()).unwrap();
    let ids = get::<o::AssocIdList>(&pair.client, Whole).unwrap().0;
    let ids = [ids[0], ids[1]];
    set(&pair.client, Future, &o::Context(1)).unwrap();
    let future = contexts(&pair.client, ids);
    set(&pair.client, Current, &o::Context(2)).unwrap();
    let current = contexts(&pair.client, ids);
    set(&pair.client, All, &o::Context(3)).unwrap();
    [future, current, contexts(&pair.client, ids)]
}

/// Acknowledgements of five packets, each sent after the last has arrived.
fn acknowledgements(params: &o::PeerAddrParams) -> u64 {
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        set(socket, Future, &o::DelayedSack { delay: MS(500), frequency: 5 }).unwrap();
        set(socket, Future, params).unwrap();
    });
    let sent = || get::<o::AssocStats>(&pair.server, OneToOne).unwrap().sacks_sent;
    let before = sent();
    for count in 1..=5 {
        send(&pair.client, b"hello", None, &()).unwrap();
        arrived(&pair, count);
    }
    sent() - before
}

/// Whether an idle association sends heartbeats.
fn heartbeats(on: bool) -> bool {
    let short = o::RtoInfo { initial: MS(20), min: MS(20), max: MS(20) };
    let flag = if on { SppFlags::HB_ENABLE } else { SppFlags::HB_DISABLE };
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        set(socket, Future, &short).unwrap();
        set(socket, Future, &o::PeerAddrParams { hb_interval: MS(10), ..flags(flag) }).unwrap();
    });
    let sent = || get::<o::AssocStats>(&pair.client, OneToOne).unwrap().control_chunks_sent;
    let before = sent();
    // They come about every 30 ms.
    (0..if on { 1000 } else { 10 }).any(|_| {
        std::thread::sleep(MS(30));
        sent() > before
    })
}

/// Whether each kind of request is granted by a peer that accepts these.
fn granted(accepted: StreamResetSupport) -> [bool; 3] {
    let pair = able(Style::One, Family::V4);
    set(&pair.server, OneToOne, &o::EnableStreamReset(accepted)).unwrap();
    subscribe(&pair.client, &[Of::StreamReset, Of::AssocReset, Of::StreamChange]);
    let client = &pair.client;
    set(client, OneToOne, &o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams: &[1] }).unwrap();
    let denied = o::StreamResetFlags::DENIED;
    let streams = await_notification(client, "streams", pick!(StreamReset(n) => !n.flags.contains(denied)));
    set(client, OneToOne, &o::ResetAssoc).unwrap();
    let denied = o::AssocResetFlags::DENIED;
    let whole = await_notification(client, "association", pick!(AssocReset(n) => !n.flags.contains(denied)));
    set(client, OneToOne, &o::AddStreams { inbound_streams: 0, outbound_streams: 1 }).unwrap();
    let denied = o::StreamChangeFlags::DENIED;
    let more = await_notification(client, "more streams", pick!(StreamChange(n) => !n.flags.contains(denied)));
    [streams, whole, more]
}

sentences! {
    SpecialAssoc.SCTP_FUTURE_ASSOC "Future associations" => assert_eq!(special_ids()[0], [0, 0, 1]);
    SpecialAssoc.SCTP_CURRENT_ASSOC "Current associations" => assert_eq!(special_ids()[1], [2, 2, 1]);
    SpecialAssoc.SCTP_ALL_ASSOC "Both" => assert_eq!(special_ids()[2], [3, 3, 3]);
    SppFlags.SPP_HB_ENABLE "Send heartbeats" => assert!(heartbeats(true));
    SppFlags.SPP_HB_DISABLE "Send none" => assert!(!heartbeats(false));
    SppFlags.SPP_SACKDELAY_ENABLE "Delay acknowledgements" => {
        let delay = o::PeerAddrParams { sack_delay: MS(500), ..flags(SppFlags::SACKDELAY_ENABLE) };
        assert!(acknowledgements(&delay) < 5);
    };
    SppFlags.SPP_SACKDELAY_DISABLE "Acknowledge at once" =>
        assert_eq!(acknowledgements(&flags(SppFlags::SACKDELAY_DISABLE)), 5);
    SppFlags.SPP_PMTUD_DISABLE "Use the given path MTU; Linux keeps it only if this is set for the association" in quantities::a_path_mtu_lasts_for_an_association;
    SppFlags.SPP_PMTUD_ENABLE "Discover the path MTU" => {
        let pair = Pair::new(Style::One, Family::V4);
        let mtu = || get::<o::PeerAddrInfo>(&pair.client, pair.peer).unwrap().mtu;
        let of_route = mtu();
        let say = || {
            send(&pair.client, b"hello", None, &()).unwrap();
            acknowledged(&pair.client, OneToOne);
        };
        let fixed = o::PeerAddrParams { path_mtu: 1300, ..flags(SppFlags::PMTUD_DISABLE) };
        set(&pair.client, OneToOne, &fixed).unwrap();
        assert_eq!(mtu(), 1300);
        say();
        // 5.10 replaces it anyway.
        assert!(mtu() == 1300 || kernel() <= (5, 10));
        set(&pair.client, OneToOne, &flags(SppFlags::PMTUD_ENABLE)).unwrap();
        say();
        assert_eq!(mtu(), of_route);
    };
    StreamResetSupport.SCTP_ENABLE_RESET_STREAM_REQ "To reset streams" =>
        assert_eq!(granted(StreamResetSupport::from_bits(1)), [true, false, false]);
    StreamResetSupport.SCTP_ENABLE_RESET_ASSOC_REQ "To reset the association" =>
        assert_eq!(granted(StreamResetSupport::from_bits(2)), [false, true, false]);
    StreamResetSupport.SCTP_ENABLE_CHANGE_ASSOC_REQ "To add streams" =>
        assert_eq!(granted(StreamResetSupport::from_bits(4)), [false, false, true]);
    Masks.SCTP_ENABLE_STRRESET_MASK "All that SCTP_ENABLE_STREAM_RESET accepts" => {
        let socket = socket(Style::One, Family::V4);
        let accepted = |bits| set(&socket, Future, &o::EnableStreamReset(StreamResetSupport::from_bits(bits)));
        accepted(7).unwrap();
        assert_eq!(accepted(8).unwrap_err().raw_os_error(), Some(libc::EINVAL));
    };
    NotificationRange.SCTP_DATA_IO_EVENT "for SCTP_EVENT, whether SCTP_SNDRCV comes with each message" => {
        let one = socket(Style::One, Family::V4);
        set(&one, (Future, Of::from_number(0x8000)), &o::Event(true)).unwrap();
        assert!(get::<o::Events>(&one, Whole).unwrap().data_io);
    };
}

elsewhere! {
    wire::heartbeats_on_the_wire_follow_the_interval {
        SppFlags.SPP_HB_DEMAND "Send a heartbeat now";
    }
    meaning::given_fields_take_effect_without_their_flags {
        SppFlags.SPP_IPV6_FLOWLABEL "The flow label is set";
        SppFlags.SPP_DSCP "The code point is set";
    }
    surprises::hmac_lists_are_validated {
        HmacId.SCTP_AUTH_HMAC_ID_SHA1 "SHA-1, which is mandatory";
    }
    messages::reassembly::blocking_sockets_reassemble_messages {
        FragmentInterleaveLevel.SCTP_FRAG_LEVEL_2 "Messages of other streams as well";
    }
    notifications::streams::streams_are_reset {
        ResetDirection.SCTP_STREAM_RESET_INCOMING "Streams from the peer";
        ResetDirection.SCTP_STREAM_RESET_OUTGOING "Streams to the peer";
    }
    defaults::defaults_are_as_described {
        Scheduler.SCTP_SS_DEFAULT "Linux's default";
    }
    functions::binds_to_one_and_to_hundreds {
        BindxFlags.SCTP_BINDX_ADD_ADDR "Adds the addresses";
        BindxFlags.SCTP_BINDX_REM_ADDR "Removes the addresses";
    }
    sentences::sentences_are_true {
        SppFlags.SPP_HB_TIME_IS_ZERO "The heartbeat interval is 0";
        HmacId.SCTP_AUTH_HMAC_ID_SHA256 "SHA-256";
        FragmentInterleaveLevel.SCTP_FRAG_LEVEL_0 "Nothing";
        FragmentInterleaveLevel.SCTP_FRAG_LEVEL_1 "Messages of other associations";
        PotentiallyFailedExposure.SCTP_PF_EXPOSE_UNSET "Only by options, without a notification";
        PotentiallyFailedExposure.SCTP_PF_EXPOSE_DISABLE "Not reported";
        PotentiallyFailedExposure.SCTP_PF_EXPOSE_ENABLE "By options, and by a notification";
        Scheduler.SCTP_SS_FCFS "The message that was sent first";
        Scheduler.SCTP_SS_PRIO "The stream of the highest priority";
        Scheduler.SCTP_SS_RR "Each stream in turn, one message";
        Scheduler.SCTP_SS_FC "Each stream gets the same share";
        Scheduler.SCTP_SS_WFQ "Each stream gets a share according to its weight";
    }
}

unshown! {
    "it names the values" {
        SpecialAssoc "Special association ids";
        SppFlags "What to turn on and off for a path";
        HmacId "An algorithm for authenticating chunks";
        FragmentInterleaveLevel "What may be delivered between the pieces of a message";
        PotentiallyFailedExposure "of a path is reported";
        StreamResetSupport "What the peer may request";
        ResetDirection "Which streams to reset";
        Scheduler "Which stream sends next";
        BindxFlags "What sctp_bindx() does with addresses";
    }
}
