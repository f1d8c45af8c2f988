import type { StoredLayer, StoredNetwork } from '../model.ts';
import type { Layer, Network } from './fit.ts';

/** A network with weights of 8 bits. */
export function storedNetwork({ direct, inner, outer }: Network): StoredNetwork {
  return {
    direct: storedLayer(direct),
    inner: storedLayer(inner),
    outer: [...outer].map((one) => Number(one.toFixed(5))),
  };
}

/** Keys of 24 bits: all low bytes, then all middle, then all high ones. */
export function base64OfKeys(keys: readonly number[]): string {
  const bytes = Uint8Array.from([0, 8, 16].flatMap((shift) => keys.map((key) => (key >> shift) & 255)));
  return Buffer.from(bytes).toString('base64');
}

function storedLayer({ outputs, weights, bias }: Layer): StoredLayer {
  let largest = 1e-9;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = Number((largest / 127).toPrecision(8));
  const rows = weights.length / Math.max(1, outputs);
  const bytes = new Int8Array(weights.length);
  // Output by output: weights of one kind stand together, which compresses better.
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < outputs; k++)
      bytes[k * rows + i] = Math.round((weights[i * outputs + k] ?? 0) / scale);
  }
  return {
    weights: Buffer.from(bytes.buffer).toString('base64'),
    scale,
    bias: [...bias].map((one) => Number(one.toFixed(5))),
  };
}
