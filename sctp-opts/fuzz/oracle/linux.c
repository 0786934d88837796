/* The other opinion: what Linux's headers make of the same bytes, with nothing clever about it.
 *
 * Reads records from standard input: a letter ('c': control data, 'n': a notification), the length (32 bits, host order)
 * and the bytes. Writes a line for each. tests/oracle.rs compares them with ours. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/sctp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

/* As many bytes as the struct has, wherever they are. */
#define COPY(to, from) memcpy(&(to), (from), sizeof(to))

static void control(const unsigned char *data, size_t length) {
    struct sctp_rcvinfo rcv;
    struct sctp_nxtinfo nxt;
    struct sctp_sndrcvinfo snd;
    int seen[5] = {0}, shorter[5] = {0}, lost = 0;
    size_t head = CMSG_LEN(0);

    while (length >= head) {
        struct cmsghdr header;
        size_t whole, payload;
        int beyond;

        COPY(header, data);
        if (header.cmsg_len < head)
            break;
        beyond = header.cmsg_len > length;
        lost |= beyond;
        whole = beyond ? length : header.cmsg_len;
        payload = whole - head;
        if (header.cmsg_level == IPPROTO_SCTP) {
            switch (header.cmsg_type) {
            case SCTP_RCVINFO:
                seen[SCTP_RCVINFO] = 1;
                if (beyond || payload < sizeof(rcv)) shorter[SCTP_RCVINFO] = 1; else COPY(rcv, data + head);
                break;
            case SCTP_NXTINFO:
                seen[SCTP_NXTINFO] = 1;
                if (beyond || payload < sizeof(nxt)) shorter[SCTP_NXTINFO] = 1; else COPY(nxt, data + head);
                break;
            case SCTP_SNDRCV:
                seen[SCTP_SNDRCV] = 1;
                if (beyond || payload < sizeof(snd)) shorter[SCTP_SNDRCV] = 1; else COPY(snd, data + head);
                break;
            }
        }
        whole = (whole + sizeof(size_t) - 1) / sizeof(size_t) * sizeof(size_t);
        if (whole > length)
            whole = length;
        data += whole;
        length -= whole;
    }
    /* What cannot be read may have been anything. */
    /* Zeros are memory that was not written. */
    for (size_t at = 0; at < length; at++)
        lost |= data[at] != 0;
    if (shorter[SCTP_RCVINFO]) printf("rcv short");
    else if (!seen[SCTP_RCVINFO] && lost) printf("rcv short");
    else if (!seen[SCTP_RCVINFO]) printf("rcv none");
    else printf("rcv %u %u %u %u %u %u %u %u", rcv.rcv_sid, rcv.rcv_ssn, rcv.rcv_flags, ntohl(rcv.rcv_ppid), rcv.rcv_tsn,
                rcv.rcv_cumtsn, rcv.rcv_context, (unsigned)rcv.rcv_assoc_id);
    if (shorter[SCTP_NXTINFO]) printf(", nxt short");
    else if (!seen[SCTP_NXTINFO] && lost) printf(", nxt short");
    else if (!seen[SCTP_NXTINFO]) printf(", nxt none");
    else printf(", nxt %u %u %u %u %u", nxt.nxt_sid, nxt.nxt_flags, ntohl(nxt.nxt_ppid), nxt.nxt_length,
                (unsigned)nxt.nxt_assoc_id);
    if (shorter[SCTP_SNDRCV]) printf(", snd short\n");
    else if (!seen[SCTP_SNDRCV] && lost) printf(", snd short\n");
    else if (!seen[SCTP_SNDRCV]) printf(", snd none\n");
    else printf(", snd %u %u %u %u %u %u %u %u %u\n", snd.sinfo_stream, snd.sinfo_ssn, snd.sinfo_flags,
                ntohl(snd.sinfo_ppid), snd.sinfo_context, snd.sinfo_timetolive, snd.sinfo_tsn, snd.sinfo_cumtsn,
                (unsigned)snd.sinfo_assoc_id);
}

