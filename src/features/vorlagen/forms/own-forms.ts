import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { type FormField, type FormPart, type PdfForm, writeForm } from '../../../platform/pdf-forms/index.ts';
import type { Facts } from '../facts.ts';
import type { FormName } from './form-names.ts';
import { formTexts } from './texts.de.ts';

type Words = ReturnType<typeof formTexts.for>;

interface Given {
  readonly t: Words;
  readonly facts: Facts;
}

/** One of the portal's own forms with what is known of the Betrieb or Person filled in, as a PDF. */
export function ownForm(chamber: Chamber, name: FormName, facts: Facts): Buffer {
  const t = formTexts.for(chamber, 'de');
  return writeForm(forms[name]({ t, facts }, chamber.identity.name));
}

/** What a form is called; also the name of its file. */
export function ownFormTitle(chamber: Chamber, name: FormName): string {
  return formTexts.for(chamber, 'de')(`${name}.title`);
}

const fields = (...beside: readonly FormField[]): FormPart => ({ kind: 'fields', fields: beside });
const heading = (text: string): FormPart => ({ kind: 'heading', text });
const text = (words: string): FormPart => ({ kind: 'text', text: words });

/** Whose form it is. */
const ofBetrieb = ({ t, facts }: Given): readonly FormPart[] => [
  fields(
    { name: 'betrieb.name', label: t('betrieb'), value: facts['betrieb.name'] },
    { name: 'betrieb.nummer', label: t('nummer'), value: facts['betrieb.nummer'] },
  ),
  fields({ name: 'betrieb.anschrift', label: t('anschrift'), value: facts['betrieb.anschrift'] }),
];

const ofTrainee = ({ t, facts }: Given): FormPart => {
  const [firstName = '', ...lastNames] = (facts['person.name'] ?? '').split(' ');
  return fields(
    { name: 'vorname', label: t('vorname'), value: firstName },
    { name: 'nachname', label: t('nachname'), value: lastNames.join(' ') },
  );
};

const signatures = ({ t }: Given, who: readonly ('trainee' | 'guardian' | 'betrieb')[]): FormPart => ({
  kind: 'signatures',
  labels: [t('ort'), ...who.map((one) => t(`sign.${one}`))],
});

const forms: Readonly<Record<FormName, (given: Given, issuer: string) => PdfForm>> = {
  anwesenheitsliste: (given, issuer) => {
    const { t } = given;
    return {
      title: t('anwesenheitsliste.title'),
      issuer,
      parts: [
        ...ofBetrieb(given),
        heading(t('anwesenheitsliste.about')),
        fields({ name: 'thema', label: t('anwesenheitsliste.topic') }),
        fields(
          { name: 'datum', label: t('anwesenheitsliste.date') },
          { name: 'von', label: t('anwesenheitsliste.from') },
          { name: 'bis', label: t('anwesenheitsliste.to') },
          { name: 'leitung', label: t('anwesenheitsliste.leader') },
        ),
        heading(t('anwesenheitsliste.present')),
        {
          kind: 'table',
          name: 'zeile',
          rows: 14,
          cell: (label, row) => t('cell', { label, row }),
          columns: [
            { name: 'name', label: t('anwesenheitsliste.name'), share: 5 },
            { name: 'taetigkeit', label: t('anwesenheitsliste.function'), share: 3 },
            { name: 'unterschrift', label: t('anwesenheitsliste.signature'), share: 4 },
          ],
        },
        text(t('anwesenheitsliste.kept')),
      ],
    };
  },
  urlaubsantrag: (given, issuer) => {
    const { t } = given;
    return {
      title: t('urlaubsantrag.title'),
      issuer,
      parts: [
        ...ofBetrieb(given),
        heading(t('urlaubsantrag.who')),
        ofTrainee(given),
        fields({ name: 'beruf', label: t('beruf') }),
        heading(t('urlaubsantrag.when')),
        fields(
          { name: 'erster-tag', label: t('urlaubsantrag.first') },
          { name: 'letzter-tag', label: t('urlaubsantrag.last') },
        ),
        fields(
          { name: 'tage', label: t('urlaubsantrag.days') },
          { name: 'rest', label: t('urlaubsantrag.left') },
        ),
        { kind: 'tick', name: 'keine-schule', label: t('urlaubsantrag.school') },
        text(t('urlaubsantrag.note')),
        signatures(given, ['trainee']),
        heading(t('urlaubsantrag.answer')),
        { kind: 'tick', name: 'genehmigt', label: t('urlaubsantrag.granted') },
        { kind: 'tick', name: 'nicht-genehmigt', label: t('urlaubsantrag.refused') },
        fields({ name: 'grund', label: t('urlaubsantrag.reason'), lines: 2 }),
        signatures(given, ['betrieb']),
      ],
    };
  },
  'einwilligung-fotos': (given, issuer) => {
    const { t, facts } = given;
    const contact = facts['betrieb.email'] ?? facts['betrieb.anschrift'];
    return {
      title: t('einwilligung-fotos.title'),
      issuer,
      parts: [
        ...ofBetrieb(given),
        heading(t('einwilligung-fotos.who')),
        ofTrainee(given),
        fields({ name: 'geburtsdatum', label: t('einwilligung-fotos.birthDate') }),
        text(t('einwilligung-fotos.what')),
        { kind: 'tick', name: 'website', label: t('einwilligung-fotos.web') },
        { kind: 'tick', name: 'druck', label: t('einwilligung-fotos.print') },
        { kind: 'tick', name: 'presse', label: t('einwilligung-fotos.press') },
        { kind: 'tick', name: 'soziale-netzwerke', label: t('einwilligung-fotos.social') },
        fields({ name: 'netzwerke', label: t('einwilligung-fotos.networks') }),
        text(t('einwilligung-fotos.free')),
        text(t('einwilligung-fotos.revoke')),
        fields({ name: 'widerruf', label: t('einwilligung-fotos.contact'), value: contact }),
        signatures(given, ['trainee', 'guardian']),
      ],
    };
  },
};
