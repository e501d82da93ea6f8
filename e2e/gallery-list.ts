import { parse } from 'node-html-parser';
import { ask, originOf } from './addresses.ts';

/** A page of the gallery in one chamber. */
export interface GalleryPage {
  readonly slug: string;
  readonly path: string;
  /** The page's bones: elements with their classes and roles, without words. Pages that share them work alike. */
  readonly bones: string;
  /** What may be too wide for a narrow screen. */
  readonly longestWord: string;
}

/** All pages that the gallery shows in a chamber, mails and letters left out. */
export async function galleryPagesOf(slug: string): Promise<readonly GalleryPage[]> {
  const list = parse((await ask(`${originOf(slug)}/_galerie`)).body.toString());
  const paths = list
    .querySelectorAll('main a')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => /^\/_galerie\/(?!.*\/mail-)[^.?]+$/.test(href));
  return Promise.all(
    ['/_galerie', ...paths].map(async (path) => {
      const html = (await ask(`${originOf(slug)}${path}`)).body.toString();
      return { slug, path, bones: bonesOf(html), longestWord: longestWordOf(html) };
    }),
  );
}

function bonesOf(html: string): string {
  return (html.match(/<[a-z][^>]*>/g) ?? [])
    .map((tag) =>
      tag.match(/^<[a-z0-9]+|\sclass="[^"]*"|\stype="[^"]*"|\s(?:role|aria-[a-z]+)(?==)/g)?.join(''),
    )
    .join('>');
}

function longestWordOf(html: string): string {
  const words = (parse(html).querySelector('body')?.structuredText ?? '').split(/\s+/);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