static void bytes(const unsigned char *data, size_t length) {
    printf(" [");
    while (length--)
        printf("%02x", *data++);
    printf("]");
}

static void sent(const struct sctp_sndinfo *info) {
    printf(" (%u %u %u %u %u)", info->snd_sid, info->snd_flags, ntohl(info->snd_ppid), info->snd_context,
           (unsigned)info->snd_assoc_id);
}

/* 0 where it is not an address of IPv4 or IPv6. */
static int address(const struct sockaddr_storage *any) {
    char text[INET6_ADDRSTRLEN];
    struct sockaddr_in four;
    struct sockaddr_in6 six;

    switch (any->ss_family) {
    case AF_INET:
        COPY(four, any);
        printf(" %s %u", inet_ntop(AF_INET, &four.sin_addr, text, sizeof(text)), ntohs(four.sin_port));
        return 1;
    case AF_INET6:
        COPY(six, any);
        printf(" ");
        for (int i = 0; i < 16; i++)
            printf("%02x", six.sin6_addr.s6_addr[i]);
        printf(" %u", ntohs(six.sin6_port));
        return 1;
    }
    return 0;
}

/* What is too short, of a type whose struct ends before an array at `end`. */
#define NEED(end) do { if (length < (end)) { puts("bad"); return; } memcpy(&n, data, length < sizeof(n) ? length : sizeof(n)); } while (0)

