import type { Antragsart } from '../../../platform/feature/antrag.ts';
import type { ComponentChildren } from 'preact';
import {
  Actions,
  Button,
  ButtonLink,
  Lead,
  Page,
  PostButton,
  type View,
} from '../../../platform/ui/index.ts';
import type { AntragRecord } from '../antrag-record.ts';
import { titleOf } from '../arten.ts';
import { antragPath, paths } from '../paths.ts';
import { wordsOf } from '../words-of.ts';

export interface WithdrawPageProps {
  readonly view: View;
  readonly art: Antragsart;
  readonly antrag: Pick<AntragRecord, 'nummer' | 'version' | 'answers'>;
}

interface WithdrawButtonProps {
  readonly antrag: Pick<AntragRecord, 'nummer' | 'state'>;
  readonly children: ComponentChildren;
}

/**
 * Leads to the question below; an Antrag that waits for somebody outside is withdrawn at once, since nobody has done
 * anything for it yet.
 */
export function WithdrawButton({ antrag, children }: WithdrawButtonProps) {
  const action = antragPath(antrag.nummer, 'zuruecknehmen');
  if (antrag.state === 'awaiting')
    return (
      <PostButton action={action} kind="secondary">
        {children}
      </PostButton>
    );
  return (
    <form class="portal-post" method="get" action={action}>
      <Button kind="secondary">{children}</Button>
    </form>
  );
}

/** Asks once before an Antrag is withdrawn, since that cannot be undone. */
export function WithdrawPage({ view, art, antrag }: WithdrawPageProps) {
  const t = wordsOf(art, view.chamber, view.locale);
  const { nummer } = antrag;
  return (
    <Page
      view={view}
      title={t('antrag.withdraw')}
      breadcrumb={[
        { label: t('list.title'), href: paths.list },
        { label: t('antrag.title', { nummer }), href: antragPath(nummer) },
      ]}
    >
      <Lead>
        {t('antrag.withdraw.which', { nummer, title: titleOf(art, antrag, view.chamber, view.locale) })}
      </Lead>
      <p>{t('antrag.withdraw.then')}</p>
      <Actions>
        <PostButton action={antragPath(nummer, 'zuruecknehmen')}>{t('antrag.withdraw')}</PostButton>
        <ButtonLink href={antragPath(nummer)} kind="tertiary">
          {t('antrag.withdraw.not')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
