import type { VNode } from 'preact';
import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { Actions, Alert, ButtonLink, PostButton, Timeline } from '../../../platform/ui/index.ts';
import { type Decision, decisionWords } from '../../staff/index.ts';
import type { CareAction } from '../actions/action.ts';
import type { CareNote } from '../notes/note.ts';
import { proofSaid } from '../notes/proof-said.ts';
import { pathOf } from '../paths.ts';
import { careTexts } from '../texts.de.ts';

/** Something with a page of its own that can be done about an account. */
export interface HelpLink {
  readonly label: string;
  readonly href: string;
}

/** What somebody with these rights can do about an account now, and what waits for a second person. */
export function drawHelp(
  chamber: Chamber,
  accountId: string,
  help: {
    readonly actions: readonly Pick<CareAction, 'id' | 'segment' | 'asksReason'>[];
    readonly links: readonly HelpLink[];
    readonly waiting: readonly string[];
  },
): VNode {
  const t = careTexts.for(chamber, 'de');
  const path = pathOf('account', accountId);
  return (
    <section>
      <h2>{t('help.title')}</h2>
      {help.waiting.map((what) => (
        <Alert key={what} tone="info" heading={t('help.waiting')} level={3}>
          <p>{what}</p>
          <p>
            <a href="/verwaltung/vier-augen">{t('help.waitingLink')}</a>
          </p>
        </Alert>
      ))}
      <Actions>
        {help.actions.map(({ id, segment, asksReason }) =>
          asksReason ? (
            <ButtonLink key={id} kind="secondary" href={`${path}/${segment}`}>
              {t(`action.${id}`)}
            </ButtonLink>
          ) : (
            <PostButton key={id} kind="secondary" action={`${path}/${segment}`}>
              {t(`action.${id}`)}
            </PostButton>
          ),
        )}
        {help.links.map(({ label, href }) => (
          <ButtonLink key={href} kind="secondary" href={href}>
            {label}
          </ButtonLink>
        ))}
      </Actions>
    </section>
  );
}

/** What was done about an account so far, by whom and why. */
export function drawNotes(
  chamber: Chamber,
  notes: readonly CareNote[],
  decisions: readonly Decision[] = [],
): VNode {
  // a request is written down in the moment in which it is asked for
  const against = ({ what, at }: CareNote) =>
    what === 'delete' ? decisions.find(({ askedAt }) => askedAt.getTime() === at.getTime()) : undefined;
  const t = careTexts.for(chamber, 'de');
  return (
    <section>
      <h2>{t('notes.title')}</h2>
      <Timeline
        entries={notes
          .map((one) => [one, against(one)] as const)
          .map(([{ what, reason, at, by, proof }, decided]) => ({
            when: t('notes.when', { when: formatDateTime(at, 'de'), by: by ?? t('notes.gone') }),
            dateTime: at.toISOString(),
            heading: t(`notes.${what}`),
            children: (
              <>
                <p>{reason}</p>
                {decided ? <p>{decisionWords(chamber, decided)}</p> : null}
                {proof ? <p>{t('notes.proof', { document: proofSaid(chamber, 'de', proof) })}</p> : null}
              </>
            ),
          }))}
      />
    </section>
  );
}