static void notification(const unsigned char *data, size_t length) {
    union sctp_notification n;

    memset(&n, 0, sizeof(n));
    if (length < 8) {
        puts("bad");
        return;
    }
    memcpy(&n, data, 8);
    if (n.sn_header.sn_length < 8 || n.sn_header.sn_length != length) {
        puts("bad");
        return;
    }
    length = n.sn_header.sn_length;
    switch (n.sn_header.sn_type) {
    case SCTP_ASSOC_CHANGE:
        NEED(20);
        printf("assoc %u %u %u %u %u", n.sn_assoc_change.sac_state, ntohs(n.sn_assoc_change.sac_error),
               n.sn_assoc_change.sac_outbound_streams, n.sn_assoc_change.sac_inbound_streams,
               (unsigned)n.sn_assoc_change.sac_assoc_id);
        bytes(data + 20, length - 20);
        break;
    case SCTP_PEER_ADDR_CHANGE:
        NEED(sizeof(n.sn_paddr_change));
        /* Its line is not begun before it is known to be one. */
        if (n.sn_paddr_change.spc_aaddr.ss_family != AF_INET && n.sn_paddr_change.spc_aaddr.ss_family != AF_INET6) {
            puts("bad");
            return;
        }
        printf("addr");
        address((const struct sockaddr_storage *)&n.sn_paddr_change.spc_aaddr);
        printf(" %d %d %u", n.sn_paddr_change.spc_state, n.sn_paddr_change.spc_error,
               (unsigned)n.sn_paddr_change.spc_assoc_id);
        break;
    case SCTP_REMOTE_ERROR:
        NEED(16);
        printf("error %u %u", ntohs(n.sn_remote_error.sre_error), (unsigned)n.sn_remote_error.sre_assoc_id);
        bytes(data + 16, length - 16);
        break;
    case SCTP_SEND_FAILED:
        NEED(48);
        /* A cause has 16 bits, in network order. */
        if (n.sn_send_failed.ssf_error >> 16) {
            puts("bad");
            return;
        }
        printf("failed %u %u (%u %u %u", n.sn_send_failed.ssf_flags, ntohs(n.sn_send_failed.ssf_error),
               n.sn_send_failed.ssf_info.sinfo_stream, n.sn_send_failed.ssf_info.sinfo_ssn,
               n.sn_send_failed.ssf_info.sinfo_flags);
        printf(" %u %u %u %u)", ntohl(n.sn_send_failed.ssf_info.sinfo_ppid), n.sn_send_failed.ssf_info.sinfo_context,
               n.sn_send_failed.ssf_info.sinfo_timetolive, (unsigned)n.sn_send_failed.ssf_info.sinfo_assoc_id);
        printf(" %u", (unsigned)n.sn_send_failed.ssf_assoc_id);
        bytes(data + 48, length - 48);
        break;
    case SCTP_SHUTDOWN_EVENT:
        NEED(sizeof(n.sn_shutdown_event));
        printf("shutdown %u", (unsigned)n.sn_shutdown_event.sse_assoc_id);
        break;
    case SCTP_ADAPTATION_INDICATION:
        NEED(sizeof(n.sn_adaptation_event));
        printf("adaptation %u %u", n.sn_adaptation_event.sai_adaptation_ind,
               (unsigned)n.sn_adaptation_event.sai_assoc_id);
        break;
    case SCTP_PARTIAL_DELIVERY_EVENT:
        NEED(16);
        printf("partial %u %u", n.sn_pdapi_event.pdapi_indication, (unsigned)n.sn_pdapi_event.pdapi_assoc_id);
        if (length >= 20) printf(" %u", n.sn_pdapi_event.pdapi_stream);
        if (length >= 24) printf(" %u", n.sn_pdapi_event.pdapi_seq);
        break;
    case SCTP_AUTHENTICATION_EVENT:
        NEED(sizeof(n.sn_authkey_event));
        printf("key %u %u %u %u", n.sn_authkey_event.auth_keynumber, n.sn_authkey_event.auth_altkeynumber,
               n.sn_authkey_event.auth_indication, (unsigned)n.sn_authkey_event.auth_assoc_id);
        break;
    case SCTP_SENDER_DRY_EVENT:
        NEED(sizeof(n.sn_sender_dry_event));
        printf("dry %u", (unsigned)n.sn_sender_dry_event.sender_dry_assoc_id);
        break;
    case SCTP_SEND_FAILED_EVENT:
        NEED(32);
        {
            /* Older headers of libsctp have no such member. */
            struct sctp_sndinfo info;
            unsigned error, assoc;
            COPY(error, data + 8);
            COPY(info, data + 12);
            COPY(assoc, data + 28);
            if (error >> 16) {
                puts("bad");
                return;
            }
            printf("failed-event %u %u", n.sn_header.sn_flags, ntohs(error));
            sent(&info);
            printf(" %u", assoc);
        }
        bytes(data + 32, length - 32);
        break;
    case SCTP_STREAM_RESET_EVENT:
        NEED(12);
        printf("reset %u %u", n.sn_header.sn_flags, (unsigned)n.sn_strreset_event.strreset_assoc_id);
        for (size_t at = 12; at + 2 <= length; at += 2) {
            unsigned short stream;
            COPY(stream, data + at);
            printf(" %u", stream);
        }
        break;
    case SCTP_ASSOC_RESET_EVENT:
        NEED(sizeof(n.sn_assocreset_event));
        printf("assoc-reset %u %u %u %u", n.sn_header.sn_flags, (unsigned)n.sn_assocreset_event.assocreset_assoc_id,
               n.sn_assocreset_event.assocreset_local_tsn, n.sn_assocreset_event.assocreset_remote_tsn);
        break;
    case SCTP_STREAM_CHANGE_EVENT:
        NEED(sizeof(n.sn_strchange_event));
        printf("change %u %u %u %u", n.sn_header.sn_flags, (unsigned)n.sn_strchange_event.strchange_assoc_id,
               n.sn_strchange_event.strchange_instrms, n.sn_strchange_event.strchange_outstrms);
        break;
    default:
        printf("other %u %u", n.sn_header.sn_type, n.sn_header.sn_flags);
        bytes(data, length);
    }
    puts("");
}

int main(void) {
    int kind;

    while ((kind = getchar()) != EOF) {
        unsigned length;
        unsigned char *data;

        if (fread(&length, sizeof(length), 1, stdin) != 1 || !(data = malloc(length + 1)))
            return 1;
        if (fread(data, 1, length, stdin) != length)
            return 1;
        if (kind == 'c') control(data, length); else notification(data, length);
        free(data);
    }
    return 0;
}
