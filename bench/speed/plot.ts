import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../../docs/images/growth.svg');
const [WIDTH, HEIGHT, LEFT, TOP, LEGEND] = [720, 360, 64, 24, 230];
/** Told apart without seeing colours too. */
const LINES = [
  ['#0b5c8a', ''],
  ['#a33b00', '8 4'],
  ['#2f6b1f', '2 4'],
  ['#6a2c91', '12 4 2 4'],
  ['#444444', '4 4 12 4'],
] as const;

/** Draws how many answers there are in a second at each size, both axes logarithmic. */
export function plotGrowth(
  sizes: readonly number[],
  curves: readonly { name: string; rates: number[] }[],
): void {
  const all = curves.flatMap(({ rates }) => rates);
  const lowest = Math.floor(Math.log10(Math.min(...all)));
  const highest = Math.ceil(Math.log10(Math.max(...all)));
  const [right, bottom] = [WIDTH - LEGEND, HEIGHT - 48];
  const x = (index: number) => LEFT + (index / (sizes.length - 1)) * (right - LEFT);
  const y = (rate: number) => bottom - ((Math.log10(rate) - lowest) / (highest - lowest)) * (bottom - TOP);
  const ticks = Array.from({ length: highest - lowest + 1 }, (_, index) => 10 ** (lowest + index));
  const text = (left: number, top: number, words: string, anchor = 'start') =>
    `<text x="${left.toFixed(0)}" y="${top.toFixed(0)}" text-anchor="${anchor}">${words}</text>`;
  const parts = [
    ...ticks.flatMap((tick) => [
      `<path d="M${LEFT} ${y(tick).toFixed(0)}H${right}" stroke="#ccc"/>`,
      text(LEFT - 8, y(tick) + 4, tick.toLocaleString('en'), 'end'),
    ]),
    ...sizes.map((size, index) => text(x(index), bottom + 20, size.toLocaleString('en'), 'middle')),
    text((LEFT + right) / 2, HEIGHT - 8, 'comments in the database', 'middle'),
    text(8, 14, 'answers in a second'),
    ...curves.flatMap(({ name, rates }, index) => {
      const [colour, dashes] = LINES[index % LINES.length] as (typeof LINES)[number];
      const points = rates.map((rate, at) => `${x(at).toFixed(0)},${y(rate).toFixed(0)}`).join(' ');
      const top = TOP + 20 + index * 24;
      const stroke = `fill="none" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dashes}"`;
      return [
        `<polyline points="${points}" ${stroke}/>`,
        `<path d="M${right + 16} ${top - 4}h28" ${stroke}/>`,
        text(right + 52, top, name),
      ];
    }),
  ];
  writeFileSync(
    FILE,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12"><title>Answers in a second by number of comments</title><rect width="100%" height="100%" fill="#fff"/>\n${parts.join('\n')}\n</svg>\n`,
  );
}
