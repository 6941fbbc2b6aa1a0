/** @file How much of the machine one server may use, in a form that each program renders for itself. */

const MB = 1024 * 1024;

/** What one server may use; sizes in bytes. */
export interface Limits {
  /** Memory of all its processes together, where there is a cgroup to bound it. */
  memory: number;
  /** What one process may set aside for itself; Node starts at 0.6 GB and uses a tenth of that. */
  data: number;
  /** Processes and threads. */
  processes: number;
  /** Processor time of one process, in seconds. */
  cpuSeconds: number;
  /** One file. */
  fileSize: number;
  /** Open files of one process. */
  openFiles: number;
  /** Files and directories in each writable directory. */
  files: number;
  /** Size of `/tmp`. */
  temporary: number;
  /** Size of the home directory, and of the working directory. */
  home: number;
  /** Size and files of the package directory where it is writable. */
  package: { bytes: number; files: number };
}

/** Generous for a server that only lists: the largest of the catalogue take a tenth of it. */
export const LIMITS: Limits = {
  memory: 2048 * MB,
  data: 3072 * MB,
  processes: 256,
  cpuSeconds: 120,
  fileSize: 256 * MB,
  openFiles: 1024,
  files: 20_000,
  temporary: 256 * MB,
  home: 64 * MB,
  package: { bytes: 1024 * MB, files: 200_000 },
};

/** Options of prlimit. RLIMIT_AS is left alone, since V8 reserves far more than it uses. */
export function prlimitOptions(limits: Limits): string[] {
  return [
    `--data=${limits.data}`,
    `--nproc=${limits.processes}`,
    `--cpu=${limits.cpuSeconds}:${limits.cpuSeconds + 1}`,
    `--fsize=${limits.fileSize}`,
    `--nofile=${limits.openFiles}`,
    '--core=0',
  ];
}
