//! Scripts in which one input or one expectation is changed, to see whether packetdrill notices.
//!
//! What all scripts have in common is not mutated: the socket, its address, the handshake, and the numbers by which a
//! script refers to tags and sequence numbers that the kernel chose.

use std::ops::Range;

/// A script with one change; packetdrill's parser may still refuse it.
#[derive(Debug)]
pub struct Mutant {
    pub part: Part,
    /// For example `setsockopt SCTP_RTOINFO srto_min` or `< SACK a_rwnd`.
    pub site: String,
    /// For example `100 -> 200`.
    pub change: String,
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Input of the kernel: arguments, arriving packets, and their times.
    Input,
    /// The kernel's expected reaction.
    Expectation,
}

/// Calls that every script makes to open and close a socket.
const COMMON_CALLS: [&str; 6] = ["socket", "fcntl", "bind", "connect", "listen", "close"];
const COMMON_CHUNKS: [&str; 2] = ["COOKIE_ECHO", "COOKIE_ACK"];
/// Fields that packetdrill fills in and checks itself.
const LAYOUT: [&str; 6] = ["sa_family", "cmsg_level", "cmsg_type", "cmsg_len", "msg_iov", "msg_control"];
/// By how much a time is changed: three times the tolerance.
const LATER_MS: u32 = 300;

/// All mutants of a script, in the order of its text.
#[must_use]
pub fn mutants(script: &str) -> Vec<Mutant> {
    let mut found = Vec::new();
    for event in events(script) {
        let text = &script[event.clone()];
        for edit in edits(text) {
            let mut changed = script.to_owned();
            let at = event.start + edit.at.start..event.start + edit.at.end;
            let was = script[at.clone()].trim_start_matches(['|', ',', ' ']).to_owned();
            changed.replace_range(at, &edit.to);
            let change =
                if edit.to.is_empty() { format!("{was} left out") } else { format!("{was} -> {}", edit.to.trim()) };
            found.push(Mutant { part: edit.part, site: edit.site, change, text: changed });
        }
    }
    found
}

/// The ranges of the events: each starts with its time and continues on further indented lines.
fn events(script: &str) -> Vec<Range<usize>> {
    let mut events: Vec<Range<usize>> = Vec::new();
    let mut offset = 0;
    for line in script.split_inclusive('\n') {
        let range = offset..offset + line.trim_end().len();
        offset += line.len();
        let timed = line.starts_with(['+', '*']) || line.starts_with(" 0");
        if timed {
            events.push(range);
        } else if let Some(last) = events.last_mut().filter(|_| line.starts_with("        ")) {
            last.end = range.end;
        }
    }
    events
}

/// A replacement in the text of an event.
struct Edit {
    part: Part,
    site: String,
    at: Range<usize>,
    to: String,
}

/// The syntax that encloses a token.
#[derive(Clone, Copy)]
enum Frame<'a> {
    /// `name(`, with the index of the next argument.
    Call(usize),
    /// `NAME[` of a chunk or a parameter.
    Chunk(&'a str),
    List,
    Struct,
}

fn edits(text: &str) -> Vec<Edit> {
    let Some((time, body)) = text.trim_start().split_once(char::is_whitespace) else { return Vec::new() };
    let start = text.len() - body.len();
    let body = body.trim_start();
    let start = start + (text.len() - start - body.len());
    let direction = body.chars().next().filter(|c| ['<', '>'].contains(c));
    let function = body.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next().unwrap_or_default();
    if body.starts_with('`') || COMMON_CALLS.contains(&function) {
        return Vec::new();
    }
    if COMMON_CHUNKS.iter().any(|chunk| body.contains(&format!("sctp: {chunk}["))) {
        return Vec::new();
    }
    let mut reader = Reader::new(body, direction, function);
    reader.read();
    let mut edits = std::mem::take(&mut reader.edits);
    for edit in &mut edits {
        edit.at = edit.at.start + start..edit.at.end + start;
    }
    let handshake = body.contains("sctp: INIT_ACK[");
    if let Some(to) = later(time).filter(|_| !handshake) {
        let part = if direction == Some('>') { Part::Expectation } else { Part::Input };
        let at = text.len() - text.trim_start().len();
        let site = reader.site("time");
        edits.insert(0, Edit { part, site, at: at..at + time.len(), to });
    }
    edits
}

