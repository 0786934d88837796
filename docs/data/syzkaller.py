#!/usr/bin/env python3
"""Generates syzkaller descriptions of Linux's SCTP options from docs/sctp-api.json.

    syzkaller.py sctp-api.json                                       prints calls, structs and flags
    syzkaller.py sctp-api.json sys/linux/socket_inet_sctp.txt        compares them with syzkaller's

Calls are for `sock_sctp`; syzkaller repeats them for `sock_sctp6`.
"""

import json
import re
import sys

PLATFORM = "linux"
ABI = "lp64"
# Types defined in syzkaller's other files, and their size and alignment.
ELSEWHERE = {"sockaddr_storage": "sockaddr_storage_sctp", "in_addr": "ipv4_addr", "in6_addr": "ipv6_addr"}
KNOWN = {"sockaddr_storage_sctp": (128, 8), "sockaddr_sctp": (0, 4), "ipv4_addr": (4, 4), "ipv6_addr": (16, 1)}


class Api:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.data = json.load(file)
        self.structs = {s["id"]: s for s in self.data["structs"]}
        self.values = {table["id"]: table for table in self.data["values"]}

    def offers(self):
        """The options at level IPPROTO_SCTP that can be read or set."""
        for option in self.data["options"]:
            offer = option["on"][PLATFORM]
            if option["level"] == "IPPROTO_SCTP" and offer["support"] == "yes" and (offer["get"] or offer["set"]):
                yield option, offer

    def sent(self):
        """The ancillary messages that a program can send."""
        for cmsg in self.data["cmsgs"]:
            offer = cmsg["on"][PLATFORM]
            if cmsg["flow"] != "receive" and offer["support"] == "yes":
                yield cmsg, offer

    def names(self, table):
        """The names in a table that Linux has; empty if the field is a plain number."""
        return [v["name"] for v in self.values[table]["values"] if v["numbers"].get(PLATFORM) is not None]


def snake(name):
    return "sctp_" + re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()


# ---- Descriptions ----------------------------------------------------------------------------------------------------


class Writer:
    def __init__(self, api):
        self.api, self.structs, self.flags = api, {}, {}
        # Whether the type is an input of the kernel. Values in its answers do not matter.
        self.is_input = True

    def type(self, type_, field):
        if type_["kind"] == "pointer":
            return "ptr[in, array[sockaddr_sctp]]"
        if type_["kind"] == "addresses":
            return "array[sockaddr_sctp]"
        if type_["kind"] == "struct":
            struct = self.api.structs[type_["struct"]]
            if struct["name"] in ELSEWHERE:
                return ELSEWHERE[struct["name"]]
            self.struct(struct)
            return struct["name"]
        number = f"int{type_['bits']}" + ("be" if field.get("network_order") else "")
        if field.get("role") == "assoc" or field.get("view") == "assoc-id":
            return "assoc_id"
        if "counts" in field:
            return f"len[{field['counts']}, {number}]"
        chosen = "values" in field and not field.get("reported") and (self.is_input or field.get("role") == "policy")
        names = self.api.names(field["values"]) if chosen else []
        if names:
            flags = snake(self.api.values[field["values"]]["name"])
            self.flags[flags] = names
            return f"flags[{flags}, {number}]"
        return number

    def struct(self, struct):
        if struct["name"] in self.structs:
            return
        self.structs[struct["name"]] = ""
        lines = []
        for field in struct["fields"]:
            type_ = self.type(field["type"], field)
            if "array" in field:
                lengths = field["array"] if isinstance(field["array"], list) else [field["array"]]
                for length in reversed(lengths):
                    type_ = f"array[{type_}]" if length == "rest" else f"array[{type_}, {length}]"
            lines.append(f"\t{field['name']}\t{type_}\n")
        attributes = f" [packed, align[{struct['align'][ABI]}]]" if struct.get("packed") else ""
        self.structs[struct["name"]] = f"{struct['name']} {{\n{''.join(lines)}}}{attributes}\n"

    def call(self, option, offer, verb):
        argument = offer["argument"]
        type_, packed = self.type(argument["type"], argument), argument["type"]["kind"] == "addresses"
        # The members that select the association, path or stream are inputs of getsockopt as well.
        way = "in" if verb == "set" else "inout" if option["selectors"] or not offer["set"] else "out"
        length = "ptr[inout, len[val, int32]]" if verb == "get" else "bytesize[val]" if packed else "len[val]"
        name = option["name"]
        return (f"{verb}sockopt$inet_sctp_{name}(fd sock_sctp, level const[SOL_SCTP], opt const[{name}], "
                f"val ptr[{way}, {type_}], len {length})\n")

    def cmsg(self, cmsg, offer):
        name = "cmsghdr_sctp_" + cmsg["name"].removeprefix("SCTP_").lower()
        type_ = self.type(offer["argument"]["type"], offer["argument"])
        return (f"{name} {{\n\tlen\tlen[parent, intptr]\n\tlevel\tconst[IPPROTO_SCTP, int32]\n"
                f"\ttype\tconst[{cmsg['name']}, int32]\n\tmsg\t{type_}\n}} [align[PTR_SIZE]]\n")

    def write(self):
        cmsgs = [self.cmsg(cmsg, offer) for cmsg, offer in self.api.sent()]
        calls = {}
        for verb in ("set", "get"):
            self.is_input = verb == "set"
            for option, offer in self.api.offers():
                if offer[verb]:
                    calls[option["name"], verb] = self.call(option, offer, verb)
        flags = [f"{name} = {', '.join(names)}\n" for name, names in self.flags.items()]
        ordered = "".join(calls.get((option["name"], verb), "") for option, _ in self.api.offers() for verb in ("set", "get"))
        return f"# Made from docs/sctp-api.json.\n\n{ordered}\n" + "\n".join([*cmsgs, *self.structs.values(), "".join(flags)])


