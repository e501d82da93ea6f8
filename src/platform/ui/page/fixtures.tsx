import type { VNode } from 'preact';
import type { SignedInActor } from '../../access/actor.ts';
import {
  Accordion,
  Actions,
  ButtonLink,
  Columns,
  Lead,
  Page,
  ServiceTile,
  Steps,
  type View,
} from '../index.ts';

const since = new Date('2026-03-02T09:00:00Z');

/** A Betrieb that somebody acts for. */
export const bakery = {
  linkId: '1',
  kind: 'betrieb',
  subjectId: '11',
  label: 'Bäckerei Özdemir & Söhne GmbH',
  number: '2121155381',
  since,
  roles: [],
};

/** Somebody who acts for two Betriebe. */
export const specimenActor: SignedInActor = {
  kind: 'account',
  accountId: 'a',
  sessionId: 's',
  firstName: 'Ayşe',
  lastName: 'Özdemir-Wallraff',
  email: 'ayse@baeckerei.example',
  locale: 'de',
  mustReplacePassword: false,
  mustAcceptTerms: false,
  provenLately: true,
  mandates: [
    bakery,
    { ...bakery, linkId: '2', subjectId: '12', label: 'Tischlerei Wallraff', number: '2121155382' },
  ],
  actingFor: bakery,
};

/** A start page with steps, tiles and questions. */
export function startPage(view: View): VNode {
  return (
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
  );
}
