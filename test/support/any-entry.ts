import fc from 'fast-check';
import { AREAS } from '../../src/directory/areas.ts';
import { tidy } from '../../src/directory/check-fields.ts';
import { type DirectoryEntry, SERVICE_STATUSES, TARGET_GROUPS } from '../../src/directory/contact.ts';
import { startOf } from '../../src/insights/calendar.ts';
import { TOPICS } from '../../src/screening/verdict.ts';

const SPECIAL = ['=', '+', '-', '@', "'", '"', ';', '|', '\\', ',', '\n', ' ', 'ä', 'ش', '𝒳', '＝', '\t'];

/** Words with all that files use for themselves. */
const words = (isOneLine = false) =>
  fc
    .array(fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 8 })
    .map((parts) => tidy(parts.join('').replace(isOneLine ? /[\p{Cc}]/gu : /[\p{Cc}--\n]/gv, ' ')))
    .filter((text) => text !== '');
const orNull = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: null });

const hours = fc
  .uniqueArray(
    fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      half: fc.constantFrom(['08:30', '12:00'], ['09:00', '12:00'], ['14:00', '16:15'], ['13:00', '24:00']),
    }),
    { maxLength: 8, selector: ({ weekday, half: [opens = ''] }) => `${weekday} ${opens < '12:30'}` },
  )
  .map((list) =>
    list
      .map(({ weekday, half: [opens = '', closes = ''] }) => ({ weekday, opens, closes }))
      .sort((a, b) => a.weekday - b.weekday || (a.opens < b.opens ? -1 : 1)),
  );

const location = fc
  .record({
    name: orNull(words(true)),
    street: orNull(words(true)),
    postalCode: orNull(fc.constantFrom('30159', '29221')),
    city: orNull(words(true)),
  })
  .filter((one) => Object.values(one).some((part) => part !== null));

const some = <Item>(items: readonly Item[]) => fc.uniqueArray(fc.constantFrom(...items), { maxLength: 5 });

/** An entry as it may be kept, with whatever words. */
export const anyEntry: fc.Arbitrary<DirectoryEntry> = fc.record({
  id: fc.uuid(),
  organization: words(true),
  name: words(true),
  description: fc.record({ de: words(), en: fc.oneof(words(), fc.constant('')) }),
  phones: some(['110', '+49 511 123456', '0511 98 24-60', '116016']),
  email: fc.option(fc.constantFrom('a@example.org', "o'neill+x@example.org"), { nil: null }),
  url: fc.option(fc.constantFrom('https://example.org/;x|y', 'http://example.org/?a=1'), { nil: null }),
  languages: some(['de', 'ar', 'kmr', 'prs', 'it']),
  areas: some(AREAS),
  topics: some(TOPICS),
  targetGroups: some(TARGET_GROUPS),
  eligibility: orNull(words()),
  hours,
  schedule: orNull(words()),
  locations: fc.array(location, { maxLength: 3 }),
  isEmergency: fc.boolean(),
  freeOfCharge: fc.constantFrom(true, false, null),
  reach: fc.constantFrom('everyone', 'group'),
  assuredDate: fc.constantFrom(null, startOf('2026-03-29'), startOf('2026-10-25'), startOf('2026-11-28')),
  status: fc.constantFrom(...SERVICE_STATUSES),
  confidence: fc.constantFrom('high', 'medium', 'low'),
  recipients: fc.array(
    fc.record({
      id: fc.uuid(),
      name: words(true),
      email: fc.constantFrom('x@example.org', 'y@example.org'),
      pgpKey: fc.option(fc.constant('-----BEGIN KEY-----\n\nxs;B|\n=+Q\n-----END KEY-----'), { nil: null }),
    }),
    { maxLength: 2 },
  ),
  lastModified: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  version: fc.constant(1),
});
