import { inPlainLetters } from './plain-text.ts';

const CUES = `
  tel\\.?(?:efon\\p{L}*)? | phone | fon | handy\\p{L}* | mobil\\p{L}* | mob\\.? | cell | rufnummer | meine nummer | my number |
  ruf\\p{L}* mich | call me | whats?\\W?app\\p{L}* | wp | viber | imo | signal | telegram\\p{L}* | zalo | sms | text me |
  téléphone | portable | mon numéro | appel\\p{L}* | móvil | celular | teléfono | mi número | llám\\p{L}* |
  numaram? | numarası | cep | ara\\p{L}{0,4} | тел\\.? | телефон\\p{L}* | мобильн\\p{L}* | мой номер | мій номер | звон\\p{L}* | дзвон\\p{L}* | позвон\\p{L}* | зателефон\\p{L}* |
  вотсап\\p{L}* | ватсап\\p{L}* | вайбер\\p{L}* | вибер\\p{L}* | телеграм\\p{L}* | сигнал |
  هاتف\\p{L}* | هاتفي | جوال\\p{L}* | موبايل\\p{L}* | تلفون\\p{L}* | تليفون\\p{L}* | رقمي | رقم | وات\\p{L}? ?[سص]\\p{L}* | واتساب | تلغرام | تليجرام | فايبر | سيغنال |
  شماره(?: ?تماس| ?تلفن| ?موبايل| ?ام)? | تلفن\\p{L}* | همراهم | واتساپ | تلگرام | سيگنال |
  ټليفون\\p{L}* | تيليفون\\p{L}* | شمېره | واټساپ | نمبر | فون | موبائل | ژماره\\p{L}* | تەلەفون\\p{L}* | مۆبايل |
  hejmara? | hejmar | telefonî | numri | numër\\p{L}* | celular\\p{L}* | broj(?: telefona)? | zovi\\p{L}* | pozovi\\p{L}* | број | телефона |
  ስልክ\\p{L}* | ቁጽሪ | ቁጽረይ | ቴሌፎን | ቫይበር | ቴሌግራም | ደውሉ\\p{L}* | ቁጥር\\p{L}* | taleefan\\p{L}* | telefoon\\p{L}* | lambar\\p{L}* | wac |
  ტელ\\.? | ტელეფონ\\p{L}* | ნომერ\\p{L}* | მობილურ\\p{L}* | დამირეკ\\p{L}* | ვაიბერ\\p{L}* | điện thoại | sđt | số | gọi`;

/** A word that announces a telephone number or messenger contact, at most a few words before it. */
const ANNOUNCED = new RegExp(
  `(?<!\\p{L})(?:${inPlainLetters(CUES.trim().replaceAll(/\s+\|\s+/g, '|'))})(?!\\p{L})[^\\d\\n…\\[\\]]{0,18}$`,
  'iu',
);

/** How far before a number its announcement is looked for. */
const REACH = 40;

export function isAnnouncedAsPhone(plain: string, start: number): boolean {
  return ANNOUNCED.test(plain.slice(Math.max(0, start - REACH), start));
}

/** Links and names that open a chat: wa.me/49151…, t.me/name, Telegram @name. */
export const MESSENGER_CONTACTS = new RegExp(
  inPlainLetters(
    String.raw`(?:https?:\/\/)?(?:wa\.me|t\.me|api\.whatsapp\.com|chat\.whatsapp\.com|signal\.me|viber\.me|m\.me)\/[^\s<>"'…\[\]]{2,120}|(?<!\p{L})(?:telegram|t\.gram|tg|insta(?:gram)?|signal|snapchat|tiktok|телеграм\p{L}{0,2}|телега|تلغرام|تليجرام|تلگرام|تيليجرام|ቴሌግራም) ?:? {0,2}(?<detail>(?:@|\(@\)) ?[\p{L}\p{N}][\p{L}\p{N}_.]{2,40})`,
  ),
  'giu',
);
