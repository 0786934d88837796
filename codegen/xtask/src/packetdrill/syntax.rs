//! The syntax tree of a script.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

/// A script that conforms to the known subset of packetdrill's grammar.
#[derive(Debug)]
pub struct Script<'a> {
    /// Lines like `--name=value`.
    pub options: Vec<(&'a str, &'a str)>,
    /// The command before the first event.
    pub setup: Option<&'a str>,
    pub steps: Vec<Step<'a>>,
}

#[derive(Debug)]
pub struct Step<'a> {
    pub time: Time,
    /// Source text of the event, without its time.
    pub text: &'a str,
    pub event: Event<'a>,
}

#[derive(Debug)]
pub enum Event<'a> {
    Call(Call<'a>),
    Packet(Packet<'a>),
    Command(&'a str),
}

#[derive(Debug)]
pub struct Call<'a> {
    pub function: &'a str,
    pub arguments: Vec<Value<'a>>,
    pub result: Value<'a>,
    pub errno: Option<&'a str>,
}

#[derive(Debug)]
pub struct Packet<'a> {
    /// Whether the packet is sent by the peer (`<`), which packetdrill simulates.
    pub inbound: bool,
    /// Written as `sctp(zero_checksum)`.
    pub no_checksum: bool,
    pub chunks: Vec<Chunk<'a>>,
}

/// A chunk, or a parameter of one.
#[derive(Debug, PartialEq, Eq)]
pub struct Chunk<'a> {
    pub name: &'a str,
    pub parts: Vec<Part<'a>>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Part<'a> {
    Field(Field<'a>),
    Parameter(Chunk<'a>),
    /// `...`
    Any,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Field<'a> {
    pub name: &'a str,
    /// Written as `name(size)=`.
    pub size: Option<Value<'a>>,
    pub value: Value<'a>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// `...`
    Any,
    Null,
    Number {
        value: i64,
        hexadecimal: bool,
    },
    Word(&'a str),
    /// Several values, joined by `|`.
    Or(Vec<Value<'a>>),
    Htons(i64),
    Htonl(i64),
    Address(IpAddr),
    /// An address without quotes, as in packets.
    Bare(Ipv4Addr),
    Text(&'a str),
    List(Vec<Value<'a>>),
    Struct(Vec<Field<'a>>),
    /// For example `{1, 2}`.
    Tuple(Vec<Value<'a>>),
    /// A parameter in a list of parameters.
    Parameter(Chunk<'a>),
    /// For example `1:2`.
    Range(i64, i64),
}

impl<'a> Chunk<'a> {
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Value<'a>> {
        self.parts.iter().find_map(|part| match part {
            Part::Field(field) if field.name == name => Some(&field.value),
            _ => None,
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    At(Moment),
    /// `*`, for packets.
    Any,
    /// `FROM~TO`, for packets.
    Within(Moment, Moment),
    /// `FROM...TO`, for calls that block.
    Blocking,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Whether it is relative to the last event (`+`) instead of the start.
    pub relative: bool,
    pub at: Duration,
}
