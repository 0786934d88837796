//! Encodes the arguments of a script's calls as bytes. It shares the description's layouts with the emitter, and no code.

use std::net::{IpAddr, Ipv4Addr};

use codegen::model::layout::{extent, Abi};
use codegen::model::{Count, Field, PlatformId, Spec, Struct, StructId};

use super::syntax::{self, Value};

/// Bytes expected in an answer.
#[derive(Debug)]
pub struct Expected {
    pub name: String,
    pub at: usize,
    pub bytes: Vec<u8>,
}

/// Resolves the names and numbers of a script on one platform.
pub struct Context<'s> {
    pub spec: &'s Spec,
    pub platform: PlatformId,
    name: &'s str,
    errno: &'s [(String, i32)],
    pub moved: Moved,
}

/// Pairs of an address in the scripts and the one that stands for it on this machine.
#[derive(Debug, Clone, Default)]
pub struct Moved(pub Vec<(Ipv4Addr, Ipv4Addr)>);

impl Moved {
    /// Translates a script's address to the one used on this machine.
    #[must_use]
    pub fn here(&self, address: Ipv4Addr) -> Ipv4Addr {
        self.0.iter().find(|(from, _)| *from == address).map_or(address, |(_, to)| *to)
    }
}

impl<'s> Context<'s> {
    pub fn of(spec: &'s Spec, platform: &str) -> Result<Self, String> {
        let index = spec.platforms.iter().position(|p| p.name == platform).ok_or("no such platform")?;
        let found = &spec.platforms[index];
        let platform = PlatformId(index);
        Ok(Context { spec, platform, name: &found.name, errno: &found.errno, moved: Moved::default() })
    }

    pub fn errno(&self, name: &str) -> Result<i32, String> {
        let known = self.errno.iter().find(|(known, _)| known == name);
        known.map(|(_, number)| *number).ok_or_else(|| format!("`{name}` is not an error of this platform"))
    }

    /// The beginning of a `struct sockaddr_in`: length or family, port, address.
    #[must_use]
    pub fn sockaddr(&self, ip: Ipv4Addr, port: u16) -> Vec<u8> {
        let start = if self.spec.platform(self.platform).sockaddr_len { [16, 2] } else { [2, 0] };
        [&start[..], &port.to_be_bytes(), &self.moved.here(ip).octets()].concat()
    }

    pub fn symbol(&self, word: &str) -> Result<i64, String> {
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
            ("SO_ERROR", "freebsd") => Some(0x1007),
            ("SO_ERROR", _) => Some(4),
            ("SOL_SOCKET" | "SOCK_STREAM", _) => Some(1),
            _ => None,
        };
        level.or(item).or_else(value).ok_or_else(|| format!("`{word}` has no number on this platform"))
    }

    /// The number that a value stands for; `None` for `...`.
    pub fn number(&self, value: &Value<'_>) -> Result<Option<i64>, String> {
        match value {
            Value::Any => Ok(None),
            Value::Number { value, .. } | Value::Htons(value) | Value::Htonl(value) => Ok(Some(*value)),
            Value::Word(word) => {
                self.symbol(word).or_else(|why| self.errno(word).map(i64::from).map_err(|_| why)).map(Some)
            }
            Value::Or(all) => {
                let mut number = 0;
                for value in all {
                    number |= self.number(value)?.ok_or("`...` cannot be combined with `|`")?;
                }
                Ok(Some(number))
            }
            other => Err(format!("{other:?} is not a number")),
        }
    }

    /// Finds the struct with these fields.
    /// There is none.
    pub fn structure(&self, names: &[&str]) -> Result<(StructId, &Struct), String> {
        let has =
            |s: &Struct, name: &str| s.fields.iter().any(|f| f.name == name || f.aliases.iter().any(|a| a == name));
        // If several structs match, take the one with the fewest other fields.
        let mut all: Vec<usize> = (0..self.spec.structs.len()).collect();
        all.retain(|at| self.spec.structs[*at].on.contains(&self.platform));
        all.retain(|at| has_all(&self.spec.structs[*at], names, &has));
        let found = all.into_iter().min_by_key(|at| self.spec.structs[*at].fields.len());
        // packetdrill's grammar may name a field that this platform's struct lacks: then the first field decides.
        let first = || self.spec.structs.iter().position(|s| s.on.contains(&self.platform) && has(s, names[0]));
        let index = found.or_else(first).ok_or_else(|| format!("no struct has {names:?}"))?;
        Ok((StructId(index), &self.spec.structs[index]))
    }
}

fn has_all(s: &Struct, names: &[&str], has: &dyn Fn(&Struct, &str) -> bool) -> bool {
    names.iter().all(|name| has(s, name))
}

/// The field's name in C.
fn c_name(name: &str) -> &str {
    match name {
        "onoff" => "l_onoff",
        "linger" => "l_linger",
        other => other,
    }
}

pub fn bytes_of(number: i64, size: usize, network: bool) -> Vec<u8> {
    let mut bytes = number.to_le_bytes()[..size].to_vec();
    if network {
        bytes.reverse();
    }
    bytes
}

