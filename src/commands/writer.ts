import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportComment } from '../privacy/export-comment.ts';
import { findByAddress } from '../privacy/find-by-address.ts';
import { ADDRESS_KEPT } from '../privacy/windows.ts';
import { DAY } from '../shared/clock.ts';
import { type Command, print, UsageError } from './command.ts';
import { openPrivate } from './open-private.ts';
import { readAddress } from './read-address.ts';
import { withDeps } from './with-deps.ts';

export const exportWriter: Command = {
  usage: 'export-writer EMAIL|- [--out FILE]',
  summary:
    'writes, as JSON, everything that is stored about whoever wrote with this address (docs/privacy.md)',
  async run(args, config) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    const [given = '', ...more] = positionals;
    if (more.length > 0) throw new UsageError('Name one e-mail address.');
    const email = await readAddress(given);
    await withDeps(config, async (deps) => {
      const { commentIds, unopened } = await findByAddress(deps, email);
      const comments = [];
      for (const id of commentIds) comments.push(await exportComment(deps, id, 'operator'));
      const json = `${JSON.stringify({ address: email, comments, notInThisFile: notFound(unopened) }, null, 2)}\n`;
      if (values.out === undefined) process.stdout.write(json);
      else writeFileSync(openPrivate(values.out), json);
      process.stderr.write(
        `${comments.length} comments. Notes of the team may speak of others: read it before you send it.\n`,
      );
    });
  },
};

/** What stays out of an export and an erasure by address, in whole sentences. */
export function notFound(unopened: number): string[] {
  return [
    `Comments that were sent without this address, or that were published more than ${ADDRESS_KEPT / DAY} days ago, when their address was erased. Their writers have the link to the receipt; you can erase a single one with "erase comment ID".`,
    'What counselling contacts have received, what mail servers have delivered, and what the website that the comments were imported from still has.',
    'Backups, until they are deleted.',
    'Nobody has checked that whoever typed the address is its owner.',
    ...(unopened === 0 ? [] : [`${unopened} values cannot be opened, for their key is not in secrets.json.`]),
  ];
}

export function tellWhatIsNotFound(unopened: number): void {
  print('Not found this way:');
  for (const sentence of notFound(unopened)) print(`- ${sentence}`);
}
