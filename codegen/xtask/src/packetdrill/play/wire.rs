//! Encodes the chunks of a script, and compares received bytes with them: RFC 9260, RFC 3758, RFC 6525 and RFC 8260.

use super::super::arguments::{plain, Moved};
use super::super::syntax::{Chunk, Field, Part, Value};

/// Values that the stack chooses at random, for which a script has others; and addresses.
#[derive(Debug, Default)]
pub(super) struct Drawn {
    /// The verification tag of packets to the stack.
    pub(super) tag: u32,
    /// The difference between the stack's TSNs and the script's.
    pub(super) tsn: u32,
    /// The cookie in the stack's INIT ACK.
    pub(super) cookie: Vec<u8>,
    /// The information in the stack's HEARTBEAT.
    pub(super) heartbeat: Vec<u8>,
    pub(super) moved: Moved,
}

/// The encoding of a field.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Half,
    Word,
    /// A TSN, or a number that counts like one, of the chunk's sender.
    OfSender,
    OfReceiver,
    /// Reserved bytes.
    Gap(usize),
    /// A list of numbers of this many bytes, to the end.
    List(usize),
    /// A list of pairs of 16-bit numbers, to the end.
    Pairs,
    /// Any bytes, to the end.
    Rest,
    /// The blocks of a SACK.
    Blocks,
    /// Parameters, to the end.
    Parameters,
}

use Kind::{Blocks, Gap, Half, List, OfReceiver, OfSender, Pairs, Parameters, Rest, Word};

