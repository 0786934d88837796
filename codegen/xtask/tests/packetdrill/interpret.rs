//! A script's calls from its text, with our own layouts: as lines for the program that makes them, and what the script
//! says that they come to. It shares nothing with the emitter but the layouts and the form of those lines.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::str::Lines;

use codegen::lower::packetdrill::calls::hex;
use codegen::model::layout::{extent, Abi};
use codegen::model::{Count, Field, PlatformId, Spec, Struct, StructId};
use pest::iterators::Pair;

use crate::Rule;

/// What a script does.
pub(crate) struct Script<'a> {
    /// Settings that it makes first.
    pub(crate) sysctls: Vec<&'a str>,
    ipv6: bool,
    /// Its calls, as of `codegen/src/lower/packetdrill/calls.rs`.
    pub(crate) request: String,
    calls: Vec<Call<'a>>,
}

/// A call, and what it should come to.
struct Call<'a> {
    text: &'a str,
    errno: Option<i32>,
    /// Length and fields; none: nothing is read.
    read: Option<(usize, Vec<Expected>)>,
}

/// Bytes of an answer.
#[derive(Debug)]
struct Expected {
    name: String,
    at: usize,
    bytes: Vec<u8>,
}

struct Context<'s> {
    spec: &'s Spec,
    platform: PlatformId,
    name: &'s str,
    /// Where a program of another system makes the calls, its addresses and errors.
    errno: &'s [(String, i32)],
}

impl Context<'_> {
    fn symbol(&self, word: &str) -> Result<i64, String> {
        let offered = |common: &codegen::model::Common| common.offer(self.platform).and_then(|offer| offer.value);
        let options = self.spec.options.iter().map(|it| &it.common);
        let items = options.chain(self.spec.notifications.iter().map(|it| &it.common));
        let items = items.chain(self.spec.cmsgs.iter().map(|it| &it.common));
        let item = items.filter(|common| common.name == word).find_map(offered);
        let values = self.spec.values.iter().flat_map(|table| &table.values);
        let value = || values.filter(|v| v.name == word).find_map(|v| v.on[self.platform.0]);
        let level = match (word, self.name) {
            ("IPPROTO_SCTP", _) => Some(132),
            ("SOL_SOCKET", "freebsd") => Some(0xffff),
            ("SOL_SOCKET" | "SOCK_STREAM", _) => Some(1),
            _ => None,
        };
        level.or(item).or_else(value).ok_or_else(|| format!("`{word}` has no number"))
    }

    /// The number that an expression stands for; none: `...`.
    fn number(&self, pair: &Pair<'_, Rule>) -> Result<Option<i64>, String> {
        let text = pair.as_str().trim();
        if text == "..." {
            return Ok(None);
        }
        let mut number = 0;
        for part in text.split('|') {
            let part = part.trim();
            let part = part.strip_prefix("htonl(").or(part.strip_prefix("htons(")).unwrap_or(part);
            let part = part.trim_end_matches(')');
            number |= part.parse().or_else(|_| self.symbol(part))?;
        }
        Ok(Some(number))
    }

    /// The struct with these fields.
    fn structure(&self, names: &[&str]) -> Result<(StructId, &Struct), String> {
        let has =
            |s: &Struct, name: &str| s.fields.iter().any(|f| f.name == name || f.aliases.iter().any(|a| a == name));
        // Of several, that with the least beside them.
        let mut all: Vec<usize> = (0..self.spec.structs.len()).collect();
        all.retain(|at| self.spec.structs[*at].on.contains(&self.platform));
        all.retain(|at| has_all(&self.spec.structs[*at], names, &has));
        let found = all.into_iter().min_by_key(|at| self.spec.structs[*at].fields.len());
        // Where packetdrill's grammar has a field that the struct of a system lacks, the first one decides.
        let first = || self.spec.structs.iter().position(|s| s.on.contains(&self.platform) && has(s, names[0]));
        let index = found.or_else(first).ok_or_else(|| format!("no struct has {names:?}"))?;
        Ok((StructId(index), &self.spec.structs[index]))
    }
}

