//! Plays a FreeBSD script against FreeBSD's stack in user space, as packetdrill does against a kernel: makes the calls,
//! sends the peer's packets, and compares the stack's packets and their times. The packets travel in UDP over loopback.

mod stack;
mod wire;

use std::net::{Ipv4Addr, SocketAddrV4, UdpSocket};
use std::process::Command;
use std::sync::mpsc::{channel, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use codegen::lower::packetdrill::calls::hex;
use codegen::model::layout::Abi;
use codegen::model::Spec;

use super::arguments::{argument, differing, field, plain, Argument, Context, Expected, Moved};
use super::script::parse;
use super::syntax::{Call, Chunk, Event, Moment, Packet, Script, Time, Value};
use stack::{Answer, Stack};
use wire::{decode, packet, Drawn};

/// Addresses of the socket and of its peer: in packetdrill's scripts, and here.
const OURS: [Ipv4Addr; 2] = [Ipv4Addr::new(192, 168, 0, 1), Ipv4Addr::LOCALHOST];
const PEERS: [Ipv4Addr; 2] = [Ipv4Addr::new(192, 0, 2, 1), Ipv4Addr::new(127, 0, 0, 2)];
/// An address of the peer that never answers.
const SILENT: [Ipv4Addr; 2] = [Ipv4Addr::new(192, 0, 2, 2), Ipv4Addr::new(127, 0, 0, 3)];
const PORT: u16 = 8080;

/// packetdrill's default tolerance.
const TOLERANCE_US: u64 = 4000;

/// How long a call is repeated until its result is the expected one: packets take time.
const PATIENCE: Duration = Duration::from_millis(500);
const PAUSE: Duration = Duration::from_millis(10);

/// The expected result of a call.
struct Expectation {
    errno: Option<i32>,
    result: Option<i64>,
    /// Flags of the received message.
    flags: Option<i64>,
    data: Vec<Expected>,
    control: Vec<Expected>,
    control_length: Option<usize>,
    /// Whether the call cannot be repeated once it has succeeded.
    once: bool,
}

struct Player<'s> {
    context: Context<'s>,
    stack: Stack,
    peer: UdpSocket,
    /// The stack's UDP port.
    stack_port: u16,
    packets: Receiver<(Instant, Vec<u8>)>,
    drawn: Drawn,
    /// The verification tag of packets to the peer.
    peer_tag: u32,
    tolerance: Duration,
    began: Instant,
    /// The scheduled time of the last event.
    now: Duration,
    bound: bool,
    connected: bool,
    many: bool,
}

/// The result of playing a script.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Passed,
    /// The first line with another result than expected, and the difference.
    Otherwise(String),
    /// A packet that came too early, too late, or not at all, perhaps because the machine was busy.
    Untimely(String),
    /// The reason for which the script was not played to its end.
    NotPlayed(String),
}

/// Plays a script about the item `about`. `probe` is a program that makes the calls when it gets the argument `play`, such
/// as `probe-on-usrsctp`.
#[must_use]
pub fn play(spec: &Spec, platform: &str, about: &str, text: &str, probe: &mut Command) -> Outcome {
    let script = match parse(text) {
        Ok(script) => script,
        Err(why) => return Outcome::Otherwise(why),
    };
    for (name, value) in &script.options {
        match (*name, *value) {
            ("ip_version", "ipv6") => return Outcome::NotPlayed("the player supports IPv4 only".to_owned()),
            ("udp_encapsulation", _) => {
                return Outcome::NotPlayed("the player encapsulates all packets in UDP".to_owned())
            }
            _ => {}
        }
    }
    let mut player = match Player::new(spec, platform, &script, probe) {
        Ok(player) => player,
        Err(why) => return Outcome::Otherwise(why),
    };
    for step in &script.steps {
        let difference = match &step.event {
            Event::Packet(packet) if packet.inbound => player.wait(step.time).and_then(|()| player.inject(packet)),
            Event::Packet(packet) => player.expect(step.time, packet),
            Event::Call(call) => player.wait(step.time).and_then(|()| player.call(call)),
            // Commands at the end reset sysctls, which do not outlive the process.
            Event::Command(_) => Ok(()),
        };
        let Err(difference) = difference else { continue };
        let is_about = matches!(&step.event, Event::Call(call) if call.arguments.contains(&Value::Word(about)));
        let at = |why: &str| format!("{}\n  {why}", step.text.trim_end());
        return match difference {
            Difference::Refused(number) if is_about && player.context.errno("ENOPROTOOPT") == Ok(number) => {
                Outcome::NotPlayed("the stack does not support the option".to_owned())
            }
            Difference::Refused(number) => Outcome::Otherwise(at(&format!("it fails with error {number}"))),
            Difference::Untimely(why) => Outcome::Untimely(at(&why)),
            Difference::Other(why) => Outcome::Otherwise(at(&why)),
        };
    }
    Outcome::Passed
}

