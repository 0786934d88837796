# Loopback, and further addresses of both families for multihoming.
ip link set lo up
ip addr add 127.0.0.2/8 dev lo 2>/dev/null
ip -6 addr add fd09:2::1/128 dev lo 2>/dev/null
# dummy1 and dummy3 lose their addresses in tests, each in one.
for d in dummy0 dummy1 dummy3; do
  n=${d#dummy}
  ip link show $d >/dev/null 2>&1 || ip link add $d type dummy
  echo 0 2>/dev/null >/proc/sys/net/ipv6/conf/$d/accept_dad
  ip addr add 10.9.$n.1/24 dev $d
  ip link set $d up
  ip -6 addr add fd09:$n::1/64 dev $d
done