fn has_all(s: &Struct, names: &[&str], has: &dyn Fn(&Struct, &str) -> bool) -> bool {
    names.iter().all(|name| has(s, name))
}

/// `name=value` of a struct's text, with the pairs of the values.
fn fields<'a>(structure: &Pair<'a, Rule>) -> Vec<(&'a str, Pair<'a, Rule>)> {
    let whole = structure.as_str();
    let start = structure.as_span().start();
    let mut from = 0;
    let mut found = Vec::new();
    for pair in structure.clone().into_inner() {
        let at = pair.as_span().start() - start;
        // The name stands before the last `=` in front of the value, with `htonl(` perhaps in between.
        let before = &whole[from..at];
        if let Some((left, _)) = before.rsplit_once('=') {
            let name =
                left.trim().rsplit(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next().unwrap_or_default();
            found.push((name, pair.clone()));
        }
        from = pair.as_span().end() - start;
    }
    found
}

/// As C calls them.
fn c_name(name: &str) -> &str {
    match name {
        "onoff" => "l_onoff",
        "linger" => "l_linger",
        other => other,
    }
}

fn bytes_of(number: i64, size: usize, network: bool) -> Vec<u8> {
    let mut bytes = number.to_le_bytes()[..size].to_vec();
    if network {
        bytes.reverse();
    }
    bytes
}

/// What an argument passes, where the peer's address belongs, and what comes back.
#[derive(Default)]
struct Argument {
    bytes: Vec<u8>,
    peer: Option<usize>,
    fields: Vec<Expected>,
}

fn argument(context: &Context<'_>, expression: &Pair<'_, Rule>) -> Result<Argument, String> {
    let inner = expression.clone().into_inner().next().ok_or("an empty argument")?;
    if inner.as_rule() == Rule::array {
        let number = context.number(&inner.into_inner().next().ok_or("an empty list")?)?.ok_or("`...` in a list")?;
        let bytes = bytes_of(number, 4, false);
        let fields = vec![Expected { name: "the value".to_owned(), at: 0, bytes: bytes.clone() }];
        return Ok(Argument { bytes, peer: None, fields });
    }
    let parts = fields(&inner);
    let names: Vec<&str> = parts.iter().map(|(name, _)| c_name(name)).collect();
    let (id, structure) = context.structure(&names)?;
    let layout = context.spec.layout(id, Abi::Lp64);
    let mut out = Argument { bytes: vec![0; layout.extent.size as usize], ..Argument::default() };
    for (name, value) in &parts {
        let named = |f: &Field| f.name == c_name(name) || f.aliases.iter().any(|a| a == c_name(name));
        let Some(index) = structure.fields.iter().position(named) else { continue };
        let field = &structure.fields[index];
        let at = layout.offsets[index] as usize;
        let size = extent(&context.spec.structs, &field.meaning.ty, Abi::Lp64).size as usize;
        let mut put = |bytes: Vec<u8>, at: usize| {
            if out.bytes.len() < at + bytes.len() {
                out.bytes.resize(at + bytes.len(), 0);
            }
            out.bytes[at..at + bytes.len()].copy_from_slice(&bytes);
            out.fields.push(Expected { name: (*name).to_owned(), at, bytes });
        };
        match value.as_rule() {
            Rule::array => {
                let rest = matches!(field.count, Count::Rest { .. });
                assert!(rest, "`{name}` is no list in C");
                for (place, element) in value.clone().into_inner().enumerate() {
                    let number = context.number(&element)?.ok_or("`...` in a list")?;
                    put(bytes_of(number, size, false), at + place * size);
                }
            }
            Rule::sockaddr => {
                let inside: Vec<Pair<'_, Rule>> = value.clone().into_inner().collect();
                let text = |rule: Rule| inside.iter().find(|p| p.as_rule() == rule).map(Pair::as_str);
                let digits: String =
                    text(Rule::htons).unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
                let port: u16 = digits.parse().map_err(|_| format!("`{digits}` is no port"))?;
                let address = text(Rule::string).unwrap_or_default().trim_matches('"');
                let address: Ipv4Addr = address.parse().map_err(|_| format!("`{address}` is no address"))?;
                // The program runs on Linux, whichever stack it asks.
                put([&[2, 0][..], &port.to_be_bytes(), &address.octets()].concat(), at);
            }
            _ if value.as_str() == "..." && (name.ends_with("_addr") || name.ends_with("_address")) => {
                out.peer = Some(at);
            }
            _ => {
                let network = matches!(value.as_rule(), Rule::ppid) || *name == "sue_port";
                if let Some(number) = context.number(value)? {
                    put(bytes_of(number, size, network), at);
                }
            }
        }
    }
    Ok(out)
}

/// The length of a `cmsghdr` on 64-bit machines.
const HEAD: usize = 16;

/// A number that is written as such.
fn plain<T: std::str::FromStr>(pair: &Pair<'_, Rule>) -> Result<T, String> {
    pair.as_str().trim().parse().map_err(|_| format!("`{}` is no number", pair.as_str()))
}

/// Control data: its head, and what stands behind, in so much room.
fn control(length: u64, kind: i64, data: &[u8], room: usize) -> Vec<u8> {
    let level = bytes_of(132, 4, false);
    let mut bytes = [&length.to_le_bytes()[..], &level, &bytes_of(kind, 4, false), data].concat();
    bytes.resize(room, 0);
    bytes
}

/// The one piece of control data of a `msghdr`: as it is passed, and what comes back.
fn message(context: &Context<'_>, expression: &Pair<'_, Rule>) -> Result<(Vec<u8>, Vec<Expected>), String> {
    let message =
        expression.clone().into_inner().flatten().find(|pair| pair.as_rule() == Rule::msghdr).ok_or("no msghdr")?;
    let room = message.clone().into_inner().filter(|pair| pair.as_rule() == Rule::integer).nth(1).ok_or("no room")?;
    let room: usize = plain(&room)?;
    let found = message.into_inner().flatten().find(|pair| pair.as_rule() == Rule::cmsghdr).ok_or("no cmsghdr")?;
    let parts: Vec<Pair<'_, Rule>> = found.into_inner().collect();
    let [length, _, kind, data] = parts.as_slice() else { return Err("not a cmsghdr".to_owned()) };
    let kind = context.number(kind)?.ok_or("`...` as type")?;
    let inner = data.clone().into_inner().next().ok_or("no data")?;
    let value = if inner.as_rule() == Rule::sockaddr {
        let address = inner.into_inner().find(|pair| pair.as_rule() == Rule::string).ok_or("no address")?;
        let bytes = match address.as_str().trim_matches('"').parse().map_err(|_| "no address")? {
            IpAddr::V4(ip) => ip.octets().to_vec(),
            IpAddr::V6(ip) => ip.octets().to_vec(),
        };
        Argument { bytes, ..Argument::default() }
    } else {
        argument(context, data)?
    };
    let bytes = control(plain(length)?, kind, &value.bytes, room);
    let head = Expected { name: "the head".to_owned(), at: 0, bytes: bytes[..HEAD].to_vec() };
    let fields = value.fields.into_iter().map(|field| Expected { at: field.at + HEAD, ..field });
    Ok((bytes, std::iter::once(head).chain(fields).collect()))
}

/// Stream and identifier of the message in a packet.
fn carried(packet: &Pair<'_, Rule>) -> Result<Option<(i64, i64)>, String> {
    let Some(data) = packet.clone().into_inner().flatten().find(|pair| pair.as_rule() == Rule::data) else {
        return Ok(None);
    };
    match data.into_inner().collect::<Vec<_>>().as_slice() {
        [_, _, _, stream, _, ppid] => Ok(Some((plain(stream)?, plain(ppid)?))),
        _ => Err("not a DATA chunk".to_owned()),
    }
}

/// A packet: a message that arrives, or what the peer is told of the one that was sent.
fn packet(context: &Context<'_>, packet: &Pair<'_, Rule>, script: &mut Script<'_>) -> Result<(), String> {
    let Some((stream, ppid)) = carried(packet)? else { return Ok(()) };
    let put = |names: [&str; 2]| -> Result<Argument, String> {
        let (id, structure) = context.structure(&names)?;
        let layout = context.spec.layout(id, Abi::Lp64);
        let mut out = Argument { bytes: vec![0; layout.extent.size as usize], ..Argument::default() };
        for (name, number, size, network) in [(names[0], stream, 2, false), (names[1], ppid, 4, true)] {
            let index = structure.fields.iter().position(|f| f.name == name).ok_or("no such field")?;
            let at = layout.offsets[index] as usize;
            let bytes = bytes_of(number, size, network);
            out.bytes[at..at + size].copy_from_slice(&bytes);
            out.fields.push(Expected { name: name.to_owned(), at: at + HEAD, bytes });
        }
        Ok(out)
    };
    if packet.as_str().starts_with('<') {
        let data = put(["snd_sid", "snd_ppid"])?.bytes;
        let length = HEAD + data.len();
        let bytes = control(length as u64, context.symbol("SCTP_SNDINFO")?, &data, length.next_multiple_of(8));
        script.request += &format!("arrive {}\n", hex(&bytes));
    } else if let Some(Call { errno: None, read: Some((length, fields)), .. }) = script.calls.last_mut() {
        let told = put(["rcv_sid", "rcv_ppid"])?;
        *length = (HEAD + told.bytes.len()).next_multiple_of(8);
        *fields = told.fields;
    }
    Ok(())
}

/// The calls of a script.
pub(crate) fn script<'a>(spec: &Spec, platform: &str, tree: Pair<'a, Rule>) -> Result<Script<'a>, String> {
    let position = |name: &str| spec.platforms.iter().position(|p| p.name == name).ok_or("no such platform");
    let context = Context {
        spec,
        platform: PlatformId(position(platform)?),
        name: &spec.platforms[position(platform)?].name,
        errno: &spec.platforms[position("linux")?].errno,
    };
    let mut script = Script { sysctls: Vec::new(), ipv6: false, request: String::new(), calls: Vec::new() };
    for part in tree.into_inner() {
        match part.as_rule() {
            Rule::option => script.ipv6 |= part.as_str().trim() == "--ip_version=ipv6",
            Rule::init_command => {
                let words = part.as_str().trim_matches(['`', '\n', ' ']).split(' ');
                script.sysctls = words.filter(|word| word.contains('=')).collect();
            }
            Rule::event => event(&context, part, &mut script)?,
            _ => {}
        }
    }
    Ok(script)
}

