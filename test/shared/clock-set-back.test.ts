import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from '../support/client.ts';
import { startTestServer } from '../support/server.ts';

const HOUR = 60 * 60 * 1000;

test('a comment that came while the clock was ahead is screened when the clock is set back', async (t) => {
  let now = Date.now() + 3 * HOUR;
  let isBroken = true;
  const { screen } = await import('../../src/screening/screen.ts');
  const server = await startTestServer(t, {
    overrides: {
      clock: () => now,
      screen(text, options) {
        if (isBroken) {
          // it fails while the clock is ahead, and its next try is put into the future
          now = Date.now();
          isBroken = false;
          throw new Error('not now');
        }
        return screen(text, options);
      },
    },
  });
  const visitor = new Client(server);
  const receipt = await visitor.submit('Ein guter Bericht über die Wohnungen in unserer Stadt.');
  assert.equal(await visitor.stateOf(receipt), 'pending');
});
