import { screen } from '../screen.ts';
import { LABELS, type Label, type Urgency } from '../verdict.ts';

export interface EvaluatedRow {
  text: string;
  label: Label;
  urgency: Urgency | null;
  lang: string;
  hard: boolean;
}

export interface Quality {
  /** Rows of this label. */
  count: number;
  /** 0..1; NaN where nothing was to be found or nothing was found. */
  precision: number;
  recall: number;
  f1: number;
}

export interface Evaluation {
  rows: number;
  accuracy: number;
  labels: Record<Label, Quality>;
  /** Referrals per language of the row. */
  languages: Record<string, Quality & { rows: number; languageRight: number }>;
  /** Referrals among the items marked hard. */
  hard: Quality & { rows: number; accuracy: number };
  /** Share of emergencies that became referrals, and that were also called emergencies. */
  emergencies: { count: number; referred: number; recognised: number };
  /** Share of urgent-or-worse referrals called urgent or emergency, and share of alarms among normal ones. */
  urgent: { count: number; recognised: number; falseAlarms: number };
}

interface Judged {
  row: EvaluatedRow;
  label: Label;
  urgency: Urgency | null;
  lang: string;
}

/** Screens every row and compares; pure. `today` is passed on to screen(). */
export function evaluate(rows: readonly EvaluatedRow[], today?: Date): Evaluation {
  const judged = rows.map((row): Judged => {
    const { label, urgency, lang } = screen(row.text, today ? { today } : {});
    return { row, label, urgency, lang };
  });
  const hard = judged.filter(({ row }) => row.hard);
  return {
    rows: judged.length,
    accuracy: accuracyOf(judged),
    labels: Object.fromEntries(LABELS.map((label) => [label, qualityOf(judged, label)])) as Record<
      Label,
      Quality
    >,
    languages: byLanguage(judged),
    hard: { rows: hard.length, accuracy: accuracyOf(hard), ...qualityOf(hard, 'referral') },
    emergencies: emergenciesOf(judged),
    urgent: urgentOf(judged),
  };
}

/** The evaluation as lines of plain text for a terminal. */
export function formatEvaluation(result: Evaluation): string {
  const percent = (share: number): string => (Number.isNaN(share) ? '–' : share.toFixed(3)).padStart(6);
  const line = (name: string, q: Quality): string =>
    `${name.padEnd(10)} n ${String(q.count).padStart(5)}  precision ${percent(q.precision)}  recall ${percent(q.recall)}  F1 ${percent(q.f1)}`;
  const languages = Object.entries(result.languages).sort(([a], [b]) => a.localeCompare(b));
  return [
    `${result.rows} texts, accuracy ${percent(result.accuracy)}`,
    ...LABELS.map((label) => line(label, result.labels[label])),
    'referrals by language',
    ...languages.map(([lang, q]) => `${line(lang, q)}  language right ${percent(q.languageRight)}`),
    `${line('hard', result.hard)}  accuracy ${percent(result.hard.accuracy)}`,
    `emergencies ${result.emergencies.count}: referred ${percent(result.emergencies.referred)}, recognised ${percent(result.emergencies.recognised)}`,
    `urgent or worse ${result.urgent.count}: recognised ${percent(result.urgent.recognised)}, false alarms ${percent(result.urgent.falseAlarms)}`,
  ].join('\n');
}

function qualityOf(judged: readonly Judged[], label: Label): Quality {
  const count = judged.filter(({ row }) => row.label === label).length;
  const called = judged.filter((one) => one.label === label).length;
  const right = judged.filter((one) => one.label === label && one.row.label === label).length;
  const precision = right / called;
  const recall = right / count;
  return { count, precision, recall, f1: (2 * right) / (called + count) };
}

function accuracyOf(judged: readonly Judged[]): number {
  return share(judged, ({ row, label }) => row.label === label);
}

function share(judged: readonly Judged[], holds: (one: Judged) => boolean): number {
  return judged.filter(holds).length / judged.length;
}

function byLanguage(judged: readonly Judged[]): Evaluation['languages'] {
  const groups = Map.groupBy(judged, ({ row }) => row.lang);
  const measured = [...groups].map(([lang, group]) => {
    const languageRight = share(group, (one) => one.lang === lang);
    return [lang, { rows: group.length, languageRight, ...qualityOf(group, 'referral') }] as const;
  });
  return Object.fromEntries(measured);
}

function emergenciesOf(judged: readonly Judged[]): Evaluation['emergencies'] {
  const real = judged.filter(({ row }) => row.urgency === 'emergency');
  return {
    count: real.length,
    referred: share(real, ({ label }) => label === 'referral'),
    recognised: share(real, ({ urgency }) => urgency === 'emergency'),
  };
}

function urgentOf(judged: readonly Judged[]): Evaluation['urgent'] {
  const pressing = ({ urgency }: { urgency: Urgency | null }): boolean =>
    urgency === 'urgent' || urgency === 'emergency';
  const real = judged.filter(({ row }) => pressing(row));
  const calm = judged.filter(({ row }) => row.urgency === 'normal');
  return { count: real.length, recognised: share(real, pressing), falseAlarms: share(calm, pressing) };
}
