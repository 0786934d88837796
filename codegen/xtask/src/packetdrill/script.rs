//! Parses a script.

use super::forms;
use super::scan::Scanner;
use super::syntax::{Call, Chunk, Event, Field, Moment, Packet, Part, Script, Step, Time, Value};

/// Parses a script. An error contains the line that packetdrill would not accept, and the reason.
pub fn parse(text: &str) -> Result<Script<'_>, String> {
    let mut scanner = Scanner::new(text);
    script(&mut scanner).map_err(|why| format!("line {}: {why}", scanner.line()))
}

fn script<'a>(scanner: &mut Scanner<'a>) -> Result<Script<'a>, String> {
    let mut options = Vec::new();
    while scanner.eat("--") {
        options.push(option(scanner)?);
    }
    let setup = scanner.command()?;
    let mut steps = Vec::new();
    while !scanner.at_end() {
        steps.push(step(scanner)?);
    }
    if steps.is_empty() {
        return Err("a script needs at least one event".to_owned());
    }
    Ok(Script { options, setup, steps })
}

fn option<'a>(scanner: &mut Scanner<'a>) -> Result<(&'a str, &'a str), String> {
    let name = scanner.word().ok_or("the option's name is missing")?;
    scanner.expect("=")?;
    let text = scanner.text()?;
    let value = text.or_else(|| scanner.word()).ok_or_else(|| format!("--{name} needs a value"))?;
    let good = match name {
        "udp_encapsulation" => text == Some("sctp"),
        "tolerance_usecs" => value.parse::<u32>().is_ok(),
        "ip_version" => ["ipv4", "ipv6"].contains(&value),
        _ => return Err(format!("--{name} is not supported by this parser yet")),
    };
    if good {
        Ok((name, value))
    } else {
        Err(format!("`{value}` is not a value of --{name}"))
    }
}

fn time(scanner: &mut Scanner<'_>) -> Result<Time, String> {
    if scanner.eat("*") {
        return Ok(Time::Any);
    }
    let relative = scanner.eat("+");
    let from = Moment { relative, at: scanner.seconds()? };
    if scanner.eat("~") {
        if scanner.eat("+") != relative {
            return Err("write `+` before both times or before neither".to_owned());
        }
        return Ok(Time::Within(from, Moment { relative, at: scanner.seconds()? }));
    }
    if scanner.eat("...") {
        scanner.seconds()?;
        return Ok(Time::Blocking);
    }
    Ok(Time::At(from))
}

fn step<'a>(scanner: &mut Scanner<'a>) -> Result<Step<'a>, String> {
    let time = time(scanner)?;
    let start = scanner.start();
    let event = event(scanner, time)?;
    Ok(Step { time, text: scanner.since(start), event })
}

fn event<'a>(scanner: &mut Scanner<'a>, time: Time) -> Result<Event<'a>, String> {
    for (sign, inbound) in [("<", true), (">", false)] {
        if scanner.eat(sign) {
            let packet = packet(scanner, inbound)?;
            return if time == Time::Blocking {
                Err("a packet takes a time or `FROM~TO`".to_owned())
            } else {
                Ok(Event::Packet(packet))
            };
        }
    }
    if matches!(time, Time::Any | Time::Within(..)) {
        return Err("a call takes a time or `FROM...TO`".to_owned());
    }
    if let Some(command) = scanner.command()? {
        return Ok(Event::Command(command));
    }
    call(scanner).map(Event::Call)
}

fn call<'a>(scanner: &mut Scanner<'a>) -> Result<Call<'a>, String> {
    let function = scanner.word().ok_or("expected a call, a packet or a command after the time")?;
    scanner.expect("(")?;
    let arguments = if scanner.eat(")") { Vec::new() } else { values(scanner, ")")? };
    scanner.expect("=")?;
    let result = value(scanner)?;
    for given in arguments.iter().chain([&result]) {
        forms::argument(given)?;
    }
    let errno = scanner.word_on_line();
    let note = scanner.note()?;
    if errno.is_some() && !note {
        return Err("write the meaning of the error after it, in parentheses".to_owned());
    }
    Ok(Call { function, arguments, result, errno })
}

fn packet<'a>(scanner: &mut Scanner<'a>, inbound: bool) -> Result<Packet<'a>, String> {
    scanner.expect("sctp")?;
    let no_checksum = scanner.eat("(");
    if no_checksum {
        scanner.expect("zero_checksum")?;
        scanner.expect(")")?;
    }
    if scanner.eat("/") {
        encapsulation(scanner)?;
    }
    scanner.expect(":")?;
    let mut chunks = Vec::new();
    loop {
        let name = scanner.word().ok_or("expected the name of a chunk")?;
        let found = chunk(scanner, name)?;
        forms::chunk(&found, inbound)?;
        chunks.push(found);
        if !scanner.eat(";") {
            return Ok(Packet { inbound, no_checksum, chunks });
        }
    }
}

