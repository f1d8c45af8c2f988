const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Text from escaped markup, as a browser reads it. */
export const unescapeHtml = (markup: string): string =>
  markup.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** A field of a form as the visitor gets it: what it holds, and the message that assistive technology reads with it. */
export function fieldIn(page: string, name: string): { value: string; isInvalid: boolean; message: string } {
  const [, tag = '', , text] =
    new RegExp(`(<(input|textarea)[^>]* name="${name}"[^>]*>)(?:\\n([^<]*)</textarea>)?`).exec(page) ?? [];
  const described = (attribute(tag, 'aria-describedby') ?? '').split(' ');
  const message = described.includes(`${name}-error`)
    ? (new RegExp(`<p class="error" id="${name}-error">([^<]*)</p>`).exec(page)?.[1] ?? '')
    : '';
  return {
    value: unescapeHtml(text ?? attribute(tag, 'value') ?? ''),
    isInvalid: attribute(tag, 'aria-invalid') === 'true',
    message: unescapeHtml(message),
  };
}
