#!/usr/bin/env python3
"""Generates strace's table of Linux's SCTP options from docs/sctp-api.json.

    strace.py sctp-api.json                                    prints the table, one `NAME number` per line
    strace.py sctp-api.json src/xlat/sock_sctp_options.in      compares it with strace's table
"""

import json
import sys

PLATFORM = "linux"


def numbers(api):
    """The number of each option at level IPPROTO_SCTP, by its name and aliases."""
    table = {}
    for option in api["options"]:
        offer = option["on"][PLATFORM]
        if option["level"] == "IPPROTO_SCTP" and offer["support"] == "yes":
            for name in [option["name"], *offer.get("aliases", [])]:
                table[name] = offer["number"]
    return table


def parse(text):
    """Parses lines of `NAME number`; the others are directives and comments."""
    lines = (line.split() for line in text.splitlines() if line.startswith("SCTP_"))
    return {name: int(number, 0) for name, number in lines}


def compare(ours, theirs):
    known = set(theirs.values())
    for name, number in sorted(ours.items(), key=lambda entry: entry[1]):
        if theirs.get(name, number) != number:
            yield f"- `{name}` is {number}, not {theirs[name]}."
        elif number not in known:
            yield f"- `{name}`, {number}, is missing."
    used = {number: name for name, number in reversed(ours.items())}
    for name, number in theirs.items():
        if name not in ours:
            now = f"; that number is `{used[number]}`" if number in used else ""
            yield f"- `{name}`, {number}, is not an option of the description{now}."


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        ours = numbers(json.load(file))
    if len(sys.argv) > 2:
        with open(sys.argv[2], encoding="utf-8") as file:
            theirs = parse(file.read())
        print(f"{len(ours)} names here, {len(theirs)} there.")
        print("\n".join(compare(ours, theirs)))
    else:
        for name, number in sorted(ours.items(), key=lambda entry: entry[1]):
            print(name, number)


main()