/// A difference between the script and the stack's behaviour.
#[derive(Debug, PartialEq, Eq)]
enum Difference {
    /// The call fails with this error, which is not the expected result.
    Refused(i32),
    /// A packet comes too early, too late, or not at all.
    Untimely(String),
    Other(String),
}

impl From<String> for Difference {
    fn from(why: String) -> Difference {
        Difference::Other(why)
    }
}

impl From<&str> for Difference {
    fn from(why: &str) -> Difference {
        Difference::Other(why.to_owned())
    }
}

impl<'s> Player<'s> {
    fn new(spec: &'s Spec, platform: &str, script: &Script<'_>, probe: &mut Command) -> Result<Self, String> {
        let mut context = Context::of(spec, platform)?;
        context.moved = Moved([OURS, PEERS, SILENT].map(|[from, to]| (from, to)).to_vec());
        let moved = context.moved.clone();
        let failed = |error: std::io::Error| format!("the peer's socket: {error}");
        let peer = UdpSocket::bind((PEERS[1], 0)).map_err(failed)?;
        let (sender, packets) = channel();
        let ear = peer.try_clone().map_err(failed)?;
        thread::spawn(move || {
            let mut packet = vec![0; 0x1_0000];
            // `drop` sends an empty packet to end this thread.
            while let Ok(length @ 1..) = ear.recv(&mut packet) {
                if sender.send((Instant::now(), packet[..length].to_vec())).is_err() {
                    break;
                }
            }
        });
        let tolerance = script.options.iter().find(|(name, _)| *name == "tolerance_usecs");
        let tolerance = tolerance.and_then(|(_, value)| value.parse().ok()).unwrap_or(TOLERANCE_US);
        let mut player = Player {
            context,
            stack: Stack::start(probe)?,
            peer,
            stack_port: 0,
            packets,
            drawn: Drawn { moved, ..Drawn::default() },
            peer_tag: 0,
            tolerance: Duration::from_micros(tolerance),
            began: Instant::now(),
            now: Duration::ZERO,
            bound: false,
            connected: false,
            many: false,
        };
        for setting in script.setup.unwrap_or_default().split(' ').filter(|word| word.contains('=')) {
            player.done(&format!("sysctl {setting}"))?;
        }
        player.began = Instant::now();
        Ok(player)
    }
}

