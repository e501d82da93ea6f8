import type { VNode } from 'preact';
import {
  Actions,
  Alert,
  Badge,
  ButtonLink,
  Card,
  CodeBox,
  Columns,
  DataTable,
  EmptyState,
  Hint,
  Lead,
  Page,
  Pagination,
  PostButton,
  Stack,
  SummaryList,
  TaskCard,
  Timeline,
  type View,
} from '../index.ts';
import { bakery, specimenActor } from '../page/fixtures.tsx';

/** A person’s own page: what to do next, table, list, cards. */
export function areaPage(view: View): VNode {
  return (
    <Page
      view={{
        ...view,
        path: '/mein-bereich',
        actor: specimenActor,
        mandateSwitch: { action: '/mandat', field: 'link' },
      }}
      title="Mein Bereich"
      heading="Guten Tag, Ayşe Özdemir-Wallraff"
      width="wide"
    >
      <Alert tone="success" heading="Ihr Betrieb ist freigeschaltet">
        <p>
          Sie handeln ab jetzt für Bäckerei Özdemir &amp; Söhne GmbH. Wir haben den Betrieb darüber
          benachrichtigt.
        </p>
      </Alert>
      <TaskCard
        heading="Als Nächstes: Bestätigungscode eingeben"
        action={{ label: 'Code eingeben', href: '/antraege/17' }}
        alternative={{ label: 'Antrag ansehen', href: '/antraege/17' }}
      >
        <p>Für Ihren Antrag Nr. 17 haben wir einen Code an die hinterlegte Adresse geschickt.</p>
      </TaskCard>
      <h2>Ihre Anträge</h2>
      <DataTable
        caption="Anträge der letzten zwölf Monate"
        columns={[
          { label: 'Antrag', cell: (row) => <a href={`/antraege/${row.number}`}>Nr. {row.number}</a> },
          { label: 'Worum es geht', cell: (row) => row.about },
          { label: 'Stand', cell: (row) => <Badge tone={row.tone}>{row.state}</Badge> },
          { label: 'Gebühr', cell: (row) => row.fee, numeric: true },
        ]}
        rows={[
          {
            number: '17',
            about: 'Zuordnung zu einem Betrieb',
            tone: 'warning' as const,
            state: 'Code fehlt',
            fee: '–',
          },
          {
            number: '12',
            about: 'Eintragung eines Lehrvertrags',
            tone: 'success' as const,
            state: 'Erledigt',
            fee: '55,00 €',
          },
          {
            number: '9',
            about: 'Änderung der Anschrift',
            tone: 'info' as const,
            state: 'In Arbeit',
            fee: '0,00 €',
          },
          { number: '3', about: 'Löschung', tone: 'danger' as const, state: 'Abgelehnt', fee: '1.250,00 €' },
          { number: '2', about: 'Auskunft', tone: undefined, state: 'Zurückgezogen', fee: '–' },
        ]}
        rowKey={(row) => row.number}
      />
      <Pagination page={2} pages={3} href={(page) => `/antraege?seite=${page}`} />
      <h2>Ihr Betrieb</h2>
      <SummaryList
        items={[
          { label: 'Name', value: 'Bäckerei Özdemir & Söhne GmbH' },
          { label: 'Betriebsnummer', value: '2121155381' },
          {
            label: 'Anschrift',
            value: 'Musterstraße 1, 12345 Musterstadt',
            action: { label: 'Ändern', href: '/mein-betrieb/einstellungen' },
          },
        ]}
      />
      <Columns>
        <Card heading="Dokumente">
          <p>Drei neue Bescheide.</p>
        </Card>
        <Card heading="Zugänge">
          <p>Zwei Personen handeln für Ihren Betrieb.</p>
          <PostButton action="/verknuepfungen/1/loesen" kind="secondary" fields={{ link: '1' }}>
            Verknüpfung lösen
          </PostButton>
        </Card>
      </Columns>
    </Page>
  );
}

/** One numbered thing: messages, number, history, nothing there yet. */
export function requestPage(view: View): VNode {
  return (
    <Page
      view={{ ...view, path: '/antraege/17', actor: { ...specimenActor, mandates: [bakery] } }}
      title="Antrag Nr. 17"
      breadcrumb={[{ label: 'Meine Anträge', href: '/antraege' }]}
      refreshSeconds={30}
    >
      <Lead>Geben Sie den Bestätigungscode ein, den der Betrieb erhalten hat.</Lead>
      <Stack>
        <Alert tone="info" heading="Der Code ist unterwegs" />
        <Alert tone="warning" heading="Noch zwei Versuche">
          <p>Danach brauchen Sie einen neuen Code.</p>
        </Alert>
        <Alert tone="danger" heading="Der Code ist abgelaufen">
          <p>Fordern Sie einen neuen an.</p>
        </Alert>
      </Stack>
      <CodeBox label="Ihre Antragsnummer" code="2026-000017" copy />
      <Hint>Nennen Sie diese Nummer, wenn Sie uns anrufen.</Hint>
      <h2>Bisher geschehen</h2>
      <Timeline
        entries={[
          {
            when: '3. November 2026, 14:05 Uhr',
            dateTime: '2026-11-03T14:05',
            heading: 'Code verschickt',
            children: <p>An die hinterlegte Adresse.</p>,
          },
          { when: '3. November 2026, 14:02 Uhr', dateTime: '2026-11-03T14:02', heading: 'Antrag angelegt' },
        ]}
      />
      <h2>Dokumente</h2>
      <EmptyState
        heading="Noch keine Dokumente"
        level={3}
        action={{ label: 'Dokument hochladen', href: '/dokumente/hochladen' }}
      >
        <p>Hier erscheint, was die Kammer Ihnen zu diesem Antrag schickt.</p>
      </EmptyState>
      <hr />
      <Actions>
        <ButtonLink href="/antraege/17/pdf" kind="secondary" icon="download">
          Als PDF speichern
        </ButtonLink>
        <PostButton action="/antraege/17/zurueckziehen" kind="tertiary">
          Antrag zurückziehen
        </PostButton>
      </Actions>
    </Page>
  );
}
