//! The kinds of errors. Numbers are never reused; each is explained in `explain/`.

macro_rules! codes {
    ($($number:literal $name:ident $title:literal,)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $title] $name,)*
        }

        impl Code {
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// For example `E012`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$name => $number,)* }
            }

            pub fn title(self) -> &'static str {
                match self { $(Code::$name => $title,)* }
            }

            /// The text of `cargo xtask explain`.
            pub fn explanation(self) -> &'static str {
                match self { $(Code::$name => include_str!(concat!("../../explain/", $number, ".md")),)* }
            }
        }
    };
}

codes! {
    // Form
    "E001" Syntax "not TOML",
    "E002" UnknownKey "an unknown key",
    "E003" WrongType "a value of the wrong type",
    "E004" MissingKey "a missing key",
    "E005" UnknownWord "an unknown word for a key",
    // Names
    "E010" BadName "not a valid C name",
    "E011" DuplicateName "the same name twice",
    "E012" NoLayout "a struct without a layout for a platform that needs it",
    "E013" UnknownStruct "an unknown struct",
    "E014" UnknownPlatform "an unknown platform",
    "E015" MissingPlatform "an item without a line for a platform",
    "E016" DuplicateNumber "two items of a platform with the same number",
    "E017" RustNameCollision "two items that would have the same Rust name",
    "E018" UnusedStruct "a struct that nothing uses",
    "E019" UnknownValues "`as` names an unknown type",
    "E020" BadRustName "not a valid Rust name",
    "E021" TwoValues "one C name with two values on a platform",
    "E022" UnknownLevel "a level that is not a constant",
    "E023" NotInLibrary "a name that `sctp-opts` does not have",
    // Availability
    "E030" SinceAfterUntil "`until` before `since`",
    "E031" UnknownRelease "an unknown release",
    "E032" EmptyNote "an empty reason or note",
    "E033" AbsentAndOffered "absent, but described",
    "E034" UpstreamLoop "a platform that is its own upstream",
    "E036" NoNumber "offered without a number",
    "E037" NotOfThisKind "a key that this kind of item does not have",
    "E038" UnknownErrno "an unknown error number",
    "E039" BadReleases "an invalid list of releases",
    // References
    "E040" BadSection "not a section of an RFC",
    "E041" ObsoleteRfc "a section of an obsolete RFC",
    "E042" RfcAndDraft "both an RFC and a draft",
    "E043" UnknownSuccessor "an unknown successor",
    "E044" UnknownSwitch "an item enabled by something unknown",
    "E045" BadSentence "documentation that is not a sentence",
    "E046" BadDate "not a date or a commit",
    "E047" BadText "a text with invalid characters",
    "E048" UnknownCode "a source location in an unknown repository",
    "E049" NotInherited "`without` names something that is not inherited",
    // Layout
    "E050" UnknownType "an unknown C type",
    "E051" UncountedArray "a trailing array without a counter",
    "E052" UnknownCounter "a counter without an array",
    "E053" ArrayNotLast "a trailing array that is not last",
    "E054" BadAlignment "an alignment that is not a power of two",
    "E055" DuplicateField "two fields with the same name",
    "E056" TwoLayouts "two layouts of a struct on one platform",
    "E057" ContainsItself "a struct inside itself",
    "E058" GrewInTheMiddle "`grew` on a field that is not at the end",
    "E059" PaddedArray "a trailing array after padding",
    "E060" NoRoom "a trailing array without `room`",
    "E061" WrongSite "values whose type is not that of their field",
    "E062" UnknownSite "`carried_by` names something unknown",
    "E063" UselessType "an unused platform-specific type",
    "E064" BadLayout "a layout that is impossible in C or Rust",
    "E065" NotInRust "a member that cannot be represented in Rust",
    // Meaning
    "E070" MissingRole "a selector without its field",
    "E071" UselessSelector "a selector that selects nothing",
    "E072" NoArgument "an option without an argument, or with two",
    "E073" UnitOfNoNumber "a unit for something that is not a number",
    "E074" UnknownField "a field that the struct does not have",
    "E075" BadRange "not a range, or one that does not fit",
    "E076" IdsOfNoDirection "ids for a direction that is not offered",
    "E077" SameValue "two names for one value",
    "E078" ValueTooBig "a value that does not fit its type",
    "E079" RefusedAndOffered "`refused` for a direction that is offered",
    "E080" NothingToWrap "an option type without fields",
    "E081" TwoOfOneRole "two fields with the same role",
    "E082" BadExample "an example that is not a value of its field",
    "E083" BadScript "a packetdrill script that cannot be written, or is missing",
    // Evidence
    "E090" BadEvidence "invalid evidence",
    "E091" Contradicted "evidence that contradicts the description",
}
