const ENTITIES: readonly (readonly [character: string, entity: string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#039;'],
];

/** Names and titles as WordPress keeps them in its database: as text in HTML. */
export const encodeEntities = (text: string): string =>
  ENTITIES.reduce((done, [character, entity]) => done.replaceAll(character, entity), text);

/** The other way; numeric ones of all characters, as WordPress writes dashes and quotation marks. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#(\d{1,6}));/g, (entity, code?: string) =>
    code === undefined
      ? (ENTITIES.find(([, one]) => one === entity)?.[0] ?? entity)
      : String.fromCodePoint(Number(code)),
  );
