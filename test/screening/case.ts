import type { Label, Urgency } from '../../src/screening/verdict.ts';

export type Case = readonly [label: Label, urgency: Urgency | null, text: string];
