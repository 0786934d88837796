//! `bench`.

use std::path::Path;

use clap::ValueEnum as _;

use super::arguments::BenchArguments;
use crate::commands::Stop;
use xtask::bench::{self, Table};

pub(crate) fn bench(root: &Path, arguments: &BenchArguments) -> Result<(), Stop> {
    let tables = arguments.table.map_or_else(|| Table::value_variants().to_vec(), |table| vec![table]);
    let mut failed = Vec::new();
    for table in tables {
        let name = table.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned());
        let done = bench::table(root, table, &arguments.times, arguments.install.policy()).and_then(|text| {
            println!("{text}");
            if arguments.write {
                bench::write(root, &name, &text)
            } else {
                Ok(())
            }
        });
        // Measure the other tables even if one fails.
        failed.extend(done.err().map(|error| format!("{name}: {error}")));
    }
    if failed.is_empty() {
        Ok(())
    } else {
        Err(failed.join("\n").into())
    }
}

pub(crate) fn generate_once(root: &Path) -> Result<(), Stop> {
    print!("{}", bench::generate::once(root)?);
    Ok(())
}
