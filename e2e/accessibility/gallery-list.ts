import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';
import { features } from '../../src/app/features.ts';
import { ask, originOf } from '../addresses.ts';

/** Languages that the gallery is looked at in. */
export const languages = ['de', 'en'] as const;

/** A page of the gallery in one chamber and one language. */
export interface GalleryPage {
  readonly slug: string;
  /** Whether the chamber's own people see it alone. */
  readonly ofOffice: boolean;
  readonly language: (typeof languages)[number];
  readonly path: string;
  /** The page's bones: elements with their classes and roles, without words. Pages that share them work alike. */
  readonly bones: string;
  /**
   * Every place that words stand in, with the longest of them: elements and classes from the body down. Style sheets
   * know no more of a place than that, so the same place has the same colours and the same room on every page.
   */
  readonly places: ReadonlyMap<string, number>;
}

/** Pages of the office: German alone, and in every chamber the same but for its name. */
const ofOffice: ReadonlySet<string> = new Set(
  features
    .flatMap(({ gallery }) => gallery ?? [])
    .filter(({ show }) => show.kind === 'page' && show.inOffice)
    .map(({ id }) => `/_galerie/${id}`),
);

/**
 * All pages that the gallery shows in a chamber in a language, mails and letters left out.
 * @param withOffice whether those of the office are among them
 */
export async function galleryPagesOf(
  slug: string,
  language: GalleryPage['language'],
  withOffice: boolean,
): Promise<readonly GalleryPage[]> {
  const htmlOf = async (path: string) =>
    (await ask(`${originOf(slug)}${path}`, 'GET', language)).body.toString();
  const paths = parse(await htmlOf('/_galerie'))
    .querySelectorAll('main a')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => /^\/_galerie\/(?!.*\/mail-)[^.?]+$/.test(href))
    .filter((href) => withOffice || !ofOffice.has(href));
  return Promise.all(
    ['/_galerie', ...paths].map(async (path) => {
      const html = await htmlOf(path);
      return {
        slug,
        ofOffice: ofOffice.has(path),
        language,
        path,
        bones: bonesOf(html),
        places: placesOf(html),
      };
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

function placesOf(html: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const walk = (nodes: readonly Node[], place: string): void => {
    for (const node of nodes) {
      if (node.nodeType === NodeType.TEXT_NODE) {
        const longest = Math.max(...node.text.split(/[\s-]+/).map(({ length }) => length));
        if (longest > 0) places.set(place, Math.max(longest, places.get(place) ?? 0));
      } else if (node.nodeType === NodeType.ELEMENT_NODE) {
        const element = node as HTMLElement;
        walk(element.childNodes, `${place}>${element.rawTagName}.${element.getAttribute('class') ?? ''}`);
      }
    }
  };
  walk(parse(html).querySelector('body')?.childNodes ?? [], '');
  return places;
}
