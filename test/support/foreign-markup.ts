/** Something in a page that our own code never writes. */
export interface Strange {
  what: string;
  where: string;
}

/**
 * Runs in the page, so it stands alone: everything in it, shadow trees too, that our views do not write; in what somebody
 * wrote, everything but the allowed tags; addresses that run or load elsewhere; names that hide the document's own.
 * @returns with it the words of the page, those in fields too, in one line
 */
export function foreignMarkup(own: {
  tags: readonly string[];
  attributes: readonly string[];
  origins: readonly string[];
}): { found: Strange[]; words: string } {
  const WORDS = 'a b strong i em code blockquote q del p br ul ol li'.split(' ');
  const LOADING = [
    'src',
    'srcset',
    'action',
    'formaction',
    'data',
    'poster',
    'background',
    'ping',
    'xlink:href',
  ];
  const found: Strange[] = [];
  const words: string[] = [];
  const note = (what: string, element: Element) =>
    found.push({ what, where: element.outerHTML.slice(0, 200) });

  const isOwn = (address: string) =>
    own.origins.some((origin) => new URL(address, document.baseURI).origin === origin);
  const checkAddress = (element: Element, name: string, value: string) => {
    const url = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : null;
    if (!url) return;
    if (!['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) note(`${name} runs`, element);
    const loads = LOADING.includes(name) || element.localName === 'link';
    if (loads && !isOwn(value)) note(`${name} loads`, element);
  };
  const checkElement = (element: Element) => {
    const { localName } = element;
    const box = element.parentElement?.closest('.words:not(.mail-preview *)');
    if (box) {
      const marks = localName === 'mark' ? ['class', 'title', 'id', 'aria-label'] : [];
      if (localName !== 'mark' && !WORDS.includes(localName)) note('tag in words', element);
      for (const { name } of element.attributes)
        if (!(localName === 'a' && ['href', 'rel'].includes(name)) && !marks.includes(name))
          note(`${name} in words`, element);
      if (
        localName === 'a' &&
        element.hasAttribute('href') &&
        element.getAttribute('rel') !== 'nofollow ugc noopener'
      )
        note('rel', element);
    }
    if (!box && !own.tags.includes(localName)) note('tag', element);
    if (localName === 'bdi' && element.querySelector(':not(mark, time)')) note('markup in a name', element);
    if (
      localName === 'script' &&
      (element.textContent !== '' || !isOwn(element.getAttribute('src') ?? '//x'))
    )
      note('script', element);
    for (const { name, value } of element.attributes) {
      if (/^on|^(style|srcdoc|ping|is|nonce|background|http-equiv)$/.test(name)) note(name, element);
      if (!own.attributes.includes(name.toLowerCase()) && !/^(data|aria)-/.test(name))
        note(`attribute ${name}`, element);
      if (name === 'href' || LOADING.includes(name)) checkAddress(element, name, value);
    }
  };
  const walk = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      checkElement(element);
      if (element.shadowRoot) walk(element.shadowRoot);
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        words.push(element.value);
    }
    words.push(root.textContent ?? (root as Document).documentElement.textContent ?? '');
  };
  walk(document);
  for (const name of [
    'cookie',
    'getElementById',
    'forms',
    'body',
    'head',
    'location',
    'defaultView',
    'querySelector',
  ])
    if (Object.hasOwn(document, name) && name !== 'location')
      found.push({ what: `document.${name} is hidden`, where: name });
  if (document instanceof HTMLDocument && !(document.body instanceof HTMLBodyElement))
    found.push({ what: 'document.body', where: 'body' });
  return { found, words: words.join(' ').replace(/\s+/g, ' ') };
}
