import type { Request } from 'express';
import { field } from '../shared/http/forms.ts';
import { FORM_TOKEN_FIELD, HIDDEN_FIELD, PROOF_FIELD, type Signs } from './suspicion.ts';

/** What came along with a comment, by form or as JSON. What is no text counts as missing: it refuses nothing. */
export const readSigns = (req: Request): Signs => ({
  hidden: field(req, HIDDEN_FIELD),
  formToken: field(req, FORM_TOKEN_FIELD),
  proof: field(req, PROOF_FIELD),
});
