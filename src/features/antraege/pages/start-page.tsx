import { formatDateTime } from '../../../lib/dates.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import {
  Actions,
  Alert,
  Button,
  Form,
  type FormState,
  freshForm,
  Lead,
  Page,
  TaskCard,
  type View,
} from '../../../platform/ui/index.ts';
import { keptDaysOf } from '../kept-days.ts';
import { draftPath, startPath } from '../paths.ts';
import { wordsOf } from '../words-of.ts';
import { draftTexts } from '../draft-texts.de.ts';
import { antraegeTexts } from '../texts.de.ts';

export interface StartPageProps {
  readonly view: View;
  readonly art: Antragsart;
  /** The Betrieb or Person that it would be for; null for oneself. */
  readonly forWhom: string | null;
  /** The draft of this kind that was worked on last. */
  readonly draft?: { readonly id: string; readonly updatedAt: Date; readonly page: string } | undefined;
  readonly usualDays?: number | undefined;
  /** Why it can't be applied for now. */
  readonly obstacle?: string | undefined;
  readonly form?: FormState;
}

/** Where an Antrag begins: what it is, what one needs, what it rests on. */
export function StartPage(props: StartPageProps) {
  const { view, art, forWhom, draft, usualDays, obstacle, form = freshForm() } = props;
  const t = antraegeTexts.for(view.chamber, view.locale);
  const words = art.texts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={words('title')}
      description={words('text')}
      invalid={Object.keys(form.errors).length > 0}
      indexable={art.audience.includes('anyone')}
    >
      <Lead>{words('lead')}</Lead>
      {forWhom === null ? null : <p>{t('start.for', { name: forWhom })}</p>}
      {draft ? (
        <TaskCard
          heading={t('start.drafts')}
          action={{ label: t('start.continue'), href: draftPath({ art: art.id, id: draft.id }, draft.page) }}
        >
          <p>{t('start.draft.at', { at: formatDateTime(draft.updatedAt, view.locale) })}</p>
        </TaskCard>
      ) : null}
      <h2>{t('start.needs')}</h2>
      <p>{words('needs')}</p>
      <Papers view={view} art={art} />
      {art.fee ? (
        <>
          <h2>{t('start.fee')}</h2>
          <p>{words('fee')}</p>
        </>
      ) : null}
      <h2>{t('start.how')}</h2>
      <p>{words('after')}</p>
      {usualDays === undefined ? null : (
        <p>{usualDays === 1 ? t('start.usual.one') : t('start.usual', { days: usualDays })}</p>
      )}
      <p>{t(view.actor.kind === 'account' ? 'start.saved' : 'start.savedHere')}</p>
      {obstacle === undefined ? (
        <Form action={startPath(art)} form={form}>
          <Actions>
            <Button kind={draft ? 'secondary' : 'primary'}>{t(draft ? 'start.again' : 'start.begin')}</Button>
          </Actions>
        </Form>
      ) : (
        <Alert tone="warning" heading={t('start.obstacle')} level={2}>
          <p>{obstacle}</p>
        </Alert>
      )}
      <h2>{t('start.law')}</h2>
      <p>{words('legalBasis')}</p>
      <p>
        <Kept view={view} art={art} /> <a href="/datenschutz">{t('start.privacy')}</a>
      </p>
    </Page>
  );
}

/** In years where it is whole years, and the kind has no words of its own for it. */
function Kept({ view, art }: Pick<StartPageProps, 'view' | 'art'>) {
  const t = draftTexts.for(view.chamber, view.locale);
  const days = keptDaysOf(art, view.chamber);
  const years = days / 365;
  const hasOwnWords = 'start.kept' in (art.words?.person?.messages.de ?? {});
  if (hasOwnWords || !Number.isInteger(years) || years === 0)
    return <>{wordsOf(art, view.chamber, view.locale)('start.kept', { days })}</>;
  return <>{years === 1 ? t('start.kept.year') : t('start.kept.years', { years })}</>;
}

function Papers({ view, art }: { readonly view: View; readonly art: Antragsart }) {
  const t = antraegeTexts.for(view.chamber, view.locale);
  const words = art.texts.for(view.chamber, view.locale);
  const { papers = [] } = art;
  if (papers.length === 0) return null;
  return (
    <>
      <h2>{t('start.papers')}</h2>
      <ul>
        {papers.map(({ id, ifAny }) => (
          <li key={id}>
            {words(`paper.${id}`)}
            {ifAny === undefined ? '' : ` (${t('start.paper.optional')})`}: {words(`paper.${id}.why`)}
          </li>
        ))}
      </ul>
    </>
  );
}
