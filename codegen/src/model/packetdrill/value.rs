//! The values of an argument.

use std::net::Ipv4Addr;

/// The value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// `...`
    Open,
    /// A number, in the host's byte order.
    Number(i64),
    /// A number that has a symbol.
    Word(String, i64),
    /// An IPv4 address and a port.
    Address(Ipv4Addr, u16),
    /// `[1, 2]`
    List(Vec<i64>),
}

/// One value for each field of the expression, or one for the number.
pub type Values = Vec<Value>;
