//! A reproducible short run of a target: its corpus, and mutations of it.

use std::fs;
use std::io::Write as _;
use std::panic::{catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};

use crate::Target;

/// Runs a target on its corpus and mutations; writes an input that panics to a file, and names it.
pub fn replay(target: &Target, package: &Path, root: &Path) {
    let own = package.join("corpus").join(target.name);
    let folders = std::iter::once(own).chain(target.seeds.iter().map(|seeds| root.join(seeds)));
    let seeds: Vec<Vec<u8>> = folders.flat_map(|folder| seeds(&folder)).collect();
    for seed in &seeds {
        survives(target, seed);
    }
    let mut random = Random(0x5eed_0000_0000_0001);
    for _ in 0..target.mutations {
        let mutant = mutated(&seeds, &mut random);
        survives(target, &mutant);
    }
}

/// The files of a folder, which must not be empty.
pub fn seeds(folder: &Path) -> Vec<Vec<u8>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_file())
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "{}: no seeds", folder.display());
    paths.iter().map(|path| fs::read(path).expect("a seed")).collect()
}

fn survives(target: &Target, input: &[u8]) {
    if let Err(panic) = catch_unwind(|| (target.run)(input)) {
        let file = tempfile::Builder::new().prefix(&format!("fuzz-{}-", target.name)).tempfile();
        let (mut file, path) = file.and_then(|file| Ok(file.keep()?)).expect("a file for the input");
        file.write_all(input).expect("the input is written");
        eprintln!("{}: the input is {}", target.name, path.display());
        resume_unwind(panic);
    }
}

/// Reproducible random numbers.
#[derive(Debug)]
pub struct Random(pub u64);

impl Random {
    fn number(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below a nonzero bound.
    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.number() % bound as u64).unwrap_or(0)
    }
}

/// A seed with a few changes, some of them parts of another seed.
pub fn mutated(seeds: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut bytes = seeds[random.below(seeds.len())].clone();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        match random.below(6) {
            0 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
            1 if at < bytes.len() => bytes[at] = [0, 1, 0x7f, 0x80, 0xff, b'"', b'[', b'}'][random.below(8)],
            2 => bytes.insert(at, u8::try_from(random.below(256)).unwrap_or(0)),
            3 => bytes.truncate(at),
            4 => {
                let end = bytes.len().min(at + random.below(40));
                bytes.drain(at..end);
            }
            _ => {
                let other = &seeds[random.below(seeds.len())];
                let from = random.below(other.len() + 1);
                let to = other.len().min(from + random.below(40));
                bytes.splice(at..at, other[from..to].iter().copied());
            }
        }
    }
    bytes
}
