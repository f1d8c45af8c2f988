/**
 * Loaded by a process before anything else (`--import`): moves its wall clock, as somebody does who sets the machine's.
 * Everything in the process sees it, the libraries too; timers and performance.now() go on as they do on a real machine.
 */
import { INFLUENCE, influenceOn } from './influence.ts';

const file = process.env[INFLUENCE];
const RealDate = Date;
let offset = 0;

class MovedDate extends RealDate {
  constructor(...given: unknown[]) {
    super(...((given.length === 0 ? [RealDate.now() + offset] : given) as [number]));
  }
  static override now(): number {
    return RealDate.now() + offset;
  }
}

if (file) {
  const look = () => {
    offset = influenceOn(file).clock;
  };
  look();
  setInterval(look, 50).unref();
  globalThis.Date = MovedDate as DateConstructor;
}
