/* The other opinion about FreeBSD's bytes, and about the lists of addresses of both systems: with structs that are written
 * down here as FreeBSD's netinet/sctp_uio.h has them, on any host with its sizes (64 bits, little endian).
 *
 * Reads records from standard input, as linux.c does: a letter ('c': control data, 'n': a notification, 'l' and 'f': a
 * list of addresses of Linux and of FreeBSD), the length (32 bits, host order) and the bytes. Writes a line for each. */
#include <arpa/inet.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COPY(to, from) memcpy(&(to), (from), sizeof(to))

struct cmsg { uint32_t length; int32_t level, type; };
struct storage { uint8_t length, family; char rest[126]; } __attribute__((aligned(8)));
struct sndinfo { uint16_t sid, flags; uint32_t ppid, context, assoc; };
struct sndrcv {
    uint16_t stream, ssn, flags;
    uint32_t ppid, context, ttl, tsn, cumtsn, assoc;
    uint16_t key, key_valid;
    uint8_t pad[92];
};
struct extrcv {
    uint16_t stream, ssn, flags;
    uint32_t ppid, context, ttl, tsn, cumtsn, assoc;
    uint16_t next_flags, next_stream;
    uint32_t next_aid, next_length, next_ppid;
    uint16_t key, key_valid;
    uint8_t pad[76];
};
struct rcvinfo { uint16_t sid, ssn, flags; uint32_t ppid, tsn, cumtsn, context, assoc; };
struct nxtinfo { uint16_t sid, flags; uint32_t ppid, length, assoc; };

enum { SNDRCV = 2, EXTRCV = 3, RCVINFO = 5, NXTINFO = 6, KINDS };

static void control(const unsigned char *data, size_t length) {
    static const char *const names[KINDS] = { [SNDRCV] = "snd", [EXTRCV] = "ext", [RCVINFO] = "rcv", [NXTINFO] = "nxt" };
    static const size_t sizes[KINDS] = { [SNDRCV] = sizeof(struct sndrcv), [EXTRCV] = sizeof(struct extrcv),
                                         [RCVINFO] = sizeof(struct rcvinfo), [NXTINFO] = sizeof(struct nxtinfo) };
    const unsigned char *found[KINDS] = {0};
    int bad[KINDS] = {0}, lost = 0;

    while (length >= 16) {
        struct cmsg header;
        size_t whole;

        COPY(header, data);
        if (header.length < 16)
            break;
        whole = header.length > length ? length : header.length;
        lost |= header.length > length;
        if (header.level == 132 && header.type > 0 && header.type < KINDS && names[header.type]) {
            found[header.type] = data + 16;
            if (header.length > length || whole - 16 < sizes[header.type])
                bad[header.type] = 1;
        }
        whole = (whole + 7) / 8 * 8;
        if (whole > length)
            whole = length;
        data += whole;
        length -= whole;
    }
    /* Zeros are memory that was not written; anything else may have been anything. */
    while (length--)
        lost |= *data++ != 0;
    for (int kind = 0; kind < KINDS; kind++) {
        if (!names[kind])
            continue;
        printf("%s ", names[kind]);
        if (bad[kind] || (!found[kind] && lost)) {
            printf("short, ");
        } else if (!found[kind]) {
            printf("none, ");
        } else if (kind == SNDRCV) {
            struct sndrcv i;
            COPY(i, found[kind]);
            printf("%u %u %u %u %u %u %u %u %u %u %u, ", i.stream, i.ssn, i.flags, ntohl(i.ppid), i.context, i.ttl, i.tsn,
                   i.cumtsn, i.assoc, i.key, i.key_valid != 0);
        } else if (kind == EXTRCV) {
            struct extrcv i;
            COPY(i, found[kind]);
            printf("%u %u %u %u %u %u %u %u %u %u %u %u %u %u %u %u, ", i.stream, i.ssn, i.flags, ntohl(i.ppid), i.context,
                   i.ttl, i.tsn, i.cumtsn, i.assoc, i.next_flags, i.next_stream, i.next_aid, i.next_length,
                   ntohl(i.next_ppid), i.key, i.key_valid != 0);
        } else if (kind == RCVINFO) {
            struct rcvinfo i;
            COPY(i, found[kind]);
            printf("%u %u %u %u %u %u %u %u, ", i.sid, i.ssn, i.flags, ntohl(i.ppid), i.tsn, i.cumtsn, i.context, i.assoc);
        } else {
            struct nxtinfo i;
            COPY(i, found[kind]);
            printf("%u %u %u %u %u, ", i.sid, i.flags, ntohl(i.ppid), i.length, i.assoc);
        }
    }
    puts("");
}

static void bytes(const unsigned char *data, size_t length) {
    printf(" [");
    while (length--)
        printf("%02x", *data++);
    printf("]\n");
}

/* An address of IPv4 or IPv6, whose port is in bytes 2 and 3 and which begins in byte 4 or 8. */
static void address(const unsigned char *data, int six) {
    unsigned port = data[2] << 8 | data[3];

    if (six) {
        for (int i = 0; i < 16; i++)
            printf("%02x", data[8 + i]);
        printf(" %u", port);
    } else {
        printf("%u.%u.%u.%u %u", data[4], data[5], data[6], data[7], port);
    }
}

#define HEAD uint16_t type, flags; uint32_t length
#define READ(members) struct { HEAD; members } n; if (length < sizeof(n)) { puts("bad"); return; } COPY(n, data); \
    rest = data + sizeof(n); left = length - sizeof(n)

