/** A set of numbers of at most 31 bits that knows how many will come: several times as fast as a Set of few dozen. */
export class KeySet {
  size = 0;
  /** Each number plus one at the place that its bits name, or the next free one. */
  readonly #slots: Int32Array<ArrayBuffer>;

  /** @param most how many numbers there are at most */
  constructor(most: number) {
    let slots = 8;
    while (slots < most * 2) slots *= 2;
    this.#slots = new Int32Array(slots);
  }

  /** @returns whether it is new */
  add(key: number): boolean {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = key & mask;
    for (; slots[at] !== 0; at = (at + 1) & mask) if (slots[at] === key + 1) return false;
    slots[at] = key + 1;
    this.size++;
    return true;
  }

  clear(): void {
    this.#slots.fill(0);
    this.size = 0;
  }
}
