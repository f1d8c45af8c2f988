/** Tells whether the event loop of this process keeps up. */
export interface Pulse {
  /** Milliseconds by which the loop is late now: how long nothing but what has begun was done. */
  delay(): number;
  stop(): void;
}

const BEAT = 50;

/** A timer that is due every 50 ms; how long ago it ought to have come is the delay. */
export function startPulse(): Pulse {
  let due = performance.now() + BEAT;
  const timer = setInterval(() => {
    due = performance.now() + BEAT;
  }, BEAT);
  timer.unref();
  return {
    delay: () => Math.max(0, performance.now() - due),
    stop: () => clearInterval(timer),
  };
}