/// An encoded argument: its bytes, the offset of the peer's address in them, and the fields expected in the answer.
#[derive(Default)]
pub struct Argument {
    pub bytes: Vec<u8>,
    pub peer: Option<usize>,
    pub fields: Vec<Expected>,
}

pub fn argument(context: &Context<'_>, value: &Value<'_>) -> Result<Argument, String> {
    let parts = match value {
        Value::Struct(parts) => parts,
        Value::List(list) => {
            let number = context.number(list.first().ok_or("an empty list")?)?.ok_or("`...` in a list")?;
            let bytes = bytes_of(number, 4, false);
            let fields = vec![Expected { name: "the value".to_owned(), at: 0, bytes: bytes.clone() }];
            return Ok(Argument { bytes, peer: None, fields });
        }
        other => return Err(format!("{other:?} cannot be passed as an argument")),
    };
    let names: Vec<&str> = parts.iter().map(|field| c_name(field.name)).collect();
    let (id, structure) = context.structure(&names)?;
    let layout = context.spec.layout(id, Abi::Lp64);
    let mut out = Argument { bytes: vec![0; layout.extent.size as usize], ..Argument::default() };
    for syntax::Field { name, value, .. } in parts {
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
                if !matches!(field.count, Count::Rest { .. }) {
                    return Err(format!("`{name}` is not a list in C"));
                }
                for (place, element) in list.iter().enumerate() {
                    if let Some(number) = context.number(element)? {
                        put(bytes_of(number, size, false), at + place * size);
                    }
                }
            }
            Value::Struct(inside) => match inside.as_slice() {
                [_, syntax::Field { value: Value::Htons(port), .. }, syntax::Field { value: Value::Address(IpAddr::V4(ip)), .. }] =>
                {
                    let port = u16::try_from(*port).map_err(|_| format!("`{port}` is not a port"))?;
                    put(context.sockaddr(*ip, port), at);
                }
                [first, ..] if first.name != "sa_family" => {
                    let inner = argument(context, value)?;
                    for field in inner.fields {
                        put(field.bytes, at + field.at);
                    }
                }
                _ => return Err(format!("`{name}` is not an IPv4 address")),
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
pub const HEAD: usize = 16;

/// A numeric literal, converted to `T`.
/// It is not.
pub fn plain<T: TryFrom<i64>>(value: &Value<'_>) -> Result<T, String> {
    let number = if let Value::Number { value, .. } = value { T::try_from(*value).ok() } else { None };
    number.ok_or_else(|| format!("{value:?} is not a number"))
}

pub fn field<'v, 'a>(value: &'v Value<'a>, name: &str) -> Result<&'v syntax::Field<'a>, String> {
    let Value::Struct(fields) = value else { return Err(format!("{value:?} is not a struct")) };
    fields.iter().find(|field| field.name == name).ok_or_else(|| format!("there is no field `{name}`"))
}

impl Context<'_> {
    /// An ancillary message: header and data, padded to `room` bytes.
    #[must_use]
    pub fn control(&self, length: u64, kind: i64, data: &[u8], room: usize) -> Vec<u8> {
        let head = [bytes_of(132, 4, false), bytes_of(kind, 4, false)].concat();
        let length = length.to_le_bytes();
        let mut bytes = match self.name {
            // FreeBSD's `cmsg_len` has 32 bits, but the data are aligned as with 64.
            "freebsd" => [&length[..4], &head, &[0; 4]].concat(),
            _ => [&length[..], &head].concat(),
        };
        bytes.extend(data);
        bytes.resize(room, 0);
        bytes
    }

    /// Encodes an ancillary message in `room` bytes; also returns the fields to compare.
    pub fn cmsg(&self, found: &Value<'_>, room: usize) -> Result<(Vec<u8>, Vec<Expected>), String> {
        let kind = self.number(&field(found, "cmsg_type")?.value)?.ok_or("`...` as type")?;
        let data = &field(found, "cmsg_data")?.value;
        let value = if let Ok(address) = field(data, "sin_addr") {
            let bytes = match address.value {
                Value::Address(IpAddr::V4(ip)) => self.moved.here(ip).octets().to_vec(),
                Value::Address(IpAddr::V6(ip)) => ip.octets().to_vec(),
                _ => return Err("the ancillary message contains no IPv4 address".to_owned()),
            };
            Argument { bytes, ..Argument::default() }
        } else {
            argument(self, data)?
        };
        let bytes = self.control(plain(&field(found, "cmsg_len")?.value)?, kind, &value.bytes, room);
        let head = Expected { name: "the header".to_owned(), at: 0, bytes: bytes[..HEAD].to_vec() };
        let fields = value.fields.into_iter().map(|field| Expected { at: field.at + HEAD, ..field });
        Ok((bytes, std::iter::once(head).chain(fields).collect()))
    }
}

/// The fields whose bytes differ, each with the values found and expected.
#[must_use]
pub fn differing(bytes: &[u8], fields: &[Expected]) -> Vec<(String, String)> {
    let found = |field: &Expected| bytes.get(field.at..field.at + field.bytes.len()).map(<[u8]>::to_vec);
    let other = fields.iter().filter(|field| found(field).as_deref() != Some(field.bytes.as_slice()));
    other.map(|field| (field.name.clone(), format!("{:?}, not {:?}", found(field), field.bytes))).collect()
}
