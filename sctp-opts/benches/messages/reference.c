/* The same by hand, in C, with the macros of cmsg(3), and every check that the system asks for. */
#include <errno.h>
#include <netinet/in.h>
#include <netinet/sctp.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>

ssize_t send_sndinfo(int fd, const void *data, size_t length, uint16_t stream) {
    struct iovec iov = {(void *)data, length};
    union {
        char bytes[CMSG_SPACE(sizeof(struct sctp_sndinfo))];
        struct cmsghdr align;
    } control;
    struct msghdr message = {
        .msg_iov = &iov, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
    memset(&control, 0, sizeof control);
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = IPPROTO_SCTP;
    header->cmsg_type = SCTP_SNDINFO;
    header->cmsg_len = CMSG_LEN(sizeof(struct sctp_sndinfo));
    struct sctp_sndinfo *info = (void *)CMSG_DATA(header);
    info->snd_sid = stream;
    info->snd_ppid = htonl(46);
    return sendmsg(fd, &message, MSG_NOSIGNAL);
}

ssize_t send_three(int fd, const void *data, size_t length, uint16_t stream) {
    struct iovec iov = {(void *)data, length};
    union {
        char bytes[CMSG_SPACE(sizeof(struct sctp_sndinfo)) + CMSG_SPACE(sizeof(struct sctp_prinfo)) +
                   CMSG_SPACE(sizeof(struct sctp_authinfo))];
        struct cmsghdr align;
    } control;
    struct msghdr message = {
        .msg_iov = &iov, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
    memset(&control, 0, sizeof control);
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = IPPROTO_SCTP;
    header->cmsg_type = SCTP_SNDINFO;
    header->cmsg_len = CMSG_LEN(sizeof(struct sctp_sndinfo));
    struct sctp_sndinfo *info = (void *)CMSG_DATA(header);
    info->snd_sid = stream;
    info->snd_ppid = htonl(46);
    header = CMSG_NXTHDR(&message, header);
    header->cmsg_level = IPPROTO_SCTP;
    header->cmsg_type = SCTP_PRINFO;
    header->cmsg_len = CMSG_LEN(sizeof(struct sctp_prinfo));
    struct sctp_prinfo *policy = (void *)CMSG_DATA(header);
    policy->pr_policy = SCTP_PR_SCTP_RTX;
    policy->pr_value = 3;
    header = CMSG_NXTHDR(&message, header);
    header->cmsg_level = IPPROTO_SCTP;
    header->cmsg_type = SCTP_AUTHINFO;
    header->cmsg_len = CMSG_LEN(sizeof(struct sctp_authinfo));
    struct sctp_authinfo *key = (void *)CMSG_DATA(header);
    key->auth_keynumber = 1;
    return sendmsg(fd, &message, MSG_NOSIGNAL);
}

ssize_t receive_rcvinfo(int fd, void *data, size_t length, struct sctp_rcvinfo *rcv, struct sockaddr_in6 *from) {
    struct iovec iov = {data, length};
    union {
        char bytes[CMSG_SPACE(sizeof *rcv)];
        struct cmsghdr align;
    } control;
    struct msghdr message = {.msg_name = from,
                             .msg_namelen = sizeof *from,
                             .msg_iov = &iov,
                             .msg_iovlen = 1,
                             .msg_control = control.bytes,
                             .msg_controllen = sizeof control.bytes};
    ssize_t got = recvmsg(fd, &message, 0);
    if (got < 0)
        return got;
    if (!(message.msg_flags & MSG_EOR) || message.msg_flags & MSG_NOTIFICATION || got == 0)
        return -1;
    for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level == IPPROTO_SCTP && header->cmsg_type == SCTP_RCVINFO &&
            header->cmsg_len >= CMSG_LEN(sizeof *rcv)) {
            memcpy(rcv, CMSG_DATA(header), sizeof *rcv);
            return got;
        }
    }
    return -1;
}

/* Whether the second one is there is left in `found`. */
ssize_t receive_both(int fd, void *data, size_t length, struct sctp_rcvinfo *rcv, struct sctp_nxtinfo *nxt,
                     struct sockaddr_in6 *from, int *found) {
    struct iovec iov = {data, length};
    union {
        char bytes[CMSG_SPACE(sizeof *rcv) + CMSG_SPACE(sizeof *nxt)];
        struct cmsghdr align;
    } control;
    struct msghdr message = {.msg_name = from,
                             .msg_namelen = sizeof *from,
                             .msg_iov = &iov,
                             .msg_iovlen = 1,
                             .msg_control = control.bytes,
                             .msg_controllen = sizeof control.bytes};
    ssize_t got = recvmsg(fd, &message, 0);
    if (got < 0)
        return got;
    if (!(message.msg_flags & MSG_EOR) || message.msg_flags & MSG_NOTIFICATION || got == 0)
        return -1;
    int has_rcv = 0;
    *found = 0;
    for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != IPPROTO_SCTP)
            continue;
        if (header->cmsg_type == SCTP_RCVINFO && header->cmsg_len >= CMSG_LEN(sizeof *rcv)) {
            memcpy(rcv, CMSG_DATA(header), sizeof *rcv);
            has_rcv = 1;
        } else if (header->cmsg_type == SCTP_NXTINFO && header->cmsg_len >= CMSG_LEN(sizeof *nxt)) {
            memcpy(nxt, CMSG_DATA(header), sizeof *nxt);
            *found = 1;
        }
    }
    if (!has_rcv || (!*found && message.msg_flags & MSG_CTRUNC))
        return -1;
    return got;
}

