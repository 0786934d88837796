//! Options whose fields depend on each other: adjustments after reading and before writing a value.
//!
//! The description names them (`adapted`), and the derive calls these functions (`hook`).

/// The adapted options of each system. `cargo xtask check` reads this list and rejects descriptions that name others;
/// the compiler checks that these exist.
macro_rules! adapted {
    ($($system:ident: $($option:ident)*;)*) => { $(
        each_of! { $system: hooks $($option)* }
    )* };
}

#[allow(unused_macros)] // On systems that are not described.
macro_rules! hooks {
    ($system:ident $($option:ident)*) => { $(
        #[allow(unused_imports)]
        use $system::$option::{read as _, written as _};
    )* };
}

adapted! {
    linux: peer_addr_params default_snd_info default_send_param;
    freebsd: peer_addr_params;
}

/// An option with flags that enable its other fields.
macro_rules! peer_addr_params {
    ($system:ident { $($written:tt)* } { $($read:tt)* }) => {
        pub(crate) mod peer_addr_params {
            use crate::codec::Result;
            use crate::generated::$system::{PeerAddrParams, SppFlags};
            use sctp_sys::$system as sys;

            /// Takes whether a field is given, the flag that enables it, and the flag that disables it.
            type Imply<'a> = dyn FnMut(bool, SppFlags, SppFlags) + 'a;

            pub(crate) fn written(value: &PeerAddrParams, raw: &mut sys::sctp_paddrparams) -> Result<()> {
                let mut flags = value.flags;
                let mut imply = |given: bool, on: SppFlags, off: SppFlags| {
                    if given && flags.without(on | off) == flags {
                        flags |= on;
                    }
                };
                imply(!value.hb_interval.is_zero(), SppFlags::HB_ENABLE, SppFlags::HB_DISABLE);
                imply(value.path_mtu != 0, SppFlags::PMTUD_DISABLE, SppFlags::PMTUD_ENABLE);
                written_here(value, &mut imply)?;
                raw.spp_flags = flags.bits();
                Ok(())
            }

            $($written)*

            $($read)*
        }
    };
}

#[allow(unused_macros)] // On systems other than Linux.
macro_rules! like_linux {
    ($system:ident) => {
        pub(crate) mod $system {
            peer_addr_params! {
                $system
                {
                    fn written_here(value: &PeerAddrParams, imply: &mut Imply<'_>) -> Result<()> {
                        imply(!value.sack_delay.is_zero(), SppFlags::SACKDELAY_ENABLE, SppFlags::SACKDELAY_DISABLE);
                        let (label, flagged) = (value.ipv6_flowlabel, value.flags.contains(SppFlags::IPV6_FLOWLABEL));
                        super::super::marked("ipv6_flowlabel", label, 0xf_ffff, flagged)?;
                        imply(label.is_some(), SppFlags::IPV6_FLOWLABEL, SppFlags::empty());
                        let dscp = value.dscp;
                        super::super::marked("dscp", dscp.map(u32::from), 0xfc, value.flags.contains(SppFlags::DSCP))?;
                        imply(dscp.is_some(), SppFlags::DSCP, SppFlags::empty());
                        Ok(())
                    }
                }
                {
                    /// A value without its flag is `None`.
                    pub(crate) fn read(mut value: PeerAddrParams) -> PeerAddrParams {
                        let flags = value.flags;
                        value.ipv6_flowlabel =
                            value.ipv6_flowlabel.filter(|_| flags.contains(SppFlags::IPV6_FLOWLABEL));
                        value.dscp = value.dscp.filter(|_| flags.contains(SppFlags::DSCP));
                        value
                    }
                }
            }

            /// The bits in which the kernel returns the policy of `SCTP_DEFAULT_PRINFO`, and which it rejects when they
            /// are set.
            const POLICY: u16 = sctp_sys::$system::SCTP_PR_SCTP_MASK;

            pub(crate) mod default_snd_info {
                use crate::codec::Result;
                use crate::generated::$system::{DefaultSndInfo, SndFlags};

                pub(crate) fn read(mut value: DefaultSndInfo) -> DefaultSndInfo {
                    value.flags = value.flags.without(SndFlags::from_bits(super::POLICY));
                    value
                }

                #[allow(clippy::unnecessary_wraps)] // Same signature as the others.
                pub(crate) fn written(_: &DefaultSndInfo, _: &mut sctp_sys::$system::sctp_sndinfo) -> Result<()> {
                    Ok(())
                }
            }

            pub(crate) mod default_send_param {
                use core::time::Duration;

                use crate::codec::Result;
                use crate::generated::$system::{DefaultSendParam, PrPolicy, SndFlags};

                pub(crate) fn read(mut value: DefaultSendParam) -> DefaultSendParam {
                    let policy = PrPolicy::from_number(value.flags.bits() & super::POLICY);
                    value.flags = value.flags.without(SndFlags::from_bits(super::POLICY));
                    // The value of another policy is not a time, but would become one when it is set again.
                    if !matches!(policy, PrPolicy::None | PrPolicy::Ttl) {
                        value.time_to_live = Duration::ZERO;
                    }
                    value
                }

                #[allow(clippy::unnecessary_wraps)] // Same signature as the others.
                pub(crate) fn written(_: &DefaultSendParam, _: &mut sctp_sys::$system::sctp_sndrcvinfo) -> Result<()> {
                    Ok(())
                }
            }
        }
    };
}