impl Player<'_> {
    fn moment(&self, moment: Moment) -> Duration {
        if moment.relative {
            self.now + moment.at
        } else {
            moment.at
        }
    }

    /// Waits for the time of an event on this side.
    fn wait(&mut self, time: Time) -> Result<(), Difference> {
        let Time::At(moment) = time else { return Err("this time cannot be played".into()) };
        self.now = self.moment(moment);
        thread::sleep(self.now.saturating_sub(self.began.elapsed()));
        Ok(())
    }

    fn inject(&mut self, of: &Packet<'_>) -> Result<(), Difference> {
        for chunk in &of.chunks {
            if ["INIT", "INIT_ACK"].contains(&chunk.name) {
                let Some(Value::Number { value, .. }) = chunk.field("tag") else { return Err("no tag".into()) };
                self.peer_tag = u32::try_from(*value).map_err(|_| "no tag")?;
            }
        }
        let named = |name: &str| of.chunks.iter().any(|chunk: &Chunk<'_>| chunk.name == name);
        let tag = if named("INIT") { 0 } else { self.drawn.tag };
        let bytes = packet([PORT; 2], tag, &self.drawn.encode(&of.chunks)?, of.no_checksum);
        let to = SocketAddrV4::new(OURS[1], self.stack_port);
        self.peer.send_to(&bytes, to).map_err(|error| format!("the peer's socket: {error}"))?;
        if named("COOKIE_ACK") {
            self.established()
        } else {
            thread::sleep(PAUSE);
            Ok(())
        }
    }

    /// Waits until the association is established.
    fn established(&mut self) -> Result<(), Difference> {
        if self.many {
            thread::sleep(PAUSE);
            return Ok(());
        }
        let (id, status) = self.context.structure(&["sstat_state"])?;
        let layout = self.context.spec.layout(id, Abi::Lp64);
        let size = layout.extent.size as usize;
        let member = status.fields.iter().position(|field| field.name == "sstat_state").ok_or("no state")?;
        let at = layout.offsets[member] as usize;
        let up = self.context.symbol("SCTP_ESTABLISHED")?;
        let option = self.context.symbol("SCTP_STATUS")?;
        let state = i32::try_from(up).unwrap_or(0).to_le_bytes();
        let state = Expected { name: "the state".to_owned(), at, bytes: state.to_vec() };
        let wanted = Expectation { data: vec![state], once: false, ..Expectation::success() };
        self.until(&format!("get 132 {option} {}", "00".repeat(size)), &wanted)
    }

    fn expect(&mut self, time: Time, wanted: &Packet<'_>) -> Result<(), Difference> {
        let span = match time {
            Time::At(moment) => Some((self.moment(moment), self.moment(moment))),
            Time::Within(from, to) => Some((self.moment(from), self.moment(to))),
            Time::Any => None,
            Time::Blocking => return Err("this time cannot be played".into()),
        };
        let last = span.map_or(Duration::from_secs(10), |(_, to)| to + self.tolerance);
        let left = last.saturating_sub(self.began.elapsed());
        let (at, bytes) = self.packets.recv_timeout(left).map_err(|error| match error {
            RecvTimeoutError::Timeout => Difference::Untimely(format!("no packet by {last:?}")),
            RecvTimeoutError::Disconnected => "the peer's socket is gone".into(),
        })?;
        let at = at.saturating_duration_since(self.began);
        let (tag, chunks) = decode(&bytes, wanted.no_checksum)?;
        self.drawn.compare(&wanted.chunks, chunks).map_err(|why| format!("{why}, in {}", hex(chunks)))?;
        if tag != self.peer_tag {
            return Err(format!("its tag is {tag}, not {}", self.peer_tag).into());
        }
        if let Some((from, to)) = span {
            if at + self.tolerance < from || at > to + self.tolerance {
                return Err(Difference::Untimely(format!("it came after {at:?}, not {from:?}")));
            }
        }
        self.now = if let Time::At(_) = time { span.map_or(at, |(from, _)| from) } else { at };
        Ok(())
    }

    fn done(&mut self, call: &str) -> Result<String, String> {
        match self.stack.ask(call)? {
            Answer::Returned(line) => Ok(line),
            Answer::Refused(number) => Err(format!("{call}: error {number}")),
        }
    }

    /// Repeats a call until its result is the expected one.
    fn until(&mut self, call: &str, wanted: &Expectation) -> Result<(), Difference> {
        let began = Instant::now();
        loop {
            let answer = self.stack.ask(call)?;
            let Err(difference) = wanted.check(call, &answer) else { return Ok(()) };
            let over = wanted.once && matches!(answer, Answer::Returned(_));
            if over || began.elapsed() > PATIENCE {
                return Err(difference);
            }
            thread::sleep(PAUSE);
        }
    }

    fn call(&mut self, call: &Call<'_>) -> Result<(), Difference> {
        let arguments = &call.arguments;
        let errno = call.errno.map(|name| self.context.errno(name)).transpose()?;
        let result = if errno.is_none() { self.context.number(&call.result)? } else { None };
        let mut wanted = Expectation { errno, result, ..Expectation::success() };
        let request = match call.function {
            "socket" => {
                self.many = self.context.number(&arguments[1])? == Some(5);
                let port = self.peer.local_addr().map_err(|error| error.to_string())?.port();
                let style = if self.many { "many" } else { "one" };
                let port = self.done(&format!("socket {style} {port}"))?;
                self.stack_port = port.parse().map_err(|_| port)?;
                return Ok(());
            }
            "fcntl" => return Ok(()),
            "bind" => {
                self.bound = true;
                format!("bind {}", self.address(OURS[1]))
            }
            "connect" => {
                self.connected = true;
                format!("connect {}", self.address(PEERS[1]))
            }
            "listen" => "listen 1".to_owned(),
            "close" => "close".to_owned(),
            "write" => format!("send - {} 0", plain::<usize>(&arguments[2])?),
            "read" => format!("receive {} 0", plain::<usize>(&arguments[2])?),
            "getsockopt" | "setsockopt" => self.option(call, &mut wanted)?,
            "sendmsg" => {
                // A stack that is not bound to an address does not consider loopback addresses to be in scope.
                if !std::mem::replace(&mut self.bound, true) {
                    self.done(&format!("bind {}", self.address(OURS[1])))?;
                }
                self.send(call)?
            }
            "recvmsg" => self.receive(call, &mut wanted)?,
            other => return Err(format!("{other}() cannot be played").into()),
        };
        self.until(&request, &wanted)
    }

    /// A complete `struct sockaddr_in`, in hexadecimal.
    fn address(&self, ip: Ipv4Addr) -> String {
        let mut bytes = self.context.sockaddr(ip, PORT);
        bytes.resize(16, 0);
        hex(&bytes)
    }

    fn option(&self, call: &Call<'_>, wanted: &mut Expectation) -> Result<String, String> {
        let arguments = &call.arguments;
        let (level, name) = (self.context.number(&arguments[1])?, self.context.number(&arguments[2])?);
        let level = level.ok_or("no level")?;
        let name = name.ok_or("no option")?;
        let Argument { mut bytes, peer, fields } = argument(&self.context, &arguments[3])?;
        let length: usize = match &arguments[4] {
            Value::List(one) => plain(one.first().ok_or("no length")?)?,
            length => plain(length)?,
        };
        bytes.resize(length, 0);
        if let Some(at) = peer {
            let address = self.context.sockaddr(PEERS[1], PORT);
            bytes.get_mut(at..at + address.len()).ok_or("no room for the address")?.copy_from_slice(&address);
        }
        let what = if call.function == "getsockopt" { "get" } else { "set" };
        if what == "get" {
            wanted.data = fields;
            wanted.once = false;
            wanted.control_length = Some(length);
        }
        Ok(format!("{what} {level} {name} {}", hex(&bytes)))
    }

    fn send(&self, call: &Call<'_>) -> Result<String, String> {
        let message = &call.arguments[1];
        let control = &field(message, "msg_control")?;
        let mut bytes = Vec::new();
        if let Value::List(all) = &control.value {
            for one in all {
                let length: usize = plain(&field(one, "cmsg_len")?.value)?;
                bytes.extend(self.context.cmsg(one, length.next_multiple_of(8))?.0);
            }
        }
        let control = if bytes.is_empty() { "-".to_owned() } else { hex(&bytes) };
        let flags = self.context.number(&call.arguments[2])?.unwrap_or(0);
        let to = if self.connected && !self.many { String::new() } else { format!(" {}", self.address(PEERS[1])) };
        Ok(format!("send {control} {} {flags}{to}", part(message)?))
    }

    fn receive(&self, call: &Call<'_>, wanted: &mut Expectation) -> Result<String, String> {
        let message = &call.arguments[1];
        let room = field(message, "msg_control")?;
        let size: usize = plain(room.size.as_ref().ok_or("no room")?)?;
        let mut at = 0;
        if let Value::List(all) = &room.value {
            for one in all {
                let length: usize = plain(&field(one, "cmsg_len")?.value)?;
                let (_, fields) = self.context.cmsg(one, length.next_multiple_of(8))?;
                wanted.control.extend(fields.into_iter().map(|field| Expected { at: field.at + at, ..field }));
                at += length.next_multiple_of(8);
            }
        }
        wanted.control_length = Some(size);
        let mut flags = 0;
        let words = match &field(message, "msg_flags")?.value {
            Value::Or(words) => words.iter().collect(),
            other => vec![other],
        };
        for word in words {
            flags |= match word {
                Value::Word("MSG_EOR") => 0x8,
                Value::Word("MSG_NOTIFICATION") => 0x2000,
                other => self.context.number(other)?.ok_or("`...` as flags")?,
            };
        }
        wanted.flags = Some(flags);
        let list = &field(message, "msg_iov")?.value;
        let Value::List(parts) = list else { return Err("no room".to_owned()) };
        let base = parts.first().map(|part| field(part, "iov_base")).transpose()?;
        if let Some(base @ Value::Struct(_)) = base.map(|base| &base.value) {
            wanted.data = argument(&self.context, base)?.fields;
        }
        Ok(format!("receive {} {size}", part(message)?))
    }
}

