#!/usr/bin/env python3
"""Reads every readable SCTP socket option on Linux, using only docs/sctp-api.json.

    options.py sctp-api.json

Prints one JSON object: for each option, its value on a new socket and on an association over loopback, with the fields
by their C names, or the name of the error. It shows that the description is sufficient to write a binding.
"""

import ctypes
import json
import os
import platform
import socket
import struct
import sys

IPPROTO_SCTP = 132
PLATFORM = "linux"
# The size of the buffer for a trailing array, in bytes.
ROOM = 1024

libc = ctypes.CDLL(None, use_errno=True)


def abi():
    if struct.calcsize("P") == 8:
        return "lp64"
    return "i386" if platform.machine() in ("i386", "i586", "i686", "x86_64") else "ilp32"


class Api:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.data = json.load(file)
        if self.data["format"] != 1:
            sys.exit(f"format {self.data['format']} is not supported: this program reads format 1")
        self.abi = abi()
        self.structs = {s["id"]: s for s in self.data["structs"]}
        self.values = {table["id"]: table for table in self.data["values"]}
        here = next(p for p in self.data["platforms"] if p["id"] == PLATFORM)
        self.errno = {number: name for name, number in here["errno"].items()}

    def size(self, type_):
        """The size of a type in bytes."""
        if type_["kind"] == "struct":
            return self.structs[type_["struct"]]["size"][self.abi]
        if type_["kind"] == "pointer" or type_.get("word"):
            return self.data["abis"][self.abi]["word"]
        return type_["bits"] // 8

    def decode(self, type_, meaning, raw):
        """A value by its C type; None if the kernel's answer is too short."""
        size = self.size(type_)
        if type_["kind"] == "struct":
            return self.decode_struct(self.structs[type_["struct"]], raw)
        if len(raw) < size:
            return None
        order = "big" if meaning.get("network_order") else sys.byteorder
        return int.from_bytes(raw[:size], order, signed=type_.get("signed", False))

    def decode_struct(self, layout, raw):
        if layout["name"] == "sockaddr_storage":
            return address(raw)
        answer, lengths = {}, {f["counts"]: f["name"] for f in layout["fields"] if "counts" in f}
        for field in layout["fields"]:
            at, size = field["offset"][self.abi], self.size(field["type"])
            if "array" not in field:
                answer[field["name"]] = self.decode(field["type"], field, raw[at:])
                continue
            there = max(0, len(raw) - at) // size
            # An array of arrays: the number of rows, and the length of each.
            rows, columns = field["array"] if isinstance(field["array"], list) else (None, None)
            count = rows * columns if rows else there if field["array"] == "rest" else field["array"]
            if field["name"] in lengths:
                count = min(count, answer[lengths[field["name"]]] or 0)
            each = (raw[at + i * size:] for i in range(min(count, there)))
            values = [self.decode(field["type"], field, part) for part in each]
            answer[field["name"]] = [values[i:i + columns] for i in range(0, count, columns)] if rows else values
        return answer

    def request(self, option, argument, peer):
        """The bytes to pass to getsockopt: zeros, except for the members that select the association, path and so on."""
        type_ = argument["type"]
        raw = bytearray(self.size(type_))
        if type_["kind"] != "struct":
            return raw
        for field in self.structs[type_["struct"]]["fields"]:
            if field.get("array") == "rest":
                raw += bytes(ROOM)
            if field.get("role") not in option["selectors"]:
                continue
            at, size = field["offset"][self.abi], self.size(field["type"])
            if field["role"] == "peer":
                host, port = peer or ("0.0.0.0", 0)
                raw[at:at + 8] = struct.pack("=H", socket.AF_INET) + struct.pack("!H", port) + socket.inet_aton(host)
            elif field["role"] == "event":
                number = self.data["notifications"][0]["on"][PLATFORM]["number"]
                raw[at:at + size] = number.to_bytes(size, sys.byteorder)
            elif field["role"] == "policy":
                policies = self.values[field["values"]]["values"]
                number = min(v["numbers"][PLATFORM] for v in policies if v["numbers"].get(PLATFORM))
                raw[at:at + size] = number.to_bytes(size, sys.byteorder)
        return raw


def address(raw):
    family = struct.unpack_from("=H", raw)[0]
    port = struct.unpack_from("!H", raw, 2)[0]
    if family == socket.AF_INET:
        return f"{socket.inet_ntop(family, bytes(raw[4:8]))}:{port}"
    if family == socket.AF_INET6:
        return f"[{socket.inet_ntop(family, bytes(raw[8:24]))}]:{port}"
    return None


def get(api, sock, option, argument, peer):
    offer = option["on"][PLATFORM]
    raw = api.request(option, argument, peer)
    buffer = (ctypes.c_char * len(raw)).from_buffer(raw)
    length = ctypes.c_uint32(len(raw))
    level = option["level_numbers"][PLATFORM]
    if libc.getsockopt(sock.fileno(), level, offer["number"], buffer, ctypes.byref(length)) != 0:
        error = ctypes.get_errno()
        return {"error": api.errno.get(error, os.strerror(error))}
    answer = bytes(raw[:length.value])
    return {"value": api.decode(argument["type"], argument, answer), "raw": answer.hex()}


def sockets(style):
    """A new socket, one with an association, and the peer's address."""
    kind = socket.SOCK_SEQPACKET if style == "one-to-many" else socket.SOCK_STREAM
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, IPPROTO_SCTP)
    listener.bind(("127.0.0.1", 0))
    listener.listen(1)
    client = socket.socket(socket.AF_INET, kind, IPPROTO_SCTP)
    client.connect(listener.getsockname())
    accepted, _ = listener.accept()
    listener.close()
    return socket.socket(socket.AF_INET, kind, IPPROTO_SCTP), client, accepted.getsockname(), accepted


def main():
    api = Api(sys.argv[1])
    answers = {}
    for option in api.data["options"]:
        offer = option["on"][PLATFORM]
        if offer["support"] != "yes" or not offer["get"] or "unwrapped" in option:
            continue
        fresh, associated, peer, accepted = sockets(option["style"])
        argument = offer["argument"]
        answers[option["name"]] = {
            "new": get(api, fresh, option, argument, None),
            "associated": get(api, associated, option, argument, peer),
        }
        for each in (fresh, associated, accepted):
            each.close()
    json.dump(answers, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
