//! Tables of values, as invocations of the macros in `values`.

use quote::{format_ident, quote};

use crate::emit::text::rust::pretty;
use crate::lower::rust_api::message::NotificationType;
use crate::lower::rust_api::values::{Number, ShownValue, ValuesType};

pub(super) fn render(table: &ValuesType) -> String {
    let (macro_name, keyword) = if table.flags { ("flags", "struct") } else { ("enumeration", "enum") };
    let doc: String = table.doc.lines().map(|line| format!("    /// {line}\n")).collect();
    let values: String = table.values.iter().map(value).collect();
    let mut out = format!(
        "crate::values::{macro_name}! {{\n{doc}    pub {keyword} {}: {} {{\n{values}    }}\n}}\n",
        table.name, table.repr
    );
    if table.is_policy {
        let name = format_ident!("{}", table.name);
        out.push('\n');
        out += &pretty(&quote! {
            impl ::sctp_opts::Policy for #name {
                fn number(self) -> u16 {
                    self.number()
                }
            }
        });
    }
    out
}

fn value(value: &ShownValue) -> String {
    let mut out: String = value.doc.lines().map(|line| format!("        /// {line}\n")).collect();
    for alias in &value.aliases {
        out += &format!("        #[doc(alias = \"{alias}\")]\n");
    }
    out + &match &value.number {
        Number::Constant(name) => format!("        {} = sys::{name},\n", value.name),
        Number::Wire(number) => format!("        {} = {number},\n", value.name),
    }
}

/// The types of notifications.
pub(super) fn notification_type(types: &[NotificationType]) -> String {
    let line = |n: &NotificationType| {
        format!(
            "        /// {}\n        #[doc(alias = \"{1}\")]\n        {2} = sys::{1},\n",
            n.summary, n.c_name, n.name
        )
    };
    let lines: String = types.iter().map(line).collect();
    let implementation = pretty(&quote! {
        impl ::sctp_opts::EventType for NotificationType {
            fn number(self) -> u16 {
                self.number()
            }
        }
    });
    format!(
        "crate::values::enumeration! {{\n    /// Type of a notification ([RFC 6458, section 6.1](https://www.rfc-editor.org/rfc/rfc6458#section-6.1)).\n    pub enum NotificationType: u16 {{\n{lines}    }}\n}}\n\n{implementation}"
    )
}
