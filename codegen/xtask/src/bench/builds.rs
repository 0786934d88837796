//! Measures the first build of an application: with sctp-opts, with crates for hand-written calls, and with other crates
//! that wrap the kernel's SCTP.

use std::fs;
use std::io;
use std::mem::MaybeUninit;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::crates::CRATES;
use super::temp_package::{self, Package};
use super::{markdown, median};
use crate::setup::{self, InstallPolicy};

/// How often each application is built, in turns.
const ROUNDS: usize = 5;

/// Cargo's arguments for each profile.
const PROFILES: [&[&str]; 2] = [&[], &["--release"]];

/// Settings that cargo uses for packages from a registry. (A path dependency is built incrementally and with warnings.)
const AS_FROM_A_REGISTRY: [(&str, &str); 2] = [("CARGO_INCREMENTAL", "0"), ("RUSTFLAGS", "--cap-lints=allow")];

/// The application to which the others are compared.
const OURS: &str = "sctp-opts";

/// An application to build.
struct Application {
    what: String,
    folder: PathBuf,
    packages: usize,
    /// CPU time for each profile, by round.
    times: [Vec<Duration>; 2],
}

pub fn table(root: &Path, policy: InstallPolicy) -> Result<String, String> {
    // async-sctp links to libsctp.
    setup::ensure(&[&setup::CC, &setup::SCTP_HEADERS], policy).map_err(|error| error.to_string())?;
    let mut applications: Vec<Application> = dependencies(root)
        .into_iter()
        .map(|(what, line, source)| prepared(root, what, line, source))
        .collect::<Result<_, _>>()?;
    for _ in 0..ROUNDS {
        for application in &mut applications {
            for (profile, times) in PROFILES.iter().zip(&mut application.times) {
                times.push(build(&application.folder, profile)?);
            }
        }
    }
    rendered(&applications)
}

/// The applications: name in the document, line of `[dependencies]`, and source.
fn dependencies(root: &Path) -> Vec<(String, String, &'static str)> {
    let empty = "fn main() {}\n";
    let ours =
        "fn main() {\n    let _ = sctp_opts::SctpSocket::new(sctp_opts::Style::OneToOne, sctp_opts::Family::V4);\n}\n";
    let mut all = vec![
        ("an empty `main`".to_owned(), String::new(), empty),
        (OURS.to_owned(), temp_package::ours(root, ""), ours),
        ("sctp-opts, `derive`".to_owned(), temp_package::ours(root, "\"derive\""), ours),
        ("sctp-opts, `tokio`".to_owned(), temp_package::ours(root, "\"tokio\""), ours),
        (
            "libc".to_owned(),
            "libc = \"0.2\"\n".to_owned(),
            "fn main() {\n    unsafe { libc::socket(libc::AF_INET, libc::SOCK_STREAM, libc::IPPROTO_SCTP) };\n}\n",
        ),
        (
            "nix, `socket` and `uio`".to_owned(),
            "nix = { version = \"0.30\", features = [\"socket\", \"uio\"] }\n".to_owned(),
            "use nix::sys::socket::{socket, AddressFamily, SockFlag, SockType};\n\nfn main() {\n    let _ = \
             socket(AddressFamily::Inet, SockType::Stream, SockFlag::empty(), None);\n}\n",
        ),
        (
            "socket2, `all`".to_owned(),
            "socket2 = { version = \"0.6\", features = [\"all\"] }\n".to_owned(),
            "use socket2::{Domain, Protocol, Socket, Type};\n\nfn main() {\n    let _ = Socket::new(Domain::IPV4, \
             Type::STREAM, Some(Protocol::SCTP));\n}\n",
        ),
    ];
    let others = CRATES
        .iter()
        .map(|&(name, version)| (format!("{name} {version}"), format!("{name} = \"={version}\"\n"), uses(name)));
    all.extend(others);
    all
}

