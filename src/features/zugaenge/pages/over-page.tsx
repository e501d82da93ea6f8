import { Actions, ButtonLink, Lead, Page, type View } from '../../../platform/ui/index.ts';
import type { InvitationOver } from '../rules.ts';
import { zugaengeTexts } from '../texts.de.ts';

/** Why the link of an invitation leads no further, and what to do. */
export function OverPage({ view, why }: { readonly view: View; readonly why: InvitationOver }) {
  const t = zugaengeTexts.for(view.chamber, view.locale);
  const mine = { label: t('over.mine'), href: '/mein-bereich' };
  return (
    <Page view={view} title={t('over.title')}>
      <Lead>{t(`over.${why}`)}</Lead>
      <Actions>
        <ButtonLink href={mine.href}>{mine.label}</ButtonLink>
        <ButtonLink href="/hilfe#kollegen-zugang" kind="tertiary">
          {t('over.help')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
