//! Rust names derived from C names.

use std::collections::HashMap;
use std::sync::LazyLock;

/// `PeerAddrParams` for `PEER_ADDR_PARAMS`.
pub fn camel(name: &str) -> String {
    name.split('_')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let mut chars = part.chars();
            let first = chars.next().into_iter().flat_map(char::to_uppercase);
            first.chain(chars.flat_map(char::to_lowercase)).collect::<String>()
        })
        .collect()
}

/// `FreeBSD` → `FreeBsd`
pub fn of_title(title: &str) -> String {
    let mut before: Option<char> = None;
    let one = |c: char| {
        let starts = before.replace(c).is_none_or(|before| before.is_ascii_lowercase() && c.is_ascii_uppercase());
        if starts {
            c.to_ascii_uppercase()
        } else {
            c.to_ascii_lowercase()
        }
    };
    title.chars().filter(char::is_ascii_alphanumeric).map(one).collect()
}

/// The Rust type of an item: its C name without `SCTP_`.
pub fn item(c_name: &str) -> String {
    camel(c_name.strip_prefix("SCTP_").unwrap_or(c_name))
}

/// The type of the struct in a notification's field.
pub fn inner_type(item: &str, field: &str) -> String {
    format!("{item}{}", camel(field))
}

/// `peer_addr_params` for `PeerAddrParams`.
pub fn snake(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// The Rust name of a struct's member: its C name without the prefix that all members share.
pub fn field(c_name: &str) -> String {
    let trimmed = c_name.trim_start_matches('_');
    match trimmed.split_once('_') {
        Some((_, rest)) if !rest.is_empty() => rest.to_owned(),
        _ => trimmed.to_owned(),
    }
    .to_lowercase()
}

pub fn is_c_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
}

pub fn is_rust_identifier(name: &str) -> bool {
    is_c_identifier(name) && syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Whether a name has the form of a Rust type.
pub fn is_rust_type(name: &str) -> bool {
    is_rust_identifier(name) && name.starts_with(|c: char| c.is_ascii_uppercase()) && !name.contains('_')
}

/// The reason for which our headers cannot use a C identifier.
pub fn reserved_in_c(name: &str) -> Option<&'static str> {
    if let Some(reason) = RESERVED.get(name) {
        Some(reason)
    } else if name.starts_with("__") && name.ends_with("__") {
        Some(MACRO)
    } else if name.starts_with("__bindgen") || (name.starts_with("SCTP_SYS_") && name.ends_with("_H")) {
        Some(DEFINED)
    } else if syn::parse_str::<syn::Ident>(name).is_err() {
        Some(WORD_OF_RUST)
    } else {
        None
    }
}

const MACRO: &str = "a macro of C compilers";
const DEFINED: &str = "defined in the generated header";
const WORD_OF_RUST: &str = "a word of Rust";

/// Reasons by word. For a word of several lists, the last one counts.
static RESERVED: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let lists = [(RUST_WORDS, WORD_OF_RUST), (HEADER, DEFINED), (MACROS, MACRO), (C_KEYWORDS, "a keyword of C")];
    lists.into_iter().flat_map(|(words, reason)| words.split_whitespace().map(move |word| (word, reason))).collect()
});

const C_KEYWORDS: &str = "alignas alignof auto bool break case char const constexpr continue default do double else enum \
                          extern false float for goto if inline int long nullptr register restrict return short signed \
                          sizeof static static_assert struct switch thread_local true typedef typeof typeof_unqual union \
                          unsigned void volatile while asm _Alignas _Alignof _Atomic _BitInt _Bool _Complex _Decimal128 \
                          _Decimal32 _Decimal64 _Float16 _Generic _Imaginary _Noreturn _Static_assert _Thread_local \
                          __asm__ __attribute__ __const __extension__ __func__ __inline __int128 __restrict __signed__ \
                          __typeof__ __volatile__";

/// Predefined macros of gcc and clang on our targets, unless strict conformance is requested.
const MACROS: &str = "linux unix i386 arm mips sparc alpha hppa vax sun defined __has_include __has_include_next \
                      __has_embed __has_attribute __has_builtin __has_feature __has_extension __has_c_attribute _Pragma";

const HEADER: &str =
    "int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t size_t ssize_t uintptr_t intptr_t \
                      socklen_t sa_family_t sctp_assoc_t getsockopt setsockopt __tail_padding __IncompleteArrayField \
                      __BindgenUnionField __BindgenBitfieldUnit __BindgenComplex __BindgenFloat16";

/// Keywords that bindgen renames, and Rust's primitive types.
const RUST_WORDS: &str = "alignof as async await become box crate dyn final fn gen impl in let loop macro match mod move mut \
                          offsetof override priv proc pub pure ref self super trait try type unsafe unsized use virtual \
                          where yield Self str f32 f64 usize isize u128 i128 u64 i64 u32 i32 u16 i16 u8 i8";
