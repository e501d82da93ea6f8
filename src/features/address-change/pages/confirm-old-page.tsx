import {
  Actions,
  ButtonLink,
  Lead,
  Page,
  PostButton,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import type { ChangeKind } from '../rules.ts';
import { addressChangeTexts } from '../texts.de.ts';

interface ConfirmOldPageProps {
  readonly view: View;
  readonly kind: ChangeKind;
  readonly name: string;
  readonly oldEmail: string;
  readonly newEmail: string;
  readonly token: string;
}

/** The page behind the link to the old address: what is to happen, and two buttons. Looking at it changes nothing. */
export function ConfirmOldPage({ view, kind, name, oldEmail, newEmail, token }: ConfirmOldPageProps) {
  const t = addressChangeTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t(`confirm.${kind}.title`)} breadcrumb={[]}>
      <Lead>{t(`confirm.${kind}.lead`)}</Lead>
      <SummaryList
        items={[
          { label: t('confirm.name'), value: name },
          { label: t('confirm.old'), value: oldEmail },
          { label: t('confirm.new'), value: newEmail },
        ]}
      />
      <p>{t('confirm.question')}</p>
      <Actions>
        <PostButton action={paths.old} fields={{ token }}>
          {t('confirm.yes')}
        </PostButton>
        <PostButton action={paths.stop} fields={{ token }} kind="secondary">
          {t('confirm.no')}
        </PostButton>
      </Actions>
    </Page>
  );
}

/** The link to the old address leads no further. */
export function LinkOverPage({ view }: { readonly view: View }) {
  const t = addressChangeTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('over.title')} breadcrumb={[]}>
      <Lead>{t('over.lead')}</Lead>
      <Actions>
        <ButtonLink href={paths.profile}>{t('over.profile')}</ButtonLink>
      </Actions>
    </Page>
  );
}