/// `+0.2` as `+0.5`; `None` if no time has passed, or any time may pass.
fn later(time: &str) -> Option<String> {
    let milliseconds = |text: &str| {
        let (seconds, tenths) = text.strip_prefix('+')?.split_once('.')?;
        Some(seconds.parse::<u32>().ok()? * 1000 + tenths.parse::<u32>().ok()? * 100)
    };
    let written = |ms: u32| format!("+{}.{}", ms / 1000, ms % 1000 / 100);
    if let Some((from, to)) = time.split_once('~') {
        let (from, to) = (milliseconds(from)?, milliseconds(to)?);
        let by = to - from + LATER_MS;
        return Some(format!("{}~{}", written(from + by), written(to + by)));
    }
    milliseconds(time).filter(|ms| *ms > 0).map(|ms| written(ms + LATER_MS))
}

struct Reader<'a> {
    body: &'a str,
    direction: Option<char>,
    function: &'a str,
    /// Enclosing frames, each with the last field that was named in it.
    frames: Vec<(Frame<'a>, Option<&'a str>)>,
    /// Whether the reader is behind the `=` of a call.
    result: bool,
    /// The option of a getsockopt() or setsockopt(), or the chunk.
    subject: &'a str,
    edits: Vec<Edit>,
}

impl<'a> Reader<'a> {
    fn new(body: &'a str, direction: Option<char>, function: &'a str) -> Reader<'a> {
        Reader { body, direction, function, frames: Vec::new(), result: false, subject: "", edits: Vec::new() }
    }

    fn site(&self, field: &str) -> String {
        let refused = if self.body.contains(") = -1 E") { "refused " } else { "" };
        let event = self.direction.map_or_else(|| format!("{refused}{}", self.function), |sign| sign.to_string());
        let subject = if self.subject.is_empty() { String::new() } else { format!(" {}", self.subject) };
        format!("{event}{subject} {field}")
    }

    fn read(&mut self) {
        let body = self.body;
        let mut at = body.find("sctp: ").filter(|_| self.direction.is_some()).map_or(0, |found| found + 6);
        if let (Some(_), Some(udp)) = (self.direction, body.find("sctp/udp")) {
            at = udp + body[udp..].find(": ").map_or(0, |found| found + 2);
        }
        while let Some(c) = body[at..].chars().next() {
            let rest = &body[at..];
            let word = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
            if word > 0 {
                self.word(at..at + word);
                at += word;
                continue;
            }
            match c {
                '"' => {
                    let end = rest[1..].find('"').map_or(rest.len(), |end| end + 2);
                    self.text(at..at + end);
                    at += end;
                    continue;
                }
                '(' if self.result => return,
                '(' => self.frames.push((Frame::Call(0), None)),
                '[' => {
                    let name = self.word_before(at);
                    let frame = if name.is_empty() { Frame::List } else { Frame::Chunk(name) };
                    if matches!(frame, Frame::Chunk(_)) && self.frames.is_empty() {
                        self.subject = name;
                    }
                    self.frames.push((frame, None));
                }
                '{' => self.frames.push((Frame::Struct, None)),
                ')' | ']' | '}' => {
                    self.frames.pop();
                }
                ',' => {
                    if let Some((Frame::Call(argument), _)) = self.frames.last_mut() {
                        *argument += 1;
                    }
                }
                '=' if self.frames.is_empty() && self.direction.is_none() => self.result = true,
                _ => {}
            }
            at += c.len_utf8();
        }
    }

    /// The word that ends at `at`.
    fn word_before(&self, at: usize) -> &'a str {
        let before = &self.body[..at];
        let start = before.rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).map_or(0, |at| at + 1);
        &before[start..]
    }

    fn word(&mut self, at: Range<usize>) {
        let (word, behind) = (&self.body[at.clone()], &self.body[at.end..]);
        if self.result {
            self.result_word(word, at);
            return;
        }
        if behind.starts_with('=') {
            if let Some((_, field)) = self.frames.last_mut() {
                *field = Some(word);
            }
            return;
        }
        if behind.starts_with("[]") && self.frames.len() == 1 {
            self.parameter(&at);
        }
        if behind.starts_with(['(', '[']) {
            // In `msg_control(24)=` the field is named in front of the parenthesis; in `htonl(` it already has been.
            if let Some((Frame::Struct, field)) = self.frames.last_mut().filter(|_| word.starts_with("msg_")) {
                *field = Some(word);
            }
            return;
        }
        if let [(Frame::Call(argument), _)] = self.frames[..] {
            self.argument_word(word, argument, at);
            return;
        }
        let Some(field) = self.field() else { return };
        if LAYOUT.contains(&field) || self.mapped(field) {
            return;
        }
        let number = word.starts_with(|c: char| c.is_ascii_digit());
        let in_list = matches!(self.frames.last(), Some((Frame::List, _)));
        let to = match (field, number) {
            ("flgs", false) if word.contains('U') => word.replace('U', ""),
            ("flgs", false) => format!("{word}U"),
            (_, true) => other_number(word),
            ("types", false) => (if word == "IPv4" { "IPv6" } else { "DATA" }).to_owned(),
            ("sids" | "gaps" | "dups" | "val", false) => return,
            _ => "0".to_owned(),
        };
        let mut at = at;
        let mut to = to;
        let before = &self.body[..at.start];
        if !number && !in_list && field != "flgs" && before.ends_with('|') {
            at.start -= 1;
            to = String::new();
        }
        let site = self.site(field);
        self.push(site, at, to);
    }

    /// The field that contains the current token, at any depth of lists.
    fn field(&self) -> Option<&'a str> {
        self.frames.iter().rev().find_map(|(frame, field)| match frame {
            Frame::Struct | Frame::Chunk(_) => Some(*field),
            _ => None,
        })?
    }

    /// Whether a field refers to a number that the kernel chose.
    fn mapped(&self, field: &str) -> bool {
        let chunk = self.frames.first().map(|(frame, _)| *frame);
        let shakes = matches!(chunk, Some(Frame::Chunk("INIT" | "INIT_ACK")));
        let own = self.frames.len() == 1 && matches!(chunk, Some(Frame::Chunk("INIT_ACK")));
        let cookie = self.frames.iter().any(|(frame, _)| matches!(frame, Frame::Chunk("STATE_COOKIE")));
        shakes && ["tag", "tsn"].contains(&field) || own || cookie
    }

    fn argument_word(&mut self, word: &'a str, argument: usize, at: Range<usize>) {
        let option = ["setsockopt", "getsockopt"].contains(&self.function);
        let number = word.starts_with(|c: char| c.is_ascii_digit());
        match (argument, option) {
            (0, _) | (1, true) => {}
            (2, true) => self.subject = word,
            _ if number => {
                let length = option && argument == 4;
                let field = if length { "length".to_owned() } else { format!("argument {}", argument + 1) };
                let less = word.parse::<u32>().ok().filter(|n| length && *n > 0).map(|n| (n - 1).to_string());
                let site = self.site(&field);
                self.push(site, at, less.unwrap_or_else(|| other_number(word)));
            }
            _ if word == "NULL" || word.starts_with("SCTP_BINDX") => {}
            _ => {
                let site = self.site(&format!("argument {}", argument + 1));
                self.push(site, at, "0".to_owned());
            }
        }
    }

    fn result_word(&mut self, word: &'a str, at: Range<usize>) {
        let errno = word.starts_with('E') && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        let site = self.site("result");
        if errno {
            let to = if word == "EPERM" { "EINVAL" } else { "EPERM" };
            self.edits.push(Edit { part: Part::Expectation, site, at, to: to.to_owned() });
        } else if word.bytes().all(|b| b.is_ascii_digit()) && !self.body[..at.start].ends_with('-') {
            self.edits.push(Edit { part: Part::Expectation, site, at, to: other_number(word) });
        }
    }

    /// Leaves out a parameter without fields.
    fn parameter(&mut self, at: &Range<usize>) {
        if let Some(before) = self.body[..at.start].strip_suffix(", ") {
            let parameter = &self.body[at.clone()];
            let site = self.site(parameter);
            self.push(site, before.len()..at.end + "[]".len(), String::new());
        }
    }

    /// Changes an address.
    fn text(&mut self, at: Range<usize>) {
        let text = &self.body[at.clone()];
        let Some(field) = self.field().filter(|_| text.contains(['.', ':'])) else { return };
        let site = self.site(field);
        let last = at.end - 2..at.end - 1;
        let to = if &self.body[last.clone()] == "9" { "8" } else { "9" };
        self.push(site, last, to.to_owned());
    }

    fn push(&mut self, site: String, at: Range<usize>, to: String) {
        let reads = self.function.starts_with("getsockopt") || self.function.contains("recv");
        let room = site.ends_with(" iov_len") || site.contains(" argument ") || self.passed(&site);
        let expectation = self.direction == Some('>') || reads && !room;
        let part = if expectation { Part::Expectation } else { Part::Input };
        self.edits.push(Edit { part, site, at, to });
    }

    /// Whether the field is one that getsockopt() reads to find what is requested.
    fn passed(&self, site: &str) -> bool {
        self.function == "getsockopt" && ["_assoc_id", " assoc_id", "se_type"].iter().any(|end| site.ends_with(end))
    }
}

