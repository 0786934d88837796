//! Sentences about the fields of options.

use std::time::{Duration, Instant};

use sctp_opts::cmsgs::SndRcv;
use sctp_opts::options as o;
use sctp_opts::{get, send, set, Future, OneToOne, Selector, SetOpt, Socket as Whole};

use super::{elsewhere, sentences};
use crate::common::{
    acknowledged, deaf, eventually, refused, sctp, socket, Abilities, Family, Pair, Style, EINVAL, MS,
};
use crate::described::Bytes;
use crate::messages::message;
use crate::notifications::{await_notification, pick, subscribe};
use crate::wire::{capture, captured, port, SACK};

sentences! {
    sctp_rtoinfo "Bounds of the retransmission timeout" => {
        let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
            set(socket, Future, &o::RtoInfo { initial: MS(900), min: MS(300), max: MS(1000) }).unwrap();
            set(socket, Future, &o::DelayedSack { delay: Duration::ZERO, frequency: 1 }).unwrap();
        });
        let now = || get::<o::PeerAddrInfo>(&pair.client, pair.peer).unwrap().rto;
        // Where packets are slow, it takes several to be sure that they are fast.
        eventually("it is the shortest", || {
            send(&pair.client, b"measured", None, &()).unwrap();
            acknowledged(&pair.client, OneToOne);
            now() == MS(300)
        });
        deaf(&pair.server);
        send(&pair.client, b"lost", None, &()).unwrap();
        // Doubled twice, it would be longer.
        eventually("it is the longest", || now() == MS(1000));
    };
    sctp_status.sstat_fragmentation_point "Messages larger than this are split" => {
        let pair = Pair::new(Style::One, Family::V4);
        set(&pair.client, OneToOne, &o::MaxSeg(700)).unwrap();
        let point = get::<o::Status>(&pair.client, OneToOne).unwrap().fragmentation_point as usize;
        let sent = || get::<o::AssocStats>(&pair.client, OneToOne).unwrap().ordered_chunks_sent;
        for (length, chunks) in [(point, 1), (point + 1, 2)] {
            let before = sent();
            send(&pair.client, &vec![0; length], None, &()).unwrap();
            eventually("it is sent", || sent() == before + chunks);
        }
    };
    sctp_paddrthlds_v2.spt_pathcpthld "At least the one for potentially failed" => {
        let many = socket(Style::Many, Family::V4);
        let with = |pf_threshold, switchover_threshold| o::PeerAddrThresholdsV2 {
            path_max_retrans: 9,
            pf_threshold,
            switchover_threshold,
        };
        set(&many, Future, &with(3, 3)).unwrap();
        refused(set(&many, Future, &with(3, 2)), EINVAL);
    };
    sctp_paddrthlds_v2.spt_pathmaxrxt "0: unchanged" => {
        let many = socket(Style::Many, Family::V4);
        let limits = |path_max_retrans| o::PeerAddrThresholdsV2 {
            path_max_retrans,
            pf_threshold: 3,
            switchover_threshold: 4,
        };
        set(&many, Future, &limits(9)).unwrap();
        set(&many, Future, &limits(0)).unwrap();
        assert_eq!(get::<o::PeerAddrThresholdsV2>(&many, Future).unwrap(), limits(9));
    };
    sctp_paddrparams.spp_sackdelay "How long acknowledgements are delayed" =>
        acknowledgements_are_delayed(|sack_delay| o::PeerAddrParams { sack_delay, ..Default::default() });
    sctp_sack_info.sack_delay "The longest delay of an acknowledgement" =>
        acknowledgements_are_delayed(|delay| o::DelayedSack { delay, frequency: 0 });
    NotificationRange.SCTP_DATA_IO_EVENT "for SCTP_EVENT, whether SCTP_SNDRCV comes with each message of the socket; one association ignores it" => {
        let data = o::NotificationType::from_number(0x8000);
        let pair = Pair::new(Style::Many, Family::V4);
        let comes = |text: &[u8]| {
            send(&pair.client, text, pair.peer, &()).unwrap();
            message::<Option<SndRcv>>(&pair.server, text).0.is_some()
        };
        set(&pair.server, (pair.server_id, data), &o::Event(true)).unwrap();
        assert!(!comes(b"for one"));
        set(&pair.server, (Future, data), &o::Event(true)).unwrap();
        assert!(comes(b"for all"));
        set(&pair.server, (pair.server_id, data), &o::Event(false)).unwrap();
        assert!(comes(b"still"));
    };
}

