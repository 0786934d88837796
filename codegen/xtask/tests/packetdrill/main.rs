//! Checks the scripts of `docs/packetdrill`: our parser (`xtask::packetdrill`), which shares no code with the emitter, accepts
//! them; packetdrill knows all their symbols; and kernels still give the expected answers, to calls that are derived from the
//! text of the scripts. FreeBSD's stack in user space is also sent the packets.

#[path = "../../../tests/common/mod.rs"]
mod common;
mod interpret;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use codegen::description::Description;
use codegen::generate;
use codegen::lower::packetdrill::coverage::{cell, coverage, Coverage};
use codegen::lower::packetdrill::ran;
use codegen::model::PlatformId;
use common::{real, root};
use xtask::packetdrill::damage::{Answers, Comparison};
use xtask::packetdrill::script::parse;
use xtask::packetdrill::symbols::{nameless, used, Known};

/// The scripts of a platform in a folder, by name.
fn scripts_in(platform: &str, folder: &str) -> BTreeMap<String, String> {
    let path = root().join("docs/packetdrill").join(platform).join(folder);
    let Ok(entries) = fs::read_dir(&path) else { return BTreeMap::new() };
    let files = entries.map(|entry| entry.unwrap().path());
    let named = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, fs::read_to_string(&path).unwrap())
    };
    files.map(named).collect()
}

/// The scripts of the options.
fn scripts(platform: &str) -> BTreeMap<String, String> {
    scripts_in(platform, "options")
}

fn every_script(platform: &str) -> BTreeMap<String, String> {
    ["options", "cmsgs", "functions"].iter().flat_map(|folder| scripts_in(platform, folder)).collect()
}

const PLATFORMS: [&str; 2] = ["linux", "freebsd"];

#[test]
fn lines_of_published_scripts_are_accepted() {
    let lines = [
        " 0.0 socket(..., SOCK_STREAM, IPPROTO_SCTP) = 3",
        "0 socket(..., SOCK_STREAM, IPPROTO_SCTP) = 3\n+0.0 bind(3, ..., ...) = 0\n// and that is all\n+0 close(3) = 0",
        "+0 close(3) = 0\n+0 `sysctl -q -w net.sctp.auth_enable=0`",
        "--tolerance_usecs=100000\n--ip_version=ipv4\n`sysctl -w net.sctp.auth_enable=1`\n+0 close(3) = 0",
        "+0.0 fcntl(3, F_GETFL) = 0x2 (flags O_RDWR)",
        "+0.0 fcntl(3, F_SETFL, O_RDWR|O_NONBLOCK) = 0",
        "+0.1 connect(3, ..., ...) = -1 EINPROGRESS (Operation now in progress)",
        "+0.0 > sctp: INIT[flgs=0, tag=1, a_rwnd=..., os=..., is=..., tsn=1, ...]",
        "+0.1 < sctp: INIT_ACK[flgs=0, tag=2, a_rwnd=1500, os=1, is=1, tsn=1, STATE_COOKIE[len=4, val=...]]",
        "+0.0 > sctp: COOKIE_ECHO[flgs=0, len=4, val=...]",
        "+0.1 < sctp: COOKIE_ACK[flgs=0]",
        "+0 getsockopt(3, SOL_SOCKET, SO_ERROR, [0], [4]) = 0",
        "+0 setsockopt(3, SOL_SOCKET, SO_LINGER, {onoff=1, linger=30}, 8) = 0",
        "+0 setsockopt(3, IPPROTO_SCTP, SCTP_RTOINFO, {srto_initial=100,\n\t\tsrto_max=200,\n\t\tsrto_min=50}, 16) = 0",
        "+0 getsockopt(3, IPPROTO_SCTP, SCTP_RTOINFO, {srto_assoc_id=..., srto_initial=..., srto_max=1, srto_min=2}, [16]) = 0",
        "+0 setsockopt(3, IPPROTO_SCTP, SCTP_NODELAY, [1], 3) = -1 EINVAL (Invalid argument)",
        "+0 getsockopt(3, IPPROTO_SCTP, SCTP_PEER_ADDR_PARAMS, {spp_assoc_id=0, spp_address={sa_family=AF_INET, \
         sin_port=htons(0), sin_addr=inet_addr(\"0.0.0.0\")}, spp_hbinterval=30000, spp_pathmaxrxt=5, spp_pathmtu=..., \
         spp_flags=SPP_HB_ENABLE|SPP_PMTUD_ENABLE, spp_ipv6_flowlabel=..., spp_dscp=...}, [152]) = 0",
        "+0.0 sendmsg(3, {msg_name(...)=..., msg_iov(1)=[{iov_base=..., iov_len=1000}], msg_control(28)=[{cmsg_len=28, \
         cmsg_level=IPPROTO_SCTP, cmsg_type=SCTP_SNDINFO, cmsg_data={snd_sid=1, snd_flags=0, snd_ppid=htonl(3), \
         snd_context=2, snd_assoc_id=0}}], msg_flags=0}, 0) = 1000\n\
         *    > sctp: DATA[flgs=BE, len=1016, tsn=1, sid=1, ssn=0, ppid=3]\n\
         +0.0 < sctp: SACK[flgs=0, cum_tsn=1, a_rwnd=1500, gaps=[], dups=[]]",
        "+0 setsockopt(3, IPPROTO_SCTP, 127, {se_type=SCTP_ASSOC_CHANGE, se_on=1}, 8) = 0",
        "+0 setsockopt(3, IPPROTO_SCTP, SCTP_DEFAULT_SNDINFO, {snd_sid=1, snd_flags=0, snd_ppid=htonl(7), snd_context=0}, 16) = 0",
    ];
    for line in lines {
        let text = format!("{line}\n");
        assert!(parse(&text).is_ok(), "{line}\n{}", parse(&text).unwrap_err());
    }
}

