/* What stands in for the kernel: sendmsg takes everything, recvmsg gives a message with what the descriptor says. */
#define _GNU_SOURCE
#include <netinet/in.h>
#include <netinet/sctp.h>
#include <string.h>
#include <sys/socket.h>

/* The same numbers as in main.rs. */
enum { RCVINFO = 1001, BOTH = 1002 };

static size_t put(char *at, int type, const void *data, size_t length) {
    struct cmsghdr header = {.cmsg_len = CMSG_LEN(length), .cmsg_level = IPPROTO_SCTP, .cmsg_type = type};
    memcpy(at, &header, sizeof header);
    memcpy(at + CMSG_LEN(0), data, length);
    return CMSG_SPACE(length);
}

/* A function for each, so that its instructions can be told from those of its callers. */
__attribute__((noinline)) static ssize_t answer(struct msghdr *message, int both) {
    static const struct sctp_rcvinfo rcv = {1, 2, 3, 4, 5, 6, 7, 8};
    static const struct sctp_nxtinfo nxt = {1, 2, 3, 4, 5};
    static const struct sockaddr_in from = {.sin_family = AF_INET, .sin_port = 99};
    char *control = message->msg_control;
    size_t used = 0;
    memcpy(message->msg_iov[0].iov_base, "hello", 5);
    memcpy(message->msg_name, &from, sizeof from);
    message->msg_namelen = sizeof from;
    message->msg_flags = MSG_EOR;
    used += put(control, SCTP_RCVINFO, &rcv, sizeof rcv);
    if (both)
        used += put(control + used, SCTP_NXTINFO, &nxt, sizeof nxt);
    message->msg_controllen = used;
    return 5;
}

__attribute__((noinline)) static ssize_t answer_rcvinfo(struct msghdr *message) { return answer(message, 0); }

__attribute__((noinline)) static ssize_t answer_both(struct msghdr *message) { return answer(message, 1); }

ssize_t recvmsg(int fd, struct msghdr *message, int flags) {
    (void)flags;
    return fd == BOTH ? answer_both(message) : answer_rcvinfo(message);
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
    (void)fd;
    (void)flags;
    return message->msg_iov[0].iov_len;
}
