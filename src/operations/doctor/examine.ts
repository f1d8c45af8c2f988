import type { Config } from '../../config.ts';
import type { Clock } from '../../shared/clock.ts';
import { checkBackups } from './check-backups.ts';
import { checkDatabase } from './check-database.ts';
import { checkKeys } from './check-keys.ts';
import { checkMachine } from './check-machine.ts';
import { checkMail, checkRedis } from './check-services.ts';
import { checkSettings } from './check-settings.ts';
import { codeOf, type Finding, problem } from './finding.ts';

/** Looks at everything that an installation needs, and changes nothing. */
export async function examine(
  { config, clock }: { config: Config; clock: Clock },
  { backups, thorough }: { backups: string | null; thorough: boolean },
): Promise<Finding[]> {
  const { dataDir } = config;
  const checks: Record<string, () => Promise<Finding[]> | Finding[]> = {
    Settings: () => checkSettings(config),
    Machine: () => checkMachine(dataDir),
    Database: () => checkDatabase(dataDir, clock(), thorough),
    Keys: () => checkKeys(dataDir),
    Mail: async () => [await checkMail(config)],
    Redis: () => checkRedis(config),
    Backups: () => checkBackups(dataDir, backups, clock()),
  };
  const findings: Finding[] = [];
  for (const [about, check] of Object.entries(checks)) {
    try {
      findings.push(...(await check()));
    } catch (error) {
      // what cannot be looked at must not hide the rest
      findings.push(
        problem(about, `it could not be looked at (${codeOf(error)})`, 'Run this as the user of the server.'),
      );
    }
  }
  return findings;
}
