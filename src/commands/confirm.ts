import { createInterface } from 'node:readline/promises';
import { print } from './command.ts';

/** The exit code of a command that only said what it would do. */
const NOT_DONE = 2;

/**
 * Whether to do what cannot be undone: said in the call, or asked at a terminal; else it is not done, and the call that
 * does it is named.
 */
export async function confirmed(isSure: boolean, call: string): Promise<boolean> {
  if (isSure || (process.stdin.isTTY && process.stdout.isTTY && (await ask()))) return true;
  print(`Nothing has been erased. To erase for good: ${call} --yes`);
  process.exitCode = NOT_DONE;
  return false;
}

async function ask(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question('This cannot be undone. Type "yes" to erase: ')).trim() === 'yes';
  } finally {
    terminal.close();
  }
}