static uint64_t address(const void *storage) {
    sa_family_t family;
    memcpy(&family, storage, sizeof family);
    if (family == AF_INET) {
        const struct sockaddr_in *in = storage;
        return ntohs(in->sin_port) + ((const uint8_t *)&in->sin_addr)[3];
    }
    if (family == AF_INET6) {
        const struct sockaddr_in6 *in6 = storage;
        return ntohs(in6->sin6_port) + in6->sin6_addr.s6_addr[15];
    }
    return UINT64_MAX;
}

/* Reads a notification and uses every member of it: their sum. UINT64_MAX where it is too short, or another one. */
uint64_t notification(const void *data, size_t length) {
    const union sctp_notification *n = data;
    if (length < sizeof n->sn_header || n->sn_header.sn_length > length || n->sn_header.sn_length < sizeof n->sn_header)
        return UINT64_MAX;
    length = n->sn_header.sn_length;
    switch (n->sn_header.sn_type) {
    case SCTP_ASSOC_CHANGE: {
        const struct sctp_assoc_change *e = &n->sn_assoc_change;
        if (length < sizeof *e)
            return UINT64_MAX;
        return (e->sac_state == SCTP_COMM_UP) + (e->sac_error == 0) + e->sac_outbound_streams +
               e->sac_inbound_streams + (uint32_t)e->sac_assoc_id + (length - sizeof *e);
    }
    case SCTP_PEER_ADDR_CHANGE: {
        const struct sctp_paddr_change *e = &n->sn_paddr_change;
        if (length < sizeof *e)
            return UINT64_MAX;
        return address((const char *)data + offsetof(struct sctp_paddr_change, spc_aaddr)) + (e->spc_state == SCTP_ADDR_AVAILABLE) +
               (e->spc_error == SCTP_HEARTBEAT_SUCCESS) + (uint32_t)e->spc_assoc_id;
    }
    case SCTP_REMOTE_ERROR: {
        const struct sctp_remote_error *e = &n->sn_remote_error;
        if (length < sizeof *e)
            return UINT64_MAX;
        return (e->sre_error == 0) + (uint32_t)e->sre_assoc_id + (length - sizeof *e);
    }
    case SCTP_SEND_FAILED: {
        const struct sctp_send_failed *e = &n->sn_send_failed;
        if (length < sizeof *e)
            return UINT64_MAX;
        return (e->ssf_flags == SCTP_DATA_SENT) + (e->ssf_error == 0) + e->ssf_info.sinfo_stream + ntohl(e->ssf_info.sinfo_ppid) +
               e->ssf_info.sinfo_context + (uint32_t)e->ssf_assoc_id + (length - sizeof *e);
    }
    case SCTP_SHUTDOWN_EVENT: {
        const struct sctp_shutdown_event *e = &n->sn_shutdown_event;
        if (length < sizeof *e)
            return UINT64_MAX;
        return (uint32_t)e->sse_assoc_id;
    }
    case SCTP_ADAPTATION_INDICATION: {
        const struct sctp_adaptation_event *e = &n->sn_adaptation_event;
        if (length < sizeof *e)
            return UINT64_MAX;
        return (uint64_t)e->sai_adaptation_ind + (uint32_t)e->sai_assoc_id;
    }
    case SCTP_PARTIAL_DELIVERY_EVENT: {
        const struct sctp_pdapi_event *e = &n->sn_pdapi_event;
        if (length < sizeof *e)
            return UINT64_MAX;
        return (e->pdapi_indication == SCTP_PARTIAL_DELIVERY_ABORTED) + (uint64_t)(uint32_t)e->pdapi_assoc_id +
               e->pdapi_stream + e->pdapi_seq;
    }
    case SCTP_AUTHENTICATION_EVENT: {
        const struct sctp_authkey_event *e = &n->sn_authkey_event;
        if (length < sizeof *e)
            return UINT64_MAX;
        return e->auth_keynumber + e->auth_altkeynumber + (e->auth_indication == SCTP_AUTH_NEW_KEY) +
               (uint64_t)(uint32_t)e->auth_assoc_id;
    }
    case SCTP_SENDER_DRY_EVENT: {
        const struct sctp_sender_dry_event *e = &n->sn_sender_dry_event;
        if (length < sizeof *e)
            return UINT64_MAX;
        return (uint32_t)e->sender_dry_assoc_id;
    }
    case SCTP_SEND_FAILED_EVENT: {
        const struct sctp_send_failed_event *e = (const void *)n;
        if (length < sizeof *e)
            return UINT64_MAX;
        return (e->ssf_flags == SCTP_DATA_SENT) + (e->ssf_error == 0) + e->ssfe_info.snd_sid + ntohl(e->ssfe_info.snd_ppid) +
               (uint64_t)e->ssfe_info.snd_context + (uint32_t)e->ssf_assoc_id + (length - sizeof *e);
    }
    case SCTP_STREAM_RESET_EVENT: {
        const struct sctp_stream_reset_event *e = (const void *)n;
        if (length < sizeof *e)
            return UINT64_MAX;
        return e->strreset_flags + (uint64_t)(uint32_t)e->strreset_assoc_id + (length - sizeof *e) / 2;
    }
    case SCTP_ASSOC_RESET_EVENT: {
        const struct sctp_assoc_reset_event *e = (const void *)n;
        if (length < sizeof *e)
            return UINT64_MAX;
        return e->assocreset_flags + (uint64_t)(uint32_t)e->assocreset_assoc_id + e->assocreset_local_tsn +
               e->assocreset_remote_tsn;
    }
    case SCTP_STREAM_CHANGE_EVENT: {
        const struct sctp_stream_change_event *e = (const void *)n;
        if (length < sizeof *e)
            return UINT64_MAX;
        return e->strchange_flags + (uint64_t)(uint32_t)e->strchange_assoc_id + e->strchange_instrms +
               e->strchange_outstrms;
    }
    default:
        return UINT64_MAX;
    }
}
