//! The mistakes that have a name. Numbers are never reused; what each means is explained in `explain/`.

macro_rules! codes {
    ($($number:literal $name:ident $title:literal,)*) => {
        /// A kind of mistake.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $title] $name,)*
        }

        impl Code {
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// `E012`
            pub fn name(self) -> &'static str {
                match self { $(Code::$name => $number,)* }
            }

            /// What it is about, in a few words.
            pub fn title(self) -> &'static str {
                match self { $(Code::$name => $title,)* }
            }

            /// What `cargo xtask explain` prints.
            pub fn explanation(self) -> &'static str {
                match self { $(Code::$name => include_str!(concat!("../../explain/", $number, ".md")),)* }
            }
        }
    };
}

codes! {
    // Form
    "E001" Syntax "not TOML",
    "E002" UnknownKey "a key that the format does not have",
    "E003" WrongType "a value of the wrong type",
    "E004" MissingKey "a key that has to be there",
    "E005" UnknownWord "a word that the key does not take",
    // Names
    "E010" BadName "not a name that C could have",
    "E011" DuplicateName "the same name twice",
    "E012" NoLayout "a struct without a layout for a platform that needs it",
    "E013" UnknownStruct "a struct that is nowhere described",
    "E014" UnknownPlatform "a platform that is nowhere described",
    "E015" MissingPlatform "an item that says nothing about a platform",
    "E016" DuplicateNumber "one number for two items of a platform",
    "E017" RustNameCollision "two items that would have the same Rust name",
    "E018" UnusedStruct "a struct that nothing uses",
    "E019" UnknownValues "`as` names something that is nowhere described",
    "E020" BadRustName "not a name that Rust could have",
    "E021" TwoValues "one C name with two values on a platform",
    "E022" UnknownLevel "a level that is not a constant",
    "E023" NotInLibrary "a name that `sctp-opts` does not have",
    // Availability
    "E030" SinceAfterUntil "gone before it came",
    "E031" UnknownRelease "a release that the platform does not know",
    "E032" EmptyNote "a reason or note that says nothing",
    "E033" AbsentAndOffered "absent, and yet described",
    "E034" UpstreamLoop "a platform that comes from itself",
    "E036" NoNumber "offered without a number",
    "E037" NotOfThisKind "a key that this kind of item does not have",
    "E038" UnknownErrno "an error number that the platform does not know",
    "E039" BadReleases "a list of releases that does not read",
    // References
    "E040" BadSection "not the form of a section of an RFC",
    "E041" ObsoleteRfc "a section of an RFC that was replaced",
    "E042" RfcAndDraft "an RFC and a draft at once",
    "E043" UnknownSuccessor "a successor that is nowhere described",
    "E044" UnknownSwitch "an item that is switched on by something unknown",
    "E045" BadSentence "documentation that does not read as a sentence",
    "E046" BadDate "not a date or a commit",
    "E047" BadText "a text with characters that it cannot have",
    "E048" UnknownCode "a place in code of which nobody has said where it is",
    "E049" NotInherited "a platform without what it would not inherit",
    // Layout
    "E050" UnknownType "a C type that is not known",
    "E051" UncountedArray "a counted array without its counter",
    "E052" UnknownCounter "a counter of nothing",
    "E053" ArrayNotLast "a trailing array that does not trail",
    "E054" BadAlignment "an alignment that is not a power of two",
    "E055" DuplicateField "two fields of one name",
    "E056" TwoLayouts "two layouts of a struct on one platform",
    "E057" ContainsItself "a struct inside itself",
    "E058" GrewInTheMiddle "a field that grew in the middle",
    "E059" PaddedArray "a trailing array behind padding",
    "E060" NoRoom "a trailing array of unknown room",
    "E061" WrongCarrier "values of another type than what carries them",
    "E062" UnknownCarrier "values carried by something that is nowhere described",
    "E063" UselessType "a type for a platform that has no use for it",
    "E064" BadLayout "a layout that C or Rust does not have",
    "E065" NotInRust "a member without a form in Rust",
    // Meaning
    "E070" MissingRole "a selector without its field",
    "E071" UselessSelector "a selector that selects nothing",
    "E072" NoArgument "an option without an argument, or with two",
    "E073" UnitOfNoNumber "a unit where there is no number",
    "E074" UnknownField "a field that the struct does not have",
    "E075" BadRange "not a range, or one that does not fit",
    "E076" IdsOfNoDirection "ids for a direction that is not offered",
    "E077" SameValue "two names of one value",
    "E078" ValueTooBig "a value that does not fit its type",
    "E079" RefusedAndOffered "an error for a direction that is offered",
    "E080" NothingToWrap "an option whose argument has nothing to show",
    "E081" TwoOfOneRole "two fields for one thing",
    "E082" BadExample "an example that is not a value of its field",
    "E083" BadScript "a packetdrill script that cannot be written, or is missing",
    // Evidence
    "E090" BadEvidence "evidence that does not read",
    "E091" Contradicted "a kernel was seen to do otherwise",
}
