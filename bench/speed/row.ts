import type { Measured } from './rounds.ts';

/** A line of the table. */
export interface Row {
  what: string;
  /** Answers or jobs in a second, or another figure with its unit. */
  measured: string;
  p50?: number;
  p99?: number;
  /** Processor time of one, in microseconds. */
  cpu?: number;
  /** To what it is compared with, in the same run. */
  ratio?: number;
  /** In words; none for what the others are compared with. */
  demanded?: string;
  reached?: boolean;
}

const HEAD = `| what | measured | p50 ms | p99 ms | CPU µs | ratio | demanded | |
| --- | ---: | ---: | ---: | ---: | ---: | --- | --- |`;

/** The table as Markdown. */
export const tableOf = (rows: readonly Row[]): string => [HEAD, ...rows.map(lineOf)].join('\n');

function lineOf({ what, measured, p50, p99, cpu, ratio, demanded, reached }: Row): string {
  const number = (value: number | undefined, digits: number) => value?.toFixed(digits) ?? '';
  const mark = reached === undefined ? '' : reached ? 'reached' : '**not reached**';
  return `| ${[what, measured, number(p50, 1), number(p99, 1), number(cpu, 0), number(ratio, 2), demanded ?? '', mark].join(' | ')} |`;
}

/** The columns that every measurement has. */
export const timesOf = ({ p50, p99, cpu }: Measured): Pick<Row, 'p50' | 'p99' | 'cpu'> => ({ p50, p99, cpu });

export const perSecond = (value: number): string => `${Math.round(value)}/s`;
