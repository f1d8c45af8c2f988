/**
 * Regular expressions that the checker does not call safe, or takes minutes for, each with the reason why it may stay. How
 * their time grows is measured instead (test/security/regular-expressions.test.ts). By source, so that a changed one is
 * checked anew.
 */
export const LISTED: Record<string, string> = {
  "(?<!['-])['-]+$":
    'only the beginning of a run begins a match, so each run is read once; the checker guesses at look-behinds',
  '[\\p{Cc}--\\n]': 'one class of characters, no repetition; the checker does not know the flag v',
  '[\\p{Cc}--[\\t\\n]]': 'one class of characters, no repetition; the checker does not know the flag v',
  '[[\\p{M}&&[\\p{sc=Inherited}\\p{sc=Cyrillic}\\p{sc=Hebrew}\\p{sc=Arabic}\\p{sc=Ethiopic}]]\\u0640\\p{Cf}\\p{Default_Ignorable_Code_Point}]':
    'one class of characters, no repetition; the checker does not know the flag v',
  '[\\p{Cc}--\\n]|[\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u2060\\uFEFF\\p{Noncharacter_Code_Point}\\u{E0000}-\\u{E007F}]':
    'one class of characters, no repetition; the checker does not know the flag v',
  '(?:(?<=^|\\s)(-))?(?:["“”„«»]([^"“”„«»]*)["“”„«»]|([^\\s"“”„«»]+))':
    'a quote reads on to the next quote, which ends it; what is typed into the search is short besides',
  '(?:BVerwG|BVerfG|BGH|BSG|BAG|BFH|EuGH|EGMR|CJEU|OVG|VGH|Bundes\\p{L}{0,20}gericht\\p{L}{0,2}|Oberverwaltungsgericht\\p{L}{0,2})[^\\d\\n]{0,30}(?:\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{2,4}[^\\d\\n]{0,12})?$':
    'every repetition is counted, so each start reads a bounded stretch',
  '(?<![\\p{L}\\d+]|\\d[ ./-]|\\+ )(?:\\d{12}|\\d{4}(?:[ -]\\d{4}){2}|\\d{3}(?:[ -]\\d{3}){3})(?![\\p{L}\\d]|[ ./-]\\d)':
    'every repetition is counted, so each start reads a bounded stretch',
  '\\s+': 'every repetition is counted, so each start reads a bounded stretch',
  [String.raw`^[\p{L}\p{N}.!#$%&'*+/=?^_${'`'}{|}~-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}$`]:
    'a label ends where a full stop is; addresses have at most 254 characters',
  '[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{2,64}':
    'every repetition is counted, so each start reads a bounded stretch',
  '[([]\\s?(?:@|at)\\s?[)\\]]|(?<=\\s)@[a-z][a-z_]{2,30}_?\\d{2,12}':
    'every repetition is counted, so each start reads a bounded stretch',
  'https?:\\/\\/[^\\s<>"]{3,300}|www\\.[^\\s<>"]{3,300}|\\b[\\w-]{2,60}\\.(?:example\\.com|com|net|org|de|info|biz|ru|shop|site|xyz|online)\\b':
    'every repetition is counted, so each start reads a bounded stretch',
  '\\b(?:az|aktenzeichen|file|bamf|azr)\\b\\.?:?\\s?(?:nr|no)?\\.?:?\\s?[\\d/.-]{4,20}|\\b\\d{7,8}-\\d{3}\\b':
    'every repetition is counted, so each start reads a bounded stretch',
  '\\b\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{2,4})?|\\b\\d{1,2}[:.]\\d{2}\\s?(?:uhr|h|am|pm|clock)?|\\b\\d{1,2}\\s?(?:uhr|am|pm)\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?':
    'every repetition is counted, so each start reads a bounded stretch',
  '#[^\\s#]{2,40}': 'every repetition is counted, so each start reads a bounded stretch',
  '(?<![\\w(])@\\s?\\p{L}[\\p{L}\\w]{1,30}':
    'every repetition is counted, so each start reads a bounded stretch',
  '(?:mit freundlichen gr|viele gr|liebe gr|herzliche gr|beste gr|gru(?:ss|ß)|hochachtungsvoll|mfg|lg\\b|kind regards|best regards|regards|sincerely|yours|danke(?: im voraus| schön)?|thanks|thank you)[^\\n]{0,60}\\s{0,3}\\S{0,40}\\s{0,3}$':
    'every repetition is counted, so each start reads a bounded stretch',
};

/** Those whose time may grow with the square of what they read, and why that is never long. */
export const SHORT_INPUT: Record<string, string> = {
  '\\s+\\|\\s+': 'reads the list of words above it, which is ours',
  ' \\(.*\\)$': 'reads the names of districts, which are ours',
  '\\/.*$': 'reads the names of districts, which are ours',
  ' (am|an der|in der|im|bei) .*$': 'reads the names of districts, which are ours',
  '#.*$': 'reads an address that paths.ts has made',
};
