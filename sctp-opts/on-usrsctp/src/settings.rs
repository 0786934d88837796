//! FreeBSD's sysctls, by usrsctp's functions (netinet/sctp_sysctl.c).

use std::ffi::c_int;

type Get = extern "C" fn() -> u32;
type Set = extern "C" fn(u32) -> c_int;

macro_rules! settings {
    ($($name:literal $get:ident $($set:ident)?;)*) => {
        unsafe extern "C" {
            $(safe fn $get() -> u32; $(safe fn $set(value: u32) -> c_int;)?)*
        }

        /// The name after `net.inet.sctp.`, the getter, and the setter.
        const ALL: &[(&str, Get, Option<Set>)] = &[
            $(($name, $get, [$(Some($set as Set),)? None][0])),*
        ];
    };
}

settings! {
    "asconf_enable" usrsctp_sysctl_get_sctp_asconf_enable;
    "auth_enable" usrsctp_sysctl_get_sctp_auth_enable;
    "cmt_on_off" usrsctp_sysctl_get_sctp_cmt_on_off usrsctp_sysctl_set_sctp_cmt_on_off;
    "ecn_enable" usrsctp_sysctl_get_sctp_ecn_enable;
    "nrsack_enable" usrsctp_sysctl_get_sctp_nrsack_enable;
    "pktdrop_enable" usrsctp_sysctl_get_sctp_pktdrop_enable;
    "pr_enable" usrsctp_sysctl_get_sctp_pr_enable;
    "reconfig_enable" usrsctp_sysctl_get_sctp_reconfig_enable;
    "rto_initial" usrsctp_sysctl_get_sctp_rto_initial_default;
    "rto_min" usrsctp_sysctl_get_sctp_rto_min_default;
    "rto_max" usrsctp_sysctl_get_sctp_rto_max_default;
    "valid_cookie_life" usrsctp_sysctl_get_sctp_valid_cookie_life_default;
    "assoc_rtx_max" usrsctp_sysctl_get_sctp_assoc_rtx_max_default;
    "outgoing_streams" usrsctp_sysctl_get_sctp_nr_outgoing_streams_default;
    "incoming_streams" usrsctp_sysctl_get_sctp_nr_incoming_streams_default;
    "init_rtx_max" usrsctp_sysctl_get_sctp_init_rtx_max_default;
    "init_rto_max" usrsctp_sysctl_get_sctp_init_rto_max_default;
    "delayed_sack_time" usrsctp_sysctl_get_sctp_delayed_sack_time_default;
    "sack_freq" usrsctp_sysctl_get_sctp_sack_freq_default;
    "heartbeat_interval" usrsctp_sysctl_get_sctp_heartbeat_interval_default;
    "path_rtx_max" usrsctp_sysctl_get_sctp_path_rtx_max_default;
    "path_pf_threshold" usrsctp_sysctl_get_sctp_path_pf_threshold;
    "maxburst" usrsctp_sysctl_get_sctp_max_burst_default;
}

/// The getter and setter of a sysctl.
pub(crate) fn find(name: &[u8]) -> Option<(Get, Option<Set>)> {
    let name = name.strip_prefix(b"net.inet.sctp.")?;
    let (_, get, set) = ALL.iter().find(|(known, ..)| known.as_bytes() == name)?;
    Some((*get, *set))
}
