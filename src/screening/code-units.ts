const CODE_UNITS = 0x1_0000;
const [UNKNOWN, NO, YES] = [0, 1, 2];

/**
 * Whether single UTF-16 code units match a pattern; each is asked once and the answer kept, in 64 KiB, since an
 * expression takes many times as long as a look into a table.
 * @param pattern matches one character, begins with ^ and ends with $
 */
export function remember(pattern: RegExp): (code: number) => boolean {
  const answers = new Uint8Array(CODE_UNITS).fill(UNKNOWN);
  return (code) => {
    const known = answers[code] as number;
    if (known !== UNKNOWN) return known === YES;
    const matches = pattern.test(String.fromCharCode(code));
    answers[code] = matches ? YES : NO;
    return matches;
  };
}
