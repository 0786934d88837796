#!/bin/busybox sh
# The first process of a guest: modules, addresses, then the command. @…@ is filled in by initramfs users.
/bin/busybox mkdir -p /proc /sys /dev /run /tmp /host /sbin /bin /etc
/bin/busybox --install -s /bin
export PATH=/bin:/sbin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev 2>/dev/null
mkdir -p /dev/pts /dev/shm
mount -t devpts devpts /dev/pts 2>/dev/null
for t in ttyS1 ttyS2 ttyS3; do
  n=0
  while [ ! -c /dev/$t ] && [ $n -lt 50 ]; do usleep 20000; n=$((n + 1)); done
  stty -F /dev/$t raw -echo 2>/dev/null
done
exec 3>/dev/ttyS3
for m in $(cat /modules.list); do
  insmod /m/$m 2>/insmod.err || { grep -q 'File exists' /insmod.err || cat /insmod.err; }
done
hostname sctp-opts
. /network.sh
grep -q '^SCTP ' /proc/net/protocols || echo nosctp >&3
@MOUNT@
echo "booted $(cut -d' ' -f1 /proc/uptime)" >&3
$ENTER /bin/sh @JOB@ </dev/null >/dev/ttyS1 2>/dev/ttyS2
rc=$?
sync
echo "exit $rc" >&3
exec 3>&-
usleep 100000
poweroff -f
