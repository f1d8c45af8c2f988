/**
 * `npm run audit`, part of `npm run check`: asks the registry for known weaknesses of what is shipped. What it finds from
 * "high" on fails. A registry that answers nothing, offline or a mirror without this service, does not fail: it says so,
 * and that nothing was checked (docs/decisions/0017-audit-where-it-can-be-asked.md).
 */
import { spawnSync } from 'node:child_process';

const PATIENCE = 60_000;

/** What npm's answer as JSON means. */
export function readAudit(answer: string): 'clean' | 'found' | 'no answer' {
  let counts: { high?: unknown; critical?: unknown } | undefined;
  try {
    counts = JSON.parse(answer)?.metadata?.vulnerabilities;
  } catch {
    return 'no answer';
  }
  if (typeof counts?.high !== 'number' || typeof counts.critical !== 'number') return 'no answer';
  return counts.high + counts.critical > 0 ? 'found' : 'clean';
}

function audit(): void {
  const args = ['audit', '--omit=dev', '--audit-level=high'];
  const { stdout } = spawnSync('npm', [...args, '--json'], { encoding: 'utf8', timeout: PATIENCE });
  const outcome = readAudit(stdout ?? '');
  if (outcome === 'clean') process.stdout.write('Audit: nothing known against what is shipped.\n');
  if (outcome === 'no answer')
    process.stdout.write(
      'Audit: NOT CHECKED. The registry gave no answer about known weaknesses; run `npm run audit` where it does.\n',
    );
  if (outcome !== 'found') return;
  spawnSync('npm', args, { stdio: 'inherit' });
  process.exitCode = 1;
}

if (import.meta.main) audit();
