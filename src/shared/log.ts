import { type Logger, pino } from 'pino';

export type Log = Logger;

/**
 * The process log, JSON lines on standard output. It carries ids and codes, never what a visitor wrote, an address
 * or an IP: errors are reduced to type, code, message of our own AppErrors, and stack frames; requests to method,
 * route pattern and status.
 */
export function createLog(level: string, destination?: { write(line: string): void }): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** An error without its free text: a driver's or parser's message may quote input. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = (error as { code?: unknown }).code;
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.name === 'AppError' ? { message: error.message } : {}),
    stack: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** The stack without its head, the message: lines of it may look like frames. */
function framesOf(error: Error): string[] | undefined {
  const { stack, message } = error;
  if (stack === undefined) return undefined;
  const head = stack.indexOf(message);
  const frames = head === -1 ? '' : stack.slice(head + message.length);
  return frames.split('\n').filter((line) => line.startsWith('    at '));
}
