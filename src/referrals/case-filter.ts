/** What of the referral queue is shown. */
export interface CaseFilter {
  who: CaseHolder | null;
  lang: string | null;
}

/** Whose cases: those of the person who looks, or nobody's. */
export const CASE_HOLDERS = ['mine', 'unassigned'] as const;
export type CaseHolder = (typeof CASE_HOLDERS)[number];

/** Reads a filter from an address; what cannot be read counts as not given. */
export function readCaseFilter(read: (name: string) => string | null): CaseFilter {
  const lang = read('lang') ?? '';
  return {
    who: CASE_HOLDERS.find((one) => one === read('who')) ?? null,
    lang: /^[a-z]{2,3}$/.test(lang) ? lang : null,
  };
}

/** The parameters that `readCaseFilter` reads again. */
export const caseFilterParameters = ({ who, lang }: CaseFilter): Record<string, string> => ({
  ...(who === null ? {} : { who }),
  ...(lang === null ? {} : { lang }),
});
