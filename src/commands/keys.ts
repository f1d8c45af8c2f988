import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import type { Deps } from '../deps.ts';
import { listKeys } from '../privacy/list-keys.ts';
import { prunableKeys, pruneKeys } from '../privacy/prune-keys.ts';
import { rotateKeys } from '../privacy/rotate-keys.ts';
import { followSecrets, type KeyRing } from '../shared/follow-secrets.ts';
import { type Command, print, UsageError } from './command.ts';
import { withDeps } from './with-deps.ts';

type KeyDeps = Deps & { ring: KeyRing };

export const keys: Command = {
  usage: 'keys list | keys rotate | keys prune [--yes] [--despite-backups]',
  summary:
    'the keys that seal texts and addresses: lists them, seals everything with a new one, drops old ones',
  async run(args, config) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        yes: { type: 'boolean', default: false },
        'despite-backups': { type: 'boolean', default: false },
      },
    });
    const [action = '', ...more] = positionals;
    const actions: Record<string, (deps: KeyDeps) => Promise<void>> = {
      list,
      rotate,
      prune: (deps) => prune(deps, { isSure: values.yes, despiteBackups: values['despite-backups'] }),
    };
    const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!act || more.length > 0) throw new UsageError('Say what to do with the keys.');
    await withKeys(config, act);
  },
};

const withKeys = (config: Config, act: (deps: KeyDeps) => Promise<void>): Promise<void> =>
  withDeps(config, (deps) => act({ ...deps, ring: followSecrets(config.dataDir, deps.log) }));

async function list(deps: KeyDeps): Promise<void> {
  for (const { id, madeAt, seals, state } of await listKeys(deps)) {
    const made = madeAt === null ? '-' : new Date(madeAt).toISOString();
    print([id, state, made, `seals ${seals}`].join('\t'));
  }
}

async function rotate(deps: KeyDeps): Promise<void> {
  print('Sealing everything with a new key; server and workers may go on. This takes at least ten seconds.');
  const { keyId, isResumed, resealed, unopened, leftInLog } = await rotateKeys(deps);
  print(
    isResumed
      ? `An earlier rotation to ${keyId} had not been finished: it is now. ${resealed} values were sealed anew. For a new key run it again.`
      : `${keyId} seals from now on. ${resealed} values were sealed anew.`,
  );
  print(
    'Back up secrets.json. Old keys stay in it: backups from before need them. "keys prune" drops them when those are gone.',
  );
  if (leftInLog)
    print(
      'Another process was reading all the time: run it again, so that no old value stays in wegweiser.db-wal.',
    );
  if (unopened.length === 0) return;
  print(`${unopened.length} values could not be opened and stay as they are:\n  ${unopened.join('\n  ')}`);
  process.exitCode = 1;
}

async function prune(
  deps: KeyDeps,
  { isSure, despiteBackups }: { isSure: boolean; despiteBackups: boolean },
): Promise<void> {
  const ids = await prunableKeys(deps, despiteBackups);
  if (ids.length === 0) return print('There is no old key.');
  if (!isSure) {
    print(`Seals nothing in the database any more: ${ids.join(', ')}.`);
    print(
      'Backups of the database from before the rotation can then only be opened with a secrets.json of that time.',
    );
    print(`To drop for good: keys prune --yes${despiteBackups ? ' --despite-backups' : ''}`);
    process.exitCode = 2;
    return;
  }
  print(`Dropped: ${(await pruneKeys(deps, despiteBackups)).join(', ')}.`);
  print('Backups of the database from before the rotation need a secrets.json of that time.');
}
