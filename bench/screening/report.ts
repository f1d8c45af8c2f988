/**
 * node bench/screening/report.ts: what the built-in model does on corpus/test and corpus/short, as the tables of
 * docs/screening.md, with 95 % confidence intervals, and how fast it is.
 */
import { screen } from '../../src/screening/screen.ts';
import { readHeldOut } from '../../src/screening/training/corpus.ts';
import { LABELS } from '../../src/screening/verdict.ts';
import { areaUnderCurve, calibrationError, qualityOf, wilson } from './measures.ts';

const rows = readHeldOut('test').map((row) => ({ row, verdict: screen(row.text) }));
const print = (...cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
const share = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2));
const range = (hits: number, count: number) => wilson(hits, count).map(share).join('–');

function line(name: string, group: typeof rows, label: string): void {
  const quality = qualityOf(
    group.map(({ verdict }) => verdict.label),
    group.map(({ row }) => row.label),
    label,
  );
  const called = Math.round(quality.right / quality.precision);
  print(
    name,
    String(quality.real),
    `${share(quality.precision)} (${range(quality.right, called)})`,
    `${share(quality.recall)} (${range(quality.right, quality.real)})`,
    share(quality.f1),
  );
}

const heading = (name: string) => {
  process.stdout.write('\n');
  print(name, 'n', 'precision', 'recall', 'F1');
  print('---', '---', '---', '---', '---');
};

heading('label');
for (const label of LABELS) line(label, rows, label);
heading('referrals');
for (const isHard of [true, false]) {
  line(
    isHard ? 'hard texts' : 'plain texts',
    rows.filter(({ row }) => row.hard === isHard),
    'referral',
  );
}
heading('referrals by language');
for (const [lang, group] of Map.groupBy(rows, ({ row }) => row.lang)) line(lang, group, 'referral');

const scores = rows.map(({ verdict }) => verdict.scores.referral);
const isReferral = rows.map(({ row }) => row.label === 'referral');
const emergencies = rows.filter(({ row }) => row.urgency === 'emergency');
const urgent = rows.filter(({ row }) => row.urgency === 'urgent');
const calm = rows.filter(({ row }) => row.urgency === 'normal');
const count = (group: typeof rows, holds: (one: (typeof rows)[number]) => boolean) =>
  `${group.filter(holds).length} of ${group.length}`;
const presses = ({ verdict }: (typeof rows)[number]) =>
  verdict.urgency !== null && verdict.urgency !== 'normal';
const unsure = rows.filter(({ verdict }) => verdict.unsure);
process.stdout.write(
  [
    '',
    `${rows.length} texts, model ${rows[0]?.verdict.modelVersion}`,
    `accuracy ${share(rows.filter(({ row, verdict }) => row.label === verdict.label).length / rows.length)}`,
    `referral: area under the curve ${areaUnderCurve(scores, isReferral).toFixed(3)}, calibration error ${calibrationError(scores, isReferral).toFixed(3)}`,
    `emergencies referred ${count(emergencies, ({ verdict }) => verdict.label === 'referral')}, called so ${count(emergencies, ({ verdict }) => verdict.urgency === 'emergency')}`,
    `urgent ones called urgent or worse ${count(urgent, presses)}, normal ones too ${count(calm, presses)}`,
    `emergency called where there is none ${count(
      rows.filter(({ row }) => row.urgency !== 'emergency'),
      ({ verdict }) => verdict.urgency === 'emergency',
    )}`,
    `topics: ${topics()}`,
    `unsure ${count(rows, ({ verdict }) => verdict.unsure)}, of them referrals ${count(unsure, ({ row }) => row.label === 'referral')}`,
    `speed: ${speed()} texts of 50 words a second on one core`,
    '',
  ].join('\n'),
);

shortTexts();

/** What becomes of a few words: corpus/short, over all and by language. */
function shortTexts(): void {
  const short = readHeldOut('short').map((row) => ({ row, verdict: screen(row.text) }));
  const isReferred = ({ verdict }: (typeof rows)[number]) => verdict.label === 'referral';
  const isAlarm = ({ verdict }: (typeof rows)[number]) => verdict.urgency === 'emergency';
  process.stdout.write('\n');
  print(
    'short texts',
    'harmless: called requests',
    'emergencies',
    'requests: found',
    'emergencies: called so',
  );
  print('---', '---', '---', '---', '---');
  for (const [name, group] of [['all', short] as const, ...Map.groupBy(short, ({ row }) => row.lang)]) {
    const harmless = group.filter(({ row }) => row.label === 'general');
    const requests = group.filter(({ row }) => row.label === 'referral');
    const dangers = group.filter(({ row }) => row.urgency === 'emergency');
    print(
      name,
      count(harmless, isReferred),
      count(harmless, isAlarm),
      count(requests, isReferred),
      count(dangers, isAlarm),
    );
  }
}

function topics(): string {
  let called = 0;
  let real = 0;
  let right = 0;
  for (const { row, verdict } of rows) {
    if (row.label !== 'referral' || verdict.label !== 'referral') continue;
    called += verdict.topics.length;
    real += row.topics.length;
    right += verdict.topics.filter((topic) => row.topics.includes(topic)).length;
  }
  return `precision ${share(right / called)}, recall ${share(right / real)}`;
}

/** All texts cut or filled up to fifty words, the best of five rounds. */
function speed(): string {
  const texts = rows.map(({ row }) => {
    const words = row.text.split(/\s+/);
    return Array.from({ length: 50 }, (_, i) => words[i % words.length]).join(' ');
  });
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const began = performance.now();
    for (const text of texts) screen(text);
    best = Math.min(best, performance.now() - began);
  }
  return ((texts.length / best) * 1000).toFixed(0);
}
