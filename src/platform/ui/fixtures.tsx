import type { VNode } from 'preact';
import type { SignedInActor } from '../access/actor.ts';
import {
  Accordion,
  Actions,
  Alert,
  Badge,
  Button,
  ButtonLink,
  Card,
  CheckboxField,
  CodeBox,
  CodeField,
  Columns,
  DataTable,
  EmptyState,
  Fieldset,
  Form,
  type FormState,
  freshForm,
  Hint,
  Lead,
  Page,
  Pagination,
  PasswordField,
  PostButton,
  RadioGroup,
  SelectField,
  ServiceTile,
  Stack,
  Steps,
  SummaryList,
  TaskCard,
  TextArea,
  TextField,
  Timeline,
  type View,
} from './index.ts';

const since = new Date('2026-03-02T09:00:00Z');
const bakery = {
  linkId: '1',
  kind: 'betrieb',
  subjectId: '11',
  label: 'Bäckerei Özdemir & Söhne GmbH',
  number: '2121155381',
  since,
};

/** Somebody who acts for two Betriebe. */
export const specimenActor: SignedInActor = {
  kind: 'account',
  accountId: 'a',
  sessionId: 's',
  firstName: 'Ayşe',
  lastName: 'Özdemir-Wallraff',
  email: 'ayse@baeckerei.example',
  mustReplacePassword: false,
  provenAt: since,
  mandates: [
    bakery,
    { ...bakery, linkId: '2', subjectId: '12', label: 'Tischlerei Wallraff', number: '2121155382' },
  ],
  actingFor: bakery,
};

/** A refused form with something wrong in every kind of field. */
export const specimenErrors: FormState = {
  values: {
    vorname: 'Jürgen',
    email: 'juergen.mueller@gmial.com',
    thema: 'andere',
    pin: '4QK7-8M',
    bemerkung: 'Guten Tag',
  },
  errors: {
    nachname: 'Geben Sie Ihren Nachnamen ein.',
    email: 'Meinten Sie juergen.mueller@gmail.com?',
    passwort: 'Das Passwort ist zu kurz: Nehmen Sie mindestens 15 Zeichen.',
    pin: 'In der PIN fehlt ein Zeichen. Prüfen Sie sie am Schreiben der Kammer.',
    gewerk: 'Wählen Sie Ihr Gewerk.',
    thema: 'Wählen Sie aus, worum es geht.',
    bemerkung: 'Schreiben Sie uns in einem Satz, worum es geht.',
    nutzungsbedingungen: 'Bitte stimmen Sie den Nutzungsbedingungen zu.',
    '': 'Das hat gerade nicht geklappt. Bitte versuchen Sie es noch einmal.',
  },
};