impl Drop for Player<'_> {
    fn drop(&mut self) {
        if let Ok(own) = self.peer.local_addr() {
            let _ = self.peer.send_to(&[], own);
        }
    }
}

/// The length of the message's only part.
fn part(message: &Value<'_>) -> Result<usize, String> {
    let Value::List(parts) = &field(message, "msg_iov")?.value else { return Err("no data".to_owned()) };
    let [part] = parts.as_slice() else { return Err("the message has to have one part".to_owned()) };
    plain(&field(part, "iov_len")?.value)
}

fn bytes(hex: &str) -> Vec<u8> {
    let pairs = (0..hex.len() / 2).map(|i| &hex[2 * i..2 * i + 2]);
    pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect()
}

impl Expectation {
    fn success() -> Expectation {
        let (data, control) = (Vec::new(), Vec::new());
        Expectation { errno: None, result: None, flags: None, data, control, control_length: None, once: true }
    }

    fn check(&self, call: &str, answer: &Answer) -> Result<(), Difference> {
        let line = match (answer, self.errno) {
            (Answer::Refused(number), Some(errno)) if *number == errno => return Ok(()),
            (Answer::Refused(number), _) => return Err(Difference::Refused(*number)),
            (Answer::Returned(_), Some(errno)) => {
                return Err(format!("it succeeds, but should fail with error {errno}").into());
            }
            (Answer::Returned(line), None) => line,
        };
        let words: Vec<&str> = line.split(' ').collect();
        let word = |at: usize| words.get(at).copied().unwrap_or_default();
        let (data, control) = match call.split(' ').next() {
            Some("get") => {
                let data = bytes(word(0));
                if Some(data.len()) != self.control_length && self.control_length.is_some() {
                    return Err(format!("its length is {}", data.len()).into());
                }
                (data, Vec::new())
            }
            Some("receive") => {
                let flags = word(1).parse().ok();
                if self.flags.is_some() && self.flags != flags {
                    return Err(format!("its flags are {flags:?}, not {:?}", self.flags).into());
                }
                let control = bytes(word(3));
                if self.control_length.is_some_and(|wanted| wanted != control.len()) {
                    return Err(format!("its control data are {control:02x?}").into());
                }
                (bytes(word(2)), control)
            }
            _ => (Vec::new(), Vec::new()),
        };
        let counts = ["send", "receive"].iter().any(|it| call.starts_with(it));
        let result = if counts { word(0).parse().ok() } else { Some(0) };
        if self.result.is_some() && result != self.result {
            return Err(format!("its result is {result:?}, not {:?}", self.result).into());
        }
        let mut other = differing(&data, &self.data);
        other.extend(differing(&control, &self.control));
        if other.is_empty() {
            Ok(())
        } else {
            Err(format!("{other:?}").into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unexpected_error_is_distinguished_from_a_wrong_result() {
        let wanted = |errno| Expectation { errno, result: Some(0), ..Expectation::success() };
        let check = |errno, answer: Answer| wanted(errno).check("set 132 1 00", &answer);
        assert_eq!(check(None, Answer::Refused(42)), Err(Difference::Refused(42)));
        assert_eq!(check(Some(22), Answer::Refused(42)), Err(Difference::Refused(42)));
        assert_eq!(check(Some(42), Answer::Refused(42)), Ok(()));
        assert_eq!(check(None, Answer::Returned(String::new())), Ok(()));
        assert!(matches!(check(Some(42), Answer::Returned(String::new())), Err(Difference::Other(_))));
    }
}
