//! The identifiers that IANA has registered.

use super::Ppid;

macro_rules! registered {
    ($($name:ident = $number:literal, $title:literal;)*) => {
        impl Ppid {
            $(
                #[doc = $title]
                pub const $name: Self = Self($number);
            )*

            /// What IANA has registered it for.
            ///
            /// ```
            /// use sctp_opts::Ppid;
            ///
            /// assert_eq!(Ppid(60).name(), Some("NGAP (3GPP TS 38.413)"));
            /// assert_eq!(Ppid(0).name(), None);
            /// ```
            pub const fn name(self) -> Option<&'static str> {
                match self.0 {
                    $($number => Some($title),)*
                    _ => None,
                }
            }
        }

        #[cfg(test)]
        const ALL: &[(Ppid, u32)] = &[$((Ppid::$name, $number)),*];
    };
}

registered! {
    IUA = 1, "IUA (RFC 4233)";
    M2UA = 2, "M2UA (RFC 3331)";
    M3UA = 3, "M3UA (RFC 4666)";
    SUA = 4, "SUA (RFC 3868)";
    M2PA = 5, "M2PA (RFC 4165)";
    V5UA = 6, "V5UA (RFC 3807)";
    H248 = 7, "H.248";
    BICC = 8, "BICC";
    TALI = 9, "TALI (RFC 3094)";
    DUA = 10, "DUA (RFC 4129)";
    ASAP = 11, "ASAP (RFC 5352)";
    ENRP = 12, "ENRP (RFC 5353)";
    H323 = 13, "H.323";
    QIPC = 14, "Q.IPC";
    SIMCO = 15, "SIMCO (RFC 4540)";
    DDP_SEGMENT = 16, "DDP segment chunk (RFC 5043)";
    DDP_STREAM_SESSION = 17, "DDP stream session control (RFC 5043)";
    S1AP = 18, "S1AP (3GPP TS 36.413)";
    RUA = 19, "RUA (3GPP TS 25.468)";
    HNBAP = 20, "HNBAP (3GPP TS 25.469)";
    FORCES_HP = 21, "ForCES, high priority (RFC 5811)";
    FORCES_MP = 22, "ForCES, medium priority (RFC 5811)";
    FORCES_LP = 23, "ForCES, low priority (RFC 5811)";
    SBC_AP = 24, "SBc-AP (3GPP TS 29.168)";
    NBAP = 25, "NBAP (3GPP TS 25.433)";
    X2AP = 27, "X2AP (3GPP TS 36.423)";
    IRCP = 28, "IRCP, Inter-Router Capability Protocol";
    LCS_AP = 29, "LCS-AP (3GPP TS 29.171)";
    MPICH2 = 30, "MPICH2";
    SABP = 31, "SABP (3GPP TS 25.419)";
    FGP = 32, "Fractal Generator Protocol";
    PPP = 33, "Ping Pong Protocol";
    CALCAPP = 34, "CalcApp Protocol";
    SSP = 35, "Scripting Service Protocol";
    NPMP_CONTROL = 36, "NetPerfMeter, control";
    NPMP_DATA = 37, "NetPerfMeter, data";
    ECHO = 38, "Echo (RFC 862)";
    DISCARD = 39, "Discard (RFC 863)";
    DAYTIME = 40, "Daytime (RFC 867)";
    CHARGEN = 41, "Character Generator (RFC 864)";
    RNA = 42, "RNA (3GPP TS 25.471)";
    M2AP = 43, "M2AP (3GPP TS 36.443)";
    M3AP = 44, "M3AP (3GPP TS 36.444)";
    SSH = 45, "SSH over SCTP";
    DIAMETER = 46, "Diameter (RFC 6733)";
    DIAMETER_DTLS = 47, "Diameter over DTLS (RFC 6733)";
    R14P = 48, "R14P";
    GDT = 49, "GDT";
    WEBRTC_DCEP = 50, "WebRTC DCEP (RFC 8832)";
    WEBRTC_STRING = 51, "WebRTC string (RFC 8831)";
    WEBRTC_BINARY_PARTIAL = 52, "WebRTC binary, partial; deprecated (RFC 8831)";
    WEBRTC_BINARY = 53, "WebRTC binary (RFC 8831)";
    WEBRTC_STRING_PARTIAL = 54, "WebRTC string, partial; deprecated (RFC 8831)";
    PUA = 55, "PUA (3GPP)";
    WEBRTC_STRING_EMPTY = 56, "WebRTC string, empty (RFC 8831)";
    WEBRTC_BINARY_EMPTY = 57, "WebRTC binary, empty (RFC 8831)";
    XWAP = 58, "XwAP (3GPP TS 36.463)";
    XW_CONTROL_PLANE = 59, "Xw control plane (3GPP)";
    NGAP = 60, "NGAP (3GPP TS 38.413)";
    XNAP = 61, "XnAP (3GPP TS 38.423)";
    F1AP = 62, "F1AP (3GPP TS 38.473)";
    HTTP = 63, "HTTP/SCTP";
    E1AP = 64, "E1AP (3GPP TS 38.463)";
    ELE2 = 65, "ELE2";
    NGAP_DTLS = 66, "NGAP over DTLS (3GPP TS 38.412)";
    XNAP_DTLS = 67, "XnAP over DTLS (3GPP TS 38.422)";
    F1AP_DTLS = 68, "F1AP over DTLS (3GPP TS 38.472)";
    E1AP_DTLS = 69, "E1AP over DTLS (3GPP TS 38.462)";
    E2_CP = 70, "E2-CP (O-RAN)";
    E2_UP = 71, "E2-UP (O-RAN)";
    E2_DU = 72, "E2-DU (O-RAN)";
    W1AP = 73, "W1AP (3GPP TS 37.473)";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_has_one_name_and_one_that_is_free_has_none() {
        assert!(ALL.windows(2).all(|pair| pair[0].1 < pair[1].1), "in the registry's order");
        assert!(ALL.iter().all(|(ppid, number)| ppid.0 == *number && ppid.name().is_some()));
        assert_eq!([Ppid::M3UA, Ppid::DIAMETER, Ppid::WEBRTC_DCEP, Ppid::NGAP].map(u32::from), [3, 46, 50, 60]);
        assert_eq!([0, 26, 74, u32::MAX].map(|number| Ppid(number).name()), [None; 4]);
    }
}
