import { openingHoursFor } from '../../../platform/chamber/identity.ts';
import { acceptedEndings } from '../../../lib/file-kinds.ts';
import {
  Actions,
  Button,
  FileField,
  Form,
  type FormState,
  Lead,
  Page,
  SelectField,
  SummaryList,
  TextArea,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { type AddressQuestion, AddressQuestionField } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { longestNumber, mostFileBytes, mostFiles } from '../rules.ts';
import { enquiryTexts } from '../texts.de.ts';
import { topicsOf } from '../topics.ts';

export interface ContactPageProps {
  readonly view: View;
  readonly form: FormState;
  /** The form's seal, see `sealForm`. */
  readonly token: string;
  /** Asks back whether another address was meant. */
  readonly question?: AddressQuestion | undefined;
}

/** How to write to the chamber (seed 001: «Haben Sie noch Fragen? Schreiben Sie uns!»), and how else to reach it. */
export function ContactPage({ view, form, token, question }: ContactPageProps) {
  const t = enquiryTexts.for(view.chamber, view.locale);
  const signedIn = view.actor.kind === 'account';
  const choices = topicsOf(view.chamber, view.locale).map(({ id, label }) => ({ value: id, label }));
  return (
    <Page
      view={view}
      title={t('form.title')}
      description={t('form.description', { chamber: view.chamber.identity.name })}
      takesFiles
      invalid={Object.keys(form.errors).length > 0}
      indexable
    >
      <Lead>{t(signedIn ? 'form.leadSignedIn' : 'form.lead')}</Lead>
      <p>
        {t('form.help')} <a href="/hilfe">{t('form.helpLink')}</a>
      </p>
      {signedIn ? (
        <p>
          <a href={paths.list}>{t('sent.list')}</a>
        </p>
      ) : null}
      <Form
        action={paths.form}
        form={form}
        hidden={{ form: token }}
        takesFiles
        piecewise={{ mostBytes: mostFileBytes }}
      >
        <SelectField name="topic" label={t('field.topic')} choices={choices} />
        <TextArea name="message" label={t('field.message')} hint={t('field.message.hint')} rows={8} />
        <TextField name="name" label={t('field.name')} autocomplete="name" />
        <TextField
          name="email"
          label={t('field.email')}
          hint={t('field.email.hint')}
          type="email"
          autocomplete="email"
        />
        {question ? <AddressQuestionField view={view} question={question} /> : null}
        <TextField
          name="telephone"
          label={t('field.telephone')}
          type="tel"
          autocomplete="tel"
          width="medium"
          optional
        />
        <TextField
          name="betriebsnummer"
          label={t('field.betriebsnummer')}
          width="medium"
          autocomplete="off"
          maxlength={longestNumber}
          optional
        />
        <TextField
          name="faultReference"
          label={t('field.faultReference')}
          hint={t('field.faultReference.hint')}
          width="number"
          autocomplete="off"
          optional
        />
        <Trap label={t('trap.label')} />
        <FileField
          name="files"
          label={t('field.files')}
          hint={t('field.files.hint', { most: mostFiles })}
          accept={acceptedEndings}
          multiple
          optional
        />
        <Actions>
          <Button>{t('form.submit')}</Button>
        </Actions>
      </Form>
      <OtherWays view={view} />
    </Page>
  );
}

/** A field that no person sees, neither on a screen nor read aloud; programs fill it in. */
function Trap({ label }: { readonly label: string }) {
  return (
    <div hidden>
      <label for="website">{label}</label>
      <input id="website" name="website" type="text" autocomplete="off" tabIndex={-1} />
    </div>
  );
}

function OtherWays({ view }: { readonly view: View }) {
  const t = enquiryTexts.for(view.chamber, view.locale);
  const { address, name, phone, serviceEmail } = view.chamber.identity;
  const hours = openingHoursFor(view.chamber.identity, view.locale);
  return (
    <section>
      <h2>{t('reach.title')}</h2>
      <SummaryList
        items={[
          { label: t('reach.phone'), value: phone },
          ...(hours ? [{ label: t('reach.hours'), value: hours }] : []),
          { label: t('reach.email'), value: <a href={`mailto:${serviceEmail}`}>{serviceEmail}</a> },
          {
            label: t('reach.address'),
            value: `${name}, ${address.street}, ${address.postcode} ${address.city}`,
          },
        ]}
      />
    </section>
  );
}