/// Another number in the same notation.
fn other_number(word: &str) -> String {
    if let Some(digits) = word.strip_prefix("0x") {
        let number = u32::from_str_radix(digits, 16).unwrap_or_default();
        return format!("0x{:0width$x}", number ^ 1, width = digits.len());
    }
    match word.parse::<u64>() {
        Ok(1) | Err(_) => "0".to_owned(),
        Ok(number) if number >= 100 => (number * 2).to_string(),
        Ok(number) => (number + 1).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packetdrill::script::parse;

    fn changes(event: &str) -> Vec<String> {
        mutants(&format!("{event}\n")).iter().map(|mutant| format!("{}: {}", mutant.site, mutant.change)).collect()
    }

    #[test]
    fn every_number_and_word_that_means_something_is_changed() {
        let call = "+0.0 setsockopt(3, IPPROTO_SCTP, SCTP_SACK, {sack_assoc_id=0, sack_delay=200,\n        sack_freq=3}, 12) = 0";
        let expected = [
            "setsockopt SCTP_SACK sack_assoc_id: 0 -> 1",
            "setsockopt SCTP_SACK sack_delay: 200 -> 400",
            "setsockopt SCTP_SACK sack_freq: 3 -> 4",
            "setsockopt SCTP_SACK length: 12 -> 11",
            "setsockopt SCTP_SACK result: 0 -> 1",
        ];
        assert_eq!(changes(call), expected);
        let call = "+0.0 setsockopt(3, SOL_SOCKET, SO_X, [1], 3) = -1 EINVAL (Invalid argument)";
        let expected = ["refused setsockopt SO_X length: 3 -> 2", "refused setsockopt SO_X result: EINVAL -> EPERM"];
        assert_eq!(changes(call)[..], expected);
        let packet =
            "+0.2 > sctp: INIT[flgs=0, tag=1, os=4, tsn=1, ECN_CAPABLE[], SUPPORTED_ADDRESS_TYPES[types=[IPv4]]]";
        let expected = [
            "> INIT time: +0.2 -> +0.5",
            "> INIT flgs: 0 -> 1",
            "> INIT os: 4 -> 5",
            "> INIT ECN_CAPABLE: ECN_CAPABLE[] left out",
            "> INIT types: IPv4 -> IPv6",
        ];
        assert_eq!(changes(packet), expected);
        let packet = "+0.5~+1.0 < sctp: DATA[flgs=BE, len=116, val=[0x01]]; SACK[flgs=0, cum_tsn=1, gaps=[]]";
        let expected = [
            "< SACK time: +0.5~+1.0 -> +1.3~+1.8",
            "< DATA flgs: BE -> BEU",
            "< DATA len: 116 -> 232",
            "< DATA val: 0x01 -> 0x00",
            "< SACK flgs: 0 -> 1",
            "< SACK cum_tsn: 1 -> 0",
        ];
        assert_eq!(changes(packet), expected);
        let call = "+0.1 recvmsg(3, {msg_name(...)=..., msg_iov(1)=[{iov_base=..., iov_len=1000}], msg_control(24)=[{cmsg_len=24, \
                    cmsg_level=IPPROTO_SCTP, cmsg_type=5, cmsg_data={pr_policy=SCTP_A|SCTP_B, pr_ppid=htonl(7)}}], \
                    msg_flags=MSG_EOR}, 0) = 1000";
        let expected = [
            "recvmsg time: +0.1 -> +0.4",
            "recvmsg iov_len: 1000 -> 2000",
            "recvmsg pr_policy: SCTP_A -> 0",
            "recvmsg pr_policy: SCTP_B left out",
            "recvmsg pr_ppid: 7 -> 8",
            "recvmsg msg_flags: MSG_EOR -> 0",
            "recvmsg argument 3: 0 -> 1",
            "recvmsg result: 1000 -> 2000",
        ];
        assert_eq!(changes(call), expected);
    }

    #[test]
    fn what_all_scripts_have_in_common_is_left_alone() {
        for event in [
            " 0.0 socket(..., SOCK_STREAM, IPPROTO_SCTP) = 3",
            "+0.1 connect(3, ..., ...) = -1 EINPROGRESS (Operation now in progress)",
            "+0.1 < sctp: INIT_ACK[flgs=0, tag=2, a_rwnd=1500, os=16, is=16, tsn=1, STATE_COOKIE[len=4, val=...]]",
            "+0.0 > sctp: COOKIE_ECHO[flgs=0, len=4, val=...]",
            "+0.0 `sysctl -q -w net.sctp.auth_enable=0`",
            "+0.0 close(3) = 0",
            "// 1",
            "--tolerance_usecs=100000",
        ] {
            assert_eq!(changes(event), [""; 0], "{event}");
        }
    }

    #[test]
    fn inputs_and_expectations_are_told_apart() {
        let parts = |event: &str| mutants(&format!("{event}\n")).iter().map(|mutant| mutant.part).collect::<Vec<_>>();
        let (input, expectation) = (Part::Input, Part::Expectation);
        assert_eq!(parts("+0.0 < sctp: SHUTDOWN[flgs=0, cum_tsn=0]"), [input, input]);
        assert_eq!(parts("+0.2 > sctp: SHUTDOWN[flgs=0, cum_tsn=0]"), [expectation; 3]);
        assert_eq!(parts("+0.0 setsockopt(3, A, B, [1], 4) = 0")[1..], [expectation]);
        assert_eq!(parts("+0.0 getsockopt(3, A, B, {x_assoc_id=0, x=1}, [4]) = 0")[..2], [input, expectation]);
        assert_eq!(parts("+0.0 write(3, ..., 100) = 100"), [input, expectation]);
    }

    #[test]
    fn a_changed_script_differs_in_one_place() {
        let text = "// Head 1.\n\n 0.0 socket(..., SOCK_STREAM, IPPROTO_SCTP) = 3\n+0.0 write(3, ..., 100) = 100\n+0.3 > sctp: \
                    DATA[flgs=BE, len=116, tsn=1, sid=0, ssn=0, ppid=0]\n";
        let all = mutants(text);
        assert_eq!(all.len(), 9);
        for mutant in all {
            assert!(parse(&mutant.text).is_ok(), "{}", mutant.text);
            let differs = text.lines().zip(mutant.text.lines()).filter(|(a, b)| a != b).count();
            assert_eq!((differs, mutant.text.lines().count()), (1, text.lines().count()), "{}", mutant.text);
        }
    }
}
