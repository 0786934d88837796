//! Checks the probe's calls with strace, which has tables and a decoder of its own.
//!
//! It sees each option called by its name, with the length that the description's layout has, and, where something is
//! set, with zeros in the padding.

use std::collections::BTreeMap;
use std::path::Path;

use super::{build, other, Engine, Failure, Job};
use crate::setup::{self, InstallPolicy};
use crate::verify::compare;
use codegen::generate;
use codegen::model::layout::{self, Abi};
use codegen::model::{Argument, Count, PlatformId, Spec, StructId};

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Seen {
    pub options: usize,
    /// Calls whose length was compared.
    pub lengths: usize,
    /// Bytes of padding that were zero.
    pub zeros: usize,
}

/// Whether strace saw the probe ask what it says that it asked.
pub fn run(root: &Path, kernel: Option<&str>, engine: Option<Engine>, policy: InstallPolicy) -> Result<Seen, Failure> {
    let (said, seen) = trace(root, kernel, engine, &[], policy)?;
    let spec =
        generate::load(root).map_err(|_| other("the description has mistakes; `cargo xtask check` names them"))?;
    judge(&spec, &options_asked(&said), &seen).map_err(other)
}

/// What the probe says, and what strace says of it.
fn trace(
    root: &Path,
    kernel: Option<&str>,
    engine: Option<Engine>,
    sysctls: &[(String, String)],
    policy: InstallPolicy,
) -> Result<(String, String), Failure> {
    setup::ensure(&[&setup::STRACE], policy).map_err(other)?;
    let program = build::probe(root)?;
    let strace = ["strace", "-qq", "-xx", "-s", "4096", "-e", "trace=getsockopt,setsockopt"];
    let command = strace.iter().map(Into::into).chain([program.clone().into(), "--format".into(), "toml".into()]);
    let job = Job {
        kernel: kernel.map(str::to_owned),
        engine,
        sysctls: sysctls.to_vec(),
        command: command.collect(),
        files: vec![program],
        ..Job::default()
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let done = super::run(&job, policy, &mut out, &mut err)?;
    let [said, seen] = [out, err].map(|text| String::from_utf8_lossy(&text).into_owned());
    if done.status != 0 {
        return Err(other(format!("strace of the probe failed with status {}:\n{seen}", done.status)));
    }
    Ok((said, seen))
}

/// The bytes that the probe gets for each option that can be read, on new sockets and on others.
pub fn answers(
    root: &Path,
    kernel: &str,
    sysctls: &[(String, String)],
    policy: InstallPolicy,
) -> Result<BTreeMap<String, Vec<Vec<u8>>>, Failure> {
    let (_, seen) = trace(root, Some(kernel), None, sysctls, policy)?;
    let mut answers: BTreeMap<String, Vec<Vec<u8>>> = BTreeMap::new();
    let good = seen.lines().filter(|line| line.ends_with(") = 0")).filter_map(call);
    for call in good.filter(|call| !call.set) {
        let bytes = call.number.map_or(call.bytes, |number| number.to_ne_bytes().into());
        answers.entry(call.name.to_owned()).or_default().push(bytes);
    }
    Ok(answers)
}

fn judge(spec: &Spec, asked: &[&str], strace: &str) -> Result<Seen, String> {
    let linux = spec.platform_ids().find(|id| spec.platform(*id).name == "linux").ok_or("no platform `linux`")?;
    let calls: Vec<Call<'_>> = strace.lines().filter_map(call).collect();
    if let Some(name) = asked.iter().find(|name| calls.iter().all(|call| call.name != **name)) {
        return Err(format!("strace did not see {name}"));
    }
    if asked.len() < 50 {
        return Err(format!("the probe asked about {} options only", asked.len()));
    }
    let mut seen = Seen { options: asked.len(), ..Seen::default() };
    for call in &calls {
        match expected(spec, linux, call.name) {
            Some(Expected::Int) => seen.length(call, 4)?,
            Some(Expected::Struct(id)) => {
                let size = layout::layout(&spec.structs, id, Abi::Lp64).extent.size;
                seen.length(call, u64::from(size))?;
                seen.padding(call, &holes(spec, id))?;
            }
            None => {}
        }
    }
    if seen.lengths < 100 || seen.zeros < 50 {
        return Err(format!("strace showed {} lengths and {} bytes of padding only", seen.lengths, seen.zeros));
    }
    Ok(seen)
}

impl Seen {
    fn length(&mut self, call: &Call<'_>, size: u64) -> Result<(), String> {
        self.lengths += 1;
        if call.length == size {
            return Ok(());
        }
        Err(format!("strace saw {} called with {} bytes, and {size} are described", call.name, call.length))
    }

    /// The value of a set; that of a get is the kernel's answer.
    fn padding(&mut self, call: &Call<'_>, holes: &[(u64, u64)]) -> Result<(), String> {
        for at in holes.iter().flat_map(|(from, to)| *from..*to).filter(|_| call.set) {
            match usize::try_from(at).ok().and_then(|at| call.bytes.get(at)) {
                Some(0) => self.zeros += 1,
                Some(byte) => return Err(format!("strace saw {byte:#x} in the padding of {}, at {at}", call.name)),
                None => return Err(format!("strace showed {} bytes of {} only", call.bytes.len(), call.name)),
            }
        }
        Ok(())
    }
}

/// What an option's value has to look like.
enum Expected {
    Int,
    Struct(StructId),
}

/// `None` where several lengths are right.
fn expected(spec: &Spec, platform: PlatformId, name: &str) -> Option<Expected> {
    let option = spec.option(name).filter(|option| option.no_wrapper.is_none())?;
    match &option.common.offer(platform)?.argument {
        Argument::Struct(id) => {
            let fields = &spec.structure(*id).fields;
            let open = fields.iter().any(|field| field.grew.is_some() || matches!(field.count, Count::Rest { .. }));
            (!open).then_some(Expected::Struct(*id))
        }
        Argument::Scalar(_) => Some(Expected::Int),
        Argument::None => None,
    }
}

fn holes(spec: &Spec, id: StructId) -> Vec<(u64, u64)> {
    let (s, laid_out) = (spec.structure(id), layout::layout(&spec.structs, id, Abi::Lp64));
    let members = s.fields.iter().zip(&laid_out.offsets).map(|(field, at)| {
        let one = layout::extent(&spec.structs, &field.meaning.ty, Abi::Lp64).size;
        (u64::from(*at), u64::from(one) * compare::elements(field))
    });
    compare::holes(members, u64::from(laid_out.extent.size))
}

/// A call as strace shows it.
#[derive(Debug, PartialEq, Eq)]
struct Call<'a> {
    set: bool,
    name: &'a str,
    /// Empty where strace shows a number instead.
    bytes: Vec<u8>,
    number: Option<i32>,
    length: u64,
}

