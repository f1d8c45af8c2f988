import { writeFileSync } from 'node:fs';
import type { Model } from './fit.ts';

/** The rows of a table in TypeScript: `id: [numbers],`, three decimals. */
export function tableOf(ids: readonly string[], model: Model): string {
  return ids
    .map((id, column) => {
      const row = model.weights.map((weights) => rounded(weights[column] ?? 0));
      return `  ${/^[a-z]+$/.test(id) ? id : `'${id}'`}: [${row.join(', ')}],`;
    })
    .join('\n');
}

/** A model whose logits are `scale` times as large. */
export function scaled(model: Model, scale: number): Model {
  return {
    weights: model.weights.map((row) => row.map((weight) => weight * scale)),
    bias: model.bias.map((bias) => bias * scale),
  };
}

/** The bias in TypeScript. */
export function biasOf(model: Model): string {
  return `[${[...model.bias].map(rounded).join(', ')}]`;
}

/** Writes a generated file beside screen.ts. */
export function writeTable(name: string, text: string): void {
  writeFileSync(new URL(`../${name}`, import.meta.url), text);
}

function rounded(value: number): number {
  const short = Math.round(value * 1000) / 1000;
  return Object.is(short, -0) ? 0 : short;
}