/// Checks that an option delays acknowledgements by so much.
fn acknowledgements_are_delayed<O: SetOpt>(delayed_by: impl Fn(Duration) -> O)
where
    Future: Selector<O::Scope>,
{
    let time = |delay| {
        let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
            set(socket, Future, &delayed_by(delay)).unwrap();
        });
        let exchange = || {
            let began = Instant::now();
            send(&pair.client, b"x", None, &()).unwrap();
            acknowledged(&pair.client, OneToOne);
            began.elapsed()
        };
        // The first message is acknowledged at once.
        exchange();
        exchange()
    };
    let long = time(MS(500));
    // The kernel's timers are not more exact than this.
    assert!(long > MS(450), "{long:?}");
    // Unless the machine is slow.
    eventually("a shorter delay", || time(MS(100)) < MS(400));
}

/// Of data; heartbeats are off. The limit is of failures before the one that makes the path unreachable.
#[test]
fn a_path_is_unreachable_after_one_failure_more_than_its_limit() {
    const LIMIT: u16 = 2;
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        subscribe(socket, &[o::NotificationType::PeerAddrChange]);
        // Each timeout is twice as long as the one before.
        set(socket, Future, &o::RtoInfo { initial: MS(200), min: MS(200), max: MS(60_000) }).unwrap();
        set(socket, Future, &o::AssocInfo { max_retrans: 1000, ..o::AssocInfo::default() }).unwrap();
        let flags = o::SppFlags::HB_DISABLE;
        set(socket, Future, &o::PeerAddrParams { flags, path_max_retrans: LIMIT, ..Default::default() }).unwrap();
    });
    deaf(&pair.server);
    send(&pair.client, b"lost", None, &()).unwrap();
    await_notification(
        &pair.client,
        "the unreachable path",
        pick!(PeerAddrChange(n) if n.state == o::AddrChangeState::Unreachable => ()),
    );
    // A failure, its notification and the retransmission are one step for the socket; the packet arrives some time after it.
    let failures = get::<o::AssocStats>(&pair.client, OneToOne).unwrap().chunks_retransmitted;
    println!("{failures} failures");
    // The next comes more than a second later.
    assert!((u64::from(LIMIT) + 1..=u64::from(LIMIT) + 2).contains(&failures), "{failures}");
}

/// Where the numbers of `SCTP_EVENT` are in `SCTP_EVENTS`.
#[test]
fn each_member_subscribes_to_one_type() {
    if !sctp() {
        return;
    }
    for index in 1..=13_u16 {
        let many = socket(Style::Many, Family::V4);
        let of = o::NotificationType::from_number(0x8000 + index);
        set(&many, (Future, of), &o::Event(true)).unwrap();
        let members = get::<Bytes<o::Events, 14>>(&many, Whole).unwrap().content;
        let on: Vec<usize> = (0..14).filter(|member| members[*member] != 0).collect();
        assert_eq!(on, [usize::from(index)], "{of:?}");
    }
}

/// In the last SACK.
#[test]
fn the_local_window_is_the_one_last_announced() {
    let Some(wire) = sctp().then(capture).flatten() else { return };
    let pair = Pair::new(Style::One, Family::V4);
    let window = || get::<o::AssocInfo>(&pair.server, OneToOne).unwrap().local_rwnd;
    let first = window();
    for _ in 0..2 {
        send(&pair.client, &[0; 1000], None, &()).unwrap();
    }
    acknowledged(&pair.client, OneToOne);
    let chunks = captured(&wire, (port(&pair.client), pair.peer.port()));
    let sack = chunks.iter().rev().find(|(_, chunk)| chunk[0] == SACK).map(|(_, chunk)| chunk.clone()).unwrap();
    let announced = u32::from_be_bytes(sack[8..12].try_into().unwrap());
    assert_eq!((announced, window()), (first - 2000, first - 2000));
}

