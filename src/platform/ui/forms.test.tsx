import { parse } from 'node-html-parser';
import type { ComponentChildren } from 'preact';
import { describe, expect, test } from 'vitest';
import { madeUpChamber } from '../../../test/made-up-chamber.ts';
import { validateHtml } from '../../../test/validate-html.ts';
import { formPage, specimenErrors } from './forms/fixtures.tsx';
import { sampleLinked } from '../access/sample-actors.ts';
import {
  Button,
  CheckboxField,
  Form,
  type FormState,
  freshForm,
  Page,
  PasswordField,
  PostButton,
  renderDocument,
  TextField,
  type View,
} from './index.ts';

const view: View = {
  chamber: madeUpChamber,
  actor: { kind: 'anonymous' },
  locale: 'de',
  path: '/registrieren',
  navigation: [],
  demo: false,
};
const draw = (form: FormState) => parse(renderDocument(formPage(view, form)));

describe('a refused form', () => {
  const page = draw(specimenErrors);
  const summary = page.querySelector('.portal-errors');

  test('is headed by what was wrong', () => {
    expect(summary?.querySelector('h2')?.text).toBe('Bitte prüfen Sie Ihre Angaben');
    expect(summary?.querySelectorAll('li').map((line) => line.text)).toEqual(
      Object.values(specimenErrors.errors),
    );
  });

  test('links each sentence to its field, and one that belongs to no field to none', () => {
    const links = summary?.querySelectorAll('a') ?? [];
    expect(links).toHaveLength(Object.keys(specimenErrors.errors).length - 1);
    for (const link of links) {
      const field = page.querySelector(link.getAttribute('href') ?? '');
      expect(['INPUT', 'SELECT', 'TEXTAREA']).toContain(field?.tagName);
    }
  });

  test('says at each field what is wrong with it', () => {
    for (const [name, sentence] of Object.entries(specimenErrors.errors)) {
      if (name === '') continue;
      const field = page.querySelector(`#${name}`);
      const describing = [field, field?.closest('fieldset')].map((element) =>
        element?.getAttribute('aria-describedby'),
      );
      const texts = describing
        .join(' ')
        .trim()
        .split(' ')
        .map((id) => page.querySelector(`#${id}`)?.text ?? 'nothing');
      expect(texts.join(' '), name).toContain(sentence);
    }
  });

  test('keeps what was typed, but never a password', () => {
    expect(page.querySelector('#vorname')?.getAttribute('value')).toBe('Jürgen');
    expect(page.querySelector('#bemerkung')?.text).toBe('Guten Tag');
    expect(page.querySelector('[name=thema][checked]')?.getAttribute('value')).toBe('andere');
    expect(Object.values(specimenErrors.values)).toContain('geheim');
    expect(page.toString()).not.toContain('geheim');
  });
});

describe('a fresh form', () => {
  const page = draw(freshForm());

  test('has no error summary and no field that is called wrong', () => {
    expect(page.querySelector('.portal-errors')).toBeNull();
    expect(page.querySelector('[aria-invalid]')).toBeNull();
  });

  test('posts without scripts and leaves checking to the server', () => {
    const form = page.querySelector('main form');
    expect(form?.getAttribute('method')).toBe('post');
    expect(form?.hasAttribute('novalidate')).toBe(true);
    expect(form?.querySelector('input[type=hidden]')?.getAttribute('value')).toBe('/freischalten');
  });

  test('gives every field a label and its name as id', () => {
    for (const field of page.querySelectorAll('main input:not([type=hidden]), main select, main textarea')) {
      expect(page.querySelector(`label[for="${field.id}"]`), field.id).not.toBeNull();
    }
    for (const name of [
      'vorname',
      'passwort',
      'pin',
      'gewerk',
      'thema',
      'bemerkung',
      'nutzungsbedingungen',
    ]) {
      expect(page.querySelector(`#${name}`)?.getAttribute('name')).toBe(name);
    }
  });
});

describe('for whom a form was drawn', () => {
  const person = { ...sampleLinked.mandates[0]!, linkId: 'person-link', kind: 'person' };
  const actor = { ...sampleLinked, mandates: [person, ...sampleLinked.mandates], actingFor: person };
  const values = (who: View['actor'], content: ComponentChildren) => {
    const page = (
      <Page view={{ ...view, actor: who }} title="Zugänge">
        {content}
      </Page>
    );
    const fields = parse(renderDocument(page)).querySelectorAll('main [name=handelt-fuer]');
    return fields.map((field) => field.getAttribute('value'));
  };
  const betrieb = sampleLinked.mandates[0]!.linkId;

  test('is said by every form that posts, the chosen link first', () => {
    const both = (
      <>
        <Form action="/einladen" form={freshForm()}>
          <Button>{'Einladen'}</Button>
        </Form>
        <PostButton action="/zurueckziehen">{'Zurückziehen'}</PostButton>
      </>
    );
    expect(values(sampleLinked, both)).toEqual([betrieb, betrieb]);
    expect(values(actor, both)).toEqual([`person-link ${betrieb}`, `person-link ${betrieb}`]);
    expect(values({ kind: 'anonymous' }, both)).toEqual([]);
  });

  test('is said by a form that was kept as it was then', () => {
    const kept = (
      <PostButton action="/einladen" fields={{ 'handelt-fuer': 'another-link' }}>
        {'Weiter'}
      </PostButton>
    );
    expect(values(sampleLinked, kept)).toEqual(['another-link']);
  });

  test('does not stand in the address of a search', () => {
    const search = (
      <Form action="/kurse" form={freshForm()} method="get">
        <Button>{'Suchen'}</Button>
      </Form>
    );
    expect(values(sampleLinked, search)).toEqual([]);
  });
});

test('a name with characters that no id may hold leads to its field all the same', async () => {
  const wrong: FormState = { values: {}, errors: { 'mail.new': 'Wählen Sie etwas.' } };
  const html = renderDocument(
    <Page view={view} title="Mails">
      <Form action="/mails" form={wrong}>
        <CheckboxField name="mail.new" label="Neuigkeiten" />
        <Button>{'Senden'}</Button>
      </Form>
    </Page>,
  );
  expect(await validateHtml(html)).toEqual([]);
  expect(parse(html).querySelector('.portal-errors a')?.getAttribute('href')).toBe('#mail-new');
  expect(parse(html).querySelector('#mail-new')?.getAttribute('name')).toBe('mail.new');
});

test('two forms with the same fields share a page when one of them begins its ids with a prefix', async () => {
  const wrong: FormState = { values: {}, errors: { email: 'Geben Sie Ihre E-Mail-Adresse ein.' } };
  const html = renderDocument(
    <Page view={view} title="Anmelden">
      <Form action="/anmelden" form={freshForm()}>
        <TextField name="email" label="E-Mail-Adresse" type="email" />
        <PasswordField name="passwort" label="Passwort" kind="current" />
        <Button>{'Anmelden'}</Button>
      </Form>
      <Form action="/neu" form={wrong} idPrefix="neu-">
        <TextField name="email" label="E-Mail-Adresse" type="email" />
        <Button>{'Senden'}</Button>
      </Form>
    </Page>,
  );
  expect(await validateHtml(html)).toEqual([]);
  expect(parse(html).querySelector('.portal-errors a')?.getAttribute('href')).toBe('#neu-email');
  expect(parse(html).querySelector('#neu-email')?.getAttribute('name')).toBe('email');
});
