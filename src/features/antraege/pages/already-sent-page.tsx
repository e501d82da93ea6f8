import type { Antragsart } from '../../../platform/feature/antrag.ts';
import { Actions, ButtonLink, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { draftTexts } from '../draft-texts.de.ts';
import { startPath } from '../paths.ts';
import { wordsOf } from '../words-of.ts';

export interface AlreadySentPageProps {
  readonly view: View;
  readonly art: Antragsart;
  readonly nummer: number;
  /** Its page; absent where whoever sent it without an account has none any more. */
  readonly href?: string | undefined;
  /** What the draft was: the Antrag itself, or a change of one that was sent before. */
  readonly what?: 'antrag' | 'correction';
}

/** In the place of a draft that was sent. */
export function AlreadySentPage({ view, art, nummer, href, what = 'antrag' }: AlreadySentPageProps) {
  const t = wordsOf(art, view.chamber, view.locale);
  const say = draftTexts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={say(what === 'antrag' ? 'already.title' : 'already.correction.title', { nummer })}
      breadcrumb={[{ label: art.texts.for(view.chamber, view.locale)('title'), href: startPath(art) }]}
    >
      <Lead>{say(what === 'antrag' ? 'already.text' : 'already.correction.text')}</Lead>
      {href === undefined ? null : (
        <Actions>
          <ButtonLink href={href}>{say('already.open', { nummer })}</ButtonLink>
        </Actions>
      )}
      <p>
        <a href={startPath(art)}>{t('antrag.new')}</a>
      </p>
    </Page>
  );
}
