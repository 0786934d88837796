//! Checks that values have the type of the fields that contain them, so that Rust needs no conversion where C has none.

use crate::diag::{Code, Diagnostics};
use crate::model::value_sites::{self, Kind};
use crate::model::{CarriedBy, PlatformId, Spec, Values};

pub(super) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    for table in &spec.values {
        let nowhere =
            |by: &&CarriedBy| spec.platform_ids().all(|platform| value_sites::named(spec, by, platform).is_none());
        let unknown: Vec<&CarriedBy> = table.carried_by.iter().filter(nowhere).collect();
        for by in &unknown {
            let title = format!("`{}` has no integer `{}` for values of `{}`", by.of, by.name, table.name);
            let help = "name a field of a struct, or an argument of a function";
            diagnostics.push(Code::UnknownSite, by.place.clone(), title, "unknown", help);
        }
        if unknown.is_empty() {
            // One error per table is enough: usually all platforms have the same one.
            let _ = spec.platform_ids().any(|platform| on(spec, table, platform, diagnostics));
        }
    }
}

/// Reports an error on a platform; returns whether there is one.
fn on(spec: &Spec, table: &Values, platform: PlatformId, diagnostics: &mut Diagnostics) -> bool {
    if table.values.iter().all(|value| value.on[platform.0].is_none()) {
        return false;
    }
    let own = value_sites::kind(spec, &table.types[platform.0], platform);
    let title_of = &spec.platform(platform).title;
    let sites = value_sites::typing(spec, table, platform);
    if let Some(other) = sites.iter().find(|site| Some(site.kind) != own) {
        let title = format!("`{}` is used by `{}`, which is {} on {title_of}", table.name, other.name, other.kind);
        let help = "give the values that type, with `type_on` where it differs between platforms";
        diagnostics.push(Code::WrongSite, table.place.clone(), title, "another type", help);
        return true;
    }
    // A constant without a field has its type in C, or that of the upstream.
    let related = |id: &PlatformId| spec.lineage(spec.platform(platform)).any(|of| of.name == spec.platform(*id).name);
    if !spec.platform_ids().filter(related).any(|id| !value_sites::typing(spec, table, id).is_empty()) {
        let all =
            |unsigned| table.values.iter().all(|v| v.on[platform.0].is_none() || v.unsigned[platform.0] == unsigned);
        let in_c = |signed| own == Some(Kind { bits: 32, signed }) && all(!signed);
        if !in_c(true) && !in_c(false) {
            let title = format!("`{}` is not an `int`, and nothing on {title_of} uses it", table.name);
            let help = "write `carried_by = [\"struct.field\"]`, or make it an int as in C";
            diagnostics.push(Code::WrongSite, table.place.clone(), title, "not in any field", help);
            return true;
        }
    }
    false
}
