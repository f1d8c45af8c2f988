const kept = new Map<string, Promise<unknown>>();

/** Loads a file once; a failure is forgotten. @throws when it is not there */
export function fetchJson<T>(address: string): Promise<T> {
  const known = kept.get(address);
  if (known) return known as Promise<T>;
  const loading = load(address);
  kept.set(address, loading);
  loading.catch(() => kept.delete(address));
  return loading as Promise<T>;
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}
