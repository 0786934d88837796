//! The documentation of `sctp-opts` is complete: every option is in the index, has an example, and can be found by its C name.

mod common;

use codegen::description::Description;
use codegen::input::file::Access;
use codegen::model::{Argument, Opt, PlatformId, Spec};
use common::{real, root};

fn generated(name: &str) -> String {
    let path = root().join("sctp-opts/src/generated").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn wrapped(spec: &Spec, platform: PlatformId) -> Vec<&Opt> {
    spec.options.iter().filter(|option| option.wrapped(platform)).collect()
}

#[test]
fn every_option_is_in_every_index_once() {
    let spec = real();
    for platform in &spec.platforms {
        let page = generated(&format!("{}.md", platform.name));
        let options = page.split("\n# Members of the C structs\n").next().unwrap();
        for option in &spec.options {
            let cell = format!("`{}`", option.common.name);
            let rows = options.lines().filter(|line| line.split('|').nth(2).is_some_and(|c| c.contains(&cell)));
            assert_eq!(rows.count(), 1, "{} in {}.md", option.common.name, platform.name);
        }
    }
}

/// rustdoc only finds an alias of a re-exported item if the alias is repeated at the re-export.
#[test]
fn every_c_name_is_an_alias_where_users_see_the_type() {
    let (spec, public) = (real(), generated("public.rs"));
    for id in spec.platform_ids() {
        let platform = &spec.platform(id).name;
        for option in wrapped(&spec, id) {
            let shown = format!("pub use crate::generated::{platform}::{};", option.rust);
            let before = &public[..public.find(&shown).unwrap_or_else(|| panic!("no `{shown}`"))];
            let own = before.rsplit(';').next().unwrap();
            let alias = format!("alias = \"{}\"", option.common.name);
            assert!(own.contains(&alias), "{platform}: {} has no {alias}", option.rust);
        }
        let index = public.split(&format!("include_str!(\"{platform}.md\")")).nth(1).unwrap();
        let index = index.split("pub mod index").next().unwrap();
        for option in spec.options.iter().filter(|option| !option.wrapped(id)) {
            assert!(index.contains(&format!("alias = \"{}\"", option.common.name)), "{}", option.common.name);
        }
    }
}

#[test]
fn every_type_has_an_example_that_reads_or_sets_it() {
    let spec = real();
    for id in spec.platform_ids() {
        let module = generated(&format!("{}.rs", spec.platform(id).name));
        assert_eq!(module.matches("/// # Example\n").count(), wrapped(&spec, id).len());
        for option in wrapped(&spec, id) {
            let offer = option.common.offer(id).unwrap();
            let nothing_to_give = matches!(&offer.argument, Argument::Scalar(_)) && option.is_bare_id(&offer.argument);
            if offer.access != Access::Get && !nothing_to_give {
                assert!(!option.example.is_empty(), "{}: `example` is missing", option.common.name);
            }
            let docs = &module[..module.find(&format!("\npub struct {}", option.rust)).unwrap()];
            let example = docs.rsplit("/// # Example\n").next().unwrap().split("/// ```\n").next().unwrap();
            let call = if offer.access == Access::Get { "get::<" } else { "set(" };
            assert!(example.contains(call) && example.contains(&option.rust), "{}: {example}", option.rust);
        }
    }
}

/// The tests compile for each platform, and run, exactly the documented examples.
#[test]
fn tested_examples_are_the_documented_ones() {
    let spec = real();
    for (platform, tested) in [("linux", "documented/linux.rs"), ("freebsd", "documented/freebsd.rs")] {
        let id = spec.platform_ids().find(|id| spec.platform(*id).name == platform).unwrap();
        let shown = generated(&format!("{platform}.rs"));
        let read = |file| std::fs::read_to_string(root().join("sctp-opts/tests").join(file)).unwrap();
        let text = read("documented/shared.rs") + &read(tested);
        let bodies = text.split(") -> Outcome {\n").skip(1).map(|body| body.split("\n    Ok(())").next().unwrap());
        let bodies: Vec<&str> = bodies.collect();
        assert_eq!(bodies.len(), wrapped(&spec, id).len(), "{tested}");
        for body in bodies {
            let lines = body.lines().map(|line| match line.strip_prefix("    ") {
                Some(line) => format!("/// {line}\n"),
                None => "///\n".to_owned(),
            });
            let text: String = lines.collect();
            assert!(shown.contains(&text), "{tested}: not shown:\n{text}");
        }
    }
}

#[test]
fn without_values_to_set_an_example_reads() {
    let mut spec = real();
    let example = |spec: &Description| {
        let files = codegen::emit::rust::emit(spec).unwrap();
        let module = files.iter().find(|file| file.path.ends_with("generated/linux.rs")).unwrap();
        let before = module.text.split("pub struct RtoInfo {").next().unwrap();
        before.rsplit("fn example(").next().unwrap().to_owned()
    };
    assert!(example(&spec).contains("set(&socket"));
    spec.spec.options.iter_mut().find(|option| option.rust == "RtoInfo").unwrap().example.clear();
    let text = example(&spec);
    assert!(text.contains("get::<RtoInfo>") && !text.contains("set(&socket"), "{text}");
}
