//! Lists of addresses, as `SCTP_GET_PEER_ADDRS` answers them. Only in builds with all platforms, because otherwise only
//! the kernel's answers reach the decoders.

/// Decodes the input as the answer of either system.
pub fn run(data: &[u8]) {
    #[cfg(sctp_opts_all_platforms)]
    {
        use sctp_opts::all_platforms::Addrs;
        for length in [0, data.len() / 2, data.len(), usize::MAX] {
            for addresses in [Addrs::of_linux(data), Addrs::of_freebsd(data, u32::try_from(length).unwrap_or(u32::MAX))]
            {
                let Ok(addresses) = addresses else { continue };
                assert_eq!(addresses.len(), addresses.clone().count());
                assert!(addresses.len() * 16 <= data.len(), "{addresses:?} in {} bytes", data.len());
            }
        }
    }
    let _ = data;
}
