//! A script's calls from its text, with our own layouts: as lines for the program that makes them, and what the script
//! says that they come to. It shares nothing with the emitter but the layouts and the form of those lines.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::str::Lines;

use codegen::lower::packetdrill::calls::hex;
use codegen::model::layout::{extent, Abi};
use codegen::model::{Count, Field, PlatformId, Spec, Struct, StructId};
use xtask::packetdrill::script::{self, Event, Packet, Value};

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

    /// The number that a value stands for; none: `...`.
    fn number(&self, value: &Value<'_>) -> Result<Option<i64>, String> {
        match value {
            Value::Any => Ok(None),
            Value::Number { value, .. } | Value::Htons(value) | Value::Htonl(value) => Ok(Some(*value)),
            Value::Word(word) => self.symbol(word).map(Some),
            Value::Or(all) => {
                let mut number = 0;
                for value in all {
                    number |= self.number(value)?.ok_or("`...` beside `|`")?;
                }
                Ok(Some(number))
            }
            other => Err(format!("{other:?} is not a number")),
        }
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

fn argument(context: &Context<'_>, value: &Value<'_>) -> Result<Argument, String> {
    let parts = match value {
        Value::Struct(parts) => parts,
        Value::List(list) => {
            let number = context.number(list.first().ok_or("an empty list")?)?.ok_or("`...` in a list")?;
            let bytes = bytes_of(number, 4, false);
            let fields = vec![Expected { name: "the value".to_owned(), at: 0, bytes: bytes.clone() }];
            return Ok(Argument { bytes, peer: None, fields });
        }
        other => return Err(format!("{other:?} as an argument")),
    };
    let names: Vec<&str> = parts.iter().map(|field| c_name(field.name)).collect();
    let (id, structure) = context.structure(&names)?;
    let layout = context.spec.layout(id, Abi::Lp64);
    let mut out = Argument { bytes: vec![0; layout.extent.size as usize], ..Argument::default() };
    for script::Field { name, value, .. } in parts {
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
        match value {
            Value::List(list) => {
                let rest = matches!(field.count, Count::Rest { .. });
                assert!(rest, "`{name}` is not a list in C");
                for (place, element) in list.iter().enumerate() {
                    let number = context.number(element)?.ok_or("`...` in a list")?;
                    put(bytes_of(number, size, false), at + place * size);
                }
            }
            Value::Struct(inside) => match inside.as_slice() {
                [_, script::Field { value: Value::Htons(port), .. }, script::Field { value: Value::Address(IpAddr::V4(ip)), .. }] =>
                {
                    let port = u16::try_from(*port).map_err(|_| format!("`{port}` is not a port"))?;
                    let has_length = context.spec.platform(context.platform).sockaddr_len;
                    let start = if has_length { [16, 2] } else { [2, 0] };
                    put([&start[..], &port.to_be_bytes(), &ip.octets()].concat(), at);
                }
                _ => return Err(format!("`{name}` is not an address of IPv4")),
            },
            Value::Any if name.ends_with("_addr") || name.ends_with("_address") => out.peer = Some(at),
            _ => {
                let network = matches!(value, Value::Htonl(_) | Value::Htons(_));
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
fn plain<T: TryFrom<i64>>(value: &Value<'_>) -> Result<T, String> {
    let number = if let Value::Number { value, .. } = value { T::try_from(*value).ok() } else { None };
    number.ok_or_else(|| format!("{value:?} is not a number"))
}

/// A field of a struct.
fn field<'v, 'a>(value: &'v Value<'a>, name: &str) -> Result<&'v script::Field<'a>, String> {
    let Value::Struct(fields) = value else { return Err(format!("{value:?} is not a struct")) };
    fields.iter().find(|field| field.name == name).ok_or_else(|| format!("there is no {name}"))
}

/// Control data: its head, and what stands behind, in so much room.
fn control(length: u64, kind: i64, data: &[u8], room: usize) -> Vec<u8> {
    let level = bytes_of(132, 4, false);
    let mut bytes = [&length.to_le_bytes()[..], &level, &bytes_of(kind, 4, false), data].concat();
    bytes.resize(room, 0);
    bytes
}

/// The one piece of control data of a `msghdr`: as it is passed, and what comes back.
fn message(context: &Context<'_>, message: &Value<'_>) -> Result<(Vec<u8>, Vec<Expected>), String> {
    let all = field(message, "msg_control")?;
    let room: usize = plain(all.size.as_ref().ok_or("no room")?)?;
    let Value::List(list) = &all.value else { return Err("no control data".to_owned()) };
    let [found] = list.as_slice() else { return Err("not one piece of control data".to_owned()) };
    let kind = context.number(&field(found, "cmsg_type")?.value)?.ok_or("`...` as type")?;
    let data = &field(found, "cmsg_data")?.value;
    let value = if let Ok(address) = field(data, "sin_addr") {
        let bytes = match address.value {
            Value::Address(IpAddr::V4(ip)) => ip.octets().to_vec(),
            Value::Address(IpAddr::V6(ip)) => ip.octets().to_vec(),
            _ => return Err("no address".to_owned()),
        };
        Argument { bytes, ..Argument::default() }
    } else {
        argument(context, data)?
    };
    let bytes = control(plain(&field(found, "cmsg_len")?.value)?, kind, &value.bytes, room);
    let head = Expected { name: "the head".to_owned(), at: 0, bytes: bytes[..HEAD].to_vec() };
    let fields = value.fields.into_iter().map(|field| Expected { at: field.at + HEAD, ..field });
    Ok((bytes, std::iter::once(head).chain(fields).collect()))
}

/// Stream and identifier of the message in a packet.
fn carried(packet: &Packet<'_>) -> Result<Option<(i64, i64)>, String> {
    let Some(data) = packet.chunks.iter().find(|chunk| chunk.name == "DATA") else { return Ok(None) };
    let number = |name: &str| plain(data.field(name).ok_or_else(|| format!("DATA without {name}"))?);
    Ok(Some((number("sid")?, number("ppid")?)))
}

/// A packet: a message that arrives, or what the peer is told of the one that was sent.
fn packet(context: &Context<'_>, packet: &Packet<'_>, script: &mut Script<'_>) -> Result<(), String> {
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
    if packet.inbound {
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
pub(crate) fn script<'a>(spec: &Spec, platform: &str, tree: &script::Script<'a>) -> Result<Script<'a>, String> {
    let position = |name: &str| spec.platforms.iter().position(|p| p.name == name).ok_or("no such platform");
    let context = Context {
        spec,
        platform: PlatformId(position(platform)?),
        name: &spec.platforms[position(platform)?].name,
        errno: &spec.platforms[position(platform)?].errno,
    };
    let sysctls = tree.setup.unwrap_or_default().split(' ').filter(|word| word.contains('=')).collect();
    let ipv6 = tree.options.contains(&("ip_version", "ipv6"));
    let mut script = Script { sysctls, ipv6, request: String::new(), calls: Vec::new() };
    for event in &tree.events {
        match event {
            Event::Call(made) => call(&context, made, &mut script)?,
            Event::Packet(seen) => packet(&context, seen, &mut script)?,
            Event::Command(_) => {}
        }
    }
    Ok(script)
}

fn call<'a>(context: &Context<'_>, call: &script::Call<'a>, script: &mut Script<'a>) -> Result<(), String> {
    let arguments = &call.arguments;
    let text = call.text;
    let errno = match call.errno {
        None => None,
        Some(name) => {
            let number = context.errno.iter().find(|(known, _)| known == name).map(|(_, number)| *number);
            Some(number.ok_or_else(|| format!("`{name}` is no error"))?)
        }
    };
    match call.function {
        "socket" => {
            let many = context.number(&arguments[1])? == Some(5);
            let style = if many { "many" } else { ["one", "one6"][usize::from(script.ipv6)] };
            script.request += &format!("script script {style}\n");
            for setting in &script.sysctls {
                script.request += &format!("sysctl {setting}\n");
            }
        }
        "connect" => script.request += "connect\n",
        // Over loopback the addresses are other ones.
        "bind" | "fcntl" | "close" | "sctp_getpaddrs" => {}
        "getsockopt" if field(&arguments[3], "spinfo_address").is_ok_and(|it| matches!(it.value, Value::Struct(_))) => {
        }
        "sendmsg" => {
            let (bytes, _) = message(context, &arguments[1])?;
            script.request += &format!("send {}\n", hex(&bytes));
            script.calls.push(Call { text, errno, read: Some((0, Vec::new())) });
        }
        "recvmsg" => {
            let (bytes, fields) = message(context, &arguments[1])?;
            script.request += &format!("receive {}\n", bytes.len());
            script.calls.push(Call { text, errno, read: Some((bytes.len(), fields)) });
        }
        "getsockopt" | "setsockopt" => {
            // That of the handshake.
            if matches!(arguments[2], Value::Word("SO_ERROR")) {
                return Ok(());
            }
            let (level, name) = (context.number(&arguments[1])?, context.number(&arguments[2])?);
            let (Some(level), Some(name)) = (level, name) else { return Err("no option".to_owned()) };
            let mut value = argument(context, &arguments[3])?;
            let get = call.function == "getsockopt";
            let length: usize = match &arguments[4] {
                Value::List(one) => plain(one.first().ok_or("no length")?)?,
                length => plain(length)?,
            };
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
