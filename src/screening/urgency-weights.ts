// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a trained number may look like ln 2
import type { SignalId } from './explain.ts';

// Written by training/train.ts from 1255 referrals of corpus/: do not edit, run it again.
/** What each signal adds to [emergency, urgent, normal], before softmax; other signals add nothing. */
export const URGENCY_WEIGHTS: Readonly<Partial<Record<SignalId, readonly [number, number, number]>>> = {
  suicide: [5.87, -0.996, -2.315],
  'medical-emergency': [4.943, -0.61, -1.774],
  'locked-in': [4.66, -0.448, -1.652],
  'child-in-danger': [2.722, -0.16, -1.026],
  violence: [3.215, -0.426, -0.996],
  'violence-now': [3, -0.49, -1.23],
  'danger-now': [1.591, -0.789, 0.477],
  exploited: [0.061, 1.504, -0.413],
  detained: [-0.137, 2.615, -0.942],
  'homeless-now': [-0.238, 2.68, -0.906],
  'no-money-or-food': [0.042, 2.229, -0.735],
  'treatment-refused': [0.308, 1.913, -0.429],
  'forced-marriage': [-0.053, 2.165, -0.576],
  'minor-without-care': [-0.215, 1.493, -0.51],
  'imminent-deportation': [0.118, 1.768, -0.863],
  'deportation-with-date': [-0.058, 1.743, -0.405],
  'names-deadline': [0.269, 2.45, -1.952],
  'date-soon': [0, 2.56, -0.768],
  'date-far': [-0.512, -6.4, 3.2],
  'names-date': [0.418, 0.421, -0.327],
  'names-status': [-0.983, -0.518, 1.501],
  'waiting-long': [-0.404, -0.504, 0.78],
  'stuck-with-authority': [-0.317, -0.277, 0.466],
  'asks-practical-question': [-0.864, 0.142, 0.722],
  'ended-well': [-0.448, -0.607, 0.799],
  distress: [0.03, -0.058, 0.284],
  'no-person': [0.009, 0.03, -0.039],
  'very-short': [-0.035, -0.09, 0.381],
  long: [-0.333, 0.26, 0.329],
  greeting: [-0.65, 0.549, 0.101],
};

export const URGENCY_BIAS: readonly [number, number, number] = [-2.158, -0.546, 0.4];

/** An emergency from this score on; in doubt the emergency numbers are shown. */
export const EMERGENCY_FROM = 0.231;
/** Urgent where emergency and urgent together reach this score. */
export const URGENT_FROM = 0.249;