fn event<'a>(context: &Context<'_>, event: Pair<'a, Rule>, script: &mut Script<'a>) -> Result<(), String> {
    let Some(what) = event.into_inner().find(|pair| matches!(pair.as_rule(), Rule::syscall | Rule::packet)) else {
        return Ok(());
    };
    if what.as_rule() == Rule::packet {
        return packet(context, &what, script);
    }
    let call = what;
    let text = call.as_str();
    let mut parts = call.into_inner();
    let function = parts.next().ok_or("no function")?.as_str();
    let parts: Vec<Pair<'a, Rule>> = parts.collect();
    let errno = parts
        .iter()
        .find(|pair| pair.as_rule() == Rule::errno)
        .and_then(|pair| pair.as_str().split_whitespace().next());
    let expressions: Vec<&Pair<'a, Rule>> = parts.iter().filter(|pair| pair.as_rule() == Rule::expression).collect();
    let errno = match errno {
        None => None,
        Some(name) => {
            let number = context.errno.iter().find(|(known, _)| known == name).map(|(_, number)| *number);
            Some(number.ok_or_else(|| format!("`{name}` is no error"))?)
        }
    };
    match function {
        "socket" => {
            let many = context.number(expressions[1])? == Some(5);
            let style = if many { "many" } else { ["one", "one6"][usize::from(script.ipv6)] };
            script.request += &format!("script script {style}\n");
            for setting in &script.sysctls {
                script.request += &format!("sysctl {setting}\n");
            }
        }
        "connect" => script.request += "connect\n",
        // Over loopback the addresses are other ones.
        "bind" | "fcntl" | "close" | "sctp_getpaddrs" => {}
        "getsockopt" if expressions[3].as_str().contains("spinfo_address={") => {}
        "sendmsg" => {
            let (bytes, _) = message(context, expressions[1])?;
            script.request += &format!("send {}\n", hex(&bytes));
            script.calls.push(Call { text, errno, read: Some((0, Vec::new())) });
        }
        "recvmsg" => {
            let (bytes, fields) = message(context, expressions[1])?;
            script.request += &format!("receive {}\n", bytes.len());
            script.calls.push(Call { text, errno, read: Some((bytes.len(), fields)) });
        }
        "getsockopt" | "setsockopt" => {
            // That of the handshake.
            if expressions[2].as_str().trim() == "SO_ERROR" {
                return Ok(());
            }
            let (level, name) = (context.number(expressions[1])?, context.number(expressions[2])?);
            let (Some(level), Some(name)) = (level, name) else { return Err("no option".to_owned()) };
            let mut value = argument(context, expressions[3])?;
            let get = function == "getsockopt";
            let length = expressions[4].as_str().trim().trim_matches(['[', ']']);
            let length: usize = length.parse().map_err(|_| format!("`{length}` is no length"))?;
            value.bytes.resize(length, 0);
            let hex = hex(&value.bytes);
            let peer = value.peer.map_or_else(|| "-".to_owned(), |at| at.to_string());
            let what = if get { "get" } else { "set" };
            script.request += &format!("{what} {level} {name} {hex} {peer}\n");
            let read = (get && errno.is_none()).then_some((length, value.fields));
            script.calls.push(Call { text, errno, read });
        }
        other => return Err(format!("{other}() is not known here")),
    }
    Ok(())
}

