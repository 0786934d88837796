//! Checks the probe's calls with strace, which has its own tables and decoder.
//!
//! It has to show each option by its name, with the length of the described layout, and, when an option is set, with zeros
//! in the padding.

use std::collections::BTreeMap;
use std::path::Path;

use super::{build, other, Engine, Failure, Job};
use crate::setup::{self, InstallPolicy};
use crate::verify::compare;
use codegen::generate;
use codegen::model::layout::{self, Abi};
use codegen::model::{Argument, Count, PlatformId, Spec, StructId};

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub options: usize,
    /// Calls whose length was compared.
    pub lengths: usize,
    /// Bytes of padding that were zero.
    pub zeros: usize,
}

/// Compares the calls that strace shows with those that the probe reports.
pub fn run(
    root: &Path,
    kernel: Option<&str>,
    engine: Option<Engine>,
    policy: InstallPolicy,
) -> Result<Counts, Failure> {
    let (report, strace) = trace(root, kernel, engine, &[], policy)?;
    let spec = generate::load(root).map_err(|_| other("the description has errors; run `cargo xtask check`"))?;
    compare(&spec, &options_asked(&report), &strace).map_err(other)
}

/// The probe's report, and strace's output about it.
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
    let [report, strace] = [out, err].map(|text| String::from_utf8_lossy(&text).into_owned());
    if done.status != 0 {
        return Err(other(format!("strace of the probe failed with status {}:\n{strace}", done.status)));
    }
    Ok((report, strace))
}

/// The bytes that the probe gets for each readable option, on new sockets and on others.
pub fn answers(
    root: &Path,
    kernel: &str,
    sysctls: &[(String, String)],
    policy: InstallPolicy,
) -> Result<BTreeMap<String, Vec<Vec<u8>>>, Failure> {
    let (_, strace) = trace(root, Some(kernel), None, sysctls, policy)?;
    let mut answers: BTreeMap<String, Vec<Vec<u8>>> = BTreeMap::new();
    let good = strace.lines().filter(|line| line.ends_with(") = 0")).filter_map(call);
    for call in good.filter(|call| !call.set) {
        let bytes = call.number.map_or(call.bytes, |number| number.to_ne_bytes().into());
        answers.entry(call.name.to_owned()).or_default().push(bytes);
    }
    Ok(answers)
}

fn compare(spec: &Spec, asked: &[&str], strace: &str) -> Result<Counts, String> {
    let linux = spec.platform_ids().find(|id| spec.platform(*id).name == "linux").ok_or("no platform `linux`")?;
    let calls: Vec<Call<'_>> = strace.lines().filter_map(call).collect();
    if let Some(name) = asked.iter().find(|name| calls.iter().all(|call| call.name != **name)) {
        return Err(format!("strace did not show {name}"));
    }
    if asked.len() < 50 {
        return Err(format!("the probe reported only {} options", asked.len()));
    }
    let mut counts = Counts { options: asked.len(), ..Counts::default() };
    for call in &calls {
        match expected(spec, linux, call.name) {
            Some(Expected::Int) => counts.length(call, 4)?,
            Some(Expected::Struct(id)) => {
                let size = layout::layout(&spec.structs, id, Abi::Lp64).extent.size;
                counts.length(call, u64::from(size))?;
                counts.padding(call, &holes(spec, id))?;
            }
            None => {}
        }
    }
    if counts.lengths < 100 || counts.zeros < 50 {
        return Err(format!("strace showed only {} lengths and {} bytes of padding", counts.lengths, counts.zeros));
    }
    Ok(counts)
}

impl Counts {
    fn length(&mut self, call: &Call<'_>, size: u64) -> Result<(), String> {
        self.lengths += 1;
        if call.length == size {
            return Ok(());
        }
        Err(format!("strace shows {} with {} bytes, but {size} are described", call.name, call.length))
    }

    /// Checks the padding of a value that is set. (Values that are read are written by the kernel.)
    fn padding(&mut self, call: &Call<'_>, holes: &[(u64, u64)]) -> Result<(), String> {
        for at in holes.iter().flat_map(|(from, to)| *from..*to).filter(|_| call.set) {
            match usize::try_from(at).ok().and_then(|at| call.bytes.get(at)) {
                Some(0) => self.zeros += 1,
                Some(byte) => return Err(format!("strace shows {byte:#x} in the padding of {}, at {at}", call.name)),
                None => return Err(format!("strace shows only {} bytes of {}", call.bytes.len(), call.name)),
            }
        }
        Ok(())
    }
}

/// The expected form of an option's value.
enum Expected {
    Int,
    Struct(StructId),
}

/// The expected form; `None` if several lengths are valid.
fn expected(spec: &Spec, platform: PlatformId, name: &str) -> Option<Expected> {
    let option = spec.option(name).filter(|option| option.no_wrapper.is_none())?;
    match &option.common.offer(platform)?.argument {
        Argument::Struct(id) => {
            let fields = &spec.structure(*id).fields;
            let open = fields.iter().any(|field| field.grew.is_some() || matches!(field.count, Count::Rest { .. }));
            (!open).then_some(Expected::Struct(*id))
        }
        Argument::Scalar(_) => Some(Expected::Int),
        Argument::Addresses(_) | Argument::None => None,
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

/// A call in strace's output.
#[derive(Debug, PartialEq, Eq)]
struct Call<'a> {
    set: bool,
    name: &'a str,
    /// The value; empty if strace shows a number instead.
    bytes: Vec<u8>,
    number: Option<i32>,
    length: u64,
}

/// Parses `setsockopt(3, SOL_SCTP, SCTP_EVENT, "\x00\x01", 2) = 0` or `getsockopt(… [1028 => 8]) = 0`.
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

/// The names of the options in the probe's report.
fn options_asked(report: &str) -> Vec<&str> {
    let mut lines = report.lines();
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
    fn options_are_found_in_the_probes_report() {
        let report = "[[option]]\nname = \"SCTP_A\"\nverdict = \"works\"\n\n[[cmsg]]\nname = \"SCTP_B\"\n";
        assert_eq!(options_asked(report), ["SCTP_A"]);
    }

    #[test]
    fn calls_are_parsed_from_straces_output() {
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

    fn compared(calls: &str) -> Result<Counts, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
        let spec = generate::load(root).unwrap_or_else(|_| panic!("`cargo xtask check` shows why"));
        compare(&spec, &["SCTP_EVENT"; 50], calls)
    }

    #[test]
    fn a_wrong_length_and_nonzero_padding_are_reported() {
        let fine = "setsockopt(3, SOL_SCTP, SCTP_EVENT, \"\\x00\\x00\\x00\\x00\\x0a\\x80\\x01\\x00\", 8) = 0\n";
        let counts = compared(&fine.repeat(100)).unwrap();
        assert_eq!((counts.lengths, counts.zeros), (100, 100));
        let error = compared(&fine.replace(", 8)", ", 7)")).unwrap_err();
        assert_eq!(error, "strace shows SCTP_EVENT with 7 bytes, but 8 are described");
        let error = compared(&fine.replace("\\x00\", 8", "\\xa5\", 8")).unwrap_err();
        assert_eq!(error, "strace shows 0xa5 in the padding of SCTP_EVENT, at 7");
        let error = compared(fine).unwrap_err();
        assert_eq!(error, "strace showed only 1 lengths and 1 bytes of padding");
    }
}