/** Pages that together show every component, by name. */
export const specimenPages: Readonly<Record<string, (view: View) => VNode>> = {
  start: (view) => (
    <Page
      view={{ ...view, path: '/' }}
      title="Willkommen im Kundenportal"
      width="wide"
      indexable
      description="Online-Dienste der Kammer"
    >
      <Lead>
        Hier erledigen Sie online, was Sie mit Ihrer Handwerkskammer zu tun haben: jederzeit und ohne Papier.
      </Lead>
      <Actions>
        <ButtonLink href="/registrieren">Registrieren</ButtonLink>
        <ButtonLink href="/anmelden" kind="secondary">
          Anmelden
        </ButtonLink>
      </Actions>
      <h2>In drei Schritten zum Ziel</h2>
      <Steps
        steps={[
          { label: 'Registrieren', state: 'done', note: 'Mit Ihrer E-Mail-Adresse' },
          { label: 'Anmelden', state: 'current', note: 'Mit Ihrem Passwort' },
          { label: 'Betrieb freischalten', state: 'open', note: 'Mit der PIN aus Ihrem Brief' },
        ]}
      />
      <h2>Das können Sie hier tun</h2>
      <Columns>
        <ServiceTile heading="Freischalten" href="/freischalten" needs="Sie brauchen ein Benutzerkonto">
          <p>Verbinden Sie Ihr Konto mit Ihrem Betrieb. Die PIN steht auf Ihrem Beitragsbescheid.</p>
        </ServiceTile>
        <ServiceTile heading="Kurse und Meisterschule" href="/kurse">
          <p>Finden Sie einen Kurs und melden Sie sich an.</p>
        </ServiceTile>
        <ServiceTile
          heading="Lehrvertrag online"
          href="/lehrvertrag"
          needs="Sie brauchen einen freigeschalteten Betrieb"
        >
          <p>Füllen Sie den Ausbildungsvertrag aus und reichen Sie ihn ein.</p>
        </ServiceTile>
      </Columns>
      <h2>Häufige Fragen</h2>
      <Accordion summary="Wo finde ich meine Betriebsnummer?" id="betriebsnummer" open>
        <p>
          Sie steht auf Ihrer Handwerkskarte und oben rechts auf dem Beitragsbescheid.{' '}
          <a href="/hilfe">Mehr dazu</a>
        </p>
      </Accordion>
      <Accordion summary="Meine PIN funktioniert nicht. Was nun?">
        <p>Prüfen Sie, ob sie schon benutzt wurde.</p>
      </Accordion>
      <Accordion summary="Kann ich mehrere Betriebe in einem Konto verwalten?">
        <p>Ja.</p>
      </Accordion>
    </Page>
  ),
  form: (view) => formPage(view, freshForm()),
  errors: (view) => formPage(view, specimenErrors),
  area: (view) => (
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
  ),
  request: (view) => (
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
  ),
};

function formPage(view: View, form: FormState): VNode {
  return (
    <Page
      view={{ ...view, path: '/registrieren' }}
      title="Registrieren"
      breadcrumb={[]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>Legen Sie ein Benutzerkonto an. Das dauert zwei Minuten und kostet nichts.</Lead>
      <Form action="/registrieren" form={form} hidden={{ weiter: '/freischalten' }}>
        <TextField name="vorname" label="Vorname" autocomplete="given-name" />
        <TextField name="nachname" label="Nachname" autocomplete="family-name" />
        <TextField
          name="email"
          label="E-Mail-Adresse"
          type="email"
          autocomplete="email"
          hint="An diese Adresse schicken wir Ihnen einen Bestätigungscode."
        />
        <PasswordField
          name="passwort"
          label="Passwort"
          kind="new"
          hint="Mindestens 15 Zeichen, zum Beispiel vier Wörter."
        />
        <Fieldset legend="Ihr Betrieb">
          <TextField
            name="betriebsnummer"
            label="Betriebsnummer"
            inputmode="numeric"
            width="number"
            optional
          />
          <CodeField
            name="pin"
            label="PIN"
            hint="Sie steht in Ihrem Brief der Kammer, zum Beispiel 4QK7-8MXP."
          />
          <SelectField
            name="gewerk"
            label="Gewerk"
            choices={[
              { value: 'baecker', label: 'Bäcker' },
              { value: 'tischler', label: 'Tischler' },
            ]}
          />
        </Fieldset>
        <RadioGroup
          name="thema"
          label="Worum geht es?"
          choices={[
            { value: 'betrieb', label: 'Um meinen Betrieb', hint: 'Sie haben eine Betriebsnummer.' },
            { value: 'lehre', label: 'Um meine Ausbildung' },
            { value: 'andere', label: 'Um etwas anderes' },
          ]}
        />
        <TextArea name="bemerkung" label="Nachricht an die Kammer" rows={4} optional />
        <CheckboxField
          name="nutzungsbedingungen"
          label={
            <>
              Ich stimme den <a href="/nutzungsbedingungen">Nutzungsbedingungen</a> zu.
            </>
          }
        />
        <Actions>
          <Button>Weiter zur Registrierung</Button>
          <ButtonLink href="/" kind="tertiary">
            Abbrechen
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
