import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const ROOT = join(import.meta.dirname, '../..');
export const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

/** A service of docker-compose.yml, in the forms that ours uses. */
export interface Service {
  image: string;
  build?: { context: string; target: string };
  user?: string;
  command?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  networks?: string[];
  ports?: string[];
  tmpfs?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
  restart?: string;
  read_only?: boolean;
  cap_drop?: string[];
  cap_add?: string[];
  security_opt?: string[];
  mem_limit?: string;
  cpus?: number;
  pids_limit?: number;
  scale?: string;
  stop_grace_period?: string;
}

/** docker-compose.yml with its anchors resolved. */
export const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  networks: Record<string, { internal?: boolean; enable_ipv6?: boolean } | null>;
};

/** One stage of the Dockerfile: what it starts from, and its instructions with continued lines joined. */
export interface Stage {
  from: string;
  lines: string[];
}

/** The stages of the Dockerfile by their names. */
export const stages: Record<string, Stage> = Object.fromEntries(
  read('Dockerfile')
    .replaceAll('\\\n', ' ')
    .split(/^FROM /m)
    .slice(1)
    .map((text) => {
      const [first = '', ...lines] = text.split('\n');
      const [from = '', name = ''] = first.split(' AS ');
      return [name, { from, lines }];
    }),
);

/** The instruction of a stage that begins so, without its beginning. */
export const instruction = (stage: string, name: string): string | undefined =>
  stages[stage]?.lines.findLast((line) => line.startsWith(`${name} `))?.slice(name.length + 1);

/** The variables that a stage sets. */
export const variablesOf = (stage: string): Record<string, string> =>
  Object.fromEntries(
    (stages[stage]?.lines ?? [])
      .filter((line) => line.startsWith('ENV '))
      .flatMap((line) => assignmentsOf(line)),
  );

/** What is set in a line of a Dockerfile or a unit. */
export const assignmentsOf = (line: string): [string, string][] =>
  [...line.matchAll(/([A-Z_]+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]);

/** What Node, its libraries and the C library read by themselves. */
export const OF_NODE = ['NODE_ENV', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE', 'MALLOC_ARENA_MAX'];

/** Those of them that the image sets, for a process with another data folder. */
export function nodeVariablesFor(dataDir: string): Record<string, string> {
  const { WEGWEISER_DATA: data = '', ...all } = variablesOf('wegweiser');
  const entries = Object.entries(all).filter(([name]) => OF_NODE.includes(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, value.replace(data, dataDir)]));
}

/** What a stage copies: sources in the build context, or in another stage, and where they go. */
export const copiesOf = (stage: string): { from: string | null; sources: string[]; to: string }[] =>
  (stages[stage]?.lines ?? [])
    .filter((line) => line.startsWith('COPY '))
    .map((line) => {
      const words = line.split(' ').slice(1);
      const from = words[0]?.startsWith('--from=') ? (words.shift() ?? '').slice('--from='.length) : null;
      return { from, sources: words.slice(0, -1), to: words.at(-1) ?? '' };
    });
