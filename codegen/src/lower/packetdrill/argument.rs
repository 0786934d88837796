//! Arguments of getsockopt() and setsockopt(), in packetdrill's syntax and as bytes.

use std::fmt::Write as _;
use std::net::Ipv4Addr;
use std::ops::Range;

use crate::input::file::Notation;
use crate::model::layout::{extent, Abi};
use crate::model::packetdrill::shape::Shape;
use crate::model::packetdrill::value::{Value, Values};
use crate::model::{CType, Count, PlatformId, Spec};

/// Bytes for a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bytes {
    pub bytes: Vec<u8>,
    /// The offset at which the calling program inserts the peer's address.
    pub peer: Option<usize>,
}

/// The number of elements that a list has room for if the length of the answer is unknown.
const ROOM: usize = 64;

/// `AF_INET`
const INET: u8 = 2;

/// A pattern for uninitialised memory. No kernel's answer consists mostly of this byte.
const UNFILLED: u8 = 0xa5;

impl Shape<'_> {
    pub fn render(self, values: &[Value]) -> String {
        let Shape::Struct(expression, _) = self else {
            return format!("[{}]", values.first().map(|v| one(Notation::Decimal, v)).unwrap_or_default());
        };
        let fields = expression.fields.iter().zip(values).map(|(f, v)| format!("{}={}", f.name, one(f.form, v)));
        format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
    }

    /// The length to read with: that of the struct, with room for the elements of the list, or for `ROOM` elements.
    pub fn size(self, spec: &Spec, platform: PlatformId, values: &[Value]) -> usize {
        let Shape::Struct(_, id) = self else { return 4 };
        let layout = spec.layout(id, Abi::Lp64);
        let fields = &spec.structure(id).fields;
        let rest = fields.iter().position(|f| matches!(f.count, Count::Rest { .. }));
        let Some(rest) = rest else { return layout.extent.size as usize };
        let elements = values.iter().enumerate().find_map(|(index, value)| match value {
            Value::List(list) => Some(list.len()).filter(|_| self.at(spec, platform, index).is_some()),
            _ => None,
        });
        let one = extent(&spec.structs, &fields[rest].meaning.ty, Abi::Lp64).size as usize;
        layout.offsets[rest] as usize + one * elements.unwrap_or(ROOM)
    }

    /// The length to set with: without members that newer kernels added and packetdrill cannot write.
    pub fn length(self, spec: &Spec, platform: PlatformId, values: &[Value]) -> usize {
        let size = self.size(spec, platform, values);
        let Shape::Struct(expression, id) = self else { return size };
        let structure = spec.structure(id);
        let written = |at: usize| expression.fields.iter().any(|f| f.at[platform.0] == Some(at));
        let grown = (0..structure.fields.len())
            .rev()
            .take_while(|at| structure.fields[*at].grew.is_some() && !written(*at))
            .last();
        let Some(first) = grown else { return size };
        let layout = spec.layout(id, Abi::Lp64);
        crate::model::layout::round_up(layout.offsets[first], layout.extent.align) as usize
    }

    /// `len_byte`: a `sockaddr` starts with its length.
    pub fn encode(self, spec: &Spec, platform: PlatformId, values: &[Value], len_byte: bool) -> Bytes {
        let mut peer = None;
        let mut bytes = vec![0; self.size(spec, platform, values)];
        let Shape::Struct(expression, id) = self else {
            if let [Value::Number(number) | Value::Word(_, number)] = values {
                put(&mut bytes, 0, 4, *number, false);
            }
            return Bytes { bytes, peer };
        };
        let layout = spec.layout(id, Abi::Lp64);
        for (index, value) in values.iter().enumerate() {
            let Some((at, field)) = self.at(spec, platform, index) else { continue };
            let offset = layout.offsets[at] as usize;
            let size = extent(&spec.structs, &field.meaning.ty, Abi::Lp64).size as usize;
            let form = expression.fields[index].form;
            match value {
                Value::Number(number) | Value::Word(_, number) => {
                    put(&mut bytes, offset, size, *number, matches!(form, Notation::Htonl | Notation::Htons));
                }
                Value::Address(address, port) => {
                    sockaddr(&mut bytes, offset, *address, *port, len_byte);
                }
                Value::List(list) => {
                    for (place, number) in list.iter().enumerate() {
                        put(&mut bytes, offset + place * size, size, *number, false);
                    }
                }
                Value::Open if form == Notation::Address => peer = Some(offset),
                Value::Open => {}
            }
        }
        Bytes { bytes, peer }
    }

    /// The location of a field that packetdrill does not initialise before the call.
    fn unfilled(self, spec: &Spec, platform: PlatformId, index: usize) -> Option<Range<usize>> {
        let Shape::Struct(expression, id) = self else { return Some(0..4) };
        if expression.fields[index].passed {
            return None;
        }
        let (at, field) = self.at(spec, platform, index)?;
        let offset = spec.layout(id, Abi::Lp64).offsets[at] as usize;
        let size = extent(&spec.structs, &field.meaning.ty, Abi::Lp64).size as usize;
        Some(offset..offset + size)
    }

    /// Fills the memory that packetdrill leaves uninitialised with a pattern. Where the answer still has the pattern, the
    /// kernel did not write.
    pub fn mark_unfilled(self, spec: &Spec, platform: PlatformId, bytes: &mut [u8]) {
        for index in 0..self.forms().len() {
            if let Some(place) = self.unfilled(spec, platform, index).and_then(|range| bytes.get_mut(range)) {
                place.fill(UNFILLED);
            }
        }
    }

    /// Whether a field of an answer still has the pattern of [`Self::mark_unfilled`], at least in most of its bits:
    /// FreeBSD's stack only sets some bits of `spp_flags`.
    pub fn is_unfilled(self, spec: &Spec, platform: PlatformId, bytes: &[u8], index: usize) -> bool {
        let place = self.unfilled(spec, platform, index).and_then(|range| bytes.get(range));
        place.is_some_and(|place| {
            let left: usize = place.iter().map(|byte| usize::from(*byte == UNFILLED)).sum();
            left * 2 > place.len()
        })
    }

    /// Decodes an answer; fields that it lacks or that packetdrill cannot write are [`Value::Open`].
    pub fn decode(self, spec: &Spec, platform: PlatformId, bytes: &[u8], len_byte: bool) -> Values {
        let Shape::Struct(expression, id) = self else {
            return vec![get(bytes, 0, 4, true, false).map_or(Value::Open, Value::Number)];
        };
        let layout = spec.layout(id, Abi::Lp64);
        let one = |index: usize| -> Option<Value> {
            let (at, field) = self.at(spec, platform, index)?;
            let offset = layout.offsets[at] as usize;
            let size = extent(&spec.structs, &field.meaning.ty, Abi::Lp64).size as usize;
            match expression.fields[index].form {
                Notation::Nested => None,
                Notation::Address | Notation::Sockaddr => {
                    let family = usize::from(len_byte);
                    let port = get(bytes, offset + 2, 2, false, true)?;
                    let address: [u8; 4] = bytes.get(offset + 4..offset + 8)?.try_into().ok()?;
                    let inet = *bytes.get(offset + family)? == INET;
                    inet.then(|| Value::Address(address.into(), u16::try_from(port).unwrap_or_default()))
                }
                Notation::List => {
                    let list = bytes.get(offset..).unwrap_or_default().chunks_exact(size);
                    Some(Value::List(list.filter_map(|element| get(element, 0, size, false, false)).collect()))
                }
                form => {
                    let signed = matches!(field.meaning.ty, CType::CInt | CType::Int { signed: true, .. });
                    let network = matches!(form, Notation::Htonl | Notation::Htons);
                    get(bytes, offset, size, signed, network).map(Value::Number)
                }
            }
        };
        (0..expression.fields.len()).map(|index| one(index).unwrap_or(Value::Open)).collect()
    }
}