type Layout = (&'static str, u16, &'static [(&'static str, Kind)]);

const INIT: &[(&str, Kind)] = &[("tag", Word), ("a_rwnd", Word), ("os", Half), ("is", Half), ("tsn", OfSender)];

const CHUNKS: &[Layout] = &[
    ("DATA", 0, &[("tsn", OfSender), ("sid", Half), ("ssn", Half), ("ppid", Word), ("", Rest)]),
    ("INIT", 1, INIT),
    ("INIT_ACK", 2, INIT),
    ("SACK", 3, &[("cum_tsn", OfReceiver), ("a_rwnd", Word), ("gaps", Blocks)]),
    ("HEARTBEAT", 4, &[]),
    ("HEARTBEAT_ACK", 5, &[]),
    ("ABORT", 6, &[]),
    ("SHUTDOWN", 7, &[("cum_tsn", OfReceiver)]),
    ("SHUTDOWN_ACK", 8, &[]),
    ("ERROR", 9, &[]),
    ("COOKIE_ECHO", 10, &[("val", Rest)]),
    ("COOKIE_ACK", 11, &[]),
    ("SHUTDOWN_COMPLETE", 14, &[]),
    ("I_DATA", 64, &[("tsn", OfSender), ("sid", Half), ("", Gap(2)), ("mid", Word), ("ppid", Word), ("", Rest)]),
    ("RECONFIG", 130, &[]),
    ("FORWARD_TSN", 192, &[("cum_tsn", OfSender), ("ids", Pairs)]),
    ("CHUNK", 0, &[("val", Rest)]),
];

const PARAMETERS: &[Layout] = &[
    ("HEARTBEAT_INFORMATION", 1, &[("val", Rest)]),
    ("IPV4_ADDRESS", 5, &[("addr", Word)]),
    ("STATE_COOKIE", 7, &[("val", Rest)]),
    ("UNRECOGNIZED_PARAMETER", 8, &[("params", Parameters)]),
    ("USER_INITIATED_ABORT", 12, &[("info", Rest)]),
    ("SUPPORTED_ADDRESS_TYPES", 12, &[("types", List(2))]),
    ("PROTOCOL_VIOLATION", 13, &[("info", Rest)]),
    (
        "OUTGOING_SSN_RESET",
        13,
        &[("req_sn", OfSender), ("resp_sn", OfReceiver), ("last_tsn", OfSender), ("sids", List(2))],
    ),
    ("INCOMING_SSN_RESET", 14, &[("req_sn", OfSender), ("sids", List(2))]),
    ("SSN_TSN_RESET", 15, &[("req_sn", OfSender)]),
    (
        "RECONFIG_RESPONSE",
        16,
        &[("resp_sn", OfReceiver), ("result", Word), ("sender_next_tsn", OfSender), ("receiver_next_tsn", OfReceiver)],
    ),
    ("ADD_OUTGOING_STREAMS", 17, &[("req_sn", OfSender), ("number_of_new_streams", Half), ("", Gap(2))]),
    ("ADD_INCOMING_STREAMS", 18, &[("req_sn", OfSender), ("number_of_new_streams", Half), ("", Gap(2))]),
    ("ECN_CAPABLE", 0x8000, &[]),
    ("ZERO_CHECKSUM_ACCEPTABLE", 0x8001, &[("edmid", Word)]),
    ("SUPPORTED_EXTENSIONS", 0x8008, &[("types", List(1))]),
    ("FORWARD_TSN_SUPPORTED", 0xc000, &[]),
    ("ADAPTATION_INDICATION", 0xc006, &[("adaptation_code_point", Word)]),
    ("PARAMETER", 0, &[("val", Rest)]),
];

/// The number of a name in a list of types.
fn word(name: &str) -> Result<i64, String> {
    let chunk = CHUNKS.iter().find(|(known, ..)| *known == name).map(|(_, code, _)| i64::from(*code));
    let other = match name {
        "IPv4" => Some(5),
        "IPv6" => Some(6),
        "AUTH" => Some(15),
        "ASCONF_ACK" => Some(128),
        "ASCONF" => Some(193),
        "I_FORWARD_TSN" => Some(194),
        "NR_SACK" => Some(16),
        _ => None,
    };
    chunk.or(other).ok_or_else(|| format!("`{name}` has no number"))
}

/// A number in a script; `None` for `...`.
fn number(value: &Value<'_>) -> Result<Option<u32>, String> {
    let wide = match value {
        Value::Any => return Ok(None),
        Value::Word(name) => word(name)?,
        other => plain(other)?,
    };
    u32::try_from(wide).map(Some).map_err(|_| format!("{wide} does not fit into 32 bits"))
}

/// The flags of a chunk; of DATA they are written as letters.
fn flags(value: &Value<'_>) -> Result<Option<u8>, String> {
    match value {
        Value::Word(letters) => {
            let bits = letters.chars().map(|letter| match letter {
                'E' | 'T' => Ok(1),
                'B' => Ok(2),
                'U' => Ok(4),
                'I' => Ok(8),
                _ => Err(format!("`{letter}` is not a flag")),
            });
            bits.sum::<Result<u8, String>>().map(Some)
        }
        other => Ok(number(other)?.and_then(|flags| u8::try_from(flags).ok())),
    }
}

fn list<'v, 'a>(value: &'v Value<'a>) -> Result<&'v [Value<'a>], String> {
    if let Value::List(all) = value {
        Ok(all)
    } else {
        Err(format!("{value:?} is not a list"))
    }
}

fn big_endian(number: u32, size: usize) -> Vec<u8> {
    number.to_be_bytes()[4 - size..].to_vec()
}

/// A pair of numbers in a script.
fn pair(value: &Value<'_>) -> Result<[u32; 2], String> {
    let both = match value {
        Value::Range(from, to) => [*from, *to].map(u32::try_from).map(Result::ok),
        Value::Tuple(two) => match two.as_slice() {
            [a, b] => [number(a)?, number(b)?],
            _ => [None; 2],
        },
        _ => [None; 2],
    };
    match both {
        [Some(a), Some(b)] => Ok([a, b]),
        _ => Err(format!("{value:?} is not a pair of numbers")),
    }
}

fn layout(table: &'static [Layout], name: &str) -> Result<&'static Layout, String> {
    table.iter().find(|(known, ..)| *known == name).ok_or_else(|| format!("{name} cannot be played"))
}

/// Encodes the list at the end of a chunk or a parameter.
fn rest(kind: Kind, value: &Value<'_>) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    match kind {
        List(size) => {
            for number in list(value)? {
                bytes.extend(big_endian(self::number(number)?.ok_or("`...` in a list")?, size));
            }
        }
        Pairs => {
            for two in list(value)? {
                for number in pair(two)? {
                    bytes.extend(big_endian(number, 2));
                }
            }
        }
        _ if matches!(value, Value::Text(_)) => {
            if let Value::Text(text) = value {
                bytes.extend(text.bytes());
            }
        }
        _ => {
            for byte in list(value)? {
                bytes.extend(big_endian(number(byte)?.ok_or("`...` in a list")?, 1));
            }
        }
    }
    Ok(bytes)
}

fn blocks(gaps: &Value<'_>, dups: &Value<'_>) -> Result<Vec<u8>, String> {
    let (gaps, dups) = (list(gaps)?, list(dups)?);
    let count = |of: &[Value<'_>]| big_endian(u32::try_from(of.len()).unwrap_or(0), 2);
    let mut bytes = [count(gaps), count(dups)].concat();
    for gap in gaps {
        for number in pair(gap)? {
            bytes.extend(big_endian(number, 2));
        }
    }
    for dup in dups {
        bytes.extend(number(dup)?.ok_or("`...` in a list")?.to_be_bytes());
    }
    Ok(bytes)
}

/// The first two bytes: type and flags of a chunk, or the 16-bit type of a parameter.
fn start(chunk: &Chunk<'_>, table: &'static [Layout], code: u16) -> Result<[u8; 2], String> {
    let code = match chunk.field("type") {
        Some(kind) => u16::try_from(number(kind)?.ok_or("`...` as type")?).map_err(|_| "no type")?,
        None => code,
    };
    if std::ptr::eq(table, PARAMETERS) {
        return Ok(code.to_be_bytes());
    }
    let flags = chunk.field("flgs").map_or(Ok(Some(0)), flags)?.unwrap_or(0);
    Ok([u8::try_from(code).map_err(|_| "no type of a chunk")?, flags])
}

impl Drawn {
    /// Encodes the chunks of a packet to the stack.
    pub(super) fn encode(&self, chunks: &[Chunk<'_>]) -> Result<Vec<u8>, String> {
        let all: Result<Vec<Vec<u8>>, String> = chunks.iter().map(|chunk| self.one(CHUNKS, chunk)).collect();
        Ok(all?.concat())
    }

    fn one(&self, table: &'static [Layout], chunk: &Chunk<'_>) -> Result<Vec<u8>, String> {
        let (name, code, fields) = layout(table, chunk.name)?;
        let mut bytes = start(chunk, table, *code)?.to_vec();
        bytes.extend([0, 0]);
        for (field, kind) in *fields {
            let value = chunk.field(field).unwrap_or(&Value::Any);
            let number = || match value {
                Value::Bare(ip) => Ok(self.moved.here(*ip).to_bits()),
                value => number(value).map(|number| number.unwrap_or(0)),
            };
            match kind {
                Half => bytes.extend(big_endian(number()?, 2)),
                Word | OfSender if chunk.field(field).is_none() && *name == "RECONFIG_RESPONSE" => {}
                OfReceiver if chunk.field(field).is_none() => {}
                Word | OfSender => bytes.extend(big_endian(number()?, 4)),
                OfReceiver => bytes.extend(number()?.wrapping_add(self.tsn).to_be_bytes()),
                Gap(size) => bytes.resize(bytes.len() + size, 0),
                Blocks => {
                    let dups = chunk.field("dups").ok_or("no dups")?;
                    bytes.extend(blocks(value, dups)?);
                }
                Parameters => {
                    for parameter in list(value)? {
                        let Value::Parameter(parameter) = parameter else {
                            return Err("a list of parameters contains something else".to_owned());
                        };
                        bytes.extend(self.one(PARAMETERS, parameter)?);
                    }
                }
                _ if matches!(value, Value::Any) => match *name {
                    "COOKIE_ECHO" => bytes.extend(&self.cookie),
                    "HEARTBEAT_INFORMATION" => bytes.extend(&self.heartbeat),
                    _ => {}
                },
                _ => bytes.extend(rest(*kind, value)?),
            }
        }
        if ["DATA", "I_DATA"].contains(name) {
            let length = chunk.field("len").map_or(Ok(None), number)?.ok_or("DATA needs `len`")?;
            bytes.resize(length as usize, 0);
        }
        let mut length = bytes.len();
        let inside: Vec<&Chunk<'_>> = parameters(chunk).collect();
        for (index, parameter) in inside.iter().enumerate() {
            let inner = self.one(PARAMETERS, parameter)?;
            // The length does not include the padding of the last parameter.
            let own = usize::from(u16::from_be_bytes([inner[2], inner[3]]));
            length = bytes.len() + if index + 1 == inside.len() { own } else { inner.len() };
            bytes.extend(inner);
        }
        let length = u16::try_from(length).map_err(|_| "too long for a chunk")?;
        bytes[2..4].copy_from_slice(&length.to_be_bytes());
        bytes.resize(bytes.len().next_multiple_of(4), 0);
        Ok(bytes)
    }

    /// Compares the chunks of a packet from the stack, and stores the values that the stack chose.
    pub(super) fn compare(&mut self, chunks: &[Chunk<'_>], mut packet: &[u8]) -> Result<(), String> {
        for chunk in chunks {
            let (bytes, behind) = cut(packet).ok_or_else(|| format!("no {}", chunk.name))?;
            self.compare_one(CHUNKS, chunk, bytes).map_err(|why| format!("{}: {why}", chunk.name))?;
            packet = behind;
        }
        match packet {
            [] => Ok(()),
            [kind, ..] => Err(format!("there is an additional chunk of type {kind}")),
        }
    }

    fn compare_one(&mut self, table: &'static [Layout], chunk: &Chunk<'_>, bytes: &[u8]) -> Result<(), String> {
        let (name, code, fields) = layout(table, chunk.name)?;
        let expected = start(chunk, table, *code)?;
        let any_flags = std::ptr::eq(table, CHUNKS) && matches!(chunk.field("flgs"), Some(Value::Any));
        if bytes[0] != expected[0] || (bytes[1] != expected[1] && !any_flags) {
            return Err(format!("it begins with {:02x?}, not {expected:02x?}", &bytes[..2]));
        }
        if let Some(length) = chunk.field("len").map_or(Ok(None), number)? {
            if bytes.len() != length as usize {
                return Err(format!("its length is {}, not {length}", bytes.len()));
            }
        }
        let mut at = 4;
        for (field, kind) in *fields {
            let Some(value) = chunk.field(field) else {
                match kind {
                    Gap(size) => at += size,
                    Rest => at = bytes.len(),
                    // Only the last field may be left out.
                    _ => {}
                }
                continue;
            };
            let size = match kind {
                Half => 2,
                Word | OfSender | OfReceiver => 4,
                _ => bytes.len().saturating_sub(at),
            };
            let found = bytes.get(at..at + size).ok_or_else(|| format!("it ends before {field}"))?;
            at += size;
            match kind {
                Half | Word | OfSender | OfReceiver => {
                    let found = found.iter().fold(0, |number, byte| number << 8 | u32::from(*byte));
                    self.learn(name, field, found, value)?;
                    let is = if matches!(kind, OfSender) { found.wrapping_sub(self.tsn) } else { found };
                    let drawn = *field == "tag";
                    match number(value)? {
                        Some(wanted) if wanted != is && !drawn => {
                            return Err(format!("{field} is {is}, not {wanted}"));
                        }
                        _ => {}
                    }
                }
                Parameters => {
                    let mut rest = found;
                    for parameter in list(value)? {
                        let Value::Parameter(parameter) = parameter else {
                            return Err("a list of parameters contains something else".to_owned());
                        };
                        rest = self.compare_parameter(parameter, rest)?;
                    }
                }
                _ => {
                    match *name {
                        "STATE_COOKIE" => self.cookie = found.to_vec(),
                        "HEARTBEAT_INFORMATION" => self.heartbeat = found.to_vec(),
                        _ => {}
                    }
                    let wanted = match kind {
                        _ if matches!(value, Value::Any) => None,
                        Blocks => Some(blocks(value, chunk.field("dups").ok_or("no dups")?)?),
                        kind => Some(rest(*kind, value)?),
                    };
                    if wanted.as_deref().is_some_and(|wanted| wanted != found) {
                        return Err(format!("{field} is {found:02x?}, not {:02x?}", wanted.unwrap_or_default()));
                    }
                }
            }
        }
        let mut rest = bytes.get(at..).unwrap_or_default();
        for parameter in parameters(chunk) {
            rest = self.compare_parameter(parameter, rest)?;
        }
        if rest.is_empty() || chunk.parts.iter().any(|part| matches!(part, Part::Any)) {
            return Ok(());
        }
        Err(format!("there are additional bytes: {rest:02x?}"))
    }

    /// Compares a parameter; returns the bytes after it.
    fn compare_parameter<'b>(&mut self, wanted: &Chunk<'_>, bytes: &'b [u8]) -> Result<&'b [u8], String> {
        let (parameter, behind) = cut(bytes).ok_or_else(|| format!("no {}", wanted.name))?;
        self.compare_one(PARAMETERS, wanted, parameter).map_err(|why| format!("{}: {why}", wanted.name))?;
        Ok(behind)
    }

    /// Stores the stack's initial tag and TSN.
    fn learn(&mut self, chunk: &str, field: &str, found: u32, value: &Value<'_>) -> Result<(), String> {
        match (chunk, field) {
            ("INIT" | "INIT_ACK", "tag") => self.tag = found,
            ("INIT" | "INIT_ACK", "tsn") => self.tsn = found.wrapping_sub(number(value)?.unwrap_or(1)),
            _ => {}
        }
        Ok(())
    }
}

fn parameters<'c, 'a>(chunk: &'c Chunk<'a>) -> impl Iterator<Item = &'c Chunk<'a>> {
    chunk.parts.iter().filter_map(|part| match part {
        Part::Parameter(parameter) => Some(parameter),
        Part::Field(Field { .. }) | Part::Any => None,
    })
}

/// Splits off a chunk or a parameter, without its padding.
fn cut(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let length = usize::from(u16::from_be_bytes([*bytes.get(2)?, *bytes.get(3)?]));
    if length < 4 {
        return None;
    }
    Some((bytes.get(..length)?, bytes.get(length.next_multiple_of(4)..).unwrap_or_default()))
}

/// CRC-32C, as in appendix A of RFC 9260.
fn checksum(packet: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| crc >> 1 ^ if crc & 1 == 1 { 0x82f6_3b78 } else { 0 })
    };
    !packet.iter().fold(!0, step)
}

/// Encodes a packet: ports, tag and chunks.
pub(super) fn packet(ports: [u16; 2], tag: u32, chunks: &[u8], no_checksum: bool) -> Vec<u8> {
    let [from, to] = ports;
    let mut bytes = [&from.to_be_bytes()[..], &to.to_be_bytes(), &tag.to_be_bytes(), &[0; 4], chunks].concat();
    let sum = if no_checksum { 0 } else { checksum(&bytes) };
    bytes[8..12].copy_from_slice(&sum.to_le_bytes());
    bytes
}

/// The tag of a packet, and its chunks.
pub(super) fn decode(packet: &[u8], no_checksum: bool) -> Result<(u32, &[u8]), String> {
    let (head, chunks) = packet.split_first_chunk::<12>().ok_or("a packet without a header")?;
    let mut copy = packet.to_vec();
    copy[8..12].fill(0);
    let right = if no_checksum { 0 } else { checksum(&copy) };
    if head[8..] != right.to_le_bytes() {
        return Err("its checksum is wrong".to_owned());
    }
    Ok((u32::from_be_bytes([head[4], head[5], head[6], head[7]]), chunks))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_the_rfc() {
        assert_eq!(checksum(b"123456789"), 0xe306_9283);
    }
}
