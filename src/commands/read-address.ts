import { createInterface } from 'node:readline/promises';
import { UsageError } from './command.ts';

/**
 * The e-mail address that a call names, or for `-` the one that is typed or piped in: a call stands in the history of the
 * shell, in the list of processes, and in the log of sudo for as long as that is kept.
 * @throws UsageError when it is none
 */
export async function readAddress(given: string): Promise<string> {
  const address = given === '-' ? await ask() : given;
  if (!address.includes('@')) throw new UsageError('Name the e-mail address.');
  return address;
}

async function ask(): Promise<string> {
  const input = createInterface({ input: process.stdin, output: process.stderr });
  try {
    if (process.stdin.isTTY) return (await input.question('E-mail address: ')).trim();
    for await (const line of input) return line.trim();
    return '';
  } finally {
    input.close();
  }
}
