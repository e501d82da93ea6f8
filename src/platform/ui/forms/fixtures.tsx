import type { VNode } from 'preact';
import {
  Actions,
  Button,
  ButtonLink,
  CheckboxField,
  CodeField,
  Fieldset,
  FileField,
  Form,
  type FormState,
  Lead,
  Page,
  PasswordField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  type View,
} from '../index.ts';

/** A refused form with something wrong in every kind of field. */
export const specimenErrors: FormState = {
  values: {
    vorname: 'Jürgen',
    passwort: 'geheim',
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
    anlage: 'Diese Datei ist leer.',
    bemerkung: 'Schreiben Sie uns in einem Satz, worum es geht.',
    nutzungsbedingungen: 'Bitte stimmen Sie den Nutzungsbedingungen zu.',
    '': 'Das hat gerade nicht geklappt. Bitte versuchen Sie es noch einmal.',
  },
};

/** Every kind of field, as it is first shown or as it was refused. */
export function formPage(view: View, form: FormState): VNode {
  return (
    <Page
      view={{ ...view, path: '/registrieren' }}
      title="Registrieren"
      breadcrumb={[]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>Legen Sie ein Benutzerkonto an. Das dauert zwei Minuten und kostet nichts.</Lead>
      <Form action="/registrieren" form={form} hidden={{ weiter: '/freischalten' }} takesFiles>
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
        <FileField name="anlage" label="Datei" hint="PDF oder Bild, bis 10 MB." accept=".pdf,.jpg" optional />
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
