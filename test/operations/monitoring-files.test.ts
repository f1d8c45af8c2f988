import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { startRedis } from '../support/redis.ts';
import { scrape } from '../support/scrape.ts';
import { startTestServer } from '../support/server.ts';

const docs = join(import.meta.dirname, '../../docs');
const read = (name: string) => readFileSync(join(docs, name), 'utf8');

interface Rule {
  alert: string;
  expr: string;
  for?: string;
  labels: Record<string, string>;
  annotations: { summary: string };
}
interface Panel {
  id: number;
  title: string;
  type: string;
  gridPos: Record<'x' | 'y' | 'w' | 'h', number>;
  targets: { expr: string; refId: string }[];
}

const rules = (parse(read('monitoring/alerts.yml')) as { groups: { rules: Rule[] }[] }).groups.flatMap(
  (group) => group.rules,
);
const { panels } = JSON.parse(read('monitoring/grafana-dashboard.json')) as { panels: Panel[] };
const guide = read('monitoring.md');

const NAME = /\b(?:wegweiser|nodejs|process)_[a-z0-9_]+\b/g;
const namesIn = (text: string) => [...new Set(text.match(NAME) ?? [])];
/** What a query may ask of a histogram. */
const withoutPart = (name: string) => name.replace(/_(bucket|sum|count)$/, '');

test('every metric that rules, dashboard and guide name is there, and each of ours stands in all of them', async (t) => {
  const env = { METRICS_LISTEN: '127.0.0.1:0', REDIS_URL: await startRedis(t) };
  const server = await startTestServer(t, { env });
  const { kinds } = await scrape(`${server.watchUrl}/metrics`);
  const exposed = (name: string) => kinds.has(name) || kinds.get(withoutPart(name)) === 'histogram';
  const expressions = [
    ...rules.map(({ expr }) => expr),
    ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  ];
  for (const expression of expressions) {
    const names = namesIn(expression);
    assert.ok(names.length > 0 || expression.startsWith('up{'), expression);
    for (const name of names) assert.ok(exposed(name), `${name} in ${expression}`);
    for (const [open, close] of ['()', '[]', '{}'])
      assert.equal(expression.split(open ?? '').length, expression.split(close ?? '').length, expression);
  }
  for (const name of namesIn(guide)) assert.ok(exposed(name), `${name} in the guide`);

  const ours = [...kinds.keys()].filter((name) => name.startsWith('wegweiser_'));
  assert.ok(ours.length >= 20);
  const shown = new Set(
    panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => namesIn(expr))).map(withoutPart),
  );
  for (const name of ours) {
    assert.ok(guide.includes(`\`${name}`), `${name} is not in the guide`);
    assert.ok(shown.has(name), `${name} is on no panel`);
    const isCounter = kinds.get(name) === 'counter';
    assert.equal(name.endsWith('_total'), isCounter, `${name} is named as Prometheus has it`);
  }
});

test('every alert is explained in the guide, and says how bad it is', () => {
  assert.ok(rules.length >= 10);
  assert.equal(new Set(rules.map(({ alert }) => alert)).size, rules.length);
  for (const { alert, labels, annotations, for: duration = '0m' } of rules) {
    assert.ok(guide.includes(`**${alert}**`), alert);
    assert.match(labels.severity ?? '', /^(critical|warning)$/);
    assert.ok(annotations.summary.length > 10);
    assert.match(duration, /^\d+[smh]$/);
  }
  for (const [, alert] of guide.matchAll(/\*\*(Wegweiser\w+)\*\*/g))
    assert.ok(
      rules.some((rule) => rule.alert === alert),
      `${alert} is no rule`,
    );
});

test('the panels of the dashboard have places that do not overlap', () => {
  assert.equal(new Set(panels.map(({ id }) => id)).size, panels.length);
  for (const { title, gridPos: one } of panels) {
    assert.ok(one.x + one.w <= 24, title);
    const over = panels.filter(
      ({ gridPos: other }) =>
        one.x < other.x + other.w &&
        other.x < one.x + one.w &&
        one.y < other.y + other.h &&
        other.y < one.y + one.h,
    );
    assert.equal(over.length, 1, title);
  }
});
