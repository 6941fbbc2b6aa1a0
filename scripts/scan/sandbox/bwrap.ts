import { dirname } from 'node:path';
import type { Mount } from './plan.ts';
import { quote } from './unshare.ts';

/** Arguments of bubblewrap for a list of mounts, with every namespace but the user's own unshared. */
export function bwrapArguments(mounts: readonly Mount[], cwd: string): string[] {
  return [
    ...['--unshare-pid', '--unshare-net', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try'],
    ...['--die-with-parent', '--new-session', '--hostname', 'sandbox'],
    ...mounts.flatMap(mountArguments),
    ...['--remount-ro', '/', '--chdir', cwd],
  ];
}

function mountArguments(mount: Mount): string[] {
  switch (mount.kind) {
    case 'bind':
      // The directories above it that bubblewrap makes by itself would be closed to nobody.
      return [
        ...above(mount.at).flatMap((directory) => ['--perms', '0755', '--dir', directory]),
        ...['--ro-bind', mount.from, mount.at],
      ];
    case 'link':
      return ['--symlink', mount.to, mount.at];
    case 'tmpfs':
      return ['--perms', '1777', '--size', String(mount.bytes), '--tmpfs', mount.at];
    case 'proc':
      return ['--proc', mount.at];
    case 'dev':
      return ['--dev', mount.at, '--remount-ro', mount.at];
  }
}

/** The directories above an absolute path, but for the root; outermost first. */
function above(path: string): string[] {
  const parent = dirname(path);
  return parent === '/' ? [] : [...above(parent), parent];
}

/** A shell command that bounds the files of each tmpfs, which bubblewrap cannot, and runs what follows. */
export function boundFiles(mounts: readonly Mount[]): string[] {
  const lines = mounts.flatMap((mount) =>
    mount.kind === 'tmpfs'
      ? [`mount -o remount,nr_inodes=${mount.files} ${quote(mount.at)} || exit 1`]
      : [],
  );
  return ['sh', '-c', [...lines, 'exec "$@"'].join('\n'), 'sh'];
}