/// `setsockopt(3, SOL_SCTP, SCTP_EVENT, "\x00\x01", 2) = 0`, `getsockopt(… [1028 => 8]) = 0`.
fn call(line: &str) -> Option<Call<'_>> {
    let (head, rest) = line.split_once(", SOL_SCTP, ")?;
    let (name, rest) = rest.split_once(", ")?;
    let (arguments, _) = rest.rsplit_once(") = ")?;
    let (value, length) = arguments.rsplit_once(", ")?;
    let length = length.trim_matches(['[', ']']).split(" => ").next()?.parse().ok()?;
    let hex = value.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default();
    let bytes = hex.split("\\x").skip(1).map(|byte| u8::from_str_radix(byte, 16)).collect::<Result<_, _>>().ok()?;
    let number = value.strip_prefix('[').and_then(|text| text.strip_suffix(']')?.parse().ok());
    Some(Call { set: head.contains("setsockopt("), name, bytes, number, length })
}

/// The options in what the probe says.
fn options_asked(said: &str) -> Vec<&str> {
    let mut lines = said.lines();
    let mut names = Vec::new();
    while let Some(line) = lines.next() {
        if line == "[[option]]" {
            let name = lines.next().and_then(|line| line.strip_prefix("name = \""));
            names.extend(name.map(|name| name.trim_end_matches('"')));
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_in_what_the_probe_says() {
        let said = "[[option]]\nname = \"SCTP_A\"\nverdict = \"works\"\n\n[[cmsg]]\nname = \"SCTP_B\"\n";
        assert_eq!(options_asked(said), ["SCTP_A"]);
    }

    #[test]
    fn calls_as_strace_shows_them() {
        let set = call(r#"setsockopt(3, SOL_SCTP, SCTP_EVENT, "\x00\x0a", 2) = -1 EINVAL (Invalid argument)"#).unwrap();
        assert_eq!(set, Call { set: true, name: "SCTP_EVENT", bytes: vec![0, 10], number: None, length: 2 });
        let get = call(r#"[pid 7] getsockopt(4, SOL_SCTP, SCTP_GET_ASSOC_ID_LIST, "\x01", [1028 => 8]) = 0"#).unwrap();
        assert_eq!(
            get,
            Call { set: false, name: "SCTP_GET_ASSOC_ID_LIST", bytes: vec![1], number: None, length: 1028 }
        );
        let number = call("setsockopt(4, SOL_SCTP, SCTP_NODELAY, [1], 4) = 0").unwrap();
        assert_eq!((number.bytes.len(), number.number, number.length), (0, Some(1), 4));
        assert_eq!(call("setsockopt(3, SOL_SOCKET, SO_RCVTIMEO_OLD, \"\", 16) = 0"), None);
    }

    fn saw(calls: &str) -> Result<Seen, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
        let spec = generate::load(root).unwrap_or_else(|_| panic!("`cargo xtask check` says why"));
        judge(&spec, &["SCTP_EVENT"; 50], calls)
    }

    #[test]
    fn a_wrong_length_and_dirty_padding_are_named() {
        let fine = "setsockopt(3, SOL_SCTP, SCTP_EVENT, \"\\x00\\x00\\x00\\x00\\x0a\\x80\\x01\\x00\", 8) = 0\n";
        let seen = saw(&fine.repeat(100)).unwrap();
        assert_eq!((seen.lengths, seen.zeros), (100, 100));
        let error = saw(&fine.replace(", 8)", ", 7)")).unwrap_err();
        assert_eq!(error, "strace saw SCTP_EVENT called with 7 bytes, and 8 are described");
        let error = saw(&fine.replace("\\x00\", 8", "\\xa5\", 8")).unwrap_err();
        assert_eq!(error, "strace saw 0xa5 in the padding of SCTP_EVENT, at 7");
        let error = saw(fine).unwrap_err();
        assert_eq!(error, "strace showed 1 lengths and 1 bytes of padding only");
    }
}
