import { TOPICS } from '../../screening/verdict.ts';
import { TARGET_GROUPS } from '../contact.ts';
import { derivedId } from './derived-id.ts';
import type { HsdsAttribute, HsdsTaxonomy, HsdsTaxonomyTerm } from './hsds.ts';

/** Our taxonomies. Those after target_group hold what HSDS 3.0 has no field for. */
const TAXONOMIES = {
  topic: { description: 'What the service advises on.', codes: TOPICS },
  target_group: {
    description: 'Whom the service is for; a service without any is for everybody.',
    codes: TARGET_GROUPS,
  },
  emergency: { description: 'Services for danger to life and limb.', codes: ['emergency'] },
  fees: { description: 'Whether advice costs anything.', codes: ['free', 'charged'] },
  reach: {
    description: 'everyone: may be suggested to anybody; group: for a group or an authority, second choice.',
    codes: ['everyone', 'group'],
  },
  confidence: {
    description: 'How sure the keeper of the directory is of the entry.',
    codes: ['high', 'medium', 'low'],
  },
  text: {
    description: 'Texts without a field of their own, in the value of the attribute.',
    codes: ['description_en', 'pgp_key'],
  },
} as const;
export type TaxonomyCode = keyof typeof TAXONOMIES;

/** A term by the code of its taxonomy and its own. */
export interface Term {
  taxonomy: TaxonomyCode;
  code: string;
}

const codes = Object.keys(TAXONOMIES) as TaxonomyCode[];

export const hsdsTaxonomies: readonly HsdsTaxonomy[] = codes.map((code) => ({
  id: derivedId('taxonomy', code),
  name: `Wegweiser: ${code.replaceAll('_', ' ')}`,
  description: TAXONOMIES[code].description,
}));

const termsByTaxonomy = new Map(
  codes.map((taxonomy, index) => [taxonomy, termsOf(taxonomy, hsdsTaxonomies[index] as HsdsTaxonomy)]),
);

export const hsdsTaxonomyTerms: readonly HsdsTaxonomyTerm[] = [...termsByTaxonomy.values()].flat();

function termsOf(taxonomy: TaxonomyCode, detail: HsdsTaxonomy): HsdsTaxonomyTerm[] {
  return TAXONOMIES[taxonomy].codes.map((code) => ({
    id: derivedId('taxonomy_term', taxonomy, code),
    code,
    name: code.replaceAll('_', ' '),
    description: `${detail.name}: ${code.replaceAll('_', ' ')}`,
    taxonomy_id: detail.id,
    taxonomy: detail.name,
    language: 'en',
    taxonomy_detail: detail,
  }));
}

const known = new Map<string, Term>(
  [...termsByTaxonomy].flatMap(([taxonomy, terms]) => terms.map(({ id, code }) => [id, { taxonomy, code }])),
);

/** Our term with this identifier. */
export const termById = (id: string): Term | undefined => known.get(id);

export const isOurTaxonomy = (id: string): boolean => hsdsTaxonomies.some((one) => one.id === id);

/** That a term of ours belongs to something. */
export function attributeOf(
  link: { id: string; entity: HsdsAttribute['link_entity'] },
  { taxonomy, code }: Term,
  value?: string,
): HsdsAttribute {
  const term = termsByTaxonomy.get(taxonomy)?.find((one) => one.code === code);
  if (!term) throw new Error(`There is no term ${taxonomy}/${code}.`);
  return {
    id: derivedId('attribute', link.id, taxonomy, code),
    link_id: link.id,
    link_entity: link.entity,
    link_type: taxonomy,
    taxonomy_term_id: term.id,
    ...(value === undefined ? {} : { value }),
    taxonomy_term: term,
  };
}