/// A program that creates a socket with another crate.
fn uses(name: &str) -> &'static str {
    match name {
        "sctp-rs" => "fn main() {\n    let _ = sctp_rs::Socket::new_v4(sctp_rs::SocketToAssociation::OneToOne);\n}\n",
        "oxirush-sctp" => {
            "fn main() {\n    let _ = oxirush_sctp::Socket::new_v4(oxirush_sctp::SocketToAssociation::OneToOne);\n}\n"
        }
        "async-sctp" => "fn main() {\n    let _ = async_sctp::SctpListener::bind(([127, 0, 0, 1], 0).into());\n}\n",
        _ => "fn main() {\n    let _ = lksctp::SctpStream::builder(lksctp::Family::Ipv4);\n}\n",
    }
}

/// Creates the application's package, and fetches its dependencies.
fn prepared(root: &Path, what: String, dependencies: String, source: &str) -> Result<Application, String> {
    let name: String = what.chars().filter(char::is_ascii_alphanumeric).collect();
    let folder = Package { name: &format!("build-{name}"), dependencies, source }.lay_out(root)?;
    temp_package::cargo(&folder, &["fetch", "--quiet"], &[])?;
    let packages = temp_package::packages(&folder, "normal,build")?.len();
    Ok(Application { what, folder, packages, times: Default::default() })
}

/// Builds the package from scratch.
fn build(folder: &Path, profile: &[&str]) -> Result<Duration, String> {
    match fs::remove_dir_all(folder.join("target")) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(format!("{}: {error}", folder.display())),
        _ => {}
    }
    let arguments = [&["build", "--quiet", "--offline", "--target-dir", "target"], profile].concat();
    let before = children()?;
    temp_package::cargo(folder, &arguments, &AS_FROM_A_REGISTRY)?;
    Ok(children()?.saturating_sub(before))
}

/// The CPU time of all child processes that have ended, including their children.
fn children() -> Result<Duration, String> {
    let mut usage = MaybeUninit::<libc::rusage>::uninit();
    // SAFETY: `usage` is valid for writes.
    let result = unsafe { libc::getrusage(libc::RUSAGE_CHILDREN, usage.as_mut_ptr()) };
    if result != 0 {
        return Err(format!("getrusage: {}", io::Error::last_os_error()));
    }
    // SAFETY: getrusage has succeeded, so `usage` is initialized.
    let usage = unsafe { usage.assume_init() };
    let time = |of: libc::timeval| {
        Duration::from_secs(of.tv_sec.unsigned_abs()) + Duration::from_micros(of.tv_usec.unsigned_abs())
    };
    Ok(time(usage.ru_utime) + time(usage.ru_stime))
}

fn rendered(applications: &[Application]) -> Result<String, String> {
    let ours = applications.iter().find(|one| one.what == OURS).ok_or("sctp-opts was not built")?;
    let row = |one: &Application| {
        let mut row = vec![one.what.clone(), one.packages.to_string()];
        for (ours, theirs) in ours.times.iter().zip(&one.times) {
            let ratios = theirs.iter().zip(ours).map(|(theirs, ours)| theirs.as_secs_f64() / ours.as_secs_f64());
            let seconds = median(theirs.iter().map(Duration::as_secs_f64).collect());
            row.extend([format!("{seconds:.1}"), format!("{:.2}", median(ratios.collect()))]);
        }
        row
    };
    let rows: Vec<Vec<String>> = applications.iter().map(row).collect();
    Ok(markdown(&["", "crates", "dev: seconds", "/ ours", "release: seconds", "/ ours"], &rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_compare_times_of_the_same_round() {
        let application = |what: &str, seconds: [u64; 3]| {
            let times = seconds.map(Duration::from_secs).to_vec();
            Application { what: what.to_owned(), folder: PathBuf::new(), packages: 2, times: [times.clone(), times] }
        };
        // The ratios of the rounds are 4, 2 and 1. The ratio of the medians would be 1.33.
        let applications = [application("nix", [4, 6, 3]), application(OURS, [1, 3, 3])];
        let table = rendered(&applications).unwrap();
        assert!(table.contains("| nix | 2 | 4.0 | 2.00 | 4.0 | 2.00 |"), "{table}");
        assert!(table.contains("| sctp-opts | 2 | 3.0 | 1.00 |"), "{table}");
        assert!(rendered(&applications[..1]).is_err());
    }
}
