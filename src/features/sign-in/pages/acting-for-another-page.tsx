import type { Mandate } from '../../../platform/access/actor.ts';
import { Actions, ButtonLink, Lead, Page, PostButton, type View } from '../../../platform/ui/index.ts';
import { type Chosen, FilesWaiting } from './files-waiting.tsx';
import { keptField, paths, wayBackField } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';
import type { SessionOver } from './sign-in-page.tsx';

export interface ActingForAnotherPageProps {
  readonly view: View;
  /** For whom the person acts by now. */
  readonly now: Mandate;
  /** For whom the form was drawn; undefined where that link is not in force any more. */
  readonly meant: Mandate | undefined;
  /** What was typed, to go on with for whom it was meant. */
  readonly waiting: SessionOver | undefined;
  /** The same form for whom the person acts now. */
  readonly sent: { readonly path: string; readonly fields: Readonly<Record<string, string>> };
  /** Its files, where it is sent for whom the person acts now. */
  readonly chosen?: Chosen | undefined;
  /** Page of the form; null where there is none. */
  readonly formPath: string | null;
}

/** A form was drawn for another Betrieb than the one acted for by now: nothing was done; for whom shall it be? */
export function ActingForAnotherPage(props: ActingForAnotherPageProps) {
  const { view, now, meant, waiting, sent, chosen, formPath } = props;
  const t = signInTexts.for(view.chamber, view.locale);
  const kept = waiting?.input === 'kept' ? waiting.sealed : undefined;
  return (
    <Page view={view} title={t('another.title')} breadcrumb={[]}>
      <Lead>
        {meant
          ? t('another.lead', { now: now.label, meant: meant.label })
          : t('another.over', { now: now.label })}
      </Lead>
      <p>{meant && !kept ? t('another.typeAgain', { meant: meant.label }) : t('another.kept')}</p>
      <FilesWaiting view={view} {...(waiting ?? chosen)} />
      <Actions>
        {meant ? (
          <PostButton action={paths.actFor} fields={backFields(meant, kept, formPath)}>
            {t('another.back', { meant: meant.label })}
          </PostButton>
        ) : (
          <PostButton action={sent.path} fields={sent.fields}>
            {t('another.instead', { now: now.label })}
          </PostButton>
        )}
        <ButtonLink href={formPath ?? paths.mine} kind="tertiary">
          {t('another.stay', { now: now.label })}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

function backFields(meant: Mandate, kept: string | undefined, formPath: string | null) {
  return {
    verknuepfung: meant.linkId,
    ...(kept ? { [keptField]: kept } : {}),
    ...(formPath ? { [wayBackField]: formPath } : {}),
  };
}
