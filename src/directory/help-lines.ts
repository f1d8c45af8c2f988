import type { Contact, Need } from './contact.ts';

/** Numbers that are the same all over the country, whatever an operator calls the entry. */
const TELEPHONE_PASTORAL_CARE = ['08001110111', '08001110222', '116123'];
const VIOLENCE_AGAINST_WOMEN = ['116016', '08000116016'];
const VIOLENCE_AGAINST_MEN = ['08001239900'];
const CHILDREN = ['116111'];

/**
 * Whether a contact is the help line for what somebody tells: above all others, sure, likely (the sex is not known, or
 * it is for every distress), or not at all (null).
 * @param speaks whether it speaks the person's language
 */
export function helpLineStrength(
  contact: Contact,
  need: Need,
  speaks: boolean,
): 'first' | 'sure' | 'likely' | null {
  const groups = need.groups ?? [];
  const isViolence = need.topics.includes('violence');
  if (isHelpLine(contact, TELEPHONE_PASTORAL_CARE)) {
    if (need.isSuicide) return 'first';
    return need.urgency === 'emergency' && speaks && !need.topics.includes('health') ? 'likely' : null;
  }
  if (isHelpLine(contact, VIOLENCE_AGAINST_WOMEN) && isViolence) {
    if (groups.includes('women') || groups.includes('pregnant')) return 'sure';
    return groups.includes('trafficking') ? null : 'likely';
  }
  if (isHelpLine(contact, VIOLENCE_AGAINST_MEN) && isViolence) return groups.includes('men') ? 'sure' : null;
  if (isHelpLine(contact, CHILDREN) && concernsChild(need)) return isInDanger(need) ? 'sure' : null;
  return null;
}

/** Whether the police is the number to call. */
export const isPoliceMatter = (need: Need): boolean =>
  need.topics.includes('violence') || (need.topics.includes('minors') && need.isSuicide !== true);

/** Whether a contact answers under one of these numbers. */
export const isHelpLine = ({ phones }: Contact, numbers: readonly string[]): boolean =>
  phones.some((phone) => numbers.includes(phone.replace(/^\+49/, '0').replace(/\D/g, '')));

const concernsChild = ({ topics, groups = [] }: Need): boolean =>
  topics.includes('minors') || groups.includes('children') || groups.includes('young_people');

const isInDanger = ({ urgency, topics, isSuicide }: Need): boolean =>
  urgency !== 'normal' || topics.includes('violence') || isSuicide === true;
