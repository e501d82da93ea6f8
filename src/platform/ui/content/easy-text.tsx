import { type ComponentChildren, Fragment } from 'preact';
import { germanUiTexts } from '../german-texts.de.ts';
import type { View } from '../view.ts';
import { easyBlocks, easyPieces } from './easy-blocks.ts';

/**
 * A text in Leichte Sprache: larger print, each sentence on a line of its own (BITV 2.0, Anlage 2, part 2). Lines
 * beginning with `- ` are a list, with `# ` numbered steps, with two blanks go on with the point before; `**` stands
 * around words of the page.
 */
export function EasyText({
  text,
  children,
}: {
  readonly text: string;
  /** Where to go from here, in the same large print. */
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="portal-easy" lang="de">
      {easyBlocks(text).map((block, index) => {
        if (block.kind === 'lines') return <p key={index}>{lines(block.lines)}</p>;
        const points = block.points.map((point) => <li key={point.join()}>{lines(point)}</li>);
        return block.kind === 'list' ? <ul key={index}>{points}</ul> : <ol key={index}>{points}</ol>;
      })}
      {children}
    </div>
  );
}

function lines(sentences: readonly string[]) {
  return sentences.map((sentence, index) => (
    <Fragment key={sentence}>
      {index > 0 ? <br /> : null}
      {easyPieces(sentence).map(({ words, strong }) =>
        strong ? <strong key={words}>{words}</strong> : words,
      )}
    </Fragment>
  ));
}

const explained = {
  registration: '/leichte-sprache/registrieren',
  link: '/leichte-sprache/verknuepfen',
} as const;

/** Leads from a page to what explains it in Leichte Sprache; German whatever language the page is in. */
export function EasyLink({ view, about }: { readonly view: View; readonly about: keyof typeof explained }) {
  return (
    <p>
      <a href={explained[about]} hreflang="de" lang="de">
        {germanUiTexts.for(view.chamber, 'de')('easy.thisPage')}
      </a>
    </p>
  );
}
