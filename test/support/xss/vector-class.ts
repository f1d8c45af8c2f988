/** Ways to get a script run, or a request out, that rest on the same idea. */
export interface VectorClass {
  /** Why it has worked somewhere. */
  why: string;
  vectors: readonly string[];
}
