//! Reports structs that are not used.

use std::collections::BTreeSet;

use crate::diag::{Code, Diagnostics};
use crate::model::{Argument, CType, Spec, StructId};

pub(super) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    let mut used: BTreeSet<usize> = BTreeSet::new();
    let mut todo: Vec<StructId> =
        spec.structs.iter().enumerate().filter(|(_, s)| s.keep.is_some()).map(|(i, _)| StructId(i)).collect();
    for common in spec.commons() {
        for platform in spec.platform_ids() {
            let Some(offer) = common.offer(platform) else { continue };
            if let Argument::Struct(id) = offer.argument {
                todo.push(id);
            }
            let in_prototype = offer.prototype.iter().flat_map(|p| std::iter::once(&p.returns).chain(&p.args));
            let in_forms = offer.forms.iter().map(|f| &f.ty);
            for text in in_prototype.chain(in_forms) {
                let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                todo.extend(words.filter_map(|word| spec.struct_on(word, platform)));
            }
        }
    }
    while let Some(id) = todo.pop() {
        if !used.insert(id.0) {
            continue;
        }
        let s = spec.structure(id);
        for field in &s.fields {
            match &field.meaning.ty {
                CType::Struct(id) => todo.push(*id),
                CType::Pointer(target) => todo.extend(s.on.iter().filter_map(|p| spec.struct_on(target, *p))),
                _ => {}
            }
        }
    }
    for (index, s) in spec.structs.iter().enumerate() {
        if !used.contains(&index) {
            let title = format!("nothing uses the struct `{}`", s.name);
            let help = "remove it, or use it in an option, cmsg, notification, function or field of its platforms, or write in `keep` why it is needed";
            diagnostics.push(Code::UnusedStruct, s.place.clone(), title, "this struct", help);
        }
    }
}
