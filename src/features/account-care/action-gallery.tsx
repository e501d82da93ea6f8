import type { VNode } from 'preact';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm, Page, type View } from '../../platform/ui/index.ts';
import { actions } from './actions/actions.ts';
import { sampleAccount, sampleCarer, sampleDecisions, sampleNotes, sampleTarget } from './fixtures.ts';
import { ActionPage } from './pages/action-page.tsx';
import { drawHelp, drawNotes } from './pages/help-panel.tsx';
import { MergePage } from './pages/merge-page.tsx';
import { NamePage } from './pages/name-page.tsx';
import { pathOf } from './paths.ts';
import { ViewPage } from './pages/view-page.tsx';
import { careTexts } from './texts.de.ts';

const inside = (id: string, title: string, draw: (view: View) => VNode): GalleryEntry => ({
  id: `account-care/${id}`,
  title: `Verwaltung: ${title}`,
  show: { kind: 'page', draw, actor: sampleCarer, inOffice: true },
});

const says = (view: View) => careTexts.for(view.chamber, 'de');

/** What can be done about an account, in every state. */
export const actionGallery: readonly GalleryEntry[] = [
  ...actions.map((action) =>
    inside(`action-${action.id}`, `Konto, ${action.segment}`, (view) => (
      <ActionPage view={view} account={sampleAccount} action={action} form={freshForm()} />
    )),
  ),
  ...actions
    .filter(({ id }) => id === 'lock' || id === 'reset')
    .map((action) =>
      inside(`action-${action.id}-refused`, `Konto, ${action.segment}: geht nicht`, (view) => (
        <ActionPage
          view={view}
          account={sampleAccount}
          action={action}
          form={{
            values: {},
            errors: action.asksReason
              ? { reason: says(view)('reason.missing') }
              : { '': says(view)('refused.state') },
          }}
        />
      )),
    ),
  inside('name', 'Namen berichtigen', (view) => (
    <NamePage
      view={view}
      account={sampleAccount}
      form={freshForm({ firstName: 'Erika', lastName: 'Muster' })}
    />
  )),
  inside('name-refused', 'Namen berichtigen: unvollständig', (view) => (
    <NamePage
      view={view}
      account={sampleAccount}
      form={{
        values: { firstName: '', lastName: 'www.muster.example', document: 'other-document' },
        errors: {
          firstName: says(view)('name.first.missing'),
          lastName: says(view)('name.last.link-or-markup'),
          documentWords: says(view)('name.proof.no-words'),
          reason: says(view)('reason.missing'),
        },
      }}
    />
  )),
  inside('view', 'Seiten der Person ansehen', (view) => (
    <ViewPage view={view} account={sampleAccount} form={freshForm()} />
  )),
  inside('view-stopped', 'Seiten der Person ansehen: Passwort zuerst', (view) => (
    <ViewPage
      view={view}
      account={sampleAccount}
      form={{ values: {}, errors: { reason: says(view)('reason.missing') } }}
      sees={says(view)('view.password')}
    />
  )),
  inside('merge', 'Zusammenführen: womit?', (view) => (
    <MergePage view={view} account={sampleAccount} search={freshForm()} />
  )),
  inside('merge-unknown', 'Zusammenführen: Adresse unbekannt', (view) => (
    <MergePage
      view={view}
      account={sampleAccount}
      search={{ values: { ziel: 'erika@handwerk.exmaple' }, errors: { ziel: says(view)('merge.unknown') } }}
    />
  )),
  inside('merge-target', 'Zusammenführen: was übergeht', (view) => (
    <MergePage
      view={view}
      account={sampleAccount}
      search={freshForm({ ziel: sampleTarget.email })}
      target={sampleTarget}
    />
  )),
  inside('merge-reason', 'Zusammenführen: ohne Begründung', (view) => (
    <MergePage
      view={view}
      account={sampleAccount}
      search={freshForm({ ziel: sampleTarget.email })}
      target={{ ...sampleTarget, form: { values: {}, errors: { reason: says(view)('reason.missing') } } }}
    />
  )),
  inside('merge-obstacle', 'Zusammenführen: geht noch nicht', (view) => (
    <MergePage
      view={view}
      account={sampleAccount}
      search={freshForm({ ziel: sampleTarget.email })}
      target={{ ...sampleTarget, obstacle: says(view)('merge.toState') }}
    />
  )),
  inside('account-help', 'Konto: was zu tun ist und getan wurde', (view) => (
    <Page view={view} title="Erika Muster" width="wide">
      {drawHelp(view.chamber, sampleAccount.id, {
        actions,
        links: [{ label: says(view)('merge.title'), href: pathOf('merge', sampleAccount.id) }],
        waiting: [
          says(view)('request.delete', {
            firstName: 'Erika',
            lastName: 'Muster',
            email: sampleAccount.email,
            reason: 'Schreiben vom 20. November',
          }),
        ],
      })}
      {drawNotes(view.chamber, sampleNotes, sampleDecisions)}
    </Page>
  )),
];
