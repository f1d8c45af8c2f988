import { v5 } from 'uuid';

/** Any fixed UUID will do; another one would give every part another identifier. */
const NAMESPACE = '0191f1f2-6f0a-7c4e-9d53-5b1d2f6a7e10';

/** The identifier of something that is stored without one: the same parts have the same, everywhere and always. */
export const derivedId = (...parts: readonly (string | number)[]): string =>
  v5(JSON.stringify(parts), NAMESPACE);
