//! Feature `serde`: values are written by name in human-readable formats and by number in binary ones.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Error, IntoDeserializer, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::values::Names;

/// Writes the name of `value`, if it has one and the format is human-readable, otherwise its number.
pub(crate) fn serialize_value<T, N, S>(
    names: &[(&'static str, T)],
    value: &T,
    number: &N,
    serializer: S,
) -> Result<S::Ok, S::Error>
where
    T: PartialEq,
    N: Serialize,
    S: Serializer,
{
    match names.iter().find(|(_, named)| named == value) {
        Some((name, _)) if serializer.is_human_readable() => serializer.serialize_str(name),
        _ => number.serialize(serializer),
    }
}

/// Reads a name or a number.
pub(crate) fn deserialize_value<'de, T, N, D>(
    names: &[(&'static str, T)],
    from_number: fn(N) -> T,
    deserializer: D,
) -> Result<T, D::Error>
where
    T: Copy,
    N: Deserialize<'de>,
    D: Deserializer<'de>,
{
    if !deserializer.is_human_readable() {
        return N::deserialize(deserializer).map(from_number);
    }
    let named = |text: &str| names.iter().find(|(name, _)| *name == text).map(|(_, value)| *value);
    let read = Read { named, from_number, expected: names.iter().map(|(name, _)| *name), number: PhantomData };
    deserializer.deserialize_any(read)
}

/// Writes the joined names if the format is human-readable, otherwise the bits.
pub(crate) fn serialize_flags<I, N, S>(names: &Names<I>, bits: &N, serializer: S) -> Result<S::Ok, S::Error>
where
    I: Iterator<Item = (&'static str, u64)> + Clone,
    N: Serialize,
    S: Serializer,
{
    if serializer.is_human_readable() {
        serializer.collect_str(names)
    } else {
        bits.serialize(serializer)
    }
}

/// Reads joined names or bits.
pub(crate) fn deserialize_flags<'de, I, N, D>(flags: &I, deserializer: D) -> Result<N, D::Error>
where
    I: Iterator<Item = (&'static str, u64)> + Clone,
    N: Deserialize<'de> + TryFrom<u64>,
    D: Deserializer<'de>,
{
    if !deserializer.is_human_readable() {
        return N::deserialize(deserializer);
    }
    let named = |text: &str| {
        let parts = text.split('|').map(str::trim).filter(|part| !part.is_empty());
        let bits = |part: &str| match part.strip_prefix("0x") {
            Some(number) => u64::from_str_radix(number, 16).ok(),
            None => flags.clone().find(|(name, _)| *name == part).map(|(_, bits)| bits),
        };
        let all = parts.map(bits).try_fold(0, |all, bits| Some(all | bits?));
        all.and_then(|bits| N::try_from(bits).ok())
    };
    let expected = flags.clone().map(|(name, _)| name);
    deserializer.deserialize_any(Read { named, from_number: |bits| bits, expected, number: PhantomData })
}

/// Accepts a string or a number.
struct Read<N, F, I, T> {
    named: F,
    from_number: fn(N) -> T,
    expected: I,
    number: PhantomData<N>,
}

impl<'de, N, F, I, T> Visitor<'de> for Read<N, F, I, T>
where
    N: Deserialize<'de>,
    F: Fn(&str) -> Option<T>,
    I: Iterator<Item = &'static str> + Clone,
{
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number or one of")?;
        self.expected.clone().try_for_each(|name| write!(f, " {name}"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.named)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        N::deserialize(number.into_deserializer()).map(self.from_number)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        N::deserialize(number.into_deserializer()).map(self.from_number)
    }
}

/// Addresses as strings, `[fe80::1%2]:3868`, in every format: serde's binary form would lose the interface.
pub(crate) mod address {
    use core::fmt;
    use std::net::SocketAddr;

    use serde::de::{Error, Unexpected, Visitor};
    use serde::{Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(address: &SocketAddr, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(address)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SocketAddr, D::Error> {
        deserializer.deserialize_str(Parse)
    }

    struct Parse;

    impl Visitor<'_> for Parse {
        type Value = SocketAddr;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a socket address")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<SocketAddr, E> {
            text.parse().map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
        }
    }

    #[allow(dead_code)] // As `array`.
    pub(crate) mod optional {
        use std::net::SocketAddr;

        use serde::{Deserialize, Deserializer, Serialize, Serializer};

        #[derive(Serialize, Deserialize)]
        struct Address(#[serde(with = "super")] SocketAddr);

        #[allow(clippy::ref_option)] // serde passes a reference.
        pub(crate) fn serialize<S: Serializer>(address: &Option<SocketAddr>, serializer: S) -> Result<S::Ok, S::Error> {
            address.map(Address).serialize(serializer)
        }

        pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<SocketAddr>, D::Error> {
            Option::<Address>::deserialize(deserializer).map(|address| address.map(|address| address.0))
        }
    }
}

/// Arrays with more elements than serde supports.
#[allow(dead_code)] // Some descriptions have none.
pub(crate) mod array {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(crate) fn serialize<T: Serialize, const N: usize, S: Serializer>(
        array: &[T; N],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(array)
    }

    pub(crate) fn deserialize<'de, T: Deserialize<'de>, const N: usize, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<[T; N], D::Error> {
        let all = Vec::<T>::deserialize(deserializer)?;
        all.try_into().map_err(|all: Vec<T>| D::Error::custom(format_args!("{} elements, not {N}", all.len())))
    }

    /// Arrays of arrays with more elements than serde supports.
    pub(crate) mod nested {
        use serde::{Deserialize, Deserializer, Serialize, Serializer};

        #[derive(Serialize, Deserialize)]
        #[serde(bound(serialize = "T: Serialize", deserialize = "T: Deserialize<'de>"))]
        struct Row<T, const M: usize>(#[serde(with = "super")] [T; M]);

        pub(crate) fn serialize<T: Serialize + Copy, const M: usize, const N: usize, S: Serializer>(
            array: &[[T; M]; N],
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.collect_seq(array.iter().map(|row| Row(*row)))
        }

        pub(crate) fn deserialize<'de, T: Deserialize<'de>, const M: usize, const N: usize, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<[[T; M]; N], D::Error> {
            super::deserialize::<Row<T, M>, N, D>(deserializer).map(|all| all.map(|row| row.0))
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use core::fmt::Debug;

    use serde::de::DeserializeOwned;
    use serde_json::json;

    use super::*;
    use crate::generated::linux::cmsgs::SndInfo;
    use crate::generated::linux::notifications::{OwnedNotification, StreamReset};
    use crate::generated::linux::{AssocState, AuthKey, PrimaryAddr, ResetDirection, ResetStreams, SndFlags};
    use crate::{List, Ppid, Ticks};

    /// Checks that the value is unchanged after writing and reading it, in a human-readable and a binary format, except
    /// for what `Debug` does not show: the flow information of an address.
    pub(crate) fn round_trips<T: Serialize + DeserializeOwned + Debug>(value: &T) {
        let (text, shown) = (serde_json::to_string(value).unwrap(), format!("{value:?}"));
        assert_eq!(format!("{:?}", serde_json::from_str::<T>(&text).unwrap()), shown, "{text}");
        let bytes = postcard::to_allocvec(value).unwrap();
        assert_eq!(format!("{:?}", postcard::from_bytes::<T>(&bytes).unwrap()), shown, "{bytes:?}");
    }

    /// Checks the human-readable form, and other forms that are accepted.
    #[track_caller]
    fn is<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, text: &serde_json::Value) {
        assert_eq!(&serde_json::to_value(value).unwrap(), text);
        assert_eq!(&serde_json::from_value::<T>(text.clone()).unwrap(), value);
        round_trips(value);
    }

    #[track_caller]
    fn is_read_as<T: DeserializeOwned + PartialEq + Debug>(text: &serde_json::Value, value: &T) {
        assert_eq!(&serde_json::from_value::<T>(text.clone()).unwrap(), value);
    }

    #[track_caller]
    fn is_refused<T: DeserializeOwned + Debug>(text: serde_json::Value, because: &str) {
        let error = serde_json::from_value::<T>(text).unwrap_err().to_string();
        assert!(error.contains(because), "{error}");
    }

    #[test]
    fn values_are_written_by_name() {
        is(&AssocState::Established, &json!("Established"));
        is(&AssocState::Other(-77), &json!(-77));
        is_read_as(&json!(AssocState::Established.number()), &AssocState::Established);
        is_refused::<AssocState>(json!("Open"), "a number or one of Empty Closed");
        is_refused::<AssocState>(json!(u64::MAX), "invalid value");
        assert_eq!(postcard::to_allocvec(&AssocState::Closed), postcard::to_allocvec(&AssocState::Closed.number()));
    }

    #[test]
    fn flags_are_written_by_name() {
        is(&(SndFlags::UNORDERED | SndFlags::from_bits(0x4000)), &json!("UNORDERED | 0x4000"));
        is(&SndFlags::empty(), &json!(""));
        is_read_as(&json!("EOF|UNORDERED"), &(SndFlags::UNORDERED | SndFlags::EOF));
        is_read_as(&json!(1), &SndFlags::from_bits(1));
        is_refused::<SndFlags>(json!("UNORDERED | LATE"), "a number or one of");
        is_refused::<SndFlags>(json!("0x10000"), "a number or one of");
        is_refused::<SndFlags>(json!(-1), "invalid value");
        assert_eq!(postcard::to_allocvec(&SndFlags::EOF), postcard::to_allocvec(&SndFlags::EOF.bits()));
    }

    #[test]
    fn structs_have_the_fields_of_rust() {
        let info = SndInfo { stream: 3, ppid: Ppid::DIAMETER, ..SndInfo::default() };
        is(&info, &json!({"stream": 3, "flags": "", "ppid": 46, "context": 0, "assoc_id": 0}));
        is(&Ticks(7), &json!(7));
        is_refused::<SndInfo>(json!({"stream": 3}), "missing field");
    }

    #[test]
    fn addresses_keep_their_interface() {
        let local = PrimaryAddr("[fe80::1%2]:3868".parse().unwrap());
        is(&local, &json!("[fe80::1%2]:3868"));
        is_refused::<PrimaryAddr>(json!("localhost"), "a socket address");
    }

    #[test]
    fn a_list_rejects_more_elements_than_fit() {
        is(&List::from([1_u8, 2]), &json!([1, 2]));
        is(&List::<u8, 4>::new(), &json!([]));
        is_refused::<List<u8, 2>>(json!([1, 2, 3]), "at most 2 elements");
    }

    #[test]
    fn borrowed_values_are_serialized_only() {
        let reset = ResetStreams { flags: ResetDirection::OUTGOING, streams: &[7, 9] };
        assert_eq!(serde_json::to_value(reset).unwrap(), json!({"flags": "OUTGOING", "streams": [7, 9]}));
        // `Debug` does not show the key.
        let key = AuthKey { key_number: 1, key: &[7, 8] };
        assert_eq!(serde_json::to_value(key).unwrap(), json!({"key_number": 1, "key": [7, 8]}));
    }

    #[test]
    fn arrays_have_any_length() {
        #[derive(Debug, PartialEq, Serialize, serde::Deserialize)]
        struct Long {
            #[serde(with = "array")]
            one: [u8; 40],
            #[serde(with = "array::nested")]
            two: [[u16; 33]; 2],
        }
        let long = Long { one: [7; 40], two: [[1; 33], [2; 33]] };
        is(&long, &json!({"one": long.one.to_vec(), "two": [long.two[0].to_vec(), long.two[1].to_vec()]}));
        is_refused::<Long>(json!({"one": [1, 2], "two": []}), "2 elements, not 40");
        is_refused::<Long>(json!({"one": long.one.to_vec(), "two": [[1], [2]]}), "1 elements, not 33");
    }

    #[test]
    fn notifications_are_read_as_owned_values() {
        let text = json!({"StreamReset": {"flags": "INCOMING_SSN", "assoc_id": 5, "streams": [1, 2]}});
        let owned: OwnedNotification = serde_json::from_value(text.clone()).unwrap();
        let crate::generated::linux::notifications::Notification::StreamReset(StreamReset { streams, .. }) =
            owned.get()
        else {
            panic!("{owned:?}");
        };
        assert_eq!(streams.iter().collect::<Vec<_>>(), [1, 2]);
        assert_eq!(serde_json::to_value(owned.get()).unwrap(), text);
        is(&owned, &text);
    }
}