elsewhere! {
    messages::starting::init_limits_attempts_and_their_intervals {
        sctp_rtoinfo.srto_initial "The timeout before a round trip was measured";
        sctp_initmsg.sinit_max_attempts "How often INIT is retransmitted before setup fails";
        sctp_initmsg.sinit_max_init_timeo "The longest time between two of them";
    }
    wire::init_on_the_wire_has_the_streams {
        sctp_initmsg.sinit_num_ostreams "Outbound streams to ask for";
        sctp_initmsg.sinit_max_instreams "Inbound streams to accept at most";
    }
    sentences::fields::the_local_window_is_the_one_last_announced {
        sctp_assocparams.sasoc_local_rwnd "The receive window last announced to the peer";
    }
    captured::an_association_fails_after_unanswered_heartbeats {
        sctp_assocparams.sasoc_asocmaxrxt "Consecutive retransmissions before the association fails";
    }
    quantities::future_associations_have_neither_windows_nor_addresses {
        sctp_assocparams.sasoc_number_peer_destinations "Addresses that the peer has; 0 for future associations";
        sctp_assocparams.sasoc_peer_rwnd "0 for future associations";
        sctp_assocparams.sasoc_local_rwnd "0 for future associations";
    }
    quantities::a_frequency_of_one_hides_the_delay {
        sctp_sack_info.sack_delay "reads as 0 if there is none. Setting one turns the delay on";
        sctp_sack_info.sack_freq "1 means no delay";
    }
    quantities::an_adaptation_layer_of_zero_is_not_announced {
        sctp_setadaptation.ssb_adaptation_ind "0: nothing is announced";
        sctp_setadaptation.ssb_adaptation_ind "A number that both applications understand";
    }
    wire::heartbeats_on_the_wire_follow_the_interval {
        sctp_paddrparams.spp_hbinterval "Time between two heartbeats on an idle path, in addition to the retransmission timeout";
    }
    quantities::path_mtu_includes_headers {
        sctp_paddrparams.spp_pathmtu "The path MTU, headers included";
        sctp_paddrparams.spp_pathmtu "Read for future associations it is 0 unless it was set";
        sctp_paddrinfo.spinfo_mtu "The path MTU, headers included";
    }
    quantities::a_path_mtu_lasts_for_an_association {
        sctp_paddrparams.spp_pathmtu "Set for one path it lasts until the next packet, unless discovery is off for the association";
    }
    quantities::a_threshold_one_below_the_limit_is_never_reached {
        sctp_paddrthlds.spt_pathpfthld "A path is potentially failed after more consecutive failures than this";
        sctp_paddrthlds.spt_pathpfthld "never, if this is at least the other limit minus one";
    }
    quantities::a_failing_primary_path_is_replaced {
        sctp_assoc_stats.sas_obs_rto_ipaddr "The path with the longest timeout";
        sctp_paddrthlds_v2.spt_pathcpthld "Consecutive failures after which one more switches the primary path";
    }
    sentences::fields::a_path_is_unreachable_after_one_failure_more_than_its_limit {
        sctp_paddrparams.spp_pathmaxrxt "up to which a path is reachable; one more makes it unreachable";
        sctp_paddrthlds.spt_pathmaxrxt "up to which a path is reachable; one more makes it unreachable";
        sctp_paddrthlds_v2.spt_pathmaxrxt "up to which a path is reachable; one more makes it unreachable";
    }
    patient::a_larger_path_mtu_is_looked_for_every_30_intervals {
        sctp_probeinterval.spi_interval "Time between two probes";
        sctp_probeinterval.spi_interval "0: off";
    }
    states::an_association_is_set_up_in_two_steps {
        sctp_paddrinfo.spinfo_srtt "0 until one is measured";
    }
    kernels::round_trip_times_are_in_timer_ticks {
        sctp_paddrinfo.spinfo_srtt "The smoothed round-trip time";
    }
    quantities::gaps_are_not_counted_as_out_of_sequence {
        sctp_status.sstat_unackdata "Unacknowledged DATA chunks";
        sctp_status.sstat_penddata "Missing DATA chunks below the last one received";
    }
    meaning::unread_chunks_are_not_counted_as_unacknowledged {
        sctp_status.sstat_penddata "not data that waits to be read";
    }
    notifications::abandoned::a_message_abandoned_after_some_pieces_were_sent_is_returned {
        sctp_prstatus.sprstat_abandoned_sent "Messages of which some part had been sent";
        sctp_prstatus.sprstat_policy "The policy under which they were abandoned";
    }
    sentences::sentences_are_true {
        sctp_prstatus.sprstat_abandoned_unsent "Messages of which nothing had been sent";
    }
    quantities::messages_abandoned_for_priority_are_counted_by_fragment {
        sctp_prstatus.sprstat_policy "`SCTP_PR_SCTP_ALL` for the sum";
        sctp_prstatus.sprstat_abandoned_unsent "under `SCTP_PR_SCTP_PRIO`, pieces that had not been sent";
        sctp_prstatus.sprstat_abandoned_sent "under `SCTP_PR_SCTP_PRIO`, pieces that had been sent";
    }
    meaning::ticks_have_the_kernels_length {
        sctp_assoc_stats.sas_maxrto "The longest retransmission timeout since the last read";
    }
    quantities::counters_of_both_sides_agree {
        sctp_assoc_stats.sas_obs_rto_ipaddr "if none was longer than the smallest since the last reading, that of an earlier one";
        sctp_assoc_stats.sas_isacks "SACK chunks received";
        sctp_assoc_stats.sas_osacks "SACK chunks sent";
        sctp_assoc_stats.sas_opackets "Packets sent";
    }
    quantities::packets_joined_for_gso_arrive_as_one {
        sctp_assoc_stats.sas_ipackets "several that the sender joined for GSO arrive as one on the same machine";
    }
    quantities::duplicates_are_not_counted_as_received {
        sctp_assoc_stats.sas_rtxchunks "DATA chunks retransmitted";
        sctp_assoc_stats.sas_idupchunks "Duplicate DATA chunks received";
        sctp_assoc_stats.sas_ouodchunks "Unordered DATA chunks sent, each counted once";
        sctp_assoc_stats.sas_iuodchunks "Unordered DATA chunks received, neither duplicate nor discarded";
        sctp_assoc_stats.sas_oodchunks "Ordered DATA chunks sent, each counted once";
        sctp_assoc_stats.sas_iodchunks "Ordered DATA chunks received, neither duplicate nor discarded";
    }
    captured::data_too_far_ahead_is_discarded_and_counted {
        sctp_assoc_stats.sas_outofseqtsns "DATA chunks discarded because their TSN was too far ahead of those received";
    }
    captured::gap_blocks_of_all_but_outdated_sacks_are_counted {
        sctp_assoc_stats.sas_gapcnt "Gap blocks in the SACK chunks received, except in outdated ones";
    }
    quantities::authentication_is_counted_where_it_arrives {
        sctp_assoc_stats.sas_octrlchunks "Control chunks sent, except AUTH";
        sctp_assoc_stats.sas_ictrlchunks "Control chunks received, AUTH included";
    }
    surprises::hmac_lists_are_validated {
        sctp_hmacalgo.shmac_idents "SHA-1 must be one of them";
    }
    surprises::an_empty_key_is_accepted_in_a_longer_argument {
        sctp_authkey.sca_keylength "0: the null key";
    }
    notifications::streams::streams_are_reset {
        sctp_reset_streams.srs_number_streams "0: all streams";
        sctp_reset_streams.srs_stream_list "The streams, in host byte order; an empty list means all";
    }
    notifications::streams::streams_are_added {
        sctp_add_streams.sas_outstrms "Additional streams to the peer";
    }
    sentences::fields::each_member_subscribes_to_one_type {
        sctp_event_subscribe "Which notifications are wanted";
        sctp_event_subscribe.sctp_association_event "Deliver `SCTP_ASSOC_CHANGE`";
        sctp_event_subscribe.sctp_address_event "Deliver `SCTP_PEER_ADDR_CHANGE`";
        sctp_event_subscribe.sctp_send_failure_event "Deliver `SCTP_SEND_FAILED`";
        sctp_event_subscribe.sctp_peer_error_event "Deliver `SCTP_REMOTE_ERROR`";
        sctp_event_subscribe.sctp_shutdown_event "Deliver `SCTP_SHUTDOWN_EVENT`";
        sctp_event_subscribe.sctp_partial_delivery_event "Deliver `SCTP_PARTIAL_DELIVERY_EVENT`";
        sctp_event_subscribe.sctp_adaptation_layer_event "Deliver `SCTP_ADAPTATION_INDICATION`";
        sctp_event_subscribe.sctp_authentication_event "Deliver `SCTP_AUTHENTICATION_EVENT`";
        sctp_event_subscribe.sctp_sender_dry_event "Deliver `SCTP_SENDER_DRY_EVENT`";
        sctp_event_subscribe.sctp_stream_reset_event "Deliver `SCTP_STREAM_RESET_EVENT`";
        sctp_event_subscribe.sctp_assoc_reset_event "Deliver `SCTP_ASSOC_RESET_EVENT`";
        sctp_event_subscribe.sctp_stream_change_event "Deliver `SCTP_STREAM_CHANGE_EVENT`";
        sctp_event_subscribe.sctp_send_failure_event_event "Deliver `SCTP_SEND_FAILED_EVENT`";
    }
    messages::cmsgs::sndrcv_is_sent_and_received {
        sctp_event_subscribe.sctp_data_io_event "SCTP_SNDRCV with each received message";
    }
}
