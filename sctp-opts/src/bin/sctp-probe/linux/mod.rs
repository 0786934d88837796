mod functions;
mod messages;
mod notifications;
mod options;
mod report;
mod sockets;

pub(super) fn main() -> std::process::ExitCode {
    use report::Format;

    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let format = match words[..] {
        [] | ["--format", "text"] => Format::Text,
        ["--format", "toml"] => Format::Toml,
        ["--format", "json"] => Format::Json,
        _ => {
            eprintln!("usage: sctp-probe [--format text|toml|json]");
            return std::process::ExitCode::from(2);
        }
    };
    if let Err(error) = sockets::make(sockets::Style::One) {
        eprintln!(
            "this kernel has no SCTP ({error}): modprobe sctp, or `cargo xtask probe` in a checkout of sctp-opts"
        );
        return std::process::ExitCode::FAILURE;
    }
    let mut rows = options::rows();
    rows.extend(messages::rows());
    rows.extend(notifications::rows());
    rows.extend(functions::rows());
    print!("{}", report::render(&rows, format));
    std::process::ExitCode::SUCCESS
}
