import type { Mandate } from '../../../../platform/access/actor.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Form,
  type FormState,
  Lead,
  Page,
  RadioGroup,
  TextField,
  type View,
} from '../../../../platform/ui/index.ts';
import { changeBetriebPath, endLinkPath, paths } from '../../paths.ts';
import { offersPinRequest } from '../../permissions.ts';
import { longestNote, ownReasons } from '../end-rules.ts';
import { LastAdministratorNote } from '../../administrators/pages/last-administrator-note.tsx';
import { linksTexts } from '../texts.de.ts';

export interface EndLinkPageProps {
  readonly view: View;
  readonly mandate: Mandate;
  readonly form: FormState;
  /** True where colleagues would be left without anybody with Verwaltung. */
  readonly leavesNoAdministrator?: boolean | undefined;
}

/** Says what follows from ending a link, asks why, and ends it. */
export function EndLinkPage({ view, mandate, form, leavesNoAdministrator }: EndLinkPageProps) {
  const t = linksTexts.for(view.chamber, view.locale);
  const { linkId, label, number } = mandate;
  const isBetrieb = mandate.kind === 'betrieb';
  const byPin = offersPinRequest(view.chamber);
  const follows = isBetrieb
    ? [
        t('end.follows.betrieb'),
        t('end.follows.account'),
        t('end.follows.told'),
        t(byPin ? 'end.follows.backPin' : 'end.follows.backCode'),
      ]
    : [
        t('end.follows.person'),
        t('end.follows.account'),
        t('end.follows.toldPerson'),
        t('end.follows.backPerson'),
      ];
  return (
    <Page
      view={view}
      title={t('end.title')}
      breadcrumb={[{ label: t('own.title'), href: paths.links }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      {leavesNoAdministrator ? <LastAdministratorNote view={view} linkId={mandate.linkId} /> : null}
      <Lead>{t(isBetrieb ? 'end.lead.betrieb' : 'end.lead.person', { label, number })}</Lead>
      <h2>{t('end.follows')}</h2>
      <ul>
        {[t('end.follows.once'), ...follows].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isBetrieb && byPin ? (
        <p>
          {t('end.change.text')} <a href={changeBetriebPath(linkId)}>{t('own.change')}</a>
        </p>
      ) : null}
      <Form action={endLinkPath(linkId)} form={form}>
        <RadioGroup
          name="reason"
          label={t('end.reason')}
          choices={ownReasons
            .filter((reason) => isBetrieb || reason === 'not-responsible' || reason === 'other')
            .map((reason) => ({ value: reason, label: t(`end.reason.${reason}`) }))}
        />
        <TextField
          name="note"
          label={t('end.note')}
          hint={t('end.note.hint')}
          maxlength={longestNote}
          autocomplete="off"
          optional
        />
        <Actions>
          <Button>{t('end.submit')}</Button>
          <ButtonLink href={paths.links} kind="secondary">
            {t('end.cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
