// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a trained number may look like ln 2
import type { SignalId } from './explain.ts';

// Written by training/train.ts from 1255 referrals of corpus/: do not edit, run it again.
/** What each signal adds to [emergency, urgent, normal], before softmax; other signals add nothing. */
export const URGENCY_WEIGHTS: Readonly<Partial<Record<SignalId, readonly [number, number, number]>>> = {
  suicide: [5.872, -0.998, -2.314],
  'medical-emergency': [4.948, -0.605, -1.783],
  'locked-in': [4.669, -0.439, -1.67],
  'child-in-danger': [2.726, -0.164, -1.026],
  violence: [3.215, -0.426, -0.996],
  'violence-now': [2.994, -0.475, -1.239],
  'danger-now': [1.564, -0.73, 0.446],
  exploited: [0.04, 1.532, -0.42],
  detained: [-0.133, 2.611, -0.942],
  'homeless-now': [-0.235, 2.676, -0.905],
  'no-money-or-food': [-0.02, 2.473, -0.917],
  'treatment-refused': [0.314, 1.897, -0.419],
  'forced-marriage': [-0.053, 2.165, -0.576],
  'minor-without-care': [-0.216, 1.504, -0.519],
  'imminent-deportation': [0.119, 1.766, -0.861],
  'deportation-with-date': [-0.056, 1.74, -0.404],
  'names-deadline': [0.275, 2.455, -1.962],
  'date-soon': [0, 2.56, -0.768],
  'date-far': [-0.512, -6.4, 3.2],
  'names-date': [0.403, 0.441, -0.333],
  'names-status': [-0.98, -0.518, 1.498],
  'waiting-long': [-0.404, -0.518, 0.795],
  'stuck-with-authority': [-0.322, -0.278, 0.471],
  'asks-practical-question': [-0.869, 0.158, 0.71],
  'ended-well': [-0.449, -0.595, 0.789],
  distress: [0.076, -0.006, 0.186],
  'no-person': [0.013, 0.025, -0.038],
  'very-short': [-0.034, -0.088, 0.378],
  long: [-0.33, 0.25, 0.336],
  greeting: [-0.647, 0.547, 0.1],
};

export const URGENCY_BIAS: readonly [number, number, number] = [-2.165, -0.547, 0.408];

/** An emergency from this score on; in doubt the emergency numbers are shown. */
export const EMERGENCY_FROM = 0.229;
/** Urgent where emergency and urgent together reach this score. */
export const URGENT_FROM = 0.25;
