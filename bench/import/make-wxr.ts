import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readCorpus } from '../../src/screening/training/corpus.ts';
import { MINUTE } from '../../src/shared/clock.ts';
import { createRandom, type Random } from '../desk/random.ts';

const SEED = 20_260_501;
const PER_ARTICLE = 100;
const FIRST = Date.parse('2012-01-01T00:00:00Z');

/** Writes a WordPress export with so many comments, the same in every run: texts of the corpus, four of ten answers. */
export async function makeWxr(file: string, count: number): Promise<void> {
  await pipeline(Readable.from(partsOf(count)), createWriteStream(file));
}

function* partsOf(count: number): Generator<string> {
  const random = createRandom(SEED);
  const texts = readCorpus().map(({ text }) => text);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<language>de-DE</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://blog.example.org</wp:base_blog_url>\n`;
  for (let first = 1; first <= count; first += PER_ARTICLE) {
    yield `<item><title>Artikel ${first}</title><link>https://blog.example.org/artikel-${first}/</link>
<content:encoded><![CDATA[${'<p>Ein Absatz des Artikels.</p>\n'.repeat(100)}]]></content:encoded><wp:status>publish</wp:status>\n`;
    for (let id = first; id < Math.min(first + PER_ARTICLE, count + 1); id++)
      yield comment(id, first, texts, random);
    yield '</item>\n';
  }
  yield '</channel></rss>\n';
}

function comment(id: number, first: number, texts: readonly string[], random: Random): string {
  const at = new Date(FIRST + id * 137 * MINUTE).toISOString().slice(0, 19).replace('T', ' ');
  const parent = id > first && random.happens(0.4) ? first + random.below(id - first) : 0;
  const text = Array.from({ length: 1 + random.below(4) }, () => random.pick(texts)).join('\n\n');
  const approved = random.happens(0.93) ? '1' : random.pick(['0', 'spam', 'spam', 'trash']);
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[Person ${random.below(5000)}]]></wp:comment_author>
<wp:comment_author_email><![CDATA[person${random.below(5000)}@example.org]]></wp:comment_author_email><wp:comment_author_IP>192.0.2.1</wp:comment_author_IP>
<wp:comment_date_gmt>${at}</wp:comment_date_gmt><wp:comment_content><![CDATA[${text.replaceAll(']]>', ']] >')}]]></wp:comment_content>
<wp:comment_approved>${approved}</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent></wp:comment>\n`;
}
