//! Derives calls and expected results from the text of a script. It shares only the layouts, and the format of the calls,
//! with the emitter.

use std::collections::BTreeMap;
use std::str::Lines;

use codegen::lower::packetdrill::calls::hex;
use codegen::model::layout::Abi;
use codegen::model::Spec;
use xtask::packetdrill::arguments::{argument, bytes_of, differing, field, plain, Argument, Context, Expected, HEAD};
use xtask::packetdrill::syntax::{self, Event, Packet, Value};

/// The calls of a script.
pub(crate) struct Script<'a> {
    /// Sysctls to set first.
    pub(crate) sysctls: Vec<&'a str>,
    ipv6: bool,
    /// In the format of `codegen/src/lower/packetdrill/calls.rs`.
    pub(crate) request: String,
    calls: Vec<Call<'a>>,
}

/// A call, and its expected result.
struct Call<'a> {
    text: &'a str,
    errno: Option<i32>,
    /// Length and fields; `None` if nothing is read.
    read: Option<(usize, Vec<Expected>)>,
}

/// The only ancillary message of a `msghdr`: as passed, and as returned.
fn message(context: &Context<'_>, message: &Value<'_>) -> Result<(Vec<u8>, Vec<Expected>), String> {
    let all = field(message, "msg_control")?;
    let room: usize = plain(all.size.as_ref().ok_or("no room")?)?;
    let Value::List(list) = &all.value else { return Err("no control data".to_owned()) };
    let [found] = list.as_slice() else { return Err("not one piece of control data".to_owned()) };
    context.cmsg(found, room)
}

/// Stream and identifier of the message in a packet.
fn carried(packet: &Packet<'_>) -> Result<Option<(i64, i64)>, String> {
    let Some(data) = packet.chunks.iter().find(|chunk| chunk.name == "DATA") else { return Ok(None) };
    let number = |name: &str| plain(data.field(name).ok_or_else(|| format!("DATA without {name}"))?);
    Ok(Some((number("sid")?, number("ppid")?)))
}

/// A packet: a message that arrives, or one that was sent.
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
        let bytes = context.control(length as u64, context.symbol("SCTP_SNDINFO")?, &data, length.next_multiple_of(8));
        script.request += &format!("arrive {}\n", hex(&bytes));
    } else if let Some(Call { errno: None, read: Some((length, fields)), .. }) = script.calls.last_mut() {
        let told = put(["rcv_sid", "rcv_ppid"])?;
        *length = (HEAD + told.bytes.len()).next_multiple_of(8);
        *fields = told.fields;
    }
    Ok(())
}

/// The calls of a script.
pub(crate) fn script<'a>(spec: &Spec, platform: &str, tree: &syntax::Script<'a>) -> Result<Script<'a>, String> {
    let context = Context::of(spec, platform)?;
    let sysctls = tree.setup.unwrap_or_default().split(' ').filter(|word| word.contains('=')).collect();
    let ipv6 = tree.options.contains(&("ip_version", "ipv6"));
    let mut script = Script { sysctls, ipv6, request: String::new(), calls: Vec::new() };
    for step in &tree.steps {
        match &step.event {
            Event::Call(made) => call(&context, step.text, made, &mut script)?,
            Event::Packet(seen) => packet(&context, seen, &mut script)?,
            Event::Command(_) => {}
        }
    }
    Ok(script)
}

fn call<'a>(
    context: &Context<'_>,
    text: &'a str,
    call: &syntax::Call<'a>,
    script: &mut Script<'a>,
) -> Result<(), String> {
    let arguments = &call.arguments;
    let errno = match call.errno {
        None => None,
        Some(name) => Some(context.errno(name)?),
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
        // The addresses on loopback differ.
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
    /// The differences from the expected results, call by call.
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
    let other = differing(&bytes, fields);
    why.extend(other.iter().map(|(name, why)| (name.as_str(), why.clone())));
    (!why.is_empty()).then(|| format!("{why:?}"))
}
