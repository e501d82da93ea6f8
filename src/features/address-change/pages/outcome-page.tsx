import { Actions, ButtonLink, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { addressChangeTexts } from '../texts.de.ts';

/** What the button behind a link to the old address led to. */
export const outcomes = [
  'changed',
  'moved',
  'agreed',
  'agreed-move',
  'stopped',
  'taken',
  'obstacle',
] as const;

/** See {@link outcomes}. */
export type Outcome = (typeof outcomes)[number];

/** Says what happened, to whoever reads mails to the old address; it needs no session and names nobody. */
export function OutcomePage({ view, outcome }: { readonly view: View; readonly outcome: Outcome }) {
  const t = addressChangeTexts.for(view.chamber, view.locale);
  const isSignedIn = view.actor.kind === 'account';
  return (
    <Page
      view={view}
      title={t(`outcome.title.${outcome === 'agreed-move' ? 'agreed' : outcome}`)}
      breadcrumb={[]}
    >
      <Lead>
        {t(outcome === 'changed' && isSignedIn ? 'outcome.text.changedHere' : `outcome.text.${outcome}`)}
      </Lead>
      <Actions>
        {outcome === 'stopped' ? (
          <ButtonLink href="/passwort-vergessen">{t('outcome.password')}</ButtonLink>
        ) : outcome === 'agreed-move' ? (
          <>
            <ButtonLink href={paths.accept}>{t('outcome.accept')}</ButtonLink>
            <ButtonLink href={paths.register} kind="secondary">
              {t('outcome.register')}
            </ButtonLink>
          </>
        ) : isSignedIn ? (
          <ButtonLink href="/mein-bereich">{t('accept.toMine')}</ButtonLink>
        ) : (
          <ButtonLink href={paths.signIn}>{t('outcome.signIn')}</ButtonLink>
        )}
      </Actions>
    </Page>
  );
}
