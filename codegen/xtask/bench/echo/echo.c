/* Sends every message back on its stream. */
#include <netinet/in.h>
#include <netinet/sctp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

static void checked(long result, const char *what) {
    if (result < 0) {
        perror(what);
        exit(1);
    }
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fputs("usage: echo PORT\n", stderr);
        return 1;
    }
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((unsigned short)atoi(argv[1])),
                                  .sin_addr = {htonl(INADDR_LOOPBACK)}};
    int on = 1, fd = socket(AF_INET, SOCK_SEQPACKET | SOCK_CLOEXEC, IPPROTO_SCTP);
    checked(fd, "socket");
    checked(bind(fd, (struct sockaddr *)&address, sizeof address), "bind");
    checked(listen(fd, 16), "listen");
    checked(setsockopt(fd, IPPROTO_SCTP, SCTP_NODELAY, &on, sizeof on), "SCTP_NODELAY");
    checked(setsockopt(fd, IPPROTO_SCTP, SCTP_RECVRCVINFO, &on, sizeof on), "SCTP_RECVRCVINFO");
    for (;;) {
        char buffer[4096];
        struct iovec part = {buffer, sizeof buffer};
        union {
            char bytes[CMSG_SPACE(sizeof(struct sctp_rcvinfo))];
            struct cmsghdr align;
        } control;
        struct msghdr message = {
            .msg_iov = &part, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
        ssize_t got = recvmsg(fd, &message, 0);
        checked(got, "recvmsg");
        if ((message.msg_flags & (MSG_EOR | MSG_NOTIFICATION)) != MSG_EOR)
            continue;
        struct sctp_rcvinfo received;
        int found = 0;
        for (struct cmsghdr *h = CMSG_FIRSTHDR(&message); h; h = CMSG_NXTHDR(&message, h)) {
            if (h->cmsg_level == IPPROTO_SCTP && h->cmsg_type == SCTP_RCVINFO &&
                h->cmsg_len >= CMSG_LEN(sizeof received)) {
                memcpy(&received, CMSG_DATA(h), sizeof received);
                found = 1;
            }
        }
        if (!found) {
            fputs("no SCTP_RCVINFO\n", stderr);
            return 1;
        }
        union {
            char bytes[CMSG_SPACE(sizeof(struct sctp_sndinfo))];
            struct cmsghdr align;
        } sent = {{0}};
        part.iov_len = (size_t)got;
        struct msghdr answer = {
            .msg_iov = &part, .msg_iovlen = 1, .msg_control = sent.bytes, .msg_controllen = sizeof sent.bytes};
        struct cmsghdr *header = CMSG_FIRSTHDR(&answer);
        header->cmsg_level = IPPROTO_SCTP;
        header->cmsg_type = SCTP_SNDINFO;
        header->cmsg_len = CMSG_LEN(sizeof(struct sctp_sndinfo));
        struct sctp_sndinfo info = {.snd_sid = received.rcv_sid,
                                    .snd_ppid = received.rcv_ppid,
                                    .snd_assoc_id = received.rcv_assoc_id};
        memcpy(CMSG_DATA(header), &info, sizeof info);
        checked(sendmsg(fd, &answer, MSG_NOSIGNAL), "sendmsg");
    }
}
