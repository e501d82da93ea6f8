import type { Antragsart } from '../../../../platform/feature/antrag.ts';
import { EmptyState, Lead, Page, type View } from '../../../../platform/ui/index.ts';
import { strangerPath } from '../enterable.ts';
import { officePaths } from '../paths.ts';
import { enterTexts } from '../enter-texts.de.ts';
import { antraegeOfficeTexts } from '../texts.de.ts';

export interface EnterChoicePageProps {
  readonly view: View;
  readonly kinds: readonly Antragsart[];
}

/** Which kind of Antrag has come on paper, from somebody whom no register and no account knows. */
export function EnterChoicePage({ view, kinds }: EnterChoicePageProps) {
  const t = antraegeOfficeTexts.for(view.chamber, 'de');
  const say = enterTexts.for(view.chamber, 'de');
  return (
    <Page
      view={view}
      title={say('enter.title')}
      breadcrumb={[{ label: t('queue.title'), href: officePaths.queue }]}
    >
      {kinds.length === 0 ? (
        <EmptyState heading={say('enter.noKinds')} />
      ) : (
        <>
          <Lead>{say('enter.choice')}</Lead>
          <ul>
            {kinds.map((art) => (
              <li key={art.id}>
                <a href={strangerPath(art)}>{art.texts.for(view.chamber, 'de')('title')}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{say('enter.choice.known')}</p>
    </Page>
  );
}
