//! Many messages in one call.

use sctp_opts::cmsgs::{PrInfo, RcvInfo, SndInfo};
use sctp_opts::{receive_batch, send_batch, MsgFlags, Outgoing, Ppid, Received};

use super::{arrived, before, informed, on, pair};
use crate::common::{sctp, Abilities, Family, Pair, Style, FAMILIES, STYLES};

#[test]
fn each_message_of_a_batch_has_its_ancillary_data() {
    if !sctp() {
        return;
    }
    for (style, family) in STYLES.into_iter().flat_map(|style| FAMILIES.map(|family| (style, family))) {
        let pair = pair(style, family);
        let texts: Vec<String> = (0..70).map(|i| "x".repeat(i + 1)).collect();
        let messages: Vec<_> = (0_u16..)
            .zip(&texts)
            .map(|(i, text)| {
                let assoc_id = if style == Style::Many { pair.id } else { SndInfo::default().assoc_id };
                let info = SndInfo { assoc_id, ..on(i % 10, 1000 + u32::from(i)) };
                // Messages have different ancillary data.
                let reliability = (i % 3 == 0).then_some(PrInfo::retransmissions(9));
                Outgoing { data: text.as_bytes(), to: None, control: (info, reliability) }
            })
            .collect();
        // More than fit in one system call.
        assert_eq!(send_batch(&pair.client, &messages, MsgFlags::empty()).unwrap(), 70);
        arrived(&pair, before(&pair) + 70);
        let (mut came, mut first) = (0, None);
        while came < 70 {
            let mut buffers = [[0; 128]; 16];
            let batch = receive_batch::<RcvInfo, _, 16>(&pair.server, &mut buffers, MsgFlags::empty()).unwrap();
            assert_eq!(batch.len(), 16.min(70 - came), "all available messages that fit");
            for received in &batch {
                let Received::Message(message) = received.unwrap() else { panic!("not a message") };
                let info = message.info.as_ref().unwrap();
                assert_eq!(message.data, texts[came].as_bytes());
                let number = u16::try_from(came).unwrap();
                // `Pair::new` has sent a message on the first stream of a one-to-many pair.
                let earlier = u16::from(style == Style::Many && number % 10 == 0);
                let mut expected = RcvInfo::default();
                expected.stream = number % 10;
                expected.ssn = number / 10 + earlier;
                expected.ppid = Ppid(1000 + u32::from(number));
                expected.tsn = first.get_or_insert(info.tsn).wrapping_add(number.into());
                expected.assoc_id = pair.server_id;
                assert_eq!(*info, expected);
                assert_eq!(message.from.address().map(|from| from.is_ipv4()), Some(family == Family::V4));
                came += 1;
            }
        }
    }
}

#[test]
fn a_batch_stops_when_the_kernel_accepts_no_more() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        informed(socket);
        super::cmsgs::narrow(socket);
    });
    pair.client.set_nonblocking(true).unwrap();
    let message = Outgoing { data: &[b'x'; 1000][..], to: None, control: on(1, 46) };
    let sent = send_batch(&pair.client, &[message; 100], MsgFlags::empty()).unwrap();
    assert!((1..100).contains(&sent), "{sent}");
    let error = send_batch(&pair.client, &[message], MsgFlags::empty()).unwrap_err();
    assert!(error.is_would_block() && error.to_string().starts_with("sendmmsg: "), "{error}");
    // The number of messages that arrive is the returned number.
    let (mut bytes, mut buffers) = (0, [[0; 1500]; 8]);
    while bytes < sent * 1000 {
        let batch = receive_batch::<RcvInfo, _, 8>(&pair.server, &mut buffers, MsgFlags::empty()).unwrap();
        for received in &batch {
            match received.unwrap() {
                Received::Message(part) | Received::Piece(part) => {
                    assert_eq!(part.info.unwrap().ppid, Ppid(46));
                    bytes += part.data.len();
                }
                other => panic!("{other:?}"),
            }
        }
    }
    assert_eq!(bytes, sent * 1000);
    let mut buffers = [[0; 8]; 2];
    let nothing = receive_batch::<(), _, 2>(&pair.server, &mut buffers, MsgFlags::DONT_WAIT);
    assert!(nothing.unwrap_err().is_would_block());
}
