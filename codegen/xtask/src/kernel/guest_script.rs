//! The shell script that runs the command in the guest.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;

use super::{other, Engine, Failure, Job};

/// Quotes a word for the shell.
pub fn quoted(word: &OsStr) -> Vec<u8> {
    let plain = |b: &u8| b.is_ascii_alphanumeric() || b"_-./:=,+@%".contains(b);
    if !word.is_empty() && word.as_bytes().iter().all(plain) {
        return word.as_bytes().to_vec();
    }
    let mut out = vec![b'\''];
    for &byte in word.as_bytes() {
        if byte == b'\'' {
            out.extend_from_slice(b"'\\''");
        } else {
            out.push(byte);
        }
    }
    out.push(b'\'');
    out
}

/// The file below /proc/sys of a setting such as `net.sctp.auth_enable`.
pub(super) fn sysctl_file(key: &str) -> Result<String, Failure> {
    let fine = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    if key.is_empty() || key.contains("..") || !key.chars().all(fine) {
        return Err(other(format!("`{key}` is not a valid name of a sysctl")));
    }
    Ok(format!("/proc/sys/{}", key.replace('.', "/")))
}

/// The script: environment, settings, folder, command. Errors before the command are reported on descriptor 3.
pub fn script(job: &Job, engine: Engine, folder: &Path) -> Result<Vec<u8>, Failure> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    let mut export = |key: &OsStr, value: &OsStr| {
        let name = key.as_bytes();
        let valid = name.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'_') && !name[0].is_ascii_digit();
        if valid {
            lines.push([b"export ", name, b"=", &quoted(value)].concat());
        }
    };
    for (key, value) in std::env::vars_os().filter(|(key, _)| !key.is_empty()) {
        export(&key, &value);
    }
    let ours = [("SCTP_OPTS_LIVE", "1"), ("SCTP_OPTS_ENGINE", engine.name())];
    let given = job.env.iter().map(|(key, value)| (key.as_str(), value.as_str()));
    for (key, value) in ours.into_iter().chain(given) {
        export(OsStr::new(key), OsStr::new(value));
    }
    for (key, value) in &job.sysctls {
        let (file, value) = (sysctl_file(key)?, quoted(OsStr::new(value)));
        let refused = format!(" 2>/dev/null || {{ echo 'refused {key}' >&3; exit 125; }}");
        lines.push([b"echo ", value.as_slice(), b" > ", file.as_bytes(), refused.as_bytes()].concat());
    }
    lines.push([b"cd ", quoted(folder.as_os_str()).as_slice(), b" 2>/dev/null || cd /"].concat());
    let command: Vec<Vec<u8>> = job.command.iter().map(|word| quoted(word)).collect();
    lines.push([b"exec ", command.join(&b' ').as_slice(), b" 3>&-"].concat());
    lines.push(Vec::new());
    Ok(lines.join(&b'\n'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted_for_the_shell() {
        let shown = |word: &str| String::from_utf8(quoted(OsStr::new(word))).unwrap();
        assert_eq!(shown("/bin/a-b=c"), "/bin/a-b=c");
        assert_eq!(shown(""), "''");
        assert_eq!(shown("it's $x"), "'it'\\''s $x'");
    }

    #[test]
    fn the_script_applies_the_settings_and_executes_the_command() {
        let job = Job {
            sysctls: vec![("net.sctp.auth_enable".to_owned(), "1".to_owned())],
            env: vec![("A".to_owned(), "b c".to_owned())],
            command: vec!["echo".into(), "a b".into()],
            ..Job::default()
        };
        let text = String::from_utf8(script(&job, Engine::Uml, Path::new("/w x")).unwrap()).unwrap();
        assert!(text.contains("export SCTP_OPTS_LIVE=1\nexport SCTP_OPTS_ENGINE=uml\nexport A='b c'\n"), "{text}");
        assert!(text.contains("\necho 1 > /proc/sys/net/sctp/auth_enable 2>/dev/null || {"), "{text}");
        assert!(text.ends_with("\ncd '/w x' 2>/dev/null || cd /\nexec echo 'a b' 3>&-\n"), "{text}");
    }

    #[test]
    fn settings_cannot_name_files_outside_of_proc_sys() {
        assert_eq!(sysctl_file("net.sctp.auth_enable").unwrap(), "/proc/sys/net/sctp/auth_enable");
        for bad in ["", "../x", "a b", "x;y"] {
            assert!(sysctl_file(bad).is_err(), "{bad}");
        }
    }
}