#[test]
fn scripts_that_packetdrill_rejects_are_rejected() {
    let lines = [
        ("no time", "socket(..., SOCK_STREAM, IPPROTO_SCTP) = 3"),
        ("no result", "+0 close(3)"),
        ("an error without its note", "+0 setsockopt(3, IPPROTO_SCTP, SCTP_NODELAY, [1], 3) = -1 EINVAL\n+0 close(3) = 0"),
        ("another order", "+0 setsockopt(3, IPPROTO_SCTP, SCTP_RTOINFO, {srto_initial=1, srto_min=1, srto_max=1}, 16) = 0"),
        ("a field too few", "+0 setsockopt(3, IPPROTO_SCTP, SCTP_RTOINFO, {srto_initial=1, srto_max=1}, 16) = 0"),
        ("a field too many", "+0 setsockopt(3, IPPROTO_SCTP, SCTP_AUTH_CHUNK, {sauth_chunk=1, sauth_more=2}, 1) = 0"),
        ("an unknown field", "+0 setsockopt(3, IPPROTO_SCTP, SCTP_AUTH_CHUNK, {sauth_chunks=1}, 1) = 0"),
        ("not of 16 bits", "+0 setsockopt(3, IPPROTO_SCTP, SCTP_AUTH_ACTIVE_KEY, {scact_keynumber=65536}, 8) = 0"),
        ("negative", "+0 setsockopt(3, IPPROTO_SCTP, SCTP_RTOINFO, {srto_initial=-1, srto_max=1, srto_min=1}, 16) = 0"),
        ("hexadecimal where decimal", "+0 setsockopt(3, IPPROTO_SCTP, SCTP_AUTH_ACTIVE_KEY, {scact_keynumber=0x1}, 8) = 0"),
        ("another family", "+0 bind(3, {sa_family=AF_INET, sin_port=htons(1), sin_addr=inet_addr(\"::1\")}, ...) = 0"),
        ("a call at no certain time", "* close(3) = 0"),
        ("not all of a packet that arrives", "+0.0 < sctp: INIT[flgs=0, tag=1, a_rwnd=1, os=1, is=1, tsn=1, ...]"),
        ("two commands first", "`ls`\n`ls`\n+0 close(3) = 0"),
        ("nothing", "// Later.\n"),
        ("`...` where a number", "+0 getsockopt(3, IPPROTO_SCTP, SCTP_DEFAULT_PRINFO, {pr_policy=0, pr_value=..., pr_assoc_id=0}, [12]) = 0"),
        ("no htonl", "+0 setsockopt(3, IPPROTO_SCTP, 34, {snd_sid=1, snd_flags=0, snd_ppid=7, snd_context=0}, 16) = 0"),
        ("no address", "+0 setsockopt(3, IPPROTO_SCTP, SCTP_SET_PEER_PRIMARY_ADDR, {sspp_addr=...}, 136) = 0"),
        ("no family", "+0 setsockopt(3, IPPROTO_SCTP, SCTP_PRIMARY_ADDR, {ssp_addr={sin_port=htons(1), sin_addr=inet_addr(\"::\")}}, 136) = 0"),
        ("a comma less", "+0 setsockopt(3, IPPROTO_SCTP SCTP_NODELAY, [1], 4) = 0"),
        ("a bracket less", "+0 getsockopt(3, IPPROTO_SCTP, SCTP_NODELAY, [1], [4) = 0"),
        ("a setting behind the calls", "+0 close(3) = 0\n`sysctl -w net.sctp.auth_enable=1`"),
        ("an option behind the calls", "+0 close(3) = 0\n--tolerance_usecs=1"),
        ("no stream", "+0.0 < sctp: DATA[flgs=BE, len=1016, tsn=1, ssn=0, ppid=3]"),
        ("no data", "+0.0 recvmsg(3, {msg_name(...)=..., msg_iov(0)=[], msg_control(16)=[{cmsg_len=16, cmsg_level=IPPROTO_SCTP, \
          cmsg_type=SCTP_SNDINFO, cmsg_data=...}], msg_flags=0}, 0) = 0"),
        ("no chunk", "+0.0 > sctp: HELLO[flgs=0]"),
    ];
    for (what, line) in lines {
        assert!(parse(&format!("{line}\n")).is_err(), "{what} was accepted: {line}");
    }
}