/// Skips `udp(from>to)`.
fn encapsulation(scanner: &mut Scanner<'_>) -> Result<(), String> {
    scanner.expect("udp")?;
    scanner.expect("(")?;
    for end in [">", ")"] {
        match scanner.number() {
            Some((port, false)) if u16::try_from(port).is_ok() => scanner.expect(end)?,
            _ => return Err("write both ports of UDP: `udp(FROM>TO)`".to_owned()),
        }
    }
    Ok(())
}

fn chunk<'a>(scanner: &mut Scanner<'a>, name: &'a str) -> Result<Chunk<'a>, String> {
    scanner.expect("[")?;
    let mut parts = Vec::new();
    if scanner.eat("]") {
        return Ok(Chunk { name, parts });
    }
    loop {
        parts.push(part(scanner)?);
        if scanner.eat("]") {
            return Ok(Chunk { name, parts });
        }
        scanner.expect(",")?;
    }
}

fn part<'a>(scanner: &mut Scanner<'a>) -> Result<Part<'a>, String> {
    if scanner.eat("...") {
        return Ok(Part::Any);
    }
    let name = scanner.word().ok_or("expected the name of a field or a parameter")?;
    if scanner.eat("=") {
        return Ok(Part::Field(Field { name, size: None, value: value(scanner)? }));
    }
    chunk(scanner, name).map(Part::Parameter)
}

/// Values separated by commas, up to `end`.
fn values<'a>(scanner: &mut Scanner<'a>, end: &str) -> Result<Vec<Value<'a>>, String> {
    let mut all = vec![value(scanner)?];
    while !scanner.eat(end) {
        scanner.expect(",")?;
        all.push(value(scanner)?);
    }
    Ok(all)
}

fn value<'a>(scanner: &mut Scanner<'a>) -> Result<Value<'a>, String> {
    let first = simple(scanner)?;
    if !scanner.eat("|") {
        return Ok(first);
    }
    let mut all = vec![first];
    loop {
        all.push(simple(scanner)?);
        if !scanner.eat("|") {
            break;
        }
    }
    if all.iter().all(|value| matches!(value, Value::Number { .. } | Value::Word(_))) {
        Ok(Value::Or(all))
    } else {
        Err("only numbers and words can be combined with `|`".to_owned())
    }
}

fn simple<'a>(scanner: &mut Scanner<'a>) -> Result<Value<'a>, String> {
    if scanner.eat("...") {
        return Ok(Value::Any);
    }
    if scanner.eat("[") {
        return Ok(Value::List(if scanner.eat("]") { Vec::new() } else { values(scanner, "]")? }));
    }
    if scanner.eat("{") {
        return braces(scanner);
    }
    if let Some(text) = scanner.text()? {
        return Ok(Value::Text(text));
    }
    if let Some(address) = scanner.ipv4() {
        return Ok(Value::Bare(address));
    }
    if let Some((value, hexadecimal)) = scanner.number() {
        if !scanner.eat(":") {
            return Ok(Value::Number { value, hexadecimal });
        }
        let (end, _) = scanner.number().ok_or("expected a number after `:`")?;
        return Ok(Value::Range(value, end));
    }
    let word = scanner.word().ok_or("a value is missing")?;
    match word {
        "htons" | "htonl" => {
            scanner.expect("(")?;
            let (number, _) = scanner.number().ok_or_else(|| format!("{word}() takes a number"))?;
            scanner.expect(")")?;
            Ok(if word == "htons" { Value::Htons(number) } else { Value::Htonl(number) })
        }
        "inet_addr" => {
            scanner.expect("(")?;
            let text = scanner.text()?.ok_or("inet_addr() takes a string")?;
            scanner.expect(")")?;
            text.parse().map(Value::Address).map_err(|_| format!("`{text}` is not an address"))
        }
        "NULL" => Ok(Value::Null),
        _ if scanner.follows("[") => chunk(scanner, word).map(Value::Parameter),
        _ => Ok(Value::Word(word)),
    }
}

/// The rest of a value that starts with `{`: named fields, or values without names.
fn braces<'a>(scanner: &mut Scanner<'a>) -> Result<Value<'a>, String> {
    if scanner.digit_follows() {
        return values(scanner, "}").map(Value::Tuple);
    }
    let mut fields = Vec::new();
    loop {
        let name = scanner.word().ok_or("expected the name of a field")?;
        let size = if scanner.eat("(") {
            let size = simple(scanner)?;
            scanner.expect(")")?;
            Some(size)
        } else {
            None
        };
        scanner.expect("=")?;
        fields.push(Field { name, size, value: value(scanner)? });
        if scanner.eat("}") {
            return Ok(Value::Struct(fields));
        }
        scanner.expect(",")?;
    }
}