each_of! { linux: like_linux }

#[allow(unused_macros)] // On systems other than FreeBSD.
macro_rules! like_freebsd {
    ($system:ident) => {
        pub(crate) mod $system {
            peer_addr_params! {
                $system
                {
                    fn written_here(value: &PeerAddrParams, imply: &mut Imply<'_>) -> Result<()> {
                        super::super::marked("ipv6_flowlabel", Some(value.ipv6_flowlabel), 0xf_ffff, false)?;
                        imply(value.ipv6_flowlabel != 0, SppFlags::IPV6_FLOWLABEL, SppFlags::empty());
                        super::super::marked("dscp", Some(value.dscp.into()), 0xfc, false)?;
                        imply(value.dscp != 0, SppFlags::DSCP, SppFlags::empty());
                        Ok(())
                    }
                }
                {
                    pub(crate) const fn read(value: PeerAddrParams) -> PeerAddrParams {
                        value
                    }
                }
            }
        }
    };
}

each_of! { freebsd: like_freebsd }

/// Checks that a flow label or DSCP has no bits that the kernel would ignore, and is given if its flag is.
fn marked(field: &'static str, mark: Option<u32>, bits: u32, flagged: bool) -> crate::codec::Result<()> {
    match mark {
        Some(mark) if mark & !bits != 0 => Err(crate::BadField { field, why: crate::Why::OutOfRange }),
        None if flagged => Err(crate::BadField { field, why: crate::Why::NotGiven }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use core::time::Duration;

    use crate::generated::linux::{DefaultSendParam, DefaultSndInfo, PeerAddrParams, SndFlags, SppFlags};
    use crate::scope::{AssocKey, PathKey};
    use crate::{GetOpt, Scope, SetOpt, Why};

    /// The flags that are passed, or the field that is rejected.
    fn flags(value: &PeerAddrParams) -> Result<SppFlags, (&'static str, Why)> {
        let key = PathKey { assoc: 0.into(), peer: ([0, 0, 0, 0], 0).into() };
        let mut place = core::mem::MaybeUninit::uninit();
        let raw = crate::raw::zeroed(&mut place);
        let key: <<PeerAddrParams as SetOpt>::Scope as Scope>::Key = into(key);
        let written = value.encode(&key, raw).map_err(|bad| (bad.field, bad.why));
        written.map(|_| SppFlags::from_bits(raw.spp_flags))
    }

    fn into<T: From<PathKey>>(key: PathKey) -> T {
        key.into()
    }

    #[test]
    fn given_fields_set_their_flags() {
        let none = PeerAddrParams::default();
        assert_eq!(flags(&none), Ok(SppFlags::empty()));
        let time = Duration::from_millis(20);
        for (value, on) in [
            (PeerAddrParams { hb_interval: time, ..none }, SppFlags::HB_ENABLE),
            (PeerAddrParams { path_mtu: 1000, ..none }, SppFlags::PMTUD_DISABLE),
            (PeerAddrParams { sack_delay: time, ..none }, SppFlags::SACKDELAY_ENABLE),
            (PeerAddrParams { dscp: Some(0), ..none }, SppFlags::DSCP),
            (PeerAddrParams { ipv6_flowlabel: Some(0xf_ffff), ..none }, SppFlags::IPV6_FLOWLABEL),
        ] {
            assert_eq!(flags(&value), Ok(on));
            assert_eq!(flags(&PeerAddrParams { flags: on, ..value }), Ok(on));
        }
        // Flags that are already set, as read from the kernel, stay set.
        let read = SppFlags::HB_ENABLE | SppFlags::PMTUD_ENABLE | SppFlags::SACKDELAY_DISABLE;
        let all = PeerAddrParams { hb_interval: time, path_mtu: 1500, sack_delay: time, flags: read, ..none };
        assert_eq!(flags(&all), Ok(read));
    }

    #[test]
    fn marks_with_excess_bits_or_without_a_value_are_rejected() {
        let none = PeerAddrParams::default();
        for (value, bad) in [
            (PeerAddrParams { dscp: Some(255), ..none }, ("dscp", Why::OutOfRange)),
            (PeerAddrParams { dscp: Some(1), ..none }, ("dscp", Why::OutOfRange)),
            (PeerAddrParams { ipv6_flowlabel: Some(1 << 20), ..none }, ("ipv6_flowlabel", Why::OutOfRange)),
            (PeerAddrParams { flags: SppFlags::DSCP, ..none }, ("dscp", Why::NotGiven)),
            (PeerAddrParams { flags: SppFlags::IPV6_FLOWLABEL, ..none }, ("ipv6_flowlabel", Why::NotGiven)),
        ] {
            assert_eq!(flags(&value), Err(bad));
        }
    }

    #[test]
    fn a_mark_without_its_flag_is_ignored() {
        let mut place = core::mem::MaybeUninit::uninit();
        let raw: &mut sctp_sys::linux::sctp_paddrparams = crate::raw::zeroed(&mut place);
        raw.spp_address.ss_family = 2;
        (raw.spp_flags, raw.spp_dscp, raw.spp_ipv6_flowlabel) = (SppFlags::DSCP.bits(), 0xb8, 0);
        let value = PeerAddrParams::decode(raw, size_of_val(raw)).unwrap();
        assert_eq!((value.dscp, value.ipv6_flowlabel), (Some(0xb8), None));
        raw.spp_flags = SppFlags::HB_ENABLE.bits();
        assert_eq!(PeerAddrParams::decode(raw, size_of_val(raw)).unwrap().dscp, None);
    }

    #[test]
    fn policy_bits_and_values_are_removed() {
        let mut place = core::mem::MaybeUninit::uninit();
        let raw: &mut sctp_sys::linux::sctp_sndrcvinfo = crate::raw::zeroed(&mut place);
        raw.sinfo_timetolive = 3;
        for (policy, time) in [(0, 3), (0x10, 3), (0x20, 0), (0x30, 0)] {
            raw.sinfo_flags = 1 | policy;
            let value = DefaultSendParam::decode(raw, size_of_val(raw)).unwrap();
            assert_eq!((value.flags, value.time_to_live), (SndFlags::UNORDERED, Duration::from_millis(time)));
        }
        let mut place = core::mem::MaybeUninit::uninit();
        let raw: &mut sctp_sys::linux::sctp_sndinfo = crate::raw::zeroed(&mut place);
        raw.snd_flags = 0x31;
        assert_eq!(DefaultSndInfo::decode(raw, size_of_val(raw)).unwrap().flags, SndFlags::UNORDERED);
        let _ = AssocKey { assoc: 0.into() };
    }
}