fn one(form: Notation, value: &Value) -> String {
    match (form, value) {
        (_, Value::Open) => "...".to_owned(),
        (Notation::Htonl, Value::Number(n)) => format!("htonl({n})"),
        (Notation::Htons, Value::Number(n)) => format!("htons({n})"),
        (_, Value::Number(n)) => n.to_string(),
        (_, Value::Word(word, _)) => word.clone(),
        (_, Value::Address(address, port)) => {
            format!("{{sa_family=AF_INET, sin_port=htons({port}), sin_addr=inet_addr(\"{address}\")}}")
        }
        (_, Value::List(list)) => {
            let mut out = String::from("[");
            for (index, number) in list.iter().enumerate() {
                let _ = write!(out, "{}{number}", if index == 0 { "" } else { ", " });
            }
            out + "]"
        }
    }
}

fn put(bytes: &mut [u8], at: usize, size: usize, number: i64, network: bool) {
    // The scripts run on little-endian machines.
    let eight = number.to_le_bytes();
    let mut part = eight[..size.min(8)].to_vec();
    if network {
        part.reverse();
    }
    if let Some(place) = bytes.get_mut(at..at + part.len()) {
        place.copy_from_slice(&part);
    }
}

fn get(bytes: &[u8], at: usize, size: usize, signed: bool, network: bool) -> Option<i64> {
    let mut part = bytes.get(at..at.checked_add(size)?)?.to_vec();
    if network {
        part.reverse();
    }
    let negative = signed && part.last().is_some_and(|last| last & 0x80 != 0);
    let mut eight = [if negative { 0xff } else { 0 }; 8];
    eight.get_mut(..size)?.copy_from_slice(&part);
    Some(i64::from_le_bytes(eight))
}

fn sockaddr(bytes: &mut [u8], at: usize, address: Ipv4Addr, port: u16, with_length: bool) {
    let family = if with_length { [16, INET] } else { [INET, 0] };
    let sockaddr = [&family[..], &port.to_be_bytes(), &address.octets()].concat();
    if let Some(place) = bytes.get_mut(at..at + sockaddr.len()) {
        place.copy_from_slice(&sockaddr);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_were_written() {
        for (size, number, signed) in
            [(1, 255, false), (1, -1, true), (2, 0x8001, false), (4, 0xffff_fffe, false), (4, -2, true), (8, -3, true)]
        {
            for network in [false, true] {
                let mut bytes = vec![0; 10];
                put(&mut bytes, 1, size, number, network);
                assert_eq!(
                    get(&bytes, 1, size, signed, network),
                    Some(number),
                    "{size} bytes, network order {network}"
                );
                assert!(bytes[0] == 0 && bytes[1 + size..].iter().all(|byte| *byte == 0), "{bytes:?}");
            }
        }
        assert_eq!(get(&[0, 1, 2], 0, 2, false, true), Some(1));
        assert_eq!(get(&[0, 1, 2], 2, 2, false, false), None);
    }
}
