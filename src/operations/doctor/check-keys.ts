import { existsSync, statSync } from 'node:fs';
import { openSamples } from '../../privacy/open-samples.ts';
import { connect, databaseFile, over } from '../../shared/db/database.ts';
import { createSealing } from '../../shared/sealing.ts';
import { readStored, type Secrets, secretsFile, toSecrets } from '../../shared/secrets.ts';
import { codeOf, type Finding, ok, problem, warning } from './finding.ts';

const PUT_BACK =
  'Put the secrets.json of this installation back; without it these texts and addresses are lost.';

/** Whether the keys are there, for their owner only, and open some of everything that is sealed. */
export async function checkKeys(dataDir: string): Promise<Finding[]> {
  const file = secretsFile(dataDir);
  if (!existsSync(file)) {
    const { unopened } = await samples(dataDir, null);
    if (unopened.length === 0)
      return [warning('Keys', 'there is no secrets.json yet', 'The first start makes it.')];
    return [
      problem(
        'Keys',
        'secrets.json is missing, but texts and addresses are sealed',
        `${PUT_BACK} Do not start before: a start makes new keys.`,
      ),
    ];
  }
  let secrets: Secrets;
  try {
    secrets = toSecrets(readStored(file));
  } catch (error) {
    return [problem('Keys', `secrets.json cannot be read (${codeOf(error)})`, PUT_BACK)];
  }
  return [checkMode(file), await checkOpen(dataDir, secrets)];
}

function checkMode(file: string): Finding {
  return (statSync(file).mode & 0o077) === 0
    ? ok(
        'Keys',
        'only their owner can read them. They are in no backup: keep a copy of secrets.json elsewhere',
      )
    : problem(
        'Keys',
        'secrets.json can be read by other users of this machine',
        `chmod 600 ${file}. If somebody may have read it: keys rotate, then keys prune --despite-backups.`,
      );
}

async function checkOpen(dataDir: string, { sealingKeys }: Secrets): Promise<Finding> {
  const ids = sealingKeys.map(({ id }) => id).join(', ');
  try {
    const { opened, unopened } = await samples(dataDir, sealingKeys);
    if (unopened.length === 0) return ok('Sealed', `${opened} values opened on trial (keys ${ids})`);
    const where = unopened.map(({ column, keyId }) => `${column} (${keyId})`).join(', ');
    return problem('Sealed', `the keys do not open everything: ${where}`, PUT_BACK);
  } catch (error) {
    return problem(
      'Sealed',
      `nothing could be tried (${codeOf(error)})`,
      'See what is said of the database.',
    );
  }
}

async function samples(dataDir: string, keys: Secrets['sealingKeys'] | null) {
  if (!existsSync(databaseFile(dataDir))) return { opened: 0, unopened: [] };
  const database = connect(databaseFile(dataDir), { readonly: true });
  try {
    return await openSamples({ read: over(database) }, keys && createSealing(keys));
  } finally {
    database.close();
  }
}
