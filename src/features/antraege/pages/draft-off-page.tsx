import { formatDate } from '../../../lib/dates.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import { Actions, ButtonLink, Lead, Page, PostButton, type View } from '../../../platform/ui/index.ts';
import type { DraftRecord } from '../antrag-record.ts';
import { draftTexts } from '../draft-texts.de.ts';
import { draftOffPath, paths } from '../paths.ts';
import { wordsOf } from '../words-of.ts';

export interface DraftOffPageProps {
  readonly view: View;
  readonly art: Antragsart;
  readonly draft: Pick<DraftRecord, 'id' | 'betriebId' | 'deletesAt'>;
  /** The sentence about the role that is missing, where the link goes on and another one would change nothing. */
  readonly missing?: string | undefined;
}

/** In the place of a draft for a Betrieb or Person for whom its person may not send it now; it shows nothing of them. */
export function DraftOffPage({ view, art, draft, missing }: DraftOffPageProps) {
  const t = wordsOf(art, view.chamber, view.locale);
  const say = draftTexts.for(view.chamber, view.locale);
  const title = art.texts.for(view.chamber, view.locale)('title');
  return (
    <Page
      view={view}
      title={say('off.title', { title })}
      breadcrumb={[{ label: t('list.title'), href: paths.list }]}
    >
      <Lead>
        {missing === undefined
          ? say(draft.betriebId === null ? 'off.text.person' : 'off.text')
          : say('off.role', { missing })}
      </Lead>
      <p>{say('off.until', { day: formatDate(draft.deletesAt, view.locale) })}</p>
      <Actions>
        {missing === undefined && <ButtonLink href="/freischalten">{say('off.link')}</ButtonLink>}
        <PostButton action={draftOffPath(draft.id, 'verwerfen')} kind="secondary">
          {say('off.discard')}
        </PostButton>
      </Actions>
    </Page>
  );
}
