import { readFileSync } from 'node:fs';

const MEBIBYTE_IN_KIBIBYTES = 1024;

/** Seconds of processor time: user and system time in hundredths of a second (proc_pid_stat(5), fields 14 and 15). */
export function cpuOf(pid: number): number {
  const times = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/, '').trim().split(' ');
  return (Number(times[11]) + Number(times[12])) / 100;
}

/** Resident memory in mebibytes (proc_pid_status(5)). */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / MEBIBYTE_IN_KIBIBYTES;
  return { now: of('VmRSS'), most: of('VmHWM') };
}

/** Whether processes that it has started are still there (proc_pid_task(5)). */
export const hasChildren = (pid: number): boolean =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim() !== '';
