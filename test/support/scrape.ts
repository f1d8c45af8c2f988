import { text } from 'node:stream/consumers';

/** One value of the text format of Prometheus. */
export interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

/** What a scrape tells. */
export interface Scrape {
  text: string;
  /** Names of metrics with their kind, those without values too. */
  kinds: Map<string, string>;
  samples: Sample[];
  /** The value with exactly these labels; undefined when there is none. */
  value(name: string, labels?: Record<string, string>): number | undefined;
}

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/;

/** Reads metrics as Prometheus does (exposition format 0.0.4). @param url the address of /metrics */
export async function scrape(url: string, headers: Record<string, string> = {}): Promise<Scrape> {
  const response = await fetch(url, { headers });
  const body = response.body ? await text(response.body) : '';
  if (response.status !== 200) throw new Error(`${response.status} ${body}`);
  const samples: Sample[] = [];
  const kinds = new Map<string, string>();
  for (const line of body.split('\n').filter((one) => one !== '')) {
    const [, kindOf = '', kind = ''] = /^# TYPE (\S+) (\S+)$/.exec(line) ?? [];
    if (kindOf !== '') kinds.set(kindOf, kind);
    if (line.startsWith('#')) continue;
    const [, name = '', labels = '', value = ''] = LINE.exec(line) ?? [];
    if (name === '') throw new Error(`Not a sample: ${line}`);
    samples.push({ name, labels: readLabels(labels), value: Number(value) });
  }
  return {
    text: body,
    kinds,
    samples,
    value: (name, labels = {}) =>
      samples.find((one) => one.name === name && sameLabels(one.labels, labels))?.value,
  };
}

const readLabels = (labels: string): Record<string, string> =>
  Object.fromEntries(
    [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );

const sameLabels = (one: Record<string, string>, other: Record<string, string>): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
