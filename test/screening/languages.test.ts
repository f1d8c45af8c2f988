import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screen } from '../../src/screening/screen.ts';
import { LANGUAGES } from '../../src/screening/verdict.ts';
import type { Case } from './case.ts';
import { LATIN } from './cases-latin.ts';
import { OTHER_SCRIPTS } from './cases-other-scripts.ts';

const CASES: Readonly<Record<string, readonly Case[]>> = { ...LATIN, ...OTHER_SCRIPTS };

test('there are at least eight cases for every language', () => {
  for (const lang of LANGUAGES) assert.ok((CASES[lang]?.length ?? 0) >= 8, lang);
});

for (const lang of LANGUAGES) {
  for (const [label, urgency, text] of CASES[lang] ?? []) {
    const expected = urgency ? `${label}, ${urgency}` : label;
    test(`${lang}: ${expected}: ${text}`, () => {
      const verdict = screen(text);
      assert.equal(verdict.label, label);
      if (urgency) assert.equal(verdict.urgency, urgency);
    });
  }
}
