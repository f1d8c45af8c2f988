import { randomFillSync } from 'node:crypto';

/** To ask for random bytes takes many times longer than to copy them, so many are asked for at once. */
const pool = Buffer.alloc(4096);
let used = pool.length;

/**
 * Random bytes for keys and secrets, each handed out once and then forgotten here, as node's randomUUID does it.
 * @param count a few
 */
export function randomPart(count: number): Buffer {
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const part = Buffer.from(pool.subarray(used, used + count));
  pool.fill(0, used, used + count);
  used += count;
  return part;
}
