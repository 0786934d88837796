//! Runs a guest: four pipes and a time limit.

use std::collections::BTreeMap;
use std::io::{self, PipeReader, PipeWriter, Read as _, Write};
use std::os::fd::{AsFd as _, AsRawFd as _};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, SyncSender};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use rustix::thread::{sched_getaffinity, sched_setaffinity, CpuSet};

use super::temp_folder::TempFolder;
use super::{other, Done, Engine, Failure, Job};

/// Everything needed to start a guest.
#[derive(Debug)]
pub struct Start {
    pub engine: Engine,
    /// Temporary files of the guest.
    pub folder: TempFolder,
    /// The command that starts it, for given pipes.
    pub command: fn(&Start, Descriptors) -> Command,
    /// Folder and release of the kernel.
    pub kernel: std::path::PathBuf,
    /// Whether to pin it to one processor: User Mode Linux is faster and steadier then.
    pub pinned: bool,
}

/// File descriptors of the pipes' write ends, which the guest inherits.
#[derive(Debug, Clone, Copy)]
pub struct Descriptors {
    /// The kernel's messages.
    pub console: i32,
    /// The command's stdout.
    pub out: i32,
    /// The command's stderr.
    pub err: i32,
    /// Messages of the guest's scripts, such as `booted` and `exit N`.
    pub control: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stream {
    Console,
    Out,
    Err,
    Control,
}

/// Bytes from a stream; empty at its end.
type Piece = (Stream, Vec<u8>);

const BOOT_LIMIT: Duration = Duration::from_secs(90);
/// Time for the guest to shut down after its last output.
const FAREWELL: Duration = Duration::from_secs(3);

/// Starts a guest and waits for its end.
pub fn run(mut start: Start, job: &Job, out: &mut dyn Write, err: &mut dyn Write) -> Result<Done, Failure> {
    let began = Instant::now();
    let (mut child, pieces) = spawn(&start)?;
    let processor = start.pinned.then(Processor::take).flatten();
    if let Some(processor) = &processor {
        processor.pin(&child);
    }
    if let Err(error) = start.folder.ends(Some(child.id())) {
        end(&mut child);
        return Err(error);
    }
    let mut watch =
        Watch { job, began, out, err, console: Vec::new(), line: Vec::new(), state: State::default(), open: 4 };
    let result = watch.wait(&mut child, &pieces);
    end(&mut child);
    start.folder.ends(None)?;
    if !matches!(result, Err(Failure::Interrupted)) {
        watch.drain(&pieces)?;
    }
    let done = result.and_then(|()| watch.result());
    if job.verbose {
        let boot = watch.state.booted.unwrap_or_default();
        let total = began.elapsed();
        eprintln!("{}: up after {:.2} s, {:.2} s in all", start.engine.name(), boot.as_secs_f32(), total.as_secs_f32());
    }
    // Remove the folder only after the guest's processes have ended.
    drop(start);
    done
}

fn spawn(start: &Start) -> Result<(Child, mpsc::Receiver<Piece>), Failure> {
    // Another guest that starts at the same time would inherit these pipes and keep them open.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let (sender, pieces) = mpsc::sync_channel(64);
    let mut writers: Vec<PipeWriter> = Vec::new();
    let mut readers: Vec<(Stream, PipeReader)> = Vec::new();
    for stream in [Stream::Console, Stream::Out, Stream::Err, Stream::Control] {
        let (reader, writer) = io::pipe().map_err(other)?;
        // The guest inherits it. Other processes that inherit it by accident end before the guest does.
        rustix::io::fcntl_setfd(writer.as_fd(), rustix::io::FdFlags::empty()).map_err(other)?;
        readers.push((stream, reader));
        writers.push(writer);
    }
    let number = |i: usize| writers[i].as_raw_fd();
    let numbers = Descriptors { console: number(0), out: number(1), err: number(2), control: number(3) };
    let mut command = (start.command)(start, numbers);
    let console = || writers[0].try_clone().map_err(other);
    command.stdin(Stdio::null()).stdout(console()?).stderr(console()?).process_group(0);
    let child = command.spawn().map_err(|error| other(format!("{}: {error}", command.get_program().display())))?;
    for (stream, reader) in readers {
        let sender = sender.clone();
        std::thread::spawn(move || pump(stream, reader, &sender));
    }
    Ok((child, pieces))
}

/// The processor that a guest is pinned to; guests share one only if there are too few.
#[derive(Debug)]
struct Processor(usize);

/// Guests that are pinned to each processor.
static PINNED: Mutex<BTreeMap<usize, usize>> = Mutex::new(BTreeMap::new());

impl Processor {
    /// The allowed processor with the fewest guests; of several, the one with the highest number.
    fn take() -> Option<Processor> {
        let allowed = sched_getaffinity(None).ok()?;
        let mut pinned = PINNED.lock().unwrap_or_else(PoisonError::into_inner);
        let guests = |cpu: &usize| pinned.get(cpu).copied().unwrap_or(0);
        let cpu = (0..CpuSet::MAX_CPU).rev().filter(|cpu| allowed.is_set(*cpu)).min_by_key(guests)?;
        *pinned.entry(cpu).or_default() += 1;
        Some(Processor(cpu))
    }