static void notification(const unsigned char *data, size_t length) {
    struct { HEAD; } head;
    const unsigned char *rest;
    size_t left;

    if (length < 8) {
        puts("bad");
        return;
    }
    COPY(head, data);
    if (head.length < 8 || head.length != length) {
        puts("bad");
        return;
    }
    length = head.length;
    switch (head.type) {
    case 1: {
        READ(uint16_t state; uint16_t error; uint16_t out; uint16_t in; uint32_t assoc;);
        printf("assoc %u %u %u %u %u", n.state, n.error, n.out, n.in, n.assoc);
        bytes(rest, left);
        break;
    }
    case 2: {
        READ(struct storage a; uint32_t state; uint32_t error; uint32_t assoc;);
        (void)rest, (void)left;
        /* The states are an `int` to us, as on Linux. */
        if ((n.a.family != 2 && n.a.family != 28) || n.state > INT32_MAX) {
            puts("bad");
            break;
        }
        printf("addr ");
        address(data + 8, n.a.family == 28);
        printf(" %u %u %u\n", n.state, n.error, n.assoc);
        break;
    }
    case 3: {
        READ(uint16_t error; uint32_t assoc;);
        printf("error %u %u", n.error, n.assoc);
        bytes(rest, left);
        break;
    }
    case 4: {
        READ(uint32_t error; struct sndrcv i; uint32_t assoc;);
        /* A cause has 16 bits. */
        if (n.error >> 16) {
            puts("bad");
            break;
        }
        printf("failed %u %u (%u %u %u %u %u %u", n.flags, n.error, n.i.stream, n.i.ssn, n.i.flags, ntohl(n.i.ppid),
               n.i.context, n.i.ttl);
        printf(" %u %u %u) %u", n.i.assoc, n.i.key, n.i.key_valid != 0, n.assoc);
        bytes(rest, left);
        break;
    }
    case 5: case 10: {
        READ(uint32_t assoc;);
        (void)rest, (void)left;
        printf("%s %u\n", head.type == 5 ? "shutdown" : "dry", n.assoc);
        break;
    }
    case 6: {
        READ(uint32_t indication; uint32_t assoc;);
        (void)rest, (void)left;
        printf("adaptation %u %u\n", n.indication, n.assoc);
        break;
    }
    case 7: {
        READ(uint32_t indication; uint16_t stream; uint16_t seq; uint32_t assoc;);
        (void)rest, (void)left;
        printf("partial %u %u %u %u\n", n.indication, n.stream, n.seq, n.assoc);
        break;
    }
    case 8: {
        READ(uint16_t key; uint16_t other; uint32_t indication; uint32_t assoc;);
        (void)rest, (void)left;
        printf("key %u %u %u %u\n", n.key, n.other, n.indication, n.assoc);
        break;
    }
    case 9: {
        READ(uint32_t assoc;);
        printf("reset %u %u", n.flags, n.assoc);
        for (; left >= 2; rest += 2, left -= 2) {
            uint16_t stream;
            COPY(stream, rest);
            printf(" %u", stream);
        }
        puts("");
        break;
    }
    case 11:
        puts("stopped");
        break;
    case 12: {
        READ(uint32_t assoc; uint32_t local; uint32_t remote;);
        (void)rest, (void)left;
        printf("assoc-reset %u %u %u %u\n", n.flags, n.assoc, n.local, n.remote);
        break;
    }
    case 13: {
        READ(uint32_t assoc; uint16_t in; uint16_t out;);
        (void)rest, (void)left;
        printf("change %u %u %u %u\n", n.flags, n.assoc, n.in, n.out);
        break;
    }
    case 14: {
        READ(uint32_t error; struct sndinfo i; uint32_t assoc;);
        if (n.error >> 16) {
            puts("bad");
            break;
        }
        printf("failed-event %u %u (%u %u %u %u %u) %u", n.flags, n.error, n.i.sid, n.i.flags, ntohl(n.i.ppid), n.i.context,
               n.i.assoc, n.assoc);
        bytes(rest, left);
        break;
    }
    default:
        printf("other %u %u", head.type, head.flags);
        bytes(data, length);
    }
}

/* Linux: an id, how many, and so many addresses. FreeBSD: an id, and addresses up to the end. The addresses themselves
 * are this host's. */
static void addresses(const unsigned char *data, size_t length, int linux_) {
    uint32_t count = UINT32_MAX, seen;
    const unsigned char *at;

    for (int print = 0; print < 2; print++) {
        size_t left = length;
        at = data;
        if (left < (linux_ ? 8 : 4)) {
            puts(linux_ ? "bad" : "");
            return;
        }
        if (linux_)
            COPY(count, data + 4);
        at += linux_ ? 8 : 4;
        left -= linux_ ? 8 : 4;
        for (seen = 0; linux_ ? seen < count : left > 0; seen++) {
            unsigned family;
            int six;
            size_t size;

            if (left < 2) {
                puts("bad");
                return;
            }
            family = at[0] | at[1] << 8;
            six = family == 10;
            if (!six && family != 2) {
                puts("bad");
                return;
            }
            size = six ? 28 : 16;
            if (left < size) {
                puts("bad");
                return;
            }
            if (print) {
                address(at, six);
                printf(", ");
            }
            at += size;
            left -= size;
        }
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
        if (kind == 'c') control(data, length);
        else if (kind == 'n') notification(data, length);
        else addresses(data, length, kind == 'l');
        free(data);
    }
    return 0;
}