#[test]
fn every_script_follows_the_grammar() {
    let mut all: Vec<(String, String)> = Vec::new();
    for platform in PLATFORMS {
        let mut scripts = every_script(platform);
        assert!(scripts.len() > 50, "{platform} has {} scripts", scripts.len());
        scripts.extend(scripts_in(platform, "wire").into_iter().map(|(name, text)| (format!("wire/{name}"), text)));
        all.extend(scripts.into_iter().map(|(name, text)| (format!("{platform}/{name}"), text)));
    }
    let bugs = scripts_in("bugs", "");
    assert!(!bugs.is_empty());
    let unreadable = |name: &str| real().bugs.iter().any(|bug| bug.parser && bug.name == name);
    for (name, text) in bugs {
        if unreadable(&name) {
            assert!(parse(&text).is_err(), "bugs/{name}.pkt");
        } else {
            all.push((format!("bugs/{name}"), text));
        }
    }
    let refused = all.iter().filter_map(|(name, text)| Some(format!("{name}.pkt: {}", parse(text).err()?)));
    let refused: Vec<String> = refused.collect();
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

/// Our parser may differ from packetdrill in one of two hundred damaged scripts: it is only an early warning.
#[test]
fn damaged_scripts_are_accepted_and_refused_as_by_packetdrill() {
    let answers = Answers::read(&root().join(generate::SPEC)).unwrap();
    let mut comparison = Comparison::default();
    for (path, answer) in &answers.scripts {
        comparison.add(path, &fs::read_to_string(root().join(path)).unwrap_or_default(), answer);
    }
    assert!(comparison.scripts > 100, "{} scripts", comparison.scripts);
    let few = |found: &Vec<String>| found.len() * 200 <= comparison.damaged;
    assert!(few(&comparison.lenient), "accepted, but refused by packetdrill:\n{}", comparison.lenient.join("\n"));
    assert!(few(&comparison.strict), "refused, but accepted by packetdrill:\n{}", comparison.strict.join("\n"));
}

#[test]
fn packetdrill_knows_every_symbol_in_the_scripts() {
    let known = Known::read(&root().join(generate::SPEC)).unwrap();
    for platform in PLATFORMS {
        for (name, text) in every_script(platform).into_iter().chain(scripts_in(platform, "wire")) {
            let script = parse(&text).unwrap();
            let used = used(&script);
            assert!(used.contains("SOCK_STREAM") || used.contains("IPPROTO_SCTP"), "{platform}/{name}.pkt: {used:?}");
            let unknown: Vec<_> = used.iter().filter(|word| !known.symbols[platform].contains(**word)).collect();
            assert!(unknown.is_empty(), "{platform}/{name}.pkt uses {unknown:?}; run: cargo xtask drill");
        }
    }
}

#[test]
fn a_number_with_a_symbol_is_reported() {
    let text = "+0 setsockopt(3, IPPROTO_SCTP, 3, [1], 4) = 0\n\
        +0 setsockopt(3, SOL_SOCKET, 3, [1], 4) = 0\n\
        +0 setsockopt(3, IPPROTO_SCTP, 127, {se_type=32769, se_on=1}, 8) = 0\n\
        +0 sendmsg(3, {msg_name(...)=..., msg_iov(1)=[{iov_base=..., iov_len=9}], msg_control(24)=[{cmsg_len=24, \
        cmsg_level=IPPROTO_SCTP, cmsg_type=5, cmsg_data={pr_policy=16, pr_value=9}}], msg_flags=0}, 0) = 9\n";
    let (spec, script) = (real(), parse(text).unwrap());
    let found = |known: &[&str]| {
        let known = known.iter().map(|&name| name.to_owned()).collect();
        nameless(&spec, "linux", &known, &script)
    };
    assert_eq!(found(&[]), []);
    assert_eq!(found(&["SCTP_NODELAY"]), [(3, "SCTP_NODELAY")]);
    let all = found(&["SCTP_NODELAY", "SCTP_EVENT", "SCTP_ASSOC_CHANGE", "SCTP_PRINFO", "SCTP_RTOINFO"]);
    let expected = [(3, "SCTP_NODELAY"), (127, "SCTP_EVENT"), (5, "SCTP_PRINFO"), (0x8001, "SCTP_ASSOC_CHANGE")];
    assert_eq!(all, expected);
}

#[test]
fn every_item_has_a_script_or_a_reason() {
    let spec = real();
    for (index, platform) in spec.platforms.iter().enumerate() {
        let scripts = scripts(&platform.name);
        let mut with = 0;
        for option in &spec.options {
            let found = coverage(&spec, PlatformId(index), option);
            assert_eq!(found.is_some(), option.common.offer(PlatformId(index)).is_some());
            match found {
                Some(Coverage::Script(path)) => {
                    with += 1;
                    assert!(root().join(&path).is_file(), "{path} is not there");
                }
                Some(Coverage::Gap(why)) => assert!(why.len() > 10, "{}: {why}", option.common.name),
                None => {}
            }
        }
        assert_eq!(with, scripts.len(), "scripts for {}", platform.title);
        let with = ["cmsgs", "functions"].map(|folder| scripts_in(&platform.name, folder).len()).iter().sum::<usize>();
        let items = spec.cmsgs.iter().map(|it| &it.common).chain(spec.functions.iter().map(|it| &it.common));
        let cells: Vec<_> = items.map(|common| cell(&spec, PlatformId(index), common)).collect();
        for path in cells.iter().filter_map(|cell| cell.script.as_deref()) {
            assert!(root().join(path).is_file(), "{path} is not there");
        }
        assert_eq!(cells.iter().filter(|cell| cell.script.is_some()).count(), with, "scripts for {}", platform.title);
    }
}

#[test]
fn an_unexpected_answer_is_reported() {
    let text = " 0.0 socket(..., SOCK_STREAM, IPPROTO_SCTP) = 3\n\
        +0.0 getsockopt(3, IPPROTO_SCTP, SCTP_NODELAY, [1], [4]) = 0\n\
        +0.0 setsockopt(3, IPPROTO_SCTP, SCTP_NODELAY, [1], 3) = -1 EINVAL (Invalid argument)\n";
    let spec = real();
    let script = interpret::script(&spec, "linux", &parse(text).unwrap()).unwrap();
    assert_eq!(script.request, "script script one\nget 132 3 01000000 -\nset 132 3 010000 -\n");
    let wrong = |said: &str| script.compare(&mut said.lines()).len();
    assert_eq!(wrong("ok 01000000\nerror 22\n"), 0);
    assert_eq!(wrong("ok 00000000\nerror 22\n"), 1, "another value");
    assert_eq!(wrong("ok 0100000000\nerror 22\n"), 1, "another length");
    assert_eq!(wrong("ok 01000000\nerror 95\n"), 1, "another error");
    assert_eq!(wrong("error 92\nok \n"), 2, "an error, and none");
    assert_eq!(wrong("ok 01000000\n"), 1, "no answer");
}

#[test]
fn an_unexpected_message_is_reported() {
    let text = " 0.0 socket(..., SOCK_STREAM, IPPROTO_SCTP) = 3\n\
        +0.0 sendmsg(3, {msg_name(...)=..., msg_iov(1)=[{iov_base=..., iov_len=1000}], msg_control(24)=[{cmsg_len=24, \
        cmsg_level=IPPROTO_SCTP, cmsg_type=5, cmsg_data={pr_policy=16, pr_value=9}}], msg_flags=0}, 0) = 1000\n\
        *    > sctp: DATA[flgs=BE, len=1016, tsn=1, sid=1, ssn=0, ppid=2]\n\
        +0.0 < sctp: DATA[flgs=BE, len=1016, tsn=1, sid=3, ssn=0, ppid=4]\n\
        +0.0 recvmsg(3, {msg_name(...)=..., msg_iov(1)=[{iov_base=..., iov_len=1000}], msg_control(32)=[{cmsg_len=32, \
        cmsg_level=IPPROTO_SCTP, cmsg_type=4, cmsg_data={nxt_sid=3, nxt_flags=..., nxt_ppid=htonl(4), nxt_length=1000, \
        nxt_assoc_id=...}}], msg_flags=MSG_EOR}, 0) = 1000\n";
    let spec = real();
    let script = interpret::script(&spec, "linux", &parse(text).unwrap()).unwrap();
    let head = |length: u8, kind: u8| format!("{length:02x}0000000000000084000000{kind:02x}000000");
    let request: Vec<&str> = script.request.lines().collect();
    assert_eq!(request[0], "script script one");
    assert_eq!(request[1], format!("send {}1000000009000000", head(24, 5)));
    assert_eq!(request[2], format!("arrive {}03000000000000040000000000000000", head(32, 2)));
    assert_eq!(request[3..], ["receive 32"]);
    let told = |sid: u8, ppid: u8| format!("ok {}{sid:02x}00000000000000000000{ppid:02x}{:040x}\n", head(44, 3), 0);
    let next = |kind: u8, length: &str| format!("ok {}0300000000000004{length}00000000\n", head(32, kind));
    let wrong = |said: String| script.compare(&mut said.lines()).len();
    assert_eq!(wrong(told(1, 2) + &next(4, "e8030000")), 0);
    assert_eq!(wrong(told(2, 2) + &next(4, "e8030000")), 1, "another stream");
    assert_eq!(wrong(told(1, 1) + &next(4, "e8030000")), 1, "another identifier");
    assert_eq!(wrong(told(1, 2) + &next(4, "e7030000")), 1, "another length");
    assert_eq!(wrong(told(1, 2) + &next(3, "e8030000")), 1, "another message");
    assert_eq!(wrong("error 22\nok \n".to_owned()), 2, "an error, and nothing");
}

/// Kernels are fetched and started only by `cargo xtask test`, which sets CI; then they have to start.
fn may_ask(whom: &str) -> bool {
    let may = std::env::var_os("CI").is_some();
    if !may {
        eprintln!("{whom} not asked; `cargo xtask test --only tests` does");
    }
    may
}

#[test]
fn linux_answers_as_the_scripts_say() {
    use xtask::kernel::{live::RECORDED, script_calls};
    if !may_ask("Linux was") {
        return;
    }
    let spec = real();
    let mut all = scripts("linux");
    all.extend(scripts_in("linux", "cmsgs"));
    let mut asked = BTreeSet::new();
    let drills = ran::drills(&spec, RECORDED);
    for kernel in RECORDED {
        let can = |name: &str| {
            let file = format!("/{name}.pkt");
            let mut linux = drills.iter().filter(|drill| drill.path.contains("/linux/"));
            linux.any(|drill| drill.path.ends_with(&file) && drill.kernels.contains(kernel))
        };
        let mut scripts = Vec::new();
        for (name, text) in all.iter().filter(|(name, _)| can(name)) {
            let script = interpret::script(&spec, "linux", &parse(text).unwrap());
            scripts.push((name, script.unwrap_or_else(|error| panic!("{name}: {error}"))));
        }
        let request: String = scripts.iter().map(|(_, script)| script.request.as_str()).collect();
        let program = Path::new(env!("CARGO_BIN_EXE_xtask"));
        let said = script_calls::ask(program, kernel, &request, xtask::setup::InstallPolicy::default());
        let said = said.unwrap_or_else(|error| panic!("Linux {kernel}: {error}"));
        let mut said = said.lines();
        for (name, script) in &scripts {
            let wrong = script.compare(&mut said);
            assert!(wrong.is_empty(), "linux/{name}.pkt in Linux {kernel}:\n{}", wrong.join("\n"));
            asked.insert((*name).clone());
        }
        assert_eq!(said.next(), None);
    }
    let asked: Vec<String> = asked.into_iter().collect();
    assert_eq!(asked, all.keys().cloned().collect::<Vec<_>>(), "scripts that no kernel was asked about");
}

#[test]
fn usrsctp_answers_as_the_scripts_say() {
    use xtask::kernel::usrsctp;
    if !may_ask("FreeBSD's stack was") {
        return;
    }
    let spec = real();
    let all = scripts("freebsd");
    let mut scripts = Vec::new();
    for (name, text) in &all {
        let script = interpret::script(&spec, "freebsd", &parse(text).unwrap());
        scripts.push((name, script.unwrap_or_else(|error| panic!("{name}: {error}"))));
    }
    let request: String = scripts.iter().map(|(_, script)| script.request.as_str()).collect();
    let said = usrsctp::calls(&root(), None, &request, xtask::setup::InstallPolicy::default());
    let said = said.unwrap_or_else(|error| panic!("usrsctp: {error}"));
    let mut said = said.lines();
    for (name, script) in &scripts {
        let wrong = script.compare(&mut said);
        assert!(wrong.is_empty(), "freebsd/{name}.pkt in usrsctp:\n{}", wrong.join("\n"));
    }
    assert_eq!(said.next(), None);
}

/// Also tests the packets, like `cargo xtask drill --usrsctp`.
mod played {
    use super::*;
    use xtask::kernel::play::{all, jobs, Job};
    use xtask::packetdrill::play::Outcome;
    use xtask::setup::InstallPolicy;

    fn outcomes(spec: &Description, jobs: Vec<Job>) -> Vec<(String, Outcome)> {
        all(spec, &root(), None, jobs, InstallPolicy::default()).unwrap_or_else(|error| panic!("usrsctp: {error}"))
    }

    #[test]
    fn freebsds_stack_does_what_the_scripts_say() {
        if !may_ask("FreeBSD's stack was") {
            return;
        }
        let spec = real();
        let played = outcomes(&spec, jobs(&spec, &root()).unwrap());
        let (mut passed, mut otherwise, mut not_played) = (0, Vec::new(), Vec::new());
        for (path, outcome) in played {
            match outcome {
                Outcome::Passed => passed += 1,
                Outcome::Otherwise(why) | Outcome::Untimely(why) => otherwise.push(format!("{path}: {why}")),
                Outcome::NotPlayed(_) => {
                    not_played.push(path.trim_start_matches("docs/packetdrill/freebsd/").to_owned());
                }
            }
        }
        assert!(otherwise.is_empty(), "{}", otherwise.join("\n"));
        assert!(passed > 75, "{passed} scripts");
        // The packaged library does not support omitting the checksum.
        let known = ["cmsgs/sctp_dstaddrv6.pkt", "wire/sctp_accept_zero_checksum.pkt"];
        let more = ["wire/sctp_accept_zero_checksum_data.pkt", "wire/sctp_remote_udp_encaps_port.pkt"];
        assert!(not_played.iter().all(|path| known.iter().chain(&more).any(|known| known == path)), "{not_played:?}");
    }

    #[test]
    fn a_wrong_expectation_is_noticed() {
        if !may_ask("FreeBSD's stack was") {
            return;
        }
        let spec = real();
        let changes = [
            ("a value that the INIT tells", "wire/sctp_initmsg.pkt", "sinit_num_ostreams=16", "sinit_num_ostreams=17"),
            ("a parameter", "wire/sctp_adaptation_layer.pkt", "ssb_adaptation_ind=77", "ssb_adaptation_ind=78"),
            ("a parameter less", "wire/sctp_ecn_supported.pkt", "assoc_value=0", "assoc_value=1"),
            ("a time", "wire/sctp_delayed_sack.pkt", "sack_delay=400", "sack_delay=100"),
            ("how often", "wire/sctp_delayed_sack.pkt", "sack_freq=3", "sack_freq=2"),
            ("a chunk", "wire/so_linger.pkt", "linger=0", "linger=5"),
            ("what arrives", "wire/sctp_rcvinfo.pkt", "sid=2, ssn=1", "sid=3, ssn=1"),
            (
                "a field that is read",
                "wire/sctp_assoc_change.pkt",
                "sac_outbound_streams=10",
                "sac_outbound_streams=11",
            ),
            ("flags of a packet", "wire/sctp_default_sndinfo.pkt", "snd_flags=SCTP_UNORDERED", "snd_flags=0"),
            ("an answer", "wire/so_sndbuf.pkt", "= -1 EAGAIN", "= -1 EINVAL"),
            ("a result of setsockopt()", "wire/so_linger.pkt", "linger=0}, 8) = 0", "linger=0}, 8) = 1"),
            ("a result", "cmsgs/sctp_sndinfo.pkt", "= 1000", "= 999"),
        ];
        let all = jobs(&spec, &root()).unwrap();
        let changed = changes.iter().map(|(what, path, from, to)| {
            let job = all.iter().find(|job| job.path.ends_with(path)).unwrap_or_else(|| panic!("{path}"));
            assert!(job.text.contains(from), "{path} without {from}");
            Job { path: (*what).to_owned(), text: job.text.replacen(from, to, 1), ..job.clone() }
        });
        for (what, outcome) in outcomes(&spec, changed.collect()) {
            let noticed = match outcome {
                Outcome::Untimely(_) => true,
                Outcome::Otherwise(_) => what != "a time",
                _ => false,
            };
            assert!(noticed, "{what}: {outcome:?}");
        }
    }
}