# ---- Comparison ------------------------------------------------------------------------------------------------------


class Read:
    """The content of a file: calls by verb and option, structs with their members, flags."""

    CALL = re.compile(r"(get|set)sockopt\$inet_sctp_(SCTP_\w+)\(.* val ptr\[(inout|in|out), (.*)\], len ")

    ARRAY = re.compile(r"array\[(.*?)(?:, (\d+))?\]")

    def __init__(self, text):
        self.calls = {(m[1], m[2]): (m[3], m[4]) for m in map(self.CALL.match, text.splitlines()) if m}
        self.structs = {m[1]: (m[2], re.findall(r"^\t(\w+)\t+(.+)$", m[3], re.M), m[4] or "")
                        for m in re.finditer(r"^(\w+) ([{\[])\n(.*?)^[}\]](?: \[([^\n]*)\])?$", text, re.M | re.S)}
        self.flags = {m[1]: m[2].split(", ") for m in re.finditer(r"^(\w+) = (.+)$", text, re.M)}
        self.sent = set(re.findall(r"^\ttype\tconst\[(SCTP_\w+), int32\]", text, re.M))

    def extent(self, type_):
        """Size and alignment of a type."""
        if type_ in KNOWN:
            return KNOWN[type_]
        if type_ == "assoc_id":
            return 4, 4
        if type_.startswith("ptr[") or "intptr" in type_:
            return 8, 8
        if array := self.ARRAY.fullmatch(type_):
            size, align = self.extent(array[1])
            return size * int(array[2] or 0), align
        if number := re.search(r"\bint(\d+)(?:be)?\]?$", type_):
            return int(number[1]) // 8, int(number[1]) // 8
        return self.layout(type_)[1:]

    def layout(self, name):
        """Offsets of the members and of the elements of arrays, size, alignment."""
        _, members, attributes = self.structs[name]
        packed, forced = "packed" in attributes, re.search(r"align\[(\d+)\]", attributes)
        at, most, offsets = 0, 1, []
        for _, type_ in members:
            size, align = self.extent(type_)
            align = 1 if packed else align
            at, most = -(-at // align) * align, max(most, align)
            array = self.ARRAY.fullmatch(type_)
            elements = int(array[2] or 1) if array else 1
            offsets += range(at, at + max(size, 1), max(size // elements, 1))[:elements]
            at += size
        most = int(forced[1]) if forced else most
        return offsets, -(-at // most) * most, most

    def used_flags(self, name):
        """The flags that syzkaller tries for each member of a struct."""
        _, members, _ = self.structs[name]
        return {member: set(self.flags.get(m[1], [])) for member, type_ in members if (m := re.match(r"flags\[(\w+),", type_))}


def compare(api, ours, theirs):
    offers = {option["name"]: (option, offer) for option, offer in api.offers()}
    yield "Options without any call", [n for n in offers if not any((v, n) in theirs.calls for v in ("get", "set"))]
    present = {name for _, name in theirs.calls}
    missing = [f"{v}sockopt {n}" for v, n in ours.calls if n in present and (v, n) not in theirs.calls]
    yield "Calls that the kernel has", missing
    refused = [f"{v}sockopt {n} ({offers[n][1]['refused']})" for v, n in theirs.calls if n in offers and (v, n) not in ours.calls]
    yield "Calls that the kernel refuses", refused
    yield "Calls of unknown options", sorted({n for _, n in theirs.calls if n not in offers})
    blind = [f"{n} ({', '.join(offers[n][0]['selectors'])})" for (v, n), (way, _) in theirs.calls.items()
             if v == "get" and way == "out" and n in offers and offers[n][0]["selectors"]]
    yield "Read without saying of what: the value is `out`", blind
    other = []
    for (verb, name), (_, type_) in ours.calls.items():
        given = theirs.calls.get((verb, name), ("", type_))[1]
        alternatives = [t for _, t in theirs.structs[given][1]] if theirs.structs.get(given, "{")[0] == "[" else [given]
        if type_ not in alternatives and not same(ours, type_, theirs, alternatives):
            other.append(f"{verb}sockopt {name}: {given}, not {type_}")
    yield "Another argument", other
    shapes = []
    for name in ours.structs:
        if theirs.structs.get(name, "[")[0] == "{":
            (_, mine, _), (_, other_size, _) = ours.layout(name), theirs.layout(name)
            if mine != other_size or not same(ours, name, theirs, [name]):
                shapes.append(f"{name}: {other_size} bytes with members at {theirs.layout(name)[0]}, "
                              f"not {mine} with {ours.layout(name)[0]}")
    yield "Structs of another shape", shapes
    values = []
    for name in ours.structs:
        if theirs.structs.get(name, "[")[0] == "{":
            have = theirs.used_flags(name)
            for member, wanted in ours.used_flags(name).items():
                if member not in have:
                    values.append(f"{name}.{member} is any number, not of {', '.join(sorted(wanted))}")
                elif wanted != have[member]:
                    signs = [f"+{v}" for v in sorted(have[member] - wanted)] + [f"-{v}" for v in sorted(wanted - have[member])]
                    values.append(f"{name}.{member}: {', '.join(signs)}")
    yield "Values (+ only there, - only here)", values
    yield "Ancillary messages that cannot be sent", [c["name"] for c, _ in api.sent() if c["name"] not in theirs.sent]


def same(ours, type_, theirs, alternatives):
    """Whether one of the alternatives has its members at the same offsets."""
    if type_ not in ours.structs:
        return any(other not in theirs.structs and ours.extent(type_) == theirs.extent(other) for other in alternatives)
    offsets = ours.layout(type_)[0]
    return any(other in theirs.structs and theirs.layout(other)[0] == offsets for other in alternatives)


def main():
    api = Api(sys.argv[1])
    text = Writer(api).write()
    if len(sys.argv) < 3:
        print(text, end="")
        return
    with open(sys.argv[2], encoding="utf-8") as file:
        theirs = Read(file.read())
    ours = Read(text)
    print(f"{len(ours.calls)} calls here, {len(theirs.calls)} there.")
    for title, found in compare(api, ours, theirs):
        if found:
            print(f"\n{title} ({len(found)}):\n")
            print("\n".join(f"- {line}" for line in found))


main()