    /// Pins a process; failures are ignored.
    fn pin(&self, child: &Child) {
        let mut one = CpuSet::new();
        one.set(self.0);
        let _ = sched_setaffinity(Some(rustix::process::Pid::from_child(child)), &one);
    }
}

impl Drop for Processor {
    fn drop(&mut self) {
        if let Some(guests) = PINNED.lock().unwrap_or_else(PoisonError::into_inner).get_mut(&self.0) {
            *guests -= 1;
        }
    }
}

fn pump(stream: Stream, mut reader: PipeReader, to: &SyncSender<Piece>) {
    let mut buffer = vec![0; 65536];
    loop {
        match reader.read(&mut buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Ok(0) | Err(_) => {
                let _ = to.send((stream, Vec::new()));
                return;
            }
            Ok(n) => {
                if to.send((stream, buffer[..n].to_vec())).is_err() {
                    return;
                }
            }
        }
    }
}

/// Kills the guest and all processes that it started.
fn end(child: &mut Child) {
    let group = rustix::process::Pid::from_child(child);
    let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    let _ = child.wait();
}

/// Whether this process has received SIGINT, SIGTERM or SIGHUP.
fn interrupted() -> &'static AtomicBool {
    static FLAG: OnceLock<Arc<AtomicBool>> = OnceLock::new();
    FLAG.get_or_init(|| {
        let flag = Arc::new(AtomicBool::new(false));
        for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM, signal_hook::consts::SIGHUP] {
            // If this fails, the signal has its default effect.
            let _ = signal_hook::flag::register(signal, Arc::clone(&flag));
        }
        flag
    })
}

#[derive(Debug, Default)]
struct State {
    booted: Option<Duration>,
    exit: Option<(u8, Instant)>,
    /// The guest's explanation of what it is missing.
    lacks: Option<String>,
}

struct Watch<'a> {
    job: &'a Job,
    began: Instant,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    console: Vec<u8>,
    /// The incomplete last line of the control stream.
    line: Vec<u8>,
    state: State,
    /// Number of streams that have not ended.
    open: usize,
}

impl Watch<'_> {
    /// Waits until the guest has ended, or has to be killed.
    fn wait(&mut self, child: &mut Child, pieces: &mpsc::Receiver<Piece>) -> Result<(), Failure> {
        let stop = interrupted();
        loop {
            match pieces.recv_timeout(Duration::from_millis(10)) {
                Ok(piece) => self.take(&piece)?,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
            if stop.load(Ordering::Relaxed) {
                return Err(Failure::Interrupted);
            }
            if child.try_wait().map_err(other)?.is_some() {
                return Ok(());
            }
            if self.state.exit.is_some_and(|(_, when)| when.elapsed() > FAREWELL) {
                return Ok(());
            }
            if self.state.booted.is_none() && self.began.elapsed() > BOOT_LIMIT.min(self.job.timeout) {
                return if BOOT_LIMIT < self.job.timeout { Ok(()) } else { Err(Failure::TimeLimit(self.job.timeout)) };
            }
            if self.state.exit.is_none() && self.began.elapsed() > self.job.timeout {
                return Err(Failure::TimeLimit(self.job.timeout));
            }
        }
    }

    /// Reads the rest of the pipes after the guest's end.
    fn drain(&mut self, pieces: &mpsc::Receiver<Piece>) -> Result<(), Failure> {
        let end = Instant::now() + Duration::from_secs(2);
        while self.open > 0 {
            match pieces.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(piece) => self.take(&piece)?,
                Err(_) => break,
            }
        }
        Ok(())
    }

    fn take(&mut self, (stream, bytes): &Piece) -> Result<(), Failure> {
        if bytes.is_empty() {
            self.open -= 1;
            return Ok(());
        }
        match stream {
            // A reader that is gone (`| head`) stops the command, as it would without a guest.
            Stream::Out => self.out.write_all(bytes).and_then(|()| self.out.flush()).map_err(other)?,
            Stream::Err => self.err.write_all(bytes).and_then(|()| self.err.flush()).map_err(other)?,
            Stream::Console => {
                self.console.extend_from_slice(bytes);
                if self.job.verbose {
                    let _ = io::stderr().write_all(bytes);
                }
            }
            Stream::Control => {
                self.line.extend_from_slice(bytes);
                while let Some(end) = self.line.iter().position(|b| *b == b'\n') {
                    let line: Vec<u8> = self.line.drain(..=end).collect();
                    self.control_line(String::from_utf8_lossy(&line).trim());
                }
            }
        }
        Ok(())
    }

    fn control_line(&mut self, line: &str) {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "booted" => self.state.booted = Some(self.began.elapsed()),
            "exit" => self.state.exit = rest.parse().ok().map(|status| (status, Instant::now())),
            "nosctp" => self.state.lacks = Some("the kernel has no SCTP".to_owned()),
            "nohostfs" => self.state.lacks = Some("the kernel cannot mount this machine's file system".to_owned()),
            "refused" => {
                self.state.lacks =
                    Some(format!("the kernel refuses that value for {rest}, or does not have that setting"));
            }
            _ => {}
        }
    }

    fn result(&mut self) -> Result<Done, Failure> {
        let console = || {
            let text = String::from_utf8_lossy(&self.console);
            let lines: Vec<&str> = text.trim_end().lines().collect();
            lines[lines.len().saturating_sub(40)..].join("\n")
        };
        if let Some(lacks) = &self.state.lacks {
            return Err(other(lacks));
        }
        match (self.state.booted, self.state.exit) {
            (Some(boot), Some((status, _))) => Ok(Done { status, boot, total: self.began.elapsed() }),
            (Some(_), None) => {
                Err(other(format!("the kernel died while the command was running; its last messages:\n{}", console())))
            }
            (None, _) => Err(Failure::NeverUp(format!("the kernel did not start; its last messages:\n{}", console()))),
        }
    }
}