impl Script<'_> {
    /// What was said otherwise, call by call.
    pub(crate) fn compare(&self, said: &mut Lines<'_>) -> Vec<String> {
        let mut wrong = Vec::new();
        for call in &self.calls {
            let line = said.next().unwrap_or("nothing");
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            let why = match (word, &call.errno, &call.read) {
                ("error", Some(errno), _) if rest == errno.to_string() => None,
                ("ok", None, None) => None,
                ("ok", None, Some((length, fields))) => differences(rest, *length, fields),
                _ => Some(line.to_owned()),
            };
            wrong.extend(why.map(|why| format!("{}\n  said: {why}", call.text.trim())));
        }
        wrong
    }
}

fn differences(hex: &str, length: usize, fields: &[Expected]) -> Option<String> {
    let bytes: Vec<u8> =
        (0..hex.len() / 2).filter_map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).ok()).collect();
    let mut why = BTreeMap::new();
    if bytes.len() != length {
        why.insert("length", bytes.len().to_string());
    }
    for field in fields {
        let found = bytes.get(field.at..field.at + field.bytes.len());
        if found != Some(field.bytes.as_slice()) {
            why.insert(field.name.as_str(), format!("{found:?}, not {:?}", field.bytes));
        }
    }
    (!why.is_empty()).then(|| format!("{why:?}"))
}
