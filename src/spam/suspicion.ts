/**
 * Why a comment might come from a program, the strongest reason first: it filled in the field that no person sees; it
 * came sooner than anybody writes; its form was not ours; nothing was worked for while many comments come. It refuses
 * nothing and changes no verdict: what the screening finds general waits in the late part of the queue.
 */
export const SUSPICIONS = ['hidden_field', 'too_fast', 'no_token', 'no_proof'] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

/** The field that no person sees, by a name that programs like and browsers do not fill in. */
export const HIDDEN_FIELD = 'homepage';
/** The field for what tells when the form was made. */
export const FORM_TOKEN_FIELD = 'formToken';
/** The field for what `prove` hands out; see src/widget/proof. */
export const PROOF_FIELD = 'altcha';

/** What comes along with the words of a comment; anything may be missing or made up. */
export interface Signs {
  /** What stands in the hidden field. */
  hidden: string;
  /** Tells when the form was made. */
  formToken: string;
  /** A solved challenge. */
  proof: string;
}
