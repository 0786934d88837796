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
ln -s /proc/self/fd /dev/fd 2>/dev/null
ln -s fd/0 /dev/stdin 2>/dev/null
ln -s fd/1 /dev/stdout 2>/dev/null
ln -s fd/2 /dev/stderr 2>/dev/null
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
# Through pipes: the command must not take its output for a terminal.
mkfifo /out /err
cat /out >/dev/ttyS1 &
out=$!
cat /err >/dev/ttyS2 &
err=$!
$ENTER /bin/sh @JOB@ </dev/null >/out 2>/err
rc=$?
# All that was printed; but not longer for a process that the command left behind.
(usleep 1000000; kill $out $err) 2>/dev/null &
wait $out $err
sync
echo "exit $rc" >&3
exec 3>&-
usleep 100000
poweroff -f
