import { parseArgs } from 'node:util';
import type { Deps } from '../deps.ts';
import { eraseOnRequest, lookAt, type ToErase } from '../privacy/erase-on-request.ts';
import type { ErasedKind } from '../privacy/erased-kind.ts';
import { REPORT_DAYS, viewErasures } from '../privacy/erasures-view.ts';
import { findByAddress } from '../privacy/find-by-address.ts';
import { noteErasures } from '../privacy/note-erasures.ts';
import { countDue, eraseDue } from '../privacy/retention.ts';
import { deskTexts } from '../shared/i18n.ts';
import { isId } from '../shared/ids.ts';
import { type Command, print, UsageError } from './command.ts';
import { confirmed } from './confirm.ts';
import { readAddress } from './read-address.ts';
import { withDeps } from './with-deps.ts';
import { tellWhatIsNotFound } from './writer.ts';

const OPTIONS = {
  due: { type: 'boolean', default: false },
  report: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
} as const;

export const erase: Command = {
  usage: 'erase --due [--dry-run] | erase --report | erase writer EMAIL|- [--yes] | erase comment ID [--yes]',
  summary:
    'erases what was kept long enough (every server does it hourly), tells how much was erased when, or erases what somebody wrote (docs/privacy.md)',
  async run(args, config) {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    const [what = '', which = '', ...more] = positionals;
    const isAlone = positionals.length === 0;
    if (values.due && !values.report && isAlone)
      return withDeps(config, (deps) => (values['dry-run'] ? tellDue(deps) : eraseNow(deps)));
    if (values.report && !values.due && isAlone) return withDeps(config, tellReport);
    if (what === 'writer' && which !== '' && more.length === 0) {
      const email = await readAddress(which);
      return withDeps(config, (deps) => eraseWriter(deps, email, values.yes));
    }
    const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(which)?.[0];
    if (what === 'comment' && isId(id) && more.length === 0)
      return withDeps(config, (deps) => eraseComments(deps, [id], values.yes, `erase comment ${id}`));
    throw new UsageError('Say what to erase: --due, writer EMAIL or -, comment ID, or --report.');
  },
};

const { t } = deskTexts('en');
const tellKind = (kind: ErasedKind, count: number) => `${count}\t${t(`erased_${kind}`)}`;

async function tellDue(deps: Deps): Promise<void> {
  const due = await countDue(deps);
  print(due.size === 0 ? 'Nothing is due.' : 'Due, and still here:');
  for (const [kind, count] of due) print(tellKind(kind, count));
}

async function eraseNow(deps: Deps): Promise<void> {
  const { erased, leftInLog } = await eraseDue(deps);
  print(erased.size === 0 ? 'Nothing was due.' : 'Erased:');
  for (const [kind, count] of erased) print(tellKind(kind, count));
  tellLog(leftInLog);
}

async function tellReport(deps: Deps): Promise<void> {
  const { days } = await viewErasures(deps);
  print(
    days.length === 0
      ? `Nothing was erased in ${REPORT_DAYS} days.`
      : `What was erased in ${REPORT_DAYS} days, the latest first:`,
  );
  for (const { day, counts } of days)
    for (const { kind, count } of counts) print(`${day}\t${tellKind(kind, count)}`);
}

async function eraseWriter(deps: Deps, email: string, isSure: boolean): Promise<void> {
  const { commentIds, unopened } = await findByAddress(deps, email);
  if (commentIds.length === 0) print('No comment with this address is found.');
  else await eraseComments(deps, commentIds, isSure, 'erase writer -');
  tellWhatIsNotFound(unopened);
}

async function eraseComments(
  deps: Deps,
  ids: readonly string[],
  isSure: boolean,
  call: string,
): Promise<void> {
  for (const id of ids) tellComment(await lookAt(deps, id));
  if (!(await confirmed(isSure, call))) return;
  const { erased, leftInLog } = await eraseOnRequest(deps, ids);
  // a server may not be running, and must not be needed to keep a backup from bringing it back
  await noteErasures(deps.config.dataDir, deps.db.read);
  print(`${erased} of ${ids.length} were erased.`);
  tellLog(leftInLog);
}

function tellComment({ id, state, sentAt, reached }: ToErase): void {
  print([id, state, new Date(sentAt).toISOString()].join('\t'));
  if (reached.length > 0) print(`  Also at ${reached.join(', ')}: ask there, too, to erase it.`);
}

function tellLog(leftInLog: boolean): void {
  if (!leftInLog) return;
  print('Another process was reading all the time: some may stay in wegweiser.db-wal until the next hour.');
}
