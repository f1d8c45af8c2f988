/** Area under the ROC curve: how often a text that is meant scores above one that is not (Mann and Whitney 1947). */
export function areaUnderCurve(scores: readonly number[], meant: readonly boolean[]): number {
  const order = scores.map((score, i) => ({ score, meant: meant[i] })).sort((a, b) => a.score - b.score);
  let ranks = 0;
  let count = 0;
  for (let i = 0; i < order.length; ) {
    let end = i;
    while (end < order.length && order[end]?.score === order[i]?.score) end++;
    const rank = (i + 1 + end) / 2;
    for (; i < end; i++) {
      if (!order[i]?.meant) continue;
      ranks += rank;
      count++;
    }
  }
  return (ranks - (count * (count + 1)) / 2) / (count * (order.length - count));
}

/** Expected calibration error over ten bins: how far scores are from the share that is meant, 0 to 1 (Guo et al. 2017). */
export function calibrationError(scores: readonly number[], meant: readonly boolean[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = scores.flatMap((score, i) => (Math.min(9, Math.floor(score * 10)) === bin ? [i] : []));
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, i) => sum + (scores[i] ?? 0), 0) / inside.length;
    const share = inside.filter((i) => meant[i]).length / inside.length;
    error += (Math.abs(mean - share) * inside.length) / scores.length;
  }
  return error;
}

/** 95 % confidence interval of a share (Wilson 1927). */
export function wilson(hits: number, count: number): [number, number] {
  const z = 1.96;
  const share = hits / count;
  const middle = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
  const half =
    (z / (1 + z ** 2 / count)) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return [middle - half, middle + half];
}

/** Precision, recall and F1 of a label, 0 to 1. */
export function qualityOf(guessed: readonly string[], meant: readonly string[], label: string) {
  const called = guessed.filter((one) => one === label).length;
  const real = meant.filter((one) => one === label).length;
  const right = guessed.filter((one, i) => one === label && meant[i] === label).length;
  return { real, right, precision: right / called, recall: right / real, f1: (2 * right) / (called + real) };
}
