/**
 * Reads once for everybody who asks within a span of time, and again for whoever comes after it.
 * @param span milliseconds; what is handed out is so old at most
 */
export function atMostEvery<T>(span: number, read: () => Promise<T>): () => Promise<T> {
  let shared: Promise<T> | null = null;
  return () => {
    if (shared) return shared;
    shared = read();
    setTimeout(() => {
      shared = null;
    }, span).unref();
    return shared;
  };
}
