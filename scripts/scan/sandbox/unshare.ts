import type { Mount } from './plan.ts';

/**
 * A shell script that root runs in fresh mount, PID, network, IPC and UTS namespaces: it builds the
 * file system on a tmpfs, makes it the root, and runs its arguments. It stays as process 1, so the end
 * of the command ends everything in the namespace. Where `ip` is missing the loopback stays down.
 */
export function unshareScript(
  mounts: readonly Mount[],
  { root, cwd, ip }: { root: string; cwd: string; ip: string | undefined },
): string {
  return [
    'set -eu',
    'umask 022',
    'hostname sandbox 2>/dev/null || :',
    ...(ip === undefined ? [] : [`${quote(ip)} link set lo up`]),
    `mount -t tmpfs -o mode=755,size=1m tmpfs ${quote(root)}`,
    `cd ${quote(root)}`,
    ...mounts.flatMap(mountLines),
    'pivot_root . .',
    'umount -l .',
    'mount -o remount,bind,ro /',
    `cd ${quote(cwd)}`,
    '"$@" || exit $?',
  ].join('\n');
}

const DEVICES = ['null', 'zero', 'full', 'random', 'urandom'];
const STREAMS = ['stdin', 'stdout', 'stderr'];

function mountLines(mount: Mount): string[] {
  const at = quote(`.${mount.at}`);
  switch (mount.kind) {
    case 'bind':
      return [
        mount.file ? `mkdir -p "$(dirname ${at})" && : > ${at}` : `[ -d ${at} ] || mkdir -p ${at}`,
        `mount --bind ${quote(mount.from)} ${at}`,
        `mount -o remount,bind,ro,nosuid,nodev ${at}`,
      ];
    case 'link':
      return [`ln -s ${quote(mount.to)} ${at}`];
    case 'tmpfs':
      return [
        `mkdir -p ${at}`,
        `mount -t tmpfs -o mode=1777,nosuid,nodev,size=${mount.bytes},nr_inodes=${mount.files} tmpfs ${at}`,
      ];
    case 'proc':
      return [`mkdir -p ${at}`, `mount -t proc -o nosuid,nodev,noexec proc ${at}`];
    case 'dev':
      return [
        `mkdir -p ${at}`,
        ...DEVICES.map((name) => `: > ${at}/${name} && mount --bind /dev/${name} ${at}/${name}`),
        ...STREAMS.map((name, fd) => `ln -s /proc/self/fd/${fd} ${at}/${name}`),
        `ln -s /proc/self/fd ${at}/fd`,
      ];
  }
}

/** The text as one word of a shell. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
