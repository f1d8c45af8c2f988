/**
 * Free and shared-cost lines, harmonised services of social value, emergency and authority numbers: everybody may read
 * those (Bundesnetzagentur, numbering plan).
 */
export const HOTLINE =
  /^(?:0049|49|00|0)?(?:0?800\d{4,}|0?180[1-7]?\d{4,}|116\d{3})$|^0?(?:116\d{3}|11[025])$/;

/** Mobile numbers of the countries most visitors come from, written without plus or zeros. */
export const BARE_INTERNATIONAL =
  /^(?:491[567]\d{7,9}|9639\d{8}|9647\d{9}|937\d{8}|989\d{9}|905\d{9}|923\d{9}|380\d{9}|79\d{9}|3556\d{8}|3816\d{7,8}|2519\d{8}|2917\d{6}|2526\d{8}|9955\d{8}|849\d{8})$/;

/** Domestic mobile numbers without a zero: Russia 8 9…, Turkey 5…, Georgia 5…, Spain 6… and 7…. */
export const BARE_NATIONAL = /^(?:89\d{9}|5[0-5]\d{8}|5\d{8}|[67]\d{8})$/;
