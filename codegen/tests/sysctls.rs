//! The sysctls that documents and error messages name exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// `SCTP_UINT_SYSCTL` and `SYSCTL_PROC` in `sctp_sysctl.c` of usrsctp fd070e05, which is FreeBSD's file, for kernels.
const FREEBSD: &str = "sendspace recvspace auto_asconf ecn_enable pr_enable auth_enable asconf_enable reconfig_enable \
    nrsack_enable pktdrop_enable loopback_nocsum peer_chkoh maxburst fr_maxburst maxchunks tcbhashsize pcbhashsize \
    chunkscale min_split_point delayed_sack_time sack_freq sys_resource asoc_resource heartbeat_interval pmtu_raise_time \
    shutdown_guard_time secret_lifetime rto_max rto_min rto_initial init_rto_max valid_cookie_life init_rtx_max \
    assoc_rtx_max path_rtx_max path_pf_threshold add_more_on_output incoming_streams outgoing_streams cmt_on_off \
    cmt_use_dac cwnd_maxburst nat_friendly abc_l_var max_chained_mbufs do_sctp_drain hb_max_burst abort_at_limit \
    min_residual max_retran_chunk log_level default_cc_module default_ss_module default_frag_interleave mobility_base \
    mobility_fasthandoff udp_tunneling_port enable_sack_immediately nat_friendly_init vtag_time_wait buffer_splitting \
    initial_cwnd rttvar_bw rttvar_rtt rttvar_eqret rttvar_steady_step use_dcccecn blackhole sendall_limit diag_info_code \
    ootb_with_zero_cksum stats assoclist";

/// `/proc/sys/net/sctp` of Linux 7.2.
const LINUX: &str =
    "addip_enable addip_noauth_enable addr_scope_policy association_max_retrans auth_enable cookie_hmac_alg \
    cookie_preserve_enable default_auto_asconf ecn_enable encap_port hb_interval intl_enable l3mdev_accept \
    max_autoclose max_burst max_init_retransmits path_max_retrans pf_enable pf_expose pf_retrans \
    plpmtud_probe_interval prsctp_enable ps_retrans rcvbuf_policy reconf_enable rto_alpha_exp_divisor \
    rto_beta_exp_divisor rto_initial rto_max rto_min rwnd_update_shift sack_timeout sctp_mem sctp_rmem sctp_wmem \
    sndbuf_policy udp_port valid_cookie_life";

/// Other existing sysctls that are named.
const OTHERS: [&str; 8] = [
    "net.core.optmem_max",
    "net.core.rmem_max",
    "net.core.wmem_default",
    "net.core.wmem_max",
    "net.ipv4.ip_local_port_range",
    "net.ipv4.ip_unprivileged_port_start",
    "net.ipv6.bindv6only",
    "net.inet6.ip6.v6only",
];

fn known() -> BTreeSet<String> {
    let of =
        |prefix: &'static str, names: &'static str| names.split_whitespace().map(move |name| prefix.to_owned() + name);
    of("net.inet.sctp.", FREEBSD).chain(of("net.sctp.", LINUX)).chain(OTHERS.map(str::to_owned)).collect()
}

/// The description, the documents that are written by hand, and the library.
fn files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut folders: Vec<PathBuf> =
        ["spec", "docs", "sctp-opts/src", "sctp-opts/examples"].map(|it| root.join(it)).into();
    let mut files = vec![root.join("README.md")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|e| ["toml", "md", "rs", "json", "html", "pkt"].iter().any(|it| e == *it))
            {
                files.push(path);
            }
        }
    }
    files
}

/// The names of sysctls in a text, such as `net.sctp.auth_enable`.
fn settings(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || "_.".contains(c)));
    let parts = parts.map(|part| part.trim_end_matches('.'));
    let roots = ["net.sctp.", "net.inet.", "net.inet6.", "net.core.", "net.ipv4.", "net.ipv6."];
    // A program adds the last part to it.
    let is_folder = |part: &str| part == "net.inet.sctp";
    parts.filter(move |part| roots.iter().any(|root| part.starts_with(root)) && !is_folder(part))
}

#[test]
fn every_setting_that_is_named_exists() {
    let known = known();
    let mut named = BTreeSet::new();
    for path in files() {
        let text = fs::read_to_string(&path).unwrap();
        for setting in settings(&text) {
            assert!(known.contains(setting), "{}: nobody has {setting}", path.display());
            named.insert(setting.to_owned());
        }
    }
    assert!(named.len() > 55, "{named:?}");
}

#[test]
fn a_wrong_name_is_found() {
    let found: Vec<&str> = settings("set net.inet.sctp.max_burst=4, or `net.sctp.auth_enable`.").collect();
    assert_eq!(found, ["net.inet.sctp.max_burst", "net.sctp.auth_enable"]);
    assert!(!known().contains(found[0]) && known().contains(found[1]));
}
