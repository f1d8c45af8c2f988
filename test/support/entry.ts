import type { EntryDraft } from '../../src/directory/check-entry.ts';

/** An entry of the directory that may be kept. */
export const draft = (more: Partial<EntryDraft> = {}): EntryDraft => ({
  organization: 'Flüchtlingsrat Beispiel e.V.',
  name: 'Asylberatung',
  description: { de: 'Berät zum Asylverfahren.', en: 'Advice about asylum.' },
  phones: ['0511 123456'],
  email: 'beratung@example.org',
  url: 'https://example.org/beratung',
  languages: ['de', 'ar'],
  areas: ['Region Hannover'],
  topics: ['asylum'],
  targetGroups: [],
  eligibility: null,
  hours: [{ weekday: 1, opens: '09:00', closes: '12:00' }],
  schedule: null,
  locations: [{ name: null, street: 'Musterstraße 5', postalCode: '30159', city: 'Hannover' }],
  isEmergency: false,
  freeOfCharge: true,
  reach: 'everyone',
  assuredDate: null,
  status: 'active',
  confidence: 'high',
  recipients: [],
  ...more,
});
