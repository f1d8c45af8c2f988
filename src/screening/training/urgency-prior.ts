import type { SignalId } from '../explain.ts';

/** [emergency, urgent, normal] */
export type UrgencyRow = readonly [number, number, number];

const danger: UrgencyRow = [3, 0, -1];
const pressing: UrgencyRow = [0, 1.8, -0.6];

/** What each signal says about time, before training; signals that are missing here say nothing about it. */
export const URGENCY_PRIOR: Readonly<Partial<Record<SignalId, UrgencyRow>>> = {
  suicide: danger,
  'medical-emergency': danger,
  'locked-in': danger,
  'child-in-danger': [1.8, 0, -0.6],
  violence: [1.6, 0.2, -0.4],
  'violence-now': [2, 0, -1],
  'danger-now': [1, 0.4, -0.4],
  exploited: [0.3, 0.8, -0.2],
  detained: pressing,
  'homeless-now': pressing,
  'no-money-or-food': pressing,
  'treatment-refused': [0.4, 1.4, -0.4],
  'forced-marriage': pressing,
  'minor-without-care': [0, 0.8, -0.2],
  'imminent-deportation': [-0.2, 1, 0],
  'deportation-with-date': [-0.2, 1.6, -0.4],
  'names-deadline': [0, 0.8, -0.2],
  'date-soon': [0, 2, -0.6],
  'date-far': [-0.4, -5, 2.5],
  'names-date': [0, 0.4, 0],
  'names-status': [-0.3, 0, 0.3],
  'waiting-long': [-0.3, -0.2, 0.4],
  'stuck-with-authority': [-0.2, -0.1, 0.2],
  'asks-practical-question': [-0.3, 0, 0.3],
  'ended-well': [-0.3, -0.3, 0.4],
  distress: [0.2, 0, 0],
  'no-person': [0, 0, 0],
  'very-short': [0.2, 0, 0],
  long: [0, 0, 0.2],
  greeting: [-0.2, 0, 0.2],
};

export const URGENCY_PRIOR_BIAS: UrgencyRow = [-2, -0.4, 0.6];
